import time


def measured(work, wall=time.perf_counter, cpu=time.process_time):
    wall_start, cpu_start = wall(), cpu()
    work()
    return wall() - wall_start, cpu() - cpu_start


def kind(wall, cpu):
    ratio = cpu / wall
    if ratio < 0.2:
        return "waiting"
    if ratio > 0.8:
        return "computing"
    return "both"


def plan(jobs):
    groups = {}
    for job in sorted(jobs, key=lambda j: j["wall"], reverse=True):
        group = groups.setdefault(kind(job["wall"], job["cpu"]), [])
        group.append(job["name"])
    return groups


def best_speedup(share, workers):
    return 1 / ((1 - share) + share / workers)
