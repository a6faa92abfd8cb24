"""`python -m desk.promote NAME` makes a user an agent."""

import sys

from .database import open_database

if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python -m desk.promote NAME")
    if not open_database().promote(sys.argv[1]):
        sys.exit(f"There is no user {sys.argv[1]}.")
