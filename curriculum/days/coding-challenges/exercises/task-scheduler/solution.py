import heapq
from collections import deque


def firings(counts, rest):
    free = sorted(  # a sorted list is a heap
        (-left, place, glaze)
        for place, (glaze, left) in enumerate(counts.items())
        if left
    )
    resting, plan = deque(), []
    while free or resting:
        if resting and resting[0][0] == len(plan):
            heapq.heappush(free, resting.popleft()[1])
        if not free:
            plan.append(None)
            continue
        left, place, glaze = heapq.heappop(free)
        plan.append(glaze)
        if left + 1 < 0:
            wakes = len(plan) + rest
            resting.append((wakes, (left + 1, place, glaze)))
    return plan


def order(needs, urgency):
    place = {job: number for number, job in enumerate(needs)}
    missing = {job: len(before) for job, before in needs.items()}
    frees = {job: [] for job in needs}
    for job, before in needs.items():
        for other in before:
            frees[other].append(job)
    ready = sorted(
        (urgency[job], place[job], job)
        for job in needs
        if not missing[job]
    )
    done = []
    while ready:
        *_, job = heapq.heappop(ready)
        done.append(job)
        for later in frees[job]:
            missing[later] -= 1
            if missing[later] == 0:
                entry = urgency[later], place[later], later
                heapq.heappush(ready, entry)
    if len(done) < len(needs):
        raise ValueError(
            f"never ready: {sorted(set(needs) - set(done))}"
        )
    return done
