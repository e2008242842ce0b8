"""What the commands on applications are given: the permit that is meant and the applicant's answers."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from intake.upload import Incoming
    from validators.case import Answers
    from validators.checklist import Permit
    from validators.permits.catalogue import Catalogue
    from validators.rules.files import FileLimits


def asked_permit(catalogue: "Catalogue", code: str, on: date) -> "Permit":
    """The permit with this code; where there is none, a usage error that names those there are."""
    from validators.permits.catalogue import UnknownPermit

    try:
        return catalogue.permit(code, on=on)
    except UnknownPermit:
        known = ", ".join(permit.code for permit in catalogue.permits(on=on))
        raise typer.BadParameter(
            f"there is no permit {code!r}. The permits are: {known}.", param_hint="the permit"
        ) from None


def found_papers(path: Path, scratch: Path, limits: "FileLimits") -> "tuple[Incoming, ...]":
    """The files at a path, ZIPs unpacked into `scratch`; a usage error where nothing can be taken from it."""
    from intake.upload import UnusableInput, gather

    try:
        return gather(path, scratch, limits)
    except UnusableInput as error:
        raise typer.BadParameter(f"{error}.", param_hint="PATH") from None


def given_answers(path: Path | None, permit: "Permit") -> "Answers":
    """The answers in a YAML file, checked against the permit's questions; nothing said where there is none."""
    import yaml
    from pydantic import ValidationError

    from validators.permits.answers import parse_answers

    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8")) if path else None
        return parse_answers(data or {}, permit)
    except (yaml.YAMLError, UnicodeDecodeError):
        raise typer.BadParameter(f"{path} is not YAML.", param_hint="--answers") from None
    except ValidationError as error:
        wrong = "; ".join(
            f"{'.'.join(str(part) for part in entry['loc']) or 'the file'}: {entry['msg']}"
            for entry in error.errors(include_input=False)
        )
        raise typer.BadParameter(wrong, param_hint="--answers") from None
