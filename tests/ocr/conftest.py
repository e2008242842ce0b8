"""What the tests of the reading room share: engines loaded once, drawn papers, and how they were read."""

import json
import multiprocessing
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from intake.measure import head_of, sniff
from ocr.assemble import assemble
from ocr.engine import Engine
from ocr.read import read_pages
from samples.draw.__main__ import main as draw
from samples.draw.truth import SUFFIX
from validators.papers import Document, PageReading

CLASSES = ("digital", "scan", "photo", "lowres")
KINDS = (
    "bukti_lunas_pbb", "ijazah", "kk", "ktp", "nib", "npwp", "sppt_pbb", "str", "surat_ket_praktik", "surat_kuasa",
    "surat_permohonan", "surat_pernyataan",
)  # fmt: skip
SEED = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A drawn paper and its truth."""

    path: Path
    truth: Mapping[str, Any]

    @property
    def media_type(self) -> str:
        found = sniff(head_of(self.path))
        assert found is not None
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A drawn paper and what was read on it."""

    drawn: Drawn
    pages: tuple[PageReading, ...]
    documents: tuple[Document, ...]


@pytest.fixture(scope="session")
def papers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Drawn]]:
    """A dozen papers of the tuning split for each capture class, always the same ones."""
    folder = tmp_path_factory.mktemp("drawn")
    for how in CLASSES:
        options = ["--out", str(folder / how), "--split", "tuning", "--capture", how, "--count", "1"]
        draw([*options, "--seed", str(SEED), "--workers", "1", "--kinds", *KINDS])
    return {
        how: [
            Drawn(path=truth.with_name(truth.name.removesuffix(SUFFIX)), truth=json.loads(truth.read_text()))
            for truth in sorted((folder / how).glob(f"*{SUFFIX}"))
        ]
        for how in CLASSES
    }


@pytest.fixture(scope="session")
def read_papers(papers: dict[str, list[Drawn]]) -> dict[str, list[Read]]:
    """All of them read, two at a time, each page in a process as the office's children do."""
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as pool:
        waiting = {
            how: [
                (
                    one,
                    pool.submit(
                        read_pages, one.path, one.media_type, tuple(range(1, int(one.truth["pages"]) + 1))
                    ),
                )
                for one in drawn
            ]
            for how, drawn in papers.items()
        }
        return {
            how: [
                Read(drawn=one, pages=pages.result(), documents=assemble(one.path.name, pages.result()))
                for one, pages in asked
            ]
            for how, asked in waiting.items()
        }


@pytest.fixture(scope="session", params=["in process", "plain"])
def tesseract_engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """Both ways to the same program."""
    from ocr.tesseract import InProcessTesseract, PlainTesseract

    if request.param == "plain":
        yield PlainTesseract()
    else:
        pytest.importorskip("tesserocr", reason="tesserocr has no wheel for this machine")
        yield InProcessTesseract()
