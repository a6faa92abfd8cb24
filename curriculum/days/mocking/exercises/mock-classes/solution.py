from unittest.mock import create_autospec, patch

import pytest


class Oven:
    def __init__(self, port):
        raise RuntimeError("no oven is connected")

    def heat(self, celsius):
        """Heat up, and wait until it is warm."""

    def bake(self, minutes):
        """Keep the heat for so long."""

    def off(self):
        """Switch off."""


def bake_bread(oven, loaves):
    oven.heat(220)
    try:
        oven.bake(35 + 5 * loaves)
    finally:
        oven.off()


def night_shift(loaves):
    bake_bread(Oven(port=7), loaves)


@pytest.fixture
def oven():
    return create_autospec(Oven, instance=True)


def test_heat_and_time(oven):
    bake_bread(oven, 3)
    oven.heat.assert_called_once_with(220)
    oven.bake.assert_called_once_with(50)
    oven.off.assert_called_once_with()


def test_off_when_baking_fails(oven):
    oven.bake.side_effect = OSError("the door is open")
    with pytest.raises(OSError):
        bake_bread(oven, 1)
    oven.off.assert_called_once_with()


@patch(f"{__name__}.Oven", autospec=True)
def test_night_shift(oven_class):
    night_shift(2)
    oven_class.assert_called_once_with(port=7)
    oven = oven_class.return_value
    oven.bake.assert_called_once_with(45)
    oven.off.assert_called_once_with()
