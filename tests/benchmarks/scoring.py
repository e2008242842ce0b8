"""Comparing what was read with what was drawn: counts per capture class, kind and field."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

CONFIDENT = 0.9
"""From this confidence on, a wrong value counts as confident and wrong."""


@dataclass(slots=True)
class Score:
    """Counts over papers and fields; `wrong` lists what a person should look at."""

    papers: int = 0
    kinds_right: int = 0
    fields: int = 0
    exact: int = 0
    illegible: int = 0
    absent: int = 0
    legible_wrong: int = 0
    confident_wrong: int = 0
    bins: Counter[tuple[int, bool]] = field(default_factory=Counter)
    wrong: list[tuple[str, str, object, object, float]] = field(default_factory=list)

    def add(self, other: "Score") -> None:
        """Adds another score's counts to this one."""
        for name in ("papers", "kinds_right", "fields", "exact", "illegible", "absent", "legible_wrong"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.confident_wrong += other.confident_wrong
        self.bins.update(other.bins)
        self.wrong.extend(other.wrong)


def score_file(truth: Mapping[str, Any], read: Mapping[str, Any]) -> Score:
    """Scores one file: every paper drawn in it against the best paper read in it."""
    score = Score()
    documents = list(read["documents"])
    for paper in papers_of(truth):
        score.papers += 1
        document = next((d for d in documents if d["kind"] == paper["kind"]), None)
        if document is None:
            score.fields += len(paper["fields"])
            score.absent += len(paper["fields"])
            score.wrong.append((read["file"], "kind", paper["kind"], kinds_of(documents), 0.0))
            continue
        documents.remove(document)
        score.kinds_right += 1
        score_fields(score, read["file"], paper, document["readings"])
    return score


def papers_of(truth: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The papers that a truth file names: one, or a list of several in one file."""
    yield from truth.get("documents") or [truth]


def kinds_of(documents: Iterable[Mapping[str, Any]]) -> str:
    """The kinds read, for the report."""
    return " ".join(document["kind"] for document in documents) or "-"


def score_fields(score: Score, file: str, paper: Mapping[str, Any], readings: Mapping[str, Any]) -> None:
    """Counts every field that the paper shows; a value read where none is drawn counts as wrong."""
    for name, drawn in paper["fields"].items():
        score.fields += 1
        reading = readings.get(name)
        if reading is None:
            score.absent += 1
            score.wrong.append((file, f"{paper['kind']}.{name}", drawn, "(absent)", 0.0))
        elif not reading["legible"]:
            score.illegible += 1
            score.wrong.append((file, f"{paper['kind']}.{name}", drawn, f"(illegible) {reading['raw']}", 0.0))
        else:
            count_value(score, file, f"{paper['kind']}.{name}", drawn, reading)
    for name in readings.keys() - paper["fields"].keys():
        reading = readings[name]
        if reading["legible"] and reading["value"] not in ("", [], None):
            count_value(score, file, f"{paper['kind']}.{name}", None, reading)


def count_value(score: Score, file: str, address: str, drawn: object, reading: Mapping[str, Any]) -> None:
    """Counts one legible value as exact or wrong."""
    right = reading["value"] == drawn
    confidence = float(reading["confidence"])
    score.bins[min(int(confidence * 20), 19), right] += 1
    if right:
        score.exact += 1
        return
    score.legible_wrong += 1
    score.confident_wrong += confidence >= CONFIDENT
    score.wrong.append((file, address, drawn, reading["value"], confidence))
