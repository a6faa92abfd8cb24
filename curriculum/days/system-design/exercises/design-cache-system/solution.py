import asyncio
from collections import OrderedDict, defaultdict


class Cache:
    def __init__(self, load, capacity, seconds, clock):
        self._load = load
        self._capacity = capacity
        self._seconds = seconds
        self._clock = clock
        self._kept = OrderedDict()
        self._locks = defaultdict(asyncio.Lock)

    async def get(self, key):
        if not self._fresh(key):
            async with self._locks[key]:
                if not self._fresh(key):
                    answer = await self._load(key)
                    self._keep(key, answer)
                    return answer
        self._kept.move_to_end(key)
        return self._kept[key][0]

    def delete(self, key):
        self._kept.pop(key, None)

    def _fresh(self, key):
        if key not in self._kept:
            return False
        return self._clock() < self._kept[key][1]

    def _keep(self, key, answer):
        self._kept[key] = answer, self._clock() + self._seconds
        self._kept.move_to_end(key)
        if len(self._kept) > self._capacity:
            self._kept.popitem(last=False)
