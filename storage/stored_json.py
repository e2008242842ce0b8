"""Readings and verdicts to JSON and back, checked by their types."""

from typing import Any

from pydantic import TypeAdapter

from validators.findings import Verdict
from validators.papers import FileReading

_READING: TypeAdapter[FileReading] = TypeAdapter(FileReading)
_VERDICT: TypeAdapter[Verdict] = TypeAdapter(Verdict)


def reading_to_json(reading: FileReading) -> Any:
    """The reading as plain JSON values."""
    return _READING.dump_python(reading, mode="json")


def reading_from_json(stored: Any) -> FileReading:
    """The reading that was stored; raises pydantic.ValidationError where it is not one."""
    return _READING.validate_python(stored, strict=False)


def verdict_to_json(verdict: Verdict) -> Any:
    """The verdict as plain JSON values."""
    return _VERDICT.dump_python(verdict, mode="json")


def verdict_from_json(stored: Any) -> Verdict:
    """The verdict that was stored; raises pydantic.ValidationError where it is not one."""
    return _VERDICT.validate_python(stored, strict=False)
