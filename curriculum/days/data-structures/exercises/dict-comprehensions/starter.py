def cards(own, foreign):
    return {word: word for word in own}


def reversed_cards(words):
    return words


def to_learn(words, scores):
    return words


def percent(right, asked):
    return {word: 100 for word in right}
