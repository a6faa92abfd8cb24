class Bike:
    rate = 300

    def __init__(self, number):
        self.number = number

    def price(self, hours):
        return self.rate * hours

    def describe(self):
        return f"{type(self).__name__} {self.number}"


class EBike(Bike):
    def __init__(self, number, battery=100):
        super().__init__(number)
        self.battery = battery

    def ride(self, km):
        needed = 2 * km
        if needed > self.battery:
            raise ValueError(f"no charge for {km} km")
        self.battery -= needed

    def price(self, hours):
        return super().price(hours) + 200


class CargoBike(Bike):
    rate = 800


def takings(bikes, hours):
    return sum([bike.price(hours) for bike in bikes])
