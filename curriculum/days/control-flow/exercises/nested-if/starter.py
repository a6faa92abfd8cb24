def loan_days(kind, waiting, school):
    if kind == "reference":
        days = 0
    else:
        days = 28
    return days


def late_fee(days):
    fee = 0
    return fee
