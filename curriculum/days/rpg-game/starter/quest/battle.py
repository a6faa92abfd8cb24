"""A battle, line by line."""


def fight(player, enemy, choose, dice):
    """Yield what happens until one of the two is dead or the player has fled.

    Each round, `choose(player, enemy)` gives "attack", "flee" or the name of an item. An attack
    hurts by player.attack and one die. Then the enemy strikes, if it is alive. A name that the
    inventory doesn't have yields a line that says so, and costs no turn. Fleeing ends the battle
    at once. Whoever wins takes the enemy's loot.
    """
    raise NotImplementedError
    yield
