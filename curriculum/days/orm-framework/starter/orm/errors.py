"""What can go wrong."""


class ModelError(Exception):
    """A model is declared wrongly."""


class NotFound(Exception):
    """A query that must have one result has none."""


class DatabaseError(Exception):
    """A file can't be read as a database."""
