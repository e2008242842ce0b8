"""Passport photographs: one face before a plain ground, told by OpenCV's frontal face cascade."""

from collections.abc import Iterator
from colorsys import rgb_to_hsv
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from ocr.prepare import content_of, cut_out
from ocr.quality import is_blurred
from ocr.text import PageText
from validators.papers import Document, Reading

LONG_SIDE = 480
RATIOS = {"4x6": 2 / 3, "3x4": 3 / 4}
"""Width to height of the formats that offices ask for."""
NARROWEST, WIDEST = 0.6, 0.85
"""Width to height between which a picture may be a portrait."""
LEAST_FACE = 0.28
"""Height of the face as a share of the picture; faces on cards and certificates are smaller."""
LARGE_ENOUGH = 800
"""In a picture with a shorter long side a small face may be that on a card whose text is lost."""
SMALLEST_FACE = 0.045
FINE = 1000
"""The same in a picture of a picture, and the long side at which it is looked for."""
LITTLE_TEXT, CAPTION = 25, 120
"""Letters on a page: a photograph has next to none, a page with a print a few lines about it."""
MOST_PRINTS = 4
STANDS_OUT = 24
"""By how much (of 255, in one colour) a print differs from the ground of its page."""
LEAST_GROUND = 0.6
"""The share of an even ground in a page with a print."""
LEAST_PRINT = 0.08
"""Height of a print as a share of the page."""
FULL = 0.9
"""A print fills its rectangle; a head before a ground as white as the page does not."""
NO_COLOUR = 12
"""Grey levels between the colours of a point, up to which it is grey."""
LIGHT, TINTED, COLOURED = 0.68, 0.4, 0.5
"""Lightness and saturation (0 to 1) by which grounds are told apart."""


def portrait_in(image: Image.Image, number: int, text: PageText) -> Document | None:
    """A passport photograph: alone, as a print on a plain page, or lying somewhere in a picture without text.

    Args:
        image: the upright page.
        number: of the page.
        text: what was read on it.
    """
    if _letters(text) > CAPTION:
        return None
    on_page = find_print(image, number)
    if not has_little_text(text):
        return on_page
    part = content_of(image, margin=0.0)
    found = find_portrait(image, number) or on_page
    found = found or find_portrait(cut_out(image, part), number)
    # A face in a blurred picture may be that on a card or a diploma whose text is lost.
    return found or (None if is_blurred(image) else find_face(image, number))


def find_portrait(image: Image.Image, number: int) -> Document | None:
    """The picture as a `pas_foto` that fills it, or None where it is none."""
    if not NARROWEST <= image.width / image.height <= WIDEST:
        return None
    small = _small(image)
    faces = [face for face in _faces(small, LEAST_FACE) if _is_in_the_middle(face, small)]
    if not faces:
        return None
    pixels = np.asarray(small)
    readings = {
        "faces": _reading(len(faces), number),
        "background": _reading(_ground(pixels), number),
        "ratio": _reading(_format(image.width / image.height), number),
    }
    if readings["background"].value == "other" and _is_grey(pixels):
        del readings["background"]  # a red one and a blue one look alike to a scanner without colours
    return Document(
        kind="pas_foto", confidence=0.95 if len(faces) == 1 else 0.6, pages=(number,), readings=readings
    )


def find_print(image: Image.Image, number: int) -> Document | None:
    """The largest print on a page with an even ground: scanned, glued on, or several of a kind side by side."""
    prints = sorted(_prints(image), key=lambda found: found[0].height, reverse=True)
    for picture, ratio in prints[:MOST_PRINTS]:
        portrait = find_portrait(picture, number)
        if portrait is not None:
            return replace(portrait, readings={**portrait.readings, "ratio": _reading(_format(ratio), number)})
    return None


