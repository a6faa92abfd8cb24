class Column:
    def __init__(self, kind):
        self.kind = kind


class RowMeta(type):
    pass


class Row(metaclass=RowMeta):
    @classmethod
    def header(cls):
        return []

    @classmethod
    def from_cells(cls, cells):
        return cls()

    def cells(self):
        return []


class City(Row):
    pass
