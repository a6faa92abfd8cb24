class Changed:
    def __init__(self, settings, name, value):
        self.settings = settings
        self.name = name
        self.value = value

    def __enter__(self):
        self.known = self.name in self.settings
        self.before = self.settings.get(self.name)
        self.settings[self.name] = self.value
        return self.settings

    def __exit__(self, kind, error, trace):
        if self.known:
            self.settings[self.name] = self.before
        else:
            self.settings.pop(self.name, None)


class AllOrNothing:
    def __init__(self, items):
        self.items = items

    def __enter__(self):
        self.before = self.items.copy()
        return self.items

    def __exit__(self, kind, error, trace):
        if kind is not None:
            self.items[:] = self.before
