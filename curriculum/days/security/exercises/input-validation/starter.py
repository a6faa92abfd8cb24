class Invalid(Exception):
    def __init__(self, errors):
        super().__init__(str(errors))
        self.errors = errors


def read_booking(data):
    data.setdefault("note", "")
    return data


def find_bookings(db, name, order):
    sql = f"SELECT name, nights FROM bookings WHERE name = '{name}'"
    return db.execute(f"{sql} ORDER BY {order}").fetchall()


def photo(folder, name):
    return folder / name
