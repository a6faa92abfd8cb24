def say(number):
    return str(number)


def first_mistake(said):
    return 0


for number in range(1, 11):
    print(say(number))
