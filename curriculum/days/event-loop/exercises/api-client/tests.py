"""Whether the client keeps its limits, repeats what may get better, and tells the rest."""

import asyncio

from checks import raises
from exercise import Client

SLOW = "slow"  # an attempt that takes far longer than any limit here


class Service:
    """Answers each number with what is next in its list; the last entry stays."""

    def __init__(self, **plans):
        self.plans = plans
        self.asked, self.inside, self.most = [], 0, 0

    async def fetch(self, number):
        self.asked.append(number)
        self.inside += 1
        self.most = max(self.most, self.inside)
        plan = self.plans.get(number, ["in Graz"])
        answer = plan.pop(0) if len(plan) > 1 else plan[0]
        try:
            await asyncio.sleep(0.25 if answer is SLOW else 0)
        finally:
            self.inside -= 1
        if isinstance(answer, Exception):
            raise answer
        return answer

    def client(self, **limits):
        return Client(self.fetch, **{"seconds": 0.02} | limits)


async def test_get():
    """`await client.get("A1")` returns what the service says, after one question."""
    service = Service(A1=["in Graz"])
    assert await service.client().get("A1") == "in Graz"
    assert service.asked == ["A1"]


async def test_bad_moment():
    """After a `ConnectionError`, `get` tries again and returns the answer."""
    service = Service(A1=[ConnectionError(), ConnectionError(), "in Graz"])
    assert await service.client(tries=3).get("A1") == "in Graz"
    assert service.asked == ["A1"] * 3


async def test_slow_attempt():
    """An attempt that takes longer than `seconds` is ended, and the next one may succeed."""
    service = Service(A1=[SLOW, "in Graz"])
    assert await service.client(tries=2).get("A1") == "in Graz"


async def test_gives_up():
    """After `tries` attempts the last exception goes to the caller."""
    service = Service(A1=[ConnectionError("one"), ConnectionError("two"), "in Graz"])
    with raises(ConnectionError) as caught:
        await service.client(tries=2).get("A1")
    assert caught.message == "two"
    assert service.asked == ["A1"] * 2


async def test_gives_up_slow():
    """If the last attempt was too slow, that exception is a `TimeoutError`."""
    service = Service(A1=[ConnectionError(), SLOW])
    with raises(TimeoutError):
        await service.client(tries=2).get("A1")


async def test_no_such_parcel():
    """Any other exception, such as a `LookupError`, goes to the caller at the first attempt."""
    service = Service(A1=[LookupError("no parcel A1")])
    with raises(LookupError):
        await service.client().get("A1")
    assert service.asked == ["A1"]


async def test_get_all():
    """`get_all` returns two dictionaries: the answers, and the exceptions of those that failed."""
    lost = LookupError("no parcel B9")
    service = Service(A1=["in Graz"], A2=[ConnectionError(), "delivered"], B9=[lost])
    answers, failures = await service.client().get_all(["A1", "B9", "A2"])
    assert answers == {"A1": "in Graz", "A2": "delivered"}
    assert failures == {"B9": lost}


async def test_get_all_of_nothing():
    """`get_all([])` returns two empty dictionaries."""
    answers, failures = await Service().client().get_all([])
    assert (answers, failures) == ({}, {})


async def test_at_the_same_time():
    """`get_all` asks for several parcels at the same time, and by default for three."""
    service = Service()
    await service.client(seconds=1.0).get_all([f"A{n}" for n in range(8)])
    assert service.most == 3, f"{service.most} under way at a time; wanted: 3"


async def test_one_gate_for_all():
    """Two calls of one client share its limit: with `at_once=2`, never more than two attempts."""
    service = Service()
    client = service.client(at_once=2, seconds=1.0)
    await asyncio.gather(client.get_all(["A1", "A2"]), client.get_all(["A3", "A4"]))
    assert service.most == 2, f"{service.most} under way at a time; wanted: 2"


async def test_waiting_for_a_place():
    """Waiting for a place does not count: behind two slow parcels, a quick one is answered."""
    service = Service(A1=[SLOW], A2=[SLOW], A3=["in Graz"])
    client = service.client(at_once=1, tries=1)
    answers, failures = await client.get_all(["A1", "A2", "A3"])
    assert answers == {"A3": "in Graz"}
    assert sorted(failures) == ["A1", "A2"]
