"""A photocopy of a card: every mark enlarged, without colour, to be laid on a sheet of paper."""

from dataclasses import replace

from PIL import Image, ImageEnhance

from samples.draw.sheet import Colour, Path, Picture, Sheet, Text


def photocopy(card: Sheet, factor: float, *, lighter: float = 0.0) -> Sheet:
    """The card `factor` times as large in greys; `lighter` (0 to 1) washes its pictures out."""
    copy = Sheet(card.width * factor, card.height * factor, _grey(card.colour))
    for mark in card.marks:
        if isinstance(mark, Text):
            font = mark.font.sized(factor)
            copy.marks.append(
                Text(mark.x * factor, mark.y * factor, mark.text, font, _grey(mark.colour), mark.anchor)
            )
        elif isinstance(mark, Path):
            points = tuple((x * factor, y * factor) for x, y in mark.points)
            fill = _grey(mark.fill) if mark.fill else None
            copy.marks.append(Path(points, _grey(mark.colour), mark.width * factor, fill))
        else:
            copy.marks.append(_greyed(mark, factor, lighter))
    return copy


def _grey(colour: Colour) -> Colour:
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    light = round(0.3 * red + 0.59 * green + 0.11 * blue)
    return f"#{light:02x}{light:02x}{light:02x}"


def _greyed(mark: Picture, factor: float, lighter: float) -> Picture:
    grey = mark.image.convert("L").convert("RGB")
    image = Image.blend(ImageEnhance.Contrast(grey).enhance(1.15), Image.new("RGB", grey.size, "white"), lighter)
    if mark.image.mode == "RGBA":
        image.putalpha(mark.image.getchannel("A"))
    return replace(
        mark,
        x=mark.x * factor,
        y=mark.y * factor,
        width=mark.width * factor,
        height=mark.height * factor,
        image=image,
    )
