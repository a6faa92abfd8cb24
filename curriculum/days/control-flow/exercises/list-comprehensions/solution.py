def masked(word, known):
    return [letter if letter in known else "_" for letter in word]


def misses(word, guesses):
    return [letter for letter in guesses if letter not in word]


def missing(word, known):
    return sum([letter not in known for letter in word])


def candidates(words, length):
    return [word.lower() for word in words if len(word) == length]
