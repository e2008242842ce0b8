"""A page is stood upright, whichever way it was taken."""

import pytest
from PIL import Image

from ocr.neural import NeuralEngine, neural, pixels_of
from ocr.orientation import turn_of
from tests.ocr.making import drawn

pytestmark = pytest.mark.engine
STANDING = drawn(dpi=100)
LYING = STANDING.crop((0, 0, 827, 560))


@pytest.fixture(scope="module")
def engine() -> NeuralEngine:
    return neural()


@pytest.mark.parametrize(
    ("page", "turn"),
    [(STANDING, 0), (STANDING, 90), (STANDING, 180), (STANDING, 270), (LYING, 0), (LYING, 90)],
    ids=["standing-0", "standing-90", "standing-180", "standing-270", "lying-0", "lying-90"],
)
def test_all_four_turns(engine: NeuralEngine, page: Image.Image, turn: int) -> None:
    pixels = pixels_of(page.rotate(turn, expand=True))
    assert (turn_of(pixels, engine.find(pixels), engine) + turn) % 360 == 0


def test_a_picture_without_lines_stays(engine: NeuralEngine) -> None:
    pixels = pixels_of(Image.new("RGB", (300, 400), "white"))
    assert turn_of(pixels, engine.find(pixels), engine) == 0


@pytest.mark.parametrize("tilt", [-5, -3, 3, 5])
@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_lines_on_their_side_are_known_for_such_also_askew(engine: NeuralEngine, turn: int, tilt: int) -> None:
    """The tilt moves the end of a long line further than the line is high."""
    pixels = pixels_of(STANDING.rotate(turn + tilt, expand=True, fillcolor="white"))
    assert (turn_of(pixels, engine.find(pixels), engine) + turn) % 360 == 0
