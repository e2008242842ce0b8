"""The neural engine: lines with their slopes, in plain letters, on one core."""

import time
from random import Random

import numpy as np
import pytest
from PIL import Image

from ocr.neural import NeuralEngine, neural, pixels_of, strip_of
from ocr.prepare import line_at
from samples.draw.captures.phone import photograph
from samples.draw.captures.splits import PHONES
from tests.ocr.making import LETTER, NIK, drawn, sheet_of

pytestmark = pytest.mark.engine
PAGE = drawn(dpi=120)


@pytest.fixture(scope="module")
def engine() -> NeuralEngine:
    return neural()


def test_a_letter_is_read(engine: NeuralEngine) -> None:
    read = [line.text.replace(" ", "") for line in engine.read(PAGE)]
    for row in ("SURATPERMOHONAN", f"NIK:{NIK}", "Nama:SITIRAHMAWATI", "Palembang,12November2026"):
        assert row in read
    assert read.index("SURATPERMOHONAN") < read.index(f"NIK:{NIK}")


def test_each_line_is_one_word_on_the_picture(engine: NeuralEngine) -> None:
    for line in engine.read(PAGE):
        (word,) = line.words
        left, top, right, bottom = word.box
        assert 0 <= left < right <= 1
        assert 0 <= top < bottom <= 1
        assert 0.5 <= word.confidence <= 1
        assert word.slope == pytest.approx(0, abs=0.01)


@pytest.mark.parametrize("degrees", [4, -4])
def test_slopes_are_measured(engine: NeuralEngine, degrees: float) -> None:
    """In page heights over one page width; a turn counter-clockwise makes rows rise."""
    turned = PAGE.rotate(degrees, fillcolor="white")
    slopes = [line.words[0].slope or 0.0 for line in engine.read(turned) if len(line.text) > 20]
    expected = -np.tan(np.radians(degrees)) * turned.width / turned.height
    assert np.median(slopes) == pytest.approx(expected, abs=0.01)


@pytest.mark.parametrize("size", [(600, 400), (40, 40), (10, 300), (1, 1), (3000, 1), (3, 3600)])
def test_empty_pictures_give_nothing_and_cost_little(engine: NeuralEngine, size: tuple[int, int]) -> None:
    began = time.process_time()
    assert engine.read(Image.new("RGB", size, "white")) == ()
    assert time.process_time() - began < 5


def test_nothing_to_recognise(engine: NeuralEngine) -> None:
    assert engine.recognise([]) == []
    assert engine.read_at(np.full((50, 50, 3), 255, np.uint8), []) == ()


def test_a_single_line(engine: NeuralEngine) -> None:
    (line,) = [line for line in engine.read(PAGE) if line.text.startswith("NIK")]
    again = engine.read_line(line_at(PAGE, line.box))
    assert again is not None
    assert again.text.replace(" ", "") == f"NIK:{NIK}"
    assert engine.read_line(Image.new("L", (200, 48), 255)) is None


def test_letters_are_plain(engine: NeuralEngine) -> None:
    """The model knows Chinese signs and accents, which no Indonesian paper prints."""
    for line in engine.read(PAGE):
        assert line.text.isascii(), line.text


def test_strips_are_upright_rectangles() -> None:
    pixels = np.zeros((100, 200, 3), np.uint8)
    pixels[40:60, 50:150] = 255
    corners = np.array([[50, 40], [150, 40], [150, 60], [50, 60]], np.float32)
    strip = strip_of(pixels, corners)
    assert strip.shape == (20, 100, 3)
    assert strip.min() == 255
    flat = np.array([[50, 40], [150, 40], [150, 40], [50, 40]], np.float32)
    assert strip_of(pixels, flat).shape[0] == 1


def test_small_print_in_coloured_light_is_found(engine: NeuralEngine) -> None:
    """On the same picture in its colours the detector finds three lines of ten."""
    shot = photograph(Random(6), sheet_of(size=8), PHONES["tuning"])
    assert len(engine.find(pixels_of(Image.fromarray(shot)))) == sum(map(bool, LETTER))


def test_it_keeps_to_one_core(engine: NeuralEngine) -> None:
    wall, cpu = time.perf_counter(), time.process_time()
    engine.read(PAGE)
    assert time.process_time() - cpu < 1.3 * (time.perf_counter() - wall)


def test_one_engine_a_process(engine: NeuralEngine) -> None:
    assert neural() is engine
