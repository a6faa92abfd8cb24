def faults(workflow):
    events = workflow["on"]
    if isinstance(events, str):
        events = [events]
    jobs = workflow["jobs"]
    found = []
    if "pull_request" not in events:
        found.append("not on pull requests")
    for name, job in jobs.items():
        found += [f"{name}: {fault}" for fault in job_faults(job)]
    if not any(runs_pytest(job) for job in jobs.values()):
        found.append("no tests")
    return found


def job_faults(job):
    found = []
    if "timeout-minutes" not in job:
        found.append("no time limit")
    for step in job["steps"]:
        if step.get("uses", "").startswith("actions/checkout@"):
            break
        if "run" in step:
            found.append("no checkout")
            break
    if any(ignores_failure(part) for part in [job, *job["steps"]]):
        found.append("failure ignored")
    return found


def ignores_failure(part):
    swallowed = "|| true" in part.get("run", "")
    return swallowed or part.get("continue-on-error") is True


def runs_pytest(job):
    return any(
        "pytest" in line and not line.startswith("pip install")
        for step in job["steps"]
        for line in step.get("run", "").splitlines()
    )
