def headline(match):
    return match


def turned(match):
    return match


def podium(ranking):
    return ranking


def goal_range(matches):
    return 0, 0
