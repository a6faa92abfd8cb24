def initials(name):
    parts = name.upper().split()
    if not parts:
        raise ValueError("a name has at least one sign")
    return "".join(f"{initial(part)}." for part in parts)


def initial(part):
    return "-".join(piece[0] for piece in part.split("-"))


def refuses(name):
    try:
        initials(name)
    except ValueError:
        return True
    return False


def test_each_name_gives_an_initial():
    assert initials("Ada Lovelace") == "A.L."
    assert initials("Johann Sebastian Bach") == "J.S.B."


def test_extra_spaces_do_not_matter():
    assert initials("  Ada   Lovelace ") == "A.L."


def test_initials_are_capitals():
    assert initials("ada lovelace") == "A.L."


def test_hyphens_are_kept():
    assert initials("Anne-Marie Duff") == "A-M.D."


def test_nothing_is_no_name():
    assert refuses("")
    assert refuses("   ")


if __name__ == "__main__":
    for name, test in list(globals().items()):
        if name.startswith("test_"):
            test()
            print("green:", name)
