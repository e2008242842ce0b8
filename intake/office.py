"""The office: what the steps of intake work with, wired together once by `api.wiring`."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from intake.clock import day_at_office, now
from intake.sandbox import Sandbox
from storage.objects import ObjectStore
from storage.register import Register
from validators.permits.catalogue import Catalogue
from validators.rules.files import FileLimits


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """Register, objects, catalogue, children, limits and clock."""

    register: Register
    objects: ObjectStore
    catalogue: Catalogue
    sandbox: Sandbox
    limits: FileLimits
    clock: Callable[[], datetime] = now

    def today(self) -> date:
        """The day at the office."""
        return day_at_office(self.clock())
