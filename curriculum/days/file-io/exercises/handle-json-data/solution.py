import json
from pathlib import Path


class Player:
    def __init__(self, name, level, position, found):
        self.name = name
        self.level = level
        self.position = position
        self.found = found

    def to_dict(self):
        return {
            "name": self.name,
            "level": self.level,
            "position": list(self.position),
            "found": sorted(self.found),
        }

    @classmethod
    def from_dict(cls, data):
        return cls(
            data["name"],
            data["level"],
            tuple(data["position"]),
            set(data.get("found", [])),
        )


def save(path, players):
    data = [player.to_dict() for player in players]
    with open(path, "w", encoding="utf-8") as file:
        json.dump(data, file, indent=2, ensure_ascii=False)


def load(path):
    if not Path(path).exists():
        return []
    with open(path, encoding="utf-8") as file:
        return [Player.from_dict(data) for data in json.load(file)]
