"""A small object-relational mapper which keeps its rows in a JSON file."""

from .database import Database
from .errors import DatabaseError, ModelError, NotFound
from .fields import Boolean, Field, Integer, Text
from .models import Model, registry

__all__ = [
    "Boolean",
    "Database",
    "DatabaseError",
    "Field",
    "Integer",
    "Model",
    "ModelError",
    "NotFound",
    "Text",
    "registry",
]
