"""The library on the command line."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from .cleaning import slugify
from .counting import frequencies


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments say, print the result, and give the exit code."""
    options = _parser().parse_args(arguments)
    if options.command == "slug":
        print(slugify(options.text))
        return 0
    try:
        text = Path(options.file).read_text(encoding="utf-8")
        counted = frequencies(text, options.top)
    except (OSError, ValueError) as error:
        print(f"textkit: {options.file}: {error}", file=sys.stderr)
        return 1
    for word, count in counted:
        print(count, word)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="textkit", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    slug = commands.add_parser("slug", help="print the slug of a text")
    slug.add_argument("text")
    count = commands.add_parser("count", help="print the words of a file")
    count.add_argument("file")
    count.add_argument("--top", type=int, help="only so many")
    return parser
