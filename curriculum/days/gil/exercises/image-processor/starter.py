def bands(image, count):
    return [image]


def negative(band):
    return band


def soften(band):
    return band


def process(image, work, mapper=map, workers=4):
    return work(image)


def brightness(image, mapper=map, workers=4):
    return 0
