"""Which paper fills which requirement: by what the paper is, never by its name; its slot only breaks ties."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from validators.case import Answers, Case
from validators.checklist import Condition, Requirement
from validators.documents.kind import PaperKind
from validators.documents.registry import KINDS
from validators.papers import Document
from validators.people import Person, is_same_person, person_on

SURE_KIND = 0.7
"""Below this confidence an officer confirms what kind of paper it is."""
ENOUGH_CUES = 2
"""So many phrases of a kind make it possible that an unrecognised paper is of that kind."""


@dataclass(frozen=True, slots=True)
class Filled:
    """The application with its papers in their places; what rules over the whole application look at.

    `papers` are by requirement, `slots` the requirements under which the applicant filed files, by file name.
    """

    case: Case
    papers: Mapping[str, Document]
    unassigned: tuple[Document, ...]
    slots: Mapping[str, str]

    def paper_of(self, requirement: Requirement) -> Document | None:
        """The paper that fills a requirement."""
        return self.papers.get(requirement.id)

    def of_kind(self, kind: str, holder: str | None = None) -> Iterator[tuple[Requirement, Document]]:
        """All requirements filled by a paper of this kind, where given those that ask for this holder's."""
        for requirement in self.case.permit.requirements:
            document = self.papers.get(requirement.id)
            if document is not None and document.kind == kind and holder in (None, requirement.holder):
                yield requirement, document

    def card_of(self, holder: str) -> Document | None:
        """The identity card of the applicant or the representative."""
        return next((card for _, card in self.of_kind("ktp", holder)), None)

    def title_of(self, kind: str) -> tuple[str, str]:
        """The names of a kind of paper, in Indonesian and English."""
        known = KINDS.get(kind)
        return (known.title, known.title_en) if known else ("dokumen", "document")

    def slot_of(self, document: Document) -> str | None:
        """The requirement under which the applicant filed the paper's file, if any."""
        return self.slots.get(document.file)

    def lacking(self) -> frozenset[str]:
        """The needed requirements that no paper fills."""
        return frozenset(
            requirement.id
            for requirement in self.case.permit.requirements
            if is_needed(requirement, self.case.answers) and requirement.id not in self.papers
        )

    def unknown_for(self, requirement: Requirement) -> Iterator[Document]:
        """Unrecognised papers filed under a requirement, or filed nowhere where it is the only one that lacks."""
        meant = (requirement.id, None) if self.lacking() == {requirement.id} else (requirement.id,)
        return (
            document
            for document in self.unassigned
            if document.kind == "unknown" and self.slot_of(document) in meant
        )

    def may_be_there(self, requirement: Requirement) -> bool:
        """Whether the paper may be there without our knowing: unrecognised, or in a file that failed."""
        unsettled = [
            document
            for document in self.unassigned
            if self._is_unsettled(document) and self.slot_of(document) in (None, requirement.id)
        ]
        kinds = [KINDS[kind] for kind in requirement.kinds if kind in KINDS]
        return any(file.failure for file in self.case.files) or any(
            _may_be(document, kind) for document in unsettled for kind in kinds
        )

    def _is_unsettled(self, document: Document) -> bool:
        """Whether a paper's kind is not known, not sure, or that of one picture too many, which was not read."""
        filling = {paper.kind for paper in self.papers.values()}
        return (
            document.kind == "unknown"
            or document.confidence < SURE_KIND
            or (_is_picture(document) and document.kind in filling)
        )


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

    One paper fills one requirement; where that one stays empty, a requirement is also filled by the paper of a
    requirement that it names in `shares`.
    """
    asked = {requirement.id for requirement in case.permit.requirements}
    slots = {file.facts.name: file.slot for file in case.files if file.slot in asked}
    ordered = sorted(
        (requirement for requirement in case.permit.requirements if applies(requirement.needed, case.answers)),
        key=lambda requirement: requirement.optional,
    )
    fitness = {requirement.id: _fitness(requirement, case, slots) for requirement in ordered}
    taken: dict[int, str] = {}
    for requirement in ordered:
        _place(requirement.id, fitness, taken, set())
    _exchange(fitness, taken)
    papers = {name: case.documents[number] for number, name in taken.items()}
    for requirement in ordered:
        shared = next((papers[other] for other in requirement.shares if other in papers), None)
        if requirement.id not in papers and shared is not None and shared.kind in requirement.kinds:
            papers[requirement.id] = shared
    unassigned = tuple(document for number, document in enumerate(case.documents) if number not in taken)
    return Filled(case=case, papers=papers, unassigned=unassigned, slots=slots)


Fitness = Mapping[str, Mapping[int, float]]
"""How well each paper (by its number) fits each requirement (by its id), the best first."""


def _place(name: str, fitness: Fitness, taken: dict[int, str], tried: set[int]) -> bool:
    """Gives a requirement its best free paper, moving another requirement to its next choice where needed."""
    for number in fitness[name]:
        if number not in taken:
            taken[number] = name
            return True
    for number in fitness[name]:
        if number not in tried:
            tried.add(number)
            if _place(taken[number], fitness, taken, tried):
                taken[number] = name
                return True
    return False


def _exchange(fitness: Fitness, taken: dict[int, str]) -> None:
    """Exchanges papers between requirements as long as two of them are served better together."""
    while (pair := _better_exchanged(fitness, taken)) is not None:
        one, other = pair
        taken[one], taken[other] = taken[other], taken[one]


def _better_exchanged(fitness: Fitness, taken: Mapping[int, str]) -> tuple[int, int] | None:
    """Two papers that would fit better in each other's place."""
    for one, other in combinations(sorted(taken), 2):
        first, second = fitness[taken[one]], fitness[taken[other]]
        if other in first and one in second and first[other] + second[one] > first[one] + second[other] + 1e-9:
            return one, other
    return None


