import json
from dataclasses import dataclass, field

SCHEMA = """
CREATE TABLE entries (
    number INTEGER PRIMARY KEY, owner TEXT, place TEXT, text TEXT
);
"""
LONGEST = {"place": 80, "text": 2000}


@dataclass
class Request:
    method: str
    path: str
    headers: dict = field(default_factory=dict)
    body: str = ""


class Refused(Exception):
    def __init__(self, status, message):
        super().__init__(message)
        self.status, self.message = status, message


class Api:
    def __init__(self, db, user_of, allow):
        self.db, self.user_of, self.allow = db, user_of, allow
        self.log = []

    def handle(self, request):
        try:
            return self._answer(request)
        except Refused as refused:
            return refused.status, {"error": refused.message}
        except Exception as error:
            self.log.append(error)
            return 500, {"error": "Something went wrong."}

    def _answer(self, request):
        user = self._user(request.headers)
        if not self.allow(user):
            raise Refused(429, "Too many requests.")
        if request.path == "/entries":
            methods = {"GET": self._list, "POST": self._add}
            given = request.body
        else:
            methods = {"GET": self._show, "DELETE": self._delete}
            given = entry_number(request.path)
        if request.method not in methods:
            raise Refused(405, "This method is not allowed here.")
        return methods[request.method](user, given)

    def _user(self, headers):
        header = headers.get("Authorization", "")
        scheme, _, token = header.partition(" ")
        user = self.user_of(token) if scheme == "Bearer" else None
        if user is None:
            raise Refused(401, "Log in first.")
        return user

    def _list(self, user, _):
        sql = """SELECT number, place, text FROM entries
            WHERE owner = ? ORDER BY number"""
        return 200, [shown(r) for r in self.db.execute(sql, (user,))]

    def _add(self, user, text):
        body = checked(text)
        sql = (
            "INSERT INTO entries (owner, place, text) VALUES (?, ?, ?)"
        )
        values = user, body["place"], body["text"]
        return 201, {"number": self.db.execute(sql, values).lastrowid}

    def _show(self, user, number):
        sql = """SELECT number, place, text FROM entries
            WHERE number = ? AND owner = ?"""
        row = self.db.execute(sql, (number, user)).fetchone()
        if row is None:
            raise Refused(404, "There is nothing here.")
        return 200, shown(row)

    def _delete(self, user, number):
        sql = "DELETE FROM entries WHERE number = ? AND owner = ?"
        if self.db.execute(sql, (number, user)).rowcount == 0:
            raise Refused(404, "There is nothing here.")
        return 204, None


def shown(row):
    return dict(zip(("number", "place", "text"), row, strict=True))


def entry_number(path):
    head, _, number = path.removeprefix("/").partition("/")
    digits = number.isascii() and number.isdigit()
    if head != "entries" or not digits or len(number) > 15:
        raise Refused(404, "There is nothing here.")
    return int(number)


def checked(text):
    try:
        body = json.loads(text)
    except ValueError:
        raise Refused(422, "The body is no JSON.") from None
    if type(body) is not dict or set(body) != set(LONGEST):
        raise Refused(422, "Exactly place and text are wanted.")
    for name, longest in LONGEST.items():
        value = body[name]
        if type(value) is not str or not 1 <= len(value) <= longest:
            wanted = f"a text of 1 to {longest} characters"
            raise Refused(422, f"{name}: {wanted} is wanted.")
    return body
