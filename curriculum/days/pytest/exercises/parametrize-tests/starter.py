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


@pytest.mark.parametrize(("age", "cents"), [(3, 0), (30, 500)])
def test_price(age, cents):
    assert ticket(age) == cents
