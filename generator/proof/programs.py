"""Programs to run, several at once, each in an interpreter and an empty folder of its own.

What a program did is remembered by its content, so a second run starts only what is new.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

SANDBOX = Path(__file__).with_name("sandbox.py")


@dataclass(frozen=True)
class Program:
    """Blocks of Python to run; see `sandbox.py` for what `shared` and `loopback` mean."""

    blocks: tuple[str, ...]
    shared: bool = False
    loopback: bool = False
    seconds: float = 60.0
    """How long the whole may take."""
    seed: int = 0
    """The seed of string hashing, on which the order of a set depends."""

    @property
    def key(self) -> str:
        """Equal for programs that must do the same: this text, this sandbox, this Python."""
        parts = (repr(self), SANDBOX.read_text(encoding="utf-8"), sys.version)
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()


@dataclass(frozen=True)
class Ran:
    """What a block printed, and the name and traceback of the exception that ended it."""

    out: str
    error: str = ""
    trace: str = ""

    @property
    def shown(self) -> str:
        """What a terminal shows."""
        return self.out + self.trace


@dataclass
class Memory:
    """What programs did before, in a file that may be lost at any time."""

    path: Path
    known: dict[str, list[list[str]]] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        try:
            known = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return
        if isinstance(known, dict):
            self.known = known

    def forget(self, program: Program) -> None:
        """Let *program* run anew."""
        self.known.pop(program.key, None)

    def save(self) -> None:
        """Keep what this run used, and forget the rest."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        kept = {key: self.known[key] for key in sorted(self.used)}
        fresh = self.path.with_suffix(f".{os.getpid()}")
        fresh.write_text(json.dumps(kept), encoding="utf-8")
        fresh.replace(self.path)


def run_all(
    programs: Iterable[Program], memory: Memory, told: Callable[[int, int], None]
) -> Mapping[Program, tuple[Ran, ...]]:
    """Run what *memory* does not know; *told* hears how many of how many are done."""
    keys = {program: program.key for program in programs}
    memory.used |= set(keys.values())
    new = [program for program, key in keys.items() if key not in memory.known]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for done, (program, ran) in enumerate(zip(new, pool.map(_run, new), strict=True), 1):
            memory.known[keys[program]] = [[block.out, block.error, block.trace] for block in ran]
            told(done, len(new))
    return {
        program: tuple(Ran(*said) for said in memory.known[key]) for program, key in keys.items()
    }


def _run(program: Program) -> tuple[Ran, ...]:
    asked = {
        "blocks": program.blocks,
        "shared": program.shared,
        "loopback": program.loopback,
    }
    with tempfile.TemporaryDirectory() as folder:
        try:
            done = subprocess.run(  # noqa: S603 - the curriculum's own programs
                [sys.executable, "-s", "-B", str(SANDBOX)],
                input=json.dumps(asked),
                capture_output=True,
                encoding="utf-8",
                cwd=folder,
                env=_environment(folder, program.seed),
                timeout=program.seconds,
                check=False,
            )
        except subprocess.TimeoutExpired:
            told = f"TimeoutError: still running after {program.seconds:g} s\n"
            return (Ran("", "TimeoutError", told),) * len(program.blocks)
    if done.returncode or not done.stdout:
        told = done.stderr or "the program ended its interpreter\n"
        return (Ran("", "SystemExit", told),) * len(program.blocks)
    return tuple(Ran(**ran) for ran in json.loads(done.stdout))


def _environment(home: str, seed: int) -> dict[str, str]:
    """The same on every machine, so that a commit made in a lesson has the same name everywhere."""
    tools = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))
    plain = {"HOME": home, "PATH": tools, "PYTHONHASHSEED": str(seed), "LANG": "C.UTF-8"}
    plain |= {"PYTHONIOENCODING": "utf-8", "NO_COLOR": "1", "COLUMNS": "80", "TZ": "UTC"}
    for who in ("AUTHOR", "COMMITTER"):
        plain[f"GIT_{who}_NAME"], plain[f"GIT_{who}_EMAIL"] = "Ada", "ada@example.com"
        plain[f"GIT_{who}_DATE"] = "2026-01-05T09:00:00Z"
    return plain | {"GIT_CONFIG_NOSYSTEM": "1", "GIT_PAGER": "cat"}
