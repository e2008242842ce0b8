"""Pieces of text that keep the words they came from, and with them their place on the page."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from ocr.labels import key_of
from ocr.text import Line, Word
from validators.papers import Box

_LEADING = re.compile(r"^(?:[\s:;=.,|!»>)—–_~#*\"“”„•-]|['‘’`](?=\s))+")
"""Signs before a value, and what engines make of a colon."""
_ONLY_A_DASH = re.compile(r"[\s:;=.]*[-–—][\s.]*")

NEXT_LINE = 1.3
"""A text goes on in a line that begins within so many line heights below it."""
_FEWEST_BOXES = 3
_EMPTY_BOX = 1.5
"""Letters in boxes stand so many steps apart where a box between them is empty."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some text and the words, or parts of words, that it stands in."""

    text: str
    words: tuple[Word, ...]

    def __add__(self, other: "Piece") -> "Piece":
        """Both, with a blank between them."""
        return Piece(f"{self.text} {other.text}".strip(), self.words + other.words)

    @property
    def box(self) -> Box | None:
        """The box around its words; None where it has none."""
        return Line(words=self.words).box if self.words else None

    @property
    def says_something(self) -> bool:
        """Whether it carries letters or digits, or the dash that stands for none."""
        return bool(key_of(self.text)) or self.text == "-"


def piece_of(line: Line, start: int = 0, end: int | None = None) -> Piece:
    """The text between two places of a line, without the signs before it."""
    whole = line.text
    end = len(whole) if end is None else end
    text = without_signs(whole[start:end])
    first = max(start, whole.rfind(text, start, end))
    last = first + len(text)
    words = []
    place = 0
    for word in line.words:
        if place < last and place + len(word.text) > first:
            words.append(_part(word, max(0, first - place), min(len(word.text), last - place)))
        place += len(word.text) + 1
    return Piece(text, tuple(words))


def joined(pieces: Iterable[Piece]) -> Piece:
    """Several pieces of one row as one, without the signs before the first."""
    pieces = list(pieces)
    words = tuple(word for piece in pieces for word in piece.words)
    return Piece(without_signs(" ".join(piece.text for piece in pieces)), words)


def out_of_boxes(words: Sequence[Word]) -> Piece | None:
    """The words of a row as one text, where one letter stands in each box; an empty box parts words."""
    if len(words) < _FEWEST_BOXES or any(len(word.text) > 1 for word in words):
        return None
    middles = [word.box[0] + word.box[2] for word in words]
    steps = [right - left for left, right in pairwise(middles)]
    gaps = ["", *(" " if step > _EMPTY_BOX * median(steps) else "" for step in steps)]
    return Piece("".join(gap + word.text for gap, word in zip(gaps, words, strict=True)), tuple(words))


def without_signs(text: str) -> str:
    """The text without the signs before a value; a dash alone is one: it says that there is none."""
    bare = _LEADING.sub("", text).strip()
    return bare or ("-" if _ONLY_A_DASH.fullmatch(text) else "")


def on_same_row(left: Box, right: Box) -> bool:
    """Whether two boxes overlap in height by half of the smaller one."""
    overlap = min(left[3], right[3]) - max(left[1], right[1])
    return overlap > 0.5 * min(left[3] - left[1], right[3] - right[1])


def box_of(words: Sequence[Word]) -> Box:
    """The box around some words."""
    return Line(words=tuple(words)).box


def _part(word: Word, first: int, last: int) -> Word:
    """A part of a word, whose letters are taken to be of one width; neural words are whole lines."""
    if first == 0 and last == len(word.text):
        return word
    left, top, right, bottom = word.box
    step = (right - left) / len(word.text)
    return replace(word, text=word.text[first:last], box=(left + first * step, top, left + last * step, bottom))
