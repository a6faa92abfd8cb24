"""Whether players survive in a file, with everything that they had."""

import builtins
import contextlib
import io
import json
import tempfile
from pathlib import Path

from exercise import Player, load, save


def zoe():
    return Player("Zoë", 3, (4, 7), {"rope", "key", "map"})


def bo():
    return Player("Bo", 1, (0, 0), set())


@contextlib.contextmanager
def game():
    """The path of a saved game; there is no file yet."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder) / "game.json"


@contextlib.contextmanager
def elsewhere():
    """A computer that prefers cp1252; all files that are opened there."""
    opened = []
    real, real_encoding = io.open, io.text_encoding

    def open_there(file, mode="r", buffering=-1, encoding=None, *rest, **named):
        if "b" not in mode and encoding in (None, "locale"):
            encoding = "cp1252"
        opened.append(real(file, mode, buffering, encoding, *rest, **named))
        return opened[-1]

    builtins.open = io.open = open_there
    io.text_encoding = lambda encoding, *_: encoding or "locale"
    try:
        yield opened
    finally:
        builtins.open = io.open = real
        io.text_encoding = real_encoding


def test_to_dict():
    """`to_dict` returns a dict of all four; the position is a list, and so is `found`."""
    data = zoe().to_dict()
    assert type(data["found"]) is list
    data["found"].sort()
    assert data == {
        "name": "Zoë",
        "level": 3,
        "position": [4, 7],
        "found": ["key", "map", "rope"],
    }


def test_found_is_sorted():
    """What was found is sorted in the dict; a set by itself promises no order."""

    class Backwards(set):
        def __iter__(self):
            return iter(["rope", "map", "key"])

    player = Player("Zoë", 3, (4, 7), Backwards(["rope", "map", "key"]))
    assert player.to_dict()["found"] == ["key", "map", "rope"]


def test_to_dict_changes_nothing():
    """The player still has a tuple and a set after `to_dict`."""
    player = zoe()
    player.to_dict()
    assert player.position == (4, 7)
    assert player.found == {"rope", "key", "map"}


def test_from_dict():
    """`Player.from_dict` makes a player, with a tuple and a set again."""
    data = {"name": "Zoë", "level": 3, "position": [4, 7], "found": ["key", "map"]}
    player = Player.from_dict(data)
    assert type(player) is Player
    assert (player.name, player.level) == ("Zoë", 3)
    assert player.position == (4, 7)
    assert player.found == {"key", "map"}


def test_older_files():
    """Without `found` in the dict, the player has found nothing: an empty set."""
    player = Player.from_dict({"name": "Bo", "level": 1, "position": [0, 0]})
    assert player.found == set()


def test_subclass():
    """Called on a subclass, `from_dict` makes an object of that subclass."""

    class Wizard(Player):
        pass

    data = {"name": "Ida", "level": 9, "position": [1, 2], "found": []}
    assert type(Wizard.from_dict(data)) is Wizard


def test_there_and_back():
    """What was saved is loaded again: two players, in order, with all they had."""
    with game() as path:
        save(path, [zoe(), bo()])
        loaded = load(path)
    assert [vars(player) for player in loaded] == [vars(zoe()), vars(bo())]


def test_no_file():
    """`load` returns an empty list if there is no file, and makes none."""
    with game() as path:
        assert load(path) == []
        assert not path.exists(), "load has made a file"


def test_nobody():
    """Without players, an empty list is saved and loaded."""
    with game() as path:
        save(path, [])
        assert json.loads(path.read_bytes()) == []
        assert load(path) == []


def test_saved_again():
    """Saving again replaces what was in the file."""
    with game() as path:
        save(path, [zoe(), bo()])
        save(path, [bo()])
        assert json.loads(path.read_bytes()) == [
            {"name": "Bo", "level": 1, "position": [0, 0], "found": []}
        ]


def test_for_people():
    r"""The file is indented by 2, and shows `ë` as it is, not as `\u00eb`."""
    with game() as path:
        save(path, [zoe()])
        text = path.read_bytes().decode()
    assert '\n    "level": 3,' in text.replace("\r", "")
    assert "Zoë" in text


def test_elsewhere():
    """On a computer that prefers another encoding, the file is in UTF-8 as well."""
    with game() as path, elsewhere():
        save(path, [zoe()])
        assert "Zoë".encode() in path.read_bytes(), "the file is not in UTF-8"
        assert load(path)[0].name == "Zoë"


def test_closed():
    """No function leaves a file open."""
    with game() as path, elsewhere() as opened:
        save(path, [zoe()])
        load(path)
        assert all(file.closed for file in opened), "A file is still open; use `with`."
