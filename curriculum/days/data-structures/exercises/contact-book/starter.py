def add(book, name, phone, email=""):
    book[name] = {"phone": phone, "email": email}
    return True


def find(book, name):
    return book[name]


def update(book, name, phone=None, email=None):
    return False


def remove(book, name):
    return False


def search(book, part):
    return []


def listing(book):
    return []
