def calculate(text):
    first, *rest = text.split() or [""]
    if len(rest) % 2:
        raise ValueError(f"not a calculation: {text!r}")
    terms = [float(first)]
    for sign, number in zip(rest[::2], rest[1::2]):
        apply(terms, sign, float(number))
    return sum(terms)


def apply(terms, sign, number):
    if sign == "+":
        terms.append(number)
    elif sign == "-":
        terms.append(-number)
    elif sign == "*":
        terms[-1] *= number
    elif sign == "/" and number != 0:
        terms[-1] /= number
    else:
        raise ValueError(f"can't do {sign} {number}")


def refuses(text):
    try:
        calculate(text)
    except ValueError:
        return True
    return False


def test_a_number_is_itself():
    assert calculate("7") == 7
    assert calculate("-7") == -7
    assert calculate("2.5") == 2.5


def test_plus_and_minus():
    assert calculate("2 + 3") == 5
    assert calculate("10 - 4") == 6


def test_minus_from_left_to_right():
    assert calculate("10 - 4 - 3") == 3
    assert calculate("10 - 4 + 3") == 9


def test_times_comes_before_plus():
    assert calculate("2 + 3 * 4") == 14
    assert calculate("3 * 4 + 2") == 14


def test_divided_by_comes_before_minus():
    assert calculate("9 - 6 / 3") == 7


def test_times_and_divided_by_from_left_to_right():
    assert calculate("24 / 4 * 2") == 12
    assert calculate("24 / 4 / 2") == 3


def test_division_does_not_cut():
    assert calculate("7 / 2") == 3.5


def test_nothing_is_no_calculation():
    assert refuses("")
    assert refuses("  ")


def test_numbers_and_signs_must_alternate():
    assert refuses("2 +")
    assert refuses("2 3")
    assert refuses("+")


def test_words_and_other_signs():
    assert refuses("two + 3")
    assert refuses("2 % 3")


def test_division_by_zero():
    assert refuses("2 / 0")


if __name__ == "__main__":
    for name, test in list(globals().items()):
        if name.startswith("test_"):
            test()
            print("green:", name)
