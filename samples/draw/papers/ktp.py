"""KTP elektronik: the card in prints of several years, its photocopies, and the digital identity on a phone.

Labels and their order: domain.md (b). The form is national; what differs between real cards is the print.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from samples.draw.fonts import MM_PER_POINT, Font
from samples.draw.ornaments import crest, guilloche, qr_code, signature
from samples.draw.papers.paper import Drawn, Story, Truth, layout
from samples.draw.papers.photocopy import photocopy
from samples.draw.papers.stacking import below
from samples.draw.people import Person
from samples.draw.portrait import draw_portrait
from samples.draw.sheet import A4, CARD, Sheet
from samples.draw.words import card_date
from samples.draw.writing import wrap

SEX = {"male": "LAKI-LAKI", "female": "PEREMPUAN"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Print:
    """How one printer fills the card; lengths in millimetres on the card."""

    label: Font
    value: Font
    number: Font
    heading: Font
    left: float
    colon: float
    top: float
    step: float
    photo: tuple[float, float, float, float]
    ground: tuple[str, str]
    ink: str = "#15181d"
    tight_colon: bool = True
    """The colon and the value are one run of letters, as most printers set them."""
    labels: dict[str, str] = field(default_factory=dict)
    """Labels that this print writes differently."""
    blood_at: float = 45.0
    photo_ground: str = "red"


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """When a card was issued and until when it says that it holds."""

    issued: date
    valid_until: date | None

    @property
    def printed(self) -> str:
        """The validity as printed."""
        return card_date(self.valid_until) if self.valid_until else "SEUMUR HIDUP"


def issue_of(rng: Random, story: Story, *, old: float) -> Issue:
    """The years of a card: the first ones carry an end date five years on, and hold for life (domain.md b)."""
    born = story.person.birth_date
    grown = _birthday(born, born.year + 17)
    asked = story.options.get("valid_until")
    if asked and asked != "lifetime":
        end = date.fromisoformat(asked)
        return Issue(issued=date(end.year - 5, rng.randint(1, 12), rng.randint(1, 28)), valid_until=end)
    if not asked and grown < date(2012, 1, 1) and rng.random() < old:
        issued = date(rng.choice((2012, 2013)), rng.randint(1, 12), rng.randint(1, 28))
        return Issue(issued=issued, valid_until=_birthday(born, issued.year + 5))
    first = max(date(2014, 6, 2), grown)
    return Issue(issued=first + timedelta(days=rng.randint(0, (story.today - first).days)), valid_until=None)


def _birthday(born: date, year: int) -> date:
    leap_day = (born.month, born.day) == (2, 29)
    return date(year, born.month, 28 if leap_day else born.day)


def card_truth(person: Person, issue: Issue) -> dict[str, Truth]:
    """What a card says."""
    place = person.place
    return {
        "nik": person.nik,
        "name": person.name,
        "birth_place": person.birth_place,
        "birth_date": person.birth_date.isoformat(),
        "sex": person.sex,
        "blood_type": person.blood_type,
        "address": person.street,
        "rt_rw": person.rt_rw,
        "village": place.village,
        "district": place.district,
        "regency": place.regency,
        "province": place.province,
        "religion": person.religion,
        "marital_status": person.marital_status,
        "occupation": person.occupation,
        "nationality": "WNI",
        "valid_until": issue.valid_until.isoformat() if issue.valid_until else "lifetime",
    }


def card_rows(person: Person, issue: Issue) -> list[tuple[str, str]]:
    """The labels of the card, in their order, with the values as printed."""
    return [
        ("Nama", person.name),
        ("Tempat/Tgl Lahir", f"{person.birth_place}, {card_date(person.birth_date)}"),
        ("Jenis Kelamin", SEX[person.sex]),
        ("Alamat", person.street),
        ("RT/RW", person.rt_rw),
        ("Kel/Desa", person.place.village),
        ("Kecamatan", person.place.district),
        ("Agama", person.religion),
        ("Status Perkawinan", person.marital_status),
        ("Pekerjaan", person.occupation),
        ("Kewarganegaraan", "WNI"),
        ("Berlaku Hingga", issue.printed),
    ]


def front(rng: Random, story: Story, issue: Issue, look: Print) -> Sheet:
    """The front of the card."""
    person = story.person
    card = Sheet(*CARD, colour=look.ground[0])
    card.picture(0, 0, *CARD, guilloche(rng, (1070, 675), *look.ground, strength=rng.uniform(0.35, 0.6)))
    middle = CARD[0] / 2 + rng.uniform(-1.5, 1.5)
    step = look.heading.size * MM_PER_POINT * 1.25
    for number, text in enumerate((f"PROVINSI {person.place.province}", person.place.regency)):
        card.text(middle, 4.6 + number * step, text, look.heading, look.ink, "m")
    card.text(look.left, look.top - 4.0, "NIK", look.number, look.ink)
    card.text(look.colon, look.top - 4.0, f": {person.nik}", look.number, look.ink)
    _fill_rows(card, person, issue, look)
    _photo_column(card, rng, person, issue, look)
    return card


def _fill_rows(card: Sheet, person: Person, issue: Issue, look: Print) -> None:
    sign = look.value.width(": ")
    column = look.colon + sign
    # The photo stands in the way of long values; those below it may run on to the edge of the signature.
    room = look.photo[0] - column - 1.0
    rows = [(label, wrap(value, look.value, room)) for label, value in card_rows(person, issue)]
    lines = sum(len(value) for _, value in rows)
    step = min(look.step, (CARD[1] - 1.6 - look.top) / (lines - 1))
    y = look.top
    for label, value in rows:
        indent = 3.2 if label in ("RT/RW", "Kel/Desa", "Kecamatan") else 0
        card.text(look.left + indent, y, look.labels.get(label, label), look.label, look.ink)
        if look.tight_colon:
            card.text(look.colon, y, f": {value[0]}", look.value, look.ink)
        else:
            card.text(look.colon, y, ":", look.value, look.ink)
            card.text(column, y, value[0], look.value, look.ink)
        if label == "Jenis Kelamin":
            blood = look.labels.get("Gol. Darah", "Gol. Darah")
            card.text(look.blood_at, y, f"{blood} : {person.blood_type}", look.label, look.ink)
        for more in value[1:]:
            y += step
            card.text(column, y, more, look.value, look.ink)
        y += step


def _photo_column(card: Sheet, rng: Random, person: Person, issue: Issue, look: Print) -> None:
    x, y, width, height = look.photo
    size = 420, round(420 * height / width)
    card.picture(x, y, width, height, draw_portrait(rng, person.sex, look.photo_ground, size))
    middle, small = x + width / 2, look.value.sized(0.86)
    card.text(middle, y + height + 2.9, person.city.upper(), small, look.ink, "m")
    card.text(middle, y + height + 5.4, card_date(issue.issued), small, look.ink, "m")
    signature(rng, card, x + 2.5, min(y + height + 10.0, 52.0), width - 6, "#20242c")


def back(rng: Random) -> Sheet:
    """The back of the card: the state's arms and a map, no field of ours."""
    card = Sheet(*CARD, colour="#dfe9f2")
    card.picture(0, 0, *CARD, guilloche(rng, (1070, 675), "#e6eef5", "#b9cfe4", strength=0.5))
    crest(card, CARD[0] / 2, 9, 15, ("#c9b25a", "#75602a"), winged=True)
    heading = Font("sans", 8.5, bold=True)
    card.text(CARD[0] / 2, 36, "REPUBLIK INDONESIA", heading, "#1b2a4a", "m")
    card.text(CARD[0] / 2, 41, "KARTU TANDA PENDUDUK", heading, "#1b2a4a", "m")
    return card


