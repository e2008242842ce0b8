"""KTP elektronik as offices meet it: a later print, copies of both sides, certified copies, an app."""

from random import Random

from samples.draw.fonts import Font
from samples.draw.ornaments import guilloche, qr_code, ring_stamp, signature
from samples.draw.papers.ktp import Issue, Print, back, card_rows, card_truth, front, issue_of
from samples.draw.papers.land_tax import head_of_office
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.papers.photocopy import photocopy
from samples.draw.papers.stacking import stack
from samples.draw.people import Person
from samples.draw.portrait import draw_portrait
from samples.draw.sheet import A4, CARD, Sheet
from samples.draw.words import card_date, long_date
from samples.draw.writing import wrap

_INDENTED = ("RT/RW", "Kel/Desa", "Kecamatan")


def _islands(rng: Random, card: Sheet) -> None:
    """Pale land in the ground of the card."""
    for _ in range(7):
        x, y, size = rng.uniform(6, 76), rng.uniform(14, 48), rng.uniform(2, 6)
        outline = [
            (x + size * dx * rng.uniform(0.7, 1.3), y + size * dy * rng.uniform(0.5, 0.9))
            for dx, dy in ((-1, 0), (-0.4, -0.6), (0.5, -0.5), (1.1, 0.1), (0.3, 0.6), (-0.6, 0.5))
        ]
        card.path([*outline, outline[0]], 0, fill="#c3dbe2")


@layout("ktp", "map-ground")
def _map_ground(rng: Random, story: Story) -> Drawn:
    """A print with land in the ground, no blank after the colons, the number in a column of its own."""
    person, issue = story.person, issue_of(rng, story, old=0.1)
    card = Sheet(*CARD, colour="#dbeaf0")
    card.picture(0, 0, *CARD, guilloche(rng, (1070, 675), "#e2eff4", "#b9d6e2", strength=rng.uniform(0.25, 0.4)))
    _islands(rng, card)
    ink, head = "#101820", Font("sans", 7.2, bold=True)
    card.text(CARD[0] / 2 - 2, 4.4, f"PROVINSI {person.place.province}", head, ink, "m")
    card.text(CARD[0] / 2 - 2, 7.6, person.place.regency, head, ink, "m")
    left, colon = rng.uniform(2.6, 3.4), rng.uniform(23.6, 24.6)
    number = Font("free-mono", 10.2, bold=True)
    card.text(left, 13.0, "NIK", number.sized(0.86), ink)
    card.text(left + 10.5, 13.0, ":", number, ink)
    card.text(left + 13.5, 13.0, person.nik, number, ink)
    _close_rows(card, person, issue, places=(left, colon), font=Font("sans", rng.uniform(5.9, 6.3), bold=True))
    photo = draw_portrait(rng, person.sex, rng.choice(("red", "blue")), (400, 520))
    card.picture(64.2, 11.5, 18.4, 23.9, photo)
    small = Font("sans", 5.2)
    card.text(73.4, 38.4, person.city.upper(), small, ink, "m")
    card.text(73.4, 41.0, card_date(issue.issued), small, ink, "m")
    signature(rng, card, 66.5, 47.6, 14, "#1c2026")
    return (card,), card_truth(person, issue)


def _close_rows(card: Sheet, person: Person, issue: Issue, *, places: tuple[float, float], font: Font) -> None:
    left, colon = places
    rows = [(label, wrap(value, font, 61.5 - colon)) for label, value in card_rows(person, issue)]
    step = min(2.85, (52.4 - 17.0) / (sum(len(lines) for _, lines in rows) - 1))
    y, plain = 17.0, font.sized(1, bold=False)
    for label, lines in rows:
        card.text(left + (2.4 if label in _INDENTED else 0), y, label, plain)
        card.text(colon, y, f":{lines[0]}", font)
        if label == "Jenis Kelamin":
            card.text(45.5, y, "Gol. Darah", plain)
            card.text(56.2, y, f":{person.blood_type}", font)
        for more in lines[1:]:
            y += step
            card.text(colon + font.width(":"), y, more, font)
        y += step


def _coloured_print(rng: Random) -> Print:
    size = rng.uniform(6.0, 6.3)
    return Print(
        label=Font("sans", size),
        value=Font("sans", size * 1.03),
        number=Font("wide-mono", 8.8, bold=True),
        heading=Font("sans", 7.9),
        left=rng.uniform(3.0, 3.8),
        colon=rng.uniform(24.0, 24.8),
        top=rng.uniform(17.4, 17.9),
        step=2.68,
        photo=(62.8, rng.uniform(12.2, 13.4), 18.8, 24.8),
        ground=rng.choice((("#cfe4f2", "#a8cbe2"), ("#dde8ea", "#b3cdd0"))),
        tight_colon=rng.random() < 0.5,
        labels={"Tempat/Tgl Lahir": "Tempat/Tgl Lahir", "Gol. Darah": "Gol. Darah"},
        blood_at=rng.uniform(45, 46.5),
        photo_ground=rng.choice(("red", "blue")),
    )


