class Bike:
    rate = 300

    def __init__(self, number):
        self.number = number

    def price(self, hours):
        return self.rate * hours

    def describe(self):
        return f"{type(self).__name__} {self.number}"


class EBike:
    def __init__(self, number, battery=100):
        self.battery = battery

    def ride(self, km):
        self.battery -= 2 * km


class CargoBike:
    pass


def takings(bikes, hours):
    return 0
