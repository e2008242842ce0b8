"""`/v1/permits`: the permits and their checklists."""

from typing import Annotated

from fastapi import APIRouter, Path

from api.errors import Problem, problem_responses
from api.resources import PermitLine, PermitView
from api.routes.dependencies import OfficeHere, Spoken
from validators.permits.catalogue import UnknownPermit

router = APIRouter(prefix="/v1/permits", tags=["permits"])


@router.get("")
def list_permits(office: OfficeHere, language: Spoken) -> list[PermitLine]:
    """All permits that can be applied for today."""
    return [PermitLine.of(permit, language) for permit in office.catalogue.permits(on=office.today())]


@router.get("/{code}", responses=problem_responses("permit.unknown"))
def show_permit(
    code: Annotated[str, Path(max_length=80, description="The permit's code")],
    office: OfficeHere,
    language: Spoken,
) -> PermitView:
    """One permit: what is asked for, when, and where the list comes from."""
    try:
        permit = office.catalogue.permit(code, on=office.today())
    except UnknownPermit:
        raise Problem("permit.unknown") from None
    return PermitView.of(permit, language)
