class Counter:
    def __init__(self, name, help):
        self.name, self.help = name, help

    def inc(self, amount=1, **labels):
        pass

    def text(self):
        return f"# HELP {self.name} {self.help}\n"


class Histogram:
    def __init__(self, name, help, edges):
        self.name, self.help = name, help

    def observe(self, value):
        pass

    def text(self):
        return f"# HELP {self.name} {self.help}\n"


def page(*metrics):
    return ""
