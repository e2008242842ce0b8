"""Completeness: papers that are missing, moved, mistaken for others, or not recognised."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from validators.assignment import SURE_KIND, Filled, speaks_of
from validators.checklist import Requirement
from validators.findings import Finding, Outcome, Severity
from validators.papers import Document
from validators.rule import declare, finding
from validators.rules.legibility import unreadable_page

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
    advice="Petugas akan memeriksa berkas yang belum dikenali; bila belum Anda unggah, unggah {title}.",
    says_en="{title} was not recognised among your files.",
    advice_en="An officer will look at the files that were not recognised; if it is not among them, upload it.",
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
    """What is to be said of a needed requirement that no paper fills; a spoilt file in its slot spoke already."""
    if any(file.problem and filled.slots.get(file.facts.name) == requirement.id for file in filled.case.files):
        return
    facts = {"title": requirement.title, "title_en": requirement.title_en}
    bill = next((document for document in filled.unassigned if document.kind == "sppt_pbb"), None)
    unreadable = (unreadable_page(filled, document, requirement) for document in filled.unknown_for(requirement))
    said = next((found for found in unreadable if found is not None), None)
    if "bukti_lunas_pbb" in requirement.kinds and bill is not None:
        sure = bill.confidence >= SURE_KIND
        yield finding(
            "completeness.bill-is-no-receipt",
            Outcome.NOT_MET,
            requirement=requirement.id,
            document=bill,
            sure=sure,
        )
    elif said is not None:
        yield said
    else:
        code = "completeness.to-be-found" if filled.may_be_there(requirement) else "completeness.missing"
        yield finding(code, Outcome.NOT_MET, facts=facts, requirement=requirement.id)


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
    say = partial(finding, facts=facts, requirement=requirement.id, document=document)
    if filled.slot_of(document) not in (None, requirement.id, *requirement.shares):
        yield say("completeness.moved", Outcome.NOT_MET)
    if document.confidence < SURE_KIND:
        yield say("completeness.unsure-kind", Outcome.NOT_MET)
    if not speaks_of(document, requirement):
        yield say("completeness.other-subject", Outcome.NOT_MET)
    yield say("completeness.missing", Outcome.MET)


def files_are_fine(filled: Filled) -> Iterator[Finding]:
    """What is to be said of files that could not be read: their own fault, or ours."""
    for file in filled.case.files:
        if file.problem is not None:
            yield _weighed(
                filled,
                finding(
                    file.problem.code,
                    Outcome.NOT_MET,
                    facts=file.problem.facts,
                    requirement=filled.slots.get(file.facts.name),
                    file=file.facts.name,
                ),
            )
        if file.failure is not None:
            facts = {"file": file.facts.name}
            yield finding("completeness.failed-file", Outcome.NOT_MET, facts=facts, file=file.facts.name)


def unassigned_are_readable(filled: Filled) -> Iterator[Finding]:
    """The obstacle on pages that nothing recognised and that were said of no requirement."""
    if len(filled.lacking()) == 1:
        return
    for document in filled.unassigned:
        if document.kind == "unknown" and filled.slot_of(document) is None:
            said = unreadable_page(filled, document, None)
            if said is not None:
                yield _weighed(filled, said)


def _weighed(filled: Filled, found: Finding) -> Finding:
    """Only good to know, where nothing waits for the file: a blurred first try beside the good photo."""
    lacking = filled.lacking()
    is_wanted = bool(lacking) if found.requirement is None else found.requirement in lacking
    return found if is_wanted else replace(found, severity=Severity.NOTE)
