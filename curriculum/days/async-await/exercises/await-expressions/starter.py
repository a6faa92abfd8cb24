async def next_boat(town, find_pier, boats_from):
    pier = find_pier(town)
    return f"no boat from {town}"


async def both_ways(here, there, find_pier, boats_from):
    return "out: ..., back: ..."
