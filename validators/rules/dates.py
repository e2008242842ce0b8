"""Dates: papers that must be valid, young enough, of the right tax year, and not of tomorrow."""

from datetime import date

from validators.findings import Facts, Severity
from validators.rule import rule
from validators.words.dates import LIFETIME, write_date


@rule(
    "dates.valid-today",
    Severity.BLOCKING,
    reads=("*.valid_until",),
    not_for=("ktp",),
    says="Masa berlaku dokumen ini berakhir pada {ended}.",
    advice="Unggah dokumen yang masih berlaku.",
    says_en="This document expired on {ended}.",
    advice_en="Upload a document that is still valid.",
)
def is_valid_today(until: str, *, today: date, may_have_ended: bool = False) -> Facts | None:
    """Valid through the printed day. Identity cards are for life, also with an old end date (domain.md b).

    A previous permit, asked for when it is renewed, `may_have_ended`.
    """
    if may_have_ended or until == LIFETIME or date.fromisoformat(until) >= today:
        return None
    return {"ended": write_date(date.fromisoformat(until)), "ended_en": until}


@rule(
    "dates.young-enough",
    Severity.BLOCKING,
    reads=("*.issued_on",),
    says="Dokumen ini diterbitkan pada {issued}, lebih dari {max_months} bulan yang lalu.",
    advice="Mintalah dokumen yang baru, lalu unggah.",
    says_en="This document was issued on {issued}, more than {max_months} months ago.",
    advice_en="Ask for a new one and upload it.",
)
def is_young_enough(issued: str, *, today: date, max_months: int) -> Facts | None:
    """Only where the permit sets the age; the last day of the last month still counts."""
    day = date.fromisoformat(issued)
    months = (today.year - day.year) * 12 + today.month - day.month
    if (months, today.day) <= (max_months, day.day):
        return None
    return {"issued": write_date(day), "issued_en": issued, "max_months": max_months}


@rule(
    "dates.not-of-tomorrow",
    Severity.DOUBTFUL,
    reads=("*.issued_on",),
    says="Tanggal dokumen ini ({issued}) belum tiba.",
    advice="Petugas akan memeriksanya; bila salah tulis, perbaiki tanggalnya.",
    says_en="The date of this document ({issued}) lies ahead.",
    advice_en="An officer will check it; correct the date if it was a slip.",
)
def is_not_of_tomorrow(issued: str, *, today: date) -> Facts | None:
    """A paper cannot be issued after the day on which it is judged."""
    day = date.fromisoformat(issued)
    return None if day <= today else {"issued": write_date(day), "issued_en": issued}


@rule(
    "dates.tax-year",
    Severity.BLOCKING,
    reads=("bukti_lunas_pbb.tax_year",),
    says="Bukti lunas PBB ini untuk tahun {year}, sedangkan yang diminta paling lama tahun {oldest}.",
    advice="Unggah bukti lunas PBB tahun {oldest} atau sesudahnya.",
    says_en="This land tax receipt is for {year}, while {oldest} or later is asked for.",
    advice_en="Upload the receipt for {oldest} or later.",
)
def is_of_the_tax_year(year: str, *, today: date, years_back: int = 1) -> Facts | None:
    """`years_back` 0 asks for the current year, 1 also takes the last one; offices differ (domain.md a.5)."""
    oldest = today.year - years_back
    return None if int(year) >= oldest else {"year": year, "oldest": str(oldest)}
