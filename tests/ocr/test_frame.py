"""Rows that a camera bent are straight again, and every box comes back to its place on the page."""

from collections.abc import Callable

import pytest

from ocr.frame import WHOLE, Frame, Slope, straightened
from ocr.lines import lines_of
from ocr.text import Line, Word
from validators.papers import Box

WIDTH, HEIGHT = 1000, 1414
ROWS = [f"baris nomor {number} dengan enam kata pendek" for number in range(10, 34)]
Bend = Callable[[float, float], float]


def straight(_x: float, y: float) -> float:
    return y


def sloped(x: float, y: float) -> float:
    """All rows fall by four hundredths of the page."""
    return y + 0.04 * (x - 0.5)


def rising(x: float, y: float) -> float:
    return y - 0.05 * (x - 0.5)


def seen_from_the_side(x: float, y: float) -> float:
    """Upper rows fall, lower ones rise, as they run to one point in perspective."""
    return y + 0.10 * (0.5 - y) * (x - 0.5)


BENDS: list[Bend] = [straight, sloped, rising, seen_from_the_side]


def box_on(bend: Bend, left: float, right: float, row: float, high: float = 0.014) -> Box:
    """The upright box around a piece of a bent row."""
    heights = [bend(left, row), bend(right, row)]
    return left, min(heights) - high / 2, right, max(heights) + high / 2


def slope_of(bend: Bend, left: float, right: float, row: float) -> float:
    return (bend(right, row) - bend(left, row)) / (right - left)


def row_of(number: int) -> float:
    return 0.1 + 0.033 * number


def words_on(bend: Bend, number: int, text: str) -> list[Word]:
    """The words of a row as Tesseract gives them: each with an upright box, and no slope."""
    words, left = [], 0.08
    for part in text.split():
        right = left + 0.013 * len(part)
        words.append(Word(text=part, box=box_on(bend, left, right, row_of(number)), confidence=1.0))
        left = right + 0.013
    return words


def whole_on(bend: Bend, number: int, text: str) -> list[Word]:
    """A row as the neural engine gives it: one word with its slope, in a roomy box."""
    left, right = 0.08, 0.08 + 0.013 * len(text)
    box = box_on(bend, left, right, row_of(number), 0.02)
    return [Word(text=text, box=box, confidence=1.0, slope=slope_of(bend, left, right, row_of(number)))]


@pytest.mark.parametrize("bend", BENDS)
@pytest.mark.parametrize("engine", [words_on, whole_on])
def test_rows_come_back(engine: Callable[[Bend, int, str], list[Word]], bend: Bend) -> None:
    """Two pieces of one row far apart stand on one row again, and no row takes a piece of another."""
    lines = []
    for number, text in enumerate(ROWS):
        lines.append(Line(words=tuple(engine(bend, number, text))))
        right = Word(text=f"ujung{number}", box=box_on(bend, 0.85, 0.95, row_of(number)), confidence=1.0)
        lines.append(Line(words=(right,)))
    words, _ = straightened(lines, WIDTH, HEIGHT)
    rows = lines_of(words, width=WIDTH, height=HEIGHT)
    assert [found.text for found in rows] == [
        text for number, row in enumerate(ROWS) for text in (row, f"ujung{number}")
    ]


@pytest.mark.parametrize("bend", BENDS)
def test_boxes_come_back_onto_the_page(bend: Bend) -> None:
    lines = [Line(words=tuple(words_on(bend, number, text))) for number, text in enumerate(ROWS)]
    words, slope = straightened(lines, WIDTH, HEIGHT)
    frame = Frame(slope=slope)
    before = [word for found in lines for word in found.words]
    for old, new in zip(before, words, strict=True):
        back = frame.on_page(new.box)
        assert back == pytest.approx(old.box, abs=0.004), old.text


def test_the_slope_is_that_of_the_page() -> None:
    lines = [Line(words=tuple(words_on(sloped, number, text))) for number, text in enumerate(ROWS)]
    _, slope = straightened(lines, WIDTH, HEIGHT)
    assert slope.at(0.5, 0.5) == pytest.approx(0.04, abs=0.002)
    lines = [Line(words=tuple(whole_on(seen_from_the_side, number, text))) for number, text in enumerate(ROWS)]
    _, slope = straightened(lines, WIDTH, HEIGHT)
    assert slope.at(0.4, 0.15) > 0.02
    assert slope.at(0.4, 0.85) < -0.02


def test_a_stray_line_does_not_tilt_the_page() -> None:
    """A stamp's lettering runs aslant."""
    lines = [Line(words=tuple(words_on(straight, number, text))) for number, text in enumerate(ROWS)]
    stamp = Word(text="PEMERINTAH KOTA", box=(0.5, 0.6, 0.8, 0.75), confidence=1.0, slope=0.5)
    _, slope = straightened([*lines, Line(words=(stamp,))], WIDTH, HEIGHT)
    assert abs(slope.at(0.5, 0.5)) < 0.002


@pytest.mark.parametrize("words", [(), (Word(text="a", box=(0.1, 0.1, 0.11, 0.12), confidence=1.0),)])
def test_without_long_lines_nothing_is_turned(words: tuple[Word, ...]) -> None:
    found, slope = straightened([Line(words=words)] if words else [], WIDTH, HEIGHT)
    assert slope == Slope()
    assert [word.box for word in found] == [pytest.approx(word.box) for word in words]


@pytest.mark.parametrize("place", [(0.1, 0.2), (0.9, 0.8), (0.5, 0.5)])
def test_bending_undoes_straightening(place: tuple[float, float]) -> None:
    slope = Slope(level=0.05, down=-0.1, across=0.01)
    x, y = place
    assert slope.bent(x, slope.straight(x, y)) == pytest.approx(y, abs=0.0006)


def test_a_box_of_a_part_lies_in_that_part() -> None:
    frame = Frame(part=(0.5, 0.25, 1.0, 0.75))
    assert frame.on_page((0.0, 0.0, 1.0, 1.0)) == (0.5, 0.25, 1.0, 0.75)
    assert frame.on_page((0.5, 0.5, 0.6, 0.6)) == (0.75, 0.5, 0.8, 0.55)


def test_no_box_leaves_the_page() -> None:
    assert Frame(slope=Slope(level=0.5)).on_page((0.0, 0.0, 1.0, 1.0)) == WHOLE
