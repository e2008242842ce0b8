"""Amounts of money and areas: dots for thousands, a comma for decimals (domain.md c.11).

>>> parse_amount("Rp10.000,00"), parse_amount("Rp. 10.000,-"), parse_amount("Rp 9.316.184")
(10000, 10000, 9316184)
>>> parse_amount("150,5 m2"), parse_amount("1.250 M2"), parse_amount("tanpa angka")
(150.5, 1250, None)
>>> parse_amount("1,250,000.00") is None   # not written the Indonesian way: better none than a wrong one
True
"""

import re

_AMOUNT = re.compile(r"(?<!\d)(?<!\d[.,])(\d{1,3}(?:\.\s?\d{3})+|\d+)(?:,(\d{1,2}))?(?![.,]?\d)")
_UNIT = re.compile(r"\b[mM](?:[23]|²|eter)\b|[mM]²")


def parse_amount(text: str) -> int | float | None:
    """The first amount in the text; None when there is none. Whole amounts are integers."""
    plain = _UNIT.sub(" ", text.replace("\u00a0", " "))
    match = _AMOUNT.search(plain[_after_currency(plain) :])
    if match is None:
        return None
    whole = int(re.sub(r"[.\s]", "", match[1]))
    decimals = match[2] or ""
    if not decimals.strip("0"):
        return whole
    return float(f"{whole}.{decimals}")


def _after_currency(text: str) -> int:
    """Where the amount begins: after the first `Rp` with a figure behind it, else at the start."""
    match = re.search(r"(?i)\brp[.,:\s]{0,4}(?=\d)", text)
    return match.end() if match else 0
