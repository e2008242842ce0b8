"""What the applicant declares, from YAML or JSON: checked against the permit's variants and questions."""

import re
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, create_model

from validators.case import Answers
from validators.checklist import Permit


def _without_separators(value: object) -> object:
    """A number as people type it: blanks, dots and hyphens between the digits."""
    return re.sub(r"[\s.-]", "", str(value)) or None if isinstance(value, str | int) else value


Nik = Annotated[str, Field(pattern=r"^[0-9]{16}$")]


class _Applicant(BaseModel):
    model_config = ConfigDict(extra="forbid")

    kind: Literal["perorangan", "badan_usaha"] = "perorangan"
    name: str | None = None
    nik: Annotated[Nik | None, BeforeValidator(_without_separators)] = None


class _Declared(BaseModel):
    model_config = ConfigDict(extra="forbid")

    variant: str | None = None
    applicant: _Applicant = _Applicant()
    represented: bool = False


def parse_answers(data: object, permit: Permit) -> Answers:
    """The answers; nothing at all means a new application by a person, not represented.

    Raises:
        pydantic.ValidationError: for an unknown key, a variant that the permit does not have, or a
            wrong type; `loc` names the key.
    """
    fields: dict[str, Any] = {question.id: (bool, False) for question in permit.questions}
    fields["variant"] = (Literal.__getitem__(permit.variants), permit.variants[0])
    model = create_model("Answers", __base__=_Declared, **fields)
    declared = model.model_validate({} if data is None else data)
    applicant: _Applicant = declared.applicant
    return Answers(
        variant=declared.variant or permit.variants[0],
        applicant_kind=applicant.kind,
        applicant_name=applicant.name,
        applicant_nik=applicant.nik,
        represented=declared.represented,
        own={question.id: bool(getattr(declared, question.id)) for question in permit.questions},
    )


def answers_record(answers: Answers) -> dict[str, Any]:
    """The answers as they are written down, in the form that `parse_answers` reads."""
    applicant = {
        "kind": answers.applicant_kind,
        "name": answers.applicant_name,
        "nik": answers.applicant_nik,
    }
    return {"variant": answers.variant, "applicant": applicant, "represented": answers.represented, **answers.own}
