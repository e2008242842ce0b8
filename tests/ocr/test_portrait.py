"""Passport photographs are told from papers that carry one."""

from random import Random

import numpy as np
import pytest
from PIL import Image

from ocr.portrait import find_portrait, find_print, has_little_text, portrait_in
from samples.draw.papers.paper import draw_paper
from samples.draw.papers.registry import kinds_of
from samples.draw.portrait import draw_portrait
from samples.draw.raster import paint
from samples.draw.stories import invent_story
from tests.ocr.making import LETTER, drawn, page


def portrait(background: str = "red", size: tuple[int, int] = (600, 900), seed: int = 1) -> Image.Image:
    return draw_portrait(Random(seed), "female" if seed % 2 else "male", background, size)


@pytest.mark.parametrize("background", ["red", "blue", "white"])
@pytest.mark.parametrize(("size", "ratio"), [((600, 900), "4x6"), ((675, 900), "3x4"), ((300, 400), "3x4")])
def test_a_portrait(background: str, size: tuple[int, int], ratio: str) -> None:
    found = find_portrait(portrait(background, size), 2)
    assert found is not None
    assert found.kind == "pas_foto"
    assert found.pages == (2,)
    assert {name: reading.value for name, reading in found.readings.items()} == {
        "faces": 1,
        "background": background,
        "ratio": ratio,
    }


@pytest.mark.parametrize("seed", range(8))
def test_most_faces_are_seen(seed: int) -> None:
    assert find_portrait(portrait(seed=seed), 1) is not None


def test_another_ground_and_format() -> None:
    picture = portrait("blue", (620, 1000))
    found = find_portrait(picture, 1)
    assert found is not None
    assert found.readings["ratio"].value == "0.62"
    green = Image.new("RGB", picture.size, (30, 160, 60))
    green.paste(picture.crop((180, 100, 520, 900)), (180, 100))
    found = find_portrait(green, 1)
    assert found is None or found.readings["background"].value == "other"


def test_two_faces_are_no_sure_portrait() -> None:
    pair = Image.new("RGB", (1000, 1300), (196, 24, 32))
    pair.paste(portrait(seed=1).resize((500, 750)), (0, 250))
    pair.paste(portrait(seed=3).resize((500, 750)), (500, 250))
    found = find_portrait(pair, 1)
    if found is not None:
        assert found.readings["faces"].value == 2
        assert found.confidence < 0.9


@pytest.mark.parametrize("size", [(900, 600), (600, 600), (300, 900)])
def test_pictures_of_another_shape_are_none(size: tuple[int, int]) -> None:
    assert find_portrait(portrait().resize(size), 1) is None


@pytest.mark.parametrize(
    "picture",
    [
        pytest.param(Image.new("RGB", (600, 900), (196, 24, 32)), id="only a ground"),
        pytest.param(Image.effect_noise((600, 900), 80).convert("RGB"), id="noise"),
        pytest.param(Image.new("L", (600, 900), 255), id="grey"),
    ],
)
def test_no_face_no_portrait(picture: Image.Image) -> None:
    assert find_portrait(picture, 1) is None


def test_a_letter_is_no_portrait() -> None:
    assert find_portrait(drawn(), 1) is None


@pytest.mark.parametrize("kind", ["str", "ktp", "ijazah"])
def test_papers_with_a_photograph_on_them_are_none(kind: str) -> None:
    kinds_of("tuning")
    for seed in range(4):
        rng = Random(seed)
        paper = draw_paper(rng, kind, "tuning", invent_story(rng))
        found = find_portrait(paint(paper.sheets[0], 100), 1)
        assert found is None, paper.layout


def test_little_text() -> None:
    assert has_little_text(page(""))
    assert has_little_text(page("Foto 4x6"))
    assert has_little_text(page("x" * 70, sure=0.3))  # noise
    assert not has_little_text(page("Nama : SITI RAHMAWATI\nNIK : 1671045708880003"))


def page_with(*prints: tuple[Image.Image, tuple[int, int]], ground: str = "#f6f5f1") -> Image.Image:
    """An A4 page at 100 dpi with pictures on it."""
    sheet = Image.new("RGB", (827, 1169), ground)
    for picture, place in prints:
        sheet.paste(picture, place)
    return sheet


def test_a_print_on_a_page_keeps_its_own_format_and_ground() -> None:
    found = find_print(page_with((portrait("blue", (158, 236)), (90, 120))), 3)
    assert found is not None
    assert {name: reading.value for name, reading in found.readings.items()} == {
        "faces": 1,
        "background": "blue",
        "ratio": "4x6",
    }


def test_a_caption_under_a_print_changes_nothing_and_a_letter_beside_it_does() -> None:
    sheet = page_with((portrait("red", (158, 236)), (90, 120)))
    assert portrait_in(sheet, 1, page("PAS FOTO 4 X 6\nNama : SITI RAHMAWATI")) is not None
    assert portrait_in(sheet, 1, page("\n".join(LETTER))) is None


def test_four_prints_of_one_face_are_one_photograph() -> None:
    one = portrait("red", (118, 157))
    found = find_print(page_with(*((one, (80 + 140 * number, 100)) for number in range(4))), 1)
    assert found is not None
    assert found.readings["faces"].value == 1


def test_coloured_boxes_are_no_prints() -> None:
    assert find_print(page_with((Image.new("RGB", (158, 236), "red"), (90, 120))), 1) is None


@pytest.mark.parametrize(("light", "ground"), [((1.1, 1.0, 0.68), "white"), ((0.85, 1.0, 1.1), "white")])
def test_lamps_tint_a_white_ground(light: tuple[float, float, float], ground: str) -> None:
    tinted = np.asarray(portrait("white"), dtype=np.float32) * np.array(light, dtype=np.float32)
    found = find_portrait(Image.fromarray(tinted.clip(0, 255).astype(np.uint8)), 1)
    assert found is not None
    assert found.readings["background"].value == ground


def test_a_scan_in_grey_says_nothing_about_the_ground() -> None:
    found = find_portrait(portrait("red").convert("L").convert("RGB"), 1)
    assert found is not None
    assert "background" not in found.readings
    assert found.readings["faces"].value == 1
