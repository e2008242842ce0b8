"""Look-alike letters become digits, sparingly and counted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validators.numbers.digits import LOOK_ALIKES, read_digits


@pytest.mark.parametrize(
    ("raw", "length", "expected"),
    [
        ("1671045708880003", 16, ("1671045708880003", 0)),
        ("I67I045708880003", 16, ("1671045708880003", 2)),
        ("16710457O888OOO3", 16, None),
        ("1671O4S7O8880003", 16, ("1671045708880003", 3)),
        ("1671 0457 0888 0003", 16, ("1671045708880003", 0)),
        ("167104570888000", 16, None),
        ("1671045708880003K", 16, None),
        ("", None, None),
        (" - ", None, None),
        ("0711-350123", None, ("0711350123", 0)),
        ("²67", None, None),
    ],
)
def test_reading(raw: str, length: int | None, expected: tuple[str, int] | None) -> None:
    assert read_digits(raw, length) == expected


@given(st.text(alphabet="0123456789", min_size=16, max_size=16), st.integers(0, 15))
def test_one_slip_is_always_mended(digits: str, place: int) -> None:
    slips = [letter for letter, digit in LOOK_ALIKES.items() if digit == digits[place]]
    for letter in slips:
        assert read_digits(digits[:place] + letter + digits[place + 1 :], 16) == (digits, 1)


@given(st.text(max_size=60))
def test_what_comes_out_is_digits(text: str) -> None:
    read = read_digits(text)
    assert read is None or (read[0].isascii() and read[0].isdigit())
