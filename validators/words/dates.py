"""Dates as Indonesian papers write them: 17-08-1945, 17 Agustus 1945, 29 AGU 2005, or in words.

Sources: domain.md c.10. Functions never raise on any text; what is no date gives None.

>>> parse_date("Palembang, 3 Maret 2025")
datetime.date(2025, 3, 3)
>>> parse_date("l7-O8-1945")
datetime.date(1945, 8, 17)
>>> parse_date("12/II/2026") is None   # the Roman month of a letter number, not a November
True
>>> parse_date("tanggal lima belas bulan Januari tahun dua ribu dua puluh tiga")
datetime.date(2023, 1, 15)
>>> parse_validity("SEUMUR HIDUP")
'lifetime'
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from rapidfuzz import fuzz, process

MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip

_SPELLINGS: dict[str, int] = {name.lower(): number for number, name in enumerate(MONTHS, start=1)} | {
    "jan": 1, "feb": 2, "peb": 2, "pebruari": 2, "mar": 3, "mrt": 3, "apr": 4, "mei": 5, "may": 5, "jun": 6,
    "djuni": 6, "jul": 7, "djuli": 7, "agu": 8, "ags": 8, "agt": 8, "agust": 8, "aug": 8, "sep": 9, "sept": 9,
    "okt": 10, "oct": 10, "nov": 11, "nop": 11, "nopember": 11, "des": 12, "dec": 12,
    "january": 1, "february": 2, "march": 3, "june": 6, "july": 7, "august": 8, "october": 10, "december": 12,
}  # fmt: skip

_UNITS = {
    "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
    "sembilan": 9, "sepuluh": 10, "sebelas": 11,
}  # fmt: skip

_DIGIT = r"[0-9OolI|]"
_NUMERIC = re.compile(
    rf"(?<![0-9OolI|])({_DIGIT}{{1,2}})\s{{0,2}}[-/.–]\s{{0,2}}({_DIGIT}{{1,2}})(?:\s{{0,2}}[-/.–]\s{{0,2}}|:(?={_DIGIT}{{4}}))({_DIGIT}{{4}}|{_DIGIT}{{2}})(?:(?![0-9OolI|])|(?=\d{{2}}:\d{{2}}))"
)
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_WRITTEN = re.compile(
    rf"((?<![0-9A-Za-z|]){_DIGIT}{{1,2}}|(?<![0-9])[0-9]{{1,2}})[\s.,-]{{0,3}}([0A-Za-z][A-Za-z]{{2,9}})[\s.,-]{{0,3}}({_DIGIT}{{4}}|[0-9]{{2}})(?![0-9])"
)
_IN_WORDS = re.compile(
    r"tanggal\s{1,3}([a-z ]{3,30}?)\s{1,3}(?:bulan\s{1,3})?"
    rf"({'|'.join(MONTHS)}|Pebruari|Nopember)\s{{1,3}}(?:tahun\s{{1,3}})?([a-z ]{{5,50}})",
    re.IGNORECASE,
)
_LIFETIME = re.compile(r"S[EF]UMUR\s*H[I1L]DUP|LIFE\s?TIME|SELAMANYA", re.IGNORECASE)
_TO_DIGIT = str.maketrans("OolI|", "00111")
_NEAREST_MONTH = 78
"""Similarity (0 to 100) from which a misspelt month is still that month."""

LIFETIME = "lifetime"
OLDEST_YEAR = 1900
LATEST_YEAR = 2099


def parse_date(text: str) -> date | None:
    """The first date in the text, or None."""
    found = _first(text)
    return found.day if found else None


def has_short_year(text: str) -> bool:
    """Whether the first date in the text gives its year in two digits, so that its century is a guess."""
    found = _first(text)
    return found is not None and found.is_short


_UNTIL = re.compile(
    r"(?i)\bs\s?[./]?\s?d\b\.?|\bsampai(?:\s(?:dengan|tanggal))*|\bhingga\b|\bto\b"
    r"|(?:(?<=\d{4})|(?<=-\d{2}))(?:\s+-\s+|\s?[–—]\s?)(?=\d)"
)


def parse_validity(text: str) -> str | None:
    """`lifetime`, an ISO date, or None: the end of a paper's validity as vocabulary.md writes it."""
    if _LIFETIME.search(text):
        return LIFETIME
    # A term from one day to another ends on the other.
    day = parse_date(_UNTIL.split(text)[-1]) or parse_date(text)
    return day.isoformat() if day else None


