"""Files through real children: bad ones stop nobody, and what breaks on a file is laid at the right door."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from intake import examine
from intake.examine import read_file, read_files
from intake.sandbox import Sandbox
from intake.upload import Incoming
from tests.intake import misbehaving
from tests.intake.making import (
    LETTER,
    encoded,
    heavy_pdf,
    jpeg_of,
    locked_pdf,
    looping_tiff,
    pdf,
    picture,
    png_of,
    tiff,
)
from validators.papers import FileReading
from validators.rules.files import FileLimits

ROOT = Path(__file__).resolve().parents[2]

Read = Callable[..., FileReading]


@pytest.fixture
def read(tmp_path: Path, sandbox: Sandbox, limits: FileLimits) -> Read:
    def one(content: bytes, **named: Any) -> FileReading:
        path = tmp_path / "content"
        path.write_bytes(content)
        return read_file(Incoming(path=path, name="file.bin", **named), sandbox, limits=limits)

    return one


def outcome(reading: FileReading) -> str | None:
    """The one thing that is said of a file: its problem, our failure, or nothing."""
    assert reading.problem is None or reading.failure is None
    return reading.problem.code if reading.problem else reading.failure


def test_a_letter_is_read(read: Read) -> None:
    reading = read(pdf(), slot="permohonan")
    assert outcome(reading) is None
    assert (reading.facts.pages, len(reading.pages), reading.slot) == (1, 1, "permohonan")
    [document] = reading.documents
    assert (document.kind, document.file) == ("surat_permohonan", "file.bin")
    assert document.readings["nik"].value == "1671045708880003"


def test_pages_come_in_order(read: Read) -> None:
    reading = read(pdf([(f"halaman {number}",) for number in range(1, 9)]))
    assert [page.number for page in reading.pages] == list(range(1, 9))
    assert all(f"halaman {page.number}" in page.text.lower() for page in reading.pages)


@pytest.mark.engine
@pytest.mark.parametrize(
    "make",
    [
        lambda: encoded(picture(), "MPO", save_all=True, append_images=[picture()]),
        lambda: encoded(picture(mode="CMYK"), "JPEG"),
        lambda: encoded(picture(mode="I;16"), "PNG"),
        lambda: encoded(picture(mode="P"), "PNG"),
        lambda: encoded(picture(), "WEBP", save_all=True, append_images=[picture()]),
        lambda: encoded(picture(), "HEIF"),
        lambda: tiff(1, big_tiff=True),
        lambda: encoded(picture(mode="1"), "TIFF", compression="group4"),
        looping_tiff,
    ],
)
def test_pictures_of_every_kind_become_one_page(make: Callable[[], bytes], read: Read) -> None:
    reading = read(make())
    assert outcome(reading) is None
    assert [(page.number, page.width, page.height) for page in reading.pages] == [(1, 60, 40)]


def test_a_bad_file_stops_no_other(tmp_path: Path, sandbox: Sandbox, limits: FileLimits) -> None:
    files = {
        "empty.pdf": (b"", "file.empty"),
        "good.pdf": (pdf(), None),
        "text.pdf": (b"Selamat pagi", "file.not-supported"),
        "locked.pdf": (locked_pdf("rahasia"), "file.encrypted"),
        "opened.pdf": (locked_pdf(""), None),
        "large.pdf": (pdf() + bytes(limits.max_bytes), "file.too-large"),
        "pages.pdf": (pdf([("x",)] * 101), "file.too-many-pages"),
        "frames.tif": (tiff(101, size=(8, 8)), "file.too-many-pages"),
        "wide.png": (png_of(30_000, 30_000), "file.too-many-pixels"),
        "wide.jpg": (jpeg_of(20_000, 20_000), "file.too-many-pixels"),
        "hollow.png": (png_of(3000, 2000), "file.damaged"),
        "cut.jpg": (encoded(picture(), "JPEG")[:100], "file.damaged"),
        "noise.pdf": (b"%PDF-1.7\n" + random.Random(1).randbytes(5000), "file.damaged"),
        "last.pdf": (pdf(), None),
    }
    for name, (content, _) in files.items():
        (tmp_path / name).write_bytes(content)
    done: list[int] = []
    incoming = [Incoming(path=tmp_path / name, name=name) for name in files]
    found = list(read_files(incoming, sandbox, limits=limits, progress=lambda: done.append(1)))
    assert {one.facts.name: outcome(one) for one in found} == {name: said for name, (_, said) in files.items()}
    assert [one.facts.name for one in found] == list(files)
    assert len(done) == len(files)
    for one in found:
        if one.problem:
            assert one.problem.message
            assert one.problem.advice
            assert not one.pages


def test_a_file_that_is_gone_is_our_failure(sandbox: Sandbox, limits: FileLimits, tmp_path: Path) -> None:
    gone = Incoming(path=tmp_path / "gone.pdf", name="gone.pdf")
    reading = read_file(gone, sandbox, limits=limits)
    assert outcome(reading) == "failure.measure.error"


# --- Whose fault it is ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("task", "expected"),
    [
        (misbehaving.crash_measuring, "file.damaged"),
        (misbehaving.be_killed_measuring, "failure.measure.killed"),
        (misbehaving.sleep_measuring, "failure.measure.timeout"),
        (misbehaving.crash_measuring_the_first_time, None),
    ],
)
def test_measuring_breaks(
    task: Callable[..., Any], expected: str | None, read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(examine, "measure", task)
    monkeypatch.setattr(examine, "MEASURE_SECONDS", 1)
    assert outcome(read(pdf())) == expected


@pytest.mark.parametrize(
    ("task", "expected"),
    [
        (misbehaving.crash_reading, "failure.read.crashed"),
        (misbehaving.be_killed_reading, "failure.read.killed"),
        (misbehaving.fail_reading, "failure.read.error"),
        (misbehaving.sleep_reading, "failure.read.timeout"),
        (misbehaving.crash_the_first_time, None),
    ],
)
def test_reading_breaks_on_a_page_that_opens(
    task: Callable[..., Any], expected: str | None, read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page can be seen, so it is not the applicant's fault that we cannot read it."""
    monkeypatch.setattr(examine, "read_in_child", task)
    if task is misbehaving.sleep_reading:
        monkeypatch.setattr(examine, "READ_SECONDS", 1)
    assert outcome(read(pdf())) == expected


