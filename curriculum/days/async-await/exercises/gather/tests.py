"""Whether all branches are asked at once, and what becomes of those that fail."""

import asyncio

from checks import raises
from exercise import copies, copies_today


class Library:
    """Branches that answer in the opposite order, and count how many are asked at once."""

    def __init__(self, shelves):
        self.shelves = shelves
        self.asked, self.inside, self.most = [], 0, 0

    async def ask(self, branch, title):
        self.asked.append((branch, title))
        self.inside += 1
        self.most = max(self.most, self.inside)
        for _ in range(20 - 4 * list(self.shelves).index(branch)):
            await asyncio.sleep(0)
        self.inside -= 1
        answer = self.shelves[branch]
        if isinstance(answer, Exception):
            raise answer
        return answer


async def test_copies():
    """`copies` gives each branch with its number, in the order of `branches`."""
    library = Library({"Hill": 1, "Harbour": 0, "Centre": 2})
    found = await copies("Emma", ["Harbour", "Centre", "Hill"], library.ask)
    assert list(found.items()) == [("Harbour", 0), ("Centre", 2), ("Hill", 1)]


async def test_copies_asks_all_at_once():
    """In `copies`, all three questions are under way at the same time, and each is asked once."""
    library = Library({"Hill": 1, "Harbour": 0, "Centre": 2})
    await copies("Emma", ["Hill", "Harbour", "Centre"], library.ask)
    assert sorted(library.asked) == [("Centre", "Emma"), ("Harbour", "Emma"), ("Hill", "Emma")]
    assert library.most == 3, f"{library.most} under way at a time; wanted: 3"


async def test_copies_raises():
    """When a question of `copies` fails, its exception goes to the caller."""
    library = Library({"Hill": 1, "Harbour": ConnectionError("switched off")})
    with raises(ConnectionError):
        await copies("Emma", ["Hill", "Harbour"], library.ask)


async def test_no_branches():
    """Without branches, both give an empty dictionary."""
    assert await copies("Emma", [], Library({}).ask) == {}
    assert await copies_today("Emma", [], Library({}).ask) == {}


async def test_branches_that_are_switched_off():
    """`copies_today` leaves out a branch that raises a `ConnectionError`."""
    library = Library({"Hill": ConnectionError(), "Harbour": ConnectionError(), "Centre": 2})
    found = await copies_today("Emma", ["Harbour", "Centre", "Hill"], library.ask)
    assert found == {"Centre": 2}


async def test_a_zero_is_an_answer():
    """`copies_today` keeps a branch that has 0 copies, and the order of `branches`."""
    library = Library({"Hill": 1, "Harbour": 0, "Centre": ConnectionError()})
    found = await copies_today("Emma", ["Harbour", "Centre", "Hill"], library.ask)
    assert list(found.items()) == [("Harbour", 0), ("Hill", 1)]


async def test_copies_today_asks_all_at_once():
    """In `copies_today`, too, all questions are under way at the same time."""
    library = Library({"Hill": 1, "Harbour": ConnectionError(), "Centre": 2})
    await copies_today("Emma", ["Hill", "Harbour", "Centre"], library.ask)
    assert library.most == 3, f"{library.most} under way at a time; wanted: 3"


async def test_other_failures_are_not_hidden():
    """A `ValueError` in a question of `copies_today` goes to the caller."""
    library = Library({"Hill": ValueError("half a copy"), "Centre": 2})
    with raises(ValueError):
        await copies_today("Emma", ["Hill", "Centre"], library.ask)
