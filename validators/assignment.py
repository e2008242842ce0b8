"""Which paper fills which requirement: by what the paper is, never by its name; its slot only breaks ties."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from validators.case import Answers, Case
from validators.checklist import Condition, Requirement
from validators.documents.registry import KINDS
from validators.papers import Document, Reading
from validators.words.names import Likeness, compare_names


@dataclass(frozen=True, slots=True)
class Filled:
    """The application with its papers in their places; what rules over the whole application look at."""

    case: Case
    papers: Mapping[str, Document]
    unassigned: tuple[Document, ...]
    slots: Mapping[str, str]

    def paper_of(self, requirement: Requirement) -> Document | None:
        """The paper that fills a requirement."""
        return self.papers.get(requirement.id)

    def of_kind(self, kind: str) -> Iterator[tuple[Requirement, Document]]:
        """All requirements filled by a paper of this kind."""
        for requirement in self.case.permit.requirements:
            document = self.papers.get(requirement.id)
            if document is not None and document.kind == kind:
                yield requirement, document

    def of_holder(self, kind: str, holder: str) -> Iterator[tuple[Requirement, Document]]:
        """The same, for requirements that ask for this holder's paper."""
        return (
            (requirement, document) for requirement, document in self.of_kind(kind) if requirement.holder == holder
        )

    def of_applicant(self, kind: str) -> Iterator[tuple[Requirement, Document]]:
        """The applicant's papers of a kind."""
        return self.of_holder(kind, "applicant")

    def reading_of_applicant(self, kind: str, name: str) -> Reading | None:
        """One field of the applicant's first paper of a kind."""
        return next((document.readings.get(name) for _, document in self.of_applicant(kind)), None)

    def title_of(self, kind: str) -> tuple[str, str]:
        """The names of a kind of paper, in Indonesian and English."""
        known = KINDS.get(kind)
        return (known.title, known.title_en) if known else ("dokumen", "document")

    def slot_of(self, document: Document) -> str | None:
        """The requirement under which the applicant filed the paper's file, if any."""
        return self.slots.get(document.file)

    def unreadable_in_slot(self, requirement: Requirement) -> Iterator[Document]:
        """Unknown papers that were filed under this requirement."""
        return (
            document
            for document in self.unassigned
            if document.kind == "unknown" and self.slot_of(document) == requirement.id
        )

    def may_be_among_unknown(self, requirement: Requirement) -> bool:
        """Whether the paper may be there unknown to us: a picture, or in a file that failed on our side."""
        if any(file.failure for file in self.case.files):
            return True
        by_text = any(kind in KINDS and not KINDS[kind].by_picture for kind in requirement.kinds)
        return not by_text and any(document.kind == "unknown" for document in self.unassigned)

    def speaks_of(self, document: Document, requirement: Requirement) -> bool:
        """Whether the paper carries one of the words that the requirement asks for."""
        return _mentions(document, requirement)


def is_needed(requirement: Requirement, answers: Answers) -> bool:
    """Whether a requirement must be filled, given what the applicant declared."""
    return not requirement.optional and applies(requirement.needed, answers)


def applies(condition: Condition | None, answers: Answers) -> bool:
    """Whether all parts of a condition hold."""
    if condition is None:
        return True
    if condition.variant and answers.variant not in condition.variant:
        return False
    if condition.applicant is not None and answers.applicant_kind != condition.applicant:
        return False
    if condition.represented is not None and answers.represented != condition.represented:
        return False
    return condition.answer is None or answers.own.get(condition.answer) is True


def assign(case: Case) -> Filled:
    """Papers to requirements: as many needed requirements as can be filled, then optional ones.

    One paper fills one requirement, or more where those name each other in `shares`.
    """
    slots = {file.facts.name: file.slot for file in case.files if file.slot}
    ordered = sorted(
        (requirement for requirement in case.permit.requirements if applies(requirement.needed, case.answers)),
        key=lambda requirement: requirement.optional,
    )
    choices = {requirement.id: _choices(requirement, case, slots) for requirement in ordered}
    taken: dict[int, str] = {}
    for requirement in ordered:
        _place(requirement.id, choices, taken, set())
    papers = {name: case.documents[number] for number, name in taken.items()}
    for requirement in ordered:
        shared = next((papers[other] for other in requirement.shares if other in papers), None)
        if requirement.id not in papers and shared is not None and shared.kind in requirement.kinds:
            papers[requirement.id] = shared
    unassigned = tuple(document for number, document in enumerate(case.documents) if number not in taken)
    return Filled(case=case, papers=papers, unassigned=unassigned, slots=slots)


