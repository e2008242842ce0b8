"""Amounts of money and areas: dots for thousands, a comma for decimals (domain.md c.11).

>>> parse_amount("Rp10.000,00"), parse_amount("Rp. 10.000,-"), parse_amount("Rp 9.316.184")
(10000, 10000, 9316184)
>>> parse_amount("150,5 m2"), parse_amount("1.250 M2"), parse_amount("tanpa angka")
(150.5, 1250, None)
>>> parse_amount("RP. 996,672.00"), parse_amount("IDR 250,000")   # cash machines and banks count in English
(996672, 250000)
>>> parse_amount("996,672") is None   # three decimals, or thousands: better none than a wrong one
True
>>> parse_amount("(0,1%)"), parse_amount("0,2% x 437.007.000 = 874.014"), parse_amount("(5 x 6)")
(None, 874014, None)
"""

import re

_AMOUNT = re.compile(
    r"(?<!\d)(?<!\d[.,])(?:"
    r"(?P<english>\d{1,3}(?:,\d{3})+(?=\.\d{2})|\d{1,3}(?:,\d{3}){2,5})(?:\.(?P<cents>\d{2}))?"
    r"|(?P<whole>\d{1,3}(?:\.\s?\d{3})+|\d+)(?:,(?P<decimals>\d{1,2}))?"
    r")(?![.,]?\d)"
)
_ENGLISH_RUPIAH = re.compile(r"\d{1,3},\d{3}(?![.,]?\d)")
"""Rupiah have no thousandths, so that a comma before three digits parts thousands."""
_CURRENCY = re.compile(r"(?i)\b(?:rp|idr)[.,:\s]{0,4}(?=\d)")
_UNIT = re.compile(r"\b[mM](?:[23]|²|eter)\b|[mM]²")
_NO_AMOUNT = re.compile(
    r"(?i)\d[\d.,]{0,20}\s?%(?:\s?[x×*]\s?(?:rp\.?\s?)?\d[\d.,]{0,20})?"  # a rate, and what it is taken of
    r"|\(\s?\d{1,2}(?:\s?[-+x×*–]\s?\d{1,2}){1,6}\s?\)"  # the lines of a form that are reckoned with
    r"|\btahun\s(?:pajak\s)?\d{4}\b"
    r"|\b\d{1,2}([/-])\d{1,2}\1(?:19|20)\d{2}\b"  # a date
)


def parse_amount(text: str) -> int | float | None:
    """The first amount in the text; None when there is none. Whole amounts are integers."""
    plain = _UNIT.sub(" ", _NO_AMOUNT.sub(" ", text.replace("\u00a0", " ")))
    currency = _CURRENCY.search(plain)
    start = currency.end() if currency else 0
    if currency and (thousands := _ENGLISH_RUPIAH.match(plain, start)):
        return int(thousands[0].replace(",", ""))
    match = _AMOUNT.search(plain[start:])
    if match is None:
        return None
    whole = int(re.sub(r"\D", "", match["english"] or match["whole"]))
    decimals = match["cents"] or match["decimals"] or ""
    if not decimals.strip("0"):
        return whole
    return float(f"{whole}.{decimals}")
