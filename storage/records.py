"""What the register keeps, as the other rooms see it: applications, files, examinations, judgements, decisions."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from validators.findings import Verdict
from validators.papers import FileReading

STATES = (
    "draft",
    "sent",
    "checking",
    "needs_correction",
    "with_officer",
    "ready_for_desk",
    "completed",
    "withdrawn",
    "expired",
)
"""The states of an application; which moves are allowed is not the register's business."""

SETTLED = ("completed", "withdrawn", "expired")
"""The states in which a person, or the calendar, has ended an application."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """One application. `number` is a readable code and no authority; `token_sha256` opens it to its applicant."""

    id: str
    number: str
    permit: str
    answers: Mapping[str, Any]
    state: str
    opened_at: datetime
    token_sha256: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFile:
    """One received file; its original bytes lie at `object_key`, and once verified at `verified_key`."""

    id: str
    application_id: str
    name: str
    sha256: str
    size: int
    media_type: str | None
    object_key: str
    slot: str | None
    received_at: datetime
    verified_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Examination:
    """One run of one pipeline version over one file; never changed afterwards.

    `attempt` counts from 1; only after a failure of ours is there another one.
    """

    id: str
    file_id: str
    pipeline_version: str
    attempt: int
    reading: FileReading
    examined_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """One verdict over an application, on the day `judged_for`, from the named examinations."""

    id: str
    application_id: str
    verdict: Verdict
    judged_for: date
    judged_at: datetime
    examinations: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What a person decided over an application: who, when, what and why."""

    id: str
    application_id: str
    officer: str
    decision: str
    reason: str | None
    decided_at: datetime
