"""NPWP, the tax number (Nomor Pokok Wajib Pajak): 15 digits, or 16 since PMK 112/2022.

Old form 99.999.999.9-999.999: type (2), serial (6), check digit, tax office (3), branch (3). The check
digit is Luhn over the first nine digits. New form: residents use their NIK, others a 0 before the old
number; bodies registered since may carry other 16-digit numbers. The use of Luhn was inferred by third
parties, so a failing check digit is a doubt, never a proof. Source: domain.md c.3, `stdnum.id.npwp`.

>>> format("013121660091000")
'01.312.166.0-091.000'
>>> has_right_check_digit("01.312.166.0-091.000")
True
>>> has_right_check_digit("21.609.052.4-017.000")
False
"""

from stdnum import luhn

from validators.numbers.errors import InvalidNumber, digits_only

OLD_LENGTH = 15
NEW_LENGTH = 16


def compact(text: str) -> str:
    """The bare digits; blanks, dots, hyphens and slashes are dropped."""
    return digits_only(text, ".", "-", "/", ",")


def validate(number: str) -> str:
    """The compact number, 15 or 16 digits; raises InvalidNumber (`characters`, `length`).

    The check digit is not part of validity: see `has_right_check_digit`.
    """
    digits = compact(number)
    if len(digits) not in (OLD_LENGTH, NEW_LENGTH):
        raise InvalidNumber("length")
    return digits


def is_valid(number: str) -> bool:
    """Whether the number has 15 or 16 digits."""
    try:
        return bool(validate(number))
    except InvalidNumber:
        return False


def format(number: str) -> str:
    """The old number with its dots and hyphen; a new one without separators."""
    digits = validate(number)
    if len(digits) == NEW_LENGTH:
        return digits
    return f"{digits[:2]}.{digits[2:5]}.{digits[5:8]}.{digits[8]}-{digits[9:12]}.{digits[12:]}"


def has_right_check_digit(number: str) -> bool:
    """Whether the check digit is right; numbers that carry none (16 digits not starting with 0) pass."""
    digits = validate(number)
    if len(digits) == OLD_LENGTH:
        return bool(luhn.is_valid(digits[:9]))
    return not digits.startswith("0") or bool(luhn.is_valid(digits[:10]))
