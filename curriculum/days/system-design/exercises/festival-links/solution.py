import hashlib
from collections import Counter

SECONDS = 50
SECONDS_UNKNOWN = 5


def score(node, code):
    return hashlib.sha256(f"{node}|{code}".encode()).digest()


class Service:
    def __init__(self, primary, replica, nodes, clock):
        self.primary, self.replica = primary, replica
        self.nodes, self.clock = nodes, clock
        self._clicks = Counter()

    def node_of(self, code):
        return max(self.nodes, key=lambda node: score(node, code))

    def follow(self, code):
        url = self._find(code)
        if url is not None:
            self._clicks[code] += 1
        return url

    def change(self, code, url):
        self.primary.put(code, url)
        self.nodes[self.node_of(code)].pop(code, None)

    def flush(self):
        for code, number in list(self._clicks.items()):
            self.primary.add_clicks(code, number)
            del self._clicks[code]

    def _find(self, code):
        kept, now = self.nodes[self.node_of(code)], self.clock()
        url, until = kept.get(code, (None, now))
        if now < until:
            return url
        url = self.replica.get(code)
        if url is None:
            url = self.primary.get(code)
        seconds = SECONDS_UNKNOWN if url is None else SECONDS
        kept[code] = url, now + seconds
        return url
