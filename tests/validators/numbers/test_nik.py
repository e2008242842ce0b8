"""NIK: its form, the birth date and sex that it carries, and what a slip is."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validators.numbers import nik
from validators.numbers.errors import InvalidNumber

BORN = date(1988, 8, 17)
WOMAN = "1671045708880003"
MAN = "1671041708880003"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("167104570888000", "length"),
        ("16710457088800031", "length"),
        ("167104570888000X", "characters"),
        ("", "characters"),
        ("١٦٧١٠٤٥٧٠٨٨٨٠٠٠٣", "characters"),
        ("1671043208880003", "date"),
        ("1671047208880003", "date"),
        ("1671040008880003", "date"),
        ("1671044008880003", "date"),
        ("1671041713880003", "date"),
        ("1671043102880003", "date"),
        ("1671042902890003", "date"),
        ("1671041708880000", "serial"),
    ],
)
def test_a_broken_number_says_which_part(number: str, code: str) -> None:
    with pytest.raises(InvalidNumber) as error:
        nik.validate(number)
    assert error.value.code == code
    assert not nik.is_valid(number)


def test_the_error_never_carries_the_number() -> None:
    with pytest.raises(InvalidNumber) as error:
        nik.validate("1671041708880000")
    assert "16710417" not in str(error.value)


@pytest.mark.parametrize("printed", [WOMAN, "1671 0457 0888 0003", "16.71.04.570888.0003", "1671-0457-0888-0003"])
def test_separators_do_not_matter(printed: str) -> None:
    assert nik.validate(printed) == WOMAN
    assert nik.format(printed) == WOMAN


@pytest.mark.parametrize(
    "number", ["1671044101880001", "1671047101880001", "1671040101880001", "1671043101880001"]
)
def test_first_and_last_days_of_both_sexes(number: str) -> None:
    assert nik.is_valid(number)


def test_a_leap_day_counts_in_either_century() -> None:
    # 1900 was no leap year, 2000 was.
    assert nik.is_valid("1671042902000001")
    assert nik.birth_date("1671042902000001", on=date(2026, 1, 1)) == date(2000, 2, 29)


def test_sex_is_in_the_day() -> None:
    assert nik.sex(WOMAN) == "female"
    assert nik.sex(MAN) == "male"


@pytest.mark.parametrize(
    ("number", "on", "expected"),
    [
        (WOMAN, date(2026, 11, 24), BORN),
        ("1671041708260003", date(2026, 11, 24), date(2026, 8, 17)),
        ("1671041708270003", date(2026, 11, 24), date(1927, 8, 17)),
        ("1671041708270003", date(1900, 1, 1), None),
    ],
)
def test_the_youngest_possible_birth_date(number: str, on: date, expected: date | None) -> None:
    assert nik.birth_date(number, on=on) == expected


def test_an_impossible_date_is_nobodys_birth_date() -> None:
    assert not nik.carries("1671043208880003", date(1988, 8, 1))


@pytest.mark.parametrize(
    ("number", "nearly"),
    [
        (WOMAN, True),
        ("1671045708830003", True),  # one digit of the year
        ("1671045109880003", True),  # two digits
        ("1671044817880003", True),  # day and month exchanged
        ("1671045103790003", False),
        ("1671041203790001", False),
    ],
)
def test_a_date_that_a_slip_explains(number: str, nearly: bool) -> None:
    assert nik.nearly_carries(number, BORN) is nearly


def test_day_and_month_exchanged_are_near() -> None:
    assert nik.nearly_carries("1671041203790001", date(1979, 12, 3))
    assert not nik.carries("1671041203790001", date(1979, 12, 3))


@pytest.mark.parametrize(
    ("other", "slip"),
    [
        (WOMAN, False),
        ("1671045708880008", True),
        ("1671045708830008", True),
        ("1671045703830008", False),
        ("167104570888000", False),
        ("salah ketik", False),
    ],
)
def test_slips_are_one_or_two_digits(other: str, slip: bool) -> None:
    assert nik.is_slip_of(WOMAN, other) is slip


def test_unknown_prefixes_are_told_apart_and_stay_valid() -> None:
    assert nik.has_known_prefix(WOMAN)
    assert not nik.has_known_prefix("9971045708880003")
    assert nik.is_valid("9971045708880003")


@given(born=st.dates(date(1900, 3, 1), date(2099, 12, 31)), female=st.booleans(), serial=st.integers(1, 9999))
def test_every_birth_date_is_carried(born: date, female: bool, serial: int) -> None:
    number = f"167104{born.day + 40 * female:02}{born:%m%y}{serial:04}"
    assert nik.is_valid(number)
    assert nik.carries(number, born)
    assert nik.nearly_carries(number, born)
    assert nik.sex(number) == ("female" if female else "male")


@given(st.text(max_size=40))
def test_no_text_breaks_it(text: str) -> None:
    assert nik.is_valid(text) in (True, False)
