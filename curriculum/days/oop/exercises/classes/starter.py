class Pet:
    def __init__(self, name):
        self.name = name

    def wait(self, hours):
        hunger = hours

    def feed(self, food, portions=1):
        return food

    def is_hungry(self):
        return True
