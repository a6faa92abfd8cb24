import pytest


def ticket(age):
    if not 0 <= age < 130:
        raise ValueError(f"not an age: {age}")
    if age < 6:
        return 0
    if age < 15:
        return 250
    if age < 65:
        return 500
    return 350


@pytest.mark.parametrize(
    ("age", "cents"),
    [
        (0, 0),
        (5, 0),
        (6, 250),
        (14, 250),
        (15, 500),
        (64, 500),
        (65, 350),
        (129, 350),
    ],
)
def test_price(age, cents):
    assert ticket(age) == cents


@pytest.mark.parametrize("age", [-1, 130])
def test_refused(age):
    with pytest.raises(ValueError):
        ticket(age)
