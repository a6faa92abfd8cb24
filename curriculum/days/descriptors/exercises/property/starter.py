class Tank:
    def __init__(self, capacity, level=0):
        self.capacity = capacity
        self.level = level
        self.free = capacity - level
        self.full = level == capacity
