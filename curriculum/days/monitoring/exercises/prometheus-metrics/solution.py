def escaped(value):
    text = str(value).replace("\\", "\\\\")
    return text.replace('"', '\\"').replace("\n", "\\n")


def sample(name, labels, number):
    inside = ",".join(f'{k}="{escaped(v)}"' for k, v in labels)
    braces = f"{{{inside}}}" if inside else ""
    return f"{name}{braces} {float(number)}\n"


def head(name, help, kind):
    return f"# HELP {name} {help}\n# TYPE {name} {kind}\n"


class Counter:
    def __init__(self, name, help):
        self.name, self.help = f"{name}_total", help
        self.series = {}

    def inc(self, amount=1, **labels):
        if amount < 0:
            raise ValueError("a counter only goes up")
        key = tuple(sorted(labels.items()))
        self.series[key] = self.series.get(key, 0) + amount

    def text(self):
        return head(self.name, self.help, "counter") + "".join(
            sample(self.name, labels, number)
            for labels, number in self.series.items()
        )


class Histogram:
    def __init__(self, name, help, edges):
        self.name, self.help = name, help
        self.buckets = {float(edge): 0 for edge in sorted(edges)}
        self.count = self.sum = 0

    def observe(self, value):
        for edge in self.buckets:
            if value <= edge:
                self.buckets[edge] += 1
        self.count += 1
        self.sum += value

    def text(self):
        bucket = f"{self.name}_bucket"
        lines = [head(self.name, self.help, "histogram")]
        for edge, number in self.buckets.items():
            lines.append(sample(bucket, [("le", edge)], number))
        lines += [
            sample(bucket, [("le", "+Inf")], self.count),
            sample(f"{self.name}_count", [], self.count),
            sample(f"{self.name}_sum", [], self.sum),
        ]
        return "".join(lines)


def page(*metrics):
    return "".join(metric.text() for metric in metrics)
