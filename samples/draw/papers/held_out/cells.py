"""Cells of forms and screens for measuring: a small label above its value, in boxes or without, side by side."""

from collections.abc import Sequence

from samples.draw.fonts import MM_PER_POINT, Font
from samples.draw.sheet import Colour, Sheet
from samples.draw.writing import wrap


def band(
    sheet: Sheet,
    place: tuple[float, float],
    cells: Sequence[tuple[str, str, float]],
    fonts: tuple[Font, Font],
    *,
    line: float = 0.25,
    ink: Colour = "#4b5563",
) -> float:
    """A row of cells as high as the longest: label, value and width of each; gives the height below the row."""
    (x, y), (small, large) = place, fonts
    step = large.size * MM_PER_POINT * 1.25
    values = [wrap(value, large, width - 5) for _, value, width in cells]
    height = small.size * MM_PER_POINT * 1.5 + step * max(map(len, values)) + 3.2
    for lines, (label, _, width) in zip(values, cells, strict=True):
        if line:
            sheet.box(x, y, width, height, line=line, colour="#6b7280")
        sheet.text(x + 2.5, y + small.size * MM_PER_POINT * 1.35, label, small, ink)
        first = y + small.size * MM_PER_POINT * 1.5 + step
        for number, text in enumerate(lines):
            sheet.text(x + 2.5, first + step * number, text, large)
        x += width
    return y + height
