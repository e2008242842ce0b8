"""Invented papers, files, permits and applications, a line each, for the tests of the judging room."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from validators.case import Answers, Case
from validators.checklist import Permit, Requirement
from validators.documents.registry import KINDS
from validators.findings import Finding, Outcome, Verdict
from validators.judge import judge
from validators.papers import (
    Document,
    FileFacts,
    FileProblem,
    FileReading,
    PageQuality,
    PageReading,
    Reading,
    Value,
)

TODAY = date(2026, 11, 24)
SITI = {"nik": "1671045708880003", "name": "SITI RAHMAWATI", "birth_date": "1988-08-17", "sex": "female"}
BUDI = {"nik": "1671021203790001", "name": "BUDI SANTOSO", "birth_date": "1979-03-12", "sex": "male"}
ILLEGIBLE = None
"""A value that the paper shows and nobody could read."""


def reading(value: Value | None, confidence: float = 0.97) -> Reading:
    legible = value is not ILLEGIBLE
    return Reading(
        value=value,
        raw=str(value),
        confidence=confidence if legible else 0.2,
        legible=legible,
        page=1,
        box=(0.1, 0.2, 0.4, 0.3),
    )


def paper(kind: str, *, sure: float = 0.99, text: str = "", **values: Any) -> Document:
    """A paper with its readings; a value may be given as a `Reading` of its own."""
    readings = {name: value if isinstance(value, Reading) else reading(value) for name, value in values.items()}
    return Document(kind=kind, confidence=sure, pages=(1,), readings=readings, text=text)


def whole(kind: str, *, sure: float = 0.99, text: str = "", **values: Any) -> Document:
    """A paper of a kind on which every required field was read."""
    likely: Mapping[str, Value] = {
        **SITI, "number": "503/014/SIP-DR/2026", "practice_place": "KLINIK SEJAHTERA", "valid_until": "lifetime",
        "npwp": "092542943407000", "tax_year": "2025", "nop": "167104000301201450",
        "taxpayer_name": "SITI RAHMAWATI", "nib": "1608240001818", "head_name": "BUDI SANTOSO",
        "giver_nik": SITI["nik"], "giver_name": SITI["name"],
        "receiver_nik": BUDI["nik"], "receiver_name": BUDI["name"],
    }  # fmt: skip
    required = {field.name: likely[field.name] for field in KINDS[kind].fields if field.required}
    return paper(kind, sure=sure, text=text, **{**required, **values})


def file(
    *documents: Document,
    name: str = "berkas.pdf",
    slot: str | None = None,
    problem: FileProblem | None = None,
    failure: str | None = None,
    obstacle: Any = None,
) -> FileReading:
    """A file with its papers; `obstacle` is the quality problem of its page."""
    page = PageReading(
        number=1,
        width=1000,
        height=1400,
        engine="tesseract",
        seconds=0.1,
        quality=PageQuality(problem=obstacle),
        text=" ".join(document.text for document in documents),
    )
    return FileReading(
        facts=FileFacts(name=name, size=1000, sha256="0" * 64, media_type="application/pdf"),
        pages=() if problem or failure else (page,),
        documents=tuple(_in_file(document, name) for document in documents),
        problem=problem,
        failure=failure,
        slot=slot,
    )


def _in_file(document: Document, name: str) -> Document:
    return Document(
        kind=document.kind,
        confidence=document.confidence,
        pages=document.pages,
        readings=document.readings,
        file=name,
        text=document.text,
    )


def asks(name: str, *kinds: str, **more: Any) -> Requirement:
    """A requirement; its kinds are its name where none are given."""
    return Requirement(id=name, title=name.upper(), title_en=f"{name} (en)", kinds=kinds or (name,), **more)


def permit(*requirements: Requirement, **more: Any) -> Permit:
    plain: dict[str, Any] = {
        "code": "izin-contoh", "title": "Izin Contoh", "title_en": "Example", "sector": "contoh",
        "agency": "Dinas Contoh", "regime": "contoh", "valid_from": date(2020, 1, 1), "confirmed": False,
        "applicants": ("perorangan",), "variants": ("baru", "perpanjangan"), "legal_basis": (), "sources": {},
    }  # fmt: skip
    return Permit(**{**plain, **more}, requirements=requirements)


def case(
    asked: Permit | tuple[Requirement, ...], *given: Document | FileReading, today: date = TODAY, **answers: Any
) -> Case:
    """An application with papers, each in a file of its own, or with whole files."""
    files = [
        one if isinstance(one, FileReading) else file(one, name=f"{number}-{one.kind}.jpg")
        for number, one in enumerate(given, start=1)
    ]
    checklist = asked if isinstance(asked, Permit) else permit(*asked)
    return Case(permit=checklist, files=tuple(files), answers=Answers(**answers), today=today)


def judged(*arguments: Any, **named: Any) -> Verdict:
    """`case`, judged."""
    return judge(case(*arguments, **named))


def found(verdict: Verdict, code: str) -> Finding:
    """The one finding with this code."""
    (one,) = (finding for finding in verdict.findings if finding.code == code)
    return one


def unsettled(verdict: Verdict) -> set[str]:
    """The codes of all that is not met."""
    return {finding.code for finding in verdict.findings if finding.outcome is not Outcome.MET}


def statuses(verdict: Verdict) -> dict[str, str]:
    """How each requirement stands."""
    return {result.requirement: result.status.value for result in verdict.requirements}
