def free(bookings, opens, closes, least):
    return []
