"""A pytest plugin: runs each test once for every way in which the library is broken on purpose."""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import textkit

MUTANTS = {
    "squeeze keeps the blanks at the ends": (
        "squeeze",
        lambda f: lambda text: " " + f(text) if text[:1] == " " else f(text),
    ),
    "slugify drops letters with accents": (
        "slugify",
        lambda f: lambda text, *rest, **named: f(
            text.encode("ascii", "ignore").decode(), *rest, **named
        ),
    ),
    "slugify takes every separator": (
        "slugify",
        lambda f: lambda text, separator="-": f(text).replace("-", separator),
    ),
    "mask shows short texts": (
        "mask",
        lambda f: lambda text, visible=4: (
            text if len(text) <= visible else f(text, visible)
        ),
    ),
    "truncate forgets the length of the ending": (
        "truncate",
        lambda f: lambda text, width, ending="…": f(text, width + len(ending), ending),
    ),
    "title makes the last word small": (
        "title",
        lambda f: lambda text: f(text + " x")[:-2],
    ),
    "words keeps the capitals": (
        "words",
        lambda f: lambda text: [w.upper() if w.upper() in text else w for w in f(text)],
    ),
    "frequencies orders equal ones by their arrival": (
        "frequencies",
        lambda f: lambda text, top=None: sorted(
            f(text), key=lambda pair: (-pair[1], text.lower().find(pair[0]))
        )[:top],
    ),
}

noticed = {mutant: False for mutant in MUTANTS}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run each test with each mutant."""
    metafunc.parametrize("mutant", list(MUTANTS), indirect=True)


@pytest.fixture(autouse=True)
def mutant(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Put the broken function in place of the right one, wherever a module has a name for it."""
    name, change = MUTANTS[request.param]
    right = getattr(textkit, name)
    broken = change(right)
    for path, module in list(sys.modules.items()):
        if not path.rpartition(".")[2].startswith("test") and "textkit" not in path:
            continue
        for label, value in list(getattr(module, "__dict__", {}).items()):
            if value is right:
                monkeypatch.setattr(module, label, broken)
    yield


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Note which mutants made a test fail."""
    report = yield
    if report.failed:
        noticed[item.callspec.params["mutant"]] = True
    return report


def pytest_sessionfinish() -> None:
    """Write down which mutants were noticed."""
    Path(os.environ["NOTICED"]).write_text(json.dumps(noticed), encoding="utf-8")
