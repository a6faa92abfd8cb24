"""Print every measurement: `python -m benchmarks [PAGES ...] [--rounds N]`."""

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

from benchmarks import practice, record
from benchmarks.made_up import working_copy
from benchmarks.measure import seconds
from benchmarks.sites import compare
from benchmarks.weight import weigh
from generator.workers import cores


def main() -> None:
    """Sites of several sizes, then the course itself."""
    parser = argparse.ArgumentParser("python -m benchmarks")
    parser.add_argument(
        "pages", nargs="*", type=int, default=[160, 500, 2000], help="0: the course"
    )
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    version = sys.version.split()[0]
    print(
        f"Python {version}, {cores()} cores, medians of {options.rounds}; memory of a clean build"
    )
    for pages in options.pages:
        compare(pages, options.rounds)
    with tempfile.TemporaryDirectory() as folder:
        course = working_copy(Path(folder) / "course")
        pages_only = [sys.executable, "-m", "generator", "build", "--pages-only"]
        times = [seconds(pages_only, course) for _ in range(options.rounds)]
        print(f"\n{'the course, YAML to Markdown on disk':<56} {statistics.median(times):7.2f} s")
        seconds([sys.executable, "-m", "generator", "build"], course)
        weigh(course / "site")
        print()
        for part in (practice, record):
            part.measure(course, lambda what, taken: print(f"{what:<56} {taken:7.2f} s"))


if __name__ == "__main__":
    main()
