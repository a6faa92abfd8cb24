"""A page is rendered when it is asked for, and no further than it has to be."""

from collections.abc import Iterator

from generator.page import Page


class Text:
    """Text that notes how much of it was asked for."""

    def __init__(self, *parts: str) -> None:
        self.parts = parts
        self.given = 0

    def __call__(self) -> Iterator[str]:
        for part in self.parts:
            self.given += len(part)
            yield part


def test_all_of_it_is_made_each_time() -> None:
    text = Text("---\ntitle: A\n", "---\n", "text", " & more")
    page = Page("a.md", text)

    assert text.given == 0
    assert page.data == b"---\ntitle: A\n---\ntext & more"
    assert page.data == page.data


def test_for_the_front_matter_no_more_is_made() -> None:
    text = Text("-", "--\ntit", "le: A\n", "---\n", "text", " & more")

    assert Page("a.md", text).front == b"---\ntitle: A\n---\n"
    assert text.given == len("---\ntitle: A\n---\n")


def test_without_front_matter_the_beginning_says_so() -> None:
    assert Page("a.md", Text("# A title", "\n\ntext")).front == b"# A title"


def test_bytes_are_what_they_are() -> None:
    assert Page("a.bin", b"\xff").data == Page("a.bin", lambda: b"\xff").data == b"\xff"
    assert Page("a.bin", b"---").front == b"---"
