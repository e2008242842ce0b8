"""A lone stroke of Tesseract is a colon where two dots stand, and only there."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from ocr.colons import with_colons
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
    (line,) = with_colons([Line(words=words)], picture)
    assert line.words[1] == words[1]
    return line.words[0].text


@pytest.mark.parametrize("text", ["1", "!", "|", "l", ";"])
def test_two_dots_are_a_colon(text: str) -> None:
    assert read_as(text, DOTS) == ":"


@pytest.mark.parametrize("ink", [STROKE, POINT_BELOW, []], ids=["stroke", "exclamation", "nothing"])
def test_what_has_ink_in_its_middle_stays(ink: list[tuple[int, int, int, int]]) -> None:
    assert read_as("1", ink) == "1"


def test_words_of_letters_are_never_looked_at() -> None:
    assert read_as("JL", DOTS) == "JL"
