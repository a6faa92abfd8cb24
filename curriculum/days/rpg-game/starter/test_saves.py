import json
import tempfile
import unittest
from pathlib import Path

from quest.errors import GameError, SaveError
from quest.fighters import Goblin, Player, Troll
from quest.items import Potion, Weapon
from quest.saves import load, save


class TestSaves(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = Path(folder.name) / "quest.json"
        self.ada = Player("Adéla")
        self.ada.inventory += [Weapon("Stick", 1), Weapon("Stick", 1), Potion("Red potion", 10)]
        self.ada.inventory[1].use(self.ada)
        self.ada.hurt(12)

    def test_a_game_comes_back(self):
        """What load gives has the same health, items and enemies in the same order."""
        troll = Troll("Ugga", loot=Potion("Golden potion", 30))
        troll.hurt(4)
        save(self.path, self.ada, [troll, Goblin("Grik")])
        player, enemies = load(self.path)
        self.assertEqual((player.name, player.health), ("Adéla", 18))
        self.assertEqual([i.name for i in player.inventory], ["Stick", "Stick", "Red potion"])
        self.assertEqual([(type(e), e.health) for e in enemies], [(Troll, 16), (Goblin, 10)])
        self.assertEqual(enemies[0].loot.heals, 30)

    def test_the_weapon_in_hand_is_the_one_in_the_inventory(self):
        """After loading, the held weapon is the second stick itself, and no copy of it."""
        save(self.path, self.ada, [])
        player, _ = load(self.path)
        self.assertIs(player.weapon, player.inventory[1])

    def test_the_file_is_json_with_a_version(self):
        """The file is a JSON object, with version 1."""
        save(self.path, self.ada, [])
        self.assertEqual(json.loads(self.path.read_text(encoding="utf-8"))["version"], 1)

    def test_a_missing_file_is_an_error_of_the_game(self):
        """Loading what isn't there raises SaveError, caused by a FileNotFoundError."""
        with self.assertRaises(SaveError) as caught:
            load(self.path)
        self.assertIsInstance(caught.exception.__cause__, FileNotFoundError)
        self.assertIsInstance(caught.exception, GameError)

    def test_damaged_files_are_an_error_of_the_game(self):
        """What is no JSON, no game, or half a game raises SaveError and nothing else."""
        whole = '{"version": 1, "player": {"name": "Ada"}, "enemies": []}'
        for text in ["", "{", "[]", "7", '{"version": 1}', whole]:
            with self.subTest(text), self.assertRaises(SaveError):
                self.path.write_text(text, encoding="utf-8")
                load(self.path)

    def test_another_version_is_refused(self):
        """A file of version 2 raises SaveError, which says 2."""
        self.path.write_text('{"version": 2}', encoding="utf-8")
        with self.assertRaisesRegex(SaveError, "2"):
            load(self.path)

    def test_a_failed_save_keeps_the_old_one(self):
        """When saving fails halfway, the game saved before can still be loaded."""
        save(self.path, self.ada, [])
        self.ada.name = {"sets", "are no JSON"}
        with self.assertRaises(TypeError):
            save(self.path, self.ada, [])
        self.assertEqual(load(self.path)[0].name, "Adéla")
