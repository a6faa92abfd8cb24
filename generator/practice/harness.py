"""Runs a learner's code, and the tests of an exercise against it.

The same file runs in the browser's worker and in our own check of the exercises. Output goes to
`sys.stdout`, wherever the caller led it. Of a traceback the learner sees their own lines only.
"""

from __future__ import annotations

import ast
import asyncio
import contextlib
import inspect
import io
import linecache
import operator
import re
import reprlib
import sys
import traceback
import types
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

NAME = "exercise.py"
"""What the learner's file is called in tracebacks; in a lesson it is its example."""
_OWN = (NAME, "example.py")

_ASKED = re.compile(r"^\s*(from|import) exercise\b", re.MULTILINE)
"""Tests that ask for nothing of the learner's file hand it to pytest, beside what it imports."""

_MISSING = re.compile("cannot import name '(.+)' from 'exercise'")

_WANTED: dict[str, tuple[str, Any]] = {
    "Eq": ("{left} is {got}; wanted: {other}", operator.eq),
    "NotEq": ("{left} is {got}; wanted: anything else", operator.ne),
    "Lt": ("{left} is {got}; wanted: less than {other}", operator.lt),
    "LtE": ("{left} is {got}; wanted: at most {other}", operator.le),
    "Gt": ("{left} is {got}; wanted: more than {other}", operator.gt),
    "GtE": ("{left} is {got}; wanted: at least {other}", operator.ge),
    "Is": ("{left} is {got}; wanted: {other}", operator.is_),
    "IsNot": ("{left} is {got} itself; wanted: another object", operator.is_not),
    "In": ("{right} is {other}; wanted in it: {got}", lambda a, b: a in b),
    "NotIn": ("{right} is {other}; not wanted in it: {got}", lambda a, b: a not in b),
    "True": ("{left} is {got}; wanted: something true", lambda a, _: bool(a)),
    "False": ("{left} is {got}; wanted: something false", lambda a, _: not a),
}
"""What a failed `assert` says, by the operator in it."""

_short = reprlib.Repr()
_short.maxstring = _short.maxother = _short.maxlong = 200
_short.maxlist = _short.maxtuple = _short.maxset = _short.maxdict = 20
_short.maxlevel = 4


def run(
    code: str, given: list[str], name: str = NAME, before: Sequence[str] = ()
) -> dict[str, Any]:
    """Run *code* as a program; `{"error": traceback or ""}`.

    What comes *before* runs first, in the same namespace; what it prints and raises is dropped, as
    a lesson's earlier examples may fail on purpose.
    """
    try:
        with _main() as module:
            for earlier in before:
                with _unheard(), contextlib.suppress(BaseException):
                    _execute(earlier, name, module, [])
            _execute(code, name, module, given)
    except SystemExit as stop:
        return {"error": "" if stop.code in (None, 0) else f"SystemExit: {stop.code}\n"}
    except BaseException as error:
        return {"error": told(error)}
    return {"error": ""}


def run_program(code: str, given: list[str]) -> None:
    """Run *code* as a program, and let what it raises go its way."""
    with _main() as module:
        _execute(code, NAME, module, given)


@contextlib.contextmanager
def _unheard() -> Iterator[None]:
    with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(out):
        yield


@contextlib.contextmanager
def _main() -> Iterator[types.ModuleType]:
    """A new `__main__`, where `unittest.main()` and pickling find what a program defines."""
    before = sys.modules["__main__"]
    module = sys.modules["__main__"] = types.ModuleType("__main__")
    try:
        yield module
    finally:
        sys.modules["__main__"] = before


def check(code: str, tests: str, given: list[str] | None = None) -> dict[str, Any]:
    """Run *tests* on *code*.

    `{"error": traceback or "", "tests": [{"name", "says", "passed", "told"}]}`; when the code or
    the tests' imports fail, `error` says so and the tests are told as not passed.
    """
    named = sentences(tests)
    module = types.ModuleType("exercise")
    module.__source__ = code  # type: ignore[attr-defined]
    sys.modules["exercise"] = module
    try:
        if _ASKED.search(tests):
            _execute(code, NAME, module, given or [])
        suite = types.ModuleType("tests")
        vars(suite)["__wanted__"] = _wanted
        exec(_compiled(tests), vars(suite))  # noqa: S102 - the exercise's own tests
    except SystemExit:
        return {"error": "The code ended itself (SystemExit) before it could be tested.\n"} | _open(
            named
        )
    except ImportError as error:
        missing = _MISSING.match(str(error))
        told_so = f"Your code has no `{missing[1]}` yet.\n" if missing else told(error)
        return {"error": told_so} | _open(named)
    except BaseException as error:
        return {"error": told(error)} | _open(named)
    return {"error": "", "tests": [_result(name, says, suite) for name, says in named]}


