"""Judging: every defect in one answer, the status of each line, and what is suggested for the whole."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.validators.making import TODAY, asks, file, judged, paper, permit, statuses, unsettled, whole
from tests.validators.rules.examples import ALL
from validators.findings import Conclusion, Outcome, Severity, Status
from validators.judge import judge
from validators.permits.catalogue import load_catalogue

SIP = load_catalogue().permit("sip-dokter", TODAY)
PAPERS = (
    "surat_permohonan", "ktp", "str", "surat_ket_praktik", "ijazah", "pas_foto", "surat_pernyataan",
)  # fmt: skip


def test_a_right_application_is_complete_without_a_word_of_blame() -> None:
    verdict = judged(SIP, *(whole(kind) for kind in PAPERS))
    assert verdict.conclusion is Conclusion.COMPLETE
    assert unsettled(verdict) == set()
    assert {result.status for result in verdict.requirements if result.needed} == {Status.MET}
    assert verdict.permit == "sip-dokter"


def test_all_defects_in_one_answer() -> None:
    verdict = judged(
        SIP,
        whole("surat_permohonan", nik="1671021203790001"),
        whole("ktp", birth_date="1979-03-12"),
        whole("str", valid_until="2024-01-31", name="HARTATI KUSUMA"),
        file(whole("surat_pernyataan", name=None), name="blur.jpg", obstacle="blurred"),
    )
    assert unsettled(verdict) >= {
        "consistency.same-nik", "identity.nik-birth-date", "dates.valid-today", "consistency.same-name",
        "legibility.blurred", "completeness.missing",
    }  # fmt: skip
    missing = [one.requirement for one in verdict.findings if one.code == "completeness.missing"
               and one.outcome is Outcome.NOT_MET]  # fmt: skip
    assert missing == ["surat-ket-praktik", "ijazah", "pas-foto"]
    assert verdict.conclusion is Conclusion.NEEDS_CORRECTION


def test_the_checklist_keeps_the_permits_order_and_lists_what_is_not_needed() -> None:
    verdict = judged(SIP)
    assert [result.requirement for result in verdict.requirements] == [one.id for one in SIP.requirements]
    not_needed = {result.requirement for result in verdict.requirements if not result.needed}
    assert not_needed >= {"npwp", "bukti-skp", "surat-kuasa", "ktp-kuasa"}
    assert not any(one.requirement in not_needed for one in verdict.findings)


def test_an_optional_paper_that_is_given_is_judged_and_never_asks_for_correction() -> None:
    verdict = judged(SIP, *(whole(kind) for kind in PAPERS), whole("npwp", npwp="216090524017000"))
    assert statuses(verdict)["npwp"] == "needs_review"
    assert verdict.conclusion is Conclusion.NEEDS_REVIEW


def test_a_fault_of_which_we_are_sure_is_not_met() -> None:
    verdict = judged((asks("str"),), whole("str", valid_until="2024-01-31"))
    assert statuses(verdict) == {"str": "not_met"}
    assert verdict.conclusion is Conclusion.NEEDS_CORRECTION


def test_a_fault_of_an_optional_paper_is_an_officers() -> None:
    verdict = judged((asks("str", optional=True),), whole("str", valid_until="2024-01-31"))
    assert statuses(verdict) == {"str": "not_met"}
    assert verdict.conclusion is Conclusion.NEEDS_REVIEW


def test_a_blocking_rule_that_cannot_be_read_is_an_officers() -> None:
    verdict = judged((asks("str"),), whole("str", issued_on=None, valid_until="lifetime"))
    assert statuses(verdict) == {"str": "needs_review"}


def test_more_files_than_asked_for_are_named_and_do_no_harm() -> None:
    verdict = judged((asks("ktp"),), whole("ktp"), file(paper("sip"), name="lain.jpg"))
    assert verdict.unassigned == ("lain.jpg",)
    assert verdict.conclusion is Conclusion.COMPLETE


def test_a_verdict_shows_files_and_pages() -> None:
    (result,) = judged((asks("ktp"),), file(whole("ktp"), name="ktp.jpg")).requirements
    assert (result.files, result.pages) == (("ktp.jpg",), (1,))


def test_nothing_asked_nothing_missing() -> None:
    assert judged(permit()).conclusion is Conclusion.COMPLETE


OPTIONS = {
    "right": lambda kind: [whole(kind)],
    "absent": lambda kind: [],
    "unread": lambda kind: [whole(kind, name=None, nik=None)],
    "blurred": lambda kind: [file(whole(kind, name=None, nik=None), name=f"{kind}.jpg", obstacle="blurred")],
    "unsure": lambda kind: [whole(kind, sure=0.6)],
    "failed": lambda kind: [file(name=f"{kind}.jpg", failure="read.timeout")],
}


@settings(max_examples=60, deadline=None)
@given(st.tuples(*(st.sampled_from(sorted(OPTIONS)) for _ in range(4))))
def test_the_suggestion_agrees_with_the_lines_and_the_findings(drawn: tuple[str, ...]) -> None:
    kinds = ("ktp", "surat_permohonan", "surat_pernyataan", "str")
    papers = itertools.chain.from_iterable(OPTIONS[how](kind) for kind, how in zip(kinds, drawn, strict=True))
    verdict = judged(tuple(asks(kind) for kind in kinds), *papers)
    open_findings = [one for one in verdict.findings if one.outcome is not Outcome.MET]
    lines = {result.status for result in verdict.requirements}
    if verdict.conclusion is Conclusion.COMPLETE:
        assert lines == {Status.MET}
        assert all(one.severity is Severity.NOTE for one in open_findings)
    elif verdict.conclusion is Conclusion.NEEDS_CORRECTION:
        assert lines & {Status.MISSING, Status.NOT_MET, Status.UNREADABLE}
        assert any(one.severity is Severity.BLOCKING for one in open_findings)
    else:
        assert not lines & {Status.MISSING, Status.NOT_MET, Status.UNREADABLE}
        assert open_findings
    for result in verdict.requirements:
        said = [one for one in open_findings if one.requirement == result.requirement]
        assert bool(said) == (result.status is not Status.MET)


@pytest.mark.parametrize("number", range(len(ALL)))
def test_a_machine_never_refuses(number: int) -> None:
    verdict = judge(ALL[number])
    assert verdict.conclusion in (Conclusion.COMPLETE, Conclusion.NEEDS_CORRECTION, Conclusion.NEEDS_REVIEW)
    if verdict.conclusion is not Conclusion.COMPLETE:
        assert any(
            one.outcome is not Outcome.MET and one.severity is not Severity.NOTE for one in verdict.findings
        )
