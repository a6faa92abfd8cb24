"""Whether the stand-in asks late, asks once, and knows when to stop."""

from checks import raises
from exercise import BudgetSpent, Thrifty

WORDS = {"bread": "pane", "wine": "vino", "nothing": "", "snow": None}


class Real:
    """A translator that notes its questions; `made` counts how many there are."""

    made = 0
    language = "Italian"

    def __init__(self):
        Real.made += 1
        Real.last = self
        self.asked = []

    def translate(self, word):
        self.asked.append(word)
        if word == "storm" and self.asked.count("storm") == 1:
            raise ConnectionError("no answer")
        return WORDS.get(word)

    def voices(self, *names, **options):
        return names, options


def thrifty(budget=9):
    Real.made = 0
    return Thrifty(Real, budget)


def test_answer():
    """`translate` gives the answer of the real translator."""
    guide = thrifty()
    assert guide.translate("bread") == "pane"
    assert guide.translate("wine") == "vino"


def test_made_late():
    """`make` is called at the first use, not before."""
    guide = thrifty()
    assert Real.made == 0
    guide.translate("bread")
    assert Real.made == 1


def test_made_once():
    """`make` is called once, whatever is asked afterwards."""
    guide = thrifty()
    guide.translate("bread")
    guide.translate("wine")
    assert guide.language == "Italian"
    assert Real.made == 1


def test_asked_once():
    """The same word is asked for once."""
    guide = thrifty()
    assert [guide.translate("bread"), guide.translate("bread")] == ["pane", "pane"]
    assert Real.last.asked == ["bread"]


def test_none_is_an_answer():
    """`None` and an empty text are answers, and are not asked for again."""
    guide = thrifty()
    assert [guide.translate("snow"), guide.translate("snow")] == [None, None]
    assert [guide.translate("nothing"), guide.translate("nothing")] == ["", ""]
    assert Real.last.asked == ["snow", "nothing"]


def test_budget():
    """With `budget=2`, the third new word raises `BudgetSpent`, and is not asked for."""
    guide = thrifty(2)
    guide.translate("bread")
    guide.translate("snow")
    with raises(BudgetSpent):
        guide.translate("wine")
    assert Real.last.asked == ["bread", "snow"]


def test_known_words_are_free():
    """Known words cost nothing: they are answered when the budget is spent, and don't use it up."""
    guide = thrifty(2)
    answers = [guide.translate(word) for word in ("bread", "bread", "wine", "bread")]
    assert answers == ["pane", "pane", "vino", "pane"]


def test_no_budget():
    """With `budget=0`, the first word raises `BudgetSpent`, and no translator is made for it."""
    guide = thrifty(0)
    with raises(BudgetSpent):
        guide.translate("bread")
    assert Real.made == 0


def test_failure():
    """A `ConnectionError` goes to the caller, costs nothing, and the word may be asked again."""
    guide = thrifty(1)
    with raises(ConnectionError):
        guide.translate("storm")
    assert guide.translate("storm") is None
    assert Real.last.asked == ["storm", "storm"]


def test_passed_on():
    """Other attributes and methods are those of the real translator, which is made if needed."""
    guide = thrifty()
    assert guide.language == "Italian"
    assert guide.voices("Carla", speed=2) == (("Carla",), {"speed": 2})
    with raises(AttributeError):
        guide.colour
