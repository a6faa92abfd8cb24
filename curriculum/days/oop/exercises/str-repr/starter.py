class Departure:
    def __init__(self, line, to, hour, minute):
        self.line = line
        self.to = to
        self.hour = hour
        self.minute = minute

    def __str__(self):
        return f"{self.hour}:{self.minute}"


class Board:
    def __init__(self, name, departures):
        self.name = name
        self.departures = departures

    def __str__(self):
        return f"{self.name} {self.departures}"
