def headline(match):
    home, away, goals, against = match
    return f"{home} {goals}:{against} {away}"


def turned(match):
    home, away, goals, against = match
    return away, home, against, goals


def podium(ranking):
    first, second, third, *others = ranking
    return first, second, third, others


def goal_range(matches):
    sums = [goals + against for _, _, goals, against in matches]
    return min(sums), max(sums)
