class Column:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        self.name = name


class RowMeta(type):
    def __new__(mcs, name, bases, namespace):
        cls = super().__new__(mcs, name, bases, namespace)
        cls.columns = {}
        for parent in reversed(cls.__mro__):
            for key, value in vars(parent).items():
                if isinstance(value, Column):
                    cls.columns[key] = value
        return cls

    def __len__(cls):
        return len(cls.columns)


class Row(metaclass=RowMeta):
    @classmethod
    def header(cls):
        return list(cls.columns)

    @classmethod
    def from_cells(cls, cells):
        if len(cells) != len(cls):
            told = f"{len(cls)} cells are wanted, not {len(cells)}"
            raise ValueError(told)
        row = cls()
        for column, cell in zip(cls.columns.values(), cells):
            try:
                value = column.kind(cell)
            except ValueError as error:
                kind = column.kind.__name__
                raise ValueError(
                    f"{column.name}: {cell!r} is no {kind}"
                ) from error
            setattr(row, column.name, value)
        return row

    def cells(self):
        return [str(getattr(self, name)) for name in self.columns]


class City(Row):
    name = Column(str)
    people = Column(int)
