"""One application as it stands in the register: for the API's answers and for `berkas show`."""

from api.language import Language
from api.resources import ApplicationView, Receipt, notice
from api.schemas import VerdictView
from intake.clock import day_at_office
from intake.examine import PIPELINE_VERSION
from intake.office import Office
from intake.submit import examine_application
from storage.records import Application, StoredFile
from validators.checklist import Permit
from validators.papers import FileReading


def permit_of(office: Office, application: Application) -> Permit:
    """The permit with the checklist that held when the application was opened."""
    return office.catalogue.permit(application.permit, on=day_at_office(application.opened_at))


def reading_of(office: Office, file: StoredFile) -> FileReading | None:
    """What the present way of reading found in a kept file; None until it was read."""
    examination = office.register.examination(file.id, PIPELINE_VERSION)
    return examination.reading if examination else None


def is_checked(office: Office, application: Application) -> bool:
    """Whether every file of the application was read, and judged as it was read."""
    files = office.register.files(application.id)
    examinations = [office.register.examination(file.id, PIPELINE_VERSION) for file in files]
    judgement = office.register.latest_judgement(application.id)
    judged = judgement.examinations if judgement else ()
    return judged == tuple(examination.id if examination else None for examination in examinations)


def has_failed(office: Office, application: Application) -> bool:
    """Whether we failed on any of its files, which is no fault of the papers."""
    readings = (reading_of(office, file) for file in office.register.files(application.id))
    return any(reading is not None and reading.failure is not None for reading in readings)


def check_application(office: Office, number: str) -> None:
    """Reads what is not read yet and judges the application anew."""
    application = office.register.application(number)
    if application is not None:
        examine_application(office, application)


def view_application(
    office: Office, application: Application, language: Language, *, checking: bool = False
) -> ApplicationView:
    """The application with its files and the latest checklist; none is shown while files are still read."""
    register = office.register
    permit = permit_of(office, application)
    files = register.files(application.id)
    judgement = None if checking else register.latest_judgement(application.id)
    readings = [reading_of(office, file) for file in files]
    seconds = sum(reading.seconds for reading in readings if reading)
    return ApplicationView(
        number=application.number,
        permit=permit.code,
        confirmed=permit.confirmed,
        notice=notice(permit, language),
        state="checking" if checking else application.state,
        opened_at=application.opened_at,
        judged_for=judgement.judged_for if judgement else None,
        files=tuple(Receipt.of(file) for file in files),
        checklist=VerdictView.of(judgement.verdict, seconds=seconds, language=language) if judgement else None,
    )
