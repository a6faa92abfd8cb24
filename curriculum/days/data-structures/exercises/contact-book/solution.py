def add(book, name, phone, email=""):
    if name in book:
        return False
    book[name] = {"phone": phone, "email": email}
    return True


def find(book, name):
    if name not in book:
        return None
    return book[name].copy()


def update(book, name, phone=None, email=None):
    if name not in book:
        return False
    if phone is not None:
        book[name]["phone"] = phone
    if email is not None:
        book[name]["email"] = email
    return True


def remove(book, name):
    return book.pop(name, None) is not None


def search(book, part):
    wanted = part.lower()
    return sorted([n for n in book if wanted in n.lower()])


def listing(book):
    lines = []
    for name in sorted(book):
        details = book[name]
        line = f"{name}: {details['phone']}"
        if details["email"]:
            line += f", {details['email']}"
        lines.append(line)
    return lines
