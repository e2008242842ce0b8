"""Dates in every form that Indonesian papers print, and texts that are no dates."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validators.words.dates import (
    MONTHS,
    has_short_year,
    month_number,
    number_in_words,
    parse_date,
    parse_validity,
    write_date,
)

DAY = date(1945, 8, 17)


@pytest.mark.parametrize(
    "printed",
    [
        "17-08-1945", "17/08/1945", "17.08.1945", "17 - 08 - 1945", "17–08–1945", "1945-08-17",
        "17 Agustus 1945", "17 AGUSTUS 1945", "17 Agu 1945", "17 Ags 1945", "17 Agt 1945", "17 Agust 1945",
        "17 AGU 1945", "17Agustus1945", "17 Agustus, 1945", "17-Agustus-1945", "17 Aug 1945",
        "Jumat, 17 Agustus 1945", "Jum'at, 17 Agustus 1945", "Jakarta, 17 Agustus 1945", "JAKARTA, 17-08-1945",
        "l7-O8-1945", "I7-08-I945", "17 Agustvs 1945", "17 Agusfus 1945", "17 Agustus 1945 s/d 18 Agustus 1946",
        "tanggal tujuh belas bulan Agustus tahun seribu sembilan ratus empat puluh lima",
        "Pada hari ini, Jumat, tanggal tujuh belas Agustus seribu sembilan ratus empat puluh lima (17-08-1945)",
    ],
)  # fmt: skip
def test_forms_of_one_day(printed: str) -> None:
    assert parse_date(printed) == DAY
    assert not has_short_year(printed)


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("29 AGU 2005", date(2005, 8, 29)),
        ("1 Pebruari 1990", date(1990, 2, 1)),
        ("1 Peb 1990", date(1990, 2, 1)),
        ("10 Nopember 2023", date(2023, 11, 10)),
        ("14 0ktober 2026", date(2026, 10, 14)),
        ("10 Nop 2023", date(2023, 11, 10)),
        ("3 Djuli 1960", date(1960, 7, 3)),
        ("3 Djuni 1960", date(1960, 6, 3)),
        ("9 Sept 2024", date(2024, 9, 9)),
        ("31 Des 2024", date(2024, 12, 31)),
        ("29-02-2024", date(2024, 2, 29)),
        ("01-01-2099", date(2099, 1, 1)),
        ("Palembang, 12 November 2026", date(2026, 11, 12)),
        ("tanggal12 November 2026", date(2026, 11, 12)),
        ("Palembang,l2 November 2O26", date(2026, 11, 12)),
        ("12-11-2026 10:15:00", date(2026, 11, 12)),
        ("tanggal lima belas bulan Januari tahun dua ribu dua puluh tiga", date(2023, 1, 15)),
        ("tanggal sebelas Mei dua ribu", date(2000, 5, 11)),
    ],
)
def test_other_days(printed: str, day: date) -> None:
    assert parse_date(printed) == day


@pytest.mark.parametrize(
    "printed",
    [
        "", "SEUMUR HIDUP", "30-02-2024", "29-02-2023", "32-01-2024", "01-13-2024", "00-01-2024", "17-08-1845",
        "17-08-2145", "12/II/2026", "1/I/2026", "IV-II-2023", "092/PERM/SICANTIK/IX/2026", "17 Kamis 1945",
        "1671045708880003", "0711-350123", "3 Ju 2020", "17 Ma 2020",
    ],
)  # fmt: skip
def test_what_is_no_date(printed: str) -> None:
    assert parse_date(printed) is None
    assert not has_short_year(printed)


@pytest.mark.parametrize(
    ("printed", "day"),
    [("17/08/45", date(2045, 8, 17)), ("17/08/50", date(1950, 8, 17)), ("12-11-25", date(2025, 11, 12))],
)
def test_two_digits_leave_the_century_open(printed: str, day: date) -> None:
    assert parse_date(printed) == day
    assert has_short_year(printed)


def test_the_first_date_counts() -> None:
    assert parse_date("terbit 3 Maret 2025, berlaku sampai 2026-03-03") == date(2025, 3, 3)
    assert parse_date("2026-03-03 sesudah 03-03-2025") == date(2026, 3, 3)


@pytest.mark.parametrize(
    "printed", ["SEUMUR HIDUP", "Seumur Hidup", "SEUMURHIDUP", "SFUMUR H1DUP", "Lifetime", "selamanya"]
)
def test_lifetime(printed: str) -> None:
    assert parse_validity(printed) == "lifetime"


def test_an_end_date() -> None:
    assert parse_validity("17 Agustus 2027") == "2027-08-17"
    assert parse_validity("tidak terbaca") is None


@pytest.mark.parametrize("between", ["s/d", "s.d.", "sd", "sampai dengan", "-", "–"])
def test_a_term_ends_on_its_second_day(between: str) -> None:
    assert parse_validity(f"2 Mei 2020 {between} 3 Mei 2025") == "2025-05-03"
    assert parse_validity(f"2020-05-02 {between} 2025-05-03") == "2025-05-03"


def test_months_near_each_other_are_not_guessed() -> None:
    assert month_number("Juni") == 6
    assert month_number("Juli") == 7
    assert month_number("Juri") is None
    assert month_number("Mxyz") is None


def words(number: int) -> str:
    """A number below 3,000 as Indonesians say it; written for this test alone."""
    units = "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split()
    if number < 12:
        return units[number]
    if number < 20:
        return f"{units[number - 10]} belas"
    for size, word in ((1000, "ribu"), (100, "ratus"), (10, "puluh")):
        if number >= size:
            many, rest = divmod(number, size)
            head = f"se{word}" if many == 1 else f"{units[many]} {word}"
            return f"{head} {words(rest)}" if rest else head
    raise AssertionError(number)


@given(st.integers(1, 2999))
def test_numbers_in_words(number: int) -> None:
    assert number_in_words(words(number)) == number


def test_words_that_are_no_number() -> None:
    assert number_in_words("dua puluh kambing") is None
    assert number_in_words("") is None


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_every_day_is_read_in_every_form(day: date) -> None:
    month = MONTHS[day.month - 1]
    for printed in (
        write_date(day),
        write_date(day).upper(),
        f"{day:%d-%m-%Y}",
        f"{day:%d/%m/%Y}",
        day.isoformat(),
        f"Palembang, {day.day} {month} {day.year}",
        f"tanggal {words(day.day)} bulan {month} tahun {words(day.year)}",
    ):
        assert parse_date(printed) == day, printed


@given(st.text(max_size=200))
def test_no_text_breaks_it(text: str) -> None:
    parse_date(text)
    parse_validity(text)


def test_long_texts_are_read_quickly() -> None:
    assert parse_date("tanggal dua " * 2000) is None
    assert parse_date("1" * 5000) is None
