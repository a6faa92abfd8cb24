class Board:
    def __init__(self, station, rows):
        self.station = station
        self._rows = list(rows)

    def rows(self):
        return self._rows

    def add(self, row):
        self._rows.append(row)

    def __len__(self):
        return len(self._rows)


class Capitals:
    def __init__(self, inner):
        self.inner = inner

    def rows(self):
        return self.inner.rows()


class Numbered:
    def __init__(self, inner):
        self.inner = inner

    def rows(self):
        return self.inner.rows()


class Clipped:
    def __init__(self, inner, width):
        self.inner = inner

    def rows(self):
        return self.inner.rows()
