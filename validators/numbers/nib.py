"""NIB, the business number (Nomor Induk Berusaha): 13 digits, no check digit documented; domain.md c.4.

>>> validate('1608240001818')
'1608240001818'
"""

from validators.numbers.errors import InvalidNumber, digits_only

LENGTH = 13


def compact(text: str) -> str:
    """The bare digits; separators are dropped."""
    return digits_only(text, ".", "-")


def validate(number: str) -> str:
    """The compact number; raises InvalidNumber (`characters`, `length`)."""
    digits = compact(number)
    if len(digits) != LENGTH:
        raise InvalidNumber("length")
    return digits


def is_valid(number: str) -> bool:
    """Whether the number has the right form."""
    try:
        return bool(validate(number))
    except InvalidNumber:
        return False


def format(number: str) -> str:
    """As printed."""
    return compact(number)
