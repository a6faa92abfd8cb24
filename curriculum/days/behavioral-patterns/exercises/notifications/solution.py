from collections import defaultdict
from dataclasses import dataclass


class Hub:
    def __init__(self):
        self.functions = defaultdict(list)
        self.failures = []

    def on(self, event):
        def register(function):
            self.functions[event].append(function)
            return function

        return register

    def publish(self, event, **details):
        succeeded = 0
        for function in self.functions[event] + self.functions["*"]:
            try:
                function(event, details)
            except Exception as error:
                self.failures.append((event, error))
            else:
                succeeded += 1
        return succeeded


def shouting(send):
    return lambda name, text: send(name, text.upper())


class Digest:
    def __init__(self, send):
        self.send = send
        self.texts = {}

    def __call__(self, name, text):
        self.texts.setdefault(name, []).append(text)

    def flush(self):
        texts, self.texts = self.texts, {}
        for name, lines in texts.items():
            self.send(name, "\n".join(lines))


@dataclass(frozen=True)
class Member:
    name: str
    channel: object
    muted: tuple = ()


def register(hub, member, event, template):
    @hub.on(event)
    def tell(event, details):
        if event not in member.muted:
            text = template.format(**details)
            member.channel(member.name, text)
