def mean(scores):
    return sum(scores) / len(scores)


def middle(scores):
    if len(scores) < 3:
        return mean(scores)
    return mean(sorted(scores)[1:-1])


def best_of(count):
    def scoring(scores):
        return mean(sorted(scores, reverse=True)[:count])

    return scoring


def times(factor, rule):
    def scoring(scores):
        return factor * rule(scores)

    return scoring


RULES = {"mean": mean, "middle": middle, "best three": best_of(3)}


def result(scores, rule=mean):
    if not scores:
        raise ValueError("a result needs scores")
    return round(rule(scores), 1)


def result_by_name(scores, name):
    if name not in RULES:
        known = ", ".join(RULES)
        raise ValueError(f"no rule {name!r}, only {known}")
    return result(scores, RULES[name])
