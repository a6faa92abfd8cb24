"""Games in files."""

import json
from pathlib import Path

from .errors import SaveError
from .fighters import Player, enemy_from_dict

VERSION = 1


def save(path, player, enemies):
    """Write the game as JSON, to a draft that takes the file's place once it is whole."""
    data = {
        "version": VERSION,
        "player": player.to_dict(),
        "enemies": [enemy.to_dict() for enemy in enemies],
    }
    draft = Path(path).with_suffix(".draft")
    draft.write_text(json.dumps(data, indent=2), encoding="utf-8")
    draft.replace(path)


def load(path):
    """The player and the list of enemies."""
    try:
        data = json.loads(Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        raise SaveError(f"{path} can't be read") from error
    except ValueError as error:
        raise SaveError(f"{path} is no JSON") from error
    try:
        if data["version"] != VERSION:
            raise SaveError(f"{path} is of version {data['version']}, not {VERSION}")
        player = Player.from_dict(data["player"])
        return player, [enemy_from_dict(enemy) for enemy in data["enemies"]]
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise SaveError(f"{path} is no whole game") from error
