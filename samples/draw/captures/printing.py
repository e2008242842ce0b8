"""A sheet as pixels, and what matters for capturing it: is it a card, how small is its small print."""

import numpy as np

from samples.draw.captures.lens import Pixels
from samples.draw.raster import paint
from samples.draw.sheet import CARD, Sheet, Text

MM_PER_INCH = 25.4


def printed(sheet: Sheet, dpi: float) -> Pixels:
    """The sheet as pixels."""
    return np.asarray(paint(sheet, dpi))


def is_card(sheet: Sheet) -> bool:
    """Whether the sheet is of the size of an identity card (ISO/IEC 7810 ID-1), give or take 5 mm."""
    sides = sorted((sheet.width, sheet.height))
    return all(abs(side - usual) < 5 for side, usual in zip(sides, sorted(CARD), strict=True))


def small_print(sheet: Sheet) -> float:
    """The size in millimetres below which only an eighth of the sheet's letters are printed."""
    sizes: list[tuple[float, int]] = sorted(
        (mark.font.size * mark.font.stretch**0.5, len(mark.text)) for mark in sheet.marks if isinstance(mark, Text)
    )
    left = sum(count for _, count in sizes) / 8
    for size, count in sizes:
        left -= count
        if left <= 0:
            return size * MM_PER_INCH / 72
    return 10 * MM_PER_INCH / 72
