"""How much a first visit loads."""

import gzip
import re
from pathlib import Path


def weigh(site: Path) -> None:
    """Print the gzipped size of what a first visit to a page loads, search and icons aside."""
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
