def cards(own, foreign):
    return {
        word.lower(): translation.lower()
        for word, translation in zip(own, foreign)
    }


def reversed_cards(words):
    return {translation: word for word, translation in words.items()}


def to_learn(words, scores):
    return {
        word: translation
        for word, translation in words.items()
        if scores.get(word, 0) < 3
    }


def percent(right, asked):
    return {
        word: round(100 * right.get(word, 0) / times)
        for word, times in asked.items()
        if times > 0
    }
