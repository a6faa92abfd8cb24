class OutOfPaper(Exception):
    """There are fewer sheets than posters wanted."""


class PressError(Exception):
    """The press does not run."""


class PosterShop:
    def __init__(self, store, press, courier):
        self.store = store
        self.press = press
        self.courier = courier

    def can_print(self, count):
        return True

    def order(self, text, count, address):
        return "no parcel"
