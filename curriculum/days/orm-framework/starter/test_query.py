import unittest

from orm import Database, Integer, Model, NotFound, Text


class Song(Model):
    title = Text()
    year = Integer(optional=True)


class TestQuery(unittest.TestCase):
    def setUp(self):
        self.db = Database()
        for title, year in [("Dust", 1990), ("Bells", 1975), ("Coins", None), ("Apples", 1990)]:
            self.db.add(Song(title=title, year=year))
        self.songs = self.db.query(Song)

    def titles(self, query):
        return " ".join(song.title for song in query)

    def test_all_come_in_the_order_of_their_ids(self):
        """Without conditions a query has every object, as they were added."""
        self.assertEqual(self.titles(self.songs.all()), "Dust Bells Coins Apples")

    def test_where_keeps_what_passes(self):
        """where keeps the objects that pass all conditions, in one call or several."""
        old = self.songs.where(Song.year < 1990)
        self.assertEqual(self.titles(old), "Bells")
        both = self.songs.where(Song.year == 1990, Song.title > "B")
        again = self.songs.where(Song.year == 1990).where(Song.title > "B")
        self.assertEqual((self.titles(both), self.titles(again)), ("Dust", "Dust"))

    def test_order_by_sorts(self):
        """order_by sorts by a field; None is last, equal ones stay as they were."""
        self.assertEqual(self.titles(self.songs.order_by(Song.title)), "Apples Bells Coins Dust")
        self.assertEqual(self.titles(self.songs.order_by(Song.year)), "Bells Dust Apples Coins")

    def test_order_by_sorts_downwards(self):
        """Descending, None is still last, and equal ones still stay as they were."""
        downwards = self.songs.order_by(Song.year, descending=True)
        self.assertEqual(self.titles(downwards), "Dust Apples Bells Coins")

    def test_limit_comes_last(self):
        """limit cuts off after filtering and sorting, wherever it is written."""
        query = self.songs.limit(2).order_by(Song.title).where(Song.year == 1990)
        self.assertEqual(self.titles(query), "Apples Dust")
        self.assertEqual(self.titles(self.songs.limit(0)), "")

    def test_steps_leave_the_query_as_it_is(self):
        """Each step makes a new query."""
        self.songs.where(Song.year == 1975)
        self.songs.order_by(Song.title)
        self.songs.limit(1)
        self.assertEqual(self.titles(self.songs), "Dust Bells Coins Apples")

    def test_queries_are_lazy(self):
        """A query finds what is there when it is read, also what was added after it was made."""
        query = self.songs.where(Song.title == "Echo")
        self.assertEqual(query.count(), 0)
        self.db.add(Song(title="Echo"))
        self.assertEqual(query.count(), 1)

    def test_first_and_one(self):
        """first is None where nothing is found, and one a NotFound."""
        nothing = self.songs.where(Song.title == "Zebra")
        self.assertEqual(self.songs.order_by(Song.title).first().title, "Apples")
        self.assertIsNone(nothing.first())
        self.assertEqual(self.songs.where(Song.year == 1975).one().title, "Bells")
        with self.assertRaises(NotFound):
            nothing.one()

    def test_count(self):
        """count is how many objects there are, limit included."""
        self.assertEqual((self.songs.count(), self.songs.limit(3).count()), (4, 3))
