class Tank:
    def __init__(self, capacity, level=0):
        self._level = 0
        self.capacity = capacity
        self.level = level

    @property
    def capacity(self):
        return self._capacity

    @capacity.setter
    def capacity(self, litres):
        if litres <= 0:
            raise ValueError(f"capacity must be above 0, not {litres}")
        if litres < self.level:
            raise ValueError(f"{self.level} litres are in the tank")
        self._capacity = litres

    @property
    def level(self):
        return self._level

    @level.setter
    def level(self, litres):
        if not 0 <= litres <= self.capacity:
            allowed = f"from 0 to {self.capacity}"
            raise ValueError(f"level must be {allowed}, not {litres}")
        self._level = litres

    @property
    def free(self):
        return self.capacity - self.level

    @property
    def full(self):
        return self.level == self.capacity
