"""Faults of ours: a step that failed on a file, never shown as the applicant's fault."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """One failed step. `category` is stable and carries no personal data.

    `killed` a child died, `timeout` it ran out of wall time, `memory` or `cpu` out of its
    limits, `error` it raised something that nobody foresaw.
    """

    step: Literal["measure", "read", "store", "judge"]
    category: Literal["killed", "timeout", "memory", "cpu", "error"]
    retryable: bool

    @property
    def code(self) -> str:
        """The stable code, for example `failure.read.timeout`."""
        return f"failure.{self.step}.{self.category}"
