"""`berkas verify`: how an application's papers stand against the permit's checklist; nothing is kept."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from api.commands.options import AnswersFile, AsJson, Lang, Papers, PermitCode, Workers, chosen_settings


def command(
    path: Papers,
    *,
    permit: PermitCode,
    answers: AnswersFile = None,
    today: Annotated[
        datetime | None,
        typer.Option(
            formats=["%Y-%m-%d"],
            metavar="YYYY-MM-DD",
            help="The day to judge for.",
            show_default="today",
        ),
    ] = None,
    as_json: AsJson = False,
    workers: Workers = None,
    lang: Lang = None,
) -> None:
    """Check a folder, a ZIP or one file against a permit's checklist; nothing is kept."""
    from tempfile import TemporaryDirectory
    from time import perf_counter

    from api.commands.asked import asked_permit, found_papers, given_answers
    from api.console import print_lines, progress_bar, results
    from api.schemas import VerdictView
    from api.tables.checklist import checklist
    from api.wiring import open_sandbox
    from intake.clock import day_at_office, now
    from intake.verify import verify
    from validators.permits.catalogue import load_catalogue

    began = perf_counter()
    settings = chosen_settings(workers=workers, lang=lang)
    day = today.date() if today else day_at_office(now())
    asked = asked_permit(load_catalogue(), permit, day)
    given = given_answers(answers, asked)
    with TemporaryDirectory() as scratch, open_sandbox(settings) as sandbox:
        incoming = found_papers(path, Path(scratch), settings.limits)
        with progress_bar("berkas verify", len(incoming)) as step:
            verdict, readings = verify(
                asked, given, day, incoming, sandbox=sandbox, limits=settings.limits, progress=step
            )
    if as_json:
        seconds = perf_counter() - began
        print_lines(VerdictView.of(verdict, seconds=seconds, language=settings.lang))
    else:
        results().print(checklist(verdict, asked, settings.lang))
    if any(reading.failure for reading in readings):
        raise typer.Exit(1)
