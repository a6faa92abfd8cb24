"""The program: three enemies stand between the hero and the way home."""

import random
from pathlib import Path

from .battle import fight
from .errors import GameError
from .fighters import Goblin, Player, Thief, Troll
from .items import Potion, Weapon
from .saves import load, save

PATH = Path("quest.json")


def new_game():
    """A hero, and the enemies in their order."""
    player = Player(input("Your name? ").strip() or "Nobody")
    player.inventory += [Potion("Red potion", 10), Weapon("Stick", 1)]
    return player, [
        Goblin("Grik", loot=Weapon("Sword", 4)),
        Thief("Sly", loot=None),
        Troll("Ugga", loot=Potion("Golden potion", 30)),
    ]


def choose(player, enemy):
    """Ask what to do in a battle."""
    print(f"  You {player.health}/{player.max_health}, {enemy.name} {enemy.health}")
    return input("  attack, flee, or an item> ").strip()


def show_items(player):
    """Print the inventory."""
    for item in player.inventory:
        print(f"  {item.name}{' (in hand)' if item is player.weapon else ''}")
    if not player.inventory:
        print("  nothing")


def play(player, enemies):
    """One command after the other, until somebody dies, wins, or quits."""
    while player.alive and enemies:
        command = input(f"{enemies[0].name} waits. fight, items, save, quit> ").strip()
        if command == "fight":
            for line in fight(player, enemies[0], choose, random):
                print(" ", line)
            if not enemies[0].alive:
                del enemies[0]
        elif command == "items":
            show_items(player)
        elif command == "save":
            save(PATH, player, enemies)
            print("  Saved.")
        elif command == "quit":
            return
    print("You are home." if player.alive else "That was the end.")


def main():
    """Go on with a saved game, or begin a new one."""
    if PATH.exists() and input("Go on with the saved game? y/n> ").strip() == "y":
        try:
            player, enemies = load(PATH)
        except GameError as error:
            print(f"That did not work: {error}")
            player, enemies = new_game()
    else:
        player, enemies = new_game()
    play(player, enemies)


if __name__ == "__main__":
    main()
