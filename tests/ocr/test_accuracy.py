"""Floors under what is reached: a dozen papers of the tuning split per capture class, read as they come.

A change that loses more than a few fields falls through its floor. They are set a little below what is reached,
so that another version of a library does not; the benchmark, on papers that nobody tuned on, tells how good it is.
"""

from dataclasses import dataclass

import pytest

from tests.benchmarks.scoring import Score, score_file
from tests.ocr.conftest import Read

pytestmark = pytest.mark.engine


@dataclass(frozen=True, slots=True, kw_only=True)
class Floor:
    """The least share of fields exact, the fewest kinds right of twelve, and how many errors are borne."""

    exact: float
    kinds: int
    wrong: int
    sure_and_wrong: int
    false_alarms: int


FLOORS = {
    "digital": Floor(exact=0.96, kinds=12, wrong=1, sure_and_wrong=0, false_alarms=0),
    "scan": Floor(exact=0.95, kinds=12, wrong=2, sure_and_wrong=1, false_alarms=1),
    "photo": Floor(exact=0.92, kinds=11, wrong=4, sure_and_wrong=2, false_alarms=2),
    "lowres": Floor(exact=0.92, kinds=11, wrong=4, sure_and_wrong=3, false_alarms=2),
}


def scored(papers: list[Read]) -> Score:
    total = Score()
    for paper in papers:
        documents = [
            {
                "kind": document.kind,
                "pages": list(document.pages),
                "readings": {
                    name: {
                        "value": list(reading.value) if isinstance(reading.value, tuple) else reading.value,
                        "raw": reading.raw,
                        "confidence": reading.confidence,
                        "legible": reading.legible,
                    }
                    for name, reading in document.readings.items()
                },
            }
            for document in paper.documents
        ]
        total.add(score_file(paper.drawn.truth, {"file": paper.drawn.path.name, "documents": documents}))
    return total


@pytest.mark.parametrize("how", FLOORS)
def test_fields_are_read_exactly(read_papers: dict[str, list[Read]], how: str) -> None:
    score = scored(read_papers[how])
    assert score.fields > 60
    assert score.exact >= FLOORS[how].exact * score.fields, score.wrong


@pytest.mark.parametrize("how", FLOORS)
def test_kinds_are_recognised(read_papers: dict[str, list[Read]], how: str) -> None:
    score = scored(read_papers[how])
    assert score.kinds_right >= FLOORS[how].kinds, score.wrong
    assert score.not_there == 0, "a paper that nobody drew"


@pytest.mark.parametrize("how", FLOORS)
def test_few_values_are_wrong_and_fewer_are_sure_of_it(read_papers: dict[str, list[Read]], how: str) -> None:
    score = scored(read_papers[how])
    assert score.legible_wrong <= FLOORS[how].wrong, score.wrong
    assert score.confident_wrong <= FLOORS[how].sure_and_wrong, score.wrong


@pytest.mark.parametrize("how", FLOORS)
def test_papers_that_people_can_read_get_no_complaint(read_papers: dict[str, list[Read]], how: str) -> None:
    alarms = [
        (paper.drawn.path.name, page.quality.problem)
        for paper in read_papers[how]
        for page in paper.pages
        if page.quality.problem is not None
    ]
    assert len(alarms) <= FLOORS[how].false_alarms, alarms