def _prints(image: Image.Image) -> Iterator[tuple[Image.Image, float]]:
    """Pictures of the shape of a portrait that stand out of an even ground, each with its width to height."""
    import cv2

    small = _small(image, FINE)
    pixels = np.asarray(small, dtype=np.int16)
    ground = np.median(pixels.reshape(-1, 3), axis=0)
    differs = (np.abs(pixels - ground).max(axis=2) > STANDS_OUT).astype(np.uint8)
    if float(differs.mean()) > 1 - LEAST_GROUND:
        return
    outlines, _ = cv2.findContours(differs, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    factor = max(image.size) / max(small.size)
    for outline in outlines:
        left, top, wide, high = cv2.boundingRect(outline)
        _, sides, angle = cv2.minAreaRect(outline)
        across, down = sides if abs(angle) < 45 else sides[::-1]
        if high < LEAST_PRINT * small.height or not NARROWEST <= across / down <= WIDEST:
            continue
        if cv2.contourArea(outline) < FULL * across * down:
            continue
        box = (left, top, left + wide, top + high)
        yield image.crop(tuple(round(side * factor) for side in box)), across / down


def find_face(image: Image.Image, number: int) -> Document | None:
    """A portrait lying somewhere in the picture: its background shows beside the head, its format does not."""
    if max(image.size) < LARGE_ENOUGH:
        return None
    small = _small(image, FINE)
    faces = _faces(small, SMALLEST_FACE)
    if not faces:
        return None
    left, top, side, _ = max(faces, key=lambda face: face[2])
    around = np.asarray(small)[
        max(0, top - side // 3) : top + side // 4, max(0, left - side // 4) : left + side * 5 // 4
    ]
    return Document(
        kind="pas_foto",
        confidence=0.7,
        pages=(number,),
        readings={
            "faces": _reading(len(faces), number),
            "background": _reading(
                _colour(np.concatenate([around[:, : side // 5], around[:, -side // 5 :]], axis=1)), number
            ),
        },
    )


def _small(image: Image.Image, long_side: int = LONG_SIDE) -> Image.Image:
    factor = long_side / max(image.size)
    return image.convert("RGB").resize((max(1, round(image.width * factor)), max(1, round(image.height * factor))))


def _faces(small: Image.Image, least: float) -> list[tuple[int, int, int, int]]:
    """Left, top, width and height in pixels of every face of at least a share of the picture's height."""
    import cv2

    grey = cv2.equalizeHist(np.asarray(small.convert("L")))
    smallest = round(least * small.height)
    found = _cascade().detectMultiScale(grey, scaleFactor=1.08, minNeighbors=4, minSize=(smallest, smallest))
    return [(int(left), int(top), int(wide), int(high)) for left, top, wide, high in found]


def _is_in_the_middle(face: tuple[int, int, int, int], small: Image.Image) -> bool:
    return 0.3 < (face[0] + face[2] / 2) / small.width < 0.7


def has_little_text(text: PageText) -> bool:
    """Whether a page carries next to no words, as a photograph does."""
    return _letters(text) < LITTLE_TEXT


def _letters(text: PageText) -> int:
    """How many letters were read on a page, speckles and patterns left out."""
    return sum(len(line.text) for line in text.lines if line.confidence > 0.6)


@cache
def _cascade() -> Any:
    """The second of OpenCV's: on 30 pictures of meals, each turned four ways, it saw no face; its first saw 70."""
    import cv2

    folder = Path(cv2.__file__).parent / "data"
    return cv2.CascadeClassifier(str(folder / "haarcascade_frontalface_alt.xml"))


def _reading(value: str | int, number: int) -> Reading:
    return Reading(value=value, raw="", confidence=0.95, legible=True, page=number, box=(0.0, 0.0, 1.0, 1.0))


def _format(ratio: float) -> str:
    """The nearest known format, else the ratio itself."""
    name, wanted = min(RATIOS.items(), key=lambda known: abs(known[1] - ratio))
    return name if abs(wanted - ratio) < 0.035 else f"{ratio:.2f}"


def _is_grey(pixels: Any) -> bool:
    """Whether a picture shows no colours at all."""
    return bool(np.percentile(pixels.max(axis=2) - pixels.min(axis=2), 95) < NO_COLOUR)


def _ground(pixels: Any) -> str:
    """The colour of the upper corners, somewhat inside a border: red, blue, white or other."""
    high, wide = pixels.shape[:2]
    rows = slice(high // 14, high // 7)
    left, right = slice(wide // 14, wide // 6), slice(wide - wide // 6, wide - wide // 14)
    return _colour(np.concatenate([pixels[rows, left], pixels[rows, right]], axis=1))


def _colour(pixels: Any) -> str:
    """The name of the usual colour of some pixels."""
    red, green, blue = (float(part) / 255 for part in np.median(pixels.reshape(-1, 3), axis=0))
    hue, paleness, lightness = rgb_to_hsv(red, green, blue)
    # Lamps and cameras tint a white ground; a cream one is white to every office.
    if lightness > LIGHT and paleness < TINTED:
        return "white"
    if paleness > COLOURED and (hue < 18 / 360 or hue > 340 / 360):
        return "red"
    if paleness > TINTED and 180 / 360 < hue < 260 / 360:
        return "blue"
    return "other"
