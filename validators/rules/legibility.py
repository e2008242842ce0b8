"""Legibility: papers whose required fields could not be read, and what to do so that they can.

Quality alone never fails a paper whose fields were read.
"""

from collections.abc import Iterator

from validators.assignment import Filled
from validators.checklist import Requirement
from validators.documents.kind import Field
from validators.documents.registry import KINDS
from validators.findings import Finding, Outcome, Severity
from validators.papers import Document, QualityProblem
from validators.rule import declare, finding

_OBSTACLES = {
    "blurred": (
        "{paper} buram sehingga tidak terbaca.",
        "Foto ulang dengan kamera diam dan fokus, di tempat terang.",
        "The {paper} is blurred and cannot be read.",
        "Take the photo again with a steady, focused camera in good light.",
    ),
    "too_small": (
        "Tulisan pada {paper} terlalu kecil untuk dibaca.",
        "Foto ulang lebih dekat, atau kirim berkas tanpa diperkecil.",
        "The text on the {paper} is too small to be read.",
        "Take the photo from nearer, or send the file without shrinking it.",
    ),
    "glare": (
        "Ada pantulan cahaya yang menutupi tulisan pada {paper}.",
        "Matikan flash dan miringkan sedikit {paper}, lalu foto ulang.",
        "A reflection covers text on the {paper}.",
        "Switch the flash off, tilt the {paper} a little, and take the photo again.",
    ),
    "dark": (
        "Foto {paper} terlalu gelap.",
        "Foto ulang di tempat yang terang.",
        "The photo of the {paper} is too dark.",
        "Take the photo again in a bright place.",
    ),
    "cut_off": (
        "Sebagian {paper} terpotong.",
        "Foto ulang sampai semua tepinya terlihat.",
        "Part of the {paper} is cut off.",
        "Take the photo again so that all edges can be seen.",
    ),
    "blank": (
        "Halaman ini kosong.",
        "Unggah ulang halaman yang berisi dokumen.",
        "This page is blank.",
        "Upload the page that carries the document.",
    ),
}

for _problem, (_says, _advice, _says_en, _advice_en) in _OBSTACLES.items():
    declare(
        f"legibility.{_problem.replace('_', '-')}",
        Severity.BLOCKING,
        says=_says,
        advice=_advice,
        says_en=_says_en,
        advice_en=_advice_en,
    )

declare(
    "legibility.fields",
    Severity.DOUBTFUL,
    says="Sebagian isi {paper} belum dapat dibaca dengan yakin.",
    advice="Petugas akan memeriksanya; Anda boleh mengunggah foto yang lebih jelas.",
    says_en="Part of the {paper} could not be read with confidence.",
    advice_en="An officer will check it; you may upload a clearer photo.",
)


def is_legible(filled: Filled, requirement: Requirement, document: Document) -> Iterator[Finding]:
    """Whether the required fields of a paper were read; if not, the first obstacle on its pages."""
    kind = KINDS.get(document.kind)
    required = [field for field in kind.fields if field.required] if kind else []
    if not required:
        return
    unread = tuple(f"{document.kind}.{field.name}" for field in required if _is_unread(field, document))
    title, title_en = filled.title_of(document.kind)
    yield finding(
        _code_of(obstacle_on(filled, document)) if unread else "legibility.fields",
        Outcome.UNREADABLE if unread else Outcome.MET,
        facts={"paper": title, "paper_en": title_en},
        fields=unread,
        requirement=requirement.id,
        document=document,
    )


def _is_unread(field: Field, document: Document) -> bool:
    """Whether a field could not be read; one that stands on such papers only sometimes may be absent."""
    reading = document.readings.get(field.name)
    return not field.sometimes if reading is None else not reading.legible


def obstacle_on(filled: Filled, document: Document) -> QualityProblem | None:
    """The quality problem of the first page of a paper that has one."""
    return next(
        (
            page.quality.problem
            for file in filled.case.files
            if file.facts.name == document.file
            for page in file.pages
            if page.number in document.pages and page.quality.problem
        ),
        None,
    )


def unreadable_page(filled: Filled, document: Document, requirement: Requirement | None) -> Finding | None:
    """The finding for a page that nothing recognised because it cannot be seen well."""
    problem = obstacle_on(filled, document)
    if problem is None:
        return None
    paper = (requirement.title, requirement.title_en) if requirement else ("Dokumen ini", "document")
    return finding(
        _code_of(problem),
        Outcome.UNREADABLE,
        facts={"paper": paper[0], "paper_en": paper[1]},
        requirement=requirement.id if requirement else None,
        document=document,
    )


def _code_of(problem: QualityProblem | None) -> str:
    return f"legibility.{problem.replace('_', '-')}" if problem else "legibility.fields"