def write_date(day: date) -> str:
    """The date as a letter writes it: 17 Agustus 1945."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def month_number(word: str) -> int | None:
    """The month that a word means, also shortened or slightly misspelt; None when unsure."""
    word = word.lower()
    if word in _SPELLINGS:
        return _SPELLINGS[word]
    if len(word) < 4:
        return None
    match = process.extractOne(word, _SPELLINGS.keys(), scorer=fuzz.ratio, score_cutoff=_NEAREST_MONTH)
    if match is None:
        return None
    number = _SPELLINGS[match[0]]
    rivals = process.extract(word, _SPELLINGS.keys(), scorer=fuzz.ratio, score_cutoff=match[1] - 8, limit=4)
    return number if {_SPELLINGS[name] for name, _, _ in rivals} == {number} else None


def number_in_words(words: str) -> int | None:
    """A number below 3,000 written in Indonesian words, for example `dua ribu dua puluh tiga`.

    >>> number_in_words("sembilan belas"), number_in_words("seribu sembilan ratus delapan puluh")
    (19, 1980)
    """
    total = pending = 0
    for word in words.lower().split():
        if word in _UNITS:
            pending += _UNITS[word]
        elif word == "belas":
            pending += 10
        elif word == "puluh":
            pending = pending // 10 * 10 + pending % 10 * 10
        elif word in ("ratus", "seratus"):
            total, pending = total + (100 * pending if word == "ratus" else 100), 0
        elif word in ("ribu", "seribu"):
            total, pending = (total + pending) * 1000 if word == "ribu" else 1000, 0
        else:
            return None
    return total + pending or None


@dataclass(frozen=True, slots=True, order=True)
class _Found:
    """A date and where it stands; `is_short` when its year is written in two digits."""

    place: int
    day: date
    is_short: bool = False


def _first(text: str) -> _Found | None:
    return min((*_in_figures(text), *_with_months(text), *_in_words(text)), default=None)


def _in_figures(text: str) -> Iterator[_Found]:
    """2025-03-04, and 04-03-2025 with any sign between."""
    iso = list(_ISO.finditer(text))
    for match in iso:
        yield from _kept(match, int(match[1]), int(match[2]), int(match[3]))
    for match in _NUMERIC.finditer(text):
        if not any(other.start() <= match.start() < other.end() for other in iso):
            day, month, year = match.groups()
            if _has_digit(day) and _has_digit(month) and _has_digit(year):
                yield from _kept(match, _number(year), _number(month), _number(day), is_short=len(year) == 2)


def _with_months(text: str) -> Iterator[_Found]:
    """4 Maret 2025."""
    for match in _WRITTEN.finditer(text):
        day, word, year = match.groups()
        month = month_number(word)
        if month is not None:
            yield from _kept(match, _number(year), month, _number(day), is_short=len(year) == 2)


def _in_words(text: str) -> Iterator[_Found]:
    """Tanggal empat bulan Maret tahun dua ribu dua puluh lima."""
    for match in _IN_WORDS.finditer(text):
        day, month, year = number_in_words(match[1]), month_number(match[2]), _leading_number(match[3])
        if day and month and year:
            yield from _kept(match, year, month, day)


def _kept(match: re.Match[str], year: int, month: int, day: int, *, is_short: bool = False) -> Iterator[_Found]:
    """The date where the calendar knows it; two digits mean 1950 to 2049."""
    if is_short:
        year += 1900 if year >= 50 else 2000
    if OLDEST_YEAR <= year <= LATEST_YEAR:
        with suppress(ValueError):
            yield _Found(match.start(), date(year, month, day), is_short)


def _number(figures: str) -> int:
    return int(figures.translate(_TO_DIGIT))


def _has_digit(figures: str) -> bool:
    """Whether one figure at least is a digit: letters alone are a Roman numeral or a word."""
    return any(character.isdigit() for character in figures)


def _leading_number(words: str) -> int | None:
    """The longest run of number words at the start."""
    run: list[str] = []
    for word in words.lower().split():
        if number_in_words(" ".join([*run, word])) is None and word not in ("seribu", "seratus"):
            break
        run.append(word)
    return number_in_words(" ".join(run)) if run else None
