class Lot:
    def __init__(self, name):
        self.name = name
        self.best = None
        self.errors = []
        self._listeners = {}

    def subscribe(self, listener):
        key = object()
        self._listeners[key] = listener
        return lambda: self._listeners.pop(key, None)

    def bid(self, who, cents):
        lowest = self.best[1] + 1 if self.best else 1
        if cents < lowest:
            raise ValueError(f"{cents} is too low")
        self.best = (who, cents)
        for listener in list(self._listeners.values()):
            try:
                listener(who, cents)
            except Exception as error:
                self.errors.append(error)
