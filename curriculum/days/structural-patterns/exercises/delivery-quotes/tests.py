"""Whether three services speak one language, and the best of them is found."""

from checks import raises
from exercise import BikeAdapter, PostAdapter, Quote, QuoteError, SpeedyAdapter, cheapest, offers


class Post:
    days = 4

    def __init__(self):
        self.asked = []

    def price(self, grams):
        self.asked.append(grams)
        if grams > 20_000:
            raise ValueError("too heavy")
        return 390 + grams // 10


class Bikes:
    def __init__(self, silent=False):
        self.silent = silent

    def rates(self):
        if self.silent:
            raise ConnectionError("all on the road")
        return [(1, 300), (5, 450), (12, 900)]


def speedy(**answer):
    return SpeedyAdapter(lambda parcel: {"ok": True, "eur": "6.40", "eta": "1"} | answer)


class Ready:
    """A service with its answer ready."""

    def __init__(self, answer):
        self.answer = answer

    def quote(self, kilos):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def test_post():
    """The post is asked in whole grams: 2.5 kilos are 2500, and its price and days are told."""
    post = Post()
    assert PostAdapter(post).quote(2.5) == Quote("post", 640, 4)
    PostAdapter(post).quote(1.001)
    assert post.asked == [2500, 1001]
    assert [type(grams) for grams in post.asked] == [int, int]


def test_post_too_heavy():
    """A `ValueError` of the post becomes a `QuoteError`, with the `ValueError` as its cause."""
    with raises(QuoteError) as caught:
        PostAdapter(Post()).quote(21)
    assert type(caught.error.__cause__) is ValueError


def test_speedy():
    """Speedy's `12.90` euros are 1290 cents, and its `2-3` days are 3."""
    assert speedy(eur="12.90", eta="2-3").quote(2.5) == Quote("speedy", 1290, 3)
    assert speedy(eur="7", eta="1").quote(2.5) == Quote("speedy", 700, 1)
    assert speedy(eta="8-10").quote(2.5).days == 10


def test_speedy_to_the_cent():
    """No cent is lost: `19.99` is 1999, `0.29` is 29, `4.35` is 435."""
    found = [speedy(eur=price).quote(1).cents for price in ("19.99", "0.29", "4.35")]
    assert found == [1999, 29, 435]


def test_speedy_is_asked_in_kilos():
    """Speedy is asked with `{"kg": 2.5}`."""
    asked = []

    def ask(parcel):
        asked.append(parcel)
        return {"ok": True, "eur": "6.40", "eta": "1"}

    SpeedyAdapter(ask).quote(2.5)
    assert asked == [{"kg": 2.5}]


def test_speedy_says_no():
    """The answer `{"ok": False, "why": "not on Sundays"}` is a `QuoteError` with this message."""
    service = SpeedyAdapter(lambda parcel: {"ok": False, "why": "not on Sundays"})
    with raises(QuoteError) as caught:
        service.quote(2.5)
    assert caught.message == "not on Sundays"


def test_bikes():
    """The first limit that is not below the weight applies: 0.8 and 1 cost 300, 1.1 costs 450."""
    found = [BikeAdapter(Bikes()).quote(kilos) for kilos in (0.8, 1, 1.1, 12)]
    assert [quote.cents for quote in found] == [300, 300, 450, 900]
    assert found[0] == Quote("bikes", 300, 0)


def test_bikes_too_heavy():
    """A weight above the last limit is a `QuoteError`."""
    with raises(QuoteError):
        BikeAdapter(Bikes()).quote(12.1)


def test_bikes_do_not_answer():
    """A `ConnectionError` of the bikes is the cause of a `QuoteError`."""
    with raises(QuoteError) as caught:
        BikeAdapter(Bikes(silent=True)).quote(1)
    assert type(caught.error.__cause__) is ConnectionError


def test_offers():
    """`offers` gives all quotes, the cheapest first."""
    a, b, c = Quote("a", 900, 1), Quote("b", 300, 5), Quote("c", 640, 2)
    assert offers([Ready(a), Ready(b), Ready(c)], 2) == [b, c, a]
    assert offers([], 2) == []


def test_same_price():
    """Of two quotes at the same price, the faster one comes first."""
    slow, fast = Quote("a", 640, 4), Quote("z", 640, 2)
    assert offers([Ready(slow), Ready(fast)], 2) == [fast, slow]


def test_those_that_cannot():
    """Services that raise a `QuoteError` are left out."""
    fine = Quote("b", 300, 5)
    assert offers([Ready(QuoteError("no")), Ready(fine)], 2) == [fine]


def test_other_failures_are_not_hidden():
    """Any other exception of a service, such as a `KeyError`, goes to the caller."""
    with raises(KeyError):
        offers([Ready(Quote("b", 300, 5)), Ready(KeyError("eur"))], 2)


def test_cheapest():
    """`cheapest` gives the cheapest quote, and raises a `QuoteError` when there is none."""
    a, b = Quote("a", 900, 1), Quote("b", 300, 5)
    assert cheapest([Ready(a), Ready(b)], 2) == b
    with raises(QuoteError):
        cheapest([Ready(QuoteError("no"))], 2)


def test_all_together():
    """The three adapters together: 2.5 kilos are cheapest by bike."""
    services = [PostAdapter(Post()), speedy(), BikeAdapter(Bikes())]
    assert [quote.service for quote in offers(services, 2.5)] == ["bikes", "speedy", "post"]
