"""The frame around rules: when a rule speaks, what it is handed, and how a code is declared."""

from datetime import date

import pytest

from tests.validators.making import TODAY, paper, reading, whole
from validators import rule as frame
from validators.findings import Facts, Finding, Outcome, Severity
from validators.rule import SURE, Doubt, apply, rule

WORDS = {"says": "Salah.", "advice": "Perbaiki.", "says_en": "Wrong.", "advice_en": "Correct it."}


@pytest.fixture(autouse=True)
def own_registry(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("RULES", "CASE_RULES", "SEVERITIES", "SENTENCES"):
        monkeypatch.setattr(frame, name, dict(getattr(frame, name)))


def declared(**more: object) -> frame.Rule:
    @rule("contoh.panjang", Severity.BLOCKING, reads=("ktp.name",), **more, **WORDS)  # type: ignore[arg-type]
    def is_short(name: str, *, today: date, most: int = 5) -> Facts | None:
        assert today == TODAY
        return None if len(name) <= most else {"letters": len(name)}

    return frame.RULES["contoh.panjang"]


def said(one: frame.Rule, *, settings: dict[str, int] | None = None, **values: object) -> Finding | None:
    return apply(one, paper("ktp", **values), settings or {}, TODAY, "ktp")


@pytest.mark.parametrize(
    ("name", "outcome"), [("SITI", Outcome.MET), ("SITI R", Outcome.NOT_MET), (None, Outcome.UNREADABLE)]
)
def test_three_answers(name: object, outcome: Outcome) -> None:
    finding = said(declared(), name=name)
    assert finding is not None
    assert (finding.outcome, finding.requirement, finding.fields) == (outcome, "ktp", ("ktp.name",))
    assert (finding.page, finding.box) == (1, (0.1, 0.2, 0.4, 0.3))


def test_a_rule_is_silent_on_absent_fields_and_on_other_papers() -> None:
    assert said(declared()) is None
    one = frame.RULES["contoh.panjang"]
    assert apply(one, paper("str", name="SITI"), {}, TODAY, None) is None


def test_a_rule_over_all_papers_and_one_that_is_not_meant() -> None:
    @rule("contoh.semua", Severity.NOTE, reads=("*.name",), not_for=("ktp",), **WORDS)
    def never(name: str) -> Facts | None:
        return {}

    one = frame.RULES["contoh.semua"]
    found = apply(one, paper("str", name="SITI"), {}, TODAY, None)
    assert found is not None
    assert found.fields == ("str.name",)
    assert apply(one, paper("ktp", name="SITI"), {}, TODAY, None) is None


def test_a_permit_sets_what_differs() -> None:
    one = declared()
    assert one.settings == {"most": int}
    assert one.needs == frozenset()
    longer = said(one, settings={"most": 6}, name="SITI R")
    assert longer is not None
    assert longer.outcome is Outcome.MET


def test_a_rule_without_a_default_waits_for_its_setting() -> None:
    @rule("contoh.tetapan", Severity.NOTE, reads=("ktp.name",), **WORDS)
    def is_wanted(name: str, *, wanted: str) -> Facts | None:
        return None if name == wanted else {}

    one = frame.RULES["contoh.tetapan"]
    assert one.needs == {"wanted"}
    assert said(one, name="SITI") is None
    assert said(one, settings={"wanted": "SITI"}, name="SITI") is not None  # type: ignore[dict-item]


@pytest.mark.parametrize(("confidence", "severity"), [(SURE, Severity.BLOCKING), (SURE - 0.01, Severity.DOUBTFUL)])
def test_what_is_not_sure_is_a_doubt(confidence: float, severity: Severity) -> None:
    finding = said(declared(), name=reading("SITI RAHMAWATI", confidence))
    assert finding is not None
    assert finding.severity is severity
    assert finding.facts == {"letters": 14}


def test_a_doubt_stays_one_however_sure_the_reading() -> None:
    @rule("contoh.ragu", Severity.BLOCKING, reads=("ktp.name",), **WORDS)
    def is_doubtful(name: str) -> Facts | None:
        return Doubt(letters=len(name))

    finding = said(frame.RULES["contoh.ragu"], name=reading("SITI", 0.999))
    assert finding is not None
    assert (finding.severity, finding.facts) == (Severity.DOUBTFUL, {"letters": 4})


def test_a_code_is_taken_once() -> None:
    declared()
    with pytest.raises(ValueError, match=r"contoh\.panjang is taken"):
        declared()


def test_a_place_falls_back_to_the_papers_first_page() -> None:
    finding = frame.finding("completeness.missing", Outcome.MET, document=whole("ktp"))
    assert (finding.page, finding.box) == (1, None)
