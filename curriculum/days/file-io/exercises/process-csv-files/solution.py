import csv


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        harvests = list(csv.DictReader(file))
    for harvest in harvests:
        harvest["grams"] = int(harvest["grams"])
    return harvests


def per_hive(harvests):
    totals = {}
    for harvest in harvests:
        hive = harvest["hive"]
        totals[hive] = totals.get(hive, 0) + harvest["grams"]
    return totals


def write_totals(path, totals):
    order = sorted(totals.items(), key=lambda pair: -pair[1])
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["hive", "grams"])
        writer.writerows(order)
