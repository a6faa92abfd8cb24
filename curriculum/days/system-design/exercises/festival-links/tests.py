"""Whether each request takes the right way through the parts, and each click is counted once."""

from checks import raises
from exercise import Service, score

STAGE, TENT = "https://example.org/stage", "https://example.org/tent"


class Database:
    """A table of links that notes what it is asked for."""

    def __init__(self):
        self.links, self.asked, self.clicks = {}, [], []
        self.fails_at, self.meanwhile = None, None

    def get(self, code):
        self.asked.append(code)
        return self.links.get(code)

    def put(self, code, url):
        if self.meanwhile:
            self.meanwhile()
        self.links[code] = url

    def add_clicks(self, code, number):
        if code == self.fails_at:
            raise ConnectionError("the primary is away")
        self.clicks.append((code, number))


class Festival:
    """A service with three nodes, and a clock to turn."""

    def __init__(self, **links):
        self.primary, self.replica, self.now = Database(), Database(), 1000.0
        self.primary.links.update(links)
        self.replica.links.update(links)
        self.nodes = {"east": {}, "north": {}, "west": {}}
        self.service = Service(self.primary, self.replica, self.nodes, lambda: self.now)

    def asked(self):
        """How often replica and primary were asked since the last time."""
        counts = len(self.replica.asked), len(self.primary.asked)
        self.replica.asked.clear()
        self.primary.asked.clear()
        return counts

    def clicks(self):
        """What a flush adds."""
        self.primary.clicks.clear()
        self.service.flush()
        return sorted(self.primary.clicks)


def owners(names, codes):
    service = Service(Database(), Database(), {name: {} for name in names}, lambda: 0.0)
    return {code: service.node_of(code) for code in codes}


CODES = [f"code {n}" for n in range(200)]


def test_node_of():
    """`node_of` returns the name of the node with the greatest score."""
    for code in CODES[:20]:
        wanted = max(("east", "north", "west"), key=lambda node: score(node, code))
        assert Festival().service.node_of(code) == wanted


def test_new_node():
    """When a node joins, a code moves only if the new node gets it."""
    before, after = owners("abcd", CODES), owners("abcde", CODES)
    moved = [code for code in CODES if after[code] != before[code]]
    assert {after[code] for code in moved} == {"e"}
    assert len(moved) < 80, f"Of 200 codes, {len(moved)} moved; a fifth was to be expected."


def test_follow():
    """`follow` returns the URL of a code, and `None` for an unknown one."""
    festival = Festival(k7=STAGE, pp=TENT)
    assert festival.service.follow("k7") == STAGE
    assert festival.service.follow("pp") == TENT
    assert festival.service.follow("zz") is None


def test_replica_first():
    """On a miss the replica is asked, and the primary only if that has nothing."""
    festival = Festival(k7=STAGE)
    festival.service.follow("k7")
    assert festival.asked() == (1, 0)
    festival.service.follow("zz")
    assert festival.asked() == (1, 1)


def test_replica_behind():
    """A link that hasn't reached the replica yet is found in the primary."""
    festival = Festival()
    festival.primary.links["new"] = TENT
    assert festival.service.follow("new") == TENT


def test_kept():
    """An answer is kept in the code's own node, for 50 seconds."""
    festival = Festival(k7=STAGE)
    festival.service.follow("k7")
    full = [name for name, kept in festival.nodes.items() if "k7" in kept]
    assert full == [festival.service.node_of("k7")]
    festival.now += 49
    assert festival.service.follow("k7") == STAGE
    assert festival.asked() == (1, 0)
    festival.now += 1
    festival.service.follow("k7")
    assert festival.asked() == (1, 0), "After 50 seconds, the replica has to be asked again."


def test_unknown_kept():
    """That a code is unknown is kept as well, for 5 seconds."""
    festival = Festival()
    festival.service.follow("zz")
    festival.now += 4
    festival.service.follow("zz")
    assert festival.asked() == (1, 1), "An unknown code was looked for again after 4 seconds."
    festival.now += 1
    festival.service.follow("zz")
    assert festival.asked() == (1, 1), "After 5 seconds, it has to be looked for again."


def test_change():
    """After `change`, `follow` returns the new URL at once."""
    festival = Festival(k7=STAGE)
    festival.service.follow("k7")
    festival.service.change("k7", TENT)
    festival.replica.links["k7"] = TENT
    assert festival.service.follow("k7") == TENT
    assert festival.primary.links["k7"] == TENT


def test_new_link():
    """A code that was just unknown leads on as soon as `change` has stored it."""
    festival = Festival()
    festival.service.follow("new")
    festival.service.change("new", TENT)
    assert festival.service.follow("new") == TENT


def test_primary_before_node():
    """`change` stores first and deletes then: nobody can bring back the old URL in between."""
    festival = Festival(k7=STAGE)
    festival.service.follow("k7")
    festival.primary.meanwhile = lambda: festival.service.follow("k7")
    festival.service.change("k7", TENT)
    festival.replica.links["k7"] = TENT
    assert festival.service.follow("k7") == TENT


def test_clicks():
    """Each answer with a URL is a click, whether it was kept or not; unknown codes are none."""
    festival = Festival(k7=STAGE, pp=TENT)
    for code in ("k7", "pp", "k7", "zz", "k7"):
        festival.service.follow(code)
    assert festival.clicks() == [("k7", 3), ("pp", 1)]


def test_clicks_in_memory():
    """Until `flush`, the primary hears of no click; afterwards the counts begin at 0."""
    festival = Festival(k7=STAGE)
    festival.service.follow("k7")
    assert festival.primary.clicks == []
    assert festival.clicks() == [("k7", 1)]
    assert festival.clicks() == []
    festival.service.follow("k7")
    assert festival.clicks() == [("k7", 1)]


def test_flush_fails():
    """If a flush breaks off, the next one adds what is missing, and nothing twice."""
    festival = Festival(a=STAGE, b=STAGE, c=STAGE)
    for code in "abcb":
        festival.service.follow(code)
    festival.primary.fails_at = "b"
    with raises(ConnectionError):
        festival.service.flush()
    festival.primary.fails_at = None
    festival.service.flush()
    assert sorted(festival.primary.clicks) == [("a", 1), ("b", 2), ("c", 1)]
