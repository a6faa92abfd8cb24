def calculate(text):
    return None


def test_a_number_is_itself():
    assert calculate("7") == 7


if __name__ == "__main__":
    for name, test in list(globals().items()):
        if name.startswith("test_"):
            test()
            print("green:", name)
