"""Nomor KK, the family card number: PPRRSS DDMMYY NNNN, 16 digits.

District, date of the card's first recording (no + 40) and a serial number. It looks like a NIK and
is often confused with one. Source: domain.md c.2 (unconfirmed beyond the length).

>>> validate("1671041201120005")
'1671041201120005'
"""

from validators.numbers.errors import InvalidNumber, digits_only

LENGTH = 16


def compact(text: str) -> str:
    """The bare digits; blanks, dots and hyphens are dropped."""
    return digits_only(text, ".", "-")


def validate(number: str) -> str:
    """The compact number; raises InvalidNumber (`characters`, `length`).

    The date inside is not checked: that layout has no confirmed source.
    """
    digits = compact(number)
    if len(digits) != LENGTH:
        raise InvalidNumber("length")
    return digits


def is_valid(number: str) -> bool:
    """Whether the number has the right length."""
    try:
        return bool(validate(number))
    except InvalidNumber:
        return False


def format(number: str) -> str:
    """As printed: without separators."""
    return compact(number)
