"""Which kind of paper a page is: titles by place and size, cues, labels; unknown when nothing is sure."""

from dataclasses import dataclass
from statistics import median

from ocr.extract import count_labels
from ocr.labels import holds_phrase, key_of
from ocr.text import PageText
from validators.documents.kind import PaperKind
from validators.documents.registry import KINDS

TITLE, CUE, LABEL, AGAINST = 4.0, 1.0, 0.6, 2.0
ENOUGH = 4.0
"""Evidence from which a page is taken for a kind; a full title with one cue, or many labels."""
SURE = 8.0
LEAST_LEAD = 1.15
"""The best kind must have this many times the evidence of the second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """A kind and how sure it is (0 to 1)."""

    kind: str
    confidence: float


def classify(page: PageText) -> Guess:
    """The kind of one page; `unknown` where the evidence is thin or two kinds are near each other."""
    scores = sorted(((evidence(page, kind), kind.kind) for kind in KINDS.values()), reverse=True)
    (best, name), (second, _) = scores[0], scores[1]
    if best < ENOUGH or best < LEAST_LEAD * second:
        return Guess(kind="unknown", confidence=round(1 - min(best / SURE, 0.9), 3))
    lead = min(1.0, (best - second) / best / 0.4)
    return Guess(kind=name, confidence=round(min(0.995, 0.5 + 0.35 * min(1.0, best / SURE) + 0.15 * lead), 3))


def evidence(page: PageText, kind: PaperKind) -> float:
    """What speaks for a kind, less what speaks against it."""
    text = key_of(page.text)
    title = max((title_strength(page, phrase) for phrase in kind.titles), default=0.0)
    cues = sum(holds_phrase(text, cue) for cue in kind.cues)
    if not title and cues < 2:
        return 0.0
    labels = count_labels(page, kind) if kind.fields else 0
    against = sum(holds_phrase(text, phrase) for phrase in kind.against)
    return TITLE * title + CUE * cues + LABEL * labels - AGAINST * against


def title_strength(page: PageText, title: str) -> float:
    """How much a line looks like this title (0 to 2): alone on its line, large, and high on the page.

    A title in running text is a mention of another paper and counts nothing.
    """
    wanted = key_of(title)
    usual = median(line.box[3] - line.box[1] for line in page.lines) if page.lines else 0.0
    best = 0.0
    for line in page.lines:
        key = key_of(line.text)
        if len(key) < len(wanted) - 2 or not holds_phrase(key, title):
            continue
        share = min(1.0, len(wanted) / len(key))
        if share < 0.4:
            continue
        large = min(1.4, max(0.8, (line.box[3] - line.box[1]) / usual)) if usual else 1.0
        high = 1.1 if line.box[1] < 0.4 else 0.7
        length = min(1.15, 0.7 + len(wanted) / 40)
        best = max(best, share * large * high * length)
    return best