def _fitness(requirement: Requirement, case: Case, slots: Mapping[str, str]) -> Mapping[int, float]:
    """The papers that may fill a requirement and how well they fit, the best first."""
    scores = {
        number: _score(document, requirement, case, slots)
        for number, document in enumerate(case.documents)
        if document.kind in requirement.kinds and _is_held_by(document, requirement, case) is not False
    }
    return dict(sorted(scores.items(), key=lambda scored: (-scored[1], scored[0])))


def _score(document: Document, requirement: Requirement, case: Case, slots: Mapping[str, str]) -> float:
    """Whose it is weighs most, then what it speaks of, how sure its kind is, its slot, and what was read."""
    read = sum(reading.confidence for reading in document.readings.values() if reading.legible)
    return (
        (20.0 if _is_held_by(document, requirement, case) else 0.0)
        + (10.0 if speaks_of(document, requirement) else 0.0)
        + 5.0 * document.confidence
        + (1.0 if slots.get(document.file) == requirement.id else 0.0)
        + min(read, 10.0) / 10
    )


def _is_held_by(document: Document, requirement: Requirement, case: Case) -> bool | None:
    """Whether an identity card is the asked holder's; None where that cannot be told, or does not matter."""
    if document.kind != "ktp" or requirement.holder == "none":
        return None
    card = person_on(document)
    applicant = bool(is_same_person(card, _applicant(case)))
    representative = case.answers.represented and bool(is_same_person(card, _representative(case)))
    if applicant == representative:
        return None
    return applicant if requirement.holder == "applicant" else representative


def _applicant(case: Case) -> Person:
    """The applicant as declared, else as the power of attorney or the application letter names them."""
    declared = Person(nik=case.answers.applicant_nik, name=case.answers.applicant_name)
    if declared.nik or declared.name:
        return declared
    if case.answers.represented:
        return next((person_on(letter, "giver_") for letter in _of_kind(case, "surat_kuasa")), declared)
    return next((person_on(letter) for letter in _of_kind(case, "surat_permohonan")), declared)


def _representative(case: Case) -> Person:
    """The receiver of the power of attorney; a letter that gives power to the applicant is another matter."""
    declared = Person(nik=case.answers.applicant_nik, name=case.answers.applicant_name)
    receivers = (person_on(letter, "receiver_") for letter in _of_kind(case, "surat_kuasa"))
    return next((receiver for receiver in receivers if not is_same_person(receiver, declared)), Person())


def _of_kind(case: Case, kind: str) -> Iterator[Document]:
    return (document for document in case.documents if document.kind == kind)


def speaks_of(document: Document, requirement: Requirement) -> bool:
    """Whether one of the wanted words stands in the paper; true where none is wanted."""
    return not requirement.mentions or _holds(document, requirement.mentions) > 0


def _may_be(document: Document, kind: PaperKind) -> bool:
    """Whether an unsettled paper may be of this kind: one of both is a picture, or it carries title or cues."""
    return (
        kind.by_picture
        or _is_picture(document)
        or _holds(document, kind.titles) > 0
        or _holds(document, kind.cues) >= ENOUGH_CUES
    )


def _is_picture(document: Document) -> bool:
    return document.kind in KINDS and KINDS[document.kind].by_picture


def _holds(document: Document, phrases: Sequence[str]) -> int:
    """How many of some phrases stand in the paper, blanks and signs aside."""
    text = _letters(document.text)
    return sum(_letters(phrase) in text for phrase in phrases)


def _letters(text: str) -> str:
    return "".join(character for character in text.lower() if character.isalnum())
