"""NOP, the land-tax object number: 18 digits PP.RR.KKK.LLL.BBB-NNNN.J; domain.md c.6.

Province, city, district, village and block in the coding of BPS, then serial and special digit.

>>> validate('16.71.040.003.012-0145.0')
'167104000301201450'
"""

from validators.numbers.errors import InvalidNumber, digits_only

LENGTH = 18


def compact(text: str) -> str:
    """The bare digits; separators are dropped."""
    return digits_only(text, ".", "-", "/")


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
    """With dots and hyphen: PP.RR.KKK.LLL.BBB-NNNN.J."""
    digits = validate(number)
    parts = (digits[:2], digits[2:4], digits[4:7], digits[7:10], digits[10:13])
    return f"{'.'.join(parts)}-{digits[13:17]}.{digits[17]}"
