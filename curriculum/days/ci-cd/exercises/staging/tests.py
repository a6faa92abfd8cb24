"""Whether a version gets to staging, and what happens if it doesn't."""

from exercise import deploy


class Staging:
    """A system that notes what is asked of it, and fails where it is told to."""

    def __init__(self, fails=None, error=None):
        self.asked = []
        self.fails, self.error = fails, error

    def _note(self, step, text):
        self.asked.append(text)
        if self.fails == step:
            raise self.error

    def apply(self, version):
        self._note("apply", f"apply {version}")

    def wait(self):
        self._note("wait", "wait")

    def undo(self):
        self._note("undo", "undo")


class Smoke:
    """Answers one after the other, and the last of them for ever; an exception is raised."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.calls = 0

    def __call__(self):
        self.calls += 1
        answer = self.answers[min(self.calls, len(self.answers)) - 1]
        if isinstance(answer, Exception):
            raise answer
        return answer


def test_success():
    """If the version answers, the result is `True`, and nothing is undone."""
    staging = Staging()
    done = deploy(staging, "b07d3e8", Smoke("b07d3e8"))
    assert staging.asked == ["apply b07d3e8", "wait"]
    assert done is True


def test_stops_asking():
    """After the first right answer there are no more requests."""
    smoke = Smoke("b07d3e8")
    deploy(Staging(), "b07d3e8", smoke)
    assert smoke.calls == 1


def test_old_version_first():
    """While an old copy answers, it asks again."""
    staging, smoke = Staging(), Smoke("4f2a9c1", "4f2a9c1", "b07d3e8")
    done = deploy(staging, "b07d3e8", smoke)
    assert done is True
    assert smoke.calls == 3
    assert staging.asked == ["apply b07d3e8", "wait"]


def test_nobody_at_first():
    """While nobody answers (`ConnectionError`, `TimeoutError`: both are `OSError`), it asks on."""
    smoke = Smoke(ConnectionRefusedError("refused"), TimeoutError("slow"), "b07d3e8")
    assert deploy(Staging(), "b07d3e8", smoke) is True


def test_last_try():
    """The last of the `tries` counts as well."""
    smoke = Smoke("4f2a9c1", "4f2a9c1", "b07d3e8")
    assert deploy(Staging(), "b07d3e8", smoke, tries=3) is True


def test_wrong_version_remains():
    """If only another version answers, it goes back once, and the result is `False`."""
    staging, smoke = Staging(), Smoke("4f2a9c1")
    done = deploy(staging, "b07d3e8", smoke, tries=4)
    assert smoke.calls == 4
    assert staging.asked == ["apply b07d3e8", "wait", "undo"]
    assert done is False


def test_five_tries():
    """Without `tries` there are five requests, and then it goes back."""
    staging, smoke = Staging(), Smoke(ConnectionRefusedError("refused"))
    done = deploy(staging, "b07d3e8", smoke)
    assert smoke.calls == 5
    assert staging.asked == ["apply b07d3e8", "wait", "undo"]
    assert done is False


def test_rollout_too_slow():
    """If `wait` raises `TimeoutError`, it goes back without any request."""
    staging, smoke = Staging("wait", TimeoutError("90 s")), Smoke("b07d3e8")
    done = deploy(staging, "b07d3e8", smoke)
    assert smoke.calls == 0
    assert staging.asked == ["apply b07d3e8", "wait", "undo"]
    assert done is False


def test_not_applied():
    """If `apply` raises `OSError`, it doesn't wait, ask or go back; the result is `False`."""
    for error in (ConnectionError("no route"), TimeoutError("no answer")):
        staging, smoke = Staging("apply", error), Smoke("4f2a9c1")
        done = deploy(staging, "b07d3e8", smoke)
        assert staging.asked == ["apply b07d3e8"]
        assert smoke.calls == 0
        assert done is False
