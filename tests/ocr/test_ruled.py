"""Ruling lines go, letters stay."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from ocr.ruled import without_rulings
from ocr.tesseract import tesseract
from tests.ocr.making import drawn


def darkest(image: Image.Image, box: tuple[int, int, int, int]) -> int:
    return int(np.asarray(image.convert("L").crop(box)).min())


def ruled(tilt: float = 0.0) -> Image.Image:
    """A page of paper in grey with a table's border of 600 x 300 px and a letter's stroke in it."""
    page = Image.new("RGB", (1000, 1400), "#e8e4dc")
    draw = ImageDraw.Draw(page)
    draw.rectangle((200, 200, 800, 500), outline="#303030", width=3)
    draw.rectangle((400, 330, 404, 360), fill="#303030")
    draw.rectangle((600, 700, 700, 900), fill="#303030")
    return page.rotate(tilt, fillcolor="#e8e4dc", resample=Image.Resampling.BICUBIC)


@pytest.mark.parametrize("tilt", [0.0, 0.7, -0.7])
def test_a_border_goes_also_askew(tilt: float) -> None:
    plain = without_rulings(ruled(tilt))
    assert darkest(plain, (180, 250, 250, 450)) > 150
    assert darkest(plain, (450, 180, 750, 230)) > 150


def test_letters_and_bars_stay() -> None:
    plain = without_rulings(ruled())
    assert darkest(plain, (395, 325, 410, 365)) < 100
    assert darkest(plain, (620, 720, 680, 880)) < 100


def test_a_page_without_rulings_is_handed_back() -> None:
    page = Image.new("L", (500, 700), 240)
    assert without_rulings(page) is page


@pytest.mark.engine
def test_numbers_in_cells_are_read_without_the_borders() -> None:
    page = drawn(("KBLI    Uraian", "47725   Perdagangan", "56101   Restoran"), dpi=200, size=9)
    draw = ImageDraw.Draw(page)
    words = [word for line in tesseract().read(page) for word in line.words if word.text.isdigit()]
    for word in words:
        left, top, right, bottom = (round(side * size) for side, size in zip(word.box, page.size * 2, strict=True))
        draw.rectangle((left - 5, top - 9, right + 4, bottom + 9), outline="#202020", width=2)
        draw.line((left - 5, top - 9, left + 700, top - 9), fill="#202020", width=2)
        draw.line((left - 5, bottom + 9, left + 700, bottom + 9), fill="#202020", width=2)
    read = [word.text for line in tesseract().read(without_rulings(page)) for word in line.words]
    assert {"47725", "56101"} <= set(read)
