"""Painting a sheet as pixels."""

import functools

from PIL import Image, ImageDraw, ImageFont

from samples.draw.sheet import Path, Picture, Sheet, Text


@functools.lru_cache(maxsize=256)
def _font(path: str, pixels: float) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(path, pixels, layout_engine=ImageFont.Layout.BASIC)


def paint(sheet: Sheet, dpi: float) -> Image.Image:
    """The sheet as an RGB picture at a resolution in dots per inch."""
    scale = dpi / 25.4
    image = Image.new("RGB", (round(sheet.width * scale), round(sheet.height * scale)), sheet.colour)
    draw = ImageDraw.Draw(image)
    for mark in sheet.marks:
        if isinstance(mark, Text):
            _paint_text(image, draw, mark, scale, dpi)
        elif isinstance(mark, Path):
            _paint_path(draw, mark, scale)
        else:
            _paint_picture(image, mark, scale)
    return image


def _paint_text(image: Image.Image, draw: ImageDraw.ImageDraw, mark: Text, scale: float, dpi: float) -> None:
    font = _font(str(mark.font.face.path), mark.font.size * dpi / 72)
    left, base = mark.left * scale, mark.y * scale
    if mark.font.stretch == 1.0:
        _paint_letters(draw, mark, font, scale)
        return
    # Narrow letters: painted at their natural width, then pressed together.
    ascent, descent = font.getmetrics()
    natural = max(1, round(font.getlength(mark.text)))
    mask = Image.new("L", (natural + 2, ascent + descent), 0)
    ImageDraw.Draw(mask).text((0, ascent), mark.text, fill=255, font=font, anchor="ls")
    pressed = mask.resize((max(1, round(mask.width * mark.font.stretch)), mask.height), Image.Resampling.LANCZOS)
    image.paste(mark.colour, (round(left), round(base) - ascent), pressed)


def _paint_letters(draw: ImageDraw.ImageDraw, mark: Text, font: ImageFont.FreeTypeFont, scale: float) -> None:
    """Paints a line as wide as it was measured; FreeType rounds each letter to whole pixels and would run over."""
    if abs(font.getlength(mark.text) - mark.font.width(mark.text) * scale) < 1:
        anchor = f"{mark.anchor}s"
        draw.text((mark.x * scale, mark.y * scale), mark.text, fill=mark.colour, font=font, anchor=anchor)
        return
    left = mark.left * scale
    for letter in mark.text:
        draw.text((left, mark.y * scale), letter, fill=mark.colour, font=font, anchor="ls")
        left += mark.font.width(letter) * scale


def _paint_path(draw: ImageDraw.ImageDraw, mark: Path, scale: float) -> None:
    points = [(x * scale, y * scale) for x, y in mark.points]
    if mark.fill:
        draw.polygon(points, fill=mark.fill)
    if mark.width:
        draw.line(points, fill=mark.colour, width=max(1, round(mark.width * scale)), joint="curve")


def _paint_picture(image: Image.Image, mark: Picture, scale: float) -> None:
    size = max(1, round(mark.width * scale)), max(1, round(mark.height * scale))
    picture = mark.image.resize(size, Image.Resampling.LANCZOS)
    place = round(mark.x * scale), round(mark.y * scale)
    image.paste(picture, place, picture if picture.mode == "RGBA" else None)
