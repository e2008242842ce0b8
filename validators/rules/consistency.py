"""Consistency: the same person and the same plot on all papers of an application."""

from collections.abc import Iterator

from validators.assignment import Filled
from validators.findings import Facts, Finding, Outcome, Severity
from validators.papers import Document, Reading
from validators.rule import SURE, case_rule, finding, rule
from validators.words.names import Likeness, compare_names

OWN_PAPERS = ("str", "ijazah", "surat_permohonan", "surat_pernyataan", "surat_ket_praktik")
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
    yield from _name_findings(filled, "consistency.same-name", OWN_PAPERS, Likeness.DIFFERENT)


@case_rule(
    "consistency.similar-name",
    Severity.NOTE,
    says="Penulisan nama pada {paper} sedikit berbeda dengan KTP.",
    advice="Anda tidak perlu berbuat apa-apa; siapkan dokumen asli di loket.",
    says_en="The name on the {paper} is written slightly differently from the identity card.",
    advice_en="You need not do anything; bring the original to the desk.",
)
def papers_spell_the_name_alike(filled: Filled) -> Iterator[Finding]:
    """Another spelling, an initial or a missing later word."""
    yield from _name_findings(filled, "consistency.similar-name", (*OWN_PAPERS, "npwp"), Likeness.SIMILAR)


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
        yield from _name_findings(filled, "consistency.npwp-name", ("npwp",), Likeness.DIFFERENT)


@case_rule(
    "consistency.same-nik",
    Severity.BLOCKING,
    says="NIK pada {paper} berbeda dengan NIK pada KTP.",
    advice="Perbaiki NIK pada {paper}, atau unggah KTP pemohon.",
    says_en="The NIK on the {paper} differs from the NIK on the identity card.",
    advice_en="Correct the NIK on the {paper}, or upload the applicant's identity card.",
)
def letters_carry_the_same_nik(filled: Filled) -> Iterator[Finding]:
    """The NIK that the applicant wrote in letters against the card."""
    card = filled.reading_of_applicant("ktp", "nik")
    if card is None or card.value is None:
        return
    for kind in ("surat_permohonan", "surat_pernyataan"):
        for requirement, document in filled.of_applicant(kind):
            written = document.readings.get("nik")
            if written is None or written.value is None:
                continue
            sure = min(written.confidence, card.confidence) >= SURE
            yield finding(
                "consistency.same-nik",
                Outcome.MET if written.value == card.value else Outcome.NOT_MET,
                facts=_paper(filled, document),
                fields=(f"{kind}.nik", "ktp.nik"),
                requirement=requirement.id,
                document=document,
                sure=sure,
            )


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


def _name_findings(filled: Filled, code: str, kinds: tuple[str, ...], raised_by: Likeness) -> Iterator[Finding]:
    """For each paper: not met where its name is as unlike the card's as `raised_by`."""
    card = filled.reading_of_applicant("ktp", "name")
    if card is None or card.value is None:
        return
    for kind in kinds:
        for requirement, document in filled.of_applicant(kind):
            named = document.readings.get("name")
            if named is None or named.value is None:
                continue
            raised = _likeness(named, card) is raised_by
            if raised_by is Likeness.SIMILAR and not raised:
                continue
            yield finding(
                code,
                Outcome.NOT_MET if raised else Outcome.MET,
                facts=_paper(filled, document),
                fields=(f"{kind}.name", "ktp.name"),
                requirement=requirement.id,
                document=document,
            )


def _likeness(left: Reading, right: Reading) -> Likeness:
    return compare_names(str(left.value), str(right.value))


def _attorney(filled: Filled, code: str, role: str, holder: str) -> Iterator[Finding]:
    """One party of the power of attorney against the card of its holder: by NIK, else by name."""
    for requirement, letter in filled.of_kind("surat_kuasa"):
        for _, card in filled.of_holder("ktp", holder):
            same = _same_person(letter, f"{role}_", card)
            if same is not None:
                yield finding(
                    code,
                    Outcome.MET if same else Outcome.NOT_MET,
                    fields=(f"surat_kuasa.{role}_nik", f"surat_kuasa.{role}_name", "ktp.nik"),
                    requirement=requirement.id,
                    document=letter,
                )


def _same_person(letter: Document, prefix: str, card: Document) -> bool | None:
    """Whether a party is the card's holder; None where neither number nor name can be compared."""
    number, on_card = letter.readings.get(f"{prefix}nik"), card.readings.get("nik")
    if number and on_card and number.value is not None and on_card.value is not None:
        return number.value == on_card.value
    name, on_card = letter.readings.get(f"{prefix}name"), card.readings.get("name")
    if name and on_card and name.value is not None and on_card.value is not None:
        return _likeness(name, on_card) is not Likeness.DIFFERENT
    return None
