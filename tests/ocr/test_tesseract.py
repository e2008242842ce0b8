"""Tesseract in process and as a process of its own: one list of tests, one answer."""

import os
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from ocr.engine import Engine
from ocr.prepare import cut_out, line_at
from ocr.tesseract import (
    InProcessTesseract,
    PlainTesseract,
    TesseractMissing,
    assumed_dpi,
    data_folder,
    tesseract,
)
from tests.ocr.making import LETTER, NIK, drawn

pytestmark = pytest.mark.engine
PAGE = drawn(dpi=200)


def texts(engine: Engine, image: Image.Image) -> list[str]:
    return [line.text for line in engine.read(image)]


def test_a_letter_is_read_line_by_line(tesseract_engine: Engine) -> None:
    read = texts(tesseract_engine, PAGE)
    for row in ("SURAT PERMOHONAN", f"NIK : {NIK}", "Nama : SITI RAHMAWATI", "Palembang, 12 November 2026"):
        assert row in read
    assert read.index("SURAT PERMOHONAN") < read.index("Nama : SITI RAHMAWATI") < read.index(f"NIK : {NIK}")


@pytest.mark.parametrize("mode", ["L", "RGB"])
def test_grey_and_colour(tesseract_engine: Engine, mode: str) -> None:
    assert f"NIK : {NIK}" in texts(tesseract_engine, PAGE.convert(mode))


def test_words_lie_on_their_ink(tesseract_engine: Engine) -> None:
    for line in tesseract_engine.read(PAGE):
        for word in line.words:
            left, top, right, bottom = word.box
            assert 0 <= left < right <= 1
            assert 0 <= top < bottom <= 1
            assert 0 <= word.confidence <= 1
            assert word.slope is None
            patch = cut_out(PAGE, word.box).convert("L")
            assert patch.getextrema()[0] < 128, "a box without ink"


def test_clean_print_is_read_with_confidence(tesseract_engine: Engine) -> None:
    (line,) = [line for line in tesseract_engine.read(PAGE) if line.text.startswith("NIK")]
    assert line.confidence > 0.85


def test_two_columns_are_two_lines(tesseract_engine: Engine) -> None:
    page = Image.new("L", (1400, 500), 255)
    pen = ImageDraw.Draw(page)
    for row in range(5):
        pen.text((60, 60 + 70 * row), f"Kiri baris {row}", fill=0, font_size=36)
        pen.text((900, 60 + 70 * row), f"Kanan baris {row}", fill=0, font_size=36)
    read = texts(tesseract_engine, page)
    assert "Kiri baris 3" in read
    assert "Kanan baris 3" in read


@pytest.mark.parametrize("size", [(600, 400), (10, 10), (1, 1), (3, 500), (500, 2)])
def test_empty_pictures_give_nothing(tesseract_engine: Engine, size: tuple[int, int]) -> None:
    blank = Image.new("L", size, 255)
    assert tesseract_engine.read(blank) == ()
    line = tesseract_engine.read_line(blank)
    assert line is None or line.confidence < 0.2, "asked for a line it invents one, and says how unsure it is"


def test_a_single_line(tesseract_engine: Engine) -> None:
    (line,) = [line for line in tesseract_engine.read(PAGE) if line.text.startswith("NIK")]
    again = tesseract_engine.read_line(line_at(PAGE, line.box))
    assert again is not None
    assert again.text == f"NIK : {NIK}"
    assert all(0 <= word.box[0] < word.box[2] <= 1 for word in again.words)


def test_single_lines_leave_pages_as_they_were(tesseract_engine: Engine) -> None:
    before = texts(tesseract_engine, PAGE)
    tesseract_engine.read_line(line_at(PAGE, (0.1, 0.1, 0.5, 0.12)))
    assert texts(tesseract_engine, PAGE) == before


def test_both_ways_read_the_same() -> None:
    pytest.importorskip("tesserocr", reason="tesserocr has no wheel for this machine")
    inside, outside = InProcessTesseract().read(PAGE), PlainTesseract().read(PAGE)
    assert {line.text for line in outside} & {line.text for line in inside} >= {
        row for row in LETTER if row.startswith(("NIK", "Nama", "SURAT", "Palembang"))
    }


def test_a_page_has_its_time_and_no_more(tesseract_engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is not done by then is not read, and the next page is read as ever."""
    monkeypatch.setattr("ocr.tesseract.MOST_SECONDS", 0.01)
    assert tesseract_engine.read(Image.effect_noise((600, 800), 90)) == ()
    monkeypatch.undo()
    assert f"NIK : {NIK}" in texts(tesseract_engine, PAGE)


def test_one_core_a_page() -> None:
    assert os.environ["OMP_THREAD_LIMIT"] == "1"


def test_one_engine_a_process() -> None:
    assert tesseract() is tesseract()
    assert tesseract().name == "tesseract"


@pytest.mark.parametrize("form", ["{}", "{}/.."])
def test_the_model_is_found_where_the_variable_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    folder = tmp_path / "tessdata"
    folder.mkdir()
    (folder / "ind.traineddata").touch()
    monkeypatch.setenv("TESSDATA_PREFIX", form.format(folder))
    assert data_folder.__wrapped__().resolve() == folder


def test_a_missing_model_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TESSDATA_PREFIX", raising=False)
    monkeypatch.setattr("ocr.tesseract.DATA_PLACES", ("/nirgends",))
    with pytest.raises(TesseractMissing):
        data_folder.__wrapped__()
    assert "tesseract-ocr-ind" in (TesseractMissing.__doc__ or "")


def test_the_assumed_resolution_is_that_of_an_a4_page() -> None:
    assert assumed_dpi(Image.new("L", (1654, 2339))) == 200
    assert assumed_dpi(Image.new("L", (20, 20))) == 70
