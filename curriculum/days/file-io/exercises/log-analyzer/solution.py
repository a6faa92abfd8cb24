LEVELS = ("INFO", "WARNING", "ERROR")


def parse(line):
    parts = line.strip().split(maxsplit=3)
    if len(parts) < 4 or parts[2] not in LEVELS:
        return None
    date, time, level, text = parts
    return {
        "date": date,
        "hour": time[:2],
        "level": level,
        "text": text,
    }


def count(numbers, key):
    numbers[key] = numbers.get(key, 0) + 1


def analyse(path):
    entries, skipped = 0, []
    levels, hours, errors = {}, {}, {}
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            entry = parse(line)
            if entry is None:
                if line.strip():
                    skipped.append(number)
                continue
            entries += 1
            count(levels, entry["level"])
            count(hours, entry["hour"])
            if entry["level"] == "ERROR":
                count(errors, entry["text"])
    return {
        "entries": entries,
        "skipped": skipped,
        "levels": levels,
        "hours": hours,
        "errors": errors,
    }


def busiest(hours):
    if not hours:
        return "-"
    return max(sorted(hours), key=hours.get)


def report(path, target):
    found = analyse(path)
    levels, errors = found["levels"], found["errors"]
    often = sorted(errors, key=lambda text: (-errors[text], text))
    with open(target, "w", encoding="utf-8") as file:
        print(f"entries: {found['entries']}", file=file)
        print(f"skipped: {len(found['skipped'])}", file=file)
        for level in sorted(levels):
            print(f"{level}: {levels[level]}", file=file)
        print(f"busiest hour: {busiest(found['hours'])}", file=file)
        for text in often:
            print(f"{errors[text]} x {text}", file=file)
