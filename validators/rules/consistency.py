"""Consistency: the same person on all papers of an application.

Letters may be signed by the representative, or by an official for the applicant; a letter is compared with the
card of the person whom it names.
"""

from collections.abc import Iterator
from functools import partial

from validators.assignment import Filled
from validators.findings import Facts, Finding, Outcome, Severity
from validators.numbers import nik
from validators.papers import Document
from validators.people import is_same_person, person_on
from validators.rule import Doubt, answer, case_rule, finding, rule
from validators.words.names import Likeness, compare_names

LETTERS = ("surat_permohonan", "surat_pernyataan")
OWN_PAPERS = ("str", "ijazah", "surat_ket_praktik", *LETTERS)
"""Papers that carry the applicant's own name in `name`."""


@case_rule(
    "consistency.same-name",
    Severity.DOUBTFUL,
    says="Nama pada {paper} berbeda dengan nama pada KTP.",
    advice="Petugas akan memeriksanya; unggah surat keterangan beda nama bila ada.",
    says_en="The name on the {paper} differs from the name on the identity card.",
    advice_en="An officer will check it; upload a letter about the differing names if you have one.",
)
def papers_carry_the_same_name(filled: Filled) -> Iterator[Finding]:
    """Names compared without titles, with known variants (domain.md c.12)."""
    yield from _names(filled, "consistency.same-name", OWN_PAPERS, wrong=Likeness.DIFFERENT)


@case_rule(
    "consistency.similar-name",
    Severity.NOTE,
    says="Penulisan nama pada {paper} sedikit berbeda dengan KTP.",
    advice="Anda tidak perlu berbuat apa-apa; bawa dokumennya ke loket.",
    says_en="The name on the {paper} is written slightly differently from the identity card.",
    advice_en="You need not do anything; bring the paper to the desk.",
)
def papers_spell_the_name_alike(filled: Filled) -> Iterator[Finding]:
    """Another spelling, an initial or a missing later word; a different name is another rule's."""
    yield from _names(filled, "consistency.similar-name", (*OWN_PAPERS, "npwp"), wrong=Likeness.SIMILAR)


@case_rule(
    "consistency.npwp-name",
    Severity.DOUBTFUL,
    says="Nama pada NPWP berbeda dengan nama pada KTP.",
    advice="Petugas akan memeriksanya; NPWP suami boleh dipakai istri, siapkan Kartu Keluarga.",
    says_en="The name on the tax card differs from the name on the identity card.",
    advice_en="An officer will check it; a wife may use her husband's number, keep the family card at hand.",
)
def npwp_is_the_applicants(filled: Filled) -> Iterator[Finding]:
    """A person's tax card; a married woman may use her husband's (domain.md b, unconfirmed)."""
    if filled.case.answers.applicant_kind == "perorangan":
        yield from _names(filled, "consistency.npwp-name", ("npwp",), wrong=Likeness.DIFFERENT)


@case_rule(
    "consistency.same-nik",
    Severity.BLOCKING,
    says="NIK pada {paper} berbeda dengan NIK pada KTP.",
    advice="Perbaiki NIK pada {paper}, atau unggah KTP pemohon.",
    says_en="The NIK on the {paper} differs from the NIK on the identity card.",
    advice_en="Correct the NIK on the {paper}, or upload the applicant's identity card.",
)
def letters_carry_the_same_nik(filled: Filled) -> Iterator[Finding]:
    """The number in a letter against the card.

    A doubt where a slip explains it, or where the letter names somebody else: consistency.same-name says so.
    """
    for kind in LETTERS:
        for requirement, letter in filled.of_kind(kind, "applicant"):
            card = _card_for(filled, letter)
            if card is not None:
                found = answer(
                    "consistency.same-nik",
                    [letter.readings.get("nik"), card.readings.get("nik")],
                    partial(_other_number, _paper(filled, letter), _likeness(letter, card)),
                    fields=(f"{kind}.nik", "ktp.nik"),
                    requirement=requirement.id,
                    document=letter,
                )
                yield from [found] if found else []


@case_rule(
    "consistency.attorney-giver",
    Severity.DOUBTFUL,
    says="Pemberi kuasa pada surat kuasa bukan pemohon pada KTP.",
    advice="Petugas akan memeriksanya; pastikan surat kuasa diberikan oleh pemohon.",
    says_en="The giver of the power of attorney is not the applicant on the identity card.",
    advice_en="An officer will check it; make sure that the applicant gives the power of attorney.",
)
def attorney_is_given_by_the_applicant(filled: Filled) -> Iterator[Finding]:
    """Giver = applicant (domain.md b, letters)."""
    yield from _attorney(filled, "consistency.attorney-giver", "giver", "applicant")


