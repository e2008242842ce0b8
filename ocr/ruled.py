"""Ruling lines taken out of a picture: Tesseract reads the border of a cell as a 1, an I or a bar."""

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Grey: TypeAlias = NDArray[np.uint8]

SHORTEST = 1 / 20
"""Length of the shortest ruling line that stands alone, as a share of the long side: no letter is so high."""
THICKEST = 8
"""Ruling lines are thinner, in pixels of a page of 2,300; what is thicker is a bar, a crest, a photograph."""
DARKER = 12
"""Grey levels by which a line is darker than the paper around it."""
AROUND = 31
"""The paper around a point, in pixels."""


def without_rulings(image: Image.Image) -> Image.Image:
    """The picture in grey, its long thin level and upright lines filled with the paper around them."""
    import cv2

    grey = np.asarray(image.convert("L"))
    length = max(40, round(SHORTEST * max(grey.shape)))
    ink = cv2.adaptiveThreshold(grey, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, AROUND, DARKER)
    level = _lines(ink, (length, 1))
    upright = _lines(ink, (1, length)) | _joining(_lines(ink, (1, length // 4)), level)
    rulings = cv2.dilate(upright | level, np.ones((3, 3), np.uint8)) > 0
    if not rulings.any():
        return image
    paper = cv2.dilate(cv2.GaussianBlur(grey, (0, 0), 1), np.ones((2 * THICKEST + 1,) * 2, np.uint8))
    return Image.fromarray(np.where(rulings, paper, grey))


def _joining(strokes: Grey, level: Grey) -> Grey:
    """The upright strokes that run from one level ruling line to another: the sides of a cell in a single row."""
    import cv2

    near = cv2.dilate(level, np.ones((2 * THICKEST + 1, 3), np.uint8)) > 0
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(strokes)
    joining = np.zeros(count, dtype=bool)
    for number in range(1, count):
        left, top, wide, high = boxes[number][:4]
        across = slice(left, left + wide)
        joining[number] = near[top, across].any() and near[top + high - 1, across].any()
    sides: Grey = (joining[labels] * 255).astype(np.uint8)
    return sides


def _lines(ink: Grey, size: tuple[int, int]) -> Grey:
    """The parts of the ink that run on for the length of a ruling line and are as thin as one."""
    import cv2

    across = (THICKEST, 1) if size[0] == 1 else (1, THICKEST)
    # A line of a page laid askew moves by a pixel now and then: it is widened before it is looked for.
    wide = cv2.dilate(ink, np.ones((1, 2) if size[0] == 1 else (2, 1), np.uint8))
    long = cv2.morphologyEx(wide, cv2.MORPH_OPEN, cv2.getStructuringElement(cv2.MORPH_RECT, size))
    thick = cv2.morphologyEx(long, cv2.MORPH_OPEN, cv2.getStructuringElement(cv2.MORPH_RECT, across))
    thin: Grey = cv2.bitwise_and(long, cv2.bitwise_not(thick)).astype(np.uint8)
    return thin
