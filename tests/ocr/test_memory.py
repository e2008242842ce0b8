"""Memory stays flat over hundreds of pages, whichever rung reads them."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.ocr.making import drawn, raw_pdf, text_pdf

pytestmark = [pytest.mark.long, pytest.mark.engine, pytest.mark.timeout(1800)]
ROOT = Path(__file__).resolve().parents[2]
WARM, PAGES = 30, 300
MOST_GROWTH = 40 * 1024 * 1024
"""Bytes that caches of labels and an allocator may still take after the first pages."""
PROGRAM = """
import gc, sys
from pathlib import Path
from ocr.read import read_pages

def resident():
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

path, media_type, warm, pages = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
for number in range(warm):
    read_pages(path, media_type, (1,))
before = resident()
for number in range(pages):
    read_pages(path, media_type, (1,))
print(resident() - before)
"""


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is read from /proc")
@pytest.mark.parametrize("rung", ["textlayer", "tesseract", "neural"])
def test_memory_stays_flat(tmp_path: Path, rung: str) -> None:
    if rung == "textlayer":
        path, media_type = text_pdf(tmp_path / "a.pdf"), "application/pdf"
    elif rung == "tesseract":
        path, media_type = raw_pdf(tmp_path / "a.pdf", b"", scan=drawn(dpi=150)), "application/pdf"
    else:
        path, media_type = tmp_path / "a.png", "image/png"
        drawn(dpi=80).rotate(90, expand=True).save(path)
    command = [sys.executable, "-c", PROGRAM, path, media_type, str(WARM), str(PAGES)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert int(ran.stdout) < MOST_GROWTH
