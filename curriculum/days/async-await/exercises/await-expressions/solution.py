async def next_boat(town, find_pier, boats_from):
    try:
        pier = await find_pier(town)
    except LookupError:
        return f"no pier in {town}"
    times = await boats_from(pier)
    if not times:
        return "no boat today"
    return f"{times[0]} from pier {pier}"


async def both_ways(here, there, find_pier, boats_from):
    out = await next_boat(here, find_pier, boats_from)
    back = await next_boat(there, find_pier, boats_from)
    return f"out: {out}, back: {back}"
