import tracemalloc


class Measurement:
    def __init__(self, result, kept, peak):
        self.result = result
        self.kept = kept
        self.peak = peak


def measure(work, *args, **kwargs):
    tracing = tracemalloc.is_tracing()
    if not tracing:
        tracemalloc.start()
    try:
        tracemalloc.reset_peak()
        before, _ = tracemalloc.get_traced_memory()
        result = work(*args, **kwargs)
        now, peak = tracemalloc.get_traced_memory()
    finally:
        if not tracing:
            tracemalloc.stop()
    return Measurement(result, now - before, peak - before)


def readable(size):
    if abs(size) < 1000:
        return f"{size} B"
    if abs(size) < 1_000_000:
        return f"{size / 1000:.1f} kB"
    return f"{size / 1_000_000:.1f} MB"


def profiled(work, log):
    def wrapper(*args, **kwargs):
        told = measure(work, *args, **kwargs)
        kept, peak = readable(told.kept), readable(told.peak)
        log.append(f"{work.__name__}: kept {kept}, peak {peak}")
        return told.result

    return wrapper
