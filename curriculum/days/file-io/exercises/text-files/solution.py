def note(path, text):
    with open(path, "a", encoding="utf-8") as file:
        file.write(text + "\n")


def entries(path):
    with open(path, encoding="utf-8") as file:
        return [line.strip() for line in file if line.strip()]


def find(path, word):
    found = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            if word.lower() in line.lower():
                found.append((number, line.strip()))
    return found


def keep_last(path, count):
    with open(path, encoding="utf-8") as file:
        lines = file.readlines()
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(lines[-count:])
