"""Consistency: one person on all papers, and all the ways in which right papers differ."""

import pytest

from tests.validators.making import BUDI, SITI, asks, found, judged, reading, unsettled, whole
from validators.findings import Outcome, Severity, Verdict
from validators.rule import message_of

KTP = asks("ktp")
KUASA = (asks("surat_kuasa"), asks("ktp-kuasa", "ktp", holder="representative"))
OWN = ("str", "ijazah", "surat_permohonan", "surat_pernyataan", "surat_ket_praktik")


def beside_card(kind: str, **values: object) -> Verdict:
    return judged((KTP, asks(kind)), whole("ktp"), whole(kind, **values))


@pytest.mark.parametrize("kind", OWN)
@pytest.mark.parametrize(
    "name", ["SITI RAHMAWATI", "dr. SITI RAHMAWATI, Sp.A", "Hj. ST. RAHMAWATI, S.Kep., Ns.", "SITIRAHMAWATI"]
)
def test_the_same_name_however_printed(kind: str, name: str) -> None:
    assert unsettled(beside_card(kind, name=name)) == set()


@pytest.mark.parametrize("kind", [*OWN, "npwp"])
def test_another_spelling_is_only_noted(kind: str) -> None:
    verdict = beside_card(kind, name="SITI RACHMAWATI")
    assert unsettled(verdict) == {"consistency.similar-name"}
    assert found(verdict, "consistency.similar-name").severity is Severity.NOTE
    assert verdict.conclusion == "complete"


@pytest.mark.parametrize("kind", OWN)
def test_another_name_is_an_officers(kind: str) -> None:
    verdict = beside_card(kind, name="HARTATI KUSUMA")
    assert unsettled(verdict) == {"consistency.same-name"}
    assert verdict.conclusion == "needs_review"


def test_a_husbands_tax_card_is_an_officers() -> None:
    verdict = beside_card("npwp", name="BUDI SANTOSO")
    assert found(verdict, "consistency.npwp-name").severity is Severity.DOUBTFUL
    assert verdict.conclusion == "needs_review"


def test_a_companys_tax_card_carries_no_persons_name() -> None:
    asked = (KTP, asks("npwp"))
    verdict = judged(asked, whole("ktp"), whole("npwp", name="PT MUSI JAYA"), applicant_kind="badan_usaha")
    assert unsettled(verdict) == set()


def test_papers_of_others_are_not_compared() -> None:
    asked = (KTP, asks("surat_pernyataan", holder="none"))
    assert unsettled(judged(asked, whole("ktp"), whole("surat_pernyataan", **BUDI))) == set()


def test_without_a_card_nothing_is_compared() -> None:
    codes = {finding.code for finding in judged((asks("str"),), whole("str")).findings}
    assert not [code for code in codes if code.startswith("consistency.")]


@pytest.mark.parametrize(
    ("values", "severity"),
    [
        ({"nik": BUDI["nik"]}, Severity.BLOCKING),  # her name, another's number
        ({"nik": "1671045708880008"}, Severity.DOUBTFUL),  # one digit
        ({"nik": reading(BUDI["nik"], 0.8)}, Severity.DOUBTFUL),  # not read surely
        ({"nik": BUDI["nik"], "name": BUDI["name"]}, Severity.DOUBTFUL),  # an official signs for her
        ({"nik": BUDI["nik"], "name": None}, Severity.DOUBTFUL),  # whoever it is
    ],
)
def test_another_number_in_a_letter(values: dict[str, object], severity: Severity) -> None:
    finding = found(beside_card("surat_permohonan", **values), "consistency.same-nik")
    assert (finding.outcome, finding.severity) == (Outcome.NOT_MET, severity)
    assert "Surat permohonan" in message_of(finding)[0]
    assert "Letter of application" in message_of(finding, "en")[0]


def test_a_representative_may_sign_the_letter() -> None:
    asked = (KTP, *KUASA, asks("surat_permohonan"))
    papers = whole("ktp"), whole("ktp", **BUDI), whole("surat_kuasa"), whole("surat_permohonan", **BUDI)
    assert unsettled(judged(asked, *papers, represented=True, applicant_nik=SITI["nik"])) == set()


def test_a_representatives_registration_is_not_the_applicants() -> None:
    asked = (KTP, *KUASA, asks("str"))
    papers = whole("ktp"), whole("ktp", **BUDI), whole("surat_kuasa"), whole("str", name=BUDI["name"])
    verdict = judged(asked, *papers, represented=True, applicant_nik=SITI["nik"])
    assert unsettled(verdict) == {"consistency.same-name"}


@pytest.mark.parametrize(
    ("letter", "codes"),
    [
        ({}, set()),
        ({"giver_nik": "1671045708880008"}, set()),  # a slip, and her name
        ({"giver_nik": None}, set()),  # her name is enough
        ({"giver_nik": None, "giver_name": "HARTATI KUSUMA"}, {"legibility.fields", "consistency.attorney-giver"}),
        ({"receiver_nik": "1671050101700001"}, {"consistency.attorney-receiver"}),
    ],
)
def test_the_parties_of_a_power_of_attorney(letter: dict[str, object], codes: set[str]) -> None:
    papers = whole("ktp"), whole("ktp", **BUDI), whole("surat_kuasa", **letter)
    verdict = judged((KTP, *KUASA), *papers, represented=True, applicant_nik=SITI["nik"])
    said = unsettled(verdict) - {"legibility.fields", "consistency.attorney-two-people"}
    assert said == codes - {"legibility.fields"}
