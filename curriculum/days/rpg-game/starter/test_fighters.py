import unittest

from quest.errors import NoSuchItem
from quest.fighters import Enemy, Goblin, Player, Thief, Troll, enemy_from_dict
from quest.items import Potion, Weapon


class Dice:
    """Dice that show what they are told."""

    def __init__(self, *numbers):
        self.numbers = list(numbers)

    def randint(self, low, high):
        return self.numbers.pop(0)


class TestPlayer(unittest.TestCase):
    def setUp(self):
        self.ada = Player("Ada")

    def test_begins_healthy_and_with_empty_hands(self):
        """A player has 30 of 30 health, nothing in the inventory, no weapon, attack 3."""
        ada = self.ada
        self.assertEqual((ada.name, ada.health, ada.max_health), ("Ada", 30, 30))
        self.assertEqual((ada.inventory, ada.weapon, ada.attack), ([], None, 3))

    def test_health_has_two_ends(self):
        """Health never falls below 0 or rises above the maximum."""
        self.ada.heal(5)
        self.assertEqual((self.ada.health, self.ada.alive), (30, True))
        self.ada.hurt(99)
        self.assertEqual((self.ada.health, self.ada.alive), (0, False))

    def test_two_players_have_two_inventories(self):
        """What one player finds, the other one doesn't have."""
        self.ada.inventory.append(Potion("Red potion", 10))
        self.assertEqual(Player("Ben").inventory, [])

    def test_finds_items_in_any_case(self):
        """find("RED potion") finds the Red potion."""
        potion = Potion("Red potion", 10)
        self.ada.inventory.append(potion)
        self.assertIs(self.ada.find("RED potion"), potion)

    def test_missing_item_is_an_error_of_the_game(self):
        """Finding or using what isn't there raises NoSuchItem, which names it."""
        for method in [self.ada.find, self.ada.use]:
            with self.subTest(method.__name__), self.assertRaisesRegex(NoSuchItem, "Crown"):
                method("Crown")

    def test_a_lost_weapon_is_no_longer_in_hand(self):
        """lose takes a held weapon out of the inventory and out of the hand."""
        sword = Weapon("Sword", 4)
        self.ada.inventory.append(sword)
        self.ada.use("sword")
        self.ada.lose(sword)
        self.assertEqual((self.ada.inventory, self.ada.weapon, self.ada.attack), ([], None, 3))


class TestEnemies(unittest.TestCase):
    def setUp(self):
        self.ada = Player("Ada")

    def test_kinds_differ_and_are_enemies(self):
        """Goblin 10, Troll 20 and Thief 8 health; all inherit from Enemy."""
        for kind, health in [(Goblin, 10), (Troll, 20), (Thief, 8)]:
            with self.subTest(kind.__name__):
                enemy = kind("X")
                self.assertIsInstance(enemy, Enemy)
                self.assertEqual((enemy.health, enemy.max_health), (health, health))

    def test_goblin_strikes_with_attack_and_die(self):
        """A goblin's strike with a 4 hurts by 1 + 4, and tells so in a line."""
        line = Goblin("Grik").strike(self.ada, Dice(4))
        self.assertEqual(self.ada.health, 25)
        self.assertIn("Grik", line)

    def test_troll_heals_before_it_strikes(self):
        """A troll with 15 health has 17 after its strike, which hurts by 2 and a die."""
        troll = Troll("Ugga")
        troll.hurt(5)
        troll.strike(self.ada, Dice(3))
        self.assertEqual((troll.health, self.ada.health), (17, 25))

    def test_thief_steals_instead(self):
        """A thief takes the first item as its loot, and doesn't hurt; no die is rolled."""
        sword = Weapon("Sword", 4)
        self.ada.inventory.append(sword)
        self.ada.use("sword")
        thief = Thief("Sly")
        self.assertIn("Sword", thief.strike(self.ada, Dice()))
        self.assertEqual((self.ada.inventory, self.ada.weapon), ([], None))
        self.assertIs(thief.loot, sword)
        self.assertEqual(self.ada.health, 30)

    def test_thief_strikes_when_there_is_nothing_to_steal(self):
        """A thief with full hands, or a player with none, means an ordinary strike."""
        Thief("Sly").strike(self.ada, Dice(6))
        self.assertEqual(self.ada.health, 24)
        self.ada.inventory.append(Potion("Red potion", 10))
        Thief("Sly", loot=Potion("Blue potion", 5)).strike(self.ada, Dice(6))
        self.assertEqual((self.ada.health, len(self.ada.inventory)), (18, 1))

    def test_enemies_survive_as_dicts(self):
        """enemy_from_dict makes the same kind again, with name, health and loot."""
        for kind in [Goblin, Troll, Thief]:
            with self.subTest(kind.__name__):
                enemy = kind("X", loot=Potion("Red potion", 10))
                enemy.hurt(3)
                again = enemy_from_dict(enemy.to_dict())
                self.assertIs(type(again), kind)
                self.assertEqual((again.name, again.health), ("X", enemy.health))
                self.assertEqual(again.loot.name, "Red potion")

    def test_unknown_enemy_is_refused(self):
        """enemy_from_dict with a kind that doesn't exist is a ValueError."""
        with self.assertRaises(ValueError):
            enemy_from_dict({"kind": "dragon", "name": "X", "health": 1, "loot": None})
