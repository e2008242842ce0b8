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
    from api.commands.kept import print_application
    from api.wiring import open_office

    settings = chosen_settings(lang=lang)
    with open_office(settings) as office:
        application = office.register.application(number)
        if application is None:
            raise typer.BadParameter(f"there is no application {number!r}.", param_hint="NUMBER")
        print_application(office, application, settings.lang, as_json=as_json)
