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


def is_sure_of_kind(documents: tuple[Document, ...]) -> bool:
    """Whether the kind of every paper is settled."""
    return all(document.kind in KINDS and document.confidence >= SURE_KIND for document in documents)


def lacks_nothing(documents: tuple[Document, ...]) -> bool:
    """Whether every required field of every paper was read; how surely is not asked."""
    return is_sure_of_kind(documents) and all(map(_has_required_fields, documents))


def convinces(documents: tuple[Document, ...]) -> bool:
    """Whether no further rung is needed: kind sure, required fields read and sure, no field illegible."""
    return lacks_nothing(documents) and all(
        reading.confidence >= confidence.CONVINCING
        for document in documents
        for reading in document.readings.values()
    )


def _has_required_fields(document: Document) -> bool:
    required = {field.name for field in KINDS[document.kind].fields if field.required}
    return all(name in document.readings and document.readings[name].legible for name in required)
