"""The page as running text: sentences over the breaks of lines, with the words behind every letter."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from ocr.pieces import Piece, joined, piece_of
from ocr.text import Line

MOST_LETTERS = 12_000
"""Longer pages are no letters; patterns are not tried beyond."""


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
