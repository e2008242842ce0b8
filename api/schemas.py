"""The JSON that leaves the program, exactly as in shared/vocabulary.md; the command line and the API share it."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from api.language import Language
from api.sentences import message_of
from validators.findings import Finding, RequirementResult, Verdict
from validators.papers import Box, Document, FileProblem, FileReading, PageReading, Reading


class View(BaseModel):
    """What all views share: no field that is not written here, nothing changed afterwards."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def _rounded(box: Box | None) -> Box | None:
    """The box with four decimals: a tenth of a millimetre on an A4 page is enough."""
    if box is None:
        return None
    left, top, right, bottom = box
    return round(left, 4), round(top, 4), round(right, 4), round(bottom, 4)


class QualityView(View):
    """The first obstacle to reading a page, null where there is none."""

    problem: str | None


class PageView(View):
    """One page: its size upright, the engine that read it, and its text."""

    number: int
    width: int
    height: int
    engine: str
    seconds: float
    quality: QualityView
    text: str

    @classmethod
    def of(cls, page: PageReading) -> "PageView":
        """The view of a page."""
        return cls(
            number=page.number,
            width=page.width,
            height=page.height,
            engine=page.engine,
            seconds=round(page.seconds, 3),
            quality=QualityView(problem=page.quality.problem),
            text=page.text,
        )


class ReadingView(View):
    """One field of a paper; `value` is null exactly where `legible` is false."""

    value: str | int | float | tuple[str, ...] | None
    raw: str
    confidence: float = Field(ge=0, le=1)
    legible: bool
    page: int
    box: Box | None

    @classmethod
    def of(cls, reading: Reading) -> "ReadingView":
        """The view of a reading."""
        return cls(
            value=reading.value,
            raw=reading.raw,
            confidence=round(reading.confidence, 4),
            legible=reading.legible,
            page=reading.page,
            box=_rounded(reading.box),
        )


class DocumentView(View):
    """One paper found in a file; a field that the paper does not show is absent from `readings`."""

    kind: str
    confidence: float = Field(ge=0, le=1)
    pages: tuple[int, ...]
    marks: dict[str, Any]
    readings: dict[str, ReadingView]

    @classmethod
    def of(cls, document: Document) -> "DocumentView":
        """The view of a paper."""
        return cls(
            kind=document.kind,
            confidence=round(document.confidence, 4),
            pages=document.pages,
            marks=dict(document.marks),
            readings={name: ReadingView.of(reading) for name, reading in document.readings.items()},
        )


class ProblemView(View):
    """A fault of the file, in words for the citizen, with its stable code."""

    code: str
    message: str
    advice: str

    @classmethod
    def of(cls, problem: FileProblem, language: Language) -> "ProblemView":
        """The view of a file's fault in one language."""
        if language == "en":
            return cls(code=problem.code, message=problem.message_en, advice=problem.advice_en)
        return cls(code=problem.code, message=problem.message, advice=problem.advice)


class FileView(View):
    """What `berkas read` says of one file; `problem` is the file's fault, `failure` is ours."""

    file: str
    sha256: str
    media_type: str | None
    pages: tuple[PageView, ...]
    documents: tuple[DocumentView, ...]
    problem: ProblemView | None
    failure: str | None
    seconds: float

    @classmethod
    def of(cls, reading: FileReading, language: Language) -> "FileView":
        """The view of a file's reading."""
        problem = reading.problem
        return cls(
            file=reading.facts.name,
            sha256=reading.facts.sha256,
            media_type=reading.facts.media_type,
            pages=tuple(PageView.of(page) for page in reading.pages),
            documents=tuple(DocumentView.of(document) for document in reading.documents),
            problem=ProblemView.of(problem, language) if problem else None,
            failure=reading.failure,
            seconds=round(reading.seconds, 3),
        )


class RequirementView(View):
    """One line of the checklist as it stands."""

    requirement: str
    title: str
    needed: bool
    status: str
    files: tuple[str, ...]
    pages: tuple[int, ...]

    @classmethod
    def of(cls, result: RequirementResult, language: Language) -> "RequirementView":
        """The view of a line."""
        return cls(
            requirement=result.requirement,
            title=result.title_en if language == "en" else result.title,
            needed=result.needed,
            status=result.status,
            files=result.files,
            pages=result.pages,
        )


class FindingView(View):
    """One rule's answer in words."""

    code: str
    outcome: str
    severity: str
    requirement: str | None
    fields: tuple[str, ...]
    message: str
    advice: str
    page: int | None
    box: Box | None

    @classmethod
    def of(cls, finding: Finding, language: Language) -> "FindingView":
        """The view of a finding in one language."""
        message, advice = message_of(finding, language)
        return cls(
            code=finding.code,
            outcome=finding.outcome,
            severity=finding.severity,
            requirement=finding.requirement,
            fields=finding.fields,
            message=message,
            advice=advice,
            page=finding.page,
            box=_rounded(finding.box),
        )


class VerdictView(View):
    """What `berkas verify` says of an application; `seconds` is the time the whole work took."""

    permit: str
    verdict: str
    requirements: tuple[RequirementView, ...]
    findings: tuple[FindingView, ...]
    unassigned: tuple[str, ...]
    seconds: float

    @classmethod
    def of(cls, verdict: Verdict, *, seconds: float, language: Language) -> "VerdictView":
        """The view of a verdict in one language."""
        return cls(
            permit=verdict.permit,
            verdict=verdict.conclusion,
            requirements=tuple(RequirementView.of(result, language) for result in verdict.requirements),
            findings=tuple(FindingView.of(finding, language) for finding in verdict.findings),
            unassigned=verdict.unassigned,
            seconds=round(seconds, 3),
        )
