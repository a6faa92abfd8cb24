"""Whether the factory is open, the leaflets look right, and finished ones never change."""

from checks import raises
from exercise import Document, DocumentBuilder, block, make_block


def lines(kind, content):
    made = make_block(kind, content)
    assert made is not None, f"make_block({kind!r}, ...) gives None."
    return made.lines()


def test_heading():
    """`make_block("heading", "Food").lines()` is `["FOOD", "----"]`."""
    assert lines("heading", "Food") == ["FOOD", "----"]
    assert lines("heading", "How to get there") == ["HOW TO GET THERE", "-" * 16]


def test_text():
    """`make_block("text", "Bring a cup.").lines()` is `["Bring a cup."]`."""
    assert lines("text", "Bring a cup.") == ["Bring a cup."]


def test_list():
    """`make_block("list", ["tea", "cake"]).lines()` is `["* tea", "* cake"]`."""
    assert lines("list", ["tea", "cake"]) == ["* tea", "* cake"]


def test_unknown_kind():
    """An unknown kind is a `ValueError`: `no block 'poem', only heading, text, list`."""
    with raises(ValueError) as caught:
        make_block("poem", "Roses are red")
    told, _, known = caught.message.partition(", only ")
    assert told == "no block 'poem'"
    assert known.split(", ")[:3] == ["heading", "text", "list"]


def test_new_kind():
    """A class with `@block("quote")` above it can be used at once, and is named in the error."""

    @block("quote")
    class Quote:
        def __init__(self, content):
            self.content = content

        def lines(self):
            return [f'"{self.content}"']

    assert Quote is not None, "The decorator has to return the class."
    leaflet = DocumentBuilder("Fair").add("quote", "Lovely!").build()
    assert leaflet.render() == 'Fair\n\n"Lovely!"'
    with raises(ValueError) as caught:
        make_block("poem", "Roses are red")
    assert "quote" in caught.message


def test_render():
    """`render()` gives the title, and an empty line before each block."""
    builder = DocumentBuilder("Summer fair").add("heading", "Food").add("list", ["tea", "cake"])
    wanted = "Summer fair\n\nFOOD\n----\n\n* tea\n* cake"
    assert builder.build().render() == wanted


def test_document():
    """`build()` gives a `Document` with its title and a tuple of blocks; it is frozen."""
    leaflet = DocumentBuilder("Fair").add("text", "Come!").add("text", "Soon!").build()
    assert type(leaflet) is Document
    assert leaflet.title == "Fair"
    assert type(leaflet.blocks) is tuple
    assert len(leaflet.blocks) == 2
    with raises(AttributeError):
        leaflet.title = "Foul"


def test_chain():
    """`add` returns the builder itself."""
    builder = DocumentBuilder("Fair")
    assert builder.add("text", "Come!") is builder


def test_empty():
    """`build()` without a block raises a `ValueError`: `a document needs a block`."""
    with raises(ValueError) as caught:
        DocumentBuilder("Fair").build()
    assert caught.message == "a document needs a block"


def test_wrong_kind_is_refused_at_once():
    """`add` with an unknown kind raises a `ValueError`, and nothing was added."""
    builder = DocumentBuilder("Fair").add("text", "Come!")
    with raises(ValueError):
        builder.add("poem", "Roses are red")
    assert builder.build().render() == "Fair\n\nCome!"


def test_finished_leaflets_stay():
    """A document that was built does not grow when its builder gets another block."""
    builder = DocumentBuilder("Fair").add("text", "Come!")
    leaflet = builder.build()
    builder.add("text", "Soon!")
    assert leaflet.render() == "Fair\n\nCome!"
    assert builder.build().render() == "Fair\n\nCome!\n\nSoon!"


def test_lists_of_others():
    """A list that was given to `add` may change later; the leaflet does not."""
    food = ["tea"]
    leaflet = DocumentBuilder("Fair").add("list", food).build()
    food.append("cake")
    assert leaflet.render() == "Fair\n\n* tea"
