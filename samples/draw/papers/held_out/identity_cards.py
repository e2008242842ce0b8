"""KTP elektronik for measuring: a late print of the card, a copy marked with its purpose, a picture of a phone."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from PIL import Image, ImageDraw, ImageFont

from samples.draw.fonts import Font
from samples.draw.letters import blank
from samples.draw.ornaments import guilloche, signature
from samples.draw.papers.ktp import Issue, card_rows, card_truth, issue_of
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.papers.photocopy import photocopy
from samples.draw.papers.stacking import stack
from samples.draw.people import Person
from samples.draw.portrait import draw_portrait
from samples.draw.sheet import CARD, Colour, Sheet
from samples.draw.words import card_date
from samples.draw.writing import wrap

_INK = "#10151c"
_FOOT = 52.6
"""How far down a card its rows may go, in millimetres."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Press:
    """A press that fills cards: its letters, and where labels, colons and values stand (mm)."""

    label: Font
    value: Font
    number: Font
    heading: Font
    columns: tuple[float, float, float]
    first: float
    photo: tuple[float, float, float, float]
    ground: tuple[Colour, Colour]
    blood: str = "Gol. Darah"
    blood_right: bool = False
    """The blood type ends at the photograph instead of beginning in a column."""


def _face(rng: Random, person: Person, issue: Issue, press: _Press) -> Sheet:
    """The front of a card."""
    card = Sheet(*CARD, colour=press.ground[0])
    card.picture(0, 0, *CARD, guilloche(rng, (1070, 675), *press.ground, strength=rng.uniform(0.2, 0.45)))
    middle = CARD[0] / 2 + rng.uniform(-2.5, 0.5)
    card.text(middle, 4.4, f"PROVINSI {person.place.province}", press.heading, _INK, "m")
    card.text(middle, 7.9, person.place.regency, press.heading, _INK, "m")
    left, colon, at = press.columns
    card.text(left, press.first - 4.4, "NIK", press.number.sized(0.9), _INK)
    card.text(colon - 2, press.first - 4.4, ":", press.number, _INK)
    card.text(at - 1, press.first - 4.4, person.nik, press.number, _INK)
    _lines(card, person, issue, press)
    _owner(rng, card, person, issue, press)
    return card


def _lines(card: Sheet, person: Person, issue: Issue, press: _Press) -> None:
    left, colon, at = press.columns
    edge = press.photo[0] - 0.8
    rows = [(label, wrap(value, press.value, edge - at)) for label, value in card_rows(person, issue)]
    step = min(2.9, (_FOOT - press.first) / (sum(len(lines) for _, lines in rows) - 1))
    y = press.first
    for label, lines in rows:
        card.text(left + (2.0 if label in ("RT/RW", "Kel/Desa", "Kecamatan") else 0), y, label, press.label, _INK)
        card.text(colon, y, ":", press.label, _INK)
        if label == "Jenis Kelamin":
            shown = f"{press.blood} : {person.blood_type}"
            x = edge if press.blood_right else 45.8
            card.text(x, y, shown, press.label, _INK, "r" if press.blood_right else "l")
        y = stack(card, (at, y), lines, press.value, room=99, ink=_INK, leading=step / (press.value.size * 0.3528))


def _owner(rng: Random, card: Sheet, person: Person, issue: Issue, press: _Press) -> None:
    x, y, width, height = press.photo
    size = 390, round(390 * height / width)
    card.picture(x, y, width, height, draw_portrait(rng, person.sex, rng.choice(("red", "blue")), size))
    small = press.label.sized(0.84)
    stack(card, (x + width / 2, y + height + 2.7), [person.city.upper(), card_date(issue.issued)], small,
          room=width + 8, ink=_INK, anchor="m")  # fmt: skip
    signature(rng, card, x + 2.6, min(y + height + 10.6, 51.4), width - 5.5, "#23272e")


def _late_press(rng: Random) -> _Press:
    size = rng.uniform(6.0, 6.35)
    return _Press(
        label=Font("free-sans", size),
        value=Font("free-sans", size * 1.02, bold=True, stretch=0.95),
        number=Font("wide-mono", 9.2, bold=True, stretch=0.98),
        heading=Font("free-sans", 7.9, bold=True, stretch=0.97),
        columns=(rng.uniform(3.0, 4.2), 24.6, 26.2),
        first=rng.uniform(17.0, 17.5),
        photo=(rng.uniform(63.4, 64.4), rng.uniform(10.6, 11.6), 18.6, 24.8),
        ground=rng.choice((("#d8e9ee", "#9fc7d8"), ("#cfe1f2", "#8fbbdf"))),
        blood=rng.choice(("Gol. Darah", "Gol Darah")),
        blood_right=True,
    )


