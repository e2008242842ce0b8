"""The part of a picture that holds something, at a size fit for an engine; and whether a camera took it."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ocr.frame import WHOLE, level_height
from validators.papers import Box

SMALL = 400
"""Long side in pixels of the copy on which a picture is looked at as a whole."""
BACKGROUND_DIFFERS = 28
"""Grey levels by which something differs from the ground of a scan."""
MOST_OF_IT = 0.8
"""Content over more than this share of the picture is not cut out."""
FIT_LONG = 1700
MOST_ENLARGED = 3.0
"""A small part is enlarged to this long side, at most so many times: Tesseract wants letters of 20 px and more."""
LINE_HEIGHT = 48
"""Height in pixels at which single lines are read; PP-OCR's recogniser takes 48."""
LINE_ROOM = 0.25
"""Room around a single line, in line heights."""
MOST_FALL = 0.15
"""A line that falls by less than this share of its height reads as well as a level one."""
EVEN_GROUND = 20.0
"""The ground of a scan differs by less than this (standard deviation in grey levels) over the page."""


def content_of(image: Image.Image, margin: float = 0.02) -> Box:
    """The part of a picture that differs from an even ground, with a margin (a fraction); else the whole."""
    grey = _small_grey(image)
    edge = np.concatenate([grey[0], grey[-1], grey[:, 0], grey[:, -1]])
    ground = float(np.median(edge))
    if float(np.mean(np.abs(edge - ground) > BACKGROUND_DIFFERS)) > 0.05:
        return WHOLE
    something = _without_specks(np.abs(grey - ground) > BACKGROUND_DIFFERS)
    rows, columns = np.flatnonzero(something.any(axis=1)), np.flatnonzero(something.any(axis=0))
    if not len(rows) or not len(columns):
        return WHOLE
    high, wide = grey.shape
    box = (
        max(0.0, columns[0] / wide - margin),
        max(0.0, rows[0] / high - margin),
        min(1.0, (columns[-1] + 1) / wide + margin),
        min(1.0, (rows[-1] + 1) / high + margin),
    )
    return box if (box[2] - box[0]) * (box[3] - box[1]) < MOST_OF_IT else WHOLE


def cut_out(image: Image.Image, part: Box) -> Image.Image:
    """A part of a picture."""
    if part == WHOLE:
        return image
    return image.crop(
        (
            round(part[0] * image.width),
            round(part[1] * image.height),
            round(part[2] * image.width),
            round(part[3] * image.height),
        )
    )


def enlarged(image: Image.Image) -> Image.Image:
    """The picture at a size in which letters are large enough; larger ones stay as they are."""
    factor = min(MOST_ENLARGED, FIT_LONG / max(image.size))
    if factor <= 1.15:
        return image
    return image.resize((round(image.width * factor), round(image.height * factor)), Image.Resampling.BICUBIC)


def line_at(image: Image.Image, box: Box, slope: float = 0.0) -> Image.Image:
    """One line of text out of a picture, level, with a little room around it, at a height that engines read well.

    Args:
        image: the page.
        box: around the line, as fractions.
        slope: by how many picture heights the line falls over one picture width.
    """
    fall = slope * (box[2] - box[0]) * image.height
    high = level_height(box, slope) * image.height
    room = LINE_ROOM * high
    cut = image.crop(
        (
            max(0, round(box[0] * image.width - room)),
            max(0, round(box[1] * image.height - room)),
            min(image.width, max(round(box[2] * image.width + room), round(box[0] * image.width) + 2)),
            min(image.height, max(round(box[3] * image.height + room), round(box[1] * image.height) + 2)),
        )
    )
    strip = _level(cut, fall) if abs(fall) > MOST_FALL * high else cut
    scale = LINE_HEIGHT / max(1, strip.height)
    return strip.resize((max(8, round(strip.width * scale)), LINE_HEIGHT), Image.Resampling.BICUBIC)


def _level(cut: Image.Image, fall: float) -> Image.Image:
    """A cut-out in which a line falls by so many pixels from its left to its right edge, with the line level."""
    high = max(2.0, cut.height - abs(fall))
    left, right = (0.0, fall) if fall > 0 else (-fall, 0.0)
    corners = (0, left, 0, left + high, cut.width, right + high, cut.width, right)
    return cut.transform((cut.width, round(high)), Image.Transform.QUAD, corners, Image.Resampling.BICUBIC)


def is_photo(image: Image.Image) -> bool:
    """Whether light and ground are uneven, as only a camera sees them."""
    import cv2

    grey = _small_grey(image).astype(np.uint8)
    # Closing takes the letters away and leaves the ground.
    ground = cv2.morphologyEx(grey, cv2.MORPH_CLOSE, np.ones((15, 15), np.uint8))
    ground = cv2.GaussianBlur(ground, (0, 0), 5)
    return float(ground.std()) > EVEN_GROUND


def _small_grey(image: Image.Image) -> NDArray[np.float32]:
    factor = min(1.0, SMALL / max(image.size))
    size = max(8, round(image.width * factor)), max(8, round(image.height * factor))
    return np.asarray(image.convert("L").resize(size, Image.Resampling.BOX), dtype=np.float32)


def _without_specks(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The mask without dust: what touches fewer than a few pixels of itself."""
    import cv2

    kernel = np.ones((2, 2), np.uint8)
    opened: NDArray[np.bool_] = cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_OPEN, kernel).astype(bool)
    return opened
