from dataclasses import dataclass


class QuoteError(Exception):
    """This service can't carry the parcel."""


@dataclass(frozen=True)
class Quote:
    service: str
    cents: int
    days: int


class PostAdapter:
    name = "post"

    def __init__(self, post):
        self.post = post

    def quote(self, kilos):
        try:
            cents = self.post.price(round(1000 * kilos))
        except ValueError as error:
            raise QuoteError(str(error)) from error
        return Quote(self.name, cents, self.post.days)


class SpeedyAdapter:
    name = "speedy"

    def __init__(self, ask):
        self.ask = ask

    def quote(self, kilos):
        answer = self.ask({"kg": kilos})
        if not answer["ok"]:
            raise QuoteError(answer["why"])
        cents = round(100 * float(answer["eur"]))
        days = int(answer["eta"].rpartition("-")[2])
        return Quote(self.name, cents, days)


class BikeAdapter:
    name = "bikes"

    def __init__(self, bikes):
        self.bikes = bikes

    def quote(self, kilos):
        try:
            rates = self.bikes.rates()
        except ConnectionError as error:
            raise QuoteError("no answer") from error
        for limit, cents in rates:
            if kilos <= limit:
                return Quote(self.name, cents, 0)
        raise QuoteError(f"{kilos} kilos are too heavy")


def offers(services, kilos):
    found = []
    for service in services:
        try:
            found.append(service.quote(kilos))
        except QuoteError:
            pass
    return sorted(found, key=lambda q: (q.cents, q.days))


def cheapest(services, kilos):
    found = offers(services, kilos)
    if not found:
        raise QuoteError(f"nobody carries {kilos} kilos")
    return found[0]
