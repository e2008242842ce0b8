"""`berkas demo`: the main job on four sample applications, from scans to checklists and kept files."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from api.commands.options import Lang, Workers, chosen_settings

if TYPE_CHECKING:
    from intake.examine import Progress
    from intake.office import Office
    from intake.upload import Incoming
    from storage.records import Application
    from validators.rules.files import FileLimits

CASES = ("lengkap", "kurang", "gabungan", "ponsel")
"""A complete application, one with faults, one merged into a single PDF, one sent from a phone."""
SENT = datetime(2026, 11, 24, 3, tzinfo=UTC)
"""The morning on which the invented people sent them; on a later day their papers would have expired."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One sample application: `title` and `about` in Indonesian, its permit, its answers and its papers."""

    title: str
    about: str
    permit: str
    answers: Path
    papers: "tuple[Incoming, ...]"


def command(workers: Workers = None, lang: Lang = None) -> None:
    """Take four sample applications through the whole chain; a second time changes nothing."""
    from tempfile import TemporaryDirectory

    from api.applications import has_failed
    from api.commands.kept import print_application
    from api.console import progress_bar, results
    from api.settings import PROJECT
    from api.tables.demo import heading, introduction, what_next
    from api.wiring import open_office

    settings = chosen_settings(workers=workers, lang=lang)
    kept: list[tuple[str, Application]] = []
    with open_office(settings, clock=lambda: SENT) as office, TemporaryDirectory() as scratch:
        folder = PROJECT / "samples" / "cases"
        cases = [read_case(folder / name, Path(scratch), settings.limits) for name in CASES]
        results().print(introduction(office.today(), settings.lang))
        with progress_bar("berkas demo", sum(len(case.papers) for case in cases)) as step:
            for number, case in enumerate(cases, start=1):
                results().print(heading(number, len(cases), case.title, case.about))
                application = _submitted(office, case, step)
                print_application(office, application, settings.lang)
                kept.append((case.title, application))
        verified = [
            office.objects.location(file.verified_key)
            for _, application in kept
            for file in office.register.files(application.id)
            if file.verified_key
        ]
        results().print(what_next(kept, verified, settings.lang))
        if any(has_failed(office, application) for _, application in kept):
            raise typer.Exit(1)


def read_case(folder: Path, scratch: Path, limits: "FileLimits") -> Case:
    """A sample application from its folder: `case.yaml`, `answers.yaml` and `papers/`."""
    import yaml

    from intake.upload import gather

    told = yaml.safe_load((folder / "case.yaml").read_text(encoding="utf-8"))
    return Case(
        title=told["title"],
        about=told["about"],
        permit=told["permit"],
        answers=folder / "answers.yaml",
        papers=gather(folder / "papers", scratch, limits),
    )


def _submitted(office: "Office", case: Case, step: "Progress") -> "Application":
    from api.commands.asked import asked_permit, given_answers
    from intake.submit import submit

    permit = asked_permit(office.catalogue, case.permit, office.today())
    return submit(office, permit.code, given_answers(case.answers, permit), case.papers, progress=step)
