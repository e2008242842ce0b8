"""Several papers in one PDF, as applicants merge them: scans, exports among them, two cards on one page."""

import tempfile
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
from PIL import Image

from samples.draw.capture import Captured, digital, scanned
from samples.draw.captures.files import write_scanned_pdf
from samples.draw.captures.flatbed import scan_together
from samples.draw.captures.printing import is_card
from samples.draw.captures.splits import SCANNERS
from samples.draw.papers.paper import Paper, Split, Story, draw_paper
from samples.draw.pdf import merge_pdfs
from samples.draw.truth import truth_of_bundle

TWO_CARDS = ("ktp", "npwp")


def draw_bundle(rng: Random, kinds: Sequence[str], split: Split, story: Story, target: Path) -> tuple[Path, Any]:
    """Draws two to six of the kinds and writes them as one PDF; gives the file and its truth."""
    if set(TWO_CARDS) <= set(kinds) and rng.random() < 0.2:
        cards = [draw_paper(rng, kind, split, story) for kind in TWO_CARDS]
        if all(len(card.sheets) == 1 and is_card(card.sheets[0]) for card in cards):
            return _cards_on_a_page(rng, cards, target)
    chosen = rng.sample(list(kinds), min(len(kinds), rng.randint(2, 6)))
    papers = [draw_paper(rng, kind, split, story) for kind in chosen]
    exported = 0.0 if rng.random() < 0.7 else 0.5
    return merge(rng, papers, target, exported)


def merge(rng: Random, papers: Sequence[Paper], target: Path, exported: float = 0.0) -> tuple[Path, Any]:
    """Writes papers as one PDF; `exported` is the share of those with a text layer, the others are scans."""
    path = target.with_suffix(".pdf")
    with tempfile.TemporaryDirectory() as folder:
        parts = [
            (paper, _part(rng, paper, Path(folder) / f"{number}.pdf", exported))
            for number, paper in enumerate(papers)
        ]
        placed, turns = merge_captured(parts, path)
    return path, truth_of_bundle(placed, "mixed", "merged", turns)


def merge_captured(
    parts: Sequence[tuple[Paper, Captured]], target: Path
) -> tuple[list[tuple[Paper, tuple[int, ...]]], dict[int, int]]:
    """Joins PDFs of one paper each; gives the pages of each paper (from 1) and the turns by page."""
    counts = merge_pdfs([part.path for _, part in parts], target)
    placed: list[tuple[Paper, tuple[int, ...]]] = []
    turns: dict[int, int] = {}
    first = 1
    for (paper, part), count in zip(parts, counts, strict=True):
        pages = tuple(range(first, first + count))
        placed.append((paper, pages))
        turns |= dict.fromkeys(pages, part.turn)
        first += count
    return placed, turns


def _part(rng: Random, paper: Paper, target: Path, exported: float) -> Captured:
    if paper.photograph is not None:
        return photograph_page(rng, paper.photograph, target)
    if rng.random() < exported:
        return digital(rng, paper, target)
    return scanned(rng, paper, target, ending="pdf")


def photograph_page(rng: Random, picture: Image.Image, target: Path) -> Captured:
    """A page that is nothing but a photograph, 4 cm wide, as programs that merge files make it."""
    dpi = round(picture.width / (40 / 25.4))
    path = write_scanned_pdf([(np.asarray(picture.convert("RGB")), dpi)], target, rng.randint(75, 90))
    return Captured(path=path, pages=1)


def _cards_on_a_page(rng: Random, cards: Sequence[Paper], target: Path) -> tuple[Path, Any]:
    """Two cards on the glass at once, as copy shops do it."""
    page = scan_together(rng, tuple(card.sheets[0] for card in cards), SCANNERS[cards[0].split], 300)
    path = write_scanned_pdf([(page, 300)], target.with_suffix(".pdf"), rng.randint(70, 88))
    return path, truth_of_bundle([(card, (1,)) for card in cards], "mixed", "two-cards", {})
