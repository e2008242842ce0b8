"""Captures: files that are what they claim, a truth that agrees with them, faults that are there."""

import json
from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import Path
from random import Random

import cv2
import numpy as np
import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageOps

from samples.draw.__main__ import main
from samples.draw.bundle import merge
from samples.draw.capture import CAPTURES, MESSENGER, capture, photographed, scanned
from samples.draw.captures.files import camera_tags, write_jpeg
from samples.draw.captures.flatbed import turned
from samples.draw.captures.layer import add_wrong_layer
from samples.draw.captures.splits import PHONES, SCANNERS
from samples.draw.captures.unreadable import PROBLEMS, spoil
from samples.draw.fonts import Font
from samples.draw.papers.paper import Paper, Split
from samples.draw.papers.registry import kinds_of
from samples.draw.sheet import A4, CARD, Sheet

TEXT = "Yang bertanda tangan di bawah ini menyatakan dengan sebenarnya bahwa data ini benar"


def letter(split: Split = "tuning", sheets: int = 1) -> Paper:
    """A page full of 11-point lines."""
    pages = []
    for _ in range(sheets):
        sheet = Sheet(*A4)
        for line in range(40):
            sheet.text(25, 30 + 6 * line, TEXT, Font("serif", 11))
        pages.append(sheet)
    return Paper(kind="surat_pernyataan", layout="test", split=split, sheets=tuple(pages), fields={"name": "A B"})


def card() -> Paper:
    """A card with a red field on its right."""
    sheet = Sheet(*CARD, colour="#b8d8ee")
    for line in range(8):
        sheet.text(4, 10 + 5 * line, "NAMA : BUDI DARMAWAN", Font("sans", 7))
    sheet.box(62, 15, 20, 26, line=0, fill="#c01020")
    return Paper(kind="ktp", layout="test", split="tuning", sheets=(sheet,), fields={"name": "BUDI DARMAWAN"})


def portrait() -> Paper:
    picture = Image.new("RGB", (800, 1200), (190, 20, 30))
    return Paper(kind="pas_foto", layout="test", split="tuning", photograph=picture, fields={"background": "red"})


def sharpness(pixels: np.ndarray) -> float:
    grey = cv2.cvtColor(cv2.GaussianBlur(pixels, (0, 0), 1.2), cv2.COLOR_RGB2GRAY)
    return float(cv2.Laplacian(grey, cv2.CV_64F).var())


def test_digital_papers_carry_their_text(tmp_path: Path) -> None:
    made = capture(Random(1), letter(sheets=2), "digital", tmp_path / "letter")
    document = pypdfium2.PdfDocument(made.path)
    try:
        text = document[1].get_textpage().get_text_range()
        assert len(document) == made.pages == 2
        assert TEXT in text
    finally:
        document.close()


@pytest.mark.parametrize("seed", range(3))
def test_scans_have_a_scanners_size_and_no_text(tmp_path: Path, seed: int) -> None:
    made = scanned(Random(seed), letter(), tmp_path / "letter", "pdf")
    document = pypdfium2.PdfDocument(made.path)
    try:
        width, height = document[0].get_size()
        assert sorted((width / 72 * 25.4, height / 72 * 25.4)) == pytest.approx(sorted(A4), abs=1)
        assert document[0].get_textpage().get_text_range() == ""
        pictures = list(document[0].get_objects(filter=[3]))
        assert 150 * 11 < max(pictures[0].get_px_size()) < 300 * 12
    finally:
        document.close()


def test_a_wrong_layer_resembles_the_page_and_is_not_shown(tmp_path: Path) -> None:
    paper = letter()
    made = scanned(Random(1), paper, tmp_path / "letter", "pdf")
    before = seen(made.path)
    add_wrong_layer(Random(1), made.path, paper.sheets)
    document = pypdfium2.PdfDocument(made.path)
    try:
        lines = [line for line in document[0].get_textpage().get_text_range().splitlines() if line.strip()]
    finally:
        document.close()
    likeness = [SequenceMatcher(None, line, TEXT).ratio() for line in lines]
    assert len(lines) == 40
    assert 0.6 < sum(likeness) / 40 < 0.99
    assert np.array_equal(before, seen(made.path))


