"""How the commands print an application of the register."""

from typing import TYPE_CHECKING

from api.language import Language

if TYPE_CHECKING:
    from intake.office import Office
    from storage.records import Application


def print_application(
    office: "Office", application: "Application", language: Language, *, as_json: bool = False
) -> None:
    """The application with its checklist: a table for people, or one line of JSON."""
    from api.applications import permit_of, view_application
    from api.console import print_lines, results
    from api.tables.application import application_sheet

    if as_json:
        print_lines(view_application(office, application, language))
        return
    register = office.register
    results().print(
        application_sheet(
            application,
            permit_of(office, application),
            register.files(application.id),
            register.latest_judgement(application.id),
            language,
        )
    )
