"""The text layer of a PDF page, through pdfplumber: words with their places, and none of its pictures."""

import logging
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from ocr.lines import lines_of
from ocr.text import PageText, Word
from validators.papers import Box

ONE_WORD = 0.15
"""Letters up to this share of their size apart are one word; blanks keep above 0.2."""
MOST_LETTERS = 60_000
"""A page with more is no paper but an attack on our patience."""
LEANING = 0.1
"""A line that rises by more than this share of its length is no line of the page."""
LEVEL, MOST_TILTED = 0.01, 0.6
"""Where more than this share of the letters rises by more than that, rows run into each other: see the picture."""
_GARBLED = re.compile(r"\(cid:\d+\)|[\ufffd\ue000-\uf8ff]")
MOST_GARBLED = 0.03
"""With more than this share of letters without a meaning, the layer's fonts do not say what they show."""


class TextLayer:
    """The text layers of an open PDF."""

    def __init__(self, document: Any) -> None:
        self._document = document

    def read(self, number: int) -> PageText | None:
        """The text of a page (numbers count from 1); None where it has none that can be used."""
        try:
            found, width, height = self._parsed(number)
        except MemoryError:
            raise
        except Exception:  # pdfminer raises anything on bytes that are no proper page; the renderer may do better
            return None
        words = [
            Word(text=text, box=(left / width, top / height, right / width, bottom / height), confidence=1.0)
            for text, left, top, right, bottom in found
        ]
        if not words or is_garbled("".join(word.text for word in words)):
            return None
        lines = lines_of(words, width=width, height=height)
        return PageText(number=number, width=round(width), height=round(height), engine="textlayer", lines=lines)

    def _parsed(self, number: int) -> tuple[list[tuple[str, float, float, float, float]], float, float]:
        """Upright words with left, top, right and bottom; the page's width and height; all in points."""
        page = self._document.pages[number - 1]
        try:
            left, top, right, bottom = shown_part(page.mediabox, page.cropbox, page.rotation)
            width, height = right - left, bottom - top
            if not page.chars or len(page.chars) > MOST_LETTERS:
                return [], width, height
            if _is_tilted(page.chars):
                return [], width, height
            found = page.filter(_is_level).extract_words(
                x_tolerance_ratio=ONE_WORD, keep_blank_chars=False, use_text_flow=False
            )
            return (
                [
                    (word["text"], word["x0"] - left, word["top"] - top, word["x1"] - left, word["bottom"] - top)
                    for word in found
                    if word["upright"]
                    and left <= word["x0"] < word["x1"] <= right
                    and top <= word["top"] < word["bottom"] <= bottom
                ],
                width,
                height,
            )
        finally:
            page.close()


def _is_tilted(letters: Sequence[dict[str, Any]]) -> bool:
    """Whether the lines of a page run aslant, as in the layer that a program laid under a tilted scan."""
    rises = [abs(up / along) for along, up in (letter["matrix"][:2] for letter in letters) if along]
    tilted = [rise for rise in rises if LEVEL < rise < LEANING]
    return len(tilted) > MOST_TILTED * len(letters)


def _is_level(thing: dict[str, Any]) -> bool:
    """Whether a letter (or what is none) is not turned: a watermark's letters run through the lines under it."""
    along, up = thing["matrix"][:2] if "matrix" in thing else (1.0, 0.0)
    return bool(abs(up) <= LEANING * abs(along))


def shown_part(media: Box, crop: Box, rotation: int) -> Box:
    """The part of a page that viewers show, where pdfplumber places its words (points from the top left).

    Args:
        media: the page's MediaBox as pdfplumber gives it.
        crop: its CropBox, which pdfplumber does not turn with the page.
        rotation: of the page: 0, 90, 180, 270, clockwise.
    """
    left, top, right, bottom = crop
    if rotation in (90, 180):
        top, bottom = media[1] + media[3] - bottom, media[1] + media[3] - top
    if rotation in (180, 270):
        left, right = media[0] + media[2] - right, media[0] + media[2] - left
    left, top, right, bottom = max(left, media[0]), max(top, media[1]), min(right, media[2]), min(bottom, media[3])
    return (left, top, right, bottom) if left < right and top < bottom else media


def is_garbled(text: str) -> bool:
    """Whether too many letters have no meaning: codes without Unicode, private signs, replacement signs."""
    lost = sum(1 for _ in _GARBLED.finditer(text))
    return lost > MOST_GARBLED * max(1, len(_GARBLED.sub("x", text)))


@contextmanager
def open_text_layer(path: Path) -> Iterator[TextLayer | None]:
    """The text layers of a PDF; None where the parser gives up, and pictures must be read instead."""
    import pdfplumber

    # It warns of every font and number that it has to guess; what matters is whether the text fits the picture.
    logging.getLogger("pdfminer").setLevel(logging.ERROR)
    try:
        document = pdfplumber.open(path)
    except Exception:  # pdfminer raises anything on bytes that are no proper PDF; the renderer may do better
        yield None
        return
    try:
        yield TextLayer(document)
    finally:
        with suppress(Exception):  # closing parses the pages once more
            document.close()
