ORDERS = {"name": "name", "longest": "nights DESC"}


class Invalid(Exception):
    def __init__(self, errors):
        super().__init__(str(errors))
        self.errors = errors


def right_name(value):
    return type(value) is str and 1 <= len(value.strip()) <= 60


def right_nights(value):
    return type(value) is int and 1 <= value <= 28


def right_pitch(value):
    return value in ("tent", "van", "hut")


def right_note(value):
    return type(value) is str and len(value) <= 200


FIELDS = {
    "name": (right_name, "1 to 60 characters"),
    "nights": (right_nights, "a whole number from 1 to 28"),
    "pitch": (right_pitch, "tent, van or hut"),
    "note": (right_note, "at most 200 characters"),
}


def read_booking(data):
    if type(data) is not dict:
        raise Invalid({"body": "an object is wanted"})
    booking = {"note": "", **data}
    errors = {
        field: "nobody expects this"
        for field in booking
        if field not in FIELDS
    }
    for field, (is_right, wanted) in FIELDS.items():
        if not is_right(booking.get(field)):
            errors[field] = wanted
    if errors:
        raise Invalid(errors)
    booking["name"] = booking["name"].strip()
    return {field: booking[field] for field in FIELDS}


def find_bookings(db, name, order):
    if order not in ORDERS:
        raise Invalid({"order": "name or longest"})
    sql = "SELECT name, nights FROM bookings WHERE name = ? ORDER BY "
    return db.execute(sql + ORDERS[order], (name,)).fetchall()


def photo(folder, name):
    path = (folder / name).resolve()
    root = folder.resolve()
    if path == root or not path.is_relative_to(root):
        raise Invalid({"name": "a file in the folder"})
    return path
