"""Digits out of an engine's text: look-alike letters are swapped, and counted, but never guessed freely.

>>> read_digits("l671O457O888OOO3", 16) is None   # too many swaps to be sure
True
>>> read_digits("167104570888O003", 16)
('1671045708880003', 1)
>>> read_digits("16.71.040.003.012-0145.0", 18)
('167104000301201450', 0)
"""

LOOK_ALIKES = {
    "O": "0", "o": "0", "Q": "0", "D": "0", "U": "0",
    "I": "1", "l": "1", "i": "1", "|": "1", "!": "1", "L": "1",
    "Z": "2", "z": "2",
    "A": "4",
    "S": "5", "s": "5",
    "b": "6", "G": "6",
    "?": "7", "T": "7",
    "B": "8",
    "g": "9", "q": "9",
}  # fmt: skip
"""What engines take for a digit, and the digit that it stands for (domain.md c.1)."""

SEPARATORS = frozenset(" .,-–—/:;'\"_\u00a0")
LARGEST_SWAPPED_SHARE = 0.2
"""With more swaps than one digit in five the text was probably no number at all."""


def read_digits(raw: str, length: int | None = None) -> tuple[str, int] | None:
    """The digits of `raw` and how many look-alikes were swapped; None when it is no number.

    With `length`, the count of digits must fit exactly.
    """
    found: list[str] = []
    swapped = 0
    for character in raw:
        if character.isascii() and character.isdigit():
            found.append(character)
        elif character in LOOK_ALIKES:
            found.append(LOOK_ALIKES[character])
            swapped += 1
        elif character not in SEPARATORS:
            return None
    if not found or (length is not None and len(found) != length):
        return None
    if swapped > LARGEST_SWAPPED_SHARE * len(found):
        return None
    return "".join(found), swapped