@case_rule(
    "consistency.attorney-receiver",
    Severity.DOUBTFUL,
    says="Penerima kuasa pada surat kuasa berbeda dengan KTP penerima kuasa.",
    advice="Petugas akan memeriksanya; unggah KTP orang yang menerima kuasa.",
    says_en="The receiver of the power of attorney differs from the receiver's identity card.",
    advice_en="An officer will check it; upload the card of the person who receives it.",
)
def attorney_is_given_to_the_representative(filled: Filled) -> Iterator[Finding]:
    """Receiver = the uploaded card of the representative (domain.md b, letters)."""
    yield from _attorney(filled, "consistency.attorney-receiver", "receiver", "representative")


@rule(
    "consistency.attorney-two-people",
    Severity.DOUBTFUL,
    reads=("surat_kuasa.giver_nik", "surat_kuasa.receiver_nik"),
    says="Pemberi dan penerima kuasa pada surat kuasa adalah orang yang sama.",
    advice="Petugas akan memeriksanya; perbaiki surat kuasa bila salah tulis.",
    says_en="The giver and the receiver of the power of attorney are the same person.",
    advice_en="An officer will check it; correct the letter if it was a slip.",
)
def attorney_names_two_people(giver: str, receiver: str) -> Facts | None:
    """Nobody gives power of attorney to himself."""
    return {} if giver == receiver else None


def _paper(filled: Filled, document: Document) -> dict[str, str | int | float]:
    title, title_en = filled.title_of(document.kind)
    return {"paper": title, "paper_en": title_en}


def _card_for(filled: Filled, document: Document) -> Document | None:
    """The card with which a paper is compared: the representative's for a letter that names them."""
    applicant, representative = filled.card_of("applicant"), filled.card_of("representative")
    if applicant and representative and document.kind in LETTERS:
        signer = person_on(document)
        is_applicant, is_other = (is_same_person(signer, person_on(card)) for card in (applicant, representative))
        return representative if is_other and not is_applicant else applicant
    return applicant


def _likeness(one: Document, other: Document) -> Likeness | None:
    """How alike the names on two papers are; None where one cannot be read."""
    left, right = person_on(one).name, person_on(other).name
    return compare_names(left, right) if left and right else None


def _other_number(
    facts: dict[str, str | int | float], likeness: Likeness | None, written: str, number: str
) -> Facts | None:
    if written == number:
        return None
    one_person = likeness in (Likeness.EQUAL, Likeness.SIMILAR)
    return facts if one_person and not nik.is_slip_of(written, number) else Doubt(facts)


def _names(filled: Filled, code: str, kinds: tuple[str, ...], *, wrong: Likeness) -> Iterator[Finding]:
    """For each paper: not met where its name is as unlike the card's as `wrong`."""
    for kind in kinds:
        for requirement, document in filled.of_kind(kind, "applicant"):
            card = _card_for(filled, document)
            if card is None or (wrong is Likeness.SIMILAR and _likeness(document, card) is Likeness.DIFFERENT):
                continue
            found = answer(
                code,
                [document.readings.get("name"), card.readings.get("name")],
                partial(_as_unlike, _paper(filled, document), wrong),
                fields=(f"{kind}.name", "ktp.name"),
                requirement=requirement.id,
                document=document,
            )
            yield from [found] if found else []


def _as_unlike(facts: dict[str, str | int | float], wrong: Likeness, name: str, other: str) -> Facts | None:
    return facts if compare_names(name, other) is wrong else None


def _attorney(filled: Filled, code: str, role: str, holder: str) -> Iterator[Finding]:
    """One party of the power of attorney against the card of its holder."""
    for requirement, letter in filled.of_kind("surat_kuasa", "applicant"):
        card = filled.card_of(holder)
        same = is_same_person(person_on(letter, f"{role}_"), person_on(card)) if card else None
        fields = (f"surat_kuasa.{role}_nik", f"surat_kuasa.{role}_name")
        if same is not None:
            outcome = Outcome.MET if same else Outcome.NOT_MET
        elif card is not None and any(field.partition(".")[2] in letter.readings for field in fields):
            outcome = Outcome.UNREADABLE
        else:
            continue
        yield finding(code, outcome, fields=fields, requirement=requirement.id, document=letter)
