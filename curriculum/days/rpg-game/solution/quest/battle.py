"""A battle, line by line."""

from .errors import NoSuchItem


def fight(player, enemy, choose, dice):
    """Yield what happens until one of the two is dead or the player has fled."""
    while player.alive and enemy.alive:
        command = choose(player, enemy)
        if command == "flee":
            yield f"{player.name} runs away."
            return
        try:
            yield turn(player, enemy, command, dice)
        except NoSuchItem as error:
            yield str(error)
            continue
        if enemy.alive:
            yield enemy.strike(player, dice)
    if not player.alive:
        yield f"{player.name} is dead."
        return
    yield f"{enemy.name} is dead."
    if enemy.loot:
        player.inventory.append(enemy.loot)
        yield f"{player.name} takes the {enemy.loot.name}."


def turn(player, enemy, command, dice):
    """Attack, or use an item. The line that tells of it."""
    if command != "attack":
        return player.use(command)
    points = player.attack + dice.randint(1, 6)
    enemy.hurt(points)
    return f"{player.name} hurts {enemy.name} by {points}."
