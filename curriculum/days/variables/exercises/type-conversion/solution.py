def seconds(minutes, rest):
    return int(minutes) * 60 + float(rest)


def full_points(text):
    return int(float(text))


def finished(answer):
    return answer.lower() == "yes"


def result(name, number, time):
    return f"{name} ({number}): {time:.1f} s"
