"""Programs in, what they print out. Runs in an interpreter of its own, not inside the generator.

Reads one JSON object, `{"blocks": [code, ...], "shared": bool, "loopback": bool}`, and writes a
list with one `{"out": str, "error": str, "trace": str}` a block: everything printed to standard
output and standard error, and of an exception that nobody caught the name and the traceback.
Shared blocks run one after the other in one namespace, as a lesson's examples do; others each in
a namespace of its own.
"""

import contextlib
import io
import json
import linecache
import os
import signal
import socket
import sys
import traceback
import types
from collections.abc import Iterator

SECONDS = 5.0
"""How long a block that shares nothing may compute, on a busy machine as on an idle one; the caller
limits the whole."""

_PRIVATE = {getattr(socket, "AF_UNIX", None), -1}
_LOCAL = {"127.0.0.1", "::1", "localhost"}


def main() -> None:
    """Run what standard input asks for."""
    asked = json.load(sys.stdin)
    answer = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what a child process prints must not stand among the results
    sys.path[0] = ""  # the folder that we run in, where a lesson's files are, and not our own
    sys.addaudithook(_loopback_only if asked["loopback"] else _no_network)
    module = _fresh_main()
    results = []
    for code in asked["blocks"]:
        if not asked["shared"]:
            module = _fresh_main()
        results.append(_run(code, module, limit=not asked["shared"]))
    with answer:
        json.dump(results, answer)


def _fresh_main() -> types.ModuleType:
    """An empty `__main__`, so that `unittest.main()` and pickling find what the code defines."""
    module = types.ModuleType("__main__")
    sys.modules["__main__"] = module
    return module


def _run(code: str, module: types.ModuleType, *, limit: bool) -> dict[str, str]:
    name = "example.py"
    linecache.cache[name] = (len(code), None, code.splitlines(keepends=True), name)
    printed, error, trace = io.StringIO(), "", ""
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
        try:
            with _deadline() if limit else contextlib.nullcontext():
                exec(compile(code, name, "exec"), vars(module))  # noqa: S102 - our own examples
        except SystemExit as stop:
            error = "" if stop.code in (None, 0) else "SystemExit"
        except BaseException as raised:
            error, trace = type(raised).__name__, _traceback(raised)
    return {"out": printed.getvalue(), "error": error, "trace": trace}


def _traceback(raised: BaseException) -> str:
    """As Python prints it, without the frame that is ours."""
    if raised.__traceback__:
        raised.__traceback__ = raised.__traceback__.tb_next
    return "".join(traceback.format_exception(raised))


@contextlib.contextmanager
def _deadline() -> Iterator[None]:
    if not hasattr(signal, "setitimer"):  # Windows: only the caller's limit holds there
        yield
        return
    signal.signal(signal.SIGPROF, _out_of_time)
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _out_of_time(*_: object) -> None:
    raise TimeoutError(f"still running after {SECONDS:g} s")


def _no_network(event: str, args: tuple[object, ...]) -> None:
    """An event loop's own pair of sockets is of the Unix family; whoever wants another goes out."""
    if event == "socket.__new__" and args[1] not in _PRIVATE:
        raise PermissionError("an example may not open a socket")


def _loopback_only(event: str, args: tuple[object, ...]) -> None:
    if event in {"socket.connect", "socket.bind", "socket.sendto"}:
        address = args[1]
        if isinstance(address, tuple) and address[0] not in _LOCAL:
            raise PermissionError(f"an example may not reach {address[0]}")
    elif event == "socket.getaddrinfo" and args[0] not in _LOCAL:
        raise PermissionError(f"an example may not look up {args[0]}")


if __name__ == "__main__":
    main()
