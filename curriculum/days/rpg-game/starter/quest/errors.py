"""What can go wrong in the game."""


class GameError(Exception):
    """Something that the player did, or their files, and not the program."""


class NoSuchItem(GameError):
    """The inventory has nothing of that name."""


class SaveError(GameError):
    """A saved game can't be read."""
