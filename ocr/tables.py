"""Cells of a table: where the row that a label names meets the column that its value stands in."""

import re
from collections.abc import Sequence
from itertools import combinations, pairwise, takewhile
from math import inf
from statistics import mean

from ocr.labels import key_of
from ocr.pieces import Piece, box_of, on_same_row, piece_of, without_signs
from ocr.text import Line, Word

_CELL = re.compile(r"\W*\d[\d.,]*\W*(?:[mM][2²])?|[-–—]")
"""A cell with a figure, or the dash that stands for none."""
_MOST_COLUMNS = 8
_UNIT = 2
"""Letters of a unit, whatever an engine makes of it."""
_BLANK, _BLANK_IN_LETTERS = 0.8, 1.8
"""Words further apart than so many heights, and letters of the line, are two heads of columns."""


def crossing(
    lines: Sequence[Line], label: Line, columns: Sequence[str], aspect: float
) -> tuple[Piece, Line] | None:
    """The head and the row of a table that meet in a label's value; None where it is no table.

    The head is the nearest one above the label. The label may as well be a head itself, over a row that is called
    like a column.

    Args:
        lines: of the page.
        label: the line that begins with the label.
        columns: what the column of the value may be called.
        aspect: of the page, width over height.
    """
    above = [
        head
        for line in lines
        if line.box[3] <= label.box[1] + 0.3 * (label.box[3] - label.box[1]) and ":" not in line.text
        for head in _parted_by_gaps(line, aspect)
        if head.words[0].box[0] > label.words[0].box[2] and _is_head(head, columns)
    ]
    if above:
        return max(above, key=lambda head: head.words[0].box[1]), label
    rows = (
        line
        for line in lines
        if line.box[1] >= label.box[3]
        and line.words[0].box[2] < label.box[0]
        and _is_head(piece_of(line), columns)
    )
    is_head = any(other is not label and on_same_row(other.box, label.box) for other in lines)
    row = next(rows, None) if is_head else None
    return (piece_of(label), row) if row is not None else None


def cell_at(lines: Sequence[Line], head: Piece, row: Line, aspect: float) -> Piece | None:
    """The figure, or the dash for none, that stands in a row under a head.

    Heads are centred and figures stand at the right edge of their cells, so that all heads of the table and
    all cells of the row are laid side by side, in their order.
    """
    # A number may stand before the row's name.
    name = (*row.words[:1], *takewhile(lambda word: not _CELL.fullmatch(word.text), row.words[1:]))
    heads = sorted(
        _middle(other.words)
        for line in lines
        if on_same_row(line.box, head.words[0].box)
        for other in _parted_by_gaps(line, aspect)
    )
    cells = [
        (word,)
        for line in lines
        if on_same_row(line.box, row.box)
        for word in line.words
        if _CELL.fullmatch(word.text) and word.box[0] > name[-1].box[2]
    ]
    cells.sort(key=_middle)
    # The names of rows may stand under a head of their own or under none.
    arranged = [_side_by_side(heads[:_MOST_COLUMNS], row[:_MOST_COLUMNS]) for row in ([name, *cells], cells)]
    for middle, cell in min(arranged, key=_mean_offset):
        if middle == _middle(head.words) and cell is not name:
            return Piece(without_signs(cell[0].text), cell)
    return None


def _is_head(piece: Piece, columns: Sequence[str]) -> bool:
    """Whether a piece is the head of one of the columns, with a unit at most: `Luas (m2)`."""
    key = key_of(piece.text)
    return any(key.startswith(key_of(column)) and len(key) - len(key_of(column)) <= _UNIT for column in columns)


def _parted_by_gaps(line: Line, aspect: float) -> list[Piece]:
    """A line as pieces, parted where the gap is wider than a blank: the heads of narrow columns."""
    words: list[list[Word]] = [[line.words[0]]]
    for before, after in pairwise(line.words):
        gap, height = after.box[0] - before.box[2], before.box[3] - before.box[1]
        letter = (before.box[2] - before.box[0]) / max(1, len(before.text))
        if gap * aspect > _BLANK * height and gap > _BLANK_IN_LETTERS * letter:
            words.append([])
        words[-1].append(after)
    return [Piece(" ".join(word.text for word in part), tuple(part)) for part in words]


def _middle(words: Sequence[Word]) -> float:
    box = box_of(words)
    return (box[0] + box[2]) / 2


def _side_by_side(
    heads: Sequence[float], cells: Sequence[tuple[Word, ...]]
) -> list[tuple[float, tuple[Word, ...]]]:
    """Heads and cells in pairs, in their order, as near each other as can be."""
    pairs = min(len(heads), len(cells))
    arranged = (
        list(zip(some, others, strict=True))
        for some in combinations(heads, pairs)
        for others in combinations(cells, pairs)
    )
    return min(arranged, key=_mean_offset, default=[])


def _mean_offset(pairs: Sequence[tuple[float, tuple[Word, ...]]]) -> float:
    """How far apart the heads and cells of some pairs stand, on the average."""
    return mean(abs(head - _middle(cell)) for head, cell in pairs) if pairs else inf
