"""Whether two papers name the same person: by NIK where both carry one, else by name; slips are forgiven."""

from dataclasses import dataclass

from validators.numbers import nik
from validators.papers import Document
from validators.words.names import Likeness, compare_names


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One person as a paper or an answer names them; None where it does not say, or could not be read."""

    nik: str | None = None
    name: str | None = None


def person_on(document: Document, role: str = "") -> Person:
    """The person whom a paper names in `nik` and `name`, or in the fields of a role (`giver_`, `receiver_`)."""
    return Person(nik=_value(document, f"{role}nik"), name=_value(document, f"{role}name"))


def is_same_person(one: Person, other: Person) -> bool | None:
    """Whether two are one; None where nothing can be compared.

    Two numbers that differ by a slip say nothing; then the names decide.
    """
    if one.nik and other.nik:
        if one.nik == other.nik:
            return True
        if not nik.is_slip_of(one.nik, other.nik):
            return False
    if one.name and other.name:
        return compare_names(one.name, other.name) is not Likeness.DIFFERENT
    return None


def _value(document: Document, field: str) -> str | None:
    reading = document.readings.get(field)
    return str(reading.value) if reading is not None and reading.value is not None else None
