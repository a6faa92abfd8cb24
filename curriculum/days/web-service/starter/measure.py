"""Times the two lists with 200,000 tickets of 2,000 guests. Run it before and after a change."""

import sqlite3
import timeit

from desk.database import Database

connection = sqlite3.connect(":memory:")
database = Database(connection)
with connection:
    connection.executemany(
        "INSERT INTO users (name, password, role) VALUES (?, '', 'guest')",
        ((f"guest {n}",) for n in range(2_000)),
    )
    connection.executemany(
        "INSERT INTO tickets (owner_id, title, status) VALUES (?, 'Help', ?)",
        (
            (n * 7 % 2_000 + 1, "open" if n % 50 == 0 else "closed")
            for n in range(200_000)
        ),
    )
    connection.executemany(
        "INSERT INTO comments (ticket_id, author_id, text) VALUES (?, 1, 'Soon.')",
        ((n * 3 + 1,) for n in range(60_000)),
    )

for what, settings in [
    ("a guest's first page", {"owner_id": 1000}),
    ("a guest's closed tickets", {"owner_id": 1000, "status": "closed"}),
    ("all open tickets, far in", {"status": "open", "after": 190_000}),
]:
    seconds = min(
        timeit.repeat(lambda s=settings: database.page(**s), number=1, repeat=3)
    )
    print(f"{what:<28}{seconds * 1000:8.2f} ms")
