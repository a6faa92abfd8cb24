def deploy(staging, version, smoke, tries=5):
    staging.apply(version)
    return True
