"""Whether temperatures come out right in all three scales, and are shown well."""

from math import isclose

from exercise import c_to_f, c_to_k, exists, f_to_c, f_to_k, k_to_c, k_to_f, line


class About:
    """Equal to a number, and to those that differ from it only as floats do."""

    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        return isinstance(other, (int, float)) and isclose(other, self.number, abs_tol=1e-9)

    def __repr__(self):
        return f"about {self.number}"


def test_c_to_f():
    """`c_to_f(0)` is `32`, `c_to_f(100)` is `212`, and at -40 both scales agree."""
    assert c_to_f(0) == About(32)
    assert c_to_f(100) == About(212)
    assert c_to_f(-40) == About(-40)


def test_f_to_c():
    """`f_to_c(212)` is `100`, and `f_to_c(32)` is `0`."""
    assert f_to_c(212) == About(100)
    assert f_to_c(32) == About(0)
    assert f_to_c(-40) == About(-40)


def test_kelvin_and_celsius():
    """`c_to_k(0)` is `273.15`, and `k_to_c(0)` is `-273.15`."""
    assert c_to_k(0) == About(273.15)
    assert k_to_c(0) == About(-273.15)


def test_f_to_k():
    """`f_to_k(32)` is `273.15`, and `f_to_k(-459.67)` is about `0`."""
    assert f_to_k(32) == About(273.15)
    assert f_to_k(-459.67) == About(0)


def test_k_to_f():
    """`k_to_f(273.15)` is `32`, and `k_to_f(0)` is about `-459.67`."""
    assert k_to_f(273.15) == About(32)
    assert k_to_f(0) == About(-459.67)


def test_not_rounded():
    """Nothing is rounded on the way: `c_to_f(36.65)` is about `97.97` and leads back to 36.65."""
    assert c_to_f(36.65) == About(97.97)
    assert f_to_c(c_to_f(36.65)) == About(36.65)
    assert k_to_f(f_to_k(98.765)) == About(98.765)


def test_exists():
    """`exists(-273.15)` is `True`, the coldest there is, and `exists(-273.16)` is `False`."""
    assert exists(20) is True
    assert exists(-273.15) is True
    assert exists(-273.16) is False


def test_line():
    """`line(21)` is the line from the task, with every space."""
    assert line(21) == "   21.00 C    69.80 F   294.15 K"


def test_other_lines():
    """Negative and large temperatures keep to their eight characters."""
    assert line(-40) == "  -40.00 C   -40.00 F   233.15 K"
    assert line(1064.18) == " 1064.18 C  1947.52 F  1337.33 K"
