"""Reads the catalogue: YAML files with permits and shared requirement sets, checked to the last key.

Only packaged (or the office's own) knowledge is read here; nothing of an applicant's.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

import validators.judge  # noqa: F401  (registers the rules, whose settings are checked here)
from validators.checklist import Condition, Permit, Question, Requirement
from validators.documents.registry import KINDS
from validators.rule import RULES

OURS = Path(__file__).parent
TAKEN = frozenset({"variant", "applicant", "represented"})
"""What every applicant declares; no question of a permit's own may carry these names."""


class UnknownPermit(KeyError):
    """No checklist for this permit holds on that day."""


class BadCatalogue(ValueError):
    """A file of the catalogue cannot be used; the message names the file and the key."""


def _as_tuple(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else (value,) if isinstance(value, str) else value


Words = Annotated[tuple[str, ...], BeforeValidator(_as_tuple)]
Model = TypeVar("Model", bound=BaseModel)


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Condition(_Strict):
    variant: Words = ()
    applicant: Literal["perorangan", "badan_usaha"] | None = None
    represented: bool | None = None
    answer: str | None = None


class _Requirement(_Strict):
    id: str = Field(pattern=r"^[a-z][a-z0-9-]*$")
    title: str
    title_en: str
    kinds: Words = Field(min_length=1)
    needed: _Condition | None = None
    optional: bool = False
    holder: Literal["applicant", "representative", "none"] = "applicant"
    mentions: Words = ()
    settings: dict[str, dict[str, str | int | float | bool]] = Field(default_factory=dict)
    shares: Words = ()
    source: str | None = None
    note: str | None = None


class _Question(_Strict):
    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    text: str
    text_en: str


class _SharedSet(_Strict):
    requirements: tuple[_Requirement, ...]
    sources: dict[str, str] = Field(default_factory=dict)
    questions: tuple[_Question, ...] = ()


class _Permit(_SharedSet):
    code: str = Field(pattern=r"^[a-z][a-z0-9-]*$")
    title: str
    title_en: str
    sector: str
    agency: str
    regime: str
    valid_from: date
    confirmed: bool
    applicants: Words
    variants: Words = Field(min_length=1)
    legal_basis: Words
    requirements: tuple[_Requirement, ...] = ()
    include: Words = ()
    working_days: int | None = None
    validity: str | None = None
    unknown: Words = ()


class Catalogue:
    """All permits, each with one or more checklists by the day from which they hold. Raises BadCatalogue."""

    def __init__(self, permits: tuple[Permit, ...]) -> None:
        self._versions: dict[str, list[Permit]] = {}
        for permit in sorted(permits, key=lambda permit: permit.valid_from):
            versions = self._versions.setdefault(permit.code, [])
            if versions and versions[-1].valid_from == permit.valid_from:
                raise BadCatalogue(f"{permit.code}: two checklists hold from {permit.valid_from} on")
            versions.append(permit)

    def permit(self, code: str, on: date) -> Permit:
        """The checklist that holds on the day; the first one also for days before it. Raises UnknownPermit."""
        versions = self._versions.get(code)
        if not versions:
            raise UnknownPermit(code)
        held = [permit for permit in versions if permit.valid_from <= on]
        return held[-1] if held else versions[0]

    def permits(self, on: date) -> tuple[Permit, ...]:
        """All permits as they stand on the day, by code."""
        return tuple(self.permit(code, on) for code in sorted(self._versions))


def load_catalogue(directory: Path | None = None) -> Catalogue:
    """The catalogue of a directory, ours by default. Raises BadCatalogue."""
    folder = directory or OURS
    shared = {path.stem: _read(path, _SharedSet) for path in sorted((folder / "shared").glob("*.yaml"))}
    permits = tuple(_permit(path, _read(path, _Permit), shared) for path in sorted(folder.glob("*.yaml")))
    return Catalogue(permits)


def _read(path: Path, model: type[Model]) -> Model:
    try:
        return model.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        raise BadCatalogue(f"{path.name}: {place}: {first['msg']}") from None
    except yaml.YAMLError as error:
        raise BadCatalogue(f"{path.name}: {error}") from None


def _permit(path: Path, read: _Permit, shared: Mapping[str, _SharedSet]) -> Permit:
    """The permit with its shared sets joined in."""
    missing = [name for name in read.include if name not in shared]
    if missing:
        raise BadCatalogue(f"{path.name}: include: no shared set named {missing[0]}")
    parts = [read, *(shared[name] for name in read.include)]
    questions = {one.id: Question(**one.model_dump()) for part in parts for one in part.questions}
    permit = Permit(
        **read.model_dump(exclude={"requirements", "sources", "questions", "include"}),
        requirements=tuple(_requirement(one) for part in parts for one in part.requirements),
        sources={name: text for part in reversed(parts) for name, text in part.sources.items()},
        questions=tuple(questions.values()),
    )
    for fault in _faults(permit):
        raise BadCatalogue(f"{path.name}: {fault}")
    return permit


def _requirement(read: _Requirement) -> Requirement:
    plain = read.model_dump(exclude={"needed", "settings"})
    needed = Condition(**read.needed.model_dump()) if read.needed else None
    return Requirement(**plain, needed=needed, settings=read.settings)


def _faults(permit: Permit) -> Iterator[str]:
    """Names that point nowhere: what a checklist with them asks could never be met, or would never be asked."""
    ids = [requirement.id for requirement in permit.requirements]
    questions = {question.id for question in permit.questions}
    yield from (f"the requirement {one} stands twice" for one in ids if ids.count(one) > 1)
    yield from (f"the question {one} has a name that is taken" for one in sorted(questions & TAKEN))
    for one in permit.requirements:
        needed = one.needed or Condition()
        named = {
            "kind of paper": {*one.kinds} - KINDS.keys(),
            "source": {one.source} - permit.sources.keys() if one.source is not None else set(),
            "requirement": {*one.shares} - {*ids},
            "variant": {*needed.variant} - {*permit.variants},
            "question": {needed.answer} - questions if needed.answer is not None else set(),
        }
        for what, unknown in named.items():
            yield from (f"{one.id}: no {what} named {name}" for name in sorted(unknown))
        yield from _faulty_settings(one)


def _faulty_settings(one: Requirement) -> Iterator[str]:
    """Settings that name no rule, none of its parameters, or are of another type than the parameter."""
    for code, settings in one.settings.items():
        known = RULES[code].settings if code in RULES else {}
        yield from (
            f"{one.id}: {code} has no setting {name} of this type"
            for name, value in settings.items()
            if type(value) is not known.get(name)
        )
