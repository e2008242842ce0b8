"""KTP elektronik as it is mostly handed in: the card alone, pasted on a page, copied on both sides in its size."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from samples.draw.fonts import Font
from samples.draw.ornaments import guilloche, signature
from samples.draw.papers.ktp import Issue, back, card_rows, card_truth, issue_of
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.papers.photocopy import photocopy
from samples.draw.papers.stacking import stack
from samples.draw.people import Person
from samples.draw.portrait import draw_portrait
from samples.draw.sheet import A4, CARD, Colour, Mark, Path, Sheet, Text
from samples.draw.words import card_date
from samples.draw.writing import wrap

_INDENTED = ("RT/RW", "Kel/Desa", "Kecamatan")
_INK = "#14171c"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Face:
    """The letters of a print and where its columns stand; lengths in millimetres on the card."""

    heading: Font
    number: Font
    label: Font
    value: Font
    columns: tuple[float, float, float]
    """Where labels, colons and values begin."""
    blood: tuple[float, float]
    """Where the blood type's label and its colon stand."""
    first: float
    step: float
    photo: tuple[float, float, float, float]
    ground: tuple[Colour, Colour]
    indent: float = 3.0


def _obverse(rng: Random, person: Person, issue: Issue, face: _Face) -> Sheet:
    """The front of the card, each label, colon and value set on its own."""
    card = Sheet(*CARD, colour=face.ground[0])
    card.picture(0, 0, *CARD, guilloche(rng, (1070, 675), *face.ground, strength=rng.uniform(0.3, 0.5)))
    middle = CARD[0] / 2
    card.text(middle, 4.7, f"PROVINSI {person.place.province}", face.heading, _INK, "m")
    card.text(middle, 8.0, person.place.regency, face.heading, _INK, "m")
    left, colon, at = face.columns
    base = face.first - 4.2
    card.text(left, base, "NIK", face.number, _INK)
    card.text(colon, base, ":", face.number, _INK)
    card.text(at, base, person.nik, face.number, _INK)
    _rows(card, person, issue, face)
    x, y, width, height = face.photo
    size = 400, round(400 * height / width)
    card.picture(x, y, width, height, draw_portrait(rng, person.sex, rng.choice(("red", "blue")), size))
    small, below = face.value.sized(0.88, bold=False), y + height
    card.text(x + width / 2, below + 3.0, person.city.upper(), small, _INK, "m")
    card.text(x + width / 2, below + 5.6, card_date(issue.issued), small, _INK, "m")
    signature(rng, card, x + 3, min(below + 11, 51.6), width - 6, "#1e222a")
    return card


def _rows(card: Sheet, person: Person, issue: Issue, face: _Face) -> None:
    left, colon, at = face.columns
    rows = [
        (label, wrap(value, face.value, face.photo[0] - at - 0.8)) for label, value in card_rows(person, issue)
    ]
    step = min(face.step, (CARD[1] - 1.8 - face.first) / (sum(len(lines) for _, lines in rows) - 1))
    y = face.first
    for label, lines in rows:
        card.text(left + (face.indent if label in _INDENTED else 0), y, label, face.label, _INK)
        card.text(colon, y, ":", face.label, _INK)
        if label == "Jenis Kelamin":
            card.text(face.blood[0], y, "Gol. Darah", face.label, _INK)
            card.text(face.blood[1], y, ":", face.label, _INK)
            card.text(face.blood[1] + 1.5, y, person.blood_type, face.value, _INK)
        for number, line in enumerate(lines):
            card.text(at, y + number * step, line, face.value, _INK)
        y += len(lines) * step


def _enlarged(card: Sheet, factor: float) -> Sheet:
    """The card `factor` times as large, in its colours."""
    return Sheet(card.width * factor, card.height * factor, card.colour, list(_grown(card, factor)))


def _grown(card: Sheet, factor: float) -> Iterator[Mark]:
    for mark in card.marks:
        if isinstance(mark, Text):
            yield replace(mark, x=mark.x * factor, y=mark.y * factor, font=mark.font.sized(factor))
        elif isinstance(mark, Path):
            points = tuple((x * factor, y * factor) for x, y in mark.points)
            yield replace(mark, points=points, width=mark.width * factor)
        else:
            wide, high = mark.width * factor, mark.height * factor
            yield replace(mark, x=mark.x * factor, y=mark.y * factor, width=wide, height=high)


