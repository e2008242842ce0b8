"""Identity: which differences are a fault, which only a doubt, and which none."""

import pytest

from tests.validators.making import BUDI, SITI, asks, found, judged, reading, statuses, unsettled, whole
from validators.findings import Outcome, Severity

KTP = (asks("ktp"),)


@pytest.mark.parametrize(
    ("born", "severity"),
    [
        ("1988-08-19", Severity.DOUBTFUL),  # one digit: our slip, or the registrar's
        ("1988-03-17", Severity.DOUBTFUL),
        ("1983-08-11", Severity.DOUBTFUL),
        ("1979-03-12", Severity.BLOCKING),  # quite another day
    ],
)
def test_another_birth_date(born: str, severity: Severity) -> None:
    finding = found(judged(KTP, whole("ktp", birth_date=born)), "identity.nik-birth-date")
    assert (finding.outcome, finding.severity) == (Outcome.NOT_MET, severity)


@pytest.mark.parametrize(("confidence", "severity"), [(0.9, Severity.BLOCKING), (0.89, Severity.DOUBTFUL)])
def test_what_was_not_read_surely_is_a_doubt(confidence: float, severity: Severity) -> None:
    card = whole("ktp", birth_date=reading("1979-03-12", confidence))
    assert found(judged(KTP, card), "identity.nik-birth-date").severity is severity


def test_a_century_that_the_number_leaves_open_is_no_fault() -> None:
    grandmother = whole("ktp", nik="1671045708260003", birth_date="1926-08-17")
    grandchild = whole("ktp", nik="1671045708260003", birth_date="2026-08-17")
    assert unsettled(judged(KTP, grandmother)) == set()
    assert unsettled(judged(KTP, grandchild)) == set()


@pytest.mark.parametrize("person", [SITI, BUDI])
def test_women_carry_their_day_and_forty(person: dict[str, str]) -> None:
    assert unsettled(judged(KTP, whole("ktp", **person))) == set()


def test_a_card_with_an_old_end_date_is_for_life() -> None:
    verdict = judged(KTP, whole("ktp", valid_until="2017-08-17"))
    assert unsettled(verdict) == set()
    assert statuses(verdict) == {"ktp": "met"}


def test_a_number_with_an_impossible_date_is_looked_at() -> None:
    verdict = judged(KTP, whole("ktp", nik="1671043208880003"))
    assert found(verdict, "identity.nik-form").severity is Severity.DOUBTFUL
    assert found(verdict, "identity.nik-birth-date").outcome is Outcome.NOT_MET


def test_a_region_that_was_split_holds_nobody_up() -> None:
    verdict = judged(KTP, whole("ktp", nik="9971045708880003"))
    assert unsettled(verdict) == {"identity.nik-region"}
    assert statuses(verdict) == {"ktp": "met"}


@pytest.mark.parametrize("number", ["092542943407000", "0092542943407000", SITI["nik"], "1000000000000001"])
def test_tax_numbers_of_all_ages_are_fine(number: str) -> None:
    assert unsettled(judged((asks("npwp"),), whole("npwp", npwp=number))) == set()


def test_a_wrong_check_digit_is_a_doubt_only() -> None:
    verdict = judged((asks("npwp"),), whole("npwp", npwp="216090524017000"))
    assert statuses(verdict) == {"npwp": "needs_review"}


@pytest.mark.parametrize(
    ("declared", "severity"),
    [
        ("1671045708880008", Severity.DOUBTFUL),  # a slip of typing or of reading
        (BUDI["nik"], Severity.BLOCKING),
    ],
)
def test_another_number_than_declared(declared: str, severity: Severity) -> None:
    finding = found(judged(KTP, whole("ktp"), applicant_nik=declared), "identity.declared-nik")
    assert (finding.outcome, finding.severity) == (Outcome.NOT_MET, severity)


def test_nothing_declared_nothing_said() -> None:
    codes = {finding.code for finding in judged(KTP, whole("ktp")).findings}
    assert not {"identity.declared-nik", "identity.declared-name"} & codes


def test_a_companys_name_is_not_sought_on_its_directors_card() -> None:
    verdict = judged(KTP, whole("ktp"), applicant_kind="badan_usaha", applicant_name="PT MUSI JAYA")
    assert unsettled(verdict) == set()


@pytest.mark.parametrize("declared", ["PT MUSI JAYA", "P.T. Musi Jaya", "Musi Jaya", "PT. MUSI JAYA (Perorangan)"])
def test_a_business_however_it_writes_its_legal_form(declared: str) -> None:
    asked = (asks("nib"),)
    verdict = judged(
        asked, whole("nib", name="PT MUSI JAYA"), applicant_kind="badan_usaha", applicant_name=declared
    )
    assert unsettled(verdict) == set()
