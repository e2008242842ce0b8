"""Files: each limit on its last allowed value and one beyond, and the first obstacle first."""

from typing import Any

import pytest

from tests.validators.making import asks, case, file, found, judged, paper, statuses, whole
from validators.findings import Severity
from validators.judge import judge
from validators.papers import FileFacts, FileProblem
from validators.rule import message_of
from validators.rules.files import ACCEPTED, MEBIBYTE, FileLimits, file_problem

KTP = (asks("ktp"),)


def problem(**facts: Any) -> FileProblem | None:
    plain: dict[str, Any] = {"name": "a", "size": 1, "sha256": "0" * 64, "media_type": "application/pdf"}
    return file_problem(FileFacts(**{**plain, **facts}), FileLimits())


def code(**facts: Any) -> str | None:
    said = problem(**facts)
    return said.code if said else None


@pytest.mark.parametrize("media_type", ACCEPTED)
def test_what_is_accepted(media_type: str) -> None:
    assert code(media_type=media_type) is None


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"size": 0}, "file.empty"),
        ({"size": 25 * MEBIBYTE}, None),
        ({"size": 25 * MEBIBYTE + 1}, "file.too-large"),
        ({"media_type": None}, "file.not-supported"),
        ({"media_type": "application/zip"}, "file.not-supported"),
        ({"encrypted": True}, "file.encrypted"),
        ({"opens": False}, "file.damaged"),
        ({"pages": 100}, None),
        ({"pages": 101}, "file.too-many-pages"),
        ({"media_type": "image/jpeg", "pixels": 120_000_000}, None),
        ({"media_type": "image/jpeg", "pixels": 120_000_001}, "file.too-many-pixels"),
        ({"media_type": "image/png", "pixels": 60_000_000}, None),
        ({"media_type": "image/png", "pixels": 60_000_001}, "file.too-many-pixels"),
        ({"pixels": 500_000_000}, None),  # the pages of a PDF are drawn by us, at our size
        ({"named_type": "image/png"}, None),  # a false name is a fact, no refusal
        ({"active_content": ("javascript",)}, None),
        ({"size": 0, "media_type": None, "opens": False}, "file.empty"),
        ({"size": 26 * MEBIBYTE, "media_type": None}, "file.too-large"),
        ({"encrypted": True, "opens": False}, "file.encrypted"),
    ],
)
def test_limits(facts: dict[str, Any], expected: str | None) -> None:
    assert code(**facts) == expected


def test_the_limit_is_said_in_figures() -> None:
    said = problem(size=26 * MEBIBYTE)
    assert said is not None
    assert said.message == "Ukuran berkas ini melebihi 25 MB."
    assert said.message_en == "This file is larger than 25 MB."
    many = problem(pages=140)
    assert many is not None
    assert "140 halaman, paling banyak 100" in many.message


def test_the_finding_says_the_same_as_the_problem() -> None:
    for facts in ({"size": 0}, {"pages": 140}, {"media_type": "image/png", "pixels": 99_000_000}):
        said = problem(**facts)
        assert said is not None
        finding = found(judge(case(KTP, file(problem=said))), said.code)
        assert message_of(finding) == (said.message, said.advice)
        assert message_of(finding, "en") == (said.message_en, said.advice_en)


def test_a_spoilt_file_in_a_slot_is_said_once() -> None:
    verdict = judged(KTP, file(problem=problem(encrypted=True), slot="ktp"))
    assert [finding.code for finding in verdict.findings] == ["file.encrypted"]
    assert statuses(verdict) == {"ktp": "unreadable"}
    assert verdict.conclusion == "needs_correction"


def test_a_spoilt_file_without_a_slot_leaves_the_paper_missing() -> None:
    verdict = judged(KTP, file(problem=problem(encrypted=True)))
    assert {finding.code for finding in verdict.findings} == {"file.encrypted", "completeness.missing"}
    assert verdict.conclusion == "needs_correction"


@pytest.mark.parametrize("slot", [None, "ktp", "no-such-slot"])
def test_a_spoilt_first_try_beside_the_good_paper_holds_nobody_up(slot: str | None) -> None:
    spoilt = file(name="rusak.jpg", problem=problem(opens=False), slot=slot)
    verdict = judged(KTP, spoilt, file(whole("ktp"), name="ktp.jpg", slot="ktp"))
    assert found(verdict, "file.damaged").severity is Severity.NOTE
    assert statuses(verdict) == {"ktp": "met"}
    assert verdict.conclusion == "complete"
    assert verdict.unassigned == ("rusak.jpg",)


def test_one_bad_file_does_not_stop_the_others() -> None:
    asked = (asks("ktp"), asks("str"))
    verdict = judged(asked, file(problem=problem(size=0), slot="ktp"), file(whole("str"), name="str.pdf"))
    assert statuses(verdict) == {"ktp": "unreadable", "str": "met"}


def test_a_file_that_we_failed_on_is_never_the_applicants_fault() -> None:
    verdict = judged(KTP, file(failure="read.timeout"), file(paper("unknown"), name="lain.jpg"))
    assert {finding.severity for finding in verdict.findings} == {Severity.NOTE, Severity.DOUBTFUL}
    assert statuses(verdict) == {"ktp": "needs_review"}
    assert verdict.conclusion == "needs_review"
