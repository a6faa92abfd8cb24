"""Whether the two services are asked in the right order, and their failures told apart."""

import asyncio

from checks import raises
from exercise import both_ways, next_boat


class Lake:
    """Two services that note what they are asked, and may fail."""

    def __init__(self, piers, boats, failure=None):
        self.piers, self.boats, self.failure = piers, boats, failure
        self.asked = []

    async def find_pier(self, town):
        self.asked.append(town)
        await asyncio.sleep(0)
        if isinstance(self.failure, ConnectionError):
            raise self.failure
        return self.piers[town]

    async def boats_from(self, pier):
        self.asked.append(pier)
        await asyncio.sleep(0)
        if self.failure:
            raise self.failure
        return self.boats[pier]

    async def next_boat(self, town):
        return await next_boat(town, self.find_pier, self.boats_from)


def lake(failure=None):
    return Lake({"Au": 4, "Seewald": 2}, {4: ["09:10", "11:40"], 2: []}, failure)


async def test_first_boat():
    """With boats at 09:10 and 11:40 from pier 4, the text is `09:10 from pier 4`."""
    assert await lake().next_boat("Au") == "09:10 from pier 4"


async def test_no_boat():
    """With an empty list of times, the text is `no boat today`."""
    assert await lake().next_boat("Seewald") == "no boat today"


async def test_no_pier():
    """When `find_pier` raises a `LookupError` for Graz, the text is `no pier in Graz`."""
    assert await lake().next_boat("Graz") == "no pier in Graz"


async def test_no_second_question_without_a_pier():
    """Each service is asked once, and the second one only when there is a pier."""
    asked = lake()
    await asked.next_boat("Au")
    assert asked.asked == ["Au", 4]
    asked = lake()
    await asked.next_boat("Graz")
    assert asked.asked == ["Graz"]


async def test_lost_connection():
    """A `ConnectionError` of `find_pier` goes to the caller; it does not mean "no pier"."""
    with raises(ConnectionError):
        await lake(ConnectionError("no answer")).next_boat("Au")


async def test_failure_of_the_second_service():
    """A `LookupError` of `boats_from` goes to the caller, too: the pier was found."""
    with raises(LookupError):
        await lake(LookupError("no such timetable")).next_boat("Au")


async def test_both_ways():
    """`both_ways` tells both boats: `out: 09:10 from pier 4, back: no boat today`."""
    both = lake()
    text = await both_ways("Au", "Seewald", both.find_pier, both.boats_from)
    assert text == "out: 09:10 from pier 4, back: no boat today"
