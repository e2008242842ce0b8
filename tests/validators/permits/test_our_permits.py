"""The permits that Berkas brings: whole, with sources, unconfirmed, and nothing that no source asks for."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.validators.making import TODAY, judged, statuses, whole
from validators.checklist import Permit, Requirement
from validators.documents.registry import KINDS
from validators.permits.catalogue import load_catalogue

PERMITS = {permit.code: permit for permit in load_catalogue().permits(on=TODAY)}
HERE = Path(__file__).resolve()
WHOLE_COLLECTION = HERE.parents[4] / "shared" / "data" / "permits.json"
COLLECTION = WHOLE_COLLECTION if WHOLE_COLLECTION.exists() else HERE.with_name("collected.json")
"""What regions ask for, from which the permits were written; the whole lies beside some checkouts."""
COLLECTED = {entry["slug"]: entry["requirements"] for entry in json.loads(COLLECTION.read_text())["permits"]}
CALLED = {"npwp_badan": "npwp"}
"""Kinds that the collected list tells apart and we do not: a company's tax card is a tax card."""
DROPPED = {
    ("sip-dokter", "rekomendasi_op"), ("sip-bidan", "rekomendasi_op"),  # SE HK.02.01/MENKES/6/2024 dropped it
    ("sip-dokter", "kta_op"), ("sip-dokter", "rekomendasi_dinas"),  # of one old list only
    ("izin-apotek", "str"), ("izin-apotek", "pas_foto"), ("izin-apotek", "pbg"),  # of some regions only
}  # fmt: skip
"""Conditional papers that are left out on purpose; the YAML says so under `unknown` or in its comments."""

permits = pytest.mark.parametrize("permit", PERMITS.values(), ids=lambda permit: permit.code)
every_requirement = pytest.mark.parametrize(
    ("permit", "requirement"),
    [(permit, requirement) for permit in PERMITS.values() for requirement in permit.requirements],
    ids=lambda one: one.code if isinstance(one, Permit) else one.id,
)


def test_the_first_six() -> None:
    assert set(PERMITS) == {
        "sip-dokter", "sip-bidan", "izin-apotek", "krk", "izin-reklame-tetap", "skp-penelitian",
    }  # fmt: skip


@permits
def test_a_permit_says_what_is_known_of_it(permit: Permit) -> None:
    assert permit.confirmed is False, "only the office confirms a checklist"
    assert permit.title
    assert permit.title_en
    assert permit.legal_basis
    assert permit.sources
    assert permit.unknown, "say what could not be found"
    assert permit.valid_from <= TODAY
    assert set(permit.applicants) <= {"perorangan", "badan_usaha"}
    assert "baru" in permit.variants
    assert permit.working_days is None, "no source gives one"


@every_requirement
def test_a_requirement_says_what_it_is_and_who_asks_for_it(permit: Permit, requirement: Requirement) -> None:
    assert requirement.title
    assert requirement.title_en
    assert requirement.source in permit.sources, f"{requirement.id}: facts need a source"
    assert set(requirement.kinds) <= KINDS.keys()


@permits
def test_every_source_is_used_or_stands_for_the_whole(permit: Permit) -> None:
    used = {requirement.source for requirement in permit.requirements}
    assert used <= permit.sources.keys()
    assert used, permit.code


@permits
def test_every_question_decides_something(permit: Permit) -> None:
    asked = {requirement.needed.answer for requirement in permit.requirements if requirement.needed}
    assert {question.id for question in permit.questions} <= asked
    for question in permit.questions:
        assert question.text.endswith("?")
        assert question.text_en.endswith("?")


@permits
def test_requirements_of_one_kind_can_be_told_apart(permit: Permit) -> None:
    for kind in KINDS:
        alike = [one for one in permit.requirements if kind in one.kinds and not one.shares]
        if len(alike) > 1:
            plain = [one for one in alike if not one.mentions and one.needed is None and one.holder == "applicant"]
            assert len(plain) <= 1, f"{permit.code}: {kind}: give them words to mention, a condition or a holder"


@permits
def test_a_represented_applicant_brings_the_power_and_the_card(permit: Permit) -> None:
    needed = {one.requirement for one in judged(permit, represented=True).requirements if one.needed}
    plain = {one.requirement for one in judged(permit).requirements if one.needed}
    assert needed - plain == {"surat-kuasa", "ktp-kuasa"}


