"""Which kind of paper a page is: titles by place and size, cues, labels; unknown when nothing is sure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from ocr.extract import count_labels
from ocr.labels import holds_phrase, key_of
from ocr.text import Line, PageText
from validators.documents.kind import PaperKind
from validators.documents.registry import KINDS

TITLE, CUE, LABEL, AGAINST = 4.0, 1.0, 0.6, 2.0
ENOUGH = 4.0
"""Evidence from which a page is taken for a kind; a full title with one cue, or many labels."""
SURE = 8.0
LEAST_SHARE = 0.4
"""A title that fills less of its line is a mention in a sentence."""
LEAST_SHARE_FIRST = 0.3
"""The same for a title that begins its line."""
LEAST_LEAD = 1.15
"""The best kind must have this many times the evidence of the second."""


_SUBJECT = re.compile(r"(?i)^\W*(?:perihal|hal)\b[\s:]*")
"""The subject of a letter is its title."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """A kind and how sure it is (0 to 1)."""

    kind: str
    confidence: float


def classify(page: PageText) -> Guess:
    """The kind of one page; `unknown` where the evidence is thin or two kinds are near each other."""
    titles = title_strengths(page)
    scores = sorted(
        ((evidence(page, kind, titles.get(kind.kind, 0.0)), kind.kind) for kind in KINDS.values()), reverse=True
    )
    (best, name), (second, _) = scores[0], scores[1]
    if best < ENOUGH or best < LEAST_LEAD * second:
        return Guess(kind="unknown", confidence=round(1 - min(best / SURE, 0.9), 3))
    lead = min(1.0, (best - second) / best / 0.4)
    return Guess(kind=name, confidence=round(min(0.995, 0.5 + 0.35 * min(1.0, best / SURE) + 0.15 * lead), 3))


def evidence(page: PageText, kind: PaperKind, title: float) -> float:
    """What speaks for a kind, its title among it, less what speaks against it."""
    text = key_of(page.text)
    cues = sum(holds_phrase(text, cue) for cue in kind.cues)
    if not title and cues < 2:
        return 0.0
    if kind.cues and not cues and all(" " not in phrase for phrase in kind.titles if _stands_on(page, phrase)):
        return 0.0  # a single word, and nothing else that speaks for the kind
    labels = count_labels(page, kind) if kind.fields else 0
    against = sum(holds_phrase(text, phrase) for phrase in kind.against)
    return TITLE * title + CUE * cues + LABEL * labels - AGAINST * against


def _stands_on(page: PageText, title: str) -> bool:
    return any(_share_of_line(key_of(line.text), key_of(title)) is not None for line in page.lines)


def title_strengths(page: PageText) -> dict[str, float]:
    """For each kind how much a line looks like one of its titles (0 to 2), where any does.

    On one line the longest title counts alone: "Surat Pernyataan Memiliki Tempat Praktik" is no
    "Surat Pernyataan". A title in running text is a mention of another paper and counts nothing.
    """
    usual = median(line.box[3] - line.box[1] for line in page.lines) if page.lines else 0.0
    best: dict[str, float] = {}
    for line in (*page.lines, *_headings_over_two_lines(page.lines)):
        for kind, strength in _titles_on(line, usual).items():
            best[kind] = max(best.get(kind, 0.0), strength)
    return best


def _headings_over_two_lines(lines: Sequence[Line]) -> Iterator[Line]:
    """Lines that are centred on the line above them, joined with it: long titles are broken."""
    for above, below in pairwise(lines):
        height = above.box[3] - above.box[1]
        centred = abs(above.box[0] + above.box[2] - below.box[0] - below.box[2]) < 0.06
        if centred and below.box[1] - above.box[3] < 1.2 * height:
            yield Line(words=above.words + below.words)


def _titles_on(line: Line, usual: float) -> dict[str, float]:
    """The kinds whose title the line carries, less those whose title is only a part of another's."""
    key = key_of(_SUBJECT.sub("", line.text))
    found = {
        (kind.kind, wanted): share
        for kind in KINDS.values()
        for wanted in map(key_of, kind.titles)
        if (share := _share_of_line(key, wanted)) is not None
    }
    tall = line.words[0].box[3] - line.words[0].box[1]
    large = min(1.4, max(0.8, tall / usual)) if usual else 1.0
    high = 1.1 if line.box[1] < 0.4 else 0.7
    strengths: dict[str, float] = {}
    for (kind, wanted), share in found.items():
        if any(wanted in other and wanted != other for _, other in found):
            continue
        strength = share * large * high * min(1.15, 0.7 + len(wanted) / 40)
        strengths[kind] = max(strengths.get(kind, 0.0), strength)
    return strengths


def _share_of_line(key: str, wanted: str) -> float | None:
    """The share of a line that a title fills; None where it does not stand there, or is lost in a sentence."""
    if len(key) < len(wanted) - 2 or not holds_phrase(key, wanted):
        return None
    share = min(1.0, len(wanted) / len(key))
    return share if share >= (LEAST_SHARE_FIRST if key.startswith(wanted) else LEAST_SHARE) else None
