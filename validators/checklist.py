"""What a permit asks for: the permit, its requirements and the closed list of conditions."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypeAlias

Setting: TypeAlias = str | int | float | bool | tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """When a requirement is needed; one of a closed list, all given parts must hold.

    `variant` (any of), `applicant` (`perorangan`, `badan_usaha`), `represented`, and `answer`,
    the name of one of the permit's own yes/no questions.
    """

    variant: tuple[str, ...] = ()
    applicant: str | None = None
    represented: bool | None = None
    answer: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """One line of a permit's checklist.

    Any paper of `kinds` fills it. `holder` says whose paper it is: the applicant's or the
    representative's. `mentions` are words of which the paper must carry one, where two
    requirements take the same kind. `settings` are keyword settings per rule code. `source` is a
    key of the permit's sources, None where the source is not known.
    """

    id: str
    title: str
    title_en: str
    kinds: tuple[str, ...]
    needed: Condition | None = None
    optional: bool = False
    holder: Literal["applicant", "representative", "none"] = "applicant"
    mentions: tuple[str, ...] = ()
    settings: Mapping[str, Mapping[str, Setting]] = field(default_factory=dict)
    shares: tuple[str, ...] = ()
    source: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question of the permit's own, answered yes or no by the applicant."""

    id: str
    text: str
    text_en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Permit:
    """One permit with the checklist that holds from `valid_from` on.

    `confirmed` is False until the office has confirmed the checklist, and that is said wherever
    the checklist is shown. `sources` maps keys to addresses or citations.
    """

    code: str
    title: str
    title_en: str
    sector: str
    agency: str
    regime: str
    valid_from: date
    confirmed: bool
    applicants: tuple[str, ...]
    variants: tuple[str, ...]
    legal_basis: tuple[str, ...]
    sources: Mapping[str, str]
    requirements: tuple[Requirement, ...]
    questions: tuple[Question, ...] = ()
    working_days: int | None = None
    validity: str | None = None
    unknown: tuple[str, ...] = ()