@layout("ktp", "side-by-side")
def _side_by_side(rng: Random, story: Story) -> Drawn:
    """Front and back beside each other in colour on a page, with a line that says what the copy is for."""
    issue = issue_of(rng, story, old=0.2)
    page = Sheet(*A4)
    top, gap = rng.uniform(24, 80), rng.uniform(3, 9)
    page.place(front(rng, story, issue, _coloured_print(rng)), 15, top)
    page.place(back(rng), 15 + CARD[0] + gap, top)
    ink = Font("free-serif", 12, italic=True)
    note = rng.choice(
        (
            "Fotokopi KTP ini hanya untuk keperluan pengurusan izin",
            f"Untuk pengurusan {story.permit}",
            "Lampiran berkas permohonan izin",
        )
    )
    stack(page, (17, top + CARD[1] + 14), [note, f"HP. {story.person.phone}"], ink, room=170, ink="#1b2f7a")
    return (page,), card_truth(story.person, issue)


@layout("ktp", "certified-copy")
def _certified_copy(rng: Random, story: Story) -> Drawn:
    """An enlarged grey copy, and below it the office that certifies it, with its own name and number."""
    issue = issue_of(rng, story, old=0.5)
    page = Sheet(*A4)
    look = _coloured_print(rng)
    factor, top = rng.uniform(1.25, 1.7), rng.uniform(20, 45)
    copy = photocopy(front(rng, story, issue, look), factor, lighter=rng.uniform(0.35, 0.5))
    page.place(copy, (A4[0] - copy.width) / 2, top)
    font, place = Font(rng.choice(("serif", "sans")), 10.5), story.person.place
    middle, y = 140.0, top + copy.height + 24
    heading = [
        "Telah diperiksa dan sesuai dengan aslinya",
        f"{story.person.city}, {long_date(story.today)}",
        f"a.n. CAMAT {place.district}",
        "Kasi Pemerintahan",
    ]
    y = stack(page, (middle, y), heading, font, room=110, anchor="m")
    page.picture(middle - 38, y - 4, 29, 29, ring_stamp(rng, f"KEC. {place.district}"[:22], "CAMAT"))
    signature(rng, page, middle - 13, y + 12, 26)
    stack(page, (middle, y + 22), head_of_office(rng), font, room=110, anchor="m")
    return (page,), card_truth(story.person, issue)


@layout("ktp", "app-screen")
def _app_screen(rng: Random, story: Story) -> Drawn:
    """A picture of the phone's screen: one list, labels at the left and values beside them, dates in words."""
    person, issue = story.person, issue_of(rng, story, old=0)
    family = rng.choice(("sans", "wide"))
    narrow = 0.92 if family == "wide" else 1.0
    label, value = Font(family, 6.2, stretch=narrow), Font(family, 6.2, bold=True, stretch=narrow)
    phone = Sheet(80, 172, "#ffffff")
    phone.text(5, 5, f"{rng.randint(7, 16):02d}.{rng.randint(10, 59)}", Font(family, 6.5, bold=True))
    phone.text(75, 5, f"4G   {rng.randint(21, 98)}%", Font(family, 6), anchor="r")
    phone.text(5, 13, "<   KTP Digital", Font(family, 9.5, bold=True), "#8b1d1d")
    phone.line(0, 17, 80, 17, 0.2, "#d7d7d7")
    phone.picture(31, 21, 18, 24, draw_portrait(rng, person.sex, rng.choice(("red", "blue")), (330, 440)))
    place, shown = person.place, dict(card_rows(person, issue))
    birth = f"{person.birth_place}, {long_date(person.birth_date)}"
    rows = [
        ("NIK", person.nik),
        ("Nama Lengkap", person.name),
        ("Tempat, Tgl Lahir", birth),
        ("Jenis Kelamin", shown["Jenis Kelamin"]),
        ("Golongan Darah", person.blood_type),
        ("Alamat", person.street),
        ("RT/RW", person.rt_rw),
        ("Kelurahan/Desa", place.village),
        ("Kecamatan", place.district),
        ("Kabupaten/Kota", place.regency),
        ("Provinsi", place.province),
        ("Agama", person.religion),
        ("Status Perkawinan", person.marital_status),
        ("Pekerjaan", person.occupation),
        ("Kewarganegaraan", "WNI"),
        ("Berlaku Hingga", issue.printed),
    ]
    y = 51.0
    for name, text in rows:
        phone.text(5, y, name, label, "#555555")
        y = stack(phone, (32, y), [text], value, room=44) + 2.6
        phone.line(5, y - 3.4, 75, y - 3.4, 0.1, "#e2e2e2")
    phone.picture(32, 151, 16, 16, qr_code(f"KTPD{rng.getrandbits(60):015x}"))
    return (phone,), card_truth(person, issue)
