class BudgetSpent(Exception):
    """No question is left for a new word."""


class Thrifty:
    def __init__(self, make, budget):
        self._make = make
        self._budget = budget
        self._real = None
        self._known = {}

    def _translator(self):
        if self._real is None:
            self._real = self._make()
        return self._real

    def translate(self, word):
        if word not in self._known:
            if len(self._known) >= self._budget:
                raise BudgetSpent(f"no question left for {word!r}")
            answer = self._translator().translate(word)
            self._known[word] = answer
        return self._known[word]

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self._translator(), name)
