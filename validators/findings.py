"""What judging says: outcomes, severities, findings, requirement results and the verdict."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from validators.papers import Box

Facts: TypeAlias = Mapping[str, str | int | float]
"""The facts that fill a rule's sentence, by placeholder name."""


class Outcome(StrEnum):
    """The three answers of a rule; a paper that cannot be read is never taken for a wrong one."""

    MET = "met"
    NOT_MET = "not_met"
    UNREADABLE = "unreadable"


class Severity(StrEnum):
    """What a rule that is not met means: to be corrected, to be looked at, or only good to know."""

    BLOCKING = "blocking"
    DOUBTFUL = "doubtful"
    NOTE = "note"


class Status(StrEnum):
    """How one requirement of the checklist stands."""

    MET = "met"
    MISSING = "missing"
    NOT_MET = "not_met"
    UNREADABLE = "unreadable"
    NEEDS_REVIEW = "needs_review"


class Conclusion(StrEnum):
    """What is suggested for the whole application; a machine may accept, only a person refuses."""

    COMPLETE = "complete"
    NEEDS_CORRECTION = "needs_correction"
    NEEDS_REVIEW = "needs_review"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One rule's answer on one paper or on the application.

    `fields` are addresses (`ktp.nik`); `file`, `page` and `box` point at the evidence; `facts`
    fill the sentence, which is rendered late by `validators.rule.message_of`.
    """

    code: str
    outcome: Outcome
    severity: Severity
    requirement: str | None = None
    fields: tuple[str, ...] = ()
    file: str | None = None
    page: int | None = None
    box: Box | None = None
    facts: Facts = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class RequirementResult:
    """One line of the checklist: the requirement, whether it is needed, how it stands, which pages fill it."""

    requirement: str
    title: str
    title_en: str
    needed: bool
    status: Status
    files: tuple[str, ...] = ()
    pages: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The judged application: a suggestion, the checklist, every finding, and files that fill nothing."""

    permit: str
    conclusion: Conclusion
    requirements: tuple[RequirementResult, ...]
    findings: tuple[Finding, ...]
    unassigned: tuple[str, ...] = ()
