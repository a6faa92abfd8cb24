def faults(workflow):
    found = []
    for name, job in workflow["jobs"].items():
        for step in job["steps"]:
            print(name, step)
    return found
