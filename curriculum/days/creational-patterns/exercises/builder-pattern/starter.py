from dataclasses import dataclass


@dataclass(frozen=True)
class Leg:
    start: str
    end: str
    minutes: int


@dataclass
class Journey:
    passenger: str
    legs: list


class JourneyBuilder:
    def __init__(self, passenger):
        self.journey = Journey(passenger, [])

    def leg(self, start, end, minutes):
        self.journey.legs.append(Leg(start, end, minutes))

    def build(self):
        return self.journey
