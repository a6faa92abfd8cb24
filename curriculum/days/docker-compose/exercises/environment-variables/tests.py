"""Whether variables are read, filled in and handed on as Compose does it."""

from checks import raises
from exercise import fill, in_container, read_env


def test_read():
    """`read_env("TAG=1.4\\nPORT=8000")` returns `{"TAG": "1.4", "PORT": "8000"}`, texts both."""
    assert read_env("TAG=1.4\nPORT=8000") == {"TAG": "1.4", "PORT": "8000"}
    assert read_env("") == {}


def test_read_comments():
    """Empty lines and comments don't count, also with spaces before them."""
    assert read_env("\n# TAG=1.3\n  # TAG=1.2\n   \nTAG=1.4\n") == {"TAG": "1.4"}


def test_read_further_signs():
    """The value may contain `=`, and a `#` in its middle belongs to it."""
    assert read_env("URL=redis://queue?a=1&b=2") == {"URL": "redis://queue?a=1&b=2"}
    assert read_env("COLOUR=x#y") == {"COLOUR": "x#y"}


def test_read_empty():
    """`PORT=` is a variable that is there and empty."""
    assert read_env("PORT=\n") == {"PORT": ""}


def test_read_spaces_and_quotes():
    """`NAME = "Café Luna"` is `Café Luna`, and spaces inside quotes stay."""
    assert read_env('NAME = "Café Luna"') == {"NAME": "Café Luna"}
    assert read_env("NAME=' a '\nOTHER=it's") == {"NAME": " a ", "OTHER": "it's"}
    assert read_env('NAME="\nOTHER=""') == {"NAME": '"', "OTHER": ""}


def test_plain():
    """`fill("luna:${TAG}", {"TAG": "1.4"})` returns `"luna:1.4"`, several times if needed."""
    assert fill("luna:${TAG}", {"TAG": "1.4"}) == "luna:1.4"
    assert fill("${A}-${B}${A}.", {"A": "1", "B": "2"}) == "1-21."


def test_nothing_to_fill():
    """A text without a dollar sign comes back as it was."""
    assert fill("redis:8-alpine", {"redis": "no"}) == "redis:8-alpine"


def test_missing():
    """`${TAG}` that nobody has set becomes an empty text: `luna:`."""
    assert fill("luna:${TAG}", {}) == "luna:"


def test_default():
    """`${TAG:-dev}` gives `dev` if `TAG` is missing, and if it is empty."""
    assert fill("luna:${TAG:-dev}", {"TAG": "1.4"}) == "luna:1.4"
    assert fill("luna:${TAG:-dev}", {}) == "luna:dev"
    assert fill("luna:${TAG:-dev}", {"TAG": ""}) == "luna:dev"


def test_default_without_colon():
    """`${TAG-dev}` gives `dev` if `TAG` is missing, and an empty text if it is empty."""
    assert fill("luna:${TAG-dev}", {"TAG": "1.4"}) == "luna:1.4"
    assert fill("luna:${TAG-dev}", {}) == "luna:dev"
    assert fill("luna:${TAG-dev}", {"TAG": ""}) == "luna:"


def test_default_with_signs():
    """A default may contain `-`, `:` and `=`: `${URL:-redis://my-queue:6379}`."""
    assert fill("${URL:-redis://my-queue:6379?a=1}", {}) == "redis://my-queue:6379?a=1"
    assert fill("${URL:-redis://my-queue:6379}", {"URL": "x"}) == "x"
    assert fill("${NAME-a:-b}", {}) == "a:-b"
    assert fill("[${NAME:-}]", {}) == "[]"


def test_required():
    """`${PASSWORD:?put it into .env}` gives the value if there is one."""
    assert fill("${PASSWORD:?put it into .env}", {"PASSWORD": "x-y"}) == "x-y"


def test_required_missing():
    """Without one, it's a `ValueError` with the name and the words, and for an empty one, too."""
    for values in ({}, {"PASSWORD": ""}):
        with raises(ValueError) as caught:
            fill("${PASSWORD:?put it into .env}", values)
        assert "PASSWORD" in caught.message
        assert "put it into .env" in caught.message


def test_dollars():
    """`$$` is one dollar sign, `$${TAG}` is not filled in, and a lonely `$` stays."""
    assert fill("5 $$", {}) == "5 $"
    assert fill("$${TAG}", {"TAG": "1.4"}) == "${TAG}"
    assert fill("5 $ and $", {}) == "5 $ and $"


def test_not_filled_twice():
    """A value that looks like a variable is not filled in again."""
    assert fill("${A}", {"A": "${B}", "B": "no"}) == "${B}"


def test_container():
    """Of image, `env_file`, `environment` and `run`, the later one wins; the rest is kept."""
    image, env_file = {"A": "1", "B": "1", "C": "1", "D": "1"}, {"B": "2", "C": "2", "D": "2"}
    found = in_container(image, env_file, {"C": "3", "D": "3"}, {"D": "4", "E": "4"})
    assert found == {"A": "1", "B": "2", "C": "3", "D": "4", "E": "4"}


def test_container_empty_value():
    """An empty value wins, too: it was set."""
    assert in_container({"DEBUG": "1"}, {}, {"DEBUG": ""}, {}) == {"DEBUG": ""}


def test_container_changes_nothing():
    """The result is a new dictionary, and the four stay as they were."""
    given = [{"A": "1"}, {"B": "2"}, {"A": "3"}, {}]
    found = in_container(*given)
    assert given == [{"A": "1"}, {"B": "2"}, {"A": "3"}, {}]
    alone = {"A": "1"}
    found = in_container(alone, {}, {}, {})
    found["B"] = "2"
    assert alone == {"A": "1"}, "A change of the result changed what the image sets."
