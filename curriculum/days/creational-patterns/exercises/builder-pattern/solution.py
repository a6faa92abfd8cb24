from dataclasses import dataclass


@dataclass(frozen=True)
class Leg:
    start: str
    end: str
    minutes: int


@dataclass(frozen=True)
class Journey:
    passenger: str
    legs: tuple

    @property
    def minutes(self):
        return sum(leg.minutes for leg in self.legs)


class JourneyBuilder:
    def __init__(self, passenger):
        self.passenger = passenger
        self.legs = []

    def leg(self, start, end, minutes):
        self.legs.append(Leg(start, end, minutes))
        return self

    def build(self):
        if not self.legs:
            raise ValueError("a journey needs a leg")
        for first, second in zip(self.legs, self.legs[1:]):
            if first.end != second.start:
                gap = f"from {first.end} to {second.start}"
                raise ValueError(f"no way {gap}")
        return Journey(self.passenger, tuple(self.legs))
