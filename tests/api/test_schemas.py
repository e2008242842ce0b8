"""The JSON is the vocabulary's: the same names, nothing more, nothing less."""

import json
from copy import deepcopy
from typing import Any

import pytest
from pydantic import ValidationError

from api.schemas import FileView, FindingView, VerdictView
from tests.api.vocabulary import READ, VERIFY, differences
from validators.findings import Conclusion, Finding, Outcome, RequirementResult, Severity, Status, Verdict
from validators.papers import (
    Document,
    FileFacts,
    FileProblem,
    FileReading,
    PageQuality,
    PageReading,
    Reading,
)

FACTS = FileFacts(name="ktp.jpg", size=10, sha256="…", media_type="image/jpeg")
READING = Reading(
    value="1671045708880003", raw="…", confidence=0.98, legible=True, page=1, box=(0.12, 0.15, 0.55, 0.22)
)
PAGE = PageReading(
    number=1,
    width=2400,
    height=1600,
    engine="tesseract",
    seconds=0.8,
    quality=PageQuality(measures={"sharpness": 3.0}),
    text="…",
)


def test_a_file_is_written_as_the_vocabulary_writes_it() -> None:
    paper = Document(kind="ktp", confidence=0.99, pages=(1,), readings={"nik": READING}, text="not shown")
    reading = FileReading(facts=FACTS, pages=(PAGE,), documents=(paper,), seconds=1.1)
    written = FileView.of(reading, "id").model_dump_json()
    assert json.loads(written) == READ
    assert not differences(json.loads(written), READ)


def test_a_verdict_is_written_as_the_vocabulary_writes_it() -> None:
    verdict = Verdict(
        permit="sip-dokter",
        conclusion=Conclusion.NEEDS_CORRECTION,
        requirements=(
            RequirementResult(
                requirement="ktp",
                title="KTP pemohon",
                title_en="Applicant's ID card",
                needed=True,
                status=Status.NOT_MET,
                files=("ktp.jpg",),
                pages=(1,),
            ),
        ),
        findings=(
            Finding(
                code="identity.nik-birth-date",
                outcome=Outcome.NOT_MET,
                severity=Severity.BLOCKING,
                requirement="ktp",
                fields=("ktp.nik", "ktp.birth_date"),
                file="ktp.jpg",
                page=1,
                box=(0.1, 0.1, 0.4, 0.2),
            ),
        ),
        unassigned=("extra.jpg",),
    )
    written = json.loads(VerdictView.of(verdict, seconds=7.2, language="id").model_dump_json())
    assert not differences(written, VERIFY)
    expected = deepcopy(VERIFY)
    for finding in (*written["findings"], *expected["findings"]):
        assert finding.pop("message")
        assert finding.pop("advice")
    assert written == expected


@pytest.mark.parametrize(("view", "example"), [(FileView, READ), (VerdictView, VERIFY)])
def test_the_schema_takes_the_vocabulary_and_refuses_more(view: type[Any], example: dict[str, Any]) -> None:
    view.model_validate(example)
    with pytest.raises(ValidationError, match="extra_forbidden"):
        view.model_validate({**example, "extra": 1})


def test_another_shape_is_noticed() -> None:
    for change in ({"seconds": "1"}, {"file": None}, {"pages": [{}]}, {"extra": 1}):
        assert differences({**READ, **change}, READ)
    assert differences(dict(reversed(READ.items())), READ)


def test_what_is_illegible_is_null_and_lists_are_arrays() -> None:
    illegible = Reading(value=None, raw="17-0?-1988", confidence=0.2, legible=False, page=1)
    kbli = Reading(value=("47721", "86203"), raw="", confidence=0.9, legible=True, page=1)
    area = Reading(value=150.5, raw="150,5", confidence=0.9, legible=True, page=1)
    paper = Document(
        kind="nib", confidence=1, pages=(1,), readings={"issued_on": illegible, "kbli": kbli, "area": area}
    )
    reading = FileReading(facts=FACTS, pages=(PAGE,), documents=(paper,))
    said = json.loads(FileView.of(reading, "id").model_dump_json())["documents"][0]["readings"]
    assert (said["issued_on"]["value"], said["issued_on"]["legible"]) == (None, False)
    assert (said["kbli"]["value"], said["area"]["value"]) == (["47721", "86203"], 150.5)


@pytest.mark.parametrize(("language", "message"), [("id", "Berkas ini kosong."), ("en", "This file is empty.")])
def test_a_files_fault_has_code_message_and_advice(language: Any, message: str) -> None:
    problem = FileProblem(
        code="file.empty",
        message="Berkas ini kosong.",
        advice="Pilih kembali.",
        message_en="This file is empty.",
        advice_en="Choose again.",
    )
    said = FileView.of(FileReading(facts=FACTS, problem=problem), language).problem
    assert said is not None
    assert (said.code, said.message) == ("file.empty", message)


def test_a_finding_speaks_the_language_asked_for() -> None:
    found = Finding(code="file.empty", outcome=Outcome.NOT_MET, severity=Severity.BLOCKING)
    assert FindingView.of(found, "id").message != FindingView.of(found, "en").message