def _first_print(rng: Random) -> Print:
    size = rng.uniform(6.1, 6.5)
    return Print(
        label=Font("sans", size),
        value=Font("sans", size),
        number=Font("mono", 9.4, bold=True),
        heading=Font("sans", 7.6, bold=True),
        left=rng.uniform(2.4, 3.6),
        colon=rng.uniform(22.5, 24.0),
        top=rng.uniform(17.2, 17.8),
        step=2.72,
        photo=(rng.uniform(62, 63.5), 12.6, 20.0, 26.0),
        ground=("#d5e8f5", "#a4c8e4"),
        blood_at=rng.uniform(43.5, 45.5),
        photo_ground=rng.choice(("red", "blue")),
    )


@layout("ktp", "card-first-years")
def _first_years(rng: Random, story: Story) -> Drawn:
    issue = issue_of(rng, story, old=0.6)
    return (front(rng, story, issue, _first_print(rng)),), card_truth(story.person, issue)


@layout("ktp", "card-narrow")
def _narrow(rng: Random, story: Story) -> Drawn:
    size = rng.uniform(6.8, 7.4)
    look = Print(
        label=Font("free-sans", size, stretch=0.88),
        value=Font("free-sans", size, bold=True, stretch=0.86),
        number=Font("wide-mono", 9.6, bold=True, stretch=0.9),
        heading=Font("free-sans", 8.4, bold=True, stretch=0.92),
        left=rng.uniform(1.8, 2.6),
        colon=rng.uniform(20.8, 22.0),
        top=rng.uniform(16.6, 17.2),
        step=2.78,
        photo=(64.0, rng.uniform(11.5, 13), 18.6, 24.6),
        ground=rng.choice((("#dcebf0", "#8fb9d6"), ("#e2eef3", "#b4cfe3"))),
        tight_colon=False,
        blood_at=rng.uniform(45, 47.5),
        photo_ground=rng.choice(("red", "blue")),
    )
    issue = issue_of(rng, story, old=0.1)
    return (front(rng, story, issue, look),), card_truth(story.person, issue)


@layout("ktp", "copy-on-a4")
def _copy_on_a4(rng: Random, story: Story) -> Drawn:
    issue = issue_of(rng, story, old=0.3)
    obverse = front(rng, story, issue, _first_print(rng))
    page = Sheet(*A4)
    page.place(
        photocopy(obverse, rng.choice((1.0, 1.25, 1.5)), lighter=rng.uniform(0.3, 0.6)), 32, rng.uniform(30, 90)
    )
    return (page,), card_truth(story.person, issue)


