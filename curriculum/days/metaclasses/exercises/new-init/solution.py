class Isbn(str):
    def __new__(cls, text):
        digits = text.replace("-", "").replace(" ", "")
        if len(digits) != 13 or not digits.isdecimal():
            raise ValueError(f"not a book number: {text!r}")
        return super().__new__(cls, digits)

    def __init__(self, text):
        self.printed = text


class Catalogued(type):
    shelves = []

    def __new__(mcs, name, bases, namespace):
        namespace.setdefault("code", name[:3].upper())
        return super().__new__(mcs, name, bases, namespace)

    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        Catalogued.shelves.append(cls)
        cls.number = len(Catalogued.shelves)
