"""Whether plugins report by themselves, and only those that should."""

import json

from checks import raises
from exercise import Exporter, PluginMeta

ROWS = [{"city": "Oslo", "degrees": 3}, {"city": "Rome", "degrees": 14}]


def alarms():
    """A new family with two plugins, one of them made with a helper."""

    class Alarm(metaclass=PluginMeta):
        pass

    class Loud(Alarm):
        def run(self):
            return f"{self.name}!"

    class Bell(Loud):
        name = "bell"

    class Light(Alarm):
        name = "amber"

        def run(self):
            return "blink"

    return Alarm, Loud, Bell, Light


def test_registered():
    """Writing a class with a `name` enters it: `plugins` maps each name to its class."""
    alarm, _, bell, light = alarms()
    assert alarm.plugins == {"bell": bell, "amber": light}


def test_helpers():
    """The family itself, and a class without a `name` in its body, are not entered."""
    alarm, loud, _, _ = alarms()
    assert alarm not in alarm.plugins.values()
    assert loud not in alarm.plugins.values()


def test_inherited_name():
    """A subclass of a plugin is entered only under a name of its own."""
    alarm, _, bell, _ = alarms()

    class Gong(bell):
        pass

    class Chime(bell):
        name = "chime"

    assert alarm.plugins["bell"] is bell
    assert alarm.plugins["chime"] is Chime


def test_inherited_run():
    """The method `run` may be inherited from a helper, and works."""
    alarm, _, _, _ = alarms()
    assert alarm.get("bell")().run() == "bell!"


def test_families():
    """Families know nothing of each other: the same name may occur in two of them."""
    first, _, bell, _ = alarms()
    second, _, other, _ = alarms()
    assert first.get("bell") is bell
    assert second.get("bell") is other
    assert "bell" not in Exporter.plugins


def test_family_with_parents():
    """A family may inherit from ordinary classes; it still begins with no plugins."""

    class Loud:
        def run(self):
            return "loud"

    class Siren(Loud, metaclass=PluginMeta):
        name = "siren"

    class Horn(Siren):
        name = "horn"

    assert Siren.plugins == {"horn": Horn}


def test_no_run():
    """A plugin without a method `run` is a `TypeError` that names the class; it is not entered."""
    alarm, _, _, _ = alarms()
    with raises(TypeError) as caught:

        class Silent(alarm):
            name = "silent"

    assert "Silent" in caught.message
    assert "silent" not in alarm.plugins


def test_run_must_be_callable():
    """A `run` that can't be called is none."""
    alarm, _, _, _ = alarms()
    with raises(TypeError):

        class Broken(alarm):
            name = "broken"
            run = "later"


def test_taken_name():
    """A name that is taken is a `TypeError` that names the new class; the first one stays."""
    alarm, loud, bell, _ = alarms()
    with raises(TypeError) as caught:

        class Siren(loud):
            name = "bell"

    assert "Siren" in caught.message
    assert alarm.plugins["bell"] is bell


def test_get_unknown():
    """An unknown name is a `LookupError` whose message lists the known names in order."""
    alarm, _, _, _ = alarms()
    with raises(LookupError) as caught:
        alarm.get("siren")
    assert "amber, bell" in caught.message


def test_loop():
    """`for plugin in Alarm` gives the classes, sorted by name, and `len(Alarm)` is 2."""
    alarm, _, bell, light = alarms()
    assert list(alarm) == [light, bell]
    assert len(alarm) == 2


def test_csv():
    """`Exporter.get("csv")().run(rows)` is a line with the keys and one for each row."""
    assert Exporter.get("csv")().run(ROWS) == "city,degrees\nOslo,3\nRome,14"


def test_csv_of_nothing():
    """Without rows, the CSV is an empty text."""
    assert Exporter.get("csv")().run([]) == ""


def test_json():
    """`Exporter.get("json")().run(rows)` is JSON that gives the rows again."""
    assert json.loads(Exporter.get("json")().run(ROWS)) == ROWS
