def c_to_f(celsius):
    return celsius


def f_to_c(fahrenheit):
    return fahrenheit


def c_to_k(celsius):
    return celsius


def k_to_c(kelvin):
    return kelvin


def f_to_k(fahrenheit):
    return fahrenheit


def k_to_f(kelvin):
    return kelvin


def exists(celsius):
    return True


def line(celsius):
    return f"{celsius} C"
