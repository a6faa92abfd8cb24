"""What uvicorn starts: `uvicorn desk.main:app`."""

from .api import create_app
from .database import open_database

app = create_app(open_database())
