"""`/v1/applications`: open an application, send its files, see what was read and how the checklist stands."""

from typing import Annotated

from fastapi import APIRouter, Depends, File, Form, Path, UploadFile
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from api.applications import is_checked, reading_of, view_application
from api.errors import Problem, problem_responses
from api.resources import ApplicationView, Opened, Opening, Receipt, ReceivedFile
from api.routes.dependencies import CheckerHere, OfficeHere, OwnApplication, Spoken, never_stored
from api.tokens import new_token, token_hash
from intake.receive import TooLarge, receive_file
from storage.objects import StorageUnavailable
from validators.permits.answers import answers_record, parse_answers
from validators.permits.catalogue import UnknownPermit

router = APIRouter(prefix="/v1/applications", tags=["applications"], dependencies=[Depends(never_stored)])


@router.post("", status_code=201, responses=problem_responses("request.too-large", "request.invalid"))
def open_application(opening: Opening, office: OfficeHere) -> Opened:
    """Opens an application; its token is shown this one time and is needed for everything that follows."""
    try:
        permit = office.catalogue.permit(opening.permit, on=office.today())
        answers = parse_answers(opening.answers, permit)
    except UnknownPermit:
        raise Problem("request.invalid", [_entry("permit")]) from None
    except ValidationError as error:
        entries = error.errors(include_input=False, include_context=False)
        raise Problem("request.invalid", [_under("answers", entry) for entry in entries]) from None
    token = new_token()
    application = office.register.open_application(
        permit.code, answers_record(answers), token_sha256=token_hash(token)
    )
    return Opened(number=application.number, token=token)


@router.post(
    "/{number}/files",
    status_code=201,
    responses=problem_responses("token.missing", "application.not-found", "file.too-large", "storage.unavailable"),
)
def receive(
    application: OwnApplication,
    office: OfficeHere,
    checker: CheckerHere,
    file: Annotated[UploadFile, File(description="PDF, JPEG, PNG, TIFF, WebP or HEIC")],
    slot: Annotated[str | None, Form(max_length=80, description="The requirement it is meant for")] = None,
) -> Receipt:
    """Keeps one file; the receipt comes when its bytes are on disk. It is read in the background."""
    try:
        kept = receive_file(office, application, file.file, file.filename or "", slot)
    except TooLarge:
        raise Problem("file.too-large") from None
    except StorageUnavailable:
        raise Problem("storage.unavailable") from None
    checker.ask(application.number)
    return Receipt.of(kept)


@router.get(
    "/{number}/files/{file_id}",
    responses=problem_responses("token.missing", "application.not-found", "file.not-found"),
)
def show_file(
    file_id: Annotated[str, Path(max_length=40, description="The id on the file's receipt")],
    application: OwnApplication,
    office: OfficeHere,
    checker: CheckerHere,
    language: Spoken,
) -> ReceivedFile:
    """A file and what was read in it; `checking` until it was read."""
    kept = next((file for file in office.register.files(application.id) if str(file.id) == file_id), None)
    if kept is None:
        raise Problem("file.not-found")
    reading = reading_of(office, kept)
    if reading is None:
        checker.ask(application.number)
    return ReceivedFile.of_reading(kept, reading, language)


@router.get("/{number}", responses=problem_responses("token.missing", "application.not-found"))
def show_application(
    application: OwnApplication, office: OfficeHere, checker: CheckerHere, language: Spoken
) -> ApplicationView:
    """How the application stands: its state, its files, and the checklist once all files are read."""
    if not is_checked(office, application):
        checker.ask(application.number)
    return view_application(office, application, language, checking=checker.is_busy(application.number))


def _entry(*where: str) -> ErrorDetails:
    return ErrorDetails(type="invalid", loc=where, msg="", input=None)


def _under(name: str, entry: ErrorDetails) -> ErrorDetails:
    return ErrorDetails(type=entry["type"], loc=(name, *entry["loc"]), msg="", input=None)
