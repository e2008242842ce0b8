"""Every obstacle on a picture is named, and a picture that can be read has none."""

from random import Random

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from ocr.quality import is_dark, look
from ocr.text import Line, Word
from samples.draw.captures.flatbed import scan
from samples.draw.captures.phone import photograph
from samples.draw.captures.splits import PHONES, SCANNERS
from samples.draw.captures.unreadable import spoil
from samples.draw.sheet import Text
from tests.ocr.making import LETTER, drawn, sheet_of
from validators.papers import PageQuality

ROWS = [f"baris {number} dengan kalimat yang cukup panjang untuk dibaca orang" for number in range(35)]


def line_boxes(width: float = 0.6, high: float = 0.011, left: float = 0.15) -> tuple[Line, ...]:
    """Where a reader finds lines on an ordinary page."""
    return tuple(
        Line(
            words=(
                Word(
                    text="kata", box=(left, 0.1 + 0.02 * row, left + width, 0.1 + 0.02 * row + high), confidence=1
                ),
            )
        )
        for row in range(20)
    )


def lines_on(sheet_lines: list[str], size: float = 12) -> tuple[Line, ...]:
    """The true places of the lines of a drawn sheet."""
    sheet = sheet_of(sheet_lines, size)
    high = size * 25.4 / 72
    return tuple(
        Line(
            words=(
                Word(
                    text=mark.text,
                    box=(
                        mark.left / sheet.width,
                        (mark.y - 0.75 * high) / sheet.height,
                        (mark.left + mark.font.width(mark.text)) / sheet.width,
                        (mark.y + 0.25 * high) / sheet.height,
                    ),
                    confidence=0.9,
                ),
            )
        )
        for mark in sheet.marks
        if isinstance(mark, Text)
    )


def seen(image: Image.Image, lines: tuple[Line, ...] = ()) -> PageQuality:
    return look(image, lines, image.size)


@pytest.mark.parametrize("dpi", [100, 150, 200, 300])
def test_a_clean_page_has_no_problem_at_any_resolution(dpi: int) -> None:
    assert seen(drawn(ROWS, dpi), lines_on(ROWS)).problem is None


def test_the_figures_are_handed_over() -> None:
    measures = seen(drawn(ROWS), lines_on(ROWS)).measures
    assert {"structure", "sharpness", "light_percentile_90", "line_height_px", "long_side_px"} <= set(measures)
    assert measures["long_side_px"] == 1754
    assert measures["line_height_px"] == pytest.approx(25, abs=2)


@pytest.mark.parametrize("seed", range(3))
def test_scans_and_photographs_that_people_can_read_have_none(seed: int) -> None:
    rng = Random(seed)
    scanned, _ = scan(rng, sheet_of(ROWS), SCANNERS["tuning"], dpi=200)
    assert seen(Image.fromarray(scanned), lines_on(ROWS)).problem is None
    photo = Image.fromarray(photograph(rng, sheet_of(ROWS), PHONES["tuning"]))
    assert seen(photo).problem in (None, "glare")  # paper lit to pure white looks like one, until it is read


@pytest.mark.parametrize("problem", ["blurred", "dark", "blank"])
@pytest.mark.parametrize("seed", range(4))
def test_drawn_faults_are_named(problem: str, seed: int) -> None:
    """As nobody could read them: no reader found a line."""
    pixels = spoil(Random(seed), sheet_of(ROWS), PHONES["tuning"], problem)  # type: ignore[arg-type]
    assert seen(Image.fromarray(pixels)).problem == problem


@pytest.mark.parametrize("seed", range(4))
def test_glare_is_named_and_placed(seed: int) -> None:
    pixels = spoil(Random(seed), sheet_of(ROWS), PHONES["tuning"], "glare")
    quality = seen(Image.fromarray(pixels))
    assert quality.problem == "glare"
    assert quality.box is not None
    left, top, right, bottom = quality.box
    assert left < 0.6
    assert right > 0.4
    assert top < 0.6
    assert bottom > 0.4


def test_white_paper_is_no_glare() -> None:
    """A clean scan is white to the last pixel."""
    assert seen(drawn(LETTER, 150), lines_on(list(LETTER))).problem is None


@pytest.mark.parametrize("size", [(300, 400), (200, 150), (10, 10)])
def test_a_preview_is_too_small(size: tuple[int, int]) -> None:
    assert seen(drawn(ROWS).resize(size), line_boxes()).problem == "too_small"


def test_letters_of_a_few_pixels_are_too_small_on_a_large_picture() -> None:
    page = Image.new("RGB", (2000, 2800), "white")
    page.paste(drawn(ROWS, 150).resize((400, 566)), (100, 100))
    small = tuple(
        Line(words=(Word(text="kata", box=(0.05, 0.04 + 0.004 * row, 0.2, 0.0425 + 0.004 * row), confidence=1),))
        for row in range(20)
    )
    assert seen(page, small).problem == "too_small"


def test_text_out_of_focus_where_a_reader_found_lines() -> None:
    soft = drawn(ROWS, 200).filter(ImageFilter.GaussianBlur(7))
    assert seen(soft, lines_on(ROWS)).problem == "blurred"


@pytest.mark.parametrize("side", ["left", "right"])
def test_lines_that_run_into_an_edge_were_cut_off(side: str) -> None:
    boxes = line_boxes(0.55, left=0.0) if side == "left" else line_boxes(0.55, left=0.45)
    quality = seen(drawn(ROWS), boxes)
    assert quality.problem == "cut_off"
    assert quality.box is not None
    assert (quality.box[0] == 0.0) is (side == "left")


def test_two_lines_at_an_edge_are_not_enough() -> None:
    assert seen(drawn(ROWS), (*line_boxes(0.55, left=0.0)[:2], *line_boxes()[2:])).problem is None


@pytest.mark.parametrize("colour", ["white", "#f4efe0", "#cccccc"])
def test_blank_paper(colour: str) -> None:
    assert seen(Image.new("RGB", (1240, 1754), colour)).problem == "blank"


def test_a_few_words_are_not_blank() -> None:
    page = Image.new("RGB", (1240, 1754), "white")
    ImageDraw.Draw(page).text((300, 700), "Lampiran", fill="black", font_size=40)
    found = Line(words=(Word(text="Lampiran", box=(0.24, 0.40, 0.4, 0.425), confidence=0.9),))
    assert seen(page, (found,)).problem is None


def test_dark_goes_before_all() -> None:
    dark = Image.fromarray((np.asarray(drawn(ROWS)) * 0.2).astype(np.uint8))
    assert seen(dark).problem == "dark"
    assert is_dark(dark)
    assert not is_dark(drawn(ROWS))


def test_black_paper_with_white_letters_is_dark_only_when_its_light_is() -> None:
    assert is_dark(Image.new("L", (500, 700), 20))
    bright = Image.new("L", (500, 700), 20)
    bright.paste(200, (0, 0, 500, 200))
    assert not is_dark(bright)


@pytest.mark.parametrize("size", [(1, 1), (1, 3000), (3000, 2), (2, 2)])
@pytest.mark.parametrize("mode", ["L", "RGB"])
def test_odd_pictures_are_measured_too(size: tuple[int, int], mode: str) -> None:
    quality = look(Image.new(mode, size, 255 if mode == "L" else "white"), (), size)
    assert quality.problem is not None
