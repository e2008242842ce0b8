"""Passport photographs: one face before a plain ground, told by OpenCV's frontal face cascade."""

from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from ocr.text import PageText
from validators.papers import Document, Reading

LONG_SIDE = 480
RATIOS = {"4x6": 2 / 3, "3x4": 3 / 4}
"""Width to height of the formats that offices ask for."""
NARROWEST, WIDEST = 0.6, 0.85
"""Width to height between which a picture may be a portrait."""
LIKE_A_FACE = 3.0
"""Weight of the cascade's last stage: faces have 4 to 10, folds of paper and shadows below 2."""
SURELY_A_FACE = 5.5
"""The same for a small face, of which pictures of landscapes and animals show many."""
LEAST_FACE = 0.28
"""Height of the face as a share of the picture; faces on cards and certificates are smaller."""
LARGE_ENOUGH = 800
"""In a picture with a shorter long side a small face may be that on a card whose text is lost."""
SMALLEST_FACE = 0.045
FINE = 1000
"""The same in a picture of a picture, and the long side at which it is looked for."""


def find_portrait(image: Image.Image, number: int) -> Document | None:
    """The picture as a `pas_foto` that fills it, or None where it is none."""
    if not NARROWEST <= image.width / image.height <= WIDEST:
        return None
    small = _small(image)
    faces = [face for face in _faces(small, LEAST_FACE) if _is_in_the_middle(face, small)]
    if not faces:
        return None
    return Document(
        kind="pas_foto",
        confidence=0.95 if len(faces) == 1 else 0.6,
        pages=(number,),
        readings={
            "faces": _reading(len(faces), number),
            "background": _reading(_ground(np.asarray(small)), number),
            "ratio": _reading(_format(image.width / image.height), number),
        },
    )


def find_face(image: Image.Image, number: int) -> Document | None:
    """A portrait lying somewhere in the picture: its background shows beside the head, its format does not."""
    if max(image.size) < LARGE_ENOUGH:
        return None
    small = _small(image, FINE)
    faces = _faces(small, SMALLEST_FACE, like_a_face=SURELY_A_FACE)
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


def _faces(small: Image.Image, least: float, like_a_face: float = LIKE_A_FACE) -> list[tuple[int, int, int, int]]:
    """Left, top, width and height in pixels of every face of at least a share of the picture's height."""
    import cv2

    grey = cv2.equalizeHist(np.asarray(small.convert("L")))
    smallest = round(least * small.height)
    found, _, weights = _cascade().detectMultiScale3(
        grey, scaleFactor=1.08, minNeighbors=4, minSize=(smallest, smallest), outputRejectLevels=True
    )
    return [
        (int(left), int(top), int(wide), int(high))
        for (left, top, wide, high), weight in zip(found, weights, strict=True)
        if float(weight) >= like_a_face
    ]


def _is_in_the_middle(face: tuple[int, int, int, int], small: Image.Image) -> bool:
    return 0.3 < (face[0] + face[2] / 2) / small.width < 0.7


def has_little_text(text: PageText) -> bool:
    """Whether a page carries next to no words, as a photograph does."""
    return sum(len(line.text) for line in text.lines if line.confidence > 0.6) < 25


@cache
def _cascade() -> Any:
    import cv2

    folder = Path(cv2.__file__).parent / "data"
    return cv2.CascadeClassifier(str(folder / "haarcascade_frontalface_default.xml"))


def _reading(value: str | int, number: int) -> Reading:
    return Reading(value=value, raw="", confidence=0.95, legible=True, page=number, box=(0.0, 0.0, 1.0, 1.0))


def _format(ratio: float) -> str:
    """The nearest known format, else the ratio itself."""
    name, wanted = min(RATIOS.items(), key=lambda known: abs(known[1] - ratio))
    return name if abs(wanted - ratio) < 0.035 else f"{ratio:.2f}"


def _ground(pixels: Any) -> str:
    """The colour of the upper corners, somewhat inside a border: red, blue, white or other."""
    high, wide = pixels.shape[:2]
    rows = slice(high // 14, high // 7)
    left, right = slice(wide // 14, wide // 6), slice(wide - wide // 6, wide - wide // 14)
    return _colour(np.concatenate([pixels[rows, left], pixels[rows, right]], axis=1))


def _colour(pixels: Any) -> str:
    """The name of the usual colour of some pixels."""
    red, green, blue = (float(part) for part in np.median(pixels.reshape(-1, 3), axis=0))
    lightest, darkest = max(red, green, blue), min(red, green, blue)
    if darkest > 150 and lightest - darkest < 45:
        return "white"
    if red > 1.6 * green and red > 1.6 * blue and red > 90:
        return "red"
    if blue > 1.25 * red and blue > 1.1 * green and blue > 80:
        return "blue"
    return "other"
