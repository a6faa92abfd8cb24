class Pet:
    limit = 7

    def __init__(self, name, hunger=5):
        self.name = name
        self.hunger = hunger
        self.eaten = []

    def wait(self, hours):
        self.hunger = min(10, self.hunger + hours)

    def feed(self, food, portions=1):
        self.hunger = max(0, self.hunger - 2 * portions)
        self.eaten.append(food)

    def is_hungry(self):
        return self.hunger >= self.limit
