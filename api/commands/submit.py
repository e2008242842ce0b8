"""`berkas submit`: takes an application into the register as the API does, and prints its checklist."""

from pathlib import Path

import typer

from api.commands.options import AnswersFile, AsJson, Lang, Papers, PermitCode, Workers, chosen_settings


def command(
    path: Papers,
    *,
    permit: PermitCode,
    answers: AnswersFile = None,
    as_json: AsJson = False,
    workers: Workers = None,
    lang: Lang = None,
) -> None:
    """Keep, read and judge an application; sending the same files twice changes nothing."""
    from tempfile import TemporaryDirectory

    from api.applications import has_failed
    from api.commands.asked import asked_permit, found_papers, given_answers
    from api.commands.kept import print_application
    from api.console import progress_bar
    from api.wiring import open_office
    from intake.submit import submit

    settings = chosen_settings(workers=workers, lang=lang)
    with open_office(settings) as office, TemporaryDirectory() as scratch:
        asked = asked_permit(office.catalogue, permit, office.today())
        given = given_answers(answers, asked)
        incoming = found_papers(path, Path(scratch), settings.limits)
        with progress_bar("berkas submit", len(incoming)) as step:
            application = submit(office, asked.code, given, incoming, progress=step)
        print_application(office, application, settings.lang, as_json=as_json)
        if has_failed(office, application):
            raise typer.Exit(1)
