"""Whoever fights: the player, and the enemies of different kinds."""

from .errors import NoSuchItem
from .items import item_from_dict


class Fighter:
    """Somebody with a name, and health from 0 to a maximum."""

    def __init__(self, name, max_health):
        self.name = name
        self.max_health = max_health
        self.health = max_health

    @property
    def alive(self):
        """Whether any health is left."""
        return self.health > 0

    def hurt(self, points):
        """Lose health, down to 0 and no further."""
        self.health = max(0, self.health - points)

    def heal(self, points):
        """Gain health, up to the maximum and no further."""
        self.health = min(self.max_health, self.health + points)


class Player(Fighter):
    """The hero: 30 health, an inventory, and a weapon in hand or None."""

    def __init__(self, name):
        super().__init__(name, 30)
        self.inventory = []
        self.weapon = None

    @property
    def attack(self):
        """3, and the bonus of the weapon in hand."""
        return 3 + (self.weapon.bonus if self.weapon else 0)

    def find(self, name):
        """The first item of this name, in whatever case."""
        for item in self.inventory:
            if item.name.lower() == name.lower():
                return item
        raise NoSuchItem(f"{self.name} has no {name}.")

    def use(self, name):
        """Use the item of this name. The line that tells of it."""
        return self.find(name).use(self)

    def lose(self, item):
        """Take an item out of the inventory, and out of the hand if it is held."""
        self.inventory.remove(item)
        if self.weapon is item:
            self.weapon = None

    def to_dict(self):
        """Name, health, items, and the held weapon's place among them."""
        held = self.inventory.index(self.weapon) if self.weapon else None
        items = [item.to_dict() for item in self.inventory]
        return {"name": self.name, "health": self.health, "items": items, "held": held}

    @classmethod
    def from_dict(cls, data):
        """The player that to_dict described."""
        player = cls(data["name"])
        player.health = data["health"]
        player.inventory = [item_from_dict(item) for item in data["items"]]
        if data["held"] is not None:
            player.weapon = player.inventory[data["held"]]
        return player


class Enemy(Fighter):
    """The base of all enemies."""

    max_health = 10
    attack = 1

    def __init__(self, name, loot=None):
        super().__init__(name, self.max_health)
        self.loot = loot

    def strike(self, player, dice):
        """Hurt the player by attack and one die. The line that tells of it."""
        points = self.attack + dice.randint(1, 6)
        player.hurt(points)
        return f"{self.name} hurts {player.name} by {points}."

    def to_dict(self):
        """Kind, name, health and loot."""
        kind = type(self).__name__.lower()
        loot = self.loot.to_dict() if self.loot else None
        return {"kind": kind, "name": self.name, "health": self.health, "loot": loot}


class Goblin(Enemy):
    """Nothing special."""


class Troll(Enemy):
    """Strong, and heals before it strikes."""

    max_health = 20
    attack = 2

    def strike(self, player, dice):
        """Heal by 2, then strike."""
        self.heal(2)
        return super().strike(player, dice)


class Thief(Enemy):
    """Weak, but steals the first item instead of hurting."""

    max_health = 8
    attack = 0

    def strike(self, player, dice):
        """Steal once, if there is something to steal; otherwise strike."""
        if self.loot or not player.inventory:
            return super().strike(player, dice)
        self.loot = player.inventory[0]
        player.lose(self.loot)
        return f"{self.name} steals the {self.loot.name}."


KINDS = {"goblin": Goblin, "troll": Troll, "thief": Thief}


def enemy_from_dict(data):
    """The enemy that to_dict described."""
    if data["kind"] not in KINDS:
        raise ValueError(f"no such kind of enemy: {data['kind']!r}")
    loot = item_from_dict(data["loot"]) if data["loot"] else None
    enemy = KINDS[data["kind"]](data["name"], loot)
    enemy.health = data["health"]
    return enemy
