class Isbn(str):
    def __init__(self, text):
        self.printed = text


class Catalogued(type):
    shelves = []
