"""The truth beside a drawn file: what is in it, written as `<file>.truth.json`."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from samples.draw.capture import Captured
from samples.draw.papers.paper import Paper

SUFFIX = ".truth.json"


def truth_of(paper: Paper, captured: Captured, how: str) -> dict[str, Any]:
    """The truth of a file that holds one paper. An empty back side is no paper of any kind."""
    empty = captured.problem == "blank"
    told: dict[str, Any] = {
        "kind": "unknown" if empty else paper.kind,
        "layout": paper.layout,
        "split": paper.split,
        "capture": how,
        "pages": captured.pages,
        "turn": captured.turn,
        "fields": {} if empty else dict(paper.fields),
    }
    if captured.layer:
        told["layer"] = "wrong"
    if captured.problem:
        told["problem"] = captured.problem
    return told


def truth_of_bundle(
    papers: Sequence[tuple[Paper, Sequence[int]]], how: str, layout: str, turns: Mapping[int, int]
) -> dict[str, Any]:
    """The truth of a file that holds several papers, each on its pages (from 1); `turns` by page, where any."""
    return {
        "kind": "mixed",
        "layout": layout,
        "split": papers[0][0].split,
        "capture": how,
        "pages": max(page for _, pages in papers for page in pages),
        "turns": {str(page): turn for page, turn in turns.items() if turn},
        "documents": [
            {"kind": paper.kind, "layout": paper.layout, "pages": list(pages), "fields": dict(paper.fields)}
            for paper, pages in papers
        ],
    }


def write_truth(file: Path, truth: Mapping[str, Any]) -> Path:
    """Writes the truth beside the file."""
    target = file.with_name(file.name + SUFFIX)
    target.write_text(json.dumps(truth, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return target
