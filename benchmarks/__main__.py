"""How long the generator and the site take, and how much memory and page weight they need."""

import gzip
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks import practice, record
from benchmarks.made_up import write_curriculum

REPOSITORY = Path(__file__).parent.parent
ROUNDS = 5


def main() -> None:
    """Print every measurement."""
    print(f"Python {sys.version.split()[0]}, {os.cpu_count()} cores, medians of {ROUNDS}\n")
    with tempfile.TemporaryDirectory() as folder:
        course = working_copy(Path(folder) / "course", REPOSITORY / "curriculum")
        row("the course, YAML to Markdown on disk, from nothing", pages_from_nothing(course))
        row("the course, YAML to Markdown on disk, unchanged", measure(lambda: generate(course)))
        for days in (500, 1000, 2000):
            made_up = working_copy(Path(folder) / f"{days}", None)
            write_curriculum(made_up / "curriculum", days)
            row(f"{days} made-up days, YAML to Markdown on disk", pages_from_nothing(made_up))
        row("the course, make build (pages, MkDocs, search index)", measure(lambda: build(course)))
        row("the course, plain mkdocs build of the same Markdown", measure(lambda: plain(course)))
        weigh(course)
        print()
        for part in (practice, record):
            part.measure(course, lambda what, seconds: print(f"{what:<56} {seconds:7.2f} s"))


def row(what: str, measured: tuple[float, float]) -> None:
    """A line of the table: seconds, and mebibytes at the most."""
    seconds, mebibytes = measured
    print(f"{what:<56} {seconds:7.2f} s {mebibytes:7.0f} MiB", flush=True)


def measure(work: Callable[[], float], rounds: int = ROUNDS) -> tuple[float, float]:
    """Median seconds, and the largest peak of memory in MiB."""
    times, peaks = [], []
    for _ in range(rounds):
        begun = time.perf_counter()
        peaks.append(work())
        times.append(time.perf_counter() - begun)
    return statistics.median(times), max(peaks)


def pages_from_nothing(copy: Path) -> tuple[float, float]:
    """Generate with no page on disk; the removal is not timed."""
    times, peaks = [], []
    for _ in range(ROUNDS):
        shutil.rmtree(copy / "build", ignore_errors=True)
        seconds, peak = measure(lambda: generate(copy), rounds=1)
        times.append(seconds)
        peaks.append(peak)
    return statistics.median(times), max(peaks)


def working_copy(to: Path, curriculum: Path | None) -> Path:
    """A folder in which the generator can run."""
    shutil.copytree(REPOSITORY / "docs_overrides", to / "docs_overrides")
    shutil.copy(REPOSITORY / "mkdocs.yml", to)
    if curriculum:
        shutil.copytree(curriculum, to / "curriculum")
    return to


def generate(copy: Path) -> float:
    """The generator's own part; its peak of memory in MiB."""
    return run(copy, "-m", "generator", "build", "--pages-only")


def build(copy: Path) -> float:
    """The whole of `make build`."""
    return run(copy, "-m", "generator", "build")


def plain(copy: Path) -> float:
    """What MkDocs alone takes for the same Markdown."""
    return run(copy, "-m", "mkdocs", "build", "--quiet", "--site-dir", "plain")


def run(copy: Path, *arguments: str) -> float:
    """Run Python in *copy*; the child's peak of memory in MiB."""
    environment = os.environ | {"PYTHONPATH": str(REPOSITORY)}
    child = subprocess.Popen(
        [sys.executable, *arguments],
        cwd=copy,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise SystemExit(f"{' '.join(arguments)} failed in {copy}")
    return peak(usage)


def peak(usage: resource.struct_rusage) -> float:
    """Linux counts in KiB, macOS in bytes."""
    return usage.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


def weigh(course: Path) -> None:
    """The gzipped size of what a first visit to a page loads, search and icons aside."""
    site = course / "site"
    ours = site / "assets/study"
    shared = "attempts dates dom main merge news persistence record-element store"
    elements = "study-day study-log study-notice study-reminder study-score study-task"
    names = f"{shared} {elements}".split()
    parts = {
        "a day's HTML": packed([site / "days/variables/index.html"]),
        "the longest lesson's HTML": packed([max(lessons(site), key=lambda f: f.stat().st_size)]),
        "our JavaScript on a day": packed([ours / f"{name}.js" for name in names]),
        "our CSS": packed([ours / "study.css"]),
        "Material's JavaScript and CSS": packed(linked(site)),
    }
    print()
    for what, size in parts.items():
        print(f"{what:<56} {size / 1000:7.1f} kB gzip")


def lessons(site: Path) -> list[Path]:
    """The lessons' pages."""
    return list(site.glob("days/*/lesson/index.html"))


def linked(site: Path) -> list[Path]:
    """Material's own files that a page names."""
    html = (site / "index.html").read_text(encoding="utf-8")
    found = re.findall(r'(?:href|src)="(assets/(?:javascripts|stylesheets)/[^"]+)"', html)
    return [site / name for name in found]


def packed(files: list[Path]) -> int:
    """Bytes as a Pages host sends them."""
    return sum(len(gzip.compress(file.read_bytes(), 6)) for file in files)


if __name__ == "__main__":
    main()
