"""The ladder from end to end: which rung reads a page, what it finds there, and what it does not pay for."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

import numpy as np
import pytest
from PIL import Image

from ocr.ladder import _completed, _Rung, climb
from ocr.neural import NeuralEngine
from ocr.pages import bounded
from ocr.read import read_pages
from ocr.tesseract import tesseract
from ocr.text import PageText
from samples.draw.captures.phone import photograph
from samples.draw.captures.splits import PHONES
from samples.draw.papers.paper import draw_paper
from samples.draw.papers.registry import load_layouts
from samples.draw.portrait import draw_portrait
from samples.draw.stories import invent_story
from tests.ocr.conftest import Drawn, Read
from tests.ocr.making import LETTER, NIK, drawn, raw_pdf, sheet_of, text_pdf
from validators.papers import Document, PageReading, Reading

pytestmark = pytest.mark.engine
PHOTO_SEED = 5


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Iterator[Counter[str]]:
    """Counts what the real engines are asked for."""
    counted: Counter[str] = Counter()

    def counting(owner: type, name: str, label: str) -> None:
        real = getattr(owner, name)

        def wrapped(*arguments: object) -> object:
            counted[label] += 1
            return real(*arguments)

        monkeypatch.setattr(owner, name, wrapped)

    counting(type(tesseract()), "read", "tesseract pages")
    counting(type(tesseract()), "read_line", "tesseract lines")
    counting(NeuralEngine, "find", "neural pages")
    counting(NeuralEngine, "read_line", "neural lines")
    return counted


def photo(seed: int = PHOTO_SEED) -> Image.Image:
    return bounded(Image.fromarray(photograph(Random(seed), sheet_of(), PHONES["tuning"])))


def read(path: Path, media_type: str = "application/pdf", kind: str | None = None) -> PageReading:
    (page,) = read_pages(path, media_type, (1,), kind=kind)
    return page


def fields(page: PageReading) -> dict[str, object]:
    (document,) = page.documents
    return {name: reading.value for name, reading in document.readings.items()}


LETTER_SAYS = {
    "subject": "Permohonan Surat Izin Praktik Dokter",
    "name": "SITI RAHMAWATI",
    "nik": NIK,
    "issued_on": "2026-11-12",
}


def test_a_typed_page_is_read_by_its_layer_and_a_few_lines_of_tesseract(
    tmp_path: Path, calls: Counter[str]
) -> None:
    page = read(text_pdf(tmp_path / "a.pdf"))
    assert (page.engine, page.documents[0].kind) == ("textlayer", "surat_permohonan")
    assert fields(page) == LETTER_SAYS
    assert set(calls) <= {"tesseract lines"}
    assert calls["tesseract lines"] <= 6


def test_a_clean_letter_costs_no_neural_page(tmp_path: Path, calls: Counter[str]) -> None:
    page = read(raw_pdf(tmp_path / "a.pdf", b"", scan=drawn(dpi=200)))
    assert (page.engine, page.documents[0].kind) == ("tesseract", "surat_permohonan")
    assert fields(page) == LETTER_SAYS
    assert calls["neural pages"] == 0
    assert calls["neural lines"] == 1, "the NIK, of which every digit counts"


def test_a_phone_photo_pays_no_page_of_tesseract(calls: Counter[str]) -> None:
    found = climb(photo(), 1, None)
    assert found.text.engine == "neural"
    assert found.documents[0].kind == "surat_permohonan"
    assert {name: reading.value for name, reading in found.documents[0].readings.items()} == LETTER_SAYS
    assert calls["tesseract pages"] == 0
    assert calls["neural pages"] <= 2


def test_a_camera_s_tag_says_so_too(calls: Counter[str]) -> None:
    """Even ground, as a good lens sees it in good light."""
    climb(drawn(dpi=150), 1, None, from_camera=True)
    assert calls["tesseract pages"] == 0


def test_a_well_read_stranger_ends_the_climb(calls: Counter[str]) -> None:
    rows = [f"Catatan rapat nomor {number} tentang pengadaan kursi dan meja kantor" for number in range(12)]
    found = climb(drawn(["NOTULEN", "", *rows], dpi=200), 1, None)
    assert [document.kind for document in found.documents] == ["unknown"]
    assert calls["neural pages"] == 0


def test_a_turned_scan_stands_upright(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    drawn(dpi=150).rotate(180).save(path)
    page = read(path, "image/png")
    assert page.notes == ("turned_180",)
    assert fields(page) == LETTER_SAYS
    box = page.documents[0].readings["nik"].box
    assert box is not None
    assert box[3] < 0.4, "boxes are those of the upright page"


def test_a_kind_that_is_given_is_taken(tmp_path: Path) -> None:
    page = read(text_pdf(tmp_path / "a.pdf"), kind="surat_pernyataan")
    assert page.documents[0].kind == "surat_pernyataan"
    assert page.documents[0].confidence == 1.0
    assert fields(page)["nik"] == NIK


def test_a_passport_photograph_is_known_by_its_face() -> None:
    found = climb(draw_portrait(Random(1), "male", "blue", (600, 900)), 1, None)
    assert found.documents[0].kind == "pas_foto"
    assert found.text.engine == "picture"
    assert found.text.lines == ()


def test_a_passport_photograph_may_lie_on_its_side() -> None:
    found = climb(draw_portrait(Random(1), "male", "blue", (600, 900)).rotate(90, expand=True), 1, None)
    assert [document.kind for document in found.documents] == ["pas_foto"]
    assert found.turned == 270


@pytest.mark.parametrize("seed", range(6))
def test_a_meal_is_no_face_however_it_is_turned(seed: int) -> None:
    load_layouts()
    paper = draw_paper(Random(seed), "unknown", "tuning", invent_story(Random(seed)), name="meal_photo")
    assert paper.photograph is not None
    found = climb(paper.photograph, 1, None)
    assert [document.kind for document in found.documents] == ["unknown"]


def test_boxes_lie_on_the_ink_of_a_photograph() -> None:
    """Perspective and slope are taken out for reading, and put back for people."""
    picture = photo()
    found = climb(picture, 1, None)
    grey = np.asarray(found.image.convert("L"), np.int16)
    for name, reading in found.documents[0].readings.items():
        assert reading.box is not None
        left, top, right, bottom = reading.box
        high, wide = grey.shape
        patch = grey[int(top * high) : int(bottom * high) + 1, int(left * wide) : int(right * wide) + 1]
        assert np.ptp(patch) > 60, f"{name} points at bare paper"
        assert (bottom - top) * high < 0.09 * high


def test_a_dark_picture_costs_no_tesseract_and_is_called_dark(tmp_path: Path, calls: Counter[str]) -> None:
    path = tmp_path / "a.png"
    Image.fromarray((np.asarray(drawn(dpi=150)) * 0.15).astype(np.uint8)).save(path)
    page = read(path, "image/png")
    assert calls["tesseract pages"] == 0
    assert page.quality.problem in ("dark", None)
    assert page.quality.problem == "dark" or fields(page) == LETTER_SAYS


@pytest.mark.parametrize("size", [(1, 1), (1, 3000), (3000, 1), (40, 40)])
def test_pictures_of_nothing_are_read_without_a_fault(tmp_path: Path, size: tuple[int, int]) -> None:
    path = tmp_path / "a.png"
    Image.new("L", size, 255).save(path)
    page = read(path, "image/png")
    assert [document.kind for document in page.documents] == ["unknown"]
    assert page.quality.problem is not None


def test_pages_come_in_the_order_asked_for_and_bad_ones_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "a.tiff"
    pages = [drawn(["SURAT KUASA" if number else "SURAT PERNYATAAN", *LETTER], dpi=100) for number in range(2)]
    pages[0].save(path, save_all=True, append_images=pages[1:])
    assert [page.number for page in read_pages(path, "image/tiff", (2, 1, 9))] == [2, 1]


def test_a_file_that_does_not_open_has_no_pages(tmp_path: Path) -> None:
    (path := tmp_path / "a.pdf").write_bytes(b"kosong")
    assert read_pages(path, "application/pdf", (1, 2)) == ()


@pytest.mark.parametrize("how", ["digital", "scan", "photo", "lowres"])
def test_each_capture_by_its_rung(read_papers: dict[str, list[Read]], how: str) -> None:
    """Digital papers by their layers, many scans by Tesseract alone, what a camera took by the neural engine."""
    rungs = Counter(page.engine for paper in read_papers[how] for page in paper.pages)
    usual, least = {
        "digital": ("textlayer", 0.9),
        "scan": ("tesseract", 0.4),
        "photo": ("neural", 0.9),
        "lowres": ("neural", 0.6),
    }[how]
    assert rungs[usual] >= least * rungs.total(), rungs


def test_every_page_is_read_once_and_points_at_itself(read_papers: dict[str, list[Read]]) -> None:
    for paper in (paper for papers in read_papers.values() for paper in papers):
        assert [page.number for page in paper.pages] == list(range(1, paper.drawn.truth["pages"] + 1))
        for document in paper.documents:
            for name, reading in document.readings.items():
                assert reading.page in document.pages
                assert (reading.value is None) is not reading.legible
                assert reading.box is None or all(0 <= edge <= 1 for edge in reading.box), name


def test_boxes_are_plain_numbers(read_papers: dict[str, list[Read]]) -> None:
    """They travel between processes and into JSON."""
    boxes = [
        reading.box
        for papers in read_papers.values()
        for paper in papers
        for document in paper.documents
        for reading in document.readings.values()
        if reading.box
    ]
    assert len(boxes) > 200
    assert {type(edge) for box in boxes for edge in box} == {float}


def test_drawn_papers_are_what_the_tests_take_them_for(papers: dict[str, list[Drawn]]) -> None:
    assert {how: len(drawn_ones) for how, drawn_ones in papers.items()} == dict.fromkeys(papers, 12)


def test_a_mended_page_keeps_what_was_read_before() -> None:
    """A field that the lines read anew do not show any more is still on the paper."""

    def rung(**values: str) -> _Rung:
        readings = {
            name: Reading(value=value, raw=value, confidence=0.9, legible=True, page=1, box=None)
            for name, value in values.items()
        }
        document = Document(kind="ktp", confidence=0.9, pages=(1,), readings=readings)
        text = PageText(number=1, width=10, height=10, engine="tesseract", lines=())
        return _Rung(image=Image.new("L", (10, 10)), text=text, documents=(document,))

    both = _completed(rung(name="SITI RAHMAWATI"), rung(name="SITI", occupation="DOKTER")).documents[0].readings
    assert {name: reading.value for name, reading in both.items()} == {
        "name": "SITI RAHMAWATI",
        "occupation": "DOKTER",
    }
