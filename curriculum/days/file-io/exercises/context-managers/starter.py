class Changed:
    def __init__(self, settings, name, value):
        self.settings = settings
        self.name = name
        self.value = value

    def __enter__(self):
        self.settings[self.name] = self.value

    def __exit__(self, kind, error, trace):
        pass


class AllOrNothing:
    def __init__(self, items):
        self.items = items

    def __enter__(self):
        return self.items

    def __exit__(self, kind, error, trace):
        pass
