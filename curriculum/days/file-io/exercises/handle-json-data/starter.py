import json


class Player:
    def __init__(self, name, level, position, found):
        self.name = name
        self.level = level
        self.position = position
        self.found = found

    def to_dict(self):
        return vars(self)

    def from_dict(data):
        return data


def save(path, players):
    with open(path, "w") as file:
        json.dump([], file)


def load(path):
    with open(path) as file:
        return json.load(file)
