class Cache:
    def __init__(self, load, capacity, seconds, clock):
        self._load = load
        self._capacity = capacity
        self._seconds = seconds
        self._clock = clock
        self._kept = {}

    async def get(self, key):
        if not self._kept.get(key):
            self._kept[key] = await self._load(key)
        return self._kept[key]

    def delete(self, key):
        del self._kept[key]
