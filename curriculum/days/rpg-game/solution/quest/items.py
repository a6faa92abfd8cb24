"""Things that lie in an inventory."""


class Item:
    """Something with a name. Each kind says for itself what using it does."""

    def __init__(self, name):
        self.name = name

    def use(self, player):
        """Do something for the player. The line that tells of it."""
        raise NotImplementedError

    def to_dict(self):
        """The kind, and all attributes."""
        return {"kind": type(self).__name__.lower()} | vars(self)


class Potion(Item):
    """Heals once, and is used up."""

    def __init__(self, name, heals):
        if heals <= 0:
            raise ValueError(f"a potion must heal, not {heals}")
        super().__init__(name)
        self.heals = heals

    def use(self, player):
        """Heal, and be gone."""
        player.heal(self.heals)
        player.lose(self)
        return f"{player.name} drinks the {self.name} and has {player.health} health."


class Weapon(Item):
    """Makes each strike harder for as long as it is held."""

    def __init__(self, name, bonus):
        if bonus < 0:
            raise ValueError(f"a weapon's bonus is not below 0: {bonus}")
        super().__init__(name)
        self.bonus = bonus

    def use(self, player):
        """Be taken in hand."""
        player.weapon = self
        return f"{player.name} takes the {self.name} in hand."


KINDS = {"potion": Potion, "weapon": Weapon}


def item_from_dict(data):
    """The item that to_dict described."""
    values = dict(data)
    kind = values.pop("kind")
    if kind not in KINDS:
        raise ValueError(f"no such kind of item: {kind!r}")
    return KINDS[kind](**values)
