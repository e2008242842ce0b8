"""Whether two papers name one person."""

import pytest

from tests.validators.making import BUDI, SITI, whole
from validators.people import Person, is_same_person, person_on


def person(nik: str | None = SITI["nik"], name: str | None = SITI["name"]) -> Person:
    return Person(nik=nik, name=name)


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (person(), True),
        (person(name=BUDI["name"]), True),  # the number is hers
        (person(nik=BUDI["nik"]), False),  # her name, and surely another's number
        (person(nik="1671045708880008"), True),  # a slip, and her name
        (person(nik="1671045708880008", name=BUDI["name"]), False),
        (person(nik="1671045708880008", name=None), None),
        (person(nik=None), True),
        (person(nik=None, name="dr. SITI RACHMAWATI"), True),
        (person(nik=None, name=BUDI["name"]), False),
        (person(name=None), True),
        (person(nik=None, name=None), None),
    ],
)
def test_same_person(other: Person, same: bool | None) -> None:
    assert is_same_person(person(), other) is same
    assert is_same_person(other, person()) is same


def test_the_person_on_a_paper() -> None:
    assert person_on(whole("ktp")) == person()
    assert person_on(whole("surat_kuasa"), "receiver_") == Person(nik=BUDI["nik"], name=BUDI["name"])
    assert person_on(whole("ktp", nik=None)) == person(nik=None)
    assert person_on(whole("str")) == person(nik=None)
