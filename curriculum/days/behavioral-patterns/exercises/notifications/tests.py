"""Whether news reaches those who want it, in the way that they want it."""

from exercise import Digest, Hub, Member, register, shouting


def sent():
    """A list, and a channel that notes in it what is sent."""
    log = []
    return log, lambda name, text: log.append((name, text))


def test_on_and_publish():
    """A function under `@hub.on("closing")` is called as `function("closing", {"hour": 21})`."""
    hub, log = Hub(), []

    @hub.on("closing")
    def note(event, details):
        log.append((event, details))

    hub.publish("closing", hour=21)
    assert log == [("closing", {"hour": 21})]


def test_on_leaves_the_function():
    """`on` leaves the function as it is, so that it can still be called by its name."""

    def note(event, details):
        return "noted"

    assert Hub().on("closing")(note) is note


def test_only_this_event():
    """Functions for other events are not called; an event that nobody wants is no mistake."""
    hub, log = Hub(), []
    hub.on("closing")(lambda event, details: log.append(event))
    assert hub.publish("wall open", wall=3) == 0
    assert log == []


def test_all_events():
    """Functions for `"*"` hear of every event, after those that registered for this one."""
    hub, log = Hub(), []
    hub.on("*")(lambda event, details: log.append(f"all: {event}"))
    hub.on("closing")(lambda event, details: log.append("one"))
    hub.on("closing")(lambda event, details: log.append("two"))
    assert hub.publish("closing") == 3
    assert hub.publish("wall open") == 1
    assert log == ["one", "two", "all: closing", "all: wall open"]


def test_failures():
    """One that raises stops nobody; `publish` counts the others, `failures` has event and error."""
    hub, log, error = Hub(), [], OSError("no line")

    @hub.on("closing")
    def broken(event, details):
        raise error

    hub.on("closing")(lambda event, details: log.append("told"))
    assert hub.publish("closing") == 1
    assert log == ["told"]
    assert hub.failures == [("closing", error)]


def test_two_hubs():
    """Two hubs have nothing in common."""
    log = []
    Hub().on("closing")(lambda event, details: log.append("told"))
    assert Hub().publish("closing") == 0
    assert log == []


def test_shouting():
    """`shouting(send)` gives a channel that sends the text in capitals, the name as it is."""
    log, send = sent()
    channel = shouting(send)
    assert log == []
    channel("Ada", "Wall 3 is open.")
    assert log == [("Ada", "WALL 3 IS OPEN.")]


def test_digest_collects():
    """A digest sends nothing before `flush`, and then one text to each name, in its order."""
    log, send = sent()
    digest = Digest(send)
    digest("Ada", "one")
    digest("Bob", "two")
    digest("Ada", "three")
    assert log == []
    digest.flush()
    assert log == [("Ada", "one\nthree"), ("Bob", "two")]


def test_digest_is_empty_afterwards():
    """After `flush`, the digest is empty: a second `flush` sends nothing."""
    log, send = sent()
    digest = Digest(send)
    digest("Ada", "one")
    digest.flush()
    digest.flush()
    digest("Ada", "two")
    digest.flush()
    assert log == [("Ada", "one"), ("Ada", "two")]


def test_digest_of_an_answer():
    """A message that arrives while `flush` sends is kept for the next `flush`."""
    log = []

    def send(name, text):
        log.append((name, text))
        if name == "Ada":
            digest("Bob", "Ada has read it")

    digest = Digest(send)
    digest("Ada", "one")
    digest.flush()
    assert log == [("Ada", "one")]
    digest.flush()
    assert log == [("Ada", "one"), ("Bob", "Ada has read it")]


def test_register():
    """A registered member gets the text of the template, with the details in it, on its channel."""
    hub, (log, send) = Hub(), sent()
    register(hub, Member("Ada", send), "wall open", "Wall {wall} is open.")
    assert hub.publish("wall open", wall=3) == 1
    assert log == [("Ada", "Wall 3 is open.")]


def test_members_by_themselves():
    """Members that register in a loop each get their own name and their own template."""
    hub, (log, send) = Hub(), sent()
    for name in ("Ada", "Bob"):
        register(hub, Member(name, send), "closing", name + ": {hour}")
    hub.publish("closing", hour=21)
    assert log == [("Ada", "Ada: 21"), ("Bob", "Bob: 21")]


def test_muted():
    """An event in `muted` is not sent, even if the member registered for `"*"`."""
    hub, (log, send) = Hub(), sent()
    register(hub, Member("Ada", send, muted=("closing",)), "*", "news: {what}")
    hub.publish("closing", what="21")
    hub.publish("course full", what="yoga")
    assert log == [("Ada", "news: yoga")]


def test_template_with_a_typo():
    """A template that wants a detail which is not there ends up in `failures`, as a `KeyError`."""
    hub, (log, send) = Hub(), sent()
    register(hub, Member("Ada", send), "closing", "at {ohur}")
    assert hub.publish("closing", hour=21) == 0
    assert [(event, type(error)) for event, error in hub.failures] == [("closing", KeyError)]
    assert log == []
