def read_env(text):
    values = {}
    for line in text.splitlines():
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        name, _, value = line.partition("=")
        values[name.strip()] = unquoted(value.strip())
    return values


def unquoted(value):
    quoted = len(value) > 1 and value[0] == value[-1]
    return value[1:-1] if quoted and value[0] in "\"'" else value


def fill(text, values):
    done = ""
    while "$" in text:
        before, _, text = text.partition("$")
        done += before
        if text.startswith("{"):
            inside, _, text = text[1:].partition("}")
            done += value_of(inside, values)
        else:
            done += "$"
            text = text.removeprefix("$")
    return done + text


def value_of(inside, values):
    name, sign, word = split(inside)
    value = values.get(name)
    if sign == "-":
        return word if value is None else value
    if sign == ":?" and not value:
        raise ValueError(f"{name} is missing: {word}")
    return value or word


def split(inside):
    signs = [s for s in (":-", ":?", "-") if s in inside]
    if not signs:
        return inside, "", ""
    return inside.partition(min(signs, key=inside.index))


def in_container(image, env_file, environment, run):
    return image | env_file | environment | run
