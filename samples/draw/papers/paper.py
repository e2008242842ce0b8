"""What a drawn paper is: its sheets, its truth, and the registry of layouts by kind and split."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from random import Random
from typing import Literal, TypeAlias

from PIL import Image

from samples.draw.people import Person, Profession
from samples.draw.sheet import Sheet

Split: TypeAlias = Literal["tuning", "held_out"]
Truth: TypeAlias = str | int | float | list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """What a paper is about: its holder, the holder's profession, the permit asked for, and today."""

    person: Person
    profession: Profession
    today: date
    permit: str = "Surat Izin Praktik"
    other: Person | None = None
    options: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A drawn paper: sheets to print, or a photograph, with the fields that it shows."""

    kind: str
    layout: str
    split: Split
    sheets: tuple[Sheet, ...] = ()
    photograph: Image.Image | None = None
    fields: dict[str, Truth] = field(default_factory=dict)


Drawn: TypeAlias = tuple[tuple[Sheet, ...] | Image.Image, dict[str, Truth]]
Draw: TypeAlias = Callable[[Random, Story], Drawn]


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """One way in which a kind of paper looks."""

    kind: str
    name: str
    split: Split
    draw: Draw


LAYOUTS: dict[str, list[Layout]] = {}


def layout(kind: str, name: str, split: Split = "tuning") -> Callable[[Draw], Draw]:
    """Registers a drawing as one layout of a kind."""

    def register(draw: Draw) -> Draw:
        LAYOUTS.setdefault(kind, []).append(Layout(kind=kind, name=name, split=split, draw=draw))
        return draw

    return register


def draw_paper(rng: Random, kind: str, split: Split, story: Story, *, name: str | None = None) -> Paper:
    """Draws a kind in one of the layouts of a split, or in the layout of that name."""
    choices = [known for known in LAYOUTS[kind] if known.split == split and name in (None, known.name)]
    chosen = rng.choice(choices)
    drawn, fields = chosen.draw(rng, story)
    if isinstance(drawn, Image.Image):
        return Paper(kind=kind, layout=chosen.name, split=split, photograph=drawn, fields=fields)
    return Paper(kind=kind, layout=chosen.name, split=split, sheets=drawn, fields=fields)
