r"""Whether counter and histogram write what Prometheus reads."""

from checks import raises
from exercise import Counter, Histogram, page


def samples(metric):
    """The lines without those that begin with a hash."""
    return [line for line in metric.text().splitlines() if not line.startswith("#")]


def visits():
    return Counter("pool_visits", "People who came in.")


def stay(*hours, edges=(1, 3)):
    made = Histogram("pool_stay_hours", "Time in the pool.", list(edges))
    for each in hours:
        made.observe(each)
    return made


def test_counter_head():
    """A new counter has two lines, `# HELP` and `# TYPE`, both with the name and `_total`."""
    assert visits().text() == (
        "# HELP pool_visits_total People who came in.\n# TYPE pool_visits_total counter\n"
    )


def test_counter():
    """`inc()` adds 1, `inc(2.5)` adds 2.5: the line is `pool_visits_total 3.5`."""
    counter = visits()
    counter.inc()
    counter.inc(2.5)
    assert samples(counter) == ["pool_visits_total 3.5"]


def test_whole_numbers():
    """A whole number is written as a float: `pool_visits_total 2.0`."""
    counter = visits()
    counter.inc(2)
    assert samples(counter) == ["pool_visits_total 2.0"]


def test_series():
    """Each value of a label is a series of its own, in the order in which they first came."""
    counter = visits()
    for gate in ("north", "garden", "north"):
        counter.inc(gate=gate)
    assert samples(counter) == [
        'pool_visits_total{gate="north"} 2.0',
        'pool_visits_total{gate="garden"} 1.0',
    ]


def test_several_labels():
    """Labels are sorted by name with a comma between; their order in the call doesn't matter."""
    counter = visits()
    counter.inc(ticket="day", gate="north")
    counter.inc(gate="north", ticket="day")
    assert samples(counter) == ['pool_visits_total{gate="north",ticket="day"} 2.0']


def test_escaped():
    r"""A value `a"b\c` is written as `a\"b\\c`, and a line break as `\n`."""
    counter = visits()
    counter.inc(gate='a"b\\c')
    counter.inc(gate="two\nlines")
    assert samples(counter) == [
        'pool_visits_total{gate="a\\"b\\\\c"} 1.0',
        'pool_visits_total{gate="two\\nlines"} 1.0',
    ]


def test_negative():
    """`inc(-1)` raises a `ValueError` and changes nothing, not even a series that is new."""
    counter = visits()
    counter.inc(3)
    for labels in ({}, {"gate": "north"}):
        with raises(ValueError):
            counter.inc(-1, **labels)
    assert samples(counter) == ["pool_visits_total 3.0"]


def test_zero():
    """`inc(0, gate="north")` is allowed: the series is there, at `0.0`."""
    counter = visits()
    counter.inc(0, gate="north")
    assert samples(counter) == ['pool_visits_total{gate="north"} 0.0']


def test_two_counters():
    """Two counters don't share their numbers."""
    one, other = visits(), visits()
    one.inc()
    assert samples(other) == []


def test_histogram_head():
    """A histogram begins with its `# HELP` and `# TYPE`, and its name stays as it is."""
    assert stay().text().splitlines()[:2] == [
        "# HELP pool_stay_hours Time in the pool.",
        "# TYPE pool_stay_hours histogram",
    ]


def test_buckets():
    """The buckets are cumulative: of 0.5, 2 and 6 hours, 1 is within 1, 2 within 3, 3 in all."""
    assert samples(stay(0.5, 2, 6))[:3] == [
        'pool_stay_hours_bucket{le="1.0"} 1.0',
        'pool_stay_hours_bucket{le="3.0"} 2.0',
        'pool_stay_hours_bucket{le="+Inf"} 3.0',
    ]


def test_on_the_edge():
    """A stay of exactly 1 hour is within `le="1.0"`."""
    assert samples(stay(1))[:1] == ['pool_stay_hours_bucket{le="1.0"} 1.0']


def test_unsorted_edges():
    """Edges that come as 3, 1, 2 are written from the smallest up."""
    found = [line.split('"')[1] for line in samples(stay(2.5, edges=(3, 1, 2)))[:4] if '"' in line]
    assert found == ["1.0", "2.0", "3.0", "+Inf"]


def test_count_and_sum():
    """The last two lines are the count and the sum: 0.5 and 2 hours are `2.0` and `2.5`."""
    assert samples(stay(0.5, 2))[-2:] == ["pool_stay_hours_count 2.0", "pool_stay_hours_sum 2.5"]


def test_empty_histogram():
    """Before the first measurement, all five numbers are there and `0.0`."""
    assert [line.split()[-1] for line in samples(stay())] == ["0.0"] * 5


def test_text_twice():
    """Asking twice gives the same: `text` counts nothing."""
    made = stay(0.5, 2, 6)
    first = made.text()
    assert made.text() == first


def test_page():
    """`page` puts the texts together; each line ends with a line break, and none is empty."""
    counter = visits()
    counter.inc()
    text = page(counter, stay(2))
    assert text == counter.text() + stay(2).text()
    assert text.endswith("\n") and "\n\n" not in text, "Look at the line breaks."
    assert page() == ""
