"""For every rule an application on which it is met, one on which it is not, and one that it cannot read.

`EXAMPLES` holds them by code and outcome; `SAID` holds, for the findings that are no rule of their own (missing
papers, spoilt files, illegible pages), an application about which they are said.
"""

from collections.abc import Mapping

from tests.validators.making import BUDI, ILLEGIBLE, SITI, asks, case, file, paper, whole
from validators.case import Case
from validators.findings import Outcome
from validators.papers import FileFacts
from validators.rules.files import FileLimits, file_problem

KTP = asks("ktp")
ASKED = {"settings": {"dates.young-enough": {"max_months": 6}}}


def _card(**values: object) -> Case:
    return case((KTP,), whole("ktp", **values))


def _with_card(kind: str, **values: object) -> Case:
    return case((KTP, asks(kind)), whole("ktp"), whole(kind, **values))


def _declared(**answers: object) -> Case:
    return case((KTP,), whole("ktp"), **answers)


def _business(**values: object) -> Case:
    asked = (asks("nib", holder="none"),)
    return case(asked, whole("nib", **values), applicant_kind="badan_usaha", applicant_name="PT MUSI JAYA")


def _illegible_card(field: str, **answers: object) -> Case:
    return case((KTP,), whole("ktp", **{field: ILLEGIBLE}), **answers)


def _represented(**letter: object) -> Case:
    """Siti lets Budi bring her application."""
    asked = (KTP, asks("surat_kuasa"), asks("ktp-kuasa", "ktp", holder="representative"))
    cards = whole("ktp"), whole("ktp", **BUDI)
    return case(asked, *cards, whole("surat_kuasa", **letter), represented=True, applicant_nik=SITI["nik"])


EXAMPLES: Mapping[str, Mapping[Outcome, Case]] = {
    "identity.nik-form": {
        Outcome.MET: _card(),
        Outcome.NOT_MET: _card(nik="1671045708880000"),
        Outcome.UNREADABLE: _card(nik=ILLEGIBLE),
    },
    "identity.nik-birth-date": {
        Outcome.MET: _card(),
        Outcome.NOT_MET: _card(birth_date="1979-03-12"),
        Outcome.UNREADABLE: _card(birth_date=ILLEGIBLE),
    },
    "identity.nik-sex": {
        Outcome.MET: _card(sex="female"),
        Outcome.NOT_MET: _card(sex="male"),
        Outcome.UNREADABLE: _card(sex=ILLEGIBLE),
    },
    "identity.nik-region": {
        Outcome.MET: _card(),
        Outcome.NOT_MET: _card(nik="9971045708880003"),
        Outcome.UNREADABLE: _card(nik=ILLEGIBLE),
    },
    "identity.npwp-check-digit": {
        Outcome.MET: case((asks("npwp"),), whole("npwp")),
        Outcome.NOT_MET: case((asks("npwp"),), whole("npwp", npwp="216090524017000")),
        Outcome.UNREADABLE: case((asks("npwp"),), whole("npwp", npwp=ILLEGIBLE)),
    },
    "identity.family-card-number": {
        Outcome.MET: case((asks("kk"),), whole("kk", number="1671041201120005", member_niks=(SITI["nik"],))),
        Outcome.NOT_MET: case((asks("kk"),), whole("kk", number=SITI["nik"], member_niks=(SITI["nik"],))),
        Outcome.UNREADABLE: case((asks("kk"),), whole("kk", member_niks=ILLEGIBLE)),
    },
    "identity.declared-nik": {
        Outcome.MET: _declared(applicant_nik=SITI["nik"]),
        Outcome.NOT_MET: _declared(applicant_nik=BUDI["nik"]),
        Outcome.UNREADABLE: _illegible_card("nik", applicant_nik=SITI["nik"]),
    },
    "identity.declared-name": {
        Outcome.MET: _declared(applicant_name="dr. Siti Rahmawati"),
        Outcome.NOT_MET: _declared(applicant_name="Budi Santoso"),
        Outcome.UNREADABLE: _illegible_card("name", applicant_name="Siti Rahmawati"),
    },
    "identity.declared-entity": {
        Outcome.MET: _business(name="P.T. MUSI JAYA"),
        Outcome.NOT_MET: _business(name="PT SEJAHTERA BERSAMA"),
        Outcome.UNREADABLE: _business(name=ILLEGIBLE),
    },
    "dates.valid-today": {
        Outcome.MET: case((asks("str"),), whole("str", valid_until="2026-11-24")),
        Outcome.NOT_MET: case((asks("str"),), whole("str", valid_until="2026-11-23")),
        Outcome.UNREADABLE: case((asks("str"),), whole("str", valid_until=ILLEGIBLE)),
    },
    "dates.young-enough": {
        Outcome.MET: case((asks("skck", **ASKED),), paper("skck", issued_on="2026-10-01")),
        Outcome.NOT_MET: case((asks("skck", **ASKED),), paper("skck", issued_on="2025-10-01")),
        Outcome.UNREADABLE: case((asks("skck", **ASKED),), paper("skck", issued_on=ILLEGIBLE)),
    },
    "dates.not-of-tomorrow": {
        Outcome.MET: case((asks("skck"),), paper("skck", issued_on="2026-11-24")),
        Outcome.NOT_MET: case((asks("skck"),), paper("skck", issued_on="2026-11-25")),
        Outcome.UNREADABLE: case((asks("skck"),), paper("skck", issued_on=ILLEGIBLE)),
    },
    "dates.tax-year": {
        Outcome.MET: case((asks("bukti_lunas_pbb"),), whole("bukti_lunas_pbb", tax_year="2025")),
        Outcome.NOT_MET: case((asks("bukti_lunas_pbb"),), whole("bukti_lunas_pbb", tax_year="2024")),
        Outcome.UNREADABLE: case((asks("bukti_lunas_pbb"),), whole("bukti_lunas_pbb", tax_year=ILLEGIBLE)),
    },
    "consistency.same-name": {
        Outcome.MET: _with_card("str", name="dr. SITI RAHMAWATI"),
        Outcome.NOT_MET: _with_card("str", name="BUDI SANTOSO"),
        Outcome.UNREADABLE: _with_card("str", name=ILLEGIBLE),
    },
    "consistency.similar-name": {
        Outcome.MET: _with_card("ijazah"),
        Outcome.NOT_MET: _with_card("ijazah", name="SITI RACHMAWATI"),
        Outcome.UNREADABLE: _with_card("ijazah", name=ILLEGIBLE),
    },
    "consistency.npwp-name": {
        Outcome.MET: _with_card("npwp"),
        Outcome.NOT_MET: _with_card("npwp", name="BUDI SANTOSO"),
        Outcome.UNREADABLE: _with_card("npwp", name=ILLEGIBLE),
    },
    "consistency.same-nik": {
        Outcome.MET: _with_card("surat_permohonan"),
        Outcome.NOT_MET: _with_card("surat_permohonan", nik=BUDI["nik"]),
        Outcome.UNREADABLE: _with_card("surat_permohonan", nik=ILLEGIBLE),
    },
    "consistency.attorney-giver": {
        Outcome.MET: _represented(),
        Outcome.NOT_MET: _represented(giver_nik="1671050101700001", giver_name="HARTATI"),
        Outcome.UNREADABLE: _represented(giver_nik=ILLEGIBLE, giver_name=ILLEGIBLE),
    },
    "consistency.attorney-receiver": {
        Outcome.MET: _represented(),
        Outcome.NOT_MET: _represented(receiver_nik="1671050101700001", receiver_name="HARTATI"),
        Outcome.UNREADABLE: _represented(receiver_nik=ILLEGIBLE, receiver_name=ILLEGIBLE),
    },
    "consistency.attorney-two-people": {
        Outcome.MET: _represented(),
        Outcome.NOT_MET: _represented(receiver_nik=SITI["nik"]),
        Outcome.UNREADABLE: _represented(receiver_nik=ILLEGIBLE),
    },
}


