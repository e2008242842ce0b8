"""The benchmark's own arithmetic: what counts as right, wrong, confident and wrong, absent and invented."""

from typing import Any

from tests.benchmarks.scoring import Score, score_file


def reading(value: object, confidence: float = 0.95, legible: bool = True) -> dict[str, Any]:
    return {"value": value, "raw": str(value), "confidence": confidence, "legible": legible}


def paper(kind: str, pages: tuple[int, ...] = (1,), **readings: dict[str, Any]) -> dict[str, Any]:
    return {"kind": kind, "pages": pages, "readings": readings}


def scored(truth: dict[str, Any], *documents: dict[str, Any]) -> Score:
    return score_file(truth, {"file": "a.pdf", "documents": documents})


CARD = {"kind": "ktp", "pages": 1, "fields": {"nik": "1671045708880003", "name": "SITI RAHMAWATI"}}


def test_what_is_read_as_drawn_is_exact() -> None:
    score = scored(CARD, paper("ktp", nik=reading("1671045708880003"), name=reading("SITI RAHMAWATI")))
    assert (score.papers, score.kinds_right, score.fields, score.exact) == (1, 1, 2, 2)
    assert (score.legible_wrong, score.confident_wrong, score.absent, score.illegible) == (0, 0, 0, 0)


def test_wrong_and_confident_is_counted_apart_from_wrong() -> None:
    score = scored(CARD, paper("ktp", nik=reading("1", 0.95), name=reading("SITI", 0.6)))
    assert (score.exact, score.legible_wrong, score.confident_wrong) == (0, 2, 1)
    assert (score.bins[19, False], score.bins[12, False]) == (1, 1)


def test_illegible_and_absent_are_not_wrong() -> None:
    score = scored(CARD, paper("ktp", nik=reading(None, 0.1, legible=False)))
    assert (score.illegible, score.absent, score.legible_wrong) == (1, 1, 0)


def test_a_value_where_none_is_drawn_is_wrong() -> None:
    score = scored({"kind": "ktp", "fields": {}}, paper("ktp", religion=reading("ISLAM")))
    assert (score.fields, score.confident_wrong) == (0, 1)


def test_a_paper_taken_for_another_kind_costs_all_its_fields() -> None:
    score = scored(CARD, paper("npwp", npwp=reading("1")))
    assert (score.kinds_right, score.absent, score.not_there) == (0, 2, 0)


def test_papers_in_one_file_find_each_other_by_what_they_say() -> None:
    truth = {
        "documents": [
            {"kind": "ktp", "pages": [1], "fields": {"nik": "1"}},
            {"kind": "npwp", "pages": [2], "fields": {"npwp": "9"}},
            {"kind": "ktp", "pages": [3], "fields": {"nik": "3"}},
        ]
    }
    score = scored(
        truth,
        paper("ktp", (3,), nik=reading("3")),
        paper("npwp", (2,), npwp=reading("9")),
        paper("ktp", (1,), nik=reading("1")),
    )
    assert (score.papers, score.kinds_right, score.exact, score.not_there) == (3, 3, 3, 0)


def test_a_paper_that_nobody_drew_is_counted() -> None:
    score = scored(CARD, paper("ktp"), paper("ktp"), paper("unknown"))
    assert score.not_there == 1
