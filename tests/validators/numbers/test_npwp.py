"""NPWP: 15 or 16 digits, and a check digit that is only ever a doubt."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validators.numbers import npwp
from validators.numbers.errors import InvalidNumber

RIGHT = ["01.312.166.0-091.000", "01.609.052.4-017.000", "02.183.241.5-000.000", "09.254.294.3-407.000"]


@pytest.mark.parametrize("printed", RIGHT)
def test_numbers_with_a_right_check_digit(printed: str) -> None:
    digits = npwp.validate(printed)
    assert npwp.has_right_check_digit(digits)
    assert npwp.has_right_check_digit("0" + digits), "an old number written with 16 digits"
    assert npwp.format(digits) == printed


@pytest.mark.parametrize("printed", ["21.609.052.4-017.000", "0216090524017000"])
def test_numbers_with_a_wrong_one_are_still_valid(printed: str) -> None:
    assert npwp.is_valid(printed)
    assert not npwp.has_right_check_digit(printed)


def test_numbers_without_a_check_digit_pass() -> None:
    assert npwp.has_right_check_digit("1671045708880003"), "a resident's NIK"
    assert npwp.has_right_check_digit("1000000000000001"), "a body registered under Coretax is no NIK"


def test_a_new_number_is_shown_without_separators() -> None:
    assert npwp.format("1671 0457 0888 0003") == "1671045708880003"


@pytest.mark.parametrize(
    ("printed", "code"),
    [("01.312.166.0-091.00", "length"), ("01.312.166.0-091.00000", "length"), ("NPWP", "characters")],
)
def test_a_broken_number_says_which_part(printed: str, code: str) -> None:
    with pytest.raises(InvalidNumber) as error:
        npwp.validate(printed)
    assert error.value.code == code
    assert not npwp.is_valid(printed)


@given(st.integers(0, 99_999_999), st.integers(0, 999_999))
def test_one_digit_in_ten_checks(serial: int, rest: int) -> None:
    right = [check for check in range(10) if npwp.has_right_check_digit(f"{serial:08}{check}{rest:06}")]
    assert len(right) == 1
