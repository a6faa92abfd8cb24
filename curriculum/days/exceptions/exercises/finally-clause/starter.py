def run(machine, job):
    machine.on()
    result = job(machine)
    machine.off()
    return result


def attempt(job, log):
    result = job()
    log.append("done")
    log.append("closed")
    return result
