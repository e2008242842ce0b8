"""Dates: the days around each boundary."""

from datetime import date

import pytest

from tests.validators.making import asks, file, found, judged, paper, reading, statuses, unsettled, whole
from validators.findings import Outcome, Severity
from validators.rule import message_of


@pytest.mark.parametrize(
    ("until", "outcome"),
    [
        ("lifetime", Outcome.MET),
        ("2099-12-31", Outcome.MET),
        ("2026-11-25", Outcome.MET),
        ("2026-11-24", Outcome.MET),  # valid through the printed day
        ("2026-11-23", Outcome.NOT_MET),
        ("2025-11-24", Outcome.NOT_MET),
    ],
)
def test_valid_through_the_printed_day(until: str, outcome: Outcome) -> None:
    verdict = judged((asks("str"),), whole("str", valid_until=until))
    assert found(verdict, "dates.valid-today").outcome is outcome


def test_an_end_date_that_was_not_read_surely_is_a_doubt() -> None:
    verdict = judged((asks("str"),), whole("str", valid_until=reading("2021-08-17", 0.8)))
    assert statuses(verdict) == {"str": "needs_review"}


def test_the_end_is_said_in_words() -> None:
    finding = found(judged((asks("str"),), whole("str", valid_until="2025-08-17")), "dates.valid-today")
    assert message_of(finding)[0] == "Masa berlaku dokumen ini berakhir pada 17 Agustus 2025."
    assert "2025-08-17" in message_of(finding, "en")[0]


def test_a_previous_permit_may_have_ended() -> None:
    renewed = asks("sip-lama", "sip", settings={"dates.valid-today": {"may_have_ended": True}})
    other = asks("sip-lain", "sip")
    ended = whole("sip", valid_until="2026-10-01")
    assert unsettled(judged((renewed,), ended)) == set()
    assert unsettled(judged((other,), ended)) == {"dates.valid-today"}


@pytest.mark.parametrize(
    ("issued", "today", "outcome"),
    [
        ("2026-05-24", date(2026, 11, 24), Outcome.MET),  # six months to the day
        ("2026-05-23", date(2026, 11, 24), Outcome.NOT_MET),
        ("2026-05-25", date(2026, 11, 24), Outcome.MET),
        ("2026-11-24", date(2026, 11, 24), Outcome.MET),
        ("2026-12-01", date(2026, 11, 24), Outcome.MET),  # of tomorrow: another rule's
        ("2025-11-24", date(2026, 11, 24), Outcome.NOT_MET),
        ("2025-08-31", date(2026, 2, 28), Outcome.MET),  # the sixth month has no 31st
        ("2025-08-31", date(2026, 3, 1), Outcome.NOT_MET),
        ("2025-12-31", date(2026, 6, 30), Outcome.MET),
    ],
)
def test_the_age_of_a_paper(issued: str, today: date, outcome: Outcome) -> None:
    asked = asks("skck", settings={"dates.young-enough": {"max_months": 6}})
    verdict = judged((asked,), paper("skck", issued_on=issued), today=today)
    assert found(verdict, "dates.young-enough").outcome is outcome


def test_no_age_is_asked_where_the_permit_sets_none() -> None:
    assert unsettled(judged((asks("skck"),), whole("skck", issued_on="1999-01-01"))) == set()


@pytest.mark.parametrize(("issued", "outcome"), [("2026-11-24", Outcome.MET), ("2026-11-25", Outcome.NOT_MET)])
def test_a_paper_of_tomorrow_is_looked_at(issued: str, outcome: Outcome) -> None:
    finding = found(judged((asks("skck"),), paper("skck", issued_on=issued)), "dates.not-of-tomorrow")
    assert (finding.outcome, finding.severity) == (outcome, Severity.DOUBTFUL)


@pytest.mark.parametrize(
    ("year", "back", "today", "outcome"),
    [
        ("2026", 0, date(2026, 11, 24), Outcome.MET),
        ("2025", 0, date(2026, 11, 24), Outcome.NOT_MET),
        ("2025", 1, date(2026, 11, 24), Outcome.MET),
        ("2024", 1, date(2026, 11, 24), Outcome.NOT_MET),
        ("2025", 1, date(2026, 12, 31), Outcome.MET),
        ("2025", 1, date(2027, 1, 1), Outcome.NOT_MET),
        ("2027", 1, date(2026, 11, 24), Outcome.MET),
        ("2024", 2, date(2026, 11, 24), Outcome.MET),
    ],
)
def test_the_tax_year(year: str, back: int, today: date, outcome: Outcome) -> None:
    asked = asks("bukti_lunas_pbb", settings={"dates.tax-year": {"years_back": back}})
    verdict = judged((asked,), whole("bukti_lunas_pbb", tax_year=year), today=today)
    assert found(verdict, "dates.tax-year").outcome is outcome


def test_a_rule_says_nothing_of_papers_without_its_fields() -> None:
    verdict = judged((asks("skck"), asks("str")), paper("skck"), file(paper("str"), name="str.pdf"))
    assert not {finding.code for finding in verdict.findings if finding.code.startswith("dates.")}
