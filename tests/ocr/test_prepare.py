"""Content on a scanner's glass, sizes fit for engines, and what only a camera sees."""

import math
from random import Random

import numpy as np
import pytest
from PIL import Image, ImageDraw

from ocr.frame import WHOLE
from ocr.prepare import FIT_LONG, LINE_HEIGHT, content_of, cut_out, enlarged, is_photo, line_at
from samples.draw.captures.flatbed import scan
from samples.draw.captures.phone import photograph
from samples.draw.captures.splits import PHONES, SCANNERS
from tests.ocr.making import drawn, sheet_of
from validators.papers import Box


def test_a_card_on_the_glass_is_cut_out() -> None:
    glass = Image.new("L", (1654, 2339), 250)
    glass.paste(120, (300, 200, 980, 630))
    left, top, right, bottom = content_of(glass)
    assert left == pytest.approx(300 / 1654 - 0.02, abs=0.01)
    assert top == pytest.approx(200 / 2339 - 0.02, abs=0.01)
    assert right == pytest.approx(980 / 1654 + 0.02, abs=0.01)
    assert bottom == pytest.approx(630 / 2339 + 0.02, abs=0.01)


def test_dust_is_no_content() -> None:
    glass = Image.new("L", (1654, 2339), 250)
    glass.paste(120, (300, 200, 980, 630))
    pen = ImageDraw.Draw(glass)
    for place in range(40):
        pen.point(((place * 37) % 1654, 1500 + (place * 131) % 800), 0)
    assert content_of(glass)[3] < 0.3


@pytest.mark.parametrize("colour", ["white", "black", "grey"])
def test_an_even_picture_is_taken_whole(colour: str) -> None:
    assert content_of(Image.new("RGB", (800, 1100), colour)) == WHOLE


def test_a_full_page_and_a_photograph_are_taken_whole() -> None:
    framed = drawn()
    ImageDraw.Draw(framed).rectangle((40, 40, framed.width - 40, framed.height - 40), outline="black", width=5)
    assert content_of(framed) == WHOLE
    assert content_of(Image.fromarray(photograph(Random(1), sheet_of(), PHONES["tuning"]))) == WHOLE


def test_a_part_is_what_was_asked_for() -> None:
    picture = Image.new("L", (1000, 500), 255)
    picture.paste(0, (500, 0, 1000, 250))
    part = cut_out(picture, (0.5, 0.0, 1.0, 0.5))
    assert part.size == (500, 250)
    assert part.getextrema() == (0, 0)
    assert cut_out(picture, WHOLE) is picture


@pytest.mark.parametrize(("long_side", "becomes"), [(400, 1200), (1000, FIT_LONG), (1600, 1600), (3000, 3000)])
def test_small_pictures_are_enlarged(long_side: int, becomes: int) -> None:
    assert max(enlarged(Image.new("L", (long_side, long_side // 2))).size) == becomes


@pytest.mark.parametrize(
    "box", [(0.1, 0.1, 0.9, 0.12), (0.0, 0.0, 1.0, 1.0), (0.99, 0.99, 1.0, 1.0), (0.5, 0.5, 0.5, 0.5)]
)
def test_lines_are_cut_at_one_height(box: Box) -> None:
    strip = line_at(Image.new("L", (1000, 1400), 255), box)
    assert strip.height == LINE_HEIGHT
    assert strip.width >= 8


@pytest.mark.parametrize("degrees", [-4.0, 4.0])
def test_a_tilted_line_is_cut_out_level(degrees: float) -> None:
    """All ink of a level line of 20 pixels lies in its middle; of the tilted one it fills the whole box."""
    page = Image.new("L", (1000, 400), 255)
    page.paste(0, (200, 190, 800, 210))
    tilted = page.rotate(degrees, Image.Resampling.BICUBIC, fillcolor=255)
    slope = -math.tan(math.radians(degrees)) * 1000 / 400
    high = 20 / 400 + abs(slope) * 0.6
    box = (0.2, 0.5 - high / 2, 0.8, 0.5 + high / 2)
    level, as_it_lies = (np.asarray(line_at(tilted, box, slant)) < 128 for slant in (slope, 0.0))
    assert level[LINE_HEIGHT // 2].mean() > 0.85
    assert level[[0, -1]].mean() == 0.0
    assert as_it_lies[LINE_HEIGHT // 2].mean() < 0.6


@pytest.mark.parametrize("seed", range(4))
def test_a_camera_sees_uneven_ground_and_a_scanner_does_not(seed: int) -> None:
    rng = Random(seed)
    scanned, _ = scan(rng, sheet_of(), SCANNERS["tuning"], dpi=150)
    assert not is_photo(Image.fromarray(scanned))
    assert is_photo(Image.fromarray(photograph(rng, sheet_of(), PHONES["tuning"])))


def test_an_export_is_no_photograph() -> None:
    assert not is_photo(drawn())
