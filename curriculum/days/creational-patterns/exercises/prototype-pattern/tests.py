"""Whether copies differ where they should, and share nothing that can change."""

from checks import raises
from exercise import Note, Presets, Sound, louder, variant


def piano():
    return Sound("piano", 70, ["hall"])


def shown(sound):
    return sound.name, sound.volume, sound.effects


def test_variant():
    """`variant(piano, volume=30)` is a sound like the piano, with the volume 30."""
    made = variant(piano(), volume=30)
    assert type(made) is Sound
    assert shown(made) == ("piano", 30, ["hall"])


def test_several_changes():
    """Several attributes can be changed at once, and none: then it is just a copy."""
    made = variant(piano(), name="organ", effects=["church", "echo"])
    assert shown(made) == ("organ", 70, ["church", "echo"])
    assert shown(variant(piano())) == ("piano", 70, ["hall"])


def test_original_stays():
    """The original keeps its name, volume and effects."""
    sound = piano()
    variant(sound, name="organ", volume=30)
    assert shown(sound) == ("piano", 70, ["hall"])


def test_effects_are_not_shared():
    """An effect that is added to the variant does not appear in the original, nor the reverse."""
    sound = piano()
    made = variant(sound, volume=30)
    made.effects.append("echo")
    assert sound.effects == ["hall"]
    sound.effects.append("noise")
    assert made.effects == ["hall", "echo"]


def test_other_attributes():
    """Attributes that a sound got later are copied and may be changed, too."""
    sound = piano()
    sound.tags = ["soft"]
    assert variant(sound).tags == ["soft"]
    assert variant(sound, tags=[]).tags == []


def test_no_such_attribute():
    """`variant(piano, volumne=30)` raises an `AttributeError`: a sound has no such attribute."""
    with raises(AttributeError):
        variant(piano(), volumne=30)


def test_presets():
    """`get` returns a sound with the name, volume and effects of the one that was added."""
    presets = Presets()
    presets.add(piano())
    presets.add(Sound("organ", 90, []))
    assert shown(presets.get("piano")) == ("piano", 70, ["hall"])
    assert shown(presets.get("organ")) == ("organ", 90, [])


def test_one_for_every_caller():
    """What a caller does with a sound from `get` does not change what the next caller gets."""
    presets = Presets()
    presets.add(piano())
    mine = presets.get("piano")
    mine.volume = 1
    mine.effects.append("echo")
    assert shown(presets.get("piano")) == ("piano", 70, ["hall"])


def test_after_add():
    """What happens to a sound after it was added does not change the preset."""
    presets, sound = Presets(), piano()
    presets.add(sound)
    sound.volume = 1
    sound.effects.append("echo")
    assert shown(presets.get("piano")) == ("piano", 70, ["hall"])


def test_no_such_preset():
    """`get` of a name that was never added is a `KeyError`."""
    with raises(KeyError):
        Presets().get("trumpet")


def test_louder():
    """`louder(Note("C4", 60), 20)` is `Note("C4", 80)`, and the first note is as it was."""
    note = Note("C4", 60)
    assert louder(note, 20) == Note("C4", 80)
    assert note == Note("C4", 60)


def test_loudest():
    """No note gets louder than 127."""
    assert louder(Note("C4", 120), 7) == Note("C4", 127)
    assert louder(Note("C4", 120), 8) == Note("C4", 127)
