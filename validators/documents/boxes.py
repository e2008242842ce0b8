"""Letters that are printed apart: titles in wide type, and numbers in boxes, one sign in each."""

import re

_IN_BOXES = re.compile(r"(?:[A-Z0-9/.-]\s){5,}[A-Z0-9/.-]")


def spaced(text: str) -> str:
    """A pattern for a text whose letters may stand apart, in capitals or not: `S U R AT TA N D A`."""
    letters = (re.escape(letter) for letter in text if letter != " ")
    return "(?i:" + r"\s?".join(letters) + ")"


def out_of_boxes(text: str) -> str:
    """A number without the blanks between its boxes; one with groups of its own stays as it is."""
    bare = " ".join(text.split()).strip(" :;,=_|")
    return bare.replace(" ", "") if _IN_BOXES.fullmatch(bare) else text
