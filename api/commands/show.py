"""`berkas show`: an application of the register again, as it stands."""

from typing import Annotated

import typer

from api.commands.options import AsJson, Lang, chosen_settings


def command(
    number: Annotated[str, typer.Argument(metavar="NUMBER", help="The application's number.")],
    as_json: AsJson = False,
    lang: Lang = None,
) -> None:
    """Show an application: its state, its files and its checklist."""
