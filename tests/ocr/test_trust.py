"""A text layer is believed where it is drawn for people and says what they see; else the picture is read."""

from collections.abc import Sequence
from pathlib import Path
from random import Random

import numpy as np
import pikepdf
import pytest
from PIL import Image

from ocr.pages import PdfPages
from ocr.read import read_pages
from ocr.textlayer import open_text_layer
from ocr.trust import agrees_with_picture, is_drawn
from ocr.understand import understand
from samples.draw.captures.files import write_scanned_pdf
from samples.draw.captures.layer import add_wrong_layer
from tests.ocr.making import LETTER, NIK, drawn, raw_pdf, sheet_of, text_pdf, type_at
from tests.ocr.test_textlayer import to_unicode
from validators.papers import PageReading

WRONG = tuple(row.replace(NIK, "1671045708990003").replace("SITI", "SRI") for row in LETTER)


def is_drawn_on(path: Path) -> bool:
    pages = PdfPages(path)
    try:
        with open_text_layer(path) as layer:
            assert layer is not None
            text = layer.read(1)
            assert text is not None
            return is_drawn(text, pages)
    finally:
        pages.close()


def read(path: Path) -> PageReading:
    (page,) = read_pages(path, "application/pdf", (1,))
    return page


def test_type_leaves_ink(tmp_path: Path) -> None:
    assert is_drawn_on(text_pdf(tmp_path / "a.pdf"))


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("crop", [(0, 0, 595, 842), (60, 400, 500, 790), (-10, 300, 560, 900)])
def test_type_is_found_on_turned_and_cropped_pages(
    tmp_path: Path, turn: int, crop: tuple[int, int, int, int]
) -> None:
    """Words lie where the renderer puts their ink."""
    aslant = {0: b"1 0 0 1", 90: b"0 1 -1 0", 180: b"-1 0 0 -1", 270: b"0 -1 1 0"}[turn]
    start = {0: (72, 740), 90: (300, 420), 180: (480, 420), 270: (300, 780)}[turn]
    content = b"BT %s %d %d Tm /F1 12 Tf (SURAT PERMOHONAN) Tj 0 -24 Td (Nama : SITI RAHMAWATI) Tj ET"
    path = raw_pdf(tmp_path / "a.pdf", content % (aslant, *start), Rotate=turn, CropBox=pikepdf.Array(list(crop)))
    assert is_drawn_on(path)


@pytest.mark.parametrize(
    "before",
    [
        pytest.param(b"3 Tr", id="neither filled nor stroked"),
        pytest.param(b"1 g", id="white"),
        pytest.param(b"0.95 0.95 0.95 rg", id="nearly white"),
        pytest.param(b"7 Tr", id="as a clip"),
    ],
)
def test_what_nobody_sees_leaves_none(tmp_path: Path, before: bytes) -> None:
    assert not is_drawn_on(raw_pdf(tmp_path / "a.pdf", type_at(LETTER, before=before)))


def test_a_hidden_layer_over_a_scan_leaves_none(tmp_path: Path) -> None:
    path = raw_pdf(tmp_path / "a.pdf", type_at(LETTER, before=b"3 Tr"), scan=drawn())
    assert not is_drawn_on(path)


@pytest.mark.engine
def test_type_under_a_scan_that_covers_it_is_not_taken_for_it(tmp_path: Path) -> None:
    """Programs lay visible type under the picture; taken away the picture, it leaves ink, so it is compared."""
    content = type_at(WRONG) + b"\nq 595 0 0 842 0 0 cm /Scan Do Q"
    page = read(raw_pdf(tmp_path / "a.pdf", content, scan=drawn()))
    assert page.engine != "textlayer"
    assert page.documents[0].readings["nik"].value == NIK


def likes(text: Sequence[str], picture: Sequence[str], tmp_path: Path) -> bool:
    path = text_pdf(tmp_path / "a.pdf", text)
    with open_text_layer(path) as layer:
        assert layer is not None
        found = layer.read(1)
    assert found is not None
    return agrees_with_picture(found, understand(found), drawn(picture, dpi=200))


@pytest.mark.engine
def test_what_the_page_shows_is_compared_with_what_it_says(tmp_path: Path) -> None:
    assert likes(LETTER, LETTER, tmp_path)
    assert not likes(LETTER, [row[::-1] for row in LETTER], tmp_path)
    assert not likes(LETTER, [""], tmp_path)


@pytest.mark.engine
def test_a_born_digital_page_is_trusted(tmp_path: Path) -> None:
    page = read(text_pdf(tmp_path / "a.pdf"))
    assert page.engine == "textlayer"
    assert page.notes == ()
    assert page.documents[0].kind == "surat_permohonan"
    assert page.documents[0].readings["nik"].value == NIK


@pytest.mark.engine
@pytest.mark.parametrize("before", [b"3 Tr", b"1 g"], ids=["invisible", "white"])
def test_a_wrong_layer_over_a_scan_is_not_believed(tmp_path: Path, before: bytes) -> None:
    beside_the_print = type_at(WRONG, before=before, top=420)
    page = read(raw_pdf(tmp_path / "a.pdf", beside_the_print, scan=drawn(dpi=200)))
    assert page.engine in ("tesseract", "neural")
    assert page.notes == ("text_layer_not_trusted",)
    assert page.documents[0].readings["nik"].value == NIK
    assert page.documents[0].readings["name"].value == "SITI RAHMAWATI"


@pytest.mark.engine
def test_a_scanner_s_layer_full_of_slips_is_not_believed(tmp_path: Path) -> None:
    """As samples.draw lays it under its scans."""
    sheet = sheet_of()
    write_scanned_pdf([(np.asarray(drawn(dpi=200)), 200)], path := tmp_path / "a.pdf", 85)
    add_wrong_layer(Random(3), path, (sheet,))
    page = read(path)
    assert page.engine != "textlayer"
    assert page.documents[0].readings["nik"].value == NIK


@pytest.mark.engine
def test_type_that_means_other_letters_is_not_believed(tmp_path: Path) -> None:
    """The font shows SURAT and says TVSBU: every letter is taken for the next one."""
    path = raw_pdf(tmp_path / "a.pdf", type_at(LETTER), to_unicode=to_unicode(0x30, 0x7A, 0x31))
    page = read(path)
    assert page.engine != "textlayer"
    assert page.documents[0].readings["nik"].value == NIK


@pytest.mark.engine
def test_a_paper_in_a_picture_on_a_typed_page_is_found(tmp_path: Path) -> None:
    """A caption in type above a scanned letter."""
    content = type_at(["Lampiran satu"], top=810)
    small = Image.new("RGB", (1240, 1754), "white")
    small.paste(drawn(dpi=150).resize((1100, 1556)), (70, 150))
    page = read(raw_pdf(tmp_path / "a.pdf", content, scan=small))
    assert page.documents[0].kind == "surat_permohonan"
    assert page.engine != "textlayer"
