"""Answers: what applicants declare, checked against the permit; nothing said means nothing concluded."""

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from validators.case import Answers
from validators.permits.answers import answers_record, parse_answers
from validators.permits.catalogue import load_catalogue

KRK = load_catalogue().permit("krk", on=date(2026, 11, 24))
SIP = load_catalogue().permit("sip-dokter", on=date(2026, 11, 24))


def test_nothing_said() -> None:
    for nothing in (None, {}):
        answers = parse_answers(nothing, SIP)
        assert (answers.variant, answers.applicant_kind, answers.represented) == ("baru", "perorangan", False)
        assert (answers.applicant_nik, answers.applicant_name) == (None, None)
        assert set(answers.own) == {question.id for question in SIP.questions}
        assert not any(answers.own.values())


def test_everything_said() -> None:
    said = {
        "variant": "perpanjangan",
        "applicant": {"kind": "perorangan", "name": "Siti Rahmawati", "nik": "1671045708880003"},
        "represented": True,
        "self_practice": True,
    }
    answers = parse_answers(said, SIP)
    assert answers == Answers(
        variant="perpanjangan",
        applicant_kind="perorangan",
        applicant_name="Siti Rahmawati",
        applicant_nik="1671045708880003",
        represented=True,
        own={"self_practice": True, "further_place": False, "long_absence": False, "civil_servant": False},
    )


@pytest.mark.parametrize(
    "written", ["1671045708880003", 1671045708880003, "1671 0457 0888 0003", "1671.0457.0888-0003"]
)
def test_a_number_however_typed(written: object) -> None:
    assert parse_answers({"applicant": {"nik": written}}, SIP).applicant_nik == "1671045708880003"


@pytest.mark.parametrize("written", ["", "  ", None])
def test_an_empty_number_is_not_said(written: object) -> None:
    assert parse_answers({"applicant": {"nik": written}}, SIP).applicant_nik is None


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ({"varian": "baru"}, ("varian",)),
        ({"variant": "pindah"}, ("variant",)),
        ({"applicant": {"kind": "ormas"}}, ("applicant", "kind")),
        ({"applicant": {"umur": 38}}, ("applicant", "umur")),
        ({"applicant": {"nik": "16710457"}}, ("applicant", "nik")),
        ({"applicant": {"nik": [1]}}, ("applicant", "nik")),
        ({"represented": "mungkin"}, ("represented",)),
        ({"self_practice": "mungkin"}, ("self_practice",)),
        ({"foreigner": True}, ("foreigner",)),  # another permit's question
        ("baru", ()),
    ],
)
def test_what_is_not_asked_is_refused_and_named(said: Any, place: tuple[str, ...]) -> None:
    with pytest.raises(ValidationError) as error:
        parse_answers(said, SIP)
    assert error.value.errors()[0]["loc"] == place


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"variant": "baru", "foreigner": True},
        {"applicant": {"kind": "badan_usaha", "name": "PT MUSI JAYA", "nik": "1671045708880003"}},
    ],
)
def test_a_record_reads_back_as_it_was(said: dict[str, Any]) -> None:
    answers = parse_answers(said, KRK)
    assert parse_answers(answers_record(answers), KRK) == answers
