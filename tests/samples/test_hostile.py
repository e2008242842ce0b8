"""Hostile files: the committed set is complete and says of itself what is true; broken ones are really broken."""

import hashlib
import io
import zlib
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from intake.measure import measure
from intake.sandbox import Sandbox
from samples.draw.hostile import pdfs, pictures
from samples.draw.hostile.__main__ import main, readme
from samples.draw.hostile.faults import ANYTHING, FAULTS
from samples.draw.hostile.good import good_files
from validators.rules.files import FileLimits, file_problem

SET = Path(__file__).resolve().parents[2] / "samples" / "hostile"
LIMITS = FileLimits()


def test_the_committed_set_is_complete_and_small() -> None:
    lying = {path.name for path in SET.iterdir()} - {"README.md"}
    assert lying == {fault.file for fault in FAULTS}
    assert sum(path.stat().st_size for path in SET.iterdir()) < 700_000
    assert (SET / "README.md").read_text() == readme(), (
        "run python -m samples.draw.hostile --out samples/hostile --named"
    )


def test_each_named_file_gets_its_problem() -> None:
    said = {}
    with Sandbox(1) as sandbox:
        for fault in FAULTS:
            facts = sandbox.run("measure", 20, measure, SET / fault.file, fault.file, LIMITS)
            problem = file_problem(facts, LIMITS)
            said[fault.file] = problem.code if problem else None
    assert said == {
        fault.file: said[fault.file] if fault.problem == ANYTHING else fault.problem for fault in FAULTS
    }


def test_good_files_are_good(tmp_path: Path) -> None:
    for name, content in good_files().items():
        path = tmp_path / name
        path.write_bytes(content)
        facts = measure(path, name, LIMITS)
        assert file_problem(facts, LIMITS) is None, name


def unpacked(packed: bytes) -> int:
    """How many bytes come out, counted without keeping them."""
    reader, size = zlib.decompressobj(), 0
    left = packed
    while left:
        size += len(reader.decompress(left, 1 << 20))
        left = reader.unconsumed_tail
    return size


def test_a_bomb_is_small_and_unpacks_to_much() -> None:
    whole = pdfs.flate_bomb(64)
    packed = whole[whole.index(b"stream\n") + 7 : whole.index(b"\nendstream")]
    assert len(whole) < 10_000
    assert unpacked(zlib.decompress(packed)) == 64_000_000


def test_a_locked_pdf_is_locked_and_the_empty_password_opens() -> None:
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(pdfs.locked()))
    with pikepdf.open(io.BytesIO(pdfs.locked(""))) as pdf:
        assert pdf.is_encrypted
        assert len(pdf.pages) == 2


def test_giant_headers_claim_what_they_say() -> None:
    sizes = []
    limit, Image.MAX_IMAGE_PIXELS = Image.MAX_IMAGE_PIXELS, None
    try:
        for content in (pictures.giant_png(), pictures.giant_jpeg(), pictures.giant_webp()):
            with Image.open(io.BytesIO(content)) as image:
                sizes.append(image.size)
    finally:
        Image.MAX_IMAGE_PIXELS = limit
    assert sizes == [(60_000, 60_000), (65_500, 65_500), (16_383, 16_383)]


def test_many_are_drawn_alike_from_one_seed_and_all_differ(tmp_path: Path) -> None:
    for run in ("one", "other"):
        main(["--out", str(tmp_path / run), "--count", "70", "--seed", "7"])
    one, other = (
        {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted((tmp_path / run).iterdir())}
        for run in ("one", "other")
    )
    # PDFium and encryption draw their own random numbers, so locked files may differ.
    assert one.keys() == other.keys()
    assert len(one) == 70
    assert sum(one[name] != other[name] for name in one) <= sum(
        "password" in name or "locked" in name for name in one
    )
    assert len(set(one.values())) > 60
    good = {hashlib.sha256(content).hexdigest() for content in good_files().values()}
    assert len(good & set(one.values())) <= 1  # a JPEG with another name is one of the named
    assert {path.suffix for path in (tmp_path / "one").iterdir()} >= {
        ".pdf",
        ".jpg",
        ".png",
        ".tiff",
        ".webp",
        ".heic",
    }
