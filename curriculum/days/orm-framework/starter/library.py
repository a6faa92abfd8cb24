"""The framework in use: the books of a library."""

from orm import Boolean, Database, Integer, Model, Text


class Book(Model):
    """Something to be lent."""

    title = Text(max_length=80)
    author = Text()
    pages = Integer(minimum=1)
    lent = Boolean(default=False)


def main():
    """Keep four books, ask, save and load."""
    library = Database()
    library.add(Book(title="Emma", author="Jane Austen", pages=474))
    library.add(Book(title="Persuasion", author="Jane Austen", pages=249))
    library.add(Book(title="Dracula", author="Bram Stoker", pages=418))
    library.add(Book(title="Carmilla", author="Sheridan Le Fanu", pages=108))
    try:
        Book(title="Nothing", author="Nobody", pages=0)
    except ValueError as error:
        print("Refused:", error)
    library.save("library.json")

    library = Database.load("library.json")
    books = library.query(Book)
    for book in books.where((Book.pages > 400) | (Book.title == "Carmilla")).order_by(Book.title):
        print(book)
    print(books.where(Book.author.contains("austen")).count())


if __name__ == "__main__":
    main()
