def free(bookings, opens, closes, least):
    gaps, taken = [], opens
    for start, end in [*sorted(bookings), (closes, closes)]:
        start = min(start, closes)
        if start - taken >= least:
            gaps.append((taken, start))
        taken = max(taken, end)
    return gaps
