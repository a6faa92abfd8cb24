"""Whether the three stages hold what they should, and the last one nothing more."""

import json
import re

from exercise import DOCKERFILE

PYTEST = r"(^|&& |-m |/)pytest\b"
"""A command that runs it, and not one that installs it."""


def stages():
    """Each stage as a list of instructions, its FROM first."""
    lines = [line for line in DOCKERFILE.splitlines() if not line.strip().startswith("#")]
    text = re.sub(r"\\\n", " ", "\n".join(lines))
    made = []
    for line in text.splitlines():
        word, *rest = line.split(maxsplit=1) or [""]
        if word.upper() == "FROM":
            made.append([])
        if word and made:
            made[-1].append((word.upper(), " ".join(" ".join(rest).split())))
    return made


def stage(number):
    found = stages()
    assert len(found) == 3, f"Stages: {len(found)}; wanted: 3"
    return found[number]


def starts(number):
    """What stands behind the FROM of a stage, with AS in capitals."""
    return re.sub(" as ", " AS ", stage(number)[0][1], flags=re.IGNORECASE)


def place(number, word, part, said):
    """Where an instruction stands in a stage that must have it."""
    for n, (name, rest) in enumerate(stage(number)):
        if name == word and re.search(part, rest):
            return n
    raise AssertionError(f"Stage {number + 1} has no '{word}' with '{said}'.")


def taken(number):
    """The names that a stage copies from the build context."""
    copies = [rest for name, rest in stage(number) if name == "COPY" and "--from" not in rest]
    made = []
    for rest in copies:
        words = json.loads(rest) if rest.startswith("[") else rest.split()
        made += [w.removeprefix("./").rstrip("/") for w in words if not w.startswith("--")][:-1]
    return sorted(made)


def activated(number):
    """The place of the ENV that puts the environment first in PATH."""
    return place(
        number, "ENV", r'\bPATH[= ]"?/opt/venv/bin:\$\{?PATH\b', "PATH=/opt/venv/bin:$PATH"
    )


def test_three_stages():
    """There are three stages: `build` from `python:3.14`, `test` from `build`, and the slim one."""
    assert starts(0) == "python:3.14 AS build"
    assert starts(1) == "build AS test"
    assert starts(2).partition(" AS ")[0] == "python:3.14-slim"


def test_environment():
    """`build` makes `/opt/venv` and puts its `bin` first in `PATH`, before it runs pip."""
    made = place(0, "RUN", r"-m venv /opt/venv\b", "-m venv /opt/venv")
    pip = place(0, "RUN", r"\bpip install\b", "pip install")
    assert made < pip, "pip runs before the environment is made."
    inside = any("/opt/venv/bin/pip" in rest for _, rest in stage(0))
    assert inside or activated(0) < pip, "pip installs elsewhere: PATH is set too late."


def test_libraries():
    """`build` copies `requirements.txt` and then installs it, with `--no-cache-dir`."""
    pip = place(
        0, "RUN", r"\bpip install\b.*-r requirements\.txt", "pip install ... -r requirements.txt"
    )
    assert place(0, "COPY", r"requirements\.txt", "requirements.txt") < pip
    assert "--no-cache-dir" in stage(0)[pip][1], "pip keeps its downloads without --no-cache-dir."


def test_no_code_in_build():
    """`build` copies only `requirements.txt`, so a change of the code installs nothing again."""
    assert taken(0) == ["requirements.txt"]


def test_tests_run_while_building():
    """`test` copies `maps.py` and `tests`, and then runs `pytest` with a `RUN`."""
    ran = place(1, "RUN", PYTEST, "pytest")
    assert taken(1) == ["maps.py", "tests"]
    last = max(n for n, (word, _) in enumerate(stage(1)) if word == "COPY")
    assert last < ran, "pytest runs before everything is there."


def test_pytest_is_installed():
    """`test` installs pytest before it runs it."""
    installed = place(1, "RUN", r"\bpip install\b.*\bpytest\b", "pip install pytest")
    assert installed <= place(1, "RUN", PYTEST, "pytest"), "pytest runs before it is there."


def test_environment_is_taken_over():
    """The last stage copies `/opt/venv` from `build` to the same path, and sets `PATH`."""
    place(
        2,
        "COPY",
        r"^(--\S+ )*--from=build (--\S+ )*/opt/venv/? /opt/venv/?$",
        "--from=build /opt/venv /opt/venv",
    )
    activated(2)


def test_nothing_more_ships():
    """The last stage copies only `maps.py`, runs no pip, and takes nothing from `test`."""
    assert taken(2) == ["maps.py"]
    said = "\n".join(f"{word} {rest}" for word, rest in stage(2))
    assert "pip" not in said, "pip runs in the last stage."
    assert "--from=test" not in said and "pytest" not in said, "Something of test gets in."


def test_folder():
    """The working folder is `/srv` in `build` (and so in `test`), and in the last stage."""
    for number in (0, 2):
        named = [rest.rstrip("/") for word, rest in stage(number) if word == "WORKDIR"]
        assert named == ["/srv"], f"WORKDIR in stage {number + 1}: {named}; wanted: /srv"


def test_user():
    """The last stage ends as a user that is a number other than 0."""
    users = [rest.partition(":")[0] for word, rest in stage(2) if word == "USER"]
    assert users and users[-1].isdecimal() and int(users[-1]) > 0, f"USER is {users or 'missing'}"


def test_command():
    """The last stage starts `uvicorn maps:app --host 0.0.0.0` in the exec form."""
    commands = [rest for word, rest in stage(2) if word == "CMD"]
    assert len(commands) == 1, f"CMD in the last stage: {len(commands)}; wanted: 1"
    try:
        words = json.loads(commands[0])
    except ValueError:
        words = None
    assert words is not None, "The CMD is no JSON list: brackets, double quotes, commas between."
    assert words == ["uvicorn", "maps:app", "--host", "0.0.0.0"]
