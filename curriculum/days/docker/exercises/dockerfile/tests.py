"""Whether the Dockerfile would build and run the service as it should."""

import json
import re

from exercise import DOCKERFILE, IGNORE


def steps():
    """The instructions, in order: the word in capitals, and the rest."""
    lines = [line for line in DOCKERFILE.splitlines() if not line.strip().startswith("#")]
    text = re.sub(r"\\\n", " ", "\n".join(lines))
    split = [line.split(maxsplit=1) for line in text.splitlines() if line.strip()]
    return [(word.upper(), " ".join(" ".join(rest).split())) for word, *rest in split]


def of(word):
    """What stands behind each instruction of this name."""
    return [rest for name, rest in steps() if name == word]


def place(word, part):
    """Where an instruction first stands; -1 if nowhere."""
    found = [n for n, (name, rest) in enumerate(steps()) if name == word and part in rest]
    return found[0] if found else -1


def copied(rest):
    """What a COPY takes: names without options and without the last word, where they go."""
    words = json.loads(rest) if rest.startswith("[") else rest.split()
    return [w.removeprefix("./") for w in words if not w.startswith("--")][:-1]


def needed(word, part=""):
    """The place of an instruction that must be there."""
    found = place(word, part)
    assert found >= 0, f"There is no line '{word} ... {part}'." if part else f"There is no {word}."
    return found


def test_known_words():
    """Each line begins with an instruction of a Dockerfile: `FROM`, `ENV`, `COPY` and so on."""
    known = "FROM ENV WORKDIR COPY RUN USER EXPOSE CMD LABEL ARG HEALTHCHECK STOPSIGNAL".split()
    odd = [word for word, _ in steps() if word not in known]
    assert not odd, f"Not known here: {', '.join(odd)}"


def test_base():
    """It begins with `FROM python:3.14-slim`, and there is no other `FROM`."""
    assert of("FROM") == ["python:3.14-slim"]
    assert steps()[0][0] == "FROM", "FROM comes first."


def test_unbuffered():
    """`PYTHONUNBUFFERED` is set to `1` by an `ENV`, so that the log isn't late."""
    envs = " ".join(of("ENV")).replace('"', "")
    assert re.search(r"\bPYTHONUNBUFFERED[= ]1(?!\S)", envs), f"ENV says: {envs or 'nothing'}"


def test_folder():
    """`WORKDIR /srv` stands before the first `COPY`, and no `RUN` uses `cd`."""
    assert [rest.rstrip("/") for rest in of("WORKDIR")] == ["/srv"]
    assert needed("WORKDIR") < needed("COPY"), "WORKDIR comes after the first COPY."
    assert not re.search(r"\bcd ", " ".join(of("RUN"))), "A cd lasts for its own RUN only."


def test_libraries():
    """One `RUN` installs with pip, `-r requirements.txt` and `--no-cache-dir`."""
    runs = [rest for rest in of("RUN") if "pip" in rest]
    assert len(runs) == 1, f"RUN with pip: {len(runs)}; wanted: 1"
    for part in ("install", "-r requirements.txt", "--no-cache-dir"):
        assert part in runs[0].replace("./", "").replace("--requirement ", "-r "), (
            f"The RUN lacks {part}."
        )


def test_list_before_installing():
    """`requirements.txt` is copied before pip reads it."""
    assert needed("COPY", "requirements.txt") < needed("RUN", "pip")


def test_code_after_installing():
    """`tides.py` is copied after pip has run, so that a change of it installs nothing again."""
    code = [
        n for n, (word, rest) in enumerate(steps()) if word == "COPY" and "tides.py" in copied(rest)
    ]
    assert code, "Nothing copies tides.py by its name."
    assert code[0] > needed("RUN", "pip"), "The code comes before pip."


def test_by_name():
    """Only `requirements.txt` and `tides.py` are copied, and never the whole folder."""
    needed("COPY")
    taken = sorted({name for rest in of("COPY") for name in copied(rest)})
    assert taken == ["requirements.txt", "tides.py"]


def test_user():
    """`USER` is a number other than 0."""
    needed("USER")
    user = of("USER")[-1].partition(":")[0]
    assert user.isdecimal() and int(user) > 0, f"USER is {user}; wanted: a number above 0"


def test_user_after_installing():
    """`USER` comes after pip, which needs the rights of root."""
    assert needed("USER") > needed("RUN", "pip"), "From USER on, pip could not write any more."


def test_port():
    """`EXPOSE 8080` notes the port."""
    assert [rest.removesuffix("/tcp") for rest in of("EXPOSE")] == ["8080"]


def test_command():
    """`CMD` is a JSON list of words, and starts uvicorn on `0.0.0.0`, port 8080."""
    needed("CMD")
    assert len(of("CMD")) == 1, "Of several CMD, only the last counts."
    try:
        words = json.loads(of("CMD")[0])
    except ValueError:
        words = None
    assert words is not None, "The CMD is no JSON list: brackets, double quotes, commas between."
    assert words == ["uvicorn", "tides:app", "--host", "0.0.0.0", "--port", "8080"]


def test_ignore():
    """`IGNORE` has lines for `.git`, `.venv`, `.env` and `tests`."""
    lines = {line.strip().removeprefix("**/").strip("/") for line in IGNORE.splitlines()}
    missing = [name for name in (".git", ".venv", ".env", "tests") if name not in lines]
    assert not missing, f"Not ignored: {', '.join(missing)}"


def test_ignore_keeps_the_needed():
    """`IGNORE` lets `requirements.txt` and `tides.py` in."""
    lines = [line.strip() for line in IGNORE.splitlines()]
    wrong = [line for line in lines if line in ("*", ".", "*.py", "*.txt", "tides.py")]
    assert not wrong, f"This also keeps out what is needed: {wrong}"
