"""Whether the front door shows what it should, and no more."""

import contextlib
import importlib
import io
import sys
import tempfile
from pathlib import Path

from exercise import INIT

MODULES = {
    "table": 'from ._units import metres\nHIGH = {"Oslo": 30, "Dover": 650}\n'
    "def high_water(port):\n    return metres(HIGH[port])\n",
    "_units": "def metres(centimetres):\n    return centimetres / 100\n",
    "ships": "class Ship:\n    def __init__(self, name, draught):\n"
    "        self.name = name\n        self.draught = draught\n",
    "archive": 'print("loading a hundred years of tides")\nYEARS = list(range(1926, 2026))\n',
}


@contextlib.contextmanager
def tides(name="tides"):
    """The package with the learner's `__init__.py`, freshly imported under *name*."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, name).mkdir()
        for module, text in {**MODULES, "__init__": INIT}.items():
            Path(folder, name, f"{module}.py").write_text(text, encoding="utf-8")
        sys.path.insert(0, folder)
        importlib.invalidate_caches()
        try:
            yield importlib.import_module(name)
        except (ImportError, SyntaxError, NameError) as error:
            told = f"import {name} fails: {type(error).__name__}: {error}"
            raise AssertionError(told) from error
        finally:
            sys.path.remove(folder)
            for loaded in [m for m in sys.modules if m.partition(".")[0] == name]:
                del sys.modules[loaded]


def test_high_water():
    """After `import tides`, `tides.high_water("Oslo")` is `0.3`."""
    with tides() as package:
        assert package.high_water("Oslo") == 0.3


def test_ship():
    """After `import tides`, `tides.Ship("Ida", 2)` makes a ship, of the class in `ships.py`."""
    with tides() as package:
        assert package.Ship("Ida", 2).draught == 2
        assert package.Ship is sys.modules["tides.ships"].Ship


def test_version():
    """`tides.VERSION` is the text `2.0`."""
    with tides() as package:
        assert package.VERSION == "2.0"


def test_docstring():
    """The package has a docstring."""
    with tides() as package:
        assert (package.__doc__ or "").strip(), "The package has no docstring."


def test_star():
    """`from tides import *` gives `Ship` and `high_water`, and nothing else."""
    with tides():
        names = {}
        exec("from tides import *", names)
        del names["__builtins__"]
        assert sorted(names) == ["Ship", "high_water"]


def test_light():
    """`import tides` does not load the archive, and prints nothing."""
    with contextlib.redirect_stdout(io.StringIO()) as out, tides():
        assert "tides.archive" not in sys.modules, "import tides loads tides.archive."
    assert out.getvalue() == ""


def test_archive_on_request():
    """Who asks for it gets it: `import tides.archive` still works."""
    with contextlib.redirect_stdout(io.StringIO()), tides():
        assert importlib.import_module("tides.archive").YEARS[0] == 1926


def test_renamed():
    """Under another name, here `ebb`, the package works without a change: its imports have dots."""
    with tides("ebb") as package:
        assert package.high_water("Dover") == 6.5
