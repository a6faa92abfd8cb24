"""Whether both managers clean up, however the block under them ends."""

from checks import raises
from exercise import AllOrNothing, Changed


def test_changed_inside():
    """In the block, the setting has the new value, and the others keep theirs."""
    settings = {"messages": True, "volume": 40}
    with Changed(settings, "messages", False):
        assert settings == {"messages": False, "volume": 40}


def test_changed_back():
    """After the block, the old value is back."""
    settings = {"messages": True, "volume": 40}
    with Changed(settings, "messages", False):
        pass
    assert settings == {"messages": True, "volume": 40}


def test_as_settings():
    """What stands after `as` is the dict itself."""
    settings = {"volume": 40}
    with Changed(settings, "volume", 0) as inside:
        assert inside is settings


def test_new_key():
    """A key that was not there before is gone again afterwards."""
    settings = {"volume": 40}
    with Changed(settings, "theme", "dark"):
        assert settings["theme"] == "dark"
    assert settings == {"volume": 40}


def test_none_is_a_value():
    """A setting that was `None` before is `None` afterwards, and not gone."""
    settings = {"theme": None}
    with Changed(settings, "theme", "dark"):
        pass
    assert settings == {"theme": None}


def test_changed_back_after_an_error():
    """If the block fails, the old value is back, and the error goes on."""
    settings = {"volume": 40}
    with raises(ZeroDivisionError), Changed(settings, "volume", 0):
        settings["volume"] = 100 / settings["volume"]
    assert settings == {"volume": 40}


def test_other_keys():
    """What the block does to other keys remains, and a deleted key comes back."""
    settings = {"volume": 40, "theme": "light"}
    with Changed(settings, "volume", 0):
        settings["theme"] = "dark"
        del settings["volume"]
    assert settings == {"volume": 40, "theme": "dark"}


def test_new_key_deleted():
    """If the block itself deletes a key that was new, nothing is left to do and nothing fails."""
    settings = {"volume": 40}
    with Changed(settings, "theme", "dark"):
        del settings["theme"]
    assert settings == {"volume": 40}


def test_state_at_the_start():
    """What counts is the value at the start of the block, not when the manager was made."""
    settings = {"volume": 40}
    quiet = Changed(settings, "volume", 0)
    assert settings["volume"] == 40
    settings["volume"] = 55
    with quiet:
        assert settings["volume"] == 0
    assert settings["volume"] == 55


def test_two_at_once():
    """Two blocks, one in the other, lead back step by step."""
    settings = {"volume": 40}
    with Changed(settings, "volume", 20):
        with Changed(settings, "volume", 0):
            assert settings["volume"] == 0
        assert settings["volume"] == 20
    assert settings["volume"] == 40


def test_all():
    """If the block ends well, the list keeps all changes; what stands after `as` is the list."""
    queue = ["Ada", "Bo"]
    with AllOrNothing(queue) as people:
        assert people is queue
        people.append("Cy")
        people.remove("Ada")
    assert queue == ["Bo", "Cy"]


def test_nothing():
    """If the block fails, the list is as it was at the start, and the error goes on."""
    queue = ["Ada", "Bo", "Cy"]
    with raises(ValueError), AllOrNothing(queue) as people:
        people.append("Di")
        people.reverse()
        people.remove("Ada")
        people.remove("Zoe")
    assert queue == ["Ada", "Bo", "Cy"]


def test_empty_list():
    """A list that was empty is empty again after an error."""
    queue = []
    with raises(KeyError), AllOrNothing(queue):
        queue.append("Ada")
        raise KeyError("Bo")
    assert queue == []