def test_reading_breaks_on_a_page_that_breaks_the_decoder_too(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(examine, "read_in_child", misbehaving.crash_reading)
    monkeypatch.setattr(examine, "opens_in_child", misbehaving.crash_opening)
    assert outcome(read(pdf())) == "file.damaged"


def test_a_slow_machine_is_no_witness(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(examine, "read_in_child", misbehaving.crash_reading)
    monkeypatch.setattr(examine, "opens_in_child", misbehaving.sleep_opening)
    monkeypatch.setattr(examine, "OPEN_SECONDS", 1)
    assert outcome(read(pdf())) == "failure.read.crashed"


def test_a_page_that_fails_costs_only_itself(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was read is kept, and the failure is told: no paper on the lost page may be called missing."""
    monkeypatch.setattr(examine, "read_in_child", misbehaving.crash_on_page_two)
    reading = read(pdf([LETTER, LETTER, LETTER]))
    assert [page.number for page in reading.pages] == [1, 3]
    assert outcome(reading) == "failure.read.crashed"


def test_a_damaged_page_among_good_ones_is_left_out(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(examine, "read_in_child", misbehaving.crash_on_page_two)
    monkeypatch.setattr(examine, "opens_in_child", misbehaving.crash_opening)
    reading = read(pdf([LETTER, LETTER, LETTER]))
    assert [page.number for page in reading.pages] == [1, 3]
    assert outcome(reading) is None


def test_a_file_of_a_hundred_breaking_pages_is_given_up(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(examine, "read_in_child", misbehaving.crash_reading)
    began = time.monotonic()
    assert outcome(read(pdf([LETTER] * 100))) == "failure.read.crashed"
    assert time.monotonic() - began < 30


def test_after_a_time_out_no_other_page_is_tried(
    read: Read, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(examine, "read_in_child", misbehaving.sleep_reading)
    monkeypatch.setattr(examine, "READ_SECONDS", 1)
    assert outcome(read(pdf([LETTER] * 20))) == "failure.read.timeout"
    assert len(list(tmp_path.glob("tried-*"))) <= 2


def test_a_page_that_a_renderer_never_ends_is_damage(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(examine, "READ_SECONDS", 3)
    monkeypatch.setattr(examine, "OPEN_SECONDS", 2)
    assert outcome(read(heavy_pdf())) == "file.damaged"


@pytest.mark.long
def test_a_heavy_page_is_answered_within_a_minute(read: Read) -> None:
    began = time.monotonic()
    assert outcome(read(heavy_pdf())) == "file.damaged"
    assert time.monotonic() - began < 60


# --- The parent --------------------------------------------------------------------------------------

READ_ONE = """
import sys
from pathlib import Path
from intake.examine import read_files
from intake.sandbox import Sandbox
from intake.upload import Incoming
from validators.rules.files import FileLimits
if __name__ == "__main__":
    incoming = [Incoming(path=Path(path), name="x") for path in sys.argv[1:]]
    with Sandbox(2) as sandbox:
        print("started", flush=True)
        found = list(read_files(incoming, sandbox, limits=FileLimits()))
    print(*(one.problem.code if one.problem else len(one.pages) for one in found))
    print(*{name.partition(".")[0] for name in sys.modules})
"""


def start_reading(folder: Path, *paths: Path) -> subprocess.Popen[str]:
    program = folder / "program.py"
    program.write_text(READ_ONE)
    return subprocess.Popen(
        [sys.executable, program, *paths],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def test_the_parent_loads_nothing_that_opens_files(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf())
    (tmp_path / "b.png").write_bytes(png_of(3000, 2000))
    with start_reading(tmp_path, tmp_path / "a.pdf", tmp_path / "b.png") as reading:
        said, complaints = reading.communicate(timeout=60)
    assert complaints == ""
    _, results, loaded = said.splitlines()
    assert results == "1 file.damaged"
    assert not {"PIL", "pillow_heif", "pikepdf", "pypdfium2", "pdfplumber", "cv2", "numpy"} & set(loaded.split())


def test_ctrl_c_ends_all_at_once(tmp_path: Path) -> None:
    (tmp_path / "heavy.pdf").write_bytes(heavy_pdf())
    with start_reading(tmp_path, *[tmp_path / "heavy.pdf"] * 20) as reading:
        assert reading.stdout is not None
        reading.stdout.readline()
        time.sleep(3)
        began = time.monotonic()
        reading.send_signal(signal.SIGINT)
        reading.wait(20)
        assert time.monotonic() - began < 5


# --- Thousands of malformed files ----------------------------------------------------------------------


def mutated(content: bytes, chance: random.Random) -> bytes:
    """A file as transport, disks and attackers leave it: bits turned, pieces lost, doubled, swapped, cut."""
    changed = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 5, 20))):
        place, length = chance.randrange(len(changed)), chance.choice((1, 4, 16, 300))
        match chance.randrange(6):
            case 0:
                changed[place] ^= 1 << chance.randrange(8)
            case 1:
                changed[place : place + length] = chance.randbytes(length)
            case 2:
                changed[place : place + length] = b"\xff" * length
            case 3:
                del changed[place : place + length]
            case 4:
                changed[place:place] = changed[place : place + length] * chance.choice((1, 50))
            case 5:
                del changed[max(1, place) :]
        if not changed:
            break
    return bytes(changed)


SEEDS: tuple[Callable[[], bytes], ...] = (
    pdf,
    lambda: pdf([LETTER, LETTER]),
    lambda: locked_pdf(""),
    lambda: encoded(picture((300, 200)), "JPEG"),
    lambda: encoded(picture((300, 200)), "JPEG", progressive=True),
    lambda: encoded(picture((300, 200)), "PNG"),
    lambda: encoded(picture((300, 200)), "WEBP"),
    lambda: encoded(picture((300, 200)), "HEIF"),
    lambda: tiff(3, size=(300, 200), compression="tiff_lzw"),
)


def malformed(folder: Path, count: int, seed: int) -> list[Incoming]:
    chance = random.Random(seed)
    seeds = [make() for make in SEEDS]
    for number in range(count):
        (folder / f"{number}").write_bytes(mutated(chance.choice(seeds), chance))
    return [Incoming(path=folder / f"{number}", name=f"{number}") for number in range(count)]


def survive(incoming: list[Incoming], limits: FileLimits) -> dict[str | None, int]:
    """Every file is answered, none takes a minute, and no child is our fault."""
    said: dict[str | None, int] = {}
    with Sandbox(2) as sandbox:
        for reading in read_files(incoming, sandbox, limits=limits):
            assert reading.seconds < 60
            said[outcome(reading)] = said.get(outcome(reading), 0) + 1
    return said


def failures(said: dict[str | None, int]) -> dict[str | None, int]:
    return {code: count for code, count in said.items() if code and code.startswith("failure.")}


@pytest.mark.engine
def test_malformed_files_are_answered(tmp_path: Path, limits: FileLimits) -> None:
    said = survive(malformed(tmp_path, 40, seed=3), limits)
    assert sum(said.values()) == 40
    assert said["file.damaged"] > 5
    assert not failures(said)


@pytest.mark.engine
@pytest.mark.long
@pytest.mark.timeout(3600)
def test_thousands_of_malformed_files_are_answered(tmp_path: Path, limits: FileLimits) -> None:
    said = survive(malformed(tmp_path, 3000, seed=11), limits)
    assert sum(said.values()) == 3000
    assert not failures(said)


@pytest.mark.engine
@pytest.mark.long
@pytest.mark.timeout(3600)
def test_drawn_hostile_files_are_answered(tmp_path: Path, limits: FileLimits) -> None:
    """The generator's own faults: bombs, loops, lies about sizes, and mutations of good papers."""
    drawing = [sys.executable, "-m", "samples.draw.hostile", "--out", tmp_path, "--count", "1000", "--seed", "11"]
    subprocess.run(drawing, check=True, cwd=ROOT, capture_output=True)
    incoming = [Incoming(path=path, name=path.name) for path in sorted(tmp_path.iterdir()) if path.is_file()]
    said = survive(incoming, limits)
    assert sum(said.values()) >= 1000
    assert not failures(said)
