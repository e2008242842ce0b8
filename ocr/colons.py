"""Colons that Tesseract took for a stroke: two dots with nothing between them."""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
from PIL import Image

from ocr.text import Line, Word
from validators.papers import Box

STROKES = frozenset("1!|lIi;")
"""What a small colon before a value is taken for."""

SURE = 0.95
"""The confidence of a colon that was seen as two dots."""


def with_colons(lines: Iterable[Line], image: Image.Image) -> tuple[Line, ...]:
    """The lines of a picture, each lone stroke that is a colon made one."""
    return tuple(Line(words=tuple(_as_colon(word, image) for word in line.words)) for line in lines)


def _as_colon(word: Word, image: Image.Image) -> Word:
    if word.text in STROKES and _is_two_dots(word.box, image):
        return replace(word, text=":", confidence=SURE)
    return word


def _is_two_dots(box: Box, image: Image.Image) -> bool:
    """Whether ink stands at the top and at the foot of a box, and none around its middle."""
    wide, high = image.size
    place = (round(box[0] * wide), round(box[1] * high), round(box[2] * wide), round(box[3] * high))
    grey = np.asarray(image.crop(place).convert("L"), dtype=np.float32)
    if grey.shape[0] < 5 or not grey.shape[1]:
        return False
    darkest = grey.min(axis=1)
    limit = (float(grey.min()) + float(grey.max())) / 2
    third = len(darkest) // 3
    is_bare = bool((darkest[third + 1 : len(darkest) - third - 1] > limit).all())
    return is_bare and bool((darkest[:third] < limit).any()) and bool((darkest[-third:] < limit).any())
