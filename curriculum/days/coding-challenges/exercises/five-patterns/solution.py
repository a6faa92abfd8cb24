from collections import Counter, deque
from functools import cache


def even_stretch(weather):
    best = balance = 0
    first = {0: 0}
    for day, letter in enumerate(weather, 1):
        balance += 1 if letter == "s" else -1
        best = max(best, day - first.setdefault(balance, day))
    return best


def shortest_walk(stalls, wanted):
    if not wanted:
        return 0
    best, left, inside = None, 0, Counter()
    for right, goods in enumerate(stalls):
        if goods in wanted:
            inside[goods] += 1
        while len(inside) == len(wanted):
            length = right - left + 1
            best = length if best is None else min(best, length)
            if stalls[left] in wanted:
                inside[stalls[left]] -= 1
                if not inside[stalls[left]]:
                    del inside[stalls[left]]
            left += 1
    return best


def flood(meadow):
    places = {
        (r, c): sign
        for r, row in enumerate(meadow)
        for c, sign in enumerate(row)
        if sign != "#"
    }
    wet = {place: 0 for place, sign in places.items() if sign == "~"}
    todo = deque(wet)
    while todo:
        r, c = here = todo.popleft()
        for near in (r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1):
            if near in places and near not in wet:
                wet[near] = wet[here] + 1
                todo.append(near)
    if len(wet) < len(places):
        return None
    return max(wet.values(), default=0)


def smallest_van(parcels, trips):
    low, high = max(parcels, default=0), sum(parcels)
    while low < high:
        middle = (low + high) // 2
        if trips_needed(parcels, middle) <= trips:
            high = middle
        else:
            low = middle + 1
    return low


def trips_needed(parcels, van):
    trips, room = 0, 0
    for weight in parcels:
        if weight > room:
            trips, room = trips + 1, van
        room -= weight
    return trips


def longest_climb(hill):
    heights = {
        (r, c): height
        for r, row in enumerate(hill)
        for c, height in enumerate(row)
    }

    @cache
    def walk_from(r, c):
        ways = (r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)
        here = heights[r, c]
        higher = [p for p in ways if heights.get(p, here) > here]
        return 1 + max((walk_from(*p) for p in higher), default=0)

    return max((walk_from(*place) for place in heights), default=0)
