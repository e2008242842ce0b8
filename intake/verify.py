"""Verifying without keeping: files read and judged against a permit's checklist."""

from collections.abc import Sequence
from datetime import date

from intake.examine import Progress, read_files
from intake.sandbox import Sandbox
from intake.upload import Incoming
from validators.case import Answers, Case
from validators.checklist import Permit
from validators.findings import Verdict
from validators.judge import judge
from validators.papers import FileReading
from validators.rules.files import FileLimits


def verify(
    permit: Permit,
    answers: Answers,
    today: date,
    incoming: Sequence[Incoming],
    *,
    sandbox: Sandbox,
    limits: FileLimits,
    progress: Progress | None = None,
) -> tuple[Verdict, tuple[FileReading, ...]]:
    """The verdict over some files, and what was read in each."""
    readings = tuple(read_files(incoming, sandbox, limits=limits, progress=progress))
    return judge(Case(permit=permit, files=readings, answers=answers, today=today)), readings
