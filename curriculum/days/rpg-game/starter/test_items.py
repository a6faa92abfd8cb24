import unittest

from quest.fighters import Player
from quest.items import Potion, Weapon, item_from_dict


class TestItems(unittest.TestCase):
    def test_potion_heals_and_is_used_up(self):
        """A potion heals its points, and is no longer in the inventory."""
        player, potion = Player("Ada"), Potion("Red potion", 10)
        player.inventory.append(potion)
        player.hurt(15)
        line = potion.use(player)
        self.assertEqual((player.health, player.inventory), (25, []))
        self.assertIsInstance(line, str)

    def test_using_one_of_two_potions(self):
        """Of two potions with the same name, using one leaves the other."""
        player, first, second = Player("Ada"), Potion("Red", 5), Potion("Red", 5)
        player.inventory += [first, second]
        second.use(player)
        self.assertEqual(len(player.inventory), 1)
        self.assertIs(player.inventory[0], first)

    def test_weapon_is_taken_in_hand(self):
        """Using a weapon puts it in hand; it stays in the inventory and adds to the attack."""
        player, sword = Player("Ada"), Weapon("Sword", 4)
        player.inventory.append(sword)
        self.assertIn("Sword", sword.use(player))
        self.assertIs(player.weapon, sword)
        self.assertEqual((player.inventory, player.attack), ([sword], 7))

    def test_nonsense_is_refused(self):
        """A potion that heals 0 and a weapon with bonus -1 are a ValueError."""
        for kind, number in [(Potion, 0), (Weapon, -1)]:
            with self.subTest(kind.__name__), self.assertRaises(ValueError):
                kind("Strange thing", number)

    def test_items_survive_as_dicts(self):
        """item_from_dict makes from to_dict an equal item of the same kind."""
        for item in [Potion("Red potion", 10), Weapon("Sword", 4)]:
            with self.subTest(item.name):
                again = item_from_dict(item.to_dict())
                self.assertIs(type(again), type(item))
                self.assertEqual(vars(again), vars(item))

    def test_dicts_say_their_kind(self):
        """to_dict has the class's name in lower case as its kind."""
        self.assertEqual(Potion("Red potion", 10).to_dict()["kind"], "potion")

    def test_unknown_kind_is_refused(self):
        """item_from_dict with a kind that doesn't exist is a ValueError."""
        with self.assertRaises(ValueError):
            item_from_dict({"kind": "crown", "name": "Crown"})
