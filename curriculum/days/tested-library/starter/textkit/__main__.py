"""What `python -m textkit` starts."""

import sys

from .cli import main

sys.exit(main(sys.argv[1:]))
