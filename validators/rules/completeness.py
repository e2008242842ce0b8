"""Completeness: papers that are missing, moved, mistaken for others, or not recognised."""

from collections.abc import Iterator

from validators.assignment import Filled
from validators.checklist import Requirement
from validators.documents.registry import KINDS
from validators.findings import Finding, Outcome, Severity
from validators.papers import Document
from validators.rule import declare, finding
from validators.rules.legibility import unreadable_page

SURE_KIND = 0.7
"""Below this confidence an officer confirms what kind of paper it is."""

declare(
    "completeness.missing",
    Severity.BLOCKING,
    says="{title} belum ada.",
    advice="Unggah {title}.",
    says_en="{title} is missing.",
    advice_en="Upload it: {title}.",
)
declare(
    "completeness.to-be-found",
    Severity.DOUBTFUL,
    says="{title} belum dikenali di antara berkas Anda.",
    advice="Petugas akan memeriksa berkas yang belum dikenali.",
    says_en="{title} was not recognised among your files.",
    advice_en="An officer will look at the files that were not recognised.",
)
declare(
    "completeness.bill-is-no-receipt",
    Severity.BLOCKING,
    says="Yang diunggah adalah SPPT (tagihan), bukan bukti lunas PBB.",
    advice="Unggah bukti bayarnya: STTS, struk bank, atau surat keterangan lunas.",
    says_en="The uploaded paper is the land tax bill (SPPT), not the receipt.",
    advice_en="Upload the proof of payment: STTS, a bank's receipt, or a letter that it is paid.",
)
declare(
    "completeness.moved",
    Severity.NOTE,
    says="Berkas {file} berisi {paper}, jadi kami pindahkan ke {title}.",
    advice="Anda tidak perlu berbuat apa-apa.",
    says_en="The file {file} is: {paper}. We moved it to: {title}.",
    advice_en="You need not do anything.",
)
declare(
    "completeness.unsure-kind",
    Severity.DOUBTFUL,
    says="Belum pasti bahwa berkas ini adalah {paper}.",
    advice="Petugas akan memeriksanya.",
    says_en="It is not certain that this file is: {paper}.",
    advice_en="An officer will check it.",
)
declare(
    "completeness.other-subject",
    Severity.DOUBTFUL,
    says="Isi surat ini belum tentu sesuai dengan yang diminta: {title}.",
    advice="Petugas akan memeriksanya.",
    says_en="This letter may not say what is asked for: {title}.",
    advice_en="An officer will check it.",
)
declare(
    "completeness.failed-file",
    Severity.NOTE,
    says="Berkas {file} belum dapat kami proses karena gangguan pada sistem kami.",
    advice="Anda tidak perlu mengunggah ulang; petugas akan menanganinya.",
    says_en="The file {file} could not be processed because of a fault of ours.",
    advice_en="You need not upload it again; an officer will take care of it.",
)


def is_there(filled: Filled, requirement: Requirement) -> Iterator[Finding]:
    """The one finding for a needed requirement that no paper fills."""
    facts = {"title": requirement.title, "title_en": requirement.title_en}
    bill = next((document for document in filled.case.documents if document.kind == "sppt_pbb"), None)
    unreadable = next(filled.unreadable_in_slot(requirement), None)
    if "bukti_lunas_pbb" in requirement.kinds and bill is not None:
        yield finding(
            "completeness.bill-is-no-receipt", Outcome.NOT_MET, requirement=requirement.id, document=bill
        )
    elif unreadable is not None and (said := unreadable_page(filled, unreadable, requirement)):
        yield said
    elif filled.may_be_among_unknown(requirement):
        yield finding("completeness.to-be-found", Outcome.NOT_MET, facts=facts, requirement=requirement.id)
    else:
        yield finding("completeness.missing", Outcome.NOT_MET, facts=facts, requirement=requirement.id)


def is_the_right_paper(filled: Filled, requirement: Requirement, document: Document) -> Iterator[Finding]:
    """What is to be said of a paper that fills a requirement: moved, unsure, or about something else."""
    title, title_en = filled.title_of(document.kind)
    facts = {
        "title": requirement.title,
        "title_en": requirement.title_en,
        "paper": title,
        "paper_en": title_en,
        "file": document.file,
    }
    place = {"requirement": requirement.id, "document": document}
    slot = filled.slot_of(document)
    if slot is not None and slot != requirement.id:
        yield finding("completeness.moved", Outcome.NOT_MET, facts=facts, **place)  # type: ignore[arg-type]
    if document.confidence < SURE_KIND:
        yield finding("completeness.unsure-kind", Outcome.NOT_MET, facts=facts, **place)  # type: ignore[arg-type]
    if not filled.speaks_of(document, requirement):
        yield finding("completeness.other-subject", Outcome.NOT_MET, facts=facts, **place)  # type: ignore[arg-type]
    yield finding("completeness.missing", Outcome.MET, facts=facts, **place)  # type: ignore[arg-type]


def files_are_fine(filled: Filled) -> Iterator[Finding]:
    """What is to be said of files that could not be read: their own fault, or ours."""
    for file in filled.case.files:
        if file.problem is not None:
            yield Finding(
                code=file.problem.code,
                outcome=Outcome.NOT_MET,
                severity=Severity.BLOCKING,
                requirement=file.slot,
                file=file.facts.name,
                facts=file.problem.facts,
            )
        if file.failure is not None:
            facts = {"file": file.facts.name}
            yield finding("completeness.failed-file", Outcome.NOT_MET, facts=facts, file=file.facts.name)


def unassigned_are_readable(filled: Filled) -> Iterator[Finding]:
    """The obstacle on pages that nothing recognised and that fill no slot's requirement."""
    for document in filled.unassigned:
        if document.kind == "unknown" and filled.slot_of(document) is None:
            said = unreadable_page(filled, document, None)
            if said is not None:
                yield said


def is_by_picture(requirement: Requirement) -> bool:
    """Whether a requirement's papers carry no text to be known by."""
    return any(KINDS[kind].by_picture for kind in requirement.kinds if kind in KINDS)
