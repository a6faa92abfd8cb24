import json
from dataclasses import dataclass, field

SCHEMA = """
CREATE TABLE entries (
    number INTEGER PRIMARY KEY, owner TEXT, place TEXT, text TEXT
);
"""


@dataclass
class Request:
    method: str
    path: str
    headers: dict = field(default_factory=dict)
    body: str = ""


class Api:
    def __init__(self, db, user_of, allow):
        self.db, self.user_of, self.allow = db, user_of, allow
        self.log = []

    def handle(self, request):
        user = request.headers.get("X-User")
        number = request.path.removeprefix("/entries").strip("/")
        if request.method == "POST":
            body = json.loads(request.body)
            place, text = body["place"], body["text"]
            sql = f"""INSERT INTO entries (owner, place, text)
                VALUES ('{user}', '{place}', '{text}')"""
            return 201, {"number": self.db.execute(sql).lastrowid}
        if request.method == "DELETE":
            sql = f"DELETE FROM entries WHERE number = {number}"
            self.db.execute(sql)
            return 204, None
        sql = "SELECT number, place, text FROM entries"
        if not number:
            return 200, [self._shown(r) for r in self.db.execute(sql)]
        sql += f" WHERE number = {number}"
        return 200, self._shown(self.db.execute(sql).fetchone())

    def _shown(self, row):
        return dict(zip(("number", "place", "text"), row))