def _place(name: str, choices: Mapping[str, Sequence[int]], taken: dict[int, str], tried: set[int]) -> bool:
    """Gives a requirement its best free paper, moving another requirement to its next choice where needed."""
    for number in choices[name]:
        if number not in taken:
            taken[number] = name
            return True
    for number in choices[name]:
        if number not in tried:
            tried.add(number)
            if _place(taken[number], choices, taken, tried):
                taken[number] = name
                return True
    return False


def _choices(requirement: Requirement, case: Case, slots: Mapping[str, str]) -> list[int]:
    """Papers that may fill a requirement, the best first."""
    scored = []
    for number, document in enumerate(case.documents):
        if document.kind in requirement.kinds:
            score = _fitness(document, requirement, case, slots)
            if score is not None:
                scored.append((score, -number))
    return [-number for _, number in sorted(scored, reverse=True)]


def _fitness(document: Document, requirement: Requirement, case: Case, slots: Mapping[str, str]) -> float | None:
    """How well a paper fits a requirement; None where it is another holder's."""
    held = _held_by(document, requirement, case)
    if held is False:
        return None
    read = sum(reading.confidence for reading in document.readings.values() if reading.legible)
    return (
        (20.0 if held else 0.0)
        + (10.0 if _mentions(document, requirement) else 0.0)
        + (1.0 if slots.get(document.file) == requirement.id else 0.0)
        + 5.0 * document.confidence
        + min(read, 10.0) / 10
    )


def _held_by(document: Document, requirement: Requirement, case: Case) -> bool | None:
    """Whether an identity card is the asked holder's; None where that cannot be told, or does not matter."""
    if document.kind != "ktp" or requirement.holder == "none" or not case.answers.represented:
        return None
    applicant = _is_person(document, *_applicant(case))
    representative = _is_person(document, *_representative(case))
    if applicant == representative:
        return None
    wanted, other = (
        (applicant, representative) if requirement.holder == "applicant" else (representative, applicant)
    )
    if wanted:
        return True
    return False if other else None


def _applicant(case: Case) -> tuple[str | None, str | None]:
    """NIK and name of the applicant: declared, else from the power of attorney or the application letter."""
    nik, name = case.answers.applicant_nik, case.answers.applicant_name
    for document in case.documents:
        if document.kind == "surat_kuasa":
            nik, name = nik or _value(document, "giver_nik"), name or _value(document, "giver_name")
    return nik, name


def _representative(case: Case) -> tuple[str | None, str | None]:
    """NIK and name of the receiver of the power of attorney."""
    for document in case.documents:
        if document.kind == "surat_kuasa":
            return _value(document, "receiver_nik"), _value(document, "receiver_name")
    return None, None


def _value(document: Document, name: str) -> str | None:
    reading = document.readings.get(name)
    return str(reading.value) if reading and reading.value is not None else None


def _is_person(card: Document, nik: str | None, name: str | None) -> bool:
    """Whether a card is this person's: by NIK, else by name."""
    on_card = _value(card, "nik")
    if nik and on_card == nik:
        return True
    named = _value(card, "name")
    return bool(name and named and compare_names(name, named) is not Likeness.DIFFERENT)


def _mentions(document: Document, requirement: Requirement) -> bool:
    """Whether one of the wanted words stands in the paper, blanks and signs aside; true where none is wanted."""
    if not requirement.mentions:
        return True
    text = _letters(document.text)
    return any(_letters(word) in text for word in requirement.mentions)


def _letters(text: str) -> str:
    return "".join(character for character in text.lower() if character.isalnum())