@permits
def test_no_permit_asks_for_what_the_law_dropped(permit: Permit) -> None:
    assert not [one.id for one in permit.requirements if "rekomendasi_op" in one.kinds]


@permits
@pytest.mark.parametrize("kind", ["perorangan", "badan_usaha"])
def test_one_paper_of_each_needed_kind_fills_the_whole_list(permit: Permit, kind: str) -> None:
    answers = {"applicant_kind": kind, "variant": permit.variants[-1]}
    needed = {one.requirement for one in judged(permit, **answers).requirements if one.needed}
    papers = [
        whole(requirement.kinds[0], text=" ".join(requirement.mentions))
        for requirement in permit.requirements
        if requirement.id in needed
    ]
    verdict = judged(permit, *papers, **answers)
    said = statuses(verdict)
    assert {said[name] for name in needed} == {"met"}
    assert verdict.conclusion == "complete"


@pytest.mark.parametrize(
    ("answers", "asked", "not_asked"),
    [
        ({}, {"ktp", "npwp", "surat-tanah"}, {"npwp-badan", "kuasa-bersama", "tanda-tinggal"}),
        ({"applicant_kind": "badan_usaha"}, {"npwp-badan", "akta-pendirian"}, {"sk-kemenkumham"}),
        (
            {"applicant_kind": "badan_usaha", "own": {"legal_entity": True}},
            {"akta-pendirian", "sk-kemenkumham"},
            set(),
        ),
        ({"own": {"legal_entity": True}}, set(), {"sk-kemenkumham"}),
        ({"own": {"several_holders": True}}, {"kuasa-bersama"}, {"surat-kuasa"}),
        ({"own": {"foreigner": True}}, {"tanda-tinggal"}, set()),
    ],
)
def test_what_krk_asks_for(answers: dict[str, Any], asked: set[str], not_asked: set[str]) -> None:
    needed = {one.requirement for one in judged(PERMITS["krk"], **answers).requirements if one.needed}
    assert asked <= needed
    assert not not_asked & needed


def test_one_tax_card_serves_owner_and_business() -> None:
    verdict = judged(PERMITS["izin-apotek"], whole("npwp"), applicant_kind="badan_usaha")
    assert statuses(verdict)["npwp"] == statuses(verdict)["npwp-badan"] == "met"


def test_a_previous_permit_may_have_ended() -> None:
    for code, requirement in (
        ("sip-dokter", "sip-lama"),
        ("izin-apotek", "sia-lama"),
        ("izin-reklame-tetap", "izin-lama"),
    ):
        (found,) = (one for one in PERMITS[code].requirements if one.id == requirement)
        assert found.settings == {"dates.valid-today": {"may_have_ended": True}}


@permits
def test_nothing_is_invented(permit: Permit) -> None:
    known = {CALLED.get(asked["doc"], asked["doc"]) for asked in COLLECTED[permit.code]}
    for requirement in permit.requirements:
        assert known & set(requirement.kinds), f"{permit.code}: nobody asks for {requirement.id}"


@permits
def test_nothing_is_left_out_but_on_purpose(permit: Permit) -> None:
    ours = {kind for requirement in permit.requirements for kind in requirement.kinds}
    for asked in COLLECTED[permit.code]:
        kind = CALLED.get(asked["doc"], asked["doc"])
        assert kind in ours or (permit.code, asked["doc"]) in DROPPED, asked["text"]


@permits
def test_what_is_always_asked_for_is_always_needed(permit: Permit) -> None:
    always = {CALLED.get(asked["doc"], asked["doc"]) for asked in COLLECTED[permit.code]
              if "condition" not in asked}  # fmt: skip
    needed = {
        kind
        for requirement in permit.requirements
        if requirement.needed is None and not requirement.optional
        for kind in requirement.kinds
    }
    assert always <= needed


@permits
def test_what_is_asked_for_sometimes_is_not_always_needed(permit: Permit) -> None:
    entries = COLLECTED[permit.code]
    always = {CALLED.get(asked["doc"], asked["doc"]) for asked in entries if "condition" not in asked}
    for requirement in permit.requirements:
        if requirement.needed is None and not requirement.optional and not always & set(requirement.kinds):
            conditions = [asked["condition"] for asked in entries if asked["doc"] in requirement.kinds]
            assert conditions == ["diminta hampir semua daerah"], requirement.id


def test_lists_hold_from_a_day_of_the_law() -> None:
    assert all(date(2019, 1, 1) <= permit.valid_from for permit in PERMITS.values())
