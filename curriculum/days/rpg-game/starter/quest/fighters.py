"""Whoever fights: the player, and the enemies of different kinds."""


class Fighter:
    """Somebody with a name, and health from 0 to a maximum."""

    def __init__(self, name, max_health):
        """Begin with full health."""
        raise NotImplementedError

    @property
    def alive(self):
        """Whether any health is left."""
        raise NotImplementedError

    def hurt(self, points):
        """Lose health, down to 0 and no further."""
        raise NotImplementedError

    def heal(self, points):
        """Gain health, up to the maximum and no further."""
        raise NotImplementedError


class Player(Fighter):
    """The hero: 30 health, an inventory, and a weapon in hand or None."""

    def __init__(self, name):
        raise NotImplementedError

    @property
    def attack(self):
        """3, and the bonus of the weapon in hand."""
        raise NotImplementedError

    def find(self, name):
        """The first item of this name, in whatever case. None there: NoSuchItem."""
        raise NotImplementedError

    def use(self, name):
        """Use the item of this name. The line that tells of it."""
        raise NotImplementedError

    def lose(self, item):
        """Take an item out of the inventory, and out of the hand if it is held."""
        raise NotImplementedError

    def to_dict(self):
        """All that JSON needs to keep: name, health, items, and the held weapon's place among them."""
        raise NotImplementedError

    @classmethod
    def from_dict(cls, data):
        """The player that to_dict described."""
        raise NotImplementedError


class Enemy(Fighter):
    """The base of all enemies. A subclass has a max_health of its own, and may strike differently."""

    max_health = 10
    attack = 1

    def __init__(self, name, loot=None):
        """The name, and the item that it leaves behind, if any."""
        raise NotImplementedError

    def strike(self, player, dice):
        """Hurt the player by attack and one die, dice.randint(1, 6). The line that tells of it."""
        raise NotImplementedError

    def to_dict(self):
        """Kind, name, health and loot."""
        raise NotImplementedError


class Goblin(Enemy):
    """Nothing special."""


class Troll(Enemy):
    """Strong: 20 health, attack 2. First heals by 2, then strikes."""


class Thief(Enemy):
    """Weak: 8 health, attack 0. Steals the first item instead of hurting; it becomes its loot.

    A thief who has loot, or finds nothing to steal, strikes like the others.
    """


def enemy_from_dict(data):
    """The enemy that to_dict described. A kind that doesn't exist: ValueError."""
    raise NotImplementedError
