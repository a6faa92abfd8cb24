"""The library on the command line."""

from collections.abc import Sequence


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments say, print the result, and give the exit code.

    slug TEXT             prints the slug of a text
    count FILE [--top N]  prints the words of a UTF-8 file with their counts, one a line:
                          the count, a blank, the word

    A file that can't be read or is no UTF-8, and an N below 0: one line on standard
    error, nothing on standard output, and code 1. argparse does the rest: for other
    wrong arguments it ends the program with SystemExit, code 2.
    """
    raise NotImplementedError
