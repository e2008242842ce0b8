"""NIK, the national identity number (Nomor Induk Kependudukan): PPRRSS DDMMYY NNNN, 16 digits.

Province, regency and district where it was issued, the birth date (women: day + 40), a serial
number. There is no check digit, and the prefix never changes when a person moves or a region splits.
Source: domain.md c.1, python-stdnum `stdnum.id.nik`.

>>> validate("1671 0457 0888 0003")
'1671045708880003'
>>> sex("1671045708880003")
'female'
>>> birth_date("1671045708880003", on=date(2026, 11, 24))
datetime.date(1988, 8, 17)
>>> is_valid("1671044308880000")
False
>>> is_slip_of("1671045708880003", "1671045708830003")
True
"""

from datetime import date
from typing import Literal

from stdnum import numdb

from validators.numbers.errors import InvalidNumber, digits_only

LENGTH = 16
FEMALE_DAY_OFFSET = 40
MOST_SLIPS = 2
"""In so many digits one number, misread or mistyped, may differ from itself."""


def compact(text: str) -> str:
    """The bare digits; blanks, dots and hyphens are dropped."""
    return digits_only(text, ".", "-")


def validate(number: str) -> str:
    """The compact number; raises InvalidNumber (`characters`, `length`, `date`, `serial`)."""
    digits = compact(number)
    if len(digits) != LENGTH:
        raise InvalidNumber("length")
    if not _possible_dates(digits):
        raise InvalidNumber("date")
    if digits.endswith("0000"):
        raise InvalidNumber("serial")
    return digits


def is_valid(number: str) -> bool:
    """Whether the number keeps its own rules; an unknown prefix does not count against it."""
    try:
        return bool(validate(number))
    except InvalidNumber:
        return False


def format(number: str) -> str:
    """As printed on the card: without separators."""
    return compact(number)


def sex(number: str) -> Literal["male", "female"]:
    """The holder's sex: a birth day above 40 is a woman's."""
    return "female" if int(compact(number)[6:8]) > FEMALE_DAY_OFFSET else "male"


def birth_date(number: str, on: date) -> date | None:
    """The youngest possible birth date up to the day `on`; None when both centuries lie ahead of it."""
    past = [day for day in _possible_dates(validate(number)) if day <= on]
    return max(past, default=None)


def carries(number: str, born: date) -> bool:
    """Whether the number's date is this birth date, whatever the century; no impossible date is."""
    return born in _possible_dates(compact(number))


def nearly_carries(number: str, born: date) -> bool:
    """Whether one or two misread digits, or day and month exchanged, part the number's date from this one."""
    digits = compact(number)
    day = int(digits[6:8])
    day -= FEMALE_DAY_OFFSET if day > FEMALE_DAY_OFFSET else 0
    carried = f"{day:02}{digits[8:12]}"
    return _slips(carried, f"{born:%d%m%y}") <= MOST_SLIPS or carried == f"{born:%m%d%y}"


def is_slip_of(number: str, other: str) -> bool:
    """Whether two differing numbers (digits only) may be one, misread or mistyped in one or two digits."""
    return len(number) == len(other) and 0 < _slips(number, other) <= MOST_SLIPS


def has_known_prefix(number: str) -> bool:
    """Whether the first four digits are a regency known to python-stdnum; unknown ones may still be right."""
    return bool(numdb.get("id/loc").info(compact(number)[:4])[0][1])


def _slips(left: str, right: str) -> int:
    return sum(one != other for one, other in zip(left, right, strict=True))


def _possible_dates(digits: str) -> tuple[date, ...]:
    """The calendar days that DDMMYY can mean, in 19YY and 20YY."""
    day, month, year = int(digits[6:8]), int(digits[8:10]), int(digits[10:12])
    day -= FEMALE_DAY_OFFSET if day > FEMALE_DAY_OFFSET else 0
    found = []
    for century in (1900, 2000):
        try:
            found.append(date(century + year, month, day))
        except ValueError:
            continue
    return tuple(found)
