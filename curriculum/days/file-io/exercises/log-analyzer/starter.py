LEVELS = ("INFO", "WARNING", "ERROR")


def parse(line):
    return None


def analyse(path):
    return {
        "entries": 0,
        "skipped": [],
        "levels": {},
        "hours": {},
        "errors": {},
    }


def report(path, target):
    found = analyse(path)
    with open(target, "w", encoding="utf-8") as file:
        print("entries:", found["entries"], file=file)
