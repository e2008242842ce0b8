"""`/v1/health`: whether the program can do its work."""

from fastapi import APIRouter

from api.routes.dependencies import OfficeHere
from api.schemas import View
from api.version import version
from storage.objects import verified_key

router = APIRouter(prefix="/v1/health", tags=["health"])


class Health(View):
    """The register and the object store answered."""

    status: str
    version: str


@router.get("")
def show_health(office: OfficeHere) -> Health:
    """Asks the register and the object store; where one does not answer, so this fails."""
    office.register.application("")
    office.objects.head(verified_key("0" * 64))  # whether it answers, not what
    return Health(status="ok", version=version())
