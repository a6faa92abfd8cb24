"""Whether the package calculates, shows its six names and can be started."""

import contextlib
import importlib
import io
import math
import runpy
import sys
import tempfile
from pathlib import Path

from checks import raises
from exercise import FILES

NAMES = ["circle", "diagonal", "divisors", "is_prime", "mean", "median"]


@contextlib.contextmanager
def written():
    """Write the files into an empty folder, and let Python look there."""
    with tempfile.TemporaryDirectory() as folder:
        for path, text in FILES.items():
            Path(folder, path).parent.mkdir(parents=True, exist_ok=True)
            Path(folder, path).write_text(text, encoding="utf-8")
        sys.path.insert(0, folder)
        importlib.invalidate_caches()
        try:
            yield
        except (ImportError, SyntaxError, NameError) as error:
            told = f"the package can't be imported: {type(error).__name__}: {error}"
            raise AssertionError(told) from error
        finally:
            sys.path.remove(folder)
            for loaded in [m for m in sys.modules if m.partition(".")[0] == "mathkit"]:
                del sys.modules[loaded]


def module(name):
    """A module of the package, in the presence of the files."""
    return importlib.import_module(f"mathkit.{name}")


def test_divisors():
    """`mathkit/whole.py`: `divisors(12)` is `[1, 2, 3, 4, 6, 12]`, with 1 and the number itself."""
    with written():
        divisors = module("whole").divisors
        assert divisors(12) == [1, 2, 3, 4, 6, 12]
        assert divisors(1) == [1]


def test_is_prime():
    """`mathkit/whole.py`: `is_prime(7)` is `True`; 1, 9 and 0 are not prime."""
    with written():
        is_prime = module("whole").is_prime
        assert [n for n in range(12) if is_prime(n)] == [2, 3, 5, 7, 11]
        assert is_prime(7) is True


def test_mean():
    """`mathkit/averages.py`: `mean([1, 2, 6])` is `3.0`."""
    with written():
        assert module("averages").mean([1, 2, 6]) == 3.0
        assert module("averages").mean([5]) == 5


def test_median():
    """`mathkit/averages.py`: `median([9, 1, 4])` is `4`, and `median([9, 1, 4, 2])` is `3.0`."""
    with written():
        median = module("averages").median
        assert median([9, 1, 4]) == 4
        assert median([9, 1, 4, 2]) == 3.0
        assert median([7]) == 7


def test_median_keeps_the_list():
    """`median` does not change the list that it gets."""
    with written():
        numbers = [9, 1, 4]
        module("averages").median(numbers)
        assert numbers == [9, 1, 4]


def test_nothing_to_average():
    """`mean([])` and `median([])` raise a `ValueError`."""
    with written():
        with raises(ValueError):
            module("averages").mean([])
        with raises(ValueError):
            module("averages").median([])


def test_shapes():
    """`mathkit/shapes.py`: `circle(2)` is 4 times pi, and `diagonal(3, 4)` is `5.0`."""
    with written():
        assert math.isclose(module("shapes").circle(2), 4 * math.pi)
        assert math.isclose(module("shapes").diagonal(3, 4), 5)


def test_front_door():
    """After `import mathkit`, all six functions are its attributes, and it has a docstring."""
    with written():
        package = importlib.import_module("mathkit")
        missing = [name for name in NAMES if not callable(getattr(package, name, None))]
        assert missing == []
        assert (package.__doc__ or "").strip(), "The package has no docstring."


def test_public_names():
    """`__all__` of the package lists the six names, as texts."""
    with written():
        assert sorted(importlib.import_module("mathkit").__all__) == NAMES


def test_silent_import():
    """`import mathkit` prints nothing."""
    with written(), contextlib.redirect_stdout(io.StringIO()) as out:
        importlib.import_module("mathkit")
    assert out.getvalue() == ""


def test_started():
    """`python -m mathkit` prints the names in `__all__`, sorted, one on each line."""
    with written(), contextlib.redirect_stdout(io.StringIO()) as out:
        runpy.run_module("mathkit", run_name="__main__")
    assert out.getvalue().split() == NAMES
    assert len(out.getvalue().splitlines()) == 6
