"""Numbers of which only the form is known: NIB, NOP, KBLI, family card, post code, phone."""

from types import ModuleType

import pytest

from validators.numbers import family_card, kbli, nib, nop, phone, postal_code
from validators.numbers.errors import InvalidNumber

RIGHT = [
    (nib, "1608240001818", "1608240001818"),
    (nib, "9120 0088 89902", "9120008889902"),
    (nop, "16.71.040.003.012-0145.0", "167104000301201450"),
    (nop, "16 71 040 003 012 0145 0", "167104000301201450"),
    (kbli, "01111", "01111"),
    (family_card, "1671 0412 0112 0005", "1671041201120005"),
    (family_card, "1671049901120005", "1671049901120005"),  # the date inside has no confirmed source
    (postal_code, "30111", "30111"),
    (postal_code, "30268", "30268"),
    (phone, "+62 812-7000-1234", "081270001234"),
    (phone, "62 812 7000 1234", "081270001234"),
    (phone, "(0711) 350123", "0711350123"),
]
WRONG = [
    (nib, "160824000181", "length"),
    (nib, "NIB", "characters"),
    (nop, "16.71.040.003.012-0145", "length"),
    (kbli, "1111", "length"),
    (kbli, "A1111", "characters"),
    (family_card, "167104120112000", "length"),
    (postal_code, "3011", "length"),
    (phone, "12345", "characters"),
    (phone, "0812", "characters"),
]


@pytest.mark.parametrize(("number", "printed", "digits"), RIGHT)
def test_right_numbers(number: ModuleType, printed: str, digits: str) -> None:
    assert number.validate(printed) == digits
    assert number.is_valid(printed)
    assert number.validate(number.format(printed)) == digits


@pytest.mark.parametrize(("number", "printed", "code"), WRONG)
def test_wrong_numbers(number: ModuleType, printed: str, code: str) -> None:
    with pytest.raises(InvalidNumber) as error:
        number.validate(printed)
    assert error.value.code == code
    assert not number.is_valid(printed)


def test_a_nop_is_written_with_dots_and_a_hyphen() -> None:
    assert nop.format("167104000301201450") == "16.71.040.003.012-0145.0"
