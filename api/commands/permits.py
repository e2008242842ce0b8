"""`berkas permits`: which permits there are; `berkas permits show CODE`: what one of them asks for."""

from typing import Annotated

import typer

from api.commands.options import AsJson, Lang, chosen_settings

app = typer.Typer(invoke_without_command=True, help="List the permits, or show what one of them asks for.")


@app.callback()
def list_permits(context: typer.Context, as_json: AsJson = False, lang: Lang = None) -> None:
    """List the permits."""
    if context.invoked_subcommand is not None:
        return
    from api.console import print_lines, results
    from api.resources import PermitLine
    from api.tables.permits import permit_list
    from intake.clock import day_at_office, now
    from validators.permits.catalogue import load_catalogue

    language = chosen_settings(lang=lang).lang
    lines = [PermitLine.of(permit, language) for permit in load_catalogue().permits(on=day_at_office(now()))]
    if as_json:
        print_lines(*lines)
    else:
        results().print(permit_list(lines, language))


@app.command("show")
def show_permit(
    code: Annotated[str, typer.Argument(metavar="CODE", help="The permit's code.")],
    as_json: AsJson = False,
    lang: Lang = None,
) -> None:
    """Show what one permit asks for, and where the list comes from."""
    from api.commands.asked import asked_permit
    from api.console import print_lines, results
    from api.resources import PermitView
    from api.tables.permits import permit_sheet
    from intake.clock import day_at_office, now
    from validators.permits.catalogue import load_catalogue

    language = chosen_settings(lang=lang).lang
    view = PermitView.of(asked_permit(load_catalogue(), code, day_at_office(now())), language)
    if as_json:
        print_lines(view)
    else:
        results().print(permit_sheet(view, language))
