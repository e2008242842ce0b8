"""Judging: an application's papers against its permit's checklist, all findings in one answer."""

from collections.abc import Iterator, Sequence

from validators.assignment import Filled, assign, is_needed
from validators.case import Case
from validators.checklist import Requirement
from validators.findings import (
    Conclusion,
    Finding,
    Outcome,
    RequirementResult,
    Severity,
    Status,
    Verdict,
)
from validators.papers import Document
from validators.rule import CASE_RULES, RULES, apply
from validators.rules import completeness, consistency, dates, files, identity, legibility

SUBJECTS = (files, completeness, legibility, identity, dates, consistency)
"""Importing a subject registers its rules."""


def judge(case: Case) -> Verdict:
    """The verdict over an application: a suggestion, never a refusal."""
    filled = assign(case)
    findings = tuple(_findings(filled))
    results = tuple(_result(requirement, filled, findings) for requirement in case.permit.requirements)
    return Verdict(
        permit=case.permit.code,
        conclusion=_conclusion(results, findings),
        requirements=results,
        findings=findings,
        unassigned=_files_without_place(filled),
    )


def _findings(filled: Filled) -> Iterator[Finding]:
    """Everything that is to be said: files first, then each requirement, then the application as a whole."""
    yield from completeness.files_are_fine(filled)
    for requirement in filled.case.permit.requirements:
        document = filled.paper_of(requirement)
        if document is not None:
            yield from _of_paper(filled, requirement, document)
        elif requirement.id in filled.lacking():
            yield from completeness.is_there(filled, requirement)
    yield from completeness.unassigned_are_readable(filled)
    for check in CASE_RULES.values():
        yield from check(filled)


def _of_paper(filled: Filled, requirement: Requirement, document: Document) -> Iterator[Finding]:
    """What is to be said of one paper in its place."""
    yield from completeness.is_the_right_paper(filled, requirement, document)
    yield from legibility.is_legible(filled, requirement, document)
    for one in RULES.values():
        settings = requirement.settings.get(one.code, {})
        found = apply(one, document, settings, filled.case.today, requirement.id)
        if found is not None:
            yield found


def _result(requirement: Requirement, filled: Filled, findings: Sequence[Finding]) -> RequirementResult:
    """How one requirement stands, from the findings about it."""
    document = filled.paper_of(requirement)
    needed = is_needed(requirement, filled.case.answers)
    mine = [finding for finding in findings if finding.requirement == requirement.id]
    return RequirementResult(
        requirement=requirement.id,
        title=requirement.title,
        title_en=requirement.title_en,
        needed=needed,
        status=_status(mine, document),
        files=(document.file,) if document else (),
        pages=document.pages if document else (),
    )


def _status(mine: Sequence[Finding], document: Document | None) -> Status:
    """The gravest of what was found about a requirement."""
    unsettled = [finding for finding in mine if finding.outcome is not Outcome.MET]
    blocking = [finding for finding in unsettled if finding.severity is Severity.BLOCKING]
    doubtful = any(finding.severity is Severity.DOUBTFUL for finding in unsettled)
    if document is None:
        return _status_of_nothing(blocking, doubtful)
    if any(finding.outcome is Outcome.NOT_MET for finding in blocking):
        return Status.NOT_MET
    if any(finding.code.startswith("legibility.") for finding in blocking):
        return Status.UNREADABLE
    return Status.NEEDS_REVIEW if blocking or doubtful else Status.MET


def _status_of_nothing(blocking: Sequence[Finding], doubtful: bool) -> Status:
    """How a requirement stands that no paper fills: what lies in its slot cannot be read, or nothing does."""
    if any(not finding.code.startswith("completeness.") for finding in blocking):
        return Status.UNREADABLE
    return Status.NEEDS_REVIEW if doubtful else Status.MISSING


def _conclusion(results: Sequence[RequirementResult], findings: Sequence[Finding]) -> Conclusion:
    """Correction where the applicant can mend something, else an officer where one must look, else complete."""
    unsettled = [finding for finding in findings if finding.outcome is not Outcome.MET]
    needed = [result.status for result in results if result.needed]
    offered = [result.status for result in results if not result.needed and result.files]
    if any(status in (Status.MISSING, Status.NOT_MET, Status.UNREADABLE) for status in needed) or any(
        finding.requirement is None and finding.severity is Severity.BLOCKING for finding in unsettled
    ):
        return Conclusion.NEEDS_CORRECTION
    if any(finding.severity is Severity.DOUBTFUL for finding in unsettled) or any(
        status is not Status.MET for status in (*needed, *offered)
    ):
        return Conclusion.NEEDS_REVIEW
    return Conclusion.COMPLETE


def _files_without_place(filled: Filled) -> tuple[str, ...]:
    """Files of which no paper fills anything; files with a fault are named in their own finding."""
    placed = {document.file for document in filled.papers.values()}
    return tuple(file.facts.name for file in filled.case.files if file.facts.name not in placed)
