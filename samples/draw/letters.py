"""What letters of all kinds share: paper, typeface, names as typed, filled lines, duty stamps, addressees."""

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

from samples.draw.fonts import Font
from samples.draw.ornaments import duty_stamp
from samples.draw.papers.paper import Story, Truth
from samples.draw.people import Person
from samples.draw.sheet import A4, Sheet
from samples.draw.words import capitalised, card_date, long_date, slash_date
from samples.draw.writing import Look, Writer

FOLIO = (215.0, 330.0)
INK = ("#16245c", "#1a2f8a", "#202020")


def blank(rng: Random, *, folio: float = 0.3, colour: str = "#ffffff") -> Sheet:
    """An empty sheet, A4 or, with a probability, folio."""
    width, height = FOLIO if rng.random() < folio else A4
    return Sheet(width, height, colour)


def typeface(rng: Random, families: str, low: float = 11, high: float = 12) -> Font:
    """One of the families (split by blanks) at a size in points between two."""
    return Font(rng.choice(families.split()), rng.choice((low, (low + high) / 2, high)))


def written(text: str) -> str:
    """A printed name, place or address as the truth holds it: upper case, blanks collapsed."""
    return " ".join(text.upper().split())


def named(rng: Random, person: Person, *, capitals: bool | None = None, titles: bool = True) -> str:
    """A person's name as typed, with or without titles; the last dot of a title is often left out."""
    capitals = rng.random() < 0.5 if capitals is None else capitals
    if not titles:
        return person.name if capitals else person.name.title()
    name = person.titled if capitals else person.proper
    return name.removesuffix(".") if person.title_after and rng.random() < 0.6 else name


def recent(rng: Random, story: Story, days: int = 40) -> date:
    """A day not long before today."""
    return story.today - timedelta(days=rng.randint(1, days))


def city(story: Story) -> str:
    """Where a letter to the office is signed."""
    return story.person.city


def born(rng: Random, person: Person, separator: str = ", ") -> str:
    """Place and date of birth in one of the usual forms."""
    form = rng.choice((long_date, card_date, slash_date))
    return f"{person.birth_place.title()}{separator}{form(person.birth_date)}"


def home(person: Person) -> str:
    """The address as typed in a letter."""
    return capitalised(person.full_address)


def filled(writer: Writer, label: str, value: str, ink: Font, colour: str, *, indent: float = 0) -> None:
    """A row of a printed form: label, colon and a dotted line on which the value was written in ink."""
    sheet, start = writer.sheet, writer.left + writer.look.value_at
    writer.y += writer.step()
    sheet.text(writer.left + indent, writer.y, writer.look.label(label), writer.font)
    sheet.text(start, writer.y, ":", writer.font)
    pieces = _pieces(value, ink, writer.right - start - 4)
    for number, piece in enumerate(pieces):
        writer.y += writer.step() if number else 0
        sheet.text(start + 4, writer.y - 0.4, piece, ink, colour)
        dotted(sheet, start + 3, writer.right, writer.y + 0.9)


def dotted(sheet: Sheet, left: float, right: float, y: float) -> None:
    """A line of dots."""
    x = left
    while x < right:
        sheet.line(x, y, min(x + 0.35, right), y, 0.3, "#555555")
        x += 1.4


def _pieces(value: str, font: Font, width: float) -> list[str]:
    lines = [""]
    for word in value.split():
        wider = f"{lines[-1]} {word}".strip()
        if lines[-1] and font.width(wider) > width:
            lines.append(word)
        else:
            lines[-1] = wider
    return lines


def boxed_digits(sheet: Sheet, x: float, y: float, digits: str, font: Font, *, side: float = 5.6) -> None:
    """Digits written one by one into squares, whose bottom left corner is x, y."""
    for place, digit in enumerate(digits):
        sheet.box(x + place * side, y - side, side, side, line=0.25)
        sheet.text(x + (place + 0.5) * side, y - side * 0.24, digit, font, anchor="m")


def signed_on_duty(
    rng: Random,
    writer: Writer,
    heading: Sequence[str],
    name: str,
    *,
    at: float | None = None,
    under: Sequence[str] = (),
) -> None:
    """A signature that runs across a duty stamp, with the name below it."""
    x = at if at is not None else writer.right - 32
    top = writer.y + writer.step() * len(heading)
    duty_stamp(writer.sheet, rng, x - rng.uniform(22, 27), top + 1.5)
    writer.signed(rng, heading, name, at=x, under=under, room=37)


def addressee(rng: Random) -> list[str]:
    """The office to which applications go, as lines of an address."""
    office = rng.choice(
        (
            ["Kepala Dinas Penanaman Modal dan", "Pelayanan Terpadu Satu Pintu Kota Palembang"],
            ["Kepala DPMPTSP Kota Palembang"],
            ["Walikota Palembang", "c.q. Kepala DPM-PTSP Kota Palembang"],
        )
    )
    street = [] if rng.random() < 0.5 else ["Jalan Merdeka No. 1"]
    where = rng.choice((["di", "    Palembang"], ["di - Palembang"], ["di Tempat"]))
    return [rng.choice(("Kepada Yth.", "Yth.", "Kepada Yth :")), *office, *street, *where]


def look(
    rng: Random,
    low: float = 38,
    high: float = 55,
    *,
    capitals: bool = False,
    bold_values: bool = False,
    below: bool = False,
) -> Look:
    """Labelled rows with the colon somewhere between two distances (mm)."""
    return Look(
        value_at=rng.uniform(low, high),
        leading=rng.uniform(1.25, 1.45),
        capitals=capitals,
        bold_values=bold_values,
        below=below,
    )


def power_truth(giver: Person, receiver: Person, names: tuple[str, str], day: str) -> dict[str, Truth]:
    """What a power of attorney shows; `names` as typed, the giver's first."""
    return {
        "giver_name": written(names[0]),
        "giver_nik": giver.nik,
        "receiver_name": written(names[1]),
        "receiver_nik": receiver.nik,
        "issued_on": day,
    }


def application_truth(story: Story, subject: str, name: str, day: str) -> dict[str, Truth]:
    """What an application shows; `name` as typed."""
    return {"subject": subject, **statement_truth(story, name, day)}


def statement_truth(story: Story, name: str, day: str) -> dict[str, Truth]:
    """What a statement shows; `name` as typed."""
    return {"name": written(name), "nik": story.person.nik, "issued_on": day}


def practice_truth(name: str, place: str, day: date) -> dict[str, Truth]:
    """What a letter about somebody's place of practice shows; name and place as typed."""
    return {"name": written(name), "practice_place": written(place), "issued_on": day.isoformat()}
