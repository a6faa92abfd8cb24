class Singleton(type):
    _instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        elif args or kwargs:
            raise TypeError(f"there is a {cls.__name__} already")
        return cls._instances[cls]

    def forget(cls):
        cls._instances.pop(cls, None)


class Printer(metaclass=Singleton):
    def __init__(self, name, trays=1):
        self.name = name
        self.trays = trays
        self.jobs = []
