"""Amounts of money and areas as Indonesians print them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validators.words.money import parse_amount


@pytest.mark.parametrize(
    ("printed", "amount"),
    [
        ("Rp10.000,00", 10000), ("Rp. 10.000,-", 10000), ("Rp 9.316.184", 9316184), ("Rp.1.250.000", 1250000),
        ("IDR 250.000", 250000), ("75000", 75000), ("Rp 1.250.000,50", 1250000.5), ("150,5 m2", 150.5),
        ("1.250 M2", 1250), ("120 m²", 120), ("luas 84 M2", 84), ("Rp 10. 000", 10000), ("0", 0),
        ("RP. 996,672.00", 996672), ("IDR 737,716.50", 737716.5), ("IDR 250,000", 250000),
        ("1,250,000.00", 1250000), ("Tahun 2026 Rp. 495.805,-", 495805), ("0,2% x 437.007.000 = 874.014", 874014),
        ("Rp10.000,--", 10000), ("Rp10.000,=", 10000), ("Total: Rp 412.500 (empat ratus)", 412500),
    ],
)  # fmt: skip
def test_amounts(printed: str, amount: float) -> None:
    assert parse_amount(printed) == amount
    assert isinstance(parse_amount(printed), type(amount))


@pytest.mark.parametrize(
    "printed",
    [
        "", "Rp", "tanpa angka", "12.5", "1.25.000", "10.0000", "996,672", "1,250.000", "(0,1%)", "0,2 %",
        "(5 x 6)", "(1+2)", "Tahun 2026", "0,1% x 260.793.000",
    ],
)  # fmt: skip
def test_what_is_no_amount_is_not_guessed(printed: str) -> None:
    assert parse_amount(printed) is None


@given(st.integers(0, 10**12))
def test_dots_for_thousands(amount: int) -> None:
    dotted = f"{amount:,}".replace(",", ".")
    for printed in (f"Rp{dotted}", f"Rp. {dotted},-", f"Rp {dotted},00", str(amount)):
        assert parse_amount(printed) == amount


@given(st.text(max_size=100))
def test_no_text_breaks_it(text: str) -> None:
    parse_amount(text)
