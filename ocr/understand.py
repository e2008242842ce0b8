"""The papers on one page: its kind, its fields, and whether another look is needed."""

from ocr import confidence
from ocr.classify import classify
from ocr.extract import extract
from ocr.text import PageText
from validators.documents.registry import KINDS
from validators.papers import Document

WELL_READ = 0.88
"""Mean confidence of Tesseract's words from which a page's letters are mostly right."""
STRANGE = 0.6
"""From this confidence on an unknown page carries next to none of the marks of any kind."""
SURE_KIND = 0.7
"""From this confidence on the kind of a page is settled."""


def understand(page: PageText, kind: str | None = None) -> tuple[Document, ...]:
    """The papers seen on one page; nothing recognised gives one `unknown`. `kind` is taken as given."""
    if kind is not None and kind in KINDS:
        return (_document(page, kind, 1.0),)
    guess = classify(page)
    return (_document(page, guess.kind, guess.confidence),)


def _document(page: PageText, kind: str, sure: float) -> Document:
    known = KINDS.get(kind)
    readings = extract(page, known) if known else {}
    return Document(kind=kind, confidence=sure, pages=(page.number,), readings=readings, text=page.text)


def is_certainly_unknown(page: PageText, documents: tuple[Document, ...]) -> bool:
    """Whether a page was read so well, and looks so little like any kind, that another engine finds no more."""
    letters = sum(len(line.text) for line in page.lines)
    return (
        all(document.kind == "unknown" and document.confidence > STRANGE for document in documents)
        and letters > 150
        and page.confidence > WELL_READ
    )


def convinces(documents: tuple[Document, ...]) -> bool:
    """Whether no further rung is needed: kind sure, required fields read and sure, no field illegible."""
    return all(_is_convincing(document) for document in documents)


def _is_convincing(document: Document) -> bool:
    known = KINDS.get(document.kind)
    if known is None or document.confidence < SURE_KIND:
        return False
    required = {field.name for field in known.fields if field.required}
    readings = document.readings
    if any(name not in readings or not readings[name].legible for name in required):
        return False
    return all(reading.confidence >= confidence.CONVINCING for reading in readings.values())
