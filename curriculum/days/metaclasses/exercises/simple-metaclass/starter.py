class Documented(type):
    pass


class Tool:
    """Something to work with."""
