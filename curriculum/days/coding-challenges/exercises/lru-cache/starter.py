class Link:
    def __init__(self, key=None, value=None):
        self.key, self.value = key, value
        self.before = self.after = None


class Chain:
    def __init__(self):
        self.oldest, self.newest = Link(), Link()
        self.oldest.after = self.newest
        self.newest.before = self.oldest

    def add(self, link):
        pass

    def unhook(self, link):
        pass

    def keys(self):
        return []


class LRU:
    def __init__(self, size):
        self.size = size
        self.links = {}
        self.chain = Chain()

    def get(self, key, default=None):
        return default

    def put(self, key, value):
        pass
