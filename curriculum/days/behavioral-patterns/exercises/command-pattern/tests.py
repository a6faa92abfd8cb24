"""Whether everything can be taken back exactly, in the right order, and done again."""

from checks import raises
from exercise import Group, History, Paint


class Broken:
    """A command that always fails."""

    def do(self):
        raise OSError("the brush is lost")

    def undo(self):
        raise AssertionError("A command that was never done must not be undone.")


def painted(*steps):
    """A picture and its history, after painting each cell with its colour."""
    picture, history = {}, History()
    for cell, colour in steps:
        history.do(Paint(picture, cell, colour))
    return picture, history


def test_paint():
    """`Paint(picture, "a1", "red").do()` colours the cell; making the command paints nothing."""
    picture = {}
    command = Paint(picture, "a1", "red")
    assert picture == {}
    command.do()
    assert picture == {"a1": "red"}


def test_back_to_a_colour():
    """Undoing `Paint` brings back the colour that the cell had before."""
    picture = {"a1": "red", "a2": "green"}
    command = Paint(picture, "a1", "blue")
    command.do()
    command.undo()
    assert picture == {"a1": "red", "a2": "green"}


def test_back_to_nothing():
    """Undoing `Paint` of an empty cell takes the cell out of the picture."""
    picture = {}
    command = Paint(picture, "a1", "blue")
    command.do()
    command.undo()
    assert picture == {}


def test_noted_when_done():
    """What to go back to is noted when the command is done, not when it is made."""
    picture = {}
    command = Paint(picture, "a1", "blue")
    picture["a1"] = "red"
    command.do()
    command.undo()
    assert picture == {"a1": "red"}


def test_history():
    """`history.undo()` takes back the last command, again and again, and returns `True`."""
    picture, history = painted(("a1", "red"), ("a1", "blue"), ("a2", "blue"))
    assert history.undo() is True
    assert picture == {"a1": "blue"}
    assert history.undo() is True
    assert picture == {"a1": "red"}
    assert history.undo() is True
    assert picture == {}


def test_nothing_to_undo():
    """With nothing to undo or redo, both methods return `False` and change nothing."""
    picture, history = painted(("a1", "red"))
    assert history.redo() is False
    history.undo()
    assert history.undo() is False
    assert picture == {}


def test_redo():
    """`history.redo()` does again what was undone, in the order in which it was done at first."""
    picture, history = painted(("a1", "red"), ("a1", "blue"))
    history.undo()
    history.undo()
    assert history.redo() is True
    assert picture == {"a1": "red"}
    assert history.redo() is True
    assert picture == {"a1": "blue"}


def test_undo_after_redo():
    """What was redone can be undone again."""
    picture, history = painted(("a1", "red"), ("a1", "blue"))
    history.undo()
    history.redo()
    history.undo()
    assert picture == {"a1": "red"}


def test_new_command_ends_redo():
    """After a new command, nothing can be redone."""
    picture, history = painted(("a1", "red"))
    history.undo()
    history.do(Paint(picture, "a2", "green"))
    assert history.redo() is False
    assert picture == {"a2": "green"}


def test_failed_command():
    """A command that raises is not recorded: the exception comes, `undo` takes the one before."""
    picture, history = painted(("a1", "red"))
    with raises(OSError):
        history.do(Broken())
    history.undo()
    assert picture == {}


def test_failed_command_keeps_redo():
    """After a command that raised, what was undone can still be redone."""
    picture, history = painted(("a1", "red"))
    history.undo()
    with raises(OSError):
        history.do(Broken())
    assert history.redo() is True
    assert picture == {"a1": "red"}


def test_group():
    """A group is done and undone as one command."""
    picture, history = painted(("a1", "red"))
    history.do(Group([Paint(picture, "a1", "blue"), Paint(picture, "a2", "blue")]))
    assert picture == {"a1": "blue", "a2": "blue"}
    history.undo()
    assert picture == {"a1": "red"}


def test_group_backwards():
    """A group that paints one cell twice is undone from the end: red, blue, green goes to red."""
    picture = {"a1": "red"}
    group = Group([Paint(picture, "a1", "blue"), Paint(picture, "a1", "green")])
    group.do()
    assert picture == {"a1": "green"}
    group.undo()
    assert picture == {"a1": "red"}


def test_group_that_fails():
    """If a command in a group raises, those before it are undone, and the exception is told."""
    picture = {"a1": "red"}
    paints = [Paint(picture, "a1", "blue"), Paint(picture, "a2", "blue")]
    with raises(OSError):
        Group([*paints, Broken(), Paint(picture, "a3", "blue")]).do()
    assert picture == {"a1": "red"}
