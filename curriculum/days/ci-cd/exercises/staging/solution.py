def deploy(staging, version, smoke, tries=5):
    try:
        staging.apply(version)
    except OSError:
        return False
    if rolled_out(staging) and answers(version, smoke, tries):
        return True
    staging.undo()
    return False


def rolled_out(staging):
    try:
        staging.wait()
    except TimeoutError:
        return False
    return True


def answers(version, smoke, tries):
    for _ in range(tries):
        try:
            if smoke() == version:
                return True
        except OSError:
            pass
    return False
