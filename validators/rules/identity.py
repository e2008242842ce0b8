"""Identity: the numbers of people against what is printed beside them."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from validators.assignment import Filled
from validators.findings import Facts, Finding, Severity
from validators.numbers import nik, npwp
from validators.rule import Doubt, answer, case_rule, rule
from validators.words.names import Likeness, compare_entities, compare_names


@rule(
    "identity.nik-form",
    Severity.DOUBTFUL,
    reads=("ktp.nik",),
    says="NIK pada KTP tidak sesuai dengan susunan NIK.",
    advice="Petugas akan memeriksanya; siapkan KTP Anda.",
    says_en="The NIK on the identity card does not have the form of a NIK.",
    advice_en="An officer will check it; keep your card at hand.",
)
def nik_has_its_form(number: str) -> Facts | None:
    """16 digits with a possible birth date and a serial number (domain.md c.1)."""
    return None if nik.is_valid(number) else {}


@rule(
    "identity.nik-birth-date",
    Severity.BLOCKING,
    reads=("ktp.nik", "ktp.birth_date"),
    says="Tanggal lahir pada KTP tidak sesuai dengan NIK.",
    advice="Unggah ulang foto KTP yang utuh dan terbaca, atau bawa KTP Anda ke loket bila datanya memang begitu.",
    says_en="The birth date on the identity card does not match the NIK.",
    advice_en="Upload a complete and readable photo again, or bring the card to the desk if it really says so.",
)
def nik_carries_birth_date(number: str, born: str) -> Facts | None:
    """Digits 7 to 12 are the birth date, women's day + 40 (domain.md c.1).

    A difference that a slip explains is a doubt: of reading, or of registering, which is kept for life.
    """
    day = date.fromisoformat(born)
    if nik.carries(number, day):
        return None
    return Doubt() if nik.nearly_carries(number, day) else {}


@rule(
    "identity.nik-sex",
    Severity.DOUBTFUL,
    reads=("ktp.nik", "ktp.sex"),
    says="Jenis kelamin pada KTP tidak sesuai dengan NIK.",
    advice="Petugas akan memeriksanya; siapkan KTP Anda.",
    says_en="The sex on the identity card does not match the NIK.",
    advice_en="An officer will check it; keep your card at hand.",
)
def nik_carries_sex(number: str, sex: str) -> Facts | None:
    """A birth day above 40 is a woman's (domain.md c.1)."""
    return None if nik.sex(number) == sex else {}


@rule(
    "identity.nik-region",
    Severity.NOTE,
    reads=("ktp.nik",),
    says="Kode wilayah pada NIK tidak ada dalam daftar sekarang.",
    advice="Hal ini biasa pada wilayah yang dimekarkan; Anda tidak perlu berbuat apa-apa.",
    says_en="The region code of the NIK is not in today's list.",
    advice_en="This is usual where a region was split; you need not do anything.",
)
def nik_has_known_region(number: str) -> Facts | None:
    """Prefixes never change when a region splits, so an unknown one may be right (domain.md 0.6)."""
    return None if nik.has_known_prefix(number) else {}


@rule(
    "identity.npwp-check-digit",
    Severity.DOUBTFUL,
    reads=("npwp.npwp",),
    says="Angka periksa pada NPWP tidak cocok.",
    advice="Petugas akan memeriksanya; siapkan kartu NPWP Anda.",
    says_en="The check digit of the tax number does not fit.",
    advice_en="An officer will check it; keep your tax card at hand.",
)
def npwp_check_digit_fits(number: str) -> Facts | None:
    """Luhn over the first nine digits, which third parties inferred: a doubt, no proof (domain.md c.3)."""
    return None if npwp.has_right_check_digit(number) else {}


@rule(
    "identity.family-card-number",
    Severity.DOUBTFUL,
    reads=("kk.number", "kk.member_niks"),
    says="Nomor KK sama dengan NIK salah satu anggota keluarga.",
    advice="Petugas akan memeriksanya; siapkan Kartu Keluarga Anda.",
    says_en="The family card number equals the NIK of a member.",
    advice_en="An officer will check it; keep your family card at hand.",
)
def family_card_number_is_no_nik(number: str, members: tuple[str, ...]) -> Facts | None:
    """The number of the card is not a person's (domain.md c.2)."""
    return {} if number in members else None


@case_rule(
    "identity.declared-nik",
    Severity.BLOCKING,
    says="NIK pada KTP berbeda dengan NIK yang Anda isikan.",
    advice="Periksa kembali NIK yang Anda isikan, atau unggah KTP pemohon.",
    says_en="The NIK on the identity card differs from the NIK that you declared.",
    advice_en="Check the NIK that you declared, or upload the applicant's card.",
)
def declared_nik_is_on_the_card(filled: Filled) -> Iterator[Finding]:
    """The applicant's own answer against the applicant's own card; a slip in either is a doubt."""
    declared = filled.case.answers.applicant_nik
    if declared:
        yield from _of_papers(filled, "identity.declared-nik", "ktp.nik", partial(_differs, declared))


@case_rule(
    "identity.declared-name",
    Severity.DOUBTFUL,
    says="Nama pada KTP berbeda dengan nama yang Anda isikan.",
    advice="Petugas akan memeriksanya; bila salah isi, perbaiki nama pemohon.",
    says_en="The name on the identity card differs from the name that you declared.",
    advice_en="An officer will check it; correct the applicant's name if it was a slip.",
)
def declared_name_is_on_the_card(filled: Filled) -> Iterator[Finding]:
    """Compared as Indonesian names are (domain.md c.12)."""
    declared = filled.case.answers.applicant_name
    if declared and filled.case.answers.applicant_kind == "perorangan":
        yield from _of_papers(filled, "identity.declared-name", "ktp.name", partial(_is_another, declared))


@case_rule(
    "identity.declared-entity",
    Severity.DOUBTFUL,
    says="Nama pada NIB berbeda dengan nama badan usaha yang Anda isikan.",
    advice="Petugas akan memeriksanya; bila salah isi, perbaiki nama badan usaha.",
    says_en="The name on the business number differs from the name of the business that you declared.",
    advice_en="An officer will check it; correct the name of the business if it was a slip.",
)
def declared_entity_has_the_business_number(filled: Filled) -> Iterator[Finding]:
    """Compared without the legal form (domain.md c.12)."""
    declared = filled.case.answers.applicant_name
    if declared and filled.case.answers.applicant_kind == "badan_usaha":
        check = partial(_is_another_body, declared)
        yield from _of_papers(filled, "identity.declared-entity", "nib.name", check, holder=None)


def _of_papers(
    filled: Filled,
    code: str,
    address: str,
    check: Callable[[str], Facts | None],
    holder: str | None = "applicant",
) -> Iterator[Finding]:
    """A rule's answer on one field of the papers of a kind, of one holder or of whomever."""
    kind, _, field = address.partition(".")
    for requirement, document in filled.of_kind(kind, holder):
        found = answer(
            code,
            [document.readings.get(field)],
            check,
            fields=(address,),
            requirement=requirement.id,
            document=document,
        )
        if found is not None:
            yield found


def _differs(declared: str, number: str) -> Facts | None:
    if declared == number:
        return None
    return Doubt() if nik.is_slip_of(declared, number) else {}


def _is_another(declared: str, name: str) -> Facts | None:
    return {} if compare_names(declared, name) is Likeness.DIFFERENT else None


def _is_another_body(declared: str, name: str) -> Facts | None:
    return {} if compare_entities(declared, name) is Likeness.DIFFERENT else None
