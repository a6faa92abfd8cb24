import json
import tempfile
import unittest
from pathlib import Path

from orm import Database, DatabaseError, Field, Integer, Model, Text


class Town(Model):
    name = Text()
    people = Integer(minimum=0)
    note = Field(optional=True)


class River(Model):
    name = Text()


class TestDatabase(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = Path(folder.name) / "map.json"
        self.db = Database()

    def test_add_gives_ids(self):
        """add returns the object with the next id of its model, beginning with 1."""
        graz = self.db.add(Town(name="Graz", people=300000))
        linz = self.db.add(Town(name="Linz", people=210000))
        mur = self.db.add(River(name="Mur"))
        self.assertEqual((graz.id, linz.id, mur.id), (1, 2, 1))
        self.assertEqual(self.db.query(Town).all(), [graz, linz])

    def test_add_refuses_a_second_time(self):
        """An object that has an id already is a ValueError."""
        graz = self.db.add(Town(name="Graz", people=300000))
        with self.assertRaises(ValueError):
            self.db.add(graz)

    def test_remove_forgets(self):
        """A removed object is found no more and has no id; its id is not given again."""
        graz = self.db.add(Town(name="Graz", people=300000))
        self.db.remove(graz)
        self.assertEqual((graz.id, self.db.query(Town).count()), (None, 0))
        self.assertEqual(self.db.add(Town(name="Linz", people=210000)).id, 2)

    def test_remove_refuses_strangers(self):
        """Removing what this database doesn't keep is a ValueError."""
        with self.assertRaises(ValueError):
            self.db.remove(Town(name="Graz", people=300000))
        elsewhere = Database().add(Town(name="Graz", people=300000))
        self.db.add(Town(name="Linz", people=210000))
        with self.assertRaises(ValueError):
            self.db.remove(elsewhere)
        self.assertEqual(self.db.query(Town).count(), 1)

    def test_everything_comes_back(self):
        """load gives objects of the same models with the same ids and values."""
        self.db.add(Town(name="Graz", people=300000))
        self.db.add(River(name="Mürz"))
        self.db.save(self.path)
        again = Database.load(self.path)
        town, river = again.query(Town).one(), again.query(River).one()
        self.assertEqual((town.id, town.name, town.people), (1, "Graz", 300000))
        self.assertIsInstance(river, River)
        self.assertEqual(river.name, "Mürz")

    def test_ids_are_not_given_again_after_loading(self):
        """An id of a removed object stays unused, even in a database that was loaded."""
        self.db.add(Town(name="Graz", people=300000))
        self.db.remove(self.db.add(Town(name="Linz", people=210000)))
        self.db.save(self.path)
        self.assertEqual(Database.load(self.path).add(Town(name="Wels", people=60000)).id, 3)

    def test_damaged_files_are_one_kind_of_error(self):
        """No file, no JSON, no database, unknown models, refused values: DatabaseError with cause."""
        self.db.add(Town(name="Graz", people=300000))
        self.db.save(self.path)
        whole = self.path.read_text(encoding="utf-8")
        for text in [
            None,
            "",
            "[]",
            "{}",
            whole[:-5],
            whole.replace("Town", "Village"),
            whole.replace("300000", "-3"),
            whole.replace("300000", '"many"'),
            whole.replace('"people"', '"folk"'),
        ]:
            with self.subTest(text):
                self.path.unlink(missing_ok=True)
                if text is not None:
                    self.path.write_text(text, encoding="utf-8")
                with self.assertRaises(DatabaseError) as caught:
                    Database.load(self.path)
                self.assertIsNotNone(caught.exception.__cause__)

    def test_a_failed_save_keeps_the_old_file(self):
        """When saving fails halfway, the file is as it was."""
        graz = self.db.add(Town(name="Graz", people=300000))
        self.db.save(self.path)
        before = json.loads(self.path.read_text(encoding="utf-8"))
        graz.note = {"sets", "are no JSON"}
        with self.assertRaises(TypeError):
            self.db.save(self.path)
        self.assertEqual(json.loads(self.path.read_text(encoding="utf-8")), before)