def seen(path: Path) -> np.ndarray:
    document = pypdfium2.PdfDocument(path)
    try:
        return document[0].render(scale=0.5).to_numpy().copy()
    finally:
        document.close()


def test_a_scan_of_several_sheets_is_one_tiff(tmp_path: Path) -> None:
    made = scanned(Random(3), letter(sheets=3), tmp_path / "letter", "tiff")
    with Image.open(made.path) as image:
        assert image.n_frames == made.pages == 3


def test_a_told_turn_shows_the_page_upright(tmp_path: Path) -> None:
    """A PDF with /Rotate and a JPEG with an orientation look alike to people: upright."""
    lying = Paper(kind="kk", layout="test", split="tuning", sheets=(Sheet(A4[1], A4[0]),))
    told = [scanned(Random(seed), lying, tmp_path / str(seed), "pdf") for seed in range(8)]
    rotations = []
    for made in told:
        with pikepdf.open(made.path) as pdf:
            rotations.append(int(pdf.pages[0].obj.get("/Rotate", 0)))
        document = pypdfium2.PdfDocument(made.path)
        width, height = document[0].get_size()
        document.close()
        assert (width < height) == (made.turn in (90, 270))
    assert set(rotations) - {0}, "no page was turned back by its PDF"


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_camera_tags_turn_the_picture_back(tmp_path: Path, turn: int) -> None:
    upright = np.zeros((60, 100, 3), np.uint8)
    upright[:20, :20] = 255
    path = write_jpeg(turned(upright, -turn), tmp_path / "a.jpg", 95, camera_tags(Random(1), turn))
    with Image.open(path) as image:
        shown = np.asarray(ImageOps.exif_transpose(image))
    assert shown.shape == upright.shape
    assert shown[10, 10].mean() > 200 > 100 > shown[50, 90].mean()


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Path, int]]:
    folder = tmp_path_factory.mktemp("photos")
    return [
        (made.path, made.turn)
        for seed in range(9)
        for made in [photographed(Random(seed), card(), folder / f"{seed}")]
    ]


def test_photos_differ_and_are_large(photos: list[tuple[Path, int]]) -> None:
    import pillow_heif

    pillow_heif.register_heif_opener()
    sizes = set()
    for path, _ in photos:
        with Image.open(path) as image:
            sizes.add(image.size)
            assert 2000 <= max(image.size) <= 4000
            if path.suffix == ".jpg":
                assert image.getexif()[0x0110]
    assert len(sizes) == len(photos)
    assert {path.suffix for path, _ in photos} >= {".jpg"}


def test_the_turn_of_a_photo_is_true(photos: list[tuple[Path, int]]) -> None:
    """The card's red field lies on its right; seen after `turn` it lies elsewhere."""
    checked = 0
    for path, turn in photos:
        if path.suffix == ".heic":
            continue
        with Image.open(path) as image:
            upright = turned(np.asarray(ImageOps.exif_transpose(image).convert("RGB")), -turn)
        blue = np.nonzero(upright[..., 2].astype(int) - upright[..., 0] > 15)
        if len(blue[0]) < 0.1 * upright[..., 0].size:
            continue  # taken under a yellow lamp
        top, bottom = np.percentile(blue[0], (4, 96)).astype(int)
        left, right = np.percentile(blue[1], (4, 96)).astype(int)
        seen = upright[top:bottom, left:right].astype(int)
        red = np.nonzero((seen[..., 0] - seen[..., 2] > 60) & (seen[..., 1] < 90))
        assert np.median(red[1]) > 0.6 * (right - left)
        checked += 1
    assert checked >= 4


