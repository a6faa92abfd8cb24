"""Whether the ending comes in every case, once, and hides nothing."""

from checks import raises
from exercise import attempt, run


class Roaster:
    """Notes everything that is done with it."""

    def __init__(self, broken=False):
        self.broken = broken
        self.did = []

    def on(self):
        self.did.append("on")
        if self.broken:
            raise OSError("no power")

    def off(self):
        self.did.append("off")

    def roast(self):
        self.did.append("roast")
        return "brown"

    def burn(self):
        self.did.append("burn")
        raise RuntimeError("smoke")


def failing(error):
    """A job that raises *error*."""

    def job():
        raise error

    return job


def test_run():
    """`run` switches on, does the job and switches off, in this order, each once."""
    roaster = Roaster()
    run(roaster, Roaster.roast)
    assert roaster.did == ["on", "roast", "off"]


def test_run_returns():
    """`run` returns what the job returns, `None` and 0 as well."""
    assert run(Roaster(), Roaster.roast) == "brown"
    assert run(Roaster(), lambda machine: 0) == 0
    assert run(Roaster(), lambda machine: None) is None


def test_off_after_an_error():
    """If the job fails, the machine is switched off all the same, once."""
    roaster = Roaster()
    with raises(RuntimeError):
        run(roaster, Roaster.burn)
    assert roaster.did == ["on", "burn", "off"]


def test_error_goes_on():
    """The exception of the job is the one that comes out, with its message."""
    with raises(RuntimeError) as caught:
        run(Roaster(), Roaster.burn)
    assert caught.message == "smoke"


def test_off_after_ctrl_c():
    """The machine is off as well after Ctrl-C, which is no `Exception`."""
    roaster = Roaster()

    def interrupted(machine):
        raise KeyboardInterrupt

    with raises(KeyboardInterrupt):
        run(roaster, interrupted)
    assert roaster.did == ["on", "off"]


def test_never_on():
    """If `on` fails, its exception comes out, and `off` is not called."""
    roaster = Roaster(broken=True)
    with raises(OSError):
        run(roaster, Roaster.roast)
    assert roaster.did == ["on"]


def test_done():
    """A job without an error is recorded as `done` and `closed`, and its result comes back."""
    log = []
    assert attempt(lambda: 12, log) == 12
    assert log == ["done", "closed"]


def test_failed():
    """A `ValueError` is recorded with its message, then `closed`; the result is `None`."""
    log = []
    assert attempt(failing(ValueError("too dark")), log) is None
    assert log == ["failed: too dark", "closed"]


def test_other_errors():
    """Another exception goes on its way; `closed` is recorded, and nothing else."""
    log = []
    with raises(KeyError):
        attempt(failing(KeyError("beans")), log)
    assert log == ["closed"]


def test_one_log():
    """Several attempts write into one log, each with its own ending."""
    log = ["open"]
    attempt(failing(ValueError("cold")), log)
    attempt(lambda: None, log)
    assert log == ["open", "failed: cold", "closed", "done", "closed"]
