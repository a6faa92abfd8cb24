from textkit import squeeze


def test_squeeze_leaves_one_blank() -> None:
    assert squeeze("  a \t b\n") == "a b"
