def initials(name):
    return None


def test_initials_of_two_names():
    assert initials("Ada Lovelace") == "A.L."


if __name__ == "__main__":
    for name, test in list(globals().items()):
        if name.startswith("test_"):
            test()
            print("green:", name)