def _spoilt(**facts: object) -> Case:
    plain = {"name": "ktp.pdf", "size": 1000, "sha256": "0" * 64, "media_type": "application/pdf"}
    problem = file_problem(FileFacts(**{**plain, **facts}), FileLimits())  # type: ignore[arg-type]
    assert problem is not None
    return case((KTP,), file(name="ktp.pdf", problem=problem))


def _obstacle(problem: str) -> Case:
    return case((KTP,), file(whole("ktp", nik=ILLEGIBLE), obstacle=problem))


RECEIPT = asks("bukti-lunas", "bukti_lunas_pbb")
SAID: Mapping[str, Case] = {
    "completeness.missing": case((KTP,)),
    "completeness.to-be-found": case((KTP,), file(failure="read.timeout")),
    "completeness.failed-file": case((KTP,), file(failure="read.timeout")),
    "completeness.bill-is-no-receipt": case((RECEIPT,), whole("sppt_pbb")),
    "completeness.moved": case((KTP, asks("str")), file(whole("ktp"), slot="str")),
    "completeness.unsure-kind": case((asks("sip"),), paper("sip", sure=0.5)),
    "completeness.other-subject": case(
        (asks("surat_pernyataan", mentions=("SIPNAP",)),), whole("surat_pernyataan")
    ),
    "legibility.fields": case((KTP,), whole("ktp", nik=ILLEGIBLE)),
    "legibility.blurred": _obstacle("blurred"),
    "legibility.too-small": _obstacle("too_small"),
    "legibility.glare": _obstacle("glare"),
    "legibility.dark": _obstacle("dark"),
    "legibility.cut-off": _obstacle("cut_off"),
    "legibility.blank": case((KTP,), file(paper("unknown"), obstacle="blank", slot="ktp")),
    "file.empty": _spoilt(size=0),
    "file.too-large": _spoilt(size=26 * 1024 * 1024),
    "file.not-supported": _spoilt(media_type="text/plain"),
    "file.encrypted": _spoilt(encrypted=True),
    "file.damaged": _spoilt(opens=False),
    "file.too-many-pages": _spoilt(pages=101),
    "file.too-many-pixels": _spoilt(media_type="image/png", pixels=60_000_001),
}
ALL = [*SAID.values(), *(one for examples in EXAMPLES.values() for one in examples.values())]