@layout("ktp", "card-alone")
def _alone(rng: Random, story: Story) -> Drawn:
    """The front of the card and nothing else: heavy values beside light labels."""
    size = rng.uniform(6.0, 6.4)
    face = _Face(
        heading=Font("sans", 7.7, bold=True, stretch=0.96),
        number=Font("sans", 9.6, bold=True, stretch=0.96),
        label=Font("sans", size, stretch=0.97),
        value=Font("sans", size, bold=True, stretch=0.94),
        columns=(rng.uniform(2.6, 3.2), 21.9, 23.6),
        blood=(46.0, 56.6),
        first=rng.uniform(16.9, 17.3),
        step=2.84,
        photo=(rng.uniform(62.6, 63.6), rng.uniform(11.2, 12.4), 19.2, 25.2),
        ground=rng.choice((("#d3e6f4", "#a9cbe6"), ("#dcecf3", "#b2d2e4"))),
    )
    issue = issue_of(rng, story, old=0.2)
    return (_obverse(rng, story.person, issue, face),), card_truth(story.person, issue)


@layout("ktp", "pasted-on-page")
def _pasted(rng: Random, story: Story) -> Drawn:
    """A page of a word processor with a typed heading and the picture of the card in colour below it."""
    size = rng.uniform(6.3, 6.6)
    face = _Face(
        heading=Font("free-sans", 8.0, bold=True),
        number=Font("free-sans", 9.8, bold=True),
        label=Font("free-sans", size),
        value=Font("free-sans", size),
        columns=(3.4, rng.uniform(23.6, 24.4), 26.0),
        blood=(45.6, 56.4),
        first=rng.uniform(17.2, 17.6),
        step=2.7,
        photo=(63.6, rng.uniform(12.0, 13.0), 18.6, 24.4),
        ground=rng.choice((("#cfe3f1", "#a2c6e0"), ("#dbe7ec", "#b8d0da"))),
        indent=2.6,
    )
    issue = issue_of(rng, story, old=0.1)
    page, font = Sheet(*A4), Font(rng.choice(("serif", "sans")), 12, bold=True)
    heading = rng.choice(("KTP PEMOHON", "LAMPIRAN KTP", "FOTOKOPI KTP"))
    after = stack(page, (105, rng.uniform(26, 34)), [heading], font, room=150, anchor="m")
    card = _enlarged(_obverse(rng, story.person, issue, face), rng.uniform(1.15, 1.6))
    page.place(card, (A4[0] - card.width) / 2, after + rng.uniform(4, 10))
    return (page,), card_truth(story.person, issue)


@layout("ktp", "copied-in-its-size")
def _own_size(rng: Random, story: Story) -> Drawn:
    """What the copy shop gives: front and back in grey, one below the other, as large as the card."""
    size = rng.uniform(6.1, 6.4)
    face = _Face(
        heading=Font("sans", 7.4, bold=True),
        number=Font("mono", 9.8, bold=True),
        label=Font("sans", size),
        value=Font("sans", size),
        columns=(rng.uniform(2.2, 3.0), 22.8, 25.2),
        blood=(45.2, 56.0),
        first=rng.uniform(17.0, 17.5),
        step=2.78,
        photo=(rng.uniform(62.2, 63.2), 12.4, 19.6, 25.6),
        ground=("#dfebf2", "#b6cfdf"),
        indent=2.2,
    )
    issue = issue_of(rng, story, old=0.4)
    page = Sheet(*A4)
    left, top = (A4[0] - CARD[0]) / 2 + rng.uniform(-22, 14), rng.uniform(34, 80)
    lighter = rng.uniform(0.3, 0.55)
    page.place(photocopy(_obverse(rng, story.person, issue, face), 1.0, lighter=lighter), left, top)
    page.place(photocopy(back(rng), 1.0, lighter=lighter), left, top + CARD[1] + rng.uniform(2, 12))
    return (page,), card_truth(story.person, issue)
