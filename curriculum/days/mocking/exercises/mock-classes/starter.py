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


def test_oven_is_heated():
    oven = create_autospec(Oven, instance=True)
    bake_bread(oven, 1)
    oven.heat.assert_called_once_with(220)
