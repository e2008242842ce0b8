"""Comparing what was read with what was drawn: counts per capture class, kind and field."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

CONFIDENT = 0.9
"""From this confidence on, a wrong value counts as confident and wrong."""


@dataclass(slots=True)
class Score:
    """Counts over papers and fields; `wrong` lists what a person should look at."""

    papers: int = 0
    not_there: int = 0
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
        for name in (
            "papers",
            "not_there",
            "kinds_right",
            "fields",
            "exact",
            "illegible",
            "absent",
            "legible_wrong",
        ):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.confident_wrong += other.confident_wrong
        self.bins.update(other.bins)
        self.wrong.extend(other.wrong)


def score_file(truth: Mapping[str, Any], read: Mapping[str, Any]) -> Score:
    """Scores one file: every paper drawn in it against the paper read in it that is most like it."""
    score = Score()
    papers, documents = list(papers_of(truth)), list(read["documents"])
    pairs = matched(papers, documents)
    for place, paper in enumerate(papers):
        score.papers += 1
        if place in pairs:
            score.kinds_right += 1
            score_fields(score, read["file"], paper, documents[pairs[place]]["readings"])
        else:
            score.fields += len(paper["fields"])
            score.absent += len(paper["fields"])
            score.wrong.append((read["file"], "kind", paper["kind"], kinds_of(documents), 0.0))
    left = [document for place, document in enumerate(documents) if place not in pairs.values()]
    # A paper of a wrong kind is counted by its absence already; more papers than were drawn are invented.
    score.not_there = max(0, sum(document["kind"] != "unknown" for document in left) - (len(papers) - len(pairs)))
    return score


def matched(papers: Sequence[Mapping[str, Any]], documents: Sequence[Mapping[str, Any]]) -> dict[int, int]:
    """Which drawn paper is which read one: of one kind, the pairs with most in common first."""
    alike = sorted(
        (-likeness(paper, document), drawn, seen)
        for drawn, paper in enumerate(papers)
        for seen, document in enumerate(documents)
        if paper["kind"] == document["kind"]
    )
    pairs: dict[int, int] = {}
    for _, drawn, seen in alike:
        if drawn not in pairs and seen not in pairs.values():
            pairs[drawn] = seen
    return pairs


def likeness(paper: Mapping[str, Any], document: Mapping[str, Any]) -> int:
    """Pages and values that a drawn and a read paper have in common; a paper alone in its file tells no pages."""
    drawn = paper.get("pages")
    pages = set(drawn) & set(document["pages"]) if isinstance(drawn, list) else set()
    readings = document["readings"]
    return 10 * len(pages) + sum(
        name in readings and readings[name]["value"] == value for name, value in paper["fields"].items()
    )


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
