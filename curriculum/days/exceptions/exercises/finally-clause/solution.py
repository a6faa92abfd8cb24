def run(machine, job):
    machine.on()
    try:
        return job(machine)
    finally:
        machine.off()


def attempt(job, log):
    try:
        result = job()
    except ValueError as error:
        log.append(f"failed: {error}")
        return None
    else:
        log.append("done")
        return result
    finally:
        log.append("closed")
