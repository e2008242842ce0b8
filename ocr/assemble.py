"""Papers of a whole file from the proposals of its pages: merged files split, continued papers joined."""

from collections.abc import Sequence
from dataclasses import replace

from validators.documents.registry import KINDS
from validators.papers import Document, PageReading, Reading

NUMBERS = ("nik", "number", "npwp", "nib", "nop")
"""Fields that tell two papers of one kind apart."""


def assemble(file_name: str, pages: Sequence[PageReading]) -> tuple[Document, ...]:
    """The papers of a file, in page order.

    A page that nothing recognises continues the paper before it when it carries text and such papers may
    have several pages; a page of the same kind joins unless it carries another number.
    """
    found: list[Document] = []
    for page in pages:
        for document in page.documents:
            if found and _continues(found[-1], document, page):
                found[-1] = _joined(found[-1], document)
            else:
                found.append(replace(document, file=file_name))
    return tuple(found)


def _continues(paper: Document, page: Document, reading: PageReading) -> bool:
    """Whether a page belongs to the paper before it."""
    if reading.number in paper.pages:
        return False
    if page.kind == "unknown":
        known = KINDS.get(paper.kind)
        goes_on = known is not None and not known.one_page and not known.by_picture
        return goes_on and len(reading.text) > 80 and reading.quality.problem is None
    if page.kind != paper.kind or page.kind in ("unknown", "pas_foto", "foto_lokasi"):
        return False
    return not _differ(paper, page)


def _differ(paper: Document, page: Document) -> bool:
    """Whether two pages of one kind carry different numbers, or both carry the same field anew."""
    for name in (*NUMBERS, "name"):
        left, right = paper.readings.get(name), page.readings.get(name)
        if left and right and left.value is not None and right.value is not None:
            return left.value != right.value
    return False


def _longer_lists(paper: Document, page: Document) -> dict[str, Reading]:
    """Lists that go on over the page, as the codes of business fields in an annex do."""
    longer = {}
    for name, first in paper.readings.items():
        more = page.readings.get(name)
        if more and isinstance(first.value, tuple) and isinstance(more.value, tuple):
            value = tuple(dict.fromkeys(first.value + more.value))
            longer[name] = replace(first, value=value, confidence=min(first.confidence, more.confidence))
    return longer


def _joined(paper: Document, page: Document) -> Document:
    """The paper with one more page; fields already read stay."""
    return replace(
        paper,
        pages=(*paper.pages, *(number for number in page.pages if number not in paper.pages)),
        readings={**page.readings, **paper.readings, **_longer_lists(paper, page)},
        text=f"{paper.text}\n{page.text}",
    )
