"""Identity: the numbers of people against what is printed beside them."""

from collections.abc import Iterator
from datetime import date

from validators.assignment import Filled
from validators.findings import Facts, Finding, Outcome, Severity
from validators.numbers import nik, npwp
from validators.rule import SURE, case_rule, finding, rule
from validators.words.names import Likeness, compare_names


@rule(
    "identity.nik-form",
    Severity.DOUBTFUL,
    reads=("ktp.nik",),
    says="NIK pada KTP tidak sesuai dengan susunan NIK.",
    advice="Petugas akan memeriksanya; siapkan KTP asli Anda.",
    says_en="The NIK on the identity card does not have the form of a NIK.",
    advice_en="An officer will check it; keep your original card at hand.",
)
def nik_has_its_form(number: str) -> Facts | None:
    """16 digits with a possible birth date and a serial number (domain.md c.1)."""
    return None if nik.is_valid(number) else {}


@rule(
    "identity.nik-birth-date",
    Severity.BLOCKING,
    reads=("ktp.nik", "ktp.birth_date"),
    says="Tanggal lahir pada KTP tidak sesuai dengan NIK.",
    advice="Unggah ulang foto KTP yang utuh dan terbaca.",
    says_en="The birth date on the identity card does not match the NIK.",
    advice_en="Upload a complete and readable photo of the card again.",
)
def nik_carries_birth_date(number: str, born: str) -> Facts | None:
    """Digits 7 to 12 are the birth date, women's day + 40 (domain.md c.1)."""
    if not nik.is_valid(number):
        return None  # identity.nik-form speaks about it
    return None if nik.carries(number, date.fromisoformat(born)) else {}


@rule(
    "identity.nik-sex",
    Severity.DOUBTFUL,
    reads=("ktp.nik", "ktp.sex"),
    says="Jenis kelamin pada KTP tidak sesuai dengan NIK.",
    advice="Petugas akan memeriksanya; siapkan KTP asli Anda.",
    says_en="The sex on the identity card does not match the NIK.",
    advice_en="An officer will check it; keep your original card at hand.",
)
def nik_carries_sex(number: str, sex: str) -> Facts | None:
    """A birth day above 40 is a woman's (domain.md c.1)."""
    if not nik.is_valid(number):
        return None
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
    return None if not nik.is_valid(number) or nik.has_known_prefix(number) else {}


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
    return None if npwp.is_valid(number) and npwp.has_right_check_digit(number) else {}


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
    """The applicant's own answer against the applicant's own card."""
    declared = filled.case.answers.applicant_nik
    for requirement, document in filled.of_applicant("ktp"):
        reading = document.readings.get("nik")
        if declared and reading and reading.value is not None:
            yield finding(
                "identity.declared-nik",
                Outcome.MET if reading.value == declared else Outcome.NOT_MET,
                fields=("ktp.nik",),
                requirement=requirement.id,
                document=document,
                sure=reading.confidence >= SURE,
            )


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
    if not declared or filled.case.answers.applicant_kind != "perorangan":
        return
    for requirement, document in filled.of_applicant("ktp"):
        reading = document.readings.get("name")
        if reading and reading.value is not None:
            differs = compare_names(declared, str(reading.value)) is Likeness.DIFFERENT
            yield finding(
                "identity.declared-name",
                Outcome.NOT_MET if differs else Outcome.MET,
                fields=("ktp.name",),
                requirement=requirement.id,
                document=document,
            )
