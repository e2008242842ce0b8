"""The four sample applications: drawn anew they say the same; judged by their truth they end as expected."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from intake.measure import measure
from samples.draw.cases import CASES, PAPERS, all_cases, draw_case
from validators.case import Case
from validators.findings import Outcome
from validators.judge import judge
from validators.papers import Document, FileReading, PageQuality, PageReading, Reading
from validators.permits.answers import parse_answers
from validators.permits.catalogue import load_catalogue
from validators.rule import SENTENCES
from validators.rules.files import FileLimits, file_problem

NAMES = [case.name for case in all_cases()]
LIMITS = FileLimits()


def loaded(name: str, part: str) -> Any:
    text = (CASES / name / part).read_text()
    return json.loads(text) if part.endswith(".json") else yaml.safe_load(text)


def test_the_committed_cases_are_these_four_and_light() -> None:
    assert {path.name for path in CASES.iterdir() if path.is_dir()} == set(NAMES)
    assert sum(path.stat().st_size for path in CASES.rglob("*") if path.is_file()) < 5_000_000


@pytest.mark.parametrize("case", all_cases(), ids=NAMES)
def test_drawn_anew_a_case_says_the_same(case: Any, tmp_path: Path) -> None:
    """Bytes may differ with the versions of libraries; what the papers say may not."""
    draw_case(case, tmp_path)
    for part in ("case.yaml", "answers.yaml", "expected.yaml", "truth.json"):
        assert (tmp_path / part).read_text() == (CASES / case.name / part).read_text(), (
            "python -m samples.draw.cases"
        )
    drawn, kept = (
        {path.name: path for path in (folder / PAPERS).iterdir()} for folder in (tmp_path, CASES / case.name)
    )
    assert drawn.keys() == kept.keys() == loaded(case.name, "truth.json").keys()
    for name in drawn:
        assert drawn[name].stat().st_size == pytest.approx(kept[name].stat().st_size, rel=0.25)


def reading(value: Any) -> Reading:
    kept = tuple(value) if isinstance(value, list) else value
    return Reading(value=kept, raw=str(value), confidence=1.0, legible=True, page=1)


def perfectly_read(path: Path, truth: dict[str, Any]) -> FileReading:
    """What reading without any mistake would give, from the truth."""
    facts = measure(path, path.name, LIMITS)
    problem = file_problem(facts, LIMITS)
    if problem:
        return FileReading(facts=facts, problem=problem)
    unreadable = truth.get("problem")
    pages = tuple(
        PageReading(
            number=number,
            width=1000,
            height=1400,
            engine="tesseract",
            seconds=0.0,
            quality=PageQuality(problem=unreadable),
            text="",
        )
        for number in range(1, truth["pages"] + 1)
    )
    documents = tuple(
        Document(
            kind="unknown" if unreadable else paper["kind"],
            confidence=1.0,
            pages=tuple(paper["pages"])
            if isinstance(paper["pages"], list)
            else tuple(range(1, paper["pages"] + 1)),
            readings={} if unreadable else {name: reading(value) for name, value in paper["fields"].items()},
            file=path.name,
        )
        for paper in truth.get("documents") or [truth]
    )
    return FileReading(facts=facts, pages=pages, documents=documents)


@pytest.mark.parametrize("name", NAMES)
def test_judged_by_its_truth_a_case_ends_as_expected(name: str) -> None:
    story, expected = loaded(name, "case.yaml"), loaded(name, "expected.yaml")
    today: date = expected["today"]
    permit = load_catalogue().permit(story["permit"], on=today)
    truth = loaded(name, "truth.json")
    verdict = judge(
        Case(
            permit=permit,
            files=tuple(perfectly_read(CASES / name / PAPERS / file, told) for file, told in truth.items()),
            answers=parse_answers(loaded(name, "answers.yaml"), permit),
            today=today,
        )
    )
    found = {(one.code, one.requirement) for one in verdict.findings if one.outcome is not Outcome.MET}
    wanted = {(one["code"], one["requirement"]) for one in expected["findings"]}
    assert found == wanted
    assert verdict.conclusion == expected["verdict"]


@pytest.mark.parametrize("name", NAMES)
def test_what_is_expected_exists(name: str) -> None:
    expected = loaded(name, "expected.yaml")
    permit = load_catalogue().permit(loaded(name, "case.yaml")["permit"], on=expected["today"])
    requirements = {one.id for one in permit.requirements} | {None}
    assert {one["requirement"] for one in expected["findings"]} <= requirements
    assert {one["code"] for one in expected["findings"]} <= SENTENCES.keys()


def test_the_cases_cover_what_applicants_send() -> None:
    sent = [path for name in NAMES for path in (CASES / name / PAPERS).iterdir()]
    assert {path.suffix.lower() for path in sent} >= {".pdf", ".jpg", ".jpeg", ".heic"}
    turns = [told.get("turn", 0) for told in loaded("ponsel", "truth.json").values()]
    assert any(turns)
    assert len(loaded("gabungan", "truth.json")["berkas sip bidan.pdf"]["documents"]) == 7
