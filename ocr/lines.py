"""Words into lines: what stands on one base line belongs together, until a wide gap parts two columns."""

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from statistics import median
from typing import TypeVar

from ocr.text import Line, Word
from validators.papers import Box

Thing = TypeVar("Thing", Word, Line)

SAME_ROW = 0.38
"""Middles less than this share of the lower height apart stand on one row; rows may be set tighter than boxes."""
SAME_FOOT = 0.15
"""Feet so near each other do, too: engines give some words a box that reaches high above them."""
LONG_WORD = 5
"""Words of so many letters are wider than high in any type."""
WIDE_GAP = 2.0
"""A gap of more than so many text heights parts two columns; justified letters stay below one."""
NOTABLE_GAP, STANDS_OUT, FEWEST_GAPS = 1.2, 4.0, 4
"""A gap of so many text heights parts columns where it is so many times as wide as the usual one of its row."""
EVEN_GAP, EVENLY = 4.0, 0.5
"""Words of running text may stand so many text heights apart where the narrowest gap is half of the widest."""
PHRASES_APART = 1.0
"""The same for what an engine that reads whole lines as one word found as two of them."""
_SPECKS = re.compile(r"[—–~*|\"'“”„‘’]+")
"""Signs that no label needs behind it, as it does a colon or the dash that says that there is none."""


def lines_of(words: Iterable[Word], *, width: float, height: float) -> tuple[Line, ...]:
    """Groups loose words of an upright page by their places alone.

    Args:
        words: in any order, boxes as fractions of the page.
        width: of the page, in any unit.
        height: of the page, in the same unit.
    """
    rows = _rows(sorted(words, key=lambda word: word.box[1]), lambda word: word.box)
    return in_reading_order([line for row in rows for line in parted(row, width=width, height=height)])


def parted(row: Sequence[Word], *, width: float, height: float) -> tuple[Line, ...]:
    """Parts the words of one base line at its wide gaps; the measures are those of `lines_of`."""
    if not row:
        return ()
    heights = sorted(word.box[3] - word.box[1] for word in row)
    high = heights[len(heights) // 2] * height / width
    words = _without_specks(sorted(row, key=lambda word: word.box[0]), WIDE_GAP * high)
    gaps = [after.box[0] - before.box[2] for before, after in pairwise(words)]
    widest = WIDE_GAP * high
    if _is_justified(words, gaps, high):
        widest = EVEN_GAP * high
    elif len(gaps) >= FEWEST_GAPS:
        widest = min(widest, max(NOTABLE_GAP * high, STANDS_OUT * median(gaps)))
    columns = [[words[0]]]
    for (before, after), gap in zip(pairwise(words), gaps, strict=True):
        are_phrases = " " in before.text or " " in after.text
        if gap > (min(widest, PHRASES_APART * high) if are_phrases else widest):
            columns.append([])
        columns[-1].append(after)
    return tuple(Line(words=tuple(column)) for column in columns)


def _is_justified(words: Sequence[Word], gaps: Sequence[float], high: float) -> bool:
    """Whether a row is running text set to the width of its column: small letters, evenly far apart."""
    if len(gaps) < FEWEST_GAPS or sum(word.text[:1].islower() for word in words) < len(words) / 2:
        return False
    return min(gaps) > EVENLY * max(gaps) and max(gaps) <= EVEN_GAP * high


def _without_specks(words: Sequence[Word], widest: float) -> list[Word]:
    """The words of a row without the dashes and quotes that engines make of dust between two columns."""
    return [
        word
        for place, word in enumerate(words)
        if not (
            0 < place < len(words) - 1
            and _SPECKS.fullmatch(word.text)
            and words[place + 1].box[0] - words[place - 1].box[2] > widest
        )
    ]


def lie_on_their_side(lines: Iterable[Line], width: float, height: float) -> bool:
    """Whether most longer words stand higher than wide: the page was turned by 90 degrees."""
    words = [word.box for line in lines for word in line.words if len(word.text) >= LONG_WORD]
    standing = sum((box[3] - box[1]) * height > (box[2] - box[0]) * width for box in words)
    return standing > len(words) / 2


def in_reading_order(lines: Sequence[Line]) -> tuple[Line, ...]:
    """From top to bottom, and from left to right where lines stand at the same height."""
    rows = _rows(sorted(lines, key=lambda line: line.box[1]), lambda line: line.box)
    return tuple(line for row in rows for line in sorted(row, key=lambda line: line.box[0]))


def _rows(things: Iterable[Thing], box_of: Callable[[Thing], Box]) -> list[list[Thing]]:
    """Things sorted by their top, gathered while they stand on the same row as its first one."""
    rows: list[list[Thing]] = []
    first: Box | None = None
    for thing in things:
        box = box_of(thing)
        if first is not None and _share_a_row(first, box):
            rows[-1].append(thing)
        else:
            rows.append([thing])
            first = box
    return rows


def _share_a_row(one: Box, other: Box) -> bool:
    """Whether the middles of two boxes, or their feet, stand at nearly the same height."""
    low = max(min(one[3] - one[1], other[3] - other[1]), 1e-9)
    middles = abs(one[1] + one[3] - other[1] - other[3]) / 2
    return middles <= SAME_ROW * low or abs(one[3] - other[3]) <= SAME_FOOT * low
