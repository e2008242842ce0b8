"""What is judged: an application's permit, files, answers and the day on which it is judged."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from validators.checklist import Permit
from validators.papers import Document, FileReading


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What the applicant declares; None means not said, and nothing is concluded from it.

    `applicant_kind` is `perorangan` or `badan_usaha`; `own` holds the permit's own questions.
    """

    variant: str = "baru"
    applicant_kind: str = "perorangan"
    applicant_name: str | None = None
    applicant_nik: str | None = None
    represented: bool = False
    own: Mapping[str, bool | str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One application as it stands on `today`."""

    permit: Permit
    files: tuple[FileReading, ...]
    answers: Answers
    today: date

    @property
    def documents(self) -> tuple[Document, ...]:
        """All papers of all files, in the order given."""
        return tuple(document for file in self.files for document in file.documents)
