"""Addresses: cleaned text, RT/RW, and places found in a list of known ones without minding blanks.

>>> parse_rt_rw("RT. 012 / RW. 004"), parse_rt_rw("012/004")
('012/004', '012/004')
>>> find_place("ILIR TIMURI", ("ILIR TIMUR I", "ILIR TIMUR II"))
'ILIR TIMUR I'
"""

import re
from collections.abc import Iterable

from rapidfuzz.distance import Levenshtein

_RT_RW = re.compile(
    r"(?:R\.?\s?T\.?\s{0,2}[:.]?\s{0,2})?(\d{1,3})\s{0,2}[/\\|]?\s{0,2}(?:R\.?\s?W\.?\s{0,2}[:.]?\s{0,2})?(?<=[/\\|\s.:W])(\d{1,3})(?!\d)",
    re.IGNORECASE,
)
_ROMAN = {"SATU": "I", "DUA": "II", "TIGA": "III", "EMPAT": "IV", "LIMA": "V"}
_STREET = re.compile(r"\bJ[I1](?=[. ])")
_DOUBLED_NAME = re.compile(r"\b([A-Z]{2,})-\s\1\b")


def clean_address(text: str) -> str:
    """The address as it is kept: upper case, blanks collapsed, loose punctuation at the ends dropped.

    The border of a cell is none of its signs, and `JI.` is `Jl.` as engines read it. A doubled name that a line
    break parted at its hyphen (`ALANG- ALANG LEBAR`) is whole again.
    """
    words = " ".join(text.upper().replace("|", " ").split()).strip(" :;,-_").strip()
    return _DOUBLED_NAME.sub(r"\1-\1", _STREET.sub("JL", words))


def parse_rt_rw(text: str) -> str | None:
    """RT and RW as `012/004`, digits as printed; None when there are not both."""
    match = _RT_RW.search(text)
    return f"{match[1]}/{match[2]}" if match else None


def place_key(name: str) -> str:
    """What two writings of one place share: letters and digits only, numerals in Roman."""
    words = re.split(r"[\s.]+", name.upper())
    return re.sub(r"[^A-Z0-9]", "", "".join(_ROMAN.get(word, word) for word in words))


def find_place(text: str, choices: Iterable[str]) -> str | None:
    """The choice that the text means: the same key, or the only one within one slip in eight letters."""
    key = place_key(text)
    if len(key) < 3:
        return None
    keys = {place_key(choice): choice for choice in choices}
    if key in keys:
        return keys[key]
    allowed = min(2, len(key) // 8)
    near = [
        choice
        for other, choice in keys.items()
        if _numeral(choice) == _numeral(text) and Levenshtein.distance(key, other, score_cutoff=allowed) <= allowed
    ]
    return near[0] if allowed and len(near) == 1 else None


def _numeral(name: str) -> str:
    """The numeral that stands apart at the end of a name: `ILIR TIMUR I`, not `KERTAPATI`."""
    match = re.search(r"(?:^|[\s.])([IVX]+|\d+)$", name.upper().strip())
    return match[1] if match else ""
