import unittest

from quest.battle import fight
from quest.fighters import Goblin, Player
from quest.items import Potion, Weapon
from test_fighters import Dice


def script(*commands):
    """A choose that answers with these, one after the other."""
    rest = list(commands)
    return lambda player, enemy: rest.pop(0)


class TestBattle(unittest.TestCase):
    def setUp(self):
        self.ada = Player("Ada")

    def test_a_round_has_two_strikes(self):
        """An attack with a 2 hurts the goblin by 3 + 2; its answer with a 4 hurts by 1 + 4."""
        goblin = Goblin("Grik")
        list(fight(self.ada, goblin, script("attack", "flee"), Dice(2, 4)))
        self.assertEqual((goblin.health, self.ada.health), (5, 25))

    def test_the_dead_do_not_strike(self):
        """An enemy that has just died strikes no more: the second die is never rolled."""
        goblin = Goblin("Grik")
        goblin.hurt(6)
        list(fight(self.ada, goblin, script("attack"), Dice(1)))
        self.assertEqual((goblin.alive, self.ada.health), (False, 30))

    def test_the_winner_takes_the_loot(self):
        """After a victory the loot is in the inventory, and one of the lines names it."""
        sword = Weapon("Sword", 4)
        goblin = Goblin("Grik", loot=sword)
        goblin.hurt(9)
        lines = list(fight(self.ada, goblin, script("attack"), Dice(1)))
        self.assertEqual(self.ada.inventory, [sword])
        self.assertTrue(any("Sword" in line for line in lines))

    def test_the_player_can_die(self):
        """A battle ends when the player is dead, without another question."""
        self.ada.hurt(29)
        goblin = Goblin("Grik", loot=Weapon("Sword", 4))
        list(fight(self.ada, goblin, script("attack"), Dice(1, 1)))
        self.assertEqual((self.ada.alive, self.ada.inventory), (False, []))

    def test_fleeing_ends_it_at_once(self):
        """Fleeing costs nothing and wins nothing."""
        goblin = Goblin("Grik", loot=Weapon("Sword", 4))
        lines = list(fight(self.ada, goblin, script("flee"), Dice()))
        self.assertEqual((self.ada.health, goblin.health, self.ada.inventory), (30, 10, []))
        self.assertTrue(lines)

    def test_using_an_item_is_a_turn(self):
        """After a potion the enemy strikes."""
        self.ada.inventory.append(Potion("Red potion", 10))
        self.ada.hurt(20)
        list(fight(self.ada, Goblin("Grik"), script("red potion", "flee"), Dice(3)))
        self.assertEqual((self.ada.health, self.ada.inventory), (16, []))

    def test_a_slip_of_the_pen_costs_no_turn(self):
        """A name that the inventory doesn't have yields a line with it, and nobody is hurt."""
        lines = list(fight(self.ada, Goblin("Grik"), script("crown", "flee"), Dice()))
        self.assertEqual(self.ada.health, 30)
        self.assertTrue(any("crown" in line for line in lines))

    def test_it_happens_while_one_reads(self):
        """fight is a generator: before its first line is asked for, nothing has happened."""
        goblin = Goblin("Grik")
        lines = fight(self.ada, goblin, script("attack", "flee"), Dice(2, 4))
        self.assertEqual(goblin.health, 10)
        self.assertIsInstance(next(lines), str)
        self.assertEqual((goblin.health, self.ada.health), (5, 30))
