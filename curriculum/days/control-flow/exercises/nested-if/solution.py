def loan_days(kind, waiting, school):
    if kind == "reference":
        days = 0
    elif kind == "film":
        if waiting > 0:
            days = 3
        else:
            days = 7
    elif school:
        if waiting >= 3:
            days = 21
        else:
            days = 42
    else:
        if waiting > 0:
            days = 14
        else:
            days = 28
    return days


def late_fee(days):
    if days <= 0:
        fee = 0
    elif days <= 7:
        fee = 100
    elif days <= 30:
        fee = 500
    else:
        fee = 1500
    return fee
