"""Each rule answers met, not met and unreadable, and whatever is said can be said in both languages."""

from collections.abc import Iterator

import pytest

from tests.validators.making import asks, case, found, whole
from tests.validators.rules.examples import ALL, EXAMPLES, SAID
from validators.findings import Finding, Outcome, Severity
from validators.judge import judge
from validators.rule import CASE_RULES, RULES, SENTENCES, SEVERITIES, message_of

RULE_CODES = [*RULES, *CASE_RULES]


def all_findings() -> Iterator[Finding]:
    for one in ALL:
        yield from judge(one).findings


@pytest.mark.parametrize("code", RULE_CODES)
@pytest.mark.parametrize("outcome", Outcome)
def test_every_rule_gives_each_of_the_three_answers(code: str, outcome: Outcome) -> None:
    assert code in EXAMPLES, f"{code}: add an example of each outcome (validators/README.md, 'A rule')"
    outcomes = {finding.outcome for finding in judge(EXAMPLES[code][outcome]).findings if finding.code == code}
    assert outcomes == {outcome}


@pytest.mark.parametrize("code", sorted(SENTENCES.keys() - set(RULE_CODES)))
def test_everything_that_is_declared_is_said(code: str) -> None:
    assert code in SAID, f"{code}: add an application about which it is said (validators/README.md, 'A rule')"
    said = [finding for finding in judge(SAID[code]).findings if finding.code == code]
    assert [finding for finding in said if finding.outcome is not Outcome.MET]


def test_there_are_no_examples_of_what_is_not_declared() -> None:
    assert EXAMPLES.keys() == set(RULE_CODES)
    assert EXAMPLES.keys() | SAID.keys() == SENTENCES.keys()


def test_what_cannot_be_read_is_never_taken_for_wrong() -> None:
    for code, examples in EXAMPLES.items():
        verdict = judge(examples[Outcome.UNREADABLE])
        wrong = [
            finding.code
            for finding in verdict.findings
            if finding.outcome is Outcome.NOT_MET and finding.severity is Severity.BLOCKING
        ]
        assert not wrong, code


def test_every_sentence_finds_its_facts() -> None:
    for finding in all_findings():
        for language in ("id", "en"):
            for text in message_of(finding, language):
                assert "{" not in text, finding.code


def test_a_fault_that_is_not_sure_says_so() -> None:
    slip = judge(case((asks("ktp"),), whole("ktp", birth_date="1988-08-19")))
    says, advice = message_of(found(slip, "identity.nik-birth-date"))
    assert says.startswith("Belum pasti: ")
    assert advice.startswith("Petugas akan memeriksanya. ")


def test_no_finding_is_graver_than_its_rule() -> None:
    graver = [Severity.NOTE, Severity.DOUBTFUL, Severity.BLOCKING]
    for finding in all_findings():
        assert graver.index(finding.severity) <= graver.index(SEVERITIES[finding.code])


def test_findings_show_where_they_are_seen() -> None:
    for finding in all_findings():
        if finding.code in RULE_CODES:
            assert finding.file, finding.code
            assert finding.page == 1
            assert finding.box is not None


def test_no_message_or_fact_carries_a_persons_number_or_name() -> None:
    for finding in all_findings():
        said = f"{finding.facts} {message_of(finding)}"
        for personal in ("1671", "SITI", "BUDI", "HARTATI"):
            assert personal not in said, finding.code
