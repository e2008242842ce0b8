"""The page as running text: sentences over the breaks of lines, with the words behind every letter."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from ocr.pieces import Piece, joined, on_same_row, piece_of
from ocr.text import Line

MOST_LETTERS = 12_000
"""Longer pages are no letters; patterns are not tried beyond."""
LONG_LINE, FEWEST_ROWS = 25, 4
"""Letters of a line of running text, and rows of two such lines that make columns."""
MOST_LINES = 200
"""More lines are not compared with each other; a page of a letter has fifty."""
CLOSE = 1.2
"""A sentence goes on within so many line heights."""


class Prose:
    """Lines in reading order, joined by single blanks."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._starts: list[int] = []
        place = 0
        for line in lines:
            self._starts.append(place)
            place += len(line.text) + 1
        self.text = " ".join(line.text for line in lines)[:MOST_LETTERS]

    def matches(self, pattern: str) -> Iterator[Piece]:
        """What the group `value` of a pattern matches, in reading order."""
        for match in re.finditer(pattern, self.text):
            yield self.between(*match.span("value"))

    def between(self, start: int, end: int) -> Piece:
        """The piece between two places of the running text."""
        pieces = []
        for number in range(bisect_right(self._starts, start) - 1, bisect_right(self._starts, end - 1)):
            line, offset = self._lines[number], self._starts[number]
            first, last = max(0, start - offset), min(len(line.text), end - offset)
            if first < last:
                pieces.append(piece_of(line, first, last))
        return joined(pieces)


def down_columns(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines in the order in which columns are read: each is followed by the one below it, if any is near."""
    waiting = list(lines)
    found: list[Line] = []
    while waiting:
        line: Line | None = waiting[0]
        while line is not None:
            waiting.remove(line)
            found.append(line)
            line = next((below for below in waiting if _goes_on(found[-1], below)), None)
    return tuple(found)


def runs_in_columns(lines: Sequence[Line]) -> bool:
    """Whether sentences stand side by side, as on papers in two languages."""
    long = [line for line in lines if len(line.text) >= LONG_LINE][:MOST_LINES]
    rows = sum(other.box[0] > line.box[2] and on_same_row(line.box, other.box) for line in long for other in long)
    return rows >= FEWEST_ROWS


def _goes_on(line: Line, below: Line) -> bool:
    """Whether one line stands closely under another, most of the shorter one below the longer."""
    height = line.box[3] - line.box[1]
    shared = min(line.box[2], below.box[2]) - max(line.box[0], below.box[0])
    shorter = min(line.box[2] - line.box[0], below.box[2] - below.box[0])
    return -0.4 * height < below.box[1] - line.box[3] < CLOSE * height and shared > shorter / 2
