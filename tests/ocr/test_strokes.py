"""A lone stroke is a colon where two dots stand, a Roman one behind capitals of its height, else what it was."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from ocr.strokes import with_strokes
from ocr.text import Line, Word

BOX = (0.5, 0.4, 0.52, 0.6)
DOTS = [(50, 20, 51, 22), (50, 27, 51, 29)]
STROKE = [(50, 20, 51, 29)]
POINT_BELOW = [(50, 20, 51, 25), (50, 27, 51, 29)]


def read_as(text: str, ink: list[tuple[int, int, int, int]]) -> str:
    picture = Image.fromarray(np.full((50, 100), 250, dtype=np.uint8))
    for part in ink:
        ImageDraw.Draw(picture).rectangle(part, fill=20)
    words = (
        Word(text=text, box=BOX, confidence=0.6),
        Word(text="JAKARTA", box=(0.6, 0.4, 0.8, 0.6), confidence=0.9),
    )
    (line,) = with_strokes([Line(words=words)], picture)
    assert line.words[1] == words[1]
    return line.words[0].text


@pytest.mark.parametrize("text", ["1", "!", "|", "l", ";", "“", "#"])
def test_two_dots_are_a_colon(text: str) -> None:
    assert read_as(text, DOTS) == ":"


@pytest.mark.parametrize("ink", [STROKE, POINT_BELOW, []], ids=["stroke", "exclamation", "nothing"])
def test_what_has_ink_in_its_middle_stays(ink: list[tuple[int, int, int, int]]) -> None:
    assert read_as("1", ink) == "1"


def test_words_of_letters_are_never_looked_at() -> None:
    assert read_as("JL", DOTS) == "JL"


@pytest.mark.parametrize(
    ("before", "top", "wanted"),
    [("BARAT", 0.4, "I"), ("BARAT", 0.3, "|"), ("Barat", 0.4, "|"), ("12", 0.4, "|")],
    ids=["capitals", "border of a cell", "small letters", "number"],
)
def test_a_bar_behind_capitals_is_a_roman_one_where_it_is_as_high(before: str, top: float, wanted: str) -> None:
    words = (
        Word(text=before, box=(0.2, 0.4, 0.4, 0.6), confidence=0.9),
        Word(text="|", box=(0.42, top, 0.43, 0.6), confidence=0.9),
    )
    (line,) = with_strokes([Line(words=words)], Image.new("L", (100, 50), 250))
    assert line.words[1].text == wanted
