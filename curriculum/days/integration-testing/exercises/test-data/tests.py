"""Whether the builders give valid patients that share nothing."""

import random

from checks import raises
from exercise import patient, patients, weights

FIELDS = ["chip", "email", "kind", "name", "visits"]


def test_fields():
    """`patient()` has the keys `name`, `kind`, `chip`, `email` and `visits`, and no others."""
    assert sorted(patient()) == FIELDS


def test_valid():
    """Without changes, name and kind are texts that are not empty, and there are no visits."""
    made = patient()
    assert type(made["name"]) is str and made["name"], (
        "The name must be a text with something in it."
    )
    assert type(made["kind"]) is str and made["kind"], (
        "The kind must be a text with something in it."
    )
    assert made["visits"] == []


def test_changes():
    """`patient(kind="cat", visits=["2030-05-01"])` has these two, and defaults elsewhere."""
    made = patient(kind="cat", visits=["2030-05-01"])
    assert (made["kind"], made["visits"]) == ("cat", ["2030-05-01"])
    assert sorted(made) == FIELDS


def test_falsy_changes():
    """A change may be empty or `None`: `patient(name="", email=None)` has just these."""
    made = patient(name="", email=None)
    assert made["name"] == ""
    assert made["email"] is None


def test_chips_differ():
    """No two patients get the same chip, and each is a whole number from 1 on."""
    chips = [patient()["chip"] for _ in range(300)]
    assert len(set(chips)) == 300, "Some of 300 patients have the same chip."
    assert all(type(chip) is int and chip >= 1 for chip in chips), f"Not all right: {chips[:3]}"


def test_emails():
    """The address of the patient with chip 12 is `owner12@example.com`."""
    made = patient()
    assert made["email"] == f"owner{made['chip']}@example.com"


def test_own_chip():
    """A test may name a chip: `patient(chip=5)["chip"]` is `5`, and the address still counts."""
    made = patient(chip=5)
    assert made["chip"] == 5
    assert made["email"] != patient(chip=5)["email"]


def test_unknown_field():
    """`patient(nmae="Rex")` raises a `TypeError` that contains `nmae`."""
    with raises(TypeError) as caught:
        patient(nmae="Rex")
    assert "nmae" in caught.message


def test_nothing_shared():
    """A visit that is added to one patient doesn't turn up in the next."""
    patient()["visits"].append("2030-05-01")
    assert patient()["visits"] == []


def test_patients():
    """`patients(3, kind="cat")` returns three cats with three different chips."""
    made = patients(3, kind="cat")
    assert [p["kind"] for p in made] == ["cat", "cat", "cat"]
    assert len({p["chip"] for p in made}) == 3, "Some of the three have the same chip."
    assert patients(0) == []


def test_patients_share_no_visits():
    """In `patients(2, visits=[...])` each has its own list, and the test's list stays as it was."""
    given = ["2030-05-01"]
    one, other = patients(2, visits=given)
    one["visits"].append("2030-06-01")
    assert other["visits"] == ["2030-05-01"]
    assert given == ["2030-05-01"]


def test_patients_unknown_field():
    """`patients(2, nmae="Rex")` raises a `TypeError`, too."""
    with raises(TypeError):
        patients(2, nmae="Rex")


def test_weights():
    """`weights(7, 200)` returns 200 different-looking weights from 0.5 to 80, with one place."""
    made = weights(7, 200)
    assert len(made) == 200
    assert all(0.5 <= kilos <= 80 and kilos == round(kilos, 1) for kilos in made), made
    assert len(set(made)) > 50, "They don't look random: hardly any differ."


def test_same_seed():
    """The same seed gives the same weights, another seed gives others."""
    assert weights(7, 20) == weights(7, 20)
    assert weights(7, 20) != weights(8, 20)


def test_random_left_alone():
    """Whoever draws random numbers gets the same ones, whether `weights` was called or not."""
    random.seed(1)
    undisturbed = [random.random(), random.random()]
    random.seed(1)
    drawn = [random.random()]
    weights(7, 3)
    drawn.append(random.random())
    assert drawn == undisturbed, "weights changes the random numbers of others."