@layout("ktp", "card-recent")
def _recent(rng: Random, story: Story) -> Drawn:
    size = rng.uniform(5.9, 6.3)
    look = Print(
        label=Font("wide", size, stretch=0.9),
        value=Font("wide", size, stretch=0.88),
        number=Font("wide", 9.2, bold=True, stretch=0.95),
        heading=Font("wide", 7.4, bold=True, stretch=0.9),
        left=rng.uniform(3.6, 4.6),
        colon=rng.uniform(24.5, 25.8),
        top=rng.uniform(18.0, 18.4),
        step=2.62,
        photo=(rng.uniform(61.5, 62.5), 14.2, 19.6, 24.4),
        ground=rng.choice((("#c7def0", "#9ac3e6"), ("#d9e6ee", "#a9c3cf"))),
        ink="#0c1320",
        labels={"Tempat/Tgl Lahir": "Tempat/Tgl. Lahir", "Gol. Darah": "Gol.Darah"},
        blood_at=rng.uniform(45.5, 46.5),
        photo_ground=rng.choice(("red", "blue", "blue")),
    )
    issue = issue_of(rng, story, old=0.15)
    return (front(rng, story, issue, look),), card_truth(story.person, issue)


@layout("ktp", "both-sides-enlarged")
def _both_sides(rng: Random, story: Story) -> Drawn:
    look = Print(
        label=Font("free-sans", 6.6),
        value=Font("free-sans", 6.6, bold=rng.random() < 0.5),
        number=Font("free-mono", 8.8, bold=True),
        heading=Font("free-sans", 7.8, bold=True),
        left=2.8,
        colon=23.4,
        top=17.0,
        step=2.75,
        photo=(63.0, 12.0, 19.4, 25.5),
        ground=("#eef2f4", "#c2d2dc"),
        tight_colon=rng.random() < 0.5,
    )
    issue = issue_of(rng, story, old=0.3)
    page = Sheet(*A4)
    factor, left = rng.choice((1.4, 1.6, 1.8)), rng.uniform(22, 34)
    obverse, reverse = front(rng, story, issue, look), back(rng)
    top = rng.uniform(28, 45)
    page.place(photocopy(obverse, factor, lighter=0.35), left, top)
    page.place(photocopy(reverse, factor, lighter=0.35), left, top + CARD[1] * factor + rng.uniform(6, 16))
    return (page,), card_truth(story.person, issue)


@layout("ktp", "digital-identity")
def _digital(rng: Random, story: Story) -> Drawn:
    """The phone's digital identity: values below their labels, two columns."""
    person, issue = story.person, issue_of(rng, story, old=0)
    phone = Sheet(78, 166, "#f4f6fa")
    family = rng.choice(("wide", "free-sans"))
    fonts = label, value = Font(family, 5.6), Font(family, 6.8, bold=True)
    phone.box(0, 0, 78, 20, line=0, fill="#17407a")
    crest(phone, 8.5, 5, 8, ("#e6c655", "#8a6a1c"), winged=True)
    phone.text(15, 10, "Identitas Kependudukan Digital", Font(family, 8.2, bold=True), "#ffffff")
    phone.text(15, 14, "KTP Elektronik", Font(family, 6.6), "#dce7f7")
    phone.box(3, 23, 72, 139, line=0.2, colour="#cbd4e2", fill="#ffffff")
    place = person.place
    phone.text(39, 28, f"PROVINSI {place.province}", value.sized(0.95), anchor="m")
    phone.text(39, 31.6, place.regency, value.sized(0.95), anchor="m")
    phone.picture(6, 35, 19, 25.3, draw_portrait(rng, person.sex, rng.choice(("red", "blue")), (360, 480)))
    phone.picture(53, 36, 19, 19, qr_code(f"IKD{rng.getrandbits(60):015x}"))
    y = below(phone, (6, 66), "NIK", person.nik, fonts=(label, value.sized(1.25)), room=66)
    single = dict(card_rows(person, issue))
    for name in ("Nama", "Tempat/Tgl Lahir", "Alamat"):
        y = below(phone, (6, y), name, single[name], fonts=fonts, room=66)
    pairs = (
        ("Jenis Kelamin", single["Jenis Kelamin"], "Gol. Darah", person.blood_type),
        ("RT/RW", person.rt_rw, "Kel/Desa", place.village),
        ("Kecamatan", place.district, "Agama", person.religion),
        ("Status Perkawinan", person.marital_status, "Kewarganegaraan", "WNI"),
    )
    for left, first, right, second in pairs:
        ends = (
            below(phone, (6, y), left, first, fonts=fonts, room=33),
            below(phone, (42, y), right, second, fonts=fonts, room=31),
        )
        y = max(ends)
    y = below(phone, (6, y), "Pekerjaan", person.occupation, fonts=fonts, room=66)
    below(phone, (6, y), "Berlaku Hingga", issue.printed, fonts=fonts, room=66)
    return (phone,), card_truth(person, issue)
