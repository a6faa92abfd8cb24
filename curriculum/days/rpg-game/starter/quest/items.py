"""Things that lie in an inventory."""


class Item:
    """Something with a name. Each kind says for itself what using it does."""

    def __init__(self, name):
        self.name = name

    def use(self, player):
        """Do something for the player. The line that tells of it."""
        raise NotImplementedError

    def to_dict(self):
        """What JSON can keep: the kind, which is the class's name in lower case, and all numbers."""
        raise NotImplementedError


class Potion(Item):
    """Heals once, and is used up."""

    def __init__(self, name, heals):
        """Keep both. Heals nothing, or less: ValueError."""
        raise NotImplementedError


class Weapon(Item):
    """Makes each strike harder for as long as it is held. Using it means taking it in hand."""

    def __init__(self, name, bonus):
        """Keep both. A bonus below 0: ValueError."""
        raise NotImplementedError


def item_from_dict(data):
    """The item that to_dict described. A kind that doesn't exist: ValueError."""
    raise NotImplementedError
