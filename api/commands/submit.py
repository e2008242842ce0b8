"""`berkas submit`: takes an application into the register as the API does, and prints its checklist."""

import typer

from api.commands.options import AnswersFile, AsJson, Lang, Papers, PermitCode, Workers, chosen_settings


def command(
    path: Papers,
    permit: PermitCode,
    answers: AnswersFile = None,
    as_json: AsJson = False,
    workers: Workers = None,
    lang: Lang = None,
) -> None:
    """Keep, read and judge an application; sending the same files twice changes nothing."""
