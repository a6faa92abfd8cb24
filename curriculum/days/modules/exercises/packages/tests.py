"""Whether the files make a package, whatever the folder is called."""

import contextlib
import importlib
import io
import sys
import tempfile
from pathlib import Path

from exercise import FILES


@contextlib.contextmanager
def written(name="plot"):
    """Write the files into an empty folder, with the package called *name*, and look there."""
    with tempfile.TemporaryDirectory() as folder:
        for path, text in FILES.items():
            place = Path(folder, path.replace("plot/", f"{name}/", 1))
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
        sys.path.insert(0, folder)
        importlib.invalidate_caches()
        try:
            yield
        finally:
            sys.path.remove(folder)
            for loaded in [m for m in sys.modules if m.partition(".")[0] == name]:
                del sys.modules[loaded]


def load(name):
    """The module of this name; if it can't be imported, say why."""
    try:
        return importlib.import_module(name)
    except Exception as error:
        raise AssertionError(f"import {name} fails: {type(error).__name__}: {error}") from error


def test_files():
    """`FILES` has the five paths that are asked for."""
    wanted = ["__init__.py", "beds.py", "harvest/__init__.py", "harvest/crates.py", "seeds.py"]
    assert sorted(FILES) == [f"plot/{name}" for name in wanted]


def test_real_packages():
    """`plot` and `plot.harvest` have an `__init__.py` with a docstring in it."""
    with written():
        for name in ("plot", "plot.harvest"):
            assert (load(name).__doc__ or "").strip(), f"{name} has no docstring."


def test_beds():
    """`plot.beds.area(3, 2)` is `6`."""
    with written():
        assert load("plot.beds").area(3, 2) == 6


def test_seeds():
    """`plot.seeds.seeds(3, 2, 40)` is `240`."""
    with written():
        assert load("plot.seeds").seeds(3, 2, 40) == 240


def test_crates():
    """`crates(3, 1)` of `plot.harvest.crates` is `2`; `crates(8, 1)`, 24 kilos, is `3`."""
    with written():
        crates = load("plot.harvest.crates").crates
        assert crates(3, 1) == 2
        assert crates(8, 1) == 3
        assert type(crates(3, 1)) is int


def test_one_area():
    """The area is calculated in `beds.py` only: the other two modules use its `area`."""
    with written():
        beds = load("plot.beds")
        beds.area = lambda length, width: 100
        assert load("plot.seeds").seeds(3, 2, 1) == 100
        assert load("plot.harvest.crates").crates(3, 2) == 38


def test_renamed():
    """The package works under another name as well, here `meadow`: imports inside it have dots."""
    with written("meadow"):
        assert load("meadow.seeds").seeds(3, 2, 40) == 240
        assert load("meadow.harvest.crates").crates(3, 1) == 2


def test_silent():
    """Importing the modules prints nothing."""
    with written(), contextlib.redirect_stdout(io.StringIO()) as out:
        for name in ("plot", "plot.beds", "plot.seeds", "plot.harvest.crates"):
            load(name)
    assert out.getvalue() == ""
