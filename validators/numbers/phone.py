"""Indonesian phone numbers: 0, 62 or +62 first; mobiles go on with 8 (domain.md c.13, unconfirmed).

>>> format("+62 812-7000-1234")
'081270001234'
"""

import re

from validators.numbers.errors import InvalidNumber

_PREFIX = re.compile(r"^(?:\+?62|0)")
_FORM = re.compile(r"0\d{8,12}")


def compact(text: str) -> str:
    """The national form with a leading 0, digits only."""
    bare = re.sub(r"[\s().-]", "", text)
    return _PREFIX.sub("0", bare)


def validate(number: str) -> str:
    """The compact number; raises InvalidNumber (`characters`)."""
    national = compact(number)
    if not (national.isascii() and _FORM.fullmatch(national)):
        raise InvalidNumber("characters")
    return national


def is_valid(number: str) -> bool:
    """Whether the number has the form of a phone number."""
    try:
        return bool(validate(number))
    except InvalidNumber:
        return False


def format(number: str) -> str:
    """The national form."""
    return validate(number)