def test_messengers_reduce_and_forget(tmp_path: Path) -> None:
    for seed in range(5):
        made = capture(Random(seed), letter(), "lowres", tmp_path / str(seed))
        with Image.open(made.path) as image:
            assert MESSENGER[0] <= max(image.size) <= MESSENGER[1]
            assert not dict(image.getexif())


@pytest.mark.parametrize("how", ["digital", "scan", "photo", "lowres"])
def test_photographs_of_people_keep_their_ratio(tmp_path: Path, how: str) -> None:
    made = capture(Random(5), portrait(), how, tmp_path / how)
    with Image.open(made.path) as image:
        assert image.width / image.height == pytest.approx(2 / 3, abs=0.01)


def test_each_fault_is_there(tmp_path: Path) -> None:
    sheet, phone = letter().sheets[0], PHONES["tuning"]
    whole = spoil(Random(2), sheet, phone, "glare")
    clear = sharpness(
        np.asarray(Image.open(photographed(Random(2), letter(), tmp_path / "p").path).convert("RGB"))
    )
    faults = {problem: spoil(Random(2), sheet, phone, problem) for problem in PROBLEMS}
    assert sharpness(faults["blurred"]) < clear / 8
    assert max(faults["too_small"].shape) < 450
    assert (whole.min(axis=2) >= 250).mean() > 0.08
    assert faults["dark"].mean() < 30
    assert sharpness(faults["blank"]) < clear / 8
    shape = faults["cut_off"].shape
    assert max(shape[:2]) / min(shape[:2]) != pytest.approx(4 / 3, abs=0.02)


def test_the_same_seed_draws_the_same_file(tmp_path: Path) -> None:
    for how in CAPTURES:
        one, other = (capture(Random("s"), letter(), how, tmp_path / f"{how}{number}") for number in range(2))
        assert one.path.read_bytes() == other.path.read_bytes()


def test_splits_share_no_desk_and_no_range() -> None:
    tuning, held_out = PHONES["tuning"], PHONES["held_out"]
    assert not set(tuning.desks) & set(held_out.desks)
    assert tuning.tilt != held_out.tilt
    assert SCANNERS["tuning"].skew != SCANNERS["held_out"].skew


def test_a_bundle_says_on_which_pages_its_papers_lie(tmp_path: Path) -> None:
    path, truth = merge(Random(1), [letter(sheets=2), card()], tmp_path / "all", exported=0.5)
    assert [paper["pages"] for paper in truth["documents"]] == [[1, 2], [3]]
    assert [paper["kind"] for paper in truth["documents"]] == ["surat_pernyataan", "ktp"]
    with pikepdf.open(path) as pdf:
        assert len(pdf.pages) == truth["pages"] == 3


def drawn(folder: Path) -> Iterator[tuple[Path, dict[str, object]]]:
    for path in sorted(folder.glob("*.truth.json")):
        yield path.with_name(path.name.removesuffix(".truth.json")), json.loads(path.read_text())


@pytest.mark.parametrize("split", ["tuning", "held_out"])
def test_the_command_line_draws_what_is_asked(tmp_path: Path, split: Split) -> None:
    kinds = [kind for kind in ("ktp", "surat_permohonan") if kind in kinds_of(split)]
    asked = ["--split", split, "--count", "1", "--seed", "5", "--workers", "1", "--kinds", *kinds]
    for how in ("digital", "unreadable", "mixed"):
        main(["--out", str(tmp_path / how), "--capture", how, *asked])
        files = list(drawn(tmp_path / how))
        assert len(files) == len(kinds)
        for path, truth in files:
            assert path.stat().st_size > 1000
            assert truth["split"] == split
            assert truth["capture"] == how
            assert ("problem" in truth) == (how == "unreadable")
            assert ("documents" in truth) == (how == "mixed")
    assert {truth["kind"] for _, truth in drawn(tmp_path / "digital")} == set(kinds)


def test_an_unknown_kind_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--out", str(tmp_path), "--capture", "digital", "--kinds", "tidak_ada"])
    assert "tidak_ada" in capsys.readouterr().err
