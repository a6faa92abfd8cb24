from dataclasses import dataclass

BLOCKS = {}


def block(kind):
    def register(maker):
        BLOCKS[kind] = maker
        return maker

    return register


def make_block(kind, content):
    if kind not in BLOCKS:
        known = ", ".join(BLOCKS)
        raise ValueError(f"no block {kind!r}, only {known}")
    return BLOCKS[kind](content)


@block("heading")
class Heading:
    def __init__(self, content):
        self.content = content

    def lines(self):
        return [self.content.upper(), "-" * len(self.content)]


@block("text")
class Text:
    def __init__(self, content):
        self.content = content

    def lines(self):
        return [self.content]


@block("list")
class Items:
    def __init__(self, content):
        self.items = tuple(content)

    def lines(self):
        return [f"* {item}" for item in self.items]


@dataclass(frozen=True)
class Document:
    title: str
    blocks: tuple

    def render(self):
        lines = [self.title]
        for made in self.blocks:
            lines += ["", *made.lines()]
        return "\n".join(lines)


class DocumentBuilder:
    def __init__(self, title):
        self.title = title
        self.blocks = []

    def add(self, kind, content):
        self.blocks.append(make_block(kind, content))
        return self

    def build(self):
        if not self.blocks:
            raise ValueError("a document needs a block")
        return Document(self.title, tuple(self.blocks))
