"""What the API and `berkas show` say beyond the vocabulary: permits, applications and received files."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal

from pydantic import Field

from api.labels import UNCONFIRMED, when_needed
from api.language import Language
from api.schemas import FileView, VerdictView, View
from validators.checklist import Permit, Requirement

if TYPE_CHECKING:
    from storage.records import StoredFile
    from validators.papers import FileReading


class PermitLine(View):
    """One permit in the list; `confirmed` is false until the office has confirmed its checklist."""

    code: str
    title: str
    sector: str
    agency: str
    confirmed: bool

    @classmethod
    def of(cls, permit: Permit, language: Language) -> "PermitLine":
        """The line of a permit."""
        return cls(
            code=permit.code,
            title=permit.title_en if language == "en" else permit.title,
            sector=permit.sector,
            agency=permit.agency,
            confirmed=permit.confirmed,
        )


class RequirementLine(View):
    """One line of a permit's checklist: which kinds of papers fill it, and when it is needed."""

    requirement: str
    title: str
    kinds: tuple[str, ...]
    optional: bool
    needed_when: str
    note: str | None
    source: str | None

    @classmethod
    def of(cls, requirement: Requirement, permit: Permit, language: Language) -> "RequirementLine":
        """The line of a requirement; `needed_when` is empty where it is always needed."""
        return cls(
            requirement=requirement.id,
            title=requirement.title_en if language == "en" else requirement.title,
            kinds=requirement.kinds,
            optional=requirement.optional,
            needed_when=when_needed(requirement.needed, permit, language),
            note=requirement.note,
            source=permit.sources.get(requirement.source) if requirement.source else None,
        )


class QuestionLine(View):
    """A yes or no question of the permit's own; its id goes into the answers."""

    question: str
    text: str


class PermitView(PermitLine):
    """One permit with its checklist and where it comes from."""

    notice: str | None = Field(description="What has to be said wherever the checklist is shown.")
    regime: str
    valid_from: date
    variants: tuple[str, ...]
    applicants: tuple[str, ...]
    working_days: int | None
    validity: str | None
    legal_basis: tuple[str, ...]
    sources: tuple[str, ...]
    questions: tuple[QuestionLine, ...]
    requirements: tuple[RequirementLine, ...]
    unknown: tuple[str, ...]

    @classmethod
    def of(cls, permit: Permit, language: Language) -> "PermitView":
        """The view of a permit."""
        return cls(
            **PermitLine.of(permit, language).model_dump(),
            notice=notice(permit, language),
            regime=permit.regime,
            valid_from=permit.valid_from,
            variants=permit.variants,
            applicants=permit.applicants,
            working_days=permit.working_days,
            validity=permit.validity,
            legal_basis=permit.legal_basis,
            sources=tuple(permit.sources.values()),
            questions=tuple(
                QuestionLine(question=asked.id, text=asked.text_en if language == "en" else asked.text)
                for asked in permit.questions
            ),
            requirements=tuple(
                RequirementLine.of(requirement, permit, language) for requirement in permit.requirements
            ),
            unknown=permit.unknown,
        )


class Opening(View):
    """What opens an application: the permit and what the applicant declares (see vocabulary: answers)."""

    permit: str = Field(max_length=80, description="The permit's code", examples=["sip-dokter"])
    answers: dict[str, Any] = Field(
        default_factory=dict,
        description="What the applicant declares, and answers to the permit's own questions",
        examples=[{"variant": "baru", "applicant": {"kind": "perorangan"}, "represented": False}],
    )


class Opened(View):
    """The new application: its number for everyone, its token for the applicant alone, shown once."""

    number: str
    token: str


class Receipt(View):
    """Says that a file arrived: its bytes are on disk and it stands in the register."""

    id: str
    name: str
    sha256: str
    size: int
    slot: str | None
    received_at: datetime

    @classmethod
    def of(cls, file: "StoredFile") -> "Receipt":
        """The receipt of a kept file."""
        return cls(
            id=str(file.id),
            name=file.name,
            sha256=file.sha256,
            size=file.size,
            slot=file.slot,
            received_at=file.received_at,
        )


class ReceivedFile(Receipt):
    """A received file and its reading, null while it is still `checking`."""

    state: Literal["checking", "read"]
    reading: FileView | None

    @classmethod
    def of_reading(cls, file: "StoredFile", reading: "FileReading | None", language: Language) -> "ReceivedFile":
        """The view of a kept file with what was read, if anything was yet."""
        return cls(
            **Receipt.of(file).model_dump(),
            state="read" if reading else "checking",
            reading=FileView.of(reading, language) if reading else None,
        )


class ApplicationView(View):
    """An application as it stands: its files and the checklist, null while files are still read."""

    number: str
    permit: str
    confirmed: bool
    notice: str | None
    state: str
    opened_at: datetime
    judged_for: date | None
    files: tuple[Receipt, ...]
    checklist: VerdictView | None


def notice(permit: Permit, language: Language) -> str | None:
    """What has to be said wherever the checklist is shown, until the office has confirmed it."""
    return None if permit.confirmed else UNCONFIRMED.spoken(language)
