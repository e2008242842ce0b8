"""Rows of the family card: each is found by its 16-digit number, with the member's name in a cell beside it."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from ocr.labels import key_of
from ocr.pieces import Piece, on_same_row, piece_of
from ocr.sheet import Sheet
from ocr.text import Line, Word
from validators.numbers import nik
from validators.numbers.digits import read_digits
from validators.values import DOUBTED, NAME, NIK, PROVEN, Parsed
from validators.words.dates import parse_date

Cell = tuple[Parsed, Piece]

_LONG_NUMBER = re.compile(r"(?<!\w)[0-9OoIlBSD]{16}(?!\w)")
NEAR_ROW = 1.2
"""A line of a cell of two lines is no farther from the middle of its row, in line heights."""
_ROW_NUMBER = re.compile(r"^\W*\d{1,2}\W+")


def read_rows(sheet: Sheet, taken: Collection[object]) -> tuple[list[Cell], list[Cell]]:
    """The numbers and the names of all rows; no names where not every row has one.

    Args:
        sheet: the page.
        taken: values that stand elsewhere on the paper, like the card's own number.
    """
    numbers: list[Cell] = []
    names: list[Cell] = []
    for place, line in enumerate(sheet.lines):
        for start, end in _long_numbers(line.text):
            piece = piece_of(line, start, end)
            parsed = NIK.parse(piece.text)
            if parsed is None or parsed.value in taken:
                continue
            numbers.append((_checked_by_row(parsed, sheet, place), piece))
            used = {word for _, name in names for word in name.words}
            name = next(_names_beside(sheet, place, (start, end), used), None)
            if name is not None:
                names.append(name)
    return numbers, names if len(names) == len(numbers) and _in_one_column(numbers, names) else []


def _checked_by_row(number: Parsed, sheet: Sheet, place: int) -> Parsed:
    """The number, proven or doubted by the birth date in its row; a row without a date says nothing."""
    line = sheet.lines[place]
    row = [line.text, *(other.text for other in sheet.lines if on_same_row(other.box, line.box))]
    days = [day for text in row if (day := parse_date(text)) is not None]
    if not days:
        return number
    carried = any(nik.carries(str(number.value), day) for day in days)
    return replace(number, trust=max(number.trust, PROVEN) if carried else min(number.trust, DOUBTED))


def _in_one_column(numbers: Sequence[Cell], names: Sequence[Cell]) -> bool:
    """Whether all names stand on one side of their numbers; where one is lost, another column's word is beside."""
    sides = {
        name.words[0].box[0] < number.words[0].box[0]
        for (_, number), (_, name) in zip(numbers, names, strict=True)
    }
    return len(sides) <= 1


def _names_beside(sheet: Sheet, place: int, span: tuple[int, int], used: Collection[Word]) -> Iterator[Cell]:
    """Names in the cells beside a row's number: before it, to its left, after it, above it; no words twice."""
    line, (start, end) = sheet.lines[place], span
    pieces = [
        piece_of(line, 0, start),
        *(piece_of(sheet.lines[other]) for other in sheet.left_of(place)),
        *_split_by_row(sheet, place),
        piece_of(line, end),
        *(piece_of(sheet.lines[other]) for other in sheet.right_of(place)[:1]),
        *(piece_of(above) for above in [sheet.line_above(line.words)] if above is not None),
    ]
    for piece in pieces:
        cell = Piece(_ROW_NUMBER.sub("", piece.text), piece.words)
        if sum(map(str.isalpha, cell.text)) < 2 or key_of(cell.text) == "nik":
            continue
        above = sheet.line_above(cell.words)
        if above is not None and above.words[0] not in used and _is_rest_of_cell(sheet, above):
            cell = Piece(above.text, above.words) + cell
        more = sheet.next_line(cell.words)
        if more is not None and _is_rest_of_cell(sheet, more):
            cell = cell + Piece(more.text, more.words)
        parsed = NAME.parse(cell.text)
        if parsed is not None:
            yield parsed, cell


def _split_by_row(sheet: Sheet, place: int) -> Iterator[Piece]:
    """A name on two lines, one above and one below the middle of its row, to the left of the number."""
    row = sheet.lines[place].box
    middle, height = (row[1] + row[3]) / 2, row[3] - row[1]
    near = [
        line
        for line in sheet.lines
        if line.box[2] < row[0]
        and abs((line.box[1] + line.box[3]) / 2 - middle) < NEAR_ROW * height
        and not on_same_row(line.box, row)
        and _is_rest_of_cell(sheet, line)
    ]
    above = [line for line in near if line.box[3] < row[3]]
    below = [line for line in near if line.box[1] > row[1]]
    if len(above) == len(below) == 1 and above[0].box[0] < below[0].box[2] and below[0].box[0] < above[0].box[2]:
        yield piece_of(above[0]) + piece_of(below[0])


def _is_rest_of_cell(sheet: Sheet, line: Line) -> bool:
    """Whether a line goes on with the cell above it: no number of a next row stands beside it."""
    if not any(map(str.isalpha, line.text)):
        return False  # the number of an empty row
    beside = (other for other in sheet.lines if on_same_row(other.box, line.box))
    return not any(True for other in beside for _ in _long_numbers(other.text))


def _long_numbers(text: str) -> Iterator[tuple[int, int]]:
    for match in _LONG_NUMBER.finditer(text):
        if read_digits(match[0], 16):
            yield match.span()
