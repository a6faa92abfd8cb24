class Documented(type):
    def __new__(mcs, name, bases, namespace):
        text = namespace.get("__doc__")
        if not text:
            raise TypeError(f"{name} needs a docstring")
        for key, value in namespace.items():
            public = not key.startswith("_")
            if public and callable(value) and not value.__doc__:
                raise TypeError(f"{name}.{key} needs a docstring")
        namespace["summary"] = text.strip().splitlines()[0].strip()
        return super().__new__(mcs, name, bases, namespace)


class Tool(metaclass=Documented):
    """Something to work with."""
