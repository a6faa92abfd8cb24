"""What the tests of an exercise may ask for besides `from exercise import ...`.

The learner's code is the module `exercise`; `harness.py` sets it up before it runs the tests.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import sys
import tempfile
import types
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@dataclass
class Caught:
    """The exception that `raises` waited for; it is there when the block has ended."""

    error: BaseException | None = None

    @property
    def message(self) -> str:
        """What the exception says."""
        return str(self.error)


@contextlib.contextmanager
def raises(*errors: type[BaseException]) -> Iterator[Caught]:
    """The block under it must raise one of *errors*; another exception goes its way."""
    caught = Caught()
    names = " or ".join(error.__name__ for error in errors)
    try:
        yield caught
    except errors as error:
        caught.error = error
    if caught.error is None:
        raise AssertionError(f"Nothing was raised; {names} is wanted.")


def printed(call: Callable[..., object], *args: Any, **kwargs: Any) -> str:
    """What *call* prints when it is called with the rest."""
    with contextlib.redirect_stdout(io.StringIO()) as out:
        call(*args, **kwargs)
    return out.getvalue()


def program(*given: str) -> str:
    """What the learner's code prints as a program of its own, with *given* as lines of input."""
    import harness  # type: ignore[import-not-found]  # it is beside us when tests run

    with contextlib.redirect_stdout(io.StringIO()) as out:
        harness.run_program(source(), list(given))
    return out.getvalue()


def source() -> str:
    """The learner's code, as they wrote it."""
    code: str = sys.modules["exercise"].__source__
    return code


@dataclass
class Suite:
    """How the learner's own tests went, by name."""

    passed: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    output: str = ""


def suite(**modules: str) -> Suite:
    """Run the learner's code as a file of pytest tests beside *modules* (name to source)."""
    import pytest

    told = Suite()

    class Listener:
        def pytest_runtest_logreport(self, report: Any) -> None:
            name = report.nodeid.partition("::")[2]
            if report.failed:
                told.failed.append(name)
            elif report.when == "call" and report.passed:
                told.passed.append(name)

        def pytest_collectreport(self, report: Any) -> None:
            if report.failed:
                told.failed.append("the file itself")

    sys.modules.pop("test_exercise", None)  # of an earlier run: pytest would take it again
    with _folder(modules) as folder, contextlib.redirect_stdout(io.StringIO()) as out:
        (folder / "test_exercise.py").write_text(source(), encoding="utf-8")
        plain = ["-q", "-p", "no:cacheprovider", "-p", "no:faulthandler", "--import-mode=importlib"]
        pytest.main([*plain, f"--rootdir={folder}", str(folder)], plugins=[Listener()])
    told.output = out.getvalue()
    return told


def module(code: str, name: str = "given") -> types.ModuleType:
    """A module made of *code*, for a test that brings its own."""
    made = sys.modules[name] = types.ModuleType(name)  # dataclasses look themselves up there
    exec(compile(code, f"{name}.py", "exec"), vars(made))  # noqa: S102 - an author's own code
    return made


@contextlib.contextmanager
def _folder(modules: dict[str, str]) -> Iterator[Path]:
    """A folder on the path that holds *modules*, which are forgotten afterwards."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for module_name, text in modules.items():
            (folder / f"{module_name}.py").write_text(text, encoding="utf-8")
        sys.path.insert(0, name)
        importlib.invalidate_caches()
        try:
            yield folder
        finally:
            sys.path.remove(name)
            for module_name in modules:
                sys.modules.pop(module_name, None)
