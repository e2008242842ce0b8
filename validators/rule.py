"""How a rule is declared, run and worded: a function, its code and severity, and the sentences it says.

A rule gets present, legible values and returns nothing (met) or the facts for its sentence (not met). What
is missing or illegible never reaches it: the frame answers `unreadable` for every rule alike.
"""

import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, TypeAlias

from validators.checklist import Setting
from validators.findings import Facts, Finding, Outcome, Severity
from validators.papers import Document, Reading

SURE = 0.85
"""A reading less sure than this can raise a doubt, never a fault: an officer looks first."""

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

    `settings` are the keyword-only parameters that a permit may set; a rule with `needs` is run only
    where the permit sets them all.
    """

    code: str
    severity: Severity
    reads: tuple[str, ...]
    check: Callable[..., Facts | None]
    settings: Mapping[str, Any]
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
        settings = {parameter.name: parameter.default for parameter in keywords if parameter.name != "today"}
        RULES[code] = Rule(
            code=code,
            severity=severity,
            reads=reads,
            check=check,
            settings=settings,
            not_for=not_for,
            wants_today=any(parameter.name == "today" for parameter in keywords),
            needs=frozenset(name for name, default in settings.items() if default is inspect.Parameter.empty),
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
    readings = _readings(one, document)
    if readings is None or not one.needs <= settings.keys():
        return None
    fields = tuple(f"{document.kind}.{name.rpartition('.')[2]}" for name in one.reads)
    if any(not reading.legible for reading in readings):
        return finding(one.code, Outcome.UNREADABLE, fields=fields, requirement=requirement, document=document)
    keywords: dict[str, Any] = dict(settings)
    if one.wants_today:
        keywords["today"] = today
    facts = one.check(*(reading.value for reading in readings), **keywords)
    return finding(
        one.code,
        Outcome.MET if facts is None else Outcome.NOT_MET,
        facts=facts or {},
        fields=fields,
        requirement=requirement,
        document=document,
        sure=min(reading.confidence for reading in readings) >= SURE,
    )


def _readings(one: Rule, document: Document) -> list[Reading] | None:
    """The readings that the rule reads, in order; None where it is not about this paper or a field is absent."""
    found = []
    for address in one.reads:
        kind, _, name = address.rpartition(".")
        if kind not in ("*", document.kind) or document.kind in one.not_for or name not in document.readings:
            return None
        found.append(document.readings[name])
    return found


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
    places = [
        reading
        for name in fields
        if document and (reading := document.readings.get(name.rpartition(".")[2])) and reading.box
    ]
    page = document.pages[0] if document and document.pages else None
    return Finding(
        code=code,
        outcome=outcome,
        severity=severity,
        requirement=requirement,
        fields=fields,
        file=document.file if document else file,
        page=places[0].page if places else page,
        box=places[0].box if places else None,
        facts=facts or {},
    )


def message_of(found: Finding, language: Language = "id") -> tuple[str, str]:
    """The finding's sentence and its advice, rendered with its facts.

    In English a fact `x_en` stands for `x`. A rule that is met or unreadable has sentences of its own.
    """
    facts = dict(found.facts)
    if language == "en":
        facts |= {name.removesuffix("_en"): fact for name, fact in found.facts.items() if name.endswith("_en")}
    sentences = SENTENCES[found.code]
    if found.outcome is Outcome.MET:
        return ("Sesuai.", "") if language == "id" else ("Met.", "")
    if found.outcome is Outcome.UNREADABLE and found.code in RULES:
        return _UNREADABLE[language]
    if language == "id":
        return sentences.says.format(**facts), sentences.advice.format(**facts)
    return sentences.says_en.format(**facts), sentences.advice_en.format(**facts)


_UNREADABLE: Mapping[Language, tuple[str, str]] = {
    "id": (
        "Bagian ini belum dapat dibaca dengan yakin.",
        "Unggah ulang foto atau pindaian yang utuh dan terbaca.",
    ),
    "en": ("This part could not be read with confidence.", "Upload a complete and readable photo or scan again."),
}
