"""What routes ask for: the office, the language of the answer, the application that a token opens."""

from typing import Annotated, TypeAlias

from fastapi import Depends, Header, Path, Request, Response
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from api.checking import Checker
from api.errors import Problem
from api.language import Language, preferred_language
from api.tokens import opens
from intake.office import Office
from storage.records import Application

_bearer = HTTPBearer(auto_error=False, description="The token that opening the application gave.")


def _office(request: Request) -> Office:
    office: Office = request.app.state.office
    return office


def _checker(request: Request) -> Checker:
    checker: Checker = request.app.state.checker
    return checker


def _language(
    response: Response,
    accept_language: Annotated[str | None, Header(description="`id` (default) or `en`")] = None,
) -> Language:
    language = preferred_language(accept_language)
    response.headers["Content-Language"] = language
    response.headers["Vary"] = "Accept-Language"
    return language


OfficeHere: TypeAlias = Annotated[Office, Depends(_office)]
CheckerHere: TypeAlias = Annotated[Checker, Depends(_checker)]
Spoken: TypeAlias = Annotated[Language, Depends(_language)]


def never_stored(response: Response) -> None:
    """Says to browsers and proxies that the answer is personal and must not be kept."""
    response.headers["Cache-Control"] = "no-store"


def _own_application(
    office: OfficeHere,
    number: Annotated[str, Path(max_length=40, description="The application's number")],
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
) -> Application:
    """The application that number and token open together; a wrong token tells as little as a wrong number."""
    if credentials is None:
        raise Problem("token.missing")
    application = office.register.application(number)
    if application is None or not opens(credentials.credentials, application.token_sha256):
        raise Problem("application.not-found")
    return application


OwnApplication: TypeAlias = Annotated[Application, Depends(_own_application)]
