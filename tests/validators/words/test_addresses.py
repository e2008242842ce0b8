"""Addresses: RT/RW in every writing, and the districts and villages of Palembang without minding blanks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validators.words.addresses import clean_address, find_place, parse_rt_rw, place_key
from validators.words.places import DISTRICTS, PALEMBANG, VILLAGES


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("012/004", "012/004"), ("12/4", "12/4"), ("RT. 012 / RW. 004", "012/004"),
        ("RT 012 RW 004", "012/004"),
        ("RT.012/RW.004", "012/004"), ("RT012/RW004", "012/004"), ("RT:012 RW:004", "012/004"),
        ("012 / 004", "012/004"),
        ("012 004", "012/004"), ("Jl. Merdeka RT 003/001", "003/001"),
        ("-", None), ("012", None), ("", None), ("RT 012", None),
    ],
)  # fmt: skip
def test_rt_rw(printed: str, value: str | None) -> None:
    assert parse_rt_rw(printed) == value


def test_addresses_are_kept_in_capitals() -> None:
    assert clean_address("  Jl. Merdeka  No. 5, ") == "JL. MERDEKA NO. 5"


def test_palembang_has_18_districts_and_107_villages() -> None:
    assert len(DISTRICTS) == 18
    assert sum(len(villages) for villages in PALEMBANG.values()) == 107


@pytest.mark.parametrize("place", [*DISTRICTS, *VILLAGES])
def test_every_place_is_found_without_its_blanks(place: str) -> None:
    choices = DISTRICTS if place in DISTRICTS else VILLAGES
    assert find_place(place, choices) == place
    assert find_place(place.lower().replace(" ", ""), choices) == place


@pytest.mark.parametrize(
    ("printed", "place"),
    [
        ("ILIR TIMURI", "ILIR TIMUR I"),
        ("Ilir Timur Tiga", "ILIR TIMUR III"),
        ("SEBERANG ULU SATU", "SEBERANG ULU I"),
        ("SEMATANGBORANG", "SEMATANG BORANG"),
        ("ALANG ALANG LEBAR", "ALANG-ALANG LEBAR"),
        ("KEMUNIMG", "KEMUNING"),
        ("GANDUZ", None),  # six letters are too few for a slip
        ("ALANG-ALANG LEBAP", "ALANG-ALANG LEBAR"),
        ("ILIR TIMUR IV", None),
        ("GANDARIA", None),
        ("", None),
    ],
)
def test_districts_as_printed(printed: str, place: str | None) -> None:
    assert find_place(printed, DISTRICTS) == place


def test_villages_of_nearly_one_name_are_not_mistaken() -> None:
    assert find_place("26 ILIR D.I", VILLAGES) == "26 ILIR D.I"
    assert find_place("26 ILIR", VILLAGES) == "26 ILIR"
    assert find_place("20 ILIR D.II", VILLAGES) == "20 ILIR D.II"
    assert find_place("TALANG BUBUC", VILLAGES) == "TALANG BUBUK"


def test_no_two_places_share_a_key() -> None:
    assert len({place_key(place) for place in VILLAGES}) == len(VILLAGES)
    assert len({place_key(place) for place in DISTRICTS}) == len(DISTRICTS)


@given(st.text(max_size=60))
def test_no_text_breaks_it(text: str) -> None:
    parse_rt_rw(text)
    find_place(text, VILLAGES)
