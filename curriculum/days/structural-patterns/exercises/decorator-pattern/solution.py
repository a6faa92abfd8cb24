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


class Wrapper:
    def __init__(self, inner):
        self.inner = inner

    def __len__(self):
        return len(self.inner)

    def __getattr__(self, name):
        return getattr(self.inner, name)


class Capitals(Wrapper):
    def rows(self):
        return [row.upper() for row in self.inner.rows()]


class Numbered(Wrapper):
    def rows(self):
        rows = enumerate(self.inner.rows(), 1)
        return [f"{number}. {row}" for number, row in rows]


class Clipped(Wrapper):
    def __init__(self, inner, width):
        super().__init__(inner)
        self.width = width

    def clip(self, row):
        if len(row) <= self.width:
            return row
        return row[: self.width - 1] + "…"

    def rows(self):
        return [self.clip(row) for row in self.inner.rows()]
