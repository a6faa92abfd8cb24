from dataclasses import dataclass

BLOCKS = {}


def block(kind):
    def register(maker):
        return maker

    return register


def make_block(kind, content):
    return None


@dataclass(frozen=True)
class Document:
    title: str
    blocks: tuple

    def render(self):
        return self.title


class DocumentBuilder:
    def __init__(self, title):
        self.title = title

    def add(self, kind, content):
        return self

    def build(self):
        return Document(self.title, ())
