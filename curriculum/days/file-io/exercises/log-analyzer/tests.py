"""Whether lines are understood, counted and reported as they should be."""

import contextlib
import tempfile
from pathlib import Path

from exercise import analyse, parse, report

NIGHT = """\
2026-03-01 08:15:02 ERROR disk full
2026-03-01 08:15:40 INFO cleaning up
Killed

2026-03-01 09:02:11 ERROR disk full
2026-03-01 10:30:00 DEBUG x = 5
2026-03-01 10:30:01 WARNING café is slow
2026-03-01 09:59:59 ERROR no answer
"""


@contextlib.contextmanager
def log(text):
    """The path of a log with *text*, in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "night.log"
        path.write_bytes(text.encode())
        yield path


def reported(text):
    """The lines of the report on a log with *text*."""
    with log(text) as path:
        target = path.with_name("report.txt")
        report(path, target)
        return target.read_bytes().decode().splitlines()


def test_parse():
    """`parse` takes a line apart into date, hour, level and text, without the line break."""
    assert parse("2026-03-01 08:15:02 INFO started\n") == {
        "date": "2026-03-01",
        "hour": "08",
        "level": "INFO",
        "text": "started",
    }


def test_parse_spaces():
    """The text keeps the spaces inside it, also two in a row."""
    entry = parse("2026-03-01 23:59:02 ERROR disk full on  /home\n")
    assert entry is not None
    assert entry["text"] == "disk full on  /home"


def test_parse_too_short():
    """A line with fewer than four parts, or an empty one, gives `None`."""
    assert parse("Killed\n") is None
    assert parse("2026-03-01 08:15:02 INFO\n") is None
    assert parse("\n") is None


def test_parse_other_levels():
    """A line with another level gives `None`, also with `error` in small letters."""
    assert parse("2026-03-01 10:30:00 DEBUG x = 5\n") is None
    assert parse("2026-03-01 10:30:00 error disk full\n") is None


def test_entries():
    """`analyse` counts the entries; here there are 5."""
    with log(NIGHT) as path:
        assert analyse(path)["entries"] == 5


def test_skipped():
    """The numbers of other lines are kept, here `[3, 6]`; blank lines count, but are not in it."""
    with log(NIGHT) as path:
        assert analyse(path)["skipped"] == [3, 6]


def test_levels_and_hours():
    """Entries are counted by level and by hour; what does not occur is not in the dicts."""
    with log(NIGHT) as path:
        found = analyse(path)
    assert found["levels"] == {"ERROR": 3, "INFO": 1, "WARNING": 1}
    assert found["hours"] == {"08": 2, "09": 2, "10": 1}


def test_errors():
    """The texts of errors are counted, and no others."""
    with log(NIGHT) as path:
        assert analyse(path)["errors"] == {"disk full": 2, "no answer": 1}


def test_empty_log():
    """An empty log gives zeros and empty collections."""
    with log("") as path:
        assert analyse(path) == {
            "entries": 0,
            "skipped": [],
            "levels": {},
            "hours": {},
            "errors": {},
        }


def test_twice():
    """The same log gives the same result again; nothing is left over from the first time."""
    with log(NIGHT) as path:
        assert analyse(path) == analyse(path)


def test_report():
    """`report` writes all the lines in the right order; of two busiest hours, the earlier."""
    assert reported(NIGHT) == [
        "entries: 5",
        "skipped: 2",
        "ERROR: 3",
        "INFO: 1",
        "WARNING: 1",
        "busiest hour: 08",
        "2 x disk full",
        "1 x no answer",
    ]


def test_report_order():
    """The order of the report does not depend on what comes first in the log."""
    lines = ["d 11:00:00 WARNING hot", "d 07:00:00 ERROR zeta", "d 07:00:00 INFO hello"]
    lines += ["d 11:30:00 ERROR alpha", "d 12:00:00 ERROR gamma", "d 12:00:00 ERROR gamma"]
    assert reported("\n".join(lines)) == [
        "entries: 6",
        "skipped: 0",
        "ERROR: 4",
        "INFO: 1",
        "WARNING: 1",
        "busiest hour: 07",
        "2 x gamma",
        "1 x alpha",
        "1 x zeta",
    ]


def test_report_again():
    """A second report takes the place of the first."""
    with log(NIGHT) as path:
        target = path.with_name("report.txt")
        report(path, target)
        first = target.read_bytes()
        report(path, target)
        assert target.read_bytes() == first


def test_empty_report():
    """Without any entry, the busiest hour is `-`, and there are no levels and errors."""
    assert reported("Killed\n") == ["entries: 0", "skipped: 1", "busiest hour: -"]


def test_letters():
    """A text with other letters comes through: `1 x café zu`."""
    assert reported("2026-03-01 08:15:02 ERROR café zu\n")[-1] == "1 x café zu"