def sentences(tests: str) -> list[tuple[str, str]]:
    """Each test's name and the sentence that it stands for, in order."""
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    return [
        (node.name, " ".join((ast.get_docstring(node) or "").split()))
        for node in ast.parse(tests).body
        if isinstance(node, functions) and node.name.startswith("test_")
    ]


def told(error: BaseException) -> str:
    """A traceback of the learner's own lines; of an exception inside another one, both."""
    shown = traceback.TracebackException.from_exception(error)
    _keep_own(shown)
    text = "".join(shown.format())
    return text if shown.stack or isinstance(error, SyntaxError) else _last_line(error)


def _keep_own(part: traceback.TracebackException) -> None:
    """Drop the frames of other files, from it and from every exception that hangs on it."""
    part.stack = traceback.StackSummary.from_list([f for f in part.stack if f.filename in _OWN])
    for other in (part.__cause__, part.__context__, *(part.exceptions or ())):
        if other:
            _keep_own(other)


def _last_line(error: BaseException) -> str:
    return "".join(traceback.format_exception_only(error))


def _open(named: list[tuple[str, str]]) -> dict[str, Any]:
    """Tests that could not be run."""
    return {
        "tests": [{"name": name, "says": says, "passed": False, "told": ""} for name, says in named]
    }


def _execute(code: str, name: str, module: types.ModuleType, given: list[str]) -> None:
    linecache.cache[name] = (len(code), None, code.splitlines(keepends=True), name)
    vars(module)["input"] = _input(given)
    exec(compile(code, name, "exec"), vars(module))  # noqa: S102 - that is what we are for


def _input(given: list[str]) -> Any:
    """`input()` that takes the lines given beforehand, and shows them as a terminal would."""
    lines = iter(given)

    def answer(prompt: object = "", /) -> str:
        line = next(lines, None)
        if line is None:
            print(prompt, end="")
            raise EOFError("the code asks for more lines of input than it was given")
        print(f"{prompt}{line}")
        return line

    return answer


def _result(name: str, says: str, suite: types.ModuleType) -> dict[str, Any]:
    told_so = ""
    try:
        outcome = getattr(suite, name)()
        if inspect.iscoroutine(outcome):
            asyncio.run(outcome)
    except AssertionError as error:
        told_so = str(error) or told(error)
    except SystemExit:
        told_so = "The code ended itself (SystemExit)."
    except BaseException as error:
        told_so = told(error)
    return {"name": name, "says": says, "passed": not told_so, "told": told_so.rstrip()}


def _compiled(tests: str) -> types.CodeType:
    """The tests, in which an `assert` that fails says what was compared."""
    tree = ast.fix_missing_locations(_Assertions().visit(ast.parse(tests)))
    return compile(tree, "tests.py", "exec")


class _Assertions(ast.NodeTransformer):
    def visit_Assert(self, node: ast.Assert) -> ast.AST:
        """`assert f(1) == 2` becomes `__wanted__("Eq", "f(1)", f(1), "2", 2)`."""
        test, kind = node.test, "True"
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            test, kind = test.operand, "False"
        sides = [test]
        if kind == "True" and isinstance(test, ast.Compare) and len(test.ops) == 1:
            kind, sides = type(test.ops[0]).__name__, [test.left, *test.comparators]
        asked: list[ast.expr] = [ast.Constant(kind)]
        for side in sides:
            asked += [ast.Constant(ast.unparse(side)), side]
        said = ast.parse("lambda: None", mode="eval").body
        if node.msg and isinstance(said, ast.Lambda):
            said.body = node.msg
        call = ast.Call(ast.Name("__wanted__", ast.Load()), asked, [ast.keyword("said", said)])
        return ast.copy_location(ast.Expr(call), node)


def _wanted(
    kind: str,
    left: str,
    got: Any,
    right: str = "",
    other: Any = None,
    *,
    said: Callable[[], object],
) -> None:
    """Raise an `AssertionError` that says what was wanted, unless it is so."""
    phrase, holds = _WANTED[kind]
    if not holds(got, other):
        values = {
            "left": left,
            "got": _short.repr(got),
            "right": right,
            "other": _short.repr(other),
        }
        raise AssertionError(said() or phrase.format(**values))
