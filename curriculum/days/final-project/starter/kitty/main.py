"""What uvicorn starts: `uvicorn kitty.main:app`. Settings come from the environment."""

import os

from .api import create_app
from .connection import Connections
from .store import Store

connections = Connections(os.environ.get("DATABASE_URL", "sqlite:///kitty.db"))
connections.create_tables()
app = create_app(
    Store(connections),
    secure=os.environ.get("SECURE_COOKIES", "yes") != "no",
    version=os.environ.get("VERSION", "dev"),
)
