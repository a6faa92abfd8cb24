"""A database in one JSON file."""

import json
from pathlib import Path

from .errors import DatabaseError
from .models import registry
from .query import Query


class Database:
    """Objects of all models, each model with ids of its own, from 1."""

    def __init__(self):
        self._things = {}  # model: {id: object}, in the order of the ids
        self._last = {}  # model: the last id given

    def add(self, thing):
        """Keep an object and give it the next id of its model. Return it."""
        if thing.id is not None:
            raise ValueError(f"{thing!r} has an id already")
        model = type(thing)
        thing.id = self._last[model] = self._last.get(model, 0) + 1
        self._things.setdefault(model, {})[thing.id] = thing
        return thing

    def remove(self, thing):
        """Forget an object, whose id becomes None."""
        kept = self._things.get(type(thing), {})
        if kept.get(thing.id) is not thing:
            raise ValueError(f"{thing!r} is not in this database")
        del kept[thing.id]
        thing.id = None

    def query(self, model):
        """A Query of all objects of exactly this model."""
        return Query(lambda: list(self._things.get(model, {}).values()))

    def save(self, path):
        """Write everything to a draft, which takes the file's place once it is whole."""
        data = {
            model.__name__: {
                "last": last,
                "rows": [thing.to_dict() for thing in self.query(model)],
            }
            for model, last in self._last.items()
        }
        draft = Path(path).with_suffix(".draft")
        draft.write_text(json.dumps({"models": data}, indent=2), encoding="utf-8")
        draft.replace(path)

    @classmethod
    def load(cls, path):
        """The database that save wrote, with classes found in the registry."""
        database = cls()
        try:
            data = json.loads(Path(path).read_text(encoding="utf-8"))
            for name, table in data["models"].items():
                database._fill(registry[name], table)
        except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
            raise DatabaseError(f"{path} is no database: {error!r}") from error
        return database

    def _fill(self, model, table):
        """Take over the rows of one model."""
        things = [model.from_dict(row) for row in table["rows"]]
        self._things[model] = {thing.id: thing for thing in things}
        self._last[model] = table["last"]
