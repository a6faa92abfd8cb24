def bands(image, count):
    small, more = divmod(len(image), count)
    parts, start = [], 0
    for number in range(min(count, len(image))):
        end = start + small + (number < more)
        parts.append(image[start:end])
        start = end
    return parts


def negative(band):
    return [[255 - value for value in row] for row in band]


def soften(band):
    return [softened(row) for row in band]


def softened(row):
    wide = row[:1] + row + row[-1:]
    return [sum(wide[i : i + 3]) // 3 for i in range(len(row))]


def process(image, work, mapper=map, workers=4):
    done = mapper(work, bands(image, workers))
    return [row for band in done for row in band]


def tally(band):
    return sum(map(sum, band)), sum(map(len, band))


def brightness(image, mapper=map, workers=4):
    tallies = list(mapper(tally, bands(image, workers)))
    total = sum(values for values, _ in tallies)
    return total / sum(count for _, count in tallies)
