"""Lines stacked at a place on a sheet: the block of an address, and values below their labels."""

from collections.abc import Iterable

from samples.draw.fonts import MM_PER_POINT, Font
from samples.draw.sheet import Colour, Sheet
from samples.draw.writing import wrap


def stack(
    sheet: Sheet,
    place: tuple[float, float],
    lines: Iterable[str],
    font: Font,
    *,
    room: float,
    ink: Colour = "#111111",
    anchor: str = "l",
    leading: float = 1.3,
) -> float:
    """Lines one under another from a first baseline, broken at `room` mm; gives the baseline after the last."""
    x, y = place
    for text in lines:
        for line in wrap(text, font, room):
            sheet.text(x, y, line, font, ink, anchor)
            y += font.size * MM_PER_POINT * leading
    return y


def below(
    sheet: Sheet,
    place: tuple[float, float],
    label: str,
    value: str,
    *,
    fonts: tuple[Font, Font],
    room: float,
    inks: tuple[Colour, Colour] = ("#5b6572", "#111111"),
    gap: float = 1.9,
) -> float:
    """A label in the first font and its value below in the second; gives where the next label may stand."""
    x, y = place
    small, large = fonts
    sheet.text(x, y, label, small, inks[0])
    after = y + large.size * MM_PER_POINT * 1.3
    after = stack(sheet, (x, after), [value], large, room=room, ink=inks[1])
    return after + gap
