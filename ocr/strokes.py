"""Lone strokes that Tesseract misreads: two dots are a colon, a bar as high as the capitals before it an I."""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
from PIL import Image

from ocr.text import Line, Word
from validators.papers import Box

STROKES = frozenset('1!|lIi;"“”#')
"""What a small colon before a value is taken for."""
BARS = frozenset("|l!")
"""What a Roman one behind a name is taken for."""
AS_HIGH = 0.15
"""By which share of its height a bar may differ from the word before it; the border of a cell is higher."""
SURE = 0.95
"""The confidence of a colon that was seen as two dots."""
LIKELY = 0.7
"""The confidence of an I that was read as a bar."""


def with_strokes(lines: Iterable[Line], image: Image.Image) -> tuple[Line, ...]:
    """The lines of a picture, each lone stroke that is a colon or a Roman one made such."""
    return tuple(
        Line(
            words=tuple(
                _as_numeral(_as_colon(word, image), line.words[place - 1] if place else None)
                for place, word in enumerate(line.words)
            )
        )
        for line in lines
    )


def _as_colon(word: Word, image: Image.Image) -> Word:
    if word.text in STROKES and _is_two_dots(word.box, image):
        return replace(word, text=":", confidence=SURE)
    return word


def _as_numeral(word: Word, before: Word | None) -> Word:
    """A bar behind a word in capitals as a Roman one: `ILIR BARAT |`."""
    if before is None or word.text not in BARS or not (before.text.isalpha() and before.text.isupper()):
        return word
    high, usual = word.box[3] - word.box[1], before.box[3] - before.box[1]
    return replace(word, text="I", confidence=LIKELY) if abs(high - usual) <= AS_HIGH * usual else word


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
