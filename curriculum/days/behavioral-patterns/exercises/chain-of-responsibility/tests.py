"""Whether the first rule that knows decides, and handlers may change, stop and count."""

from checks import raises
from exercise import chain, counted, delay, long_text, no_empty, regular, trimmed, with_link


def entry(text="Lovely!", visits=1):
    return {"name": "Ada", "text": text, "visits": visits}


def test_regular():
    """`regular` gives 0 hours from 3 visits on, and `None` below."""
    assert regular(entry(visits=3)) == 0
    assert regular(entry(visits=9)) == 0
    assert regular(entry(visits=2)) is None


def test_with_link():
    """`with_link` gives 48 hours for a text with `http` or `HTTP` in it, and `None` for others."""
    assert with_link(entry("see http://lake.example")) == 48
    assert with_link(entry("SEE HTTPS://LAKE.EXAMPLE")) == 48
    assert with_link(entry()) is None


def test_long_text():
    """`long_text` gives 24 hours for more than 200 characters, and `None` for 200."""
    assert long_text(entry("x" * 201)) == 24
    assert long_text(entry("x" * 200)) is None


def test_first_rule_that_knows():
    """`delay` returns the number of the first rule that knows one."""
    found = delay(entry("http" + "x" * 300), [regular, with_link, long_text])
    assert found == 48
    found = delay(entry("http" + "x" * 300), [regular, long_text, with_link])
    assert found == 24


def test_zero_is_an_answer():
    """0 hours is an answer: no rule behind it is asked."""
    asked = []
    assert delay(entry("http", visits=5), [regular, asked.append, with_link]) == 0
    assert asked == []


def test_nobody_knows():
    """If no rule knows, `delay` raises a `LookupError`."""
    with raises(LookupError):
        delay(entry(), [regular, with_link])
    with raises(LookupError):
        delay(entry(), [])


def test_trimmed():
    """`trimmed` passes on an entry without spaces around its text, and returns the answer."""
    found = trimmed(entry("  Lovely! "), lambda given: ("answer", given))
    assert found == ("answer", entry("Lovely!"))


def test_entry_stays():
    """The entry that `trimmed` was given stays as it is."""
    mine = entry("  Lovely! ")
    trimmed(mine, lambda given: None)
    assert mine == entry("  Lovely! ")


def test_no_empty():
    """`no_empty` returns `refused` for an empty text, and then nobody behind it is asked."""
    asked = []
    assert no_empty(entry(""), asked.append) == "refused"
    assert asked == []
    assert no_empty(entry("x"), lambda given: "posted") == "posted"


def test_counted():
    """`counted(log)` gives a handler that passes on, notes the answer, and returns it."""
    log = []
    assert counted(log)(entry(), lambda given: "posted") == "posted"
    assert log == ["posted"]


def test_no_handlers():
    """`chain([], last)` gives the end of the chain alone: called with an entry, it answers."""
    assert chain([], lambda given: given["text"])(entry()) == "Lovely!"


def test_order():
    """In a chain, the first handler of the list is reached first: trimming comes before asking."""
    last = "posted {text!r}".format_map
    assert chain([trimmed, no_empty], last)(entry("  ")) == "refused"
    assert chain([no_empty, trimmed], last)(entry("  ")) == "posted ''"


def test_counted_first():
    """A handler at the front sees what those behind it answer, refusals as well."""
    log = []
    post = chain([counted(log), no_empty], lambda given: "posted")
    assert [post(entry("")), post(entry("x"))] == ["refused", "posted"]
    assert log == ["refused", "posted"]


def test_counted_last():
    """A handler behind one that refuses never hears of it."""
    log = []
    post = chain([no_empty, counted(log)], lambda given: "posted")
    assert [post(entry("")), post(entry("x"))] == ["refused", "posted"]
    assert log == ["posted"]


def test_list_of_handlers_stays():
    """`chain` does not change the list of handlers, and may be used again with it."""
    handlers = [trimmed, no_empty]
    chain(handlers, lambda given: "posted")
    assert handlers == [trimmed, no_empty]
