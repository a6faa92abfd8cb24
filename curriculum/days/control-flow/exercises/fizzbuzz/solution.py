def say(number):
    if number % 15 == 0:
        word = "FizzBuzz"
    elif number % 3 == 0:
        word = "Fizz"
    elif number % 5 == 0:
        word = "Buzz"
    else:
        word = str(number)
    return word


def first_mistake(said):
    for number, word in enumerate(said, start=1):
        if word != say(number):
            break
    else:
        number = 0
    return number


for number in range(1, 101):
    print(say(number))
