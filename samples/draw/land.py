"""Invented land with a building and its yearly tax: each person owns one, and bill and receipt agree on it."""

from dataclasses import dataclass
from datetime import date
from random import Random

from samples.draw.numbers import draw_nop
from samples.draw.people import Person
from samples.draw.places import STREETS, Place

EXEMPT = 15_000_000
"""NJOPTKP in rupiah: what is taken off the value before tax; it differs from year to year and city to city."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Land:
    """A land-tax object; areas in square metres, values in rupiah a square metre."""

    nop: str
    street: str
    rt_rw: str
    place: Place
    land_area: int
    building_area: int
    land_class: str
    building_class: str
    land_value: int
    building_value: int

    @property
    def value(self) -> int:
        """NJOP of land and building."""
        return self.land_area * self.land_value + self.building_area * self.building_value

    @property
    def tax(self) -> int:
        """The tax of a year: 0.1 percent of what lies above the exempt part, at least 15,000 rupiah."""
        return max(15_000, (self.value - EXEMPT) // 1000)


def land_of(person: Person) -> Land:
    """The land that a person owns, in the place where the person lives; always the same."""
    rng = Random(f"land of {person.nik}")
    own = rng.random() < 0.7
    building = rng.random() < 0.85
    return Land(
        # The tax office counts districts in its own way; only the city's four digits are those of a NIK.
        nop=person.place.code[:4] + draw_nop(rng)[4:],
        street=person.street if own else f"{rng.choice(STREETS)} NO. {rng.randint(1, 300)}",
        rt_rw=person.rt_rw if own else f"{rng.randint(1, 30):03d}/{rng.randint(1, 9):03d}",
        place=person.place,
        land_area=rng.randint(72, 960),
        building_area=rng.randint(36, 320) if building else 0,
        land_class=f"{rng.randint(58, 84):03d}",
        building_class=f"{rng.randint(20, 38):03d}" if building else "-",
        land_value=rng.choice((285_000, 464_000, 702_000, 916_000, 1_147_000, 1_573_000)),
        building_value=rng.choice((595_000, 823_000, 968_000, 1_200_000)) if building else 0,
    )


def due_on(year: int) -> date:
    """The last day on which the tax of a year may be paid."""
    return date(year, 9, 30)
