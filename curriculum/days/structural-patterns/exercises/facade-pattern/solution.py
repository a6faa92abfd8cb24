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
        return self.store.sheets() >= count

    def order(self, text, count, address):
        if count < 1:
            raise ValueError(f"not a number of posters: {count}")
        if not self.can_print(count):
            raise OutOfPaper(f"no paper for {count} posters")
        self.store.take(count)
        try:
            self.press.load(text)
            copies = self.press.run(count)
        except PressError:
            self.store.put_back(count)
            raise
        return self.courier.send(copies, address)
