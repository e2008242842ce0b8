"""How a rule is declared, run and worded: a function, its code and severity, and the sentences it says.

A rule gets present, legible values and returns nothing (met) or the facts for its sentence (not met). What
is missing or illegible never reaches it: the frame, `answer`, says `unreadable` for every rule alike.
"""

import inspect
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, Literal, TypeAlias, get_type_hints

from validators.checklist import Setting
from validators.findings import Facts, Finding, Outcome, Severity
from validators.papers import Box, Document, Reading

SURE = 0.9
"""A reading less sure than this can raise a doubt, never a fault: an officer looks first."""


class Doubt(dict[str, str | int | float]):
    """Facts of what may be our own slip or an official's: a doubt at most, however sure the readings are."""


Language: TypeAlias = Literal["id", "en"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentences:
    """What is wrong and what to do, in Indonesian and English, with placeholders for facts."""

    says: str
    advice: str
    says_en: str
    advice_en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule over one paper. `reads` are addresses, `*.field` for every kind but those of `not_for`.

    `settings` are the keyword-only parameters that a permit may set, with their types; a rule with `needs` is
    run only where the permit sets them all.
    """

    code: str
    reads: tuple[str, ...]
    check: Callable[..., Facts | None]
    settings: Mapping[str, type]
    not_for: tuple[str, ...] = ()
    wants_today: bool = False
    needs: frozenset[str] = frozenset()


CaseCheck: TypeAlias = Callable[[Any], Iterator[Finding]]

RULES: dict[str, Rule] = {}
CASE_RULES: dict[str, CaseCheck] = {}
SEVERITIES: dict[str, Severity] = {}
SENTENCES: dict[str, Sentences] = {}


def declare(code: str, severity: Severity, **sentences: str) -> None:
    """Registers a code with its severity and sentences; raises ValueError where it is taken."""
    if code in SENTENCES:
        raise ValueError(f"the code {code} is taken")
    SENTENCES[code] = Sentences(**sentences)
    SEVERITIES[code] = severity


def rule(
    code: str, severity: Severity, *, reads: tuple[str, ...], not_for: tuple[str, ...] = (), **sentences: str
) -> Callable[[Callable[..., Facts | None]], Callable[..., Facts | None]]:
    """Declares a rule over one paper; see the README of this room."""

    def register(check: Callable[..., Facts | None]) -> Callable[..., Facts | None]:
        declare(code, severity, **sentences)
        parameters = inspect.signature(check).parameters.values()
        keywords = [parameter for parameter in parameters if parameter.kind is parameter.KEYWORD_ONLY]
        types = get_type_hints(check)
        RULES[code] = Rule(
            code=code,
            reads=reads,
            check=check,
            settings={one.name: types[one.name] for one in keywords if one.name != "today"},
            not_for=not_for,
            wants_today=any(one.name == "today" for one in keywords),
            needs=frozenset(one.name for one in keywords if one.default is one.empty and one.name != "today"),
        )
        return check

    return register


def case_rule(code: str, severity: Severity, **sentences: str) -> Callable[[CaseCheck], CaseCheck]:
    """Declares a rule over the whole application; it yields findings made with `finding`."""

    def register(check: CaseCheck) -> CaseCheck:
        declare(code, severity, **sentences)
        CASE_RULES[code] = check
        return check

    return register


def apply(
    one: Rule, document: Document, settings: Mapping[str, Setting], today: date, requirement: str | None
) -> Finding | None:
    """The rule's answer on a paper; None where the rule does not speak about it."""
    if document.kind in one.not_for or not one.needs <= settings.keys():
        return None
    kinds, names = zip(*(address.split(".") for address in one.reads), strict=True)
    if not {*kinds} <= {"*", document.kind}:
        return None
    keywords = {**settings, "today": today} if one.wants_today else settings
    return answer(
        one.code,
        [document.readings.get(name) for name in names],
        partial(one.check, **keywords),
        fields=tuple(f"{document.kind}.{name}" for name in names),
        requirement=requirement,
        document=document,
    )


def answer(
    code: str,
    readings: Sequence[Reading | None],
    check: Callable[..., Facts | None],
    *,
    fields: tuple[str, ...],
    requirement: str | None,
    document: Document,
) -> Finding | None:
    """The frame around every check: None where a reading is absent, unreadable where one is illegible."""
    present = [reading for reading in readings if reading is not None]
    if len(present) < len(readings):
        return None
    say = partial(finding, code, fields=fields, requirement=requirement, document=document)
    if any(reading.value is None for reading in present):
        return say(Outcome.UNREADABLE)
    facts = check(*(reading.value for reading in present))
    if facts is None:
        return say(Outcome.MET)
    sure = not isinstance(facts, Doubt) and all(reading.confidence >= SURE for reading in present)
    return say(Outcome.NOT_MET, facts=facts, sure=sure)


def finding(
    code: str,
    outcome: Outcome,
    *,
    facts: Facts | None = None,
    fields: tuple[str, ...] = (),
    requirement: str | None = None,
    document: Document | None = None,
    file: str | None = None,
    sure: bool = True,
) -> Finding:
    """A finding with the place of its evidence; what is not sure is a doubt at most."""
    severity = SEVERITIES[code]
    if severity is Severity.BLOCKING and not sure:
        severity = Severity.DOUBTFUL
    page, box = _place_of(document, fields) if document else (None, None)
    return Finding(
        code=code,
        outcome=outcome,
        severity=severity,
        requirement=requirement,
        fields=fields,
        file=document.file if document else file,
        page=page,
        box=box,
        facts=facts or {},
    )


def _place_of(document: Document, fields: tuple[str, ...]) -> tuple[int | None, Box | None]:
    """Page and box of the first of the paper's own fields that has a place, else the paper's first page."""
    names = [name for kind, _, name in (address.rpartition(".") for address in fields) if kind == document.kind]
    for name in names:
        reading = document.readings.get(name)
        if reading is not None and reading.box is not None:
            return reading.page, reading.box
    return (document.pages[0] if document.pages else None), None


def message_of(found: Finding, language: Language = "id") -> tuple[str, str]:
    """The finding's sentence and its advice, rendered with its facts.

    In English a fact `x_en` stands for `x`. A rule that is met or unreadable has sentences of its own, and a
    fault of which we are not sure is said to be uncertain.
    """
    if found.outcome is Outcome.MET:
        return ("Sesuai.", "") if language == "id" else ("Met.", "")
    if found.outcome is Outcome.UNREADABLE and (found.code in RULES or found.code in CASE_RULES):
        return _UNREADABLE[language]
    facts = dict(found.facts)
    sentences = SENTENCES[found.code]
    says, advice = sentences.says, sentences.advice
    if language == "en":
        facts |= {name.removesuffix("_en"): fact for name, fact in found.facts.items() if name.endswith("_en")}
        says, advice = sentences.says_en, sentences.advice_en
    if found.severity is Severity.DOUBTFUL and SEVERITIES[found.code] is Severity.BLOCKING:
        before, officer = _UNCERTAIN[language]
        says, advice = f"{before} {says}", f"{officer} {advice}"
    return says.format(**facts), advice.format(**facts)


_UNCERTAIN: Mapping[Language, tuple[str, str]] = {
    "id": ("Belum pasti:", "Petugas akan memeriksanya."),
    "en": ("Not certain:", "An officer will check it."),
}
_UNREADABLE: Mapping[Language, tuple[str, str]] = {
    "id": (
        "Bagian ini belum dapat dibaca dengan yakin.",
        "Unggah ulang foto atau pindaian yang utuh dan terbaca.",
    ),
    "en": ("This part could not be read with confidence.", "Upload a complete and readable photo or scan again."),
}
