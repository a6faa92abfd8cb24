def c_to_f(celsius):
    return celsius * 9 / 5 + 32


def f_to_c(fahrenheit):
    return (fahrenheit - 32) * 5 / 9


def c_to_k(celsius):
    return celsius + 273.15


def k_to_c(kelvin):
    return kelvin - 273.15


def f_to_k(fahrenheit):
    return c_to_k(f_to_c(fahrenheit))


def k_to_f(kelvin):
    return c_to_f(k_to_c(kelvin))


def exists(celsius):
    return c_to_k(celsius) >= 0


def line(celsius):
    fahrenheit, kelvin = c_to_f(celsius), c_to_k(celsius)
    first = f"{celsius:>8.2f} C {fahrenheit:>8.2f} F"
    return f"{first} {kelvin:>8.2f} K"
