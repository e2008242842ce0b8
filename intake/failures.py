"""Faults of ours: a step that failed on a file, never shown as the applicant's fault."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Category: TypeAlias = Literal["crashed", "killed", "timeout", "memory", "cpu", "error"]

OF_THE_BYTES: frozenset[Category] = frozenset(("crashed", "memory", "cpu"))
"""What hostile bytes can do to a decoder; the other categories come from the machine or from our code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """One failed step. `category` is stable and carries no personal data.

    `crashed` the child died of a fault of its own (a bad address, an abort), `killed` something
    outside ended it, `cpu` and `memory` it used up what a task may use, `timeout` it got too
    little of the machine to end in time, `error` it raised something that nobody foresaw.
    """

    step: Literal["measure", "read", "store", "judge"]
    category: Category
    retryable: bool

    @property
    def code(self) -> str:
        """The stable code, for example `failure.read.timeout`."""
        return f"failure.{self.step}.{self.category}"
