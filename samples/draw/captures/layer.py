"""The invisible text that scanning programs lay under their pictures: roughly in place, and full of slips."""

from collections.abc import Sequence
from pathlib import Path
from random import Random

import pikepdf

from samples.draw.pdf import POINTS_PER_MM, save
from samples.draw.sheet import A4, Sheet, Text

_SLIPS = {
    "0": "O8", "1": "lI7", "2": "Z", "3": "8", "4": "A", "5": "S6", "6": "b5", "7": "1", "8": "B3", "9": "g4",
    "a": "o", "c": "e", "e": "c", "i": "l", "l": "1I", "m": "rn", "n": "ri", "o": "0", "s": "5", "u": "ii",
    "A": "4", "B": "8", "D": "O", "G": "6", "I": "1l", "M": "N", "O": "0", "R": "P", "S": "5", ":": ";.", ".": ",",
}  # fmt: skip


def may_carry_layer(sheets: Sequence[Sheet]) -> bool:
    """Whether the pages are as large as the scanner's glass, so that a text's place on them is known."""
    return all(max(sheet.width, sheet.height) > 0.9 * A4[1] for sheet in sheets)


def add_wrong_layer(rng: Random, path: Path, sheets: Sequence[Sheet]) -> None:
    """Adds invisible text to a scanned PDF, one sheet a page."""
    share = rng.uniform(0.04, 0.2)
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.Type1,
            BaseFont=pikepdf.Name.Helvetica,
            Encoding=pikepdf.Name.WinAnsiEncoding,
        )
        for page, sheet in zip(pdf.pages, sheets, strict=True):
            page.obj.Resources.Font = pikepdf.Dictionary(L0=pdf.make_indirect(font))
            page.contents_add(_commands(rng, sheet, share), prepend=False)
        save(pdf, path)


def _commands(rng: Random, sheet: Sheet, share: float) -> bytes:
    rows = [_row(rng, mark, sheet.height, share) for mark in sheet.marks if isinstance(mark, Text)]
    return b"\n".join(rows)


def _row(rng: Random, mark: Text, height: float, share: float) -> bytes:
    """One text in rendering mode 3, neither filled nor stroked (ISO 32000-1, 9.3.6)."""
    x, y = mark.left * POINTS_PER_MM + rng.uniform(-2, 2), (height - mark.y) * POINTS_PER_MM + rng.uniform(-2, 2)
    text = misread(rng, mark.text, share).encode("cp1252", "replace")
    for sign in (b"\\", b"(", b")"):
        text = text.replace(sign, b"\\" + sign)
    return b"BT /L0 %.1f Tf 3 Tr 1 0 0 1 %.1f %.1f Tm (%s) Tj ET" % (mark.font.size, x, y, text)


def misread(rng: Random, text: str, share: float) -> str:
    """A text as a poor engine reads it: a share of its signs taken for others."""
    return "".join(rng.choice(_SLIPS[sign]) if sign in _SLIPS and rng.random() < share else sign for sign in text)
