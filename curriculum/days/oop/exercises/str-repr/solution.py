class Departure:
    def __init__(self, line, to, hour, minute):
        self.line = line
        self.to = to
        self.hour = hour
        self.minute = minute

    def __str__(self):
        time = f"{self.hour:02}:{self.minute:02}"
        return f"{time} line {self.line} to {self.to}"

    def __repr__(self):
        name = type(self).__name__
        where = f"{self.line!r}, {self.to!r}"
        return f"{name}({where}, {self.hour!r}, {self.minute!r})"


class Board:
    def __init__(self, name, departures):
        self.name = name
        self.departures = departures

    def __str__(self):
        text = self.name
        for departure in self.departures:
            text += f"\n{departure}"
        return text

    def __repr__(self):
        return f"Board({self.name!r}, {self.departures!r})"
