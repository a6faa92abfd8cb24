import csv


def read(path):
    with open(path) as file:
        return list(csv.reader(file))


def per_hive(harvests):
    return {}


def write_totals(path, totals):
    with open(path, "w") as file:
        file.write("hive,grams\n")
