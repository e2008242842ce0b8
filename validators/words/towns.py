"""Towns and regencies of Indonesia, as a pattern: where a person's name ends and his place of birth begins."""

import re
from functools import cache
from itertools import chain

from stdnum import numdb

_FIRST_CODE, _LAST_CODE = 1100, 9500
_NOT_IN_NUMBERS = (
    "JAKARTA", "BATURAJA", "KAYUAGUNG", "INDRALAYA", "SEKAYU", "PANGKALAN BALAI", "MARTAPURA", "TANJUNG ENIM",
    "MUARADUA", "TANJUNG RAJA", "LUBUK LINGGAU", "PEMATANGSIANTAR", "PURWOKERTO", "CURUP", "KOTABUMI",
    "TANJUNG KARANG", "SUNGAILIAT", "TANJUNG PANDAN", "MUNTOK", "BUKIT TINGGI",
)  # fmt: skip
"""Seats of regencies and old names, under which people were born and schools stand."""
_ALSO_WORDS = frozenset(("BARU", "BATU", "PASIR", "PUNCAK", "LANDAK", "BATANG", "SIAK"))
"""Names that are words, too."""


@cache
def town() -> str:
    """A pattern that matches any town, in capitals or not, with or without the blanks within its name.

    >>> re.search(town(), "RISKA AMELIA OGAN ILIR, 14-02-1990")[0]
    'OGAN ILIR'
    """
    codes = (numdb.get("id/loc").info(str(code)) for code in range(_FIRST_CODE, _LAST_CODE))
    numbered = (parts[1][1]["name_id"] for parts in codes if len(parts) == 2 and "name_id" in parts[1][1])
    names = set(chain(numbered, _NOT_IN_NUMBERS)) - _ALSO_WORDS
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    return rf"(?i:{'|'.join(re.escape(name).replace(chr(92) + ' ', '[ ]?') for name in longest_first)})"