def _plain_press(rng: Random) -> _Press:
    size = rng.uniform(6.2, 6.6)
    return _Press(
        label=Font("sans", size, stretch=0.96),
        value=Font("sans", size, stretch=0.94),
        number=Font("free-mono", 9.6, bold=True),
        heading=Font("sans", 8.0, bold=True, stretch=0.95),
        columns=(rng.uniform(2.0, 2.6), 22.6, 24.2),
        first=rng.uniform(16.6, 17.2),
        photo=(rng.uniform(62.8, 63.8), 12.4, 19.0, 25.4),
        ground=("#d9e8f3", "#abcbe4"),
    )


@layout("ktp", "card-of-late-print", "held_out")
def _late(rng: Random, story: Story) -> Drawn:
    """The card as printed of late: heavy values, the blood type against the photograph."""
    issue = issue_of(rng, story, old=0.15)
    return (_face(rng, story.person, issue, _late_press(rng)),), card_truth(story.person, issue)


def _across(words: Sequence[str]) -> Image.Image:
    """Pale words laid at a slant over a copy, so that it serves for nothing else."""
    image = Image.new("RGBA", (1100, 620), (0, 0, 0, 0))
    font = ImageFont.truetype(str(Font("sans", 10, bold=True).face.path), 54)
    draw = ImageDraw.Draw(image)
    for place, text in enumerate(words):
        draw.text((550, 250 + place * 120), text, font=font, fill=(70, 90, 150, 62), anchor="mm")
    return image.rotate(18, Image.Resampling.BICUBIC)


@layout("ktp", "marked-copy", "held_out")
def _marked(rng: Random, story: Story) -> Drawn:
    """An enlarged grey copy under pale slanting words, signed by its holder below."""
    person, issue = story.person, issue_of(rng, story, old=0.3)
    page = blank(rng)
    card = _face(rng, person, issue, rng.choice((_plain_press, _late_press))(rng))
    copy = photocopy(card, rng.uniform(1.3, 1.75), lighter=rng.uniform(0.45, 0.6))
    left, top = (page.width - copy.width) / 2 + rng.uniform(-8, 8), rng.uniform(28, 60)
    page.place(copy, left, top)
    words = rng.choice((("UNTUK PENGURUSAN", "IZIN PRAKTIK"), ("HANYA UNTUK", "PERIZINAN DPMPTSP")))
    page.picture(left, top, copy.width, copy.height, _across(words))
    font, y = Font(rng.choice(("serif", "sans")), 11), top + copy.height + 18
    page.text(page.width - 60, y, "Pemilik KTP,", font, anchor="m")
    signature(rng, page, page.width - 74, y + 16, 28)
    page.text(page.width - 60, y + 24, f"( {person.name.title()} )", font, anchor="m")
    return (page,), card_truth(person, issue)


@layout("ktp", "phone-picture-on-page", "held_out")
def _phone_picture(rng: Random, story: Story) -> Drawn:
    """The picture that a phone's program shows of the card, printed on a page with the program around it."""
    person, issue = story.person, issue_of(rng, story, old=0)
    page = blank(rng)
    family = rng.choice(("wide", "sans"))
    font = Font(family, 7)
    width, height = 96.0, rng.uniform(165, 180)
    left, top = (page.width - width) / 2, rng.uniform(24, 48)
    page.box(left, top, width, height, line=0.3, colour="#9aa3b2", fill="#f2f4f8")
    page.text(left + 6, top + 5, f"{rng.randint(7, 21):02d}:{rng.randint(10, 59)}", font.sized(0.95, bold=True))
    page.text(left + width - 6, top + 5, f"{rng.randint(20, 99)}%", font.sized(0.9), anchor="r")
    page.box(left, top + 8, width, 14, line=0, fill=rng.choice(("#0f3d7a", "#7d1d24", "#13594b")))
    page.text(left + 6, top + 16.6, "<", font.sized(1.6, bold=True), "#ffffff")
    page.text(left + width / 2, top + 16.6, "Dokumen Saya", font.sized(1.45, bold=True), "#ffffff", "m")
    page.place(_face(rng, person, issue, _plain_press(rng)), left + (width - CARD[0]) / 2, top + 30)
    y = top + 30 + CARD[1] + 9
    for text in ("Tampilkan Kode QR", "Riwayat Akses", "Unduh Dokumen"):
        page.box(left + 6, y, width - 12, 11, line=0.2, colour="#ccd3de", fill="#ffffff")
        page.text(left + 11, y + 7, text, font.sized(1.15))
        page.text(left + width - 11, y + 7, ">", font.sized(1.3), "#7b8794", "r")
        y += 14
    note = "Tangkapan layar tidak menggantikan dokumen aslinya"
    page.text(left + width / 2, top + height - 6, note, font.sized(0.85), "#6b7280", "m")
    return (page,), card_truth(person, issue)
