"""Whether the log is made of fields, tells the parcel, hides secrets and can be searched."""

import asyncio
import json
import logging
from datetime import date

from exercise import Fields, add_parcel, failures, parcel


def record(message="gate blocked", *args, level="ERROR", error=None, **fields):
    """What `logging` would pass to a handler."""
    made = logging.makeLogRecord(
        {"name": "depot", "msg": message, "args": args, "levelname": level, **fields}
    )
    made.exc_info = (type(error), error, None) if error else None
    return made


def line(*args, **fields):
    return Fields().format(record(*args, **fields))


def entry(*args, **fields):
    return json.loads(line(*args, **fields))


def log(*entries):
    return "\n".join(json.dumps(dict(zip(("level", "event", "parcel"), e))) for e in entries)


def test_level_and_event():
    """A record without fields becomes `{"level": "ERROR", "event": "gate blocked"}`, no more."""
    assert entry() == {"level": "ERROR", "event": "gate blocked"}
    assert entry("ready", level="INFO") == {"level": "INFO", "event": "ready"}


def test_arguments():
    """The message gets its arguments: `log.info("belt %s", 3)` is the event `belt 3`."""
    assert entry("belt %s", 3)["event"] == "belt 3"


def test_fields():
    """Each field of `extra` comes under its own name, and keeps its type."""
    found = entry(gate=4, late=True, sizes=[30, 20])
    assert {k: found.get(k) for k in ("gate", "late", "sizes")} == {
        "gate": 4,
        "late": True,
        "sizes": [30, 20],
    }


def test_order():
    """`level` and `event` come first in the line."""
    assert list(entry(gate=4))[:2] == ["level", "event"]


def test_one_line():
    """An event with a line break still makes one line."""
    assert "\n" not in line("two\nlines")
    assert entry("two\nlines")["event"] == "two\nlines"


def test_what_json_does_not_know():
    """A date in `extra` becomes the text `2030-05-31`."""
    assert entry(day=date(2030, 5, 31)).get("day") == "2030-05-31"


def test_secrets():
    """The values of `pin`, `token` and `password` become `***`, whatever they are."""
    found = entry(pin=2468, token="abc", password=None, user="ida")
    assert [found.get(k) for k in ("pin", "token", "password", "user")] == [
        "***",
        "***",
        "***",
        "ida",
    ]


def test_record_is_left_alone():
    """Another handler still gets the record as it was, its PIN included."""
    made = record(pin="2468")
    Fields().format(made)
    assert made.pin == "2468"


def test_error():
    """With an exception, `error` is `KeyError: 'gate 9'`."""
    assert entry(error=KeyError("gate 9")).get("error") == "KeyError: 'gate 9'"


def test_no_error():
    """Without an exception, there is no field `error`."""
    assert "error" not in entry()


def test_filter():
    """`add_parcel` puts the parcel's id on the record, and lets the record pass."""
    made = record()
    token = parcel.set("P-17")
    passed = add_parcel(made)
    parcel.reset(token)
    assert passed, "The filter returns nothing true, so the record is dropped."
    assert getattr(made, "parcel", None) == "P-17"


def test_filter_without_parcel():
    """Where no parcel was set, `record.parcel` is `-`."""
    made = record()
    add_parcel(made)
    assert getattr(made, "parcel", None) == "-"


async def test_two_at_once():
    """Two tasks at once, each with its own parcel, get their own ids."""
    found = []

    async def handle(name):
        parcel.set(name)
        await asyncio.sleep(0)
        made = record()
        add_parcel(made)
        found.append(getattr(made, "parcel", None))

    await asyncio.gather(handle("P-1"), handle("P-2"))
    assert sorted(found, key=str) == ["P-1", "P-2"]


def test_failures():
    """`failures` counts `ERROR` and `CRITICAL` by event, and nothing else."""
    text = log(
        ("ERROR", "gate blocked", "P-1"),
        ("INFO", "gate blocked", "P-1"),
        ("CRITICAL", "belt torn", "P-2"),
        ("WARNING", "belt slow", "P-2"),
        ("ERROR", "gate blocked", "P-2"),
    )
    assert failures(text) == {"gate blocked": 2, "belt torn": 1}


def test_failures_of_a_parcel():
    """With a `parcel_id`, only the lines of that parcel count."""
    text = log(("ERROR", "gate blocked", "P-1"), ("ERROR", "belt torn", "P-12"))
    assert failures(text, "P-1") == {"gate blocked": 1}
    assert failures(text, parcel_id="P-3") == {}


def test_foreign_lines():
    """Lines that aren't a JSON object are skipped, empty ones and a lonely `42` too."""
    text = "Watchdog: ERROR\n\n42\n[1]\nnull\n" + log(("ERROR", "gate blocked", "P-1")) + "\n{"
    assert failures(text) == {"gate blocked": 1}
    assert failures("") == {}


def test_own_lines():
    """What `Fields` writes, `failures` can read."""
    text = line(parcel="P-1") + "\n" + line("ready", level="INFO", parcel="P-1")
    assert failures(text, "P-1") == {"gate blocked": 1}
