import string

SCHEMA = """
CREATE TABLE links (
    code TEXT PRIMARY KEY, url TEXT NOT NULL,
    owner TEXT NOT NULL, ends REAL
)
"""
ALPHABET = string.digits + string.ascii_letters
ATTEMPTS = 5


def random_code(length=6):
    return ALPHABET[:length]


class Shortener:
    def __init__(self, db, draw, clock):
        self.db, self.draw, self.clock = db, draw, clock

    def create(self, url, owner, lives=None):
        code = self.draw()
        sql = "INSERT INTO links VALUES (?, ?, ?, ?)"
        self.db.execute(sql, (code, url, owner, lives))
        return code

    def follow(self, code):
        sql = "SELECT url FROM links WHERE code = ?"
        return 302, self.db.execute(sql, (code,)).fetchone()[0]

    def change(self, code, url, owner):
        sql = "UPDATE links SET url = ? WHERE code = ?"
        self.db.execute(sql, (url, code))
        return True
