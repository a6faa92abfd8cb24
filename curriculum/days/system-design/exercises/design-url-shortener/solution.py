import secrets
import string

SCHEMA = """
CREATE TABLE links (
    code TEXT PRIMARY KEY, url TEXT NOT NULL,
    owner TEXT NOT NULL, ends REAL
)
"""
ALPHABET = "".join(
    c for c in string.digits + string.ascii_letters if c not in "0O1lI"
)
ATTEMPTS = 5


def random_code(length=6):
    return "".join(secrets.choice(ALPHABET) for _ in range(length))


class Shortener:
    def __init__(self, db, draw, clock):
        self.db, self.draw, self.clock = db, draw, clock

    def create(self, url, owner, lives=None):
        check(url)
        ends = None if lives is None else self.clock() + lives
        sql = """INSERT INTO links VALUES (?, ?, ?, ?)
            ON CONFLICT DO NOTHING"""
        for _ in range(ATTEMPTS):
            code = self.draw()
            done = self.db.execute(sql, (code, url, owner, ends))
            if done.rowcount == 1:
                return code
        raise RuntimeError(f"{ATTEMPTS} codes in a row were taken")

    def follow(self, code):
        sql = "SELECT url, ends FROM links WHERE code = ?"
        row = self.db.execute(sql, (code,)).fetchone()
        if row is None:
            return 404, None
        url, ends = row
        if ends is not None and self.clock() >= ends:
            return 410, None
        return 302, url

    def change(self, code, url, owner):
        check(url)
        sql = "UPDATE links SET url = ? WHERE code = ? AND owner = ?"
        done = self.db.execute(sql, (url, code, owner))
        return done.rowcount == 1


def check(url):
    if not url.startswith(("http://", "https://")):
        raise ValueError("a URL begins with http:// or https://")
