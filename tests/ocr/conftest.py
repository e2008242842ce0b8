"""What the tests of the reading room share: engines loaded once, drawn papers, and how they were read."""

import multiprocessing
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import pytest

from intake.measure import head_of, sniff
from ocr.assemble import assemble
from ocr.engine import Engine
from ocr.read import read_pages
from samples.draw.capture import CaptureClass, capture
from samples.draw.papers.paper import draw_paper
from samples.draw.papers.registry import load_layouts
from samples.draw.stories import invent_story
from samples.draw.truth import truth_of
from validators.papers import Document, PageReading

CLASSES: tuple[CaptureClass, ...] = ("digital", "scan", "photo", "lowres")
LAYOUTS = {
    "bukti_lunas_pbb": ("stts", "letter-of-settlement", "stts", "bank-slip"),
    "ijazah": ("bilingual", "polytechnic", "university", "bilingual"),
    "kk": ("narrow-table", "printed-at-home", "security-paper", "printed-at-home"),
    "ktp": ("copy-on-a4", "card-first-years", "card-recent", "card-narrow"),
    "nib": ("grid", "risk-based", "grid", "first-oss"),
    "npwp": ("electronic-page", "yellow-card", "yellow-card", "yellow-card-copied"),
    "sppt_pbb": ("two-columns", "two-columns", "electronic", "electronic"),
    "str": ("council_sheet", "old_certificate", "bilingual", "council_sheet"),
    "surat_ket_praktik": ("capitals", "capitals", "self_practice", "typed"),
    "surat_kuasa": ("typed", "printed_form", "printed_form", "parties"),
    "surat_permohonan": ("typed", "titled", "typed", "typed"),
    "surat_pernyataan": ("typed", "capitals", "typed", "typed"),
}
"""Which layout of a kind is drawn in each class; named, so that new layouts leave the floors where they are."""
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
    load_layouts()
    return {
        how: [_draw(folder, how, kind, names[place]) for kind, names in LAYOUTS.items()]
        for place, how in enumerate(CLASSES)
    }


def _draw(folder: Path, how: CaptureClass, kind: str, layout: str) -> Drawn:
    rng = Random(f"{SEED} {how} {kind}")
    paper = draw_paper(rng, kind, "tuning", invent_story(rng), name=layout)
    captured = capture(rng, paper, how, folder / f"{how}-{kind}")
    return Drawn(path=captured.path, truth=truth_of(paper, captured, how))


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
