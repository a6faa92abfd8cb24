"""Games in files."""

VERSION = 1


def save(path, player, enemies):
    """Write the game as JSON: the version, the player, and the enemies still to come.

    If it fails halfway, the file that was there before is still whole.
    """
    raise NotImplementedError


def load(path):
    """The player and the list of enemies.

    SaveError, from the exception behind it, if there is no file, or it is no JSON, of another
    version, or not what a game looks like.
    """
    raise NotImplementedError
