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
        neighbour = self.newest.before
        neighbour.after = self.newest.before = link
        link.before, link.after = neighbour, self.newest

    def unhook(self, link):
        link.before.after = link.after
        link.after.before = link.before

    def keys(self):
        found, link = [], self.oldest.after
        while link is not self.newest:
            found.append(link.key)
            link = link.after
        return found


class LRU:
    def __init__(self, size):
        self.size = size
        self.links = {}
        self.chain = Chain()

    def get(self, key, default=None):
        if key not in self.links:
            return default
        link = self.links[key]
        self._use(link)
        return link.value

    def put(self, key, value):
        if key in self.links:
            self.links[key].value = value
            self._use(self.links[key])
            return
        self.links[key] = Link(key, value)
        self.chain.add(self.links[key])
        if len(self.links) > self.size:
            oldest = self.chain.oldest.after
            self.chain.unhook(oldest)
            del self.links[oldest.key]

    def _use(self, link):
        self.chain.unhook(link)
        self.chain.add(link)
