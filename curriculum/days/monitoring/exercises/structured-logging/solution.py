import json
import logging
from collections import Counter
from contextvars import ContextVar

USUAL = {
    *vars(logging.makeLogRecord({})),
    "message",
    "asctime",
    "taskName",
}
SECRET = {"pin", "token", "password"}

parcel = ContextVar("parcel", default="-")


class Fields(logging.Formatter):
    def format(self, record):
        entry = {
            "level": record.levelname,
            "event": record.getMessage(),
        }
        for name, value in vars(record).items():
            if name not in USUAL:
                entry[name] = "***" if name in SECRET else value
        if record.exc_info:
            error = record.exc_info[1]
            entry["error"] = f"{type(error).__name__}: {error}"
        return json.dumps(entry, default=str)


def add_parcel(record):
    record.parcel = parcel.get()
    return True


def failures(log, parcel_id=None):
    counts = Counter()
    for line in log.splitlines():
        entry = read(line)
        wanted = parcel_id in (None, entry.get("parcel"))
        if entry.get("level") in ("ERROR", "CRITICAL") and wanted:
            counts[entry["event"]] += 1
    return dict(counts)


def read(line):
    try:
        entry = json.loads(line)
    except ValueError:
        return {}
    return entry if isinstance(entry, dict) else {}
