"""The generator's command line: draws papers with their truth.

Usage: python -m samples.draw --out FOLDER --split SPLIT --capture CLASS --count N --seed S [--kinds KIND …]

Writes N files per kind, each with `<file>.truth.json` beside it; of the class `mixed` N files per kind too, each
with several papers in one PDF. The same options draw the same papers.
"""

import argparse
import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from random import Random

from samples.draw.bundle import draw_bundle
from samples.draw.capture import CAPTURES, CaptureClass, capture
from samples.draw.captures.unreadable import PROBLEMS
from samples.draw.papers.paper import Split, draw_paper
from samples.draw.papers.registry import kinds_of
from samples.draw.stories import invent_story
from samples.draw.truth import truth_of, write_truth

LEFT_OUT = {"unreadable": ("pas_foto", "unknown", "denah_lokasi"), "mixed": ("pas_foto",)}
"""Kinds that are pictures: nothing on them to be unreadable, nothing that is merged with letters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One file to be drawn: the `number`-th of its kind."""

    folder: Path
    split: Split
    how: str
    kind: str
    kinds: tuple[str, ...]
    number: int
    seed: int

    @property
    def rng(self) -> Random:
        """A generator of this file's own, so that files do not depend on each other."""
        return Random(f"{self.seed} {self.split} {self.how} {self.kind} {self.number}")

    @property
    def target(self) -> Path:
        """The file without its ending."""
        return self.folder / f"{'mixed' if self.how == 'mixed' else self.kind}-{self.place:03d}"

    @property
    def place(self) -> int:
        """The number in the file's name; bundles are counted through, whatever kind they were ordered under."""
        if self.how != "mixed":
            return self.number
        return self.kinds.index(self.kind) + self.number * len(self.kinds)


def fill(order: Order) -> Path:
    """Draws one file and its truth."""
    kinds_of(order.split)
    rng = order.rng
    story = invent_story(rng)
    if order.how == "mixed":
        path, truth = draw_bundle(rng, order.kinds, order.split, story, order.target)
    else:
        how: CaptureClass = order.how  # type: ignore[assignment]
        paper = draw_paper(rng, order.kind, order.split, story)
        # Each fault in turn, beginning with another one for each kind.
        problem = PROBLEMS[(order.kinds.index(order.kind) + order.number) % len(PROBLEMS)]
        captured = capture(rng, paper, how, order.target, problem)
        path, truth = captured.path, truth_of(paper, captured, how)
    write_truth(path, truth)
    return path


def orders(options: argparse.Namespace) -> list[Order]:
    """Every file that the options ask for."""
    kinds = tuple(options.kinds or kinds_of(options.split))
    kinds = tuple(kind for kind in kinds if kind not in LEFT_OUT.get(options.capture, ()))
    return [
        Order(
            folder=options.out,
            split=options.split,
            how=options.capture,
            kind=kind,
            kinds=kinds,
            number=number,
            seed=options.seed,
        )
        for kind in kinds
        for number in range(options.count)
    ]


def main(arguments: Sequence[str] | None = None) -> None:
    """Draws what the command line asks for, on all cores."""
    usage, _, more = (__doc__ or "").partition("\n")
    parser = argparse.ArgumentParser(prog="python -m samples.draw", description=usage, epilog=more)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--split", choices=("tuning", "held_out"), default="tuning")
    parser.add_argument("--capture", choices=(*CAPTURES, "mixed"), required=True)
    parser.add_argument("--count", type=int, default=4, help="files per kind")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kinds", nargs="+", help="only these kinds")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args(arguments)
    known = kinds_of(options.split)
    for kind in options.kinds or ():
        if kind not in known:
            parser.error(f"no layout of {kind} in {options.split}; there are: {', '.join(known)}")
    options.out.mkdir(parents=True, exist_ok=True)
    todo = orders(options)
    if options.workers > 1 and len(todo) > 1:
        with ProcessPoolExecutor(options.workers) as pool:
            done = list(pool.map(fill, todo))
    else:
        done = [fill(order) for order in todo]
    print(f"{len(done)} files in {options.out}")


if __name__ == "__main__":
    main()
