"""Kartu Keluarga of large families: the form with dates of marriage, folio forms of old, the list on a phone."""

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

from samples.draw.families import Member
from samples.draw.fonts import Font
from samples.draw.letters import dotted
from samples.draw.ornaments import crest, guilloche, qr_code, ring_stamp, signature
from samples.draw.papers.kk import LANDSCAPE, SEX, Family, family_card, numbered
from samples.draw.papers.land_tax import head_of_office
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.papers.stacking import below, stack
from samples.draw.sheet import Sheet
from samples.draw.words import card_date, long_date, slash_date
from samples.draw.writing import Writer

_GOLD = ("#c9b25a", "#75602a")
_MEMBERS = (
    ("No", 8.0), ("Nama Lengkap", 52.0), ("NIK", 32.0), ("Jenis Kelamin", 23.0), ("Tempat Lahir", 29.0),
    ("Tanggal Lahir", 20.0), ("Agama", 17.0), ("Pendidikan", 43.0), ("Jenis Pekerjaan", 40.0),
    ("Golongan Darah", 15.0),
)  # fmt: skip
_MARRIAGES = (
    ("No", 8.0), ("Status Perkawinan", 30.0), ("Tanggal Perkawinan", 26.0),
    ("Status Hubungan Dalam Keluarga", 36.0), ("Kewarganegaraan", 26.0), ("No. Paspor", 22.0),
    ("No. KITAP", 22.0), ("Ayah", 55.0), ("Ibu", 54.0),
)  # fmt: skip


def _member_rows(family: Family) -> list[list[str]]:
    blood = {family.person.nik: family.person.blood_type}
    return [
        [
            member.name,
            member.nik,
            SEX[member.sex],
            member.birth_place,
            card_date(member.birth_date),
            member.religion,
            member.education,
            member.occupation,
            blood.get(member.nik, "TIDAK TAHU"),
        ]
        for member in family.members
    ]


def _marriage_rows(family: Family) -> list[list[str]]:
    wedding = card_date(family.person.birth_date + timedelta(days=8400))
    return [
        [
            member.marital_status,
            wedding if member.marital_status == "KAWIN" else "-",
            member.relation,
            "WNI",
            "-",
            "-",
            member.father,
            member.mother,
        ]
        for member in family.members
    ]


@layout("kk", "with-marriage-dates")
def _with_marriage_dates(rng: Random, story: Story) -> Drawn:
    """The newest form with six to eight members: serif letters, dates of marriage, a signatory with a number."""
    family = family_card(rng, story, date(2022, 3, 1), story.today, members=rng.randint(6, 8))
    person, place = family.person, family.person.place
    font = Font(rng.choice(("serif", "sans")), rng.uniform(7.6, 8.0))
    page = Sheet(*LANDSCAPE)
    crest(page, 22, 7, 16, _GOLD, winged=True)
    page.text(148.5, 14, "KARTU KELUARGA", font.sized(2.3, bold=True), anchor="m")
    page.text(148.5, 21, f"No. {person.family_card}", font.sized(1.6), anchor="m")
    left = [
        ("Nama Kepala Keluarga", family.head),
        ("Alamat", person.street),
        ("RT/RW", person.rt_rw),
        ("Kode Pos", place.postal_code),
    ]
    right = [
        ("Desa/Kelurahan", place.village),
        ("Kecamatan", place.district),
        ("Kabupaten/Kota", place.regency),
        ("Provinsi", place.province),
    ]
    for x, colon, rows in ((10, 46, left), (190, 222, right)):
        for number, (label, value) in enumerate(rows):
            y = 29 + number * 4.1
            page.text(x, y, label, font.sized(1, bold=True))
            page.text(colon, y, ":", font)
            page.text(colon + 2.5, y, value, font)
    writer = Writer(page, font, top=43, left=9, right=9)
    small = font.sized(0.84)
    writer.table(_MEMBERS, numbered(_member_rows(family), 0), font=small)
    writer.y += 1.5
    writer.table(_MARRIAGES, numbered(_marriage_rows(family), 0), font=small)
    _electronic_foot(rng, page, family, font, writer.y + 5)
    return (page,), family.fields


def _electronic_foot(rng: Random, page: Sheet, family: Family, font: Font, y: float) -> None:
    name, number = head_of_office(rng)
    page.text(12, y, "Dikeluarkan Tanggal", font)
    page.text(40, y, f": {card_date(family.issued_on)}", font)
    page.text(110, y, "KEPALA KELUARGA", font, anchor="m")
    page.text(110, y + 21, family.head, font, anchor="m")
    place = family.person.place
    heading = ["KEPALA DINAS KEPENDUDUKAN", f"DAN PENCATATAN SIPIL {place.regency}"]
    after = stack(page, (222, y), heading, font, room=80, anchor="m")
    page.picture(251, y + 4, 15, 15, qr_code(f"https://dukcapil.example/kk/{rng.getrandbits(50):x}"))
    page.text(222, after + 4, "Ditandatangani secara elektronik", font.sized(0.85), anchor="m")
    page.text(222, y + 21, name, font.sized(1, bold=True), anchor="m")
    page.text(222, y + 24.5, number, font, anchor="m")


_OLD_MEMBERS = (
    ("NO.", 10.0), ("NAMA LENGKAP", 62.0), ("NIK", 42.0), ("JENIS KELAMIN", 26.0), ("TEMPAT LAHIR", 34.0),
    ("TGL. LAHIR", 24.0), ("AGAMA", 22.0), ("PENDIDIKAN TERAKHIR", 46.0), ("PEKERJAAN", 44.0),
)  # fmt: skip
_OLD_BONDS = (
    ("NO.", 10.0), ("STATUS PERKAWINAN", 44.0), ("HUBUNGAN DALAM KELUARGA", 54.0), ("KEWARGANEGARAAN", 42.0),
    ("NAMA AYAH", 80.0), ("NAMA IBU", 80.0),
)  # fmt: skip


def _old_rows(members: Sequence[Member]) -> tuple[list[list[str]], list[list[str]]]:
    upper = [
        [
            member.name,
            member.nik,
            SEX[member.sex],
            member.birth_place,
            slash_date(member.birth_date),
            member.religion,
            member.education,
            member.occupation,
        ]
        for member in members
    ]
    lower = [[member.marital_status, member.relation, "WNI", member.father, member.mother] for member in members]
    return upper, lower


@layout("kk", "folio-dotted")
def _folio_dotted(rng: Random, story: Story) -> Drawn:
    """A printed folio sheet: data on dotted lines, the number framed, a stamp across the signature."""
    family = family_card(rng, story, date(2011, 6, 1), date(2018, 12, 20), members=rng.choice((0, 5, 6)))
    person, place = family.person, family.person.place
    form, fill = Font("sans", 8), Font(rng.choice(("mono", "free-sans")), 8, bold=True)
    page = Sheet(330, 215, "#f6f4ea")
    page.picture(0, 0, 330, 215, guilloche(rng, (1320, 860), "#f9f7ee", "#e2e0c8", strength=0.3))
    crest(page, 24, 9, 17, _GOLD, winged=True)
    page.text(42, 16, "KARTU KELUARGA", form.sized(2.2, bold=True))
    page.text(42, 22, f"DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL {place.regency}", form)
    page.box(218, 10, 100, 11, line=0.4)
    page.text(222, 17.5, f"NO. KK : {person.family_card}", fill.sized(1.5))
    blocks = (
        (14.0, 56.0, 108.0, [("Nama Kepala Keluarga", family.head), ("Alamat", person.street),
                             ("RT / RW", person.rt_rw)]),
        (122.0, 152.0, 214.0, [("Kelurahan", place.village), ("Kecamatan", place.district),
                               ("Kode Pos", place.postal_code)]),
        (226.0, 254.0, 318.0, [("Kota/Kabupaten", place.regency), ("Provinsi", place.province)]),
    )  # fmt: skip
    for left, at, right, rows in blocks:
        for number, (label, value) in enumerate(rows):
            y = 32 + number * 6
            page.text(left, y, label, form)
            page.text(at - 3, y, ":", form)
            narrow = min(1.0, (right - at) / fill.width(value))
            shown = Font(fill.family, fill.size, bold=True, stretch=narrow)
            page.text(at, y - 0.3, value, shown)
            dotted(page, at, right, y + 1.1)
    writer = Writer(page, fill, top=48, left=10, right=10)
    upper, lower = _old_rows(family.members)
    empty = max(0, 5 - len(upper))
    small = Font(fill.family, 7.2)
    writer.table(_OLD_MEMBERS, numbered(upper, empty), font=small, fill="#e9e6d2")
    writer.y += 3
    writer.table(_OLD_BONDS, numbered(lower, empty), font=small, fill="#e9e6d2")
    _inked_foot(rng, page, family, form, max(writer.y + 8, 166))
    return (page,), family.fields


def _inked_foot(rng: Random, page: Sheet, family: Family, form: Font, y: float) -> None:
    name, number = head_of_office(rng)
    page.text(14, y, f"No. Blangko : 16.{rng.randint(1000000, 9999999)}", form.sized(0.9))
    page.text(14, y + 4.5, "Lembar ke-1 untuk Kepala Keluarga", form.sized(0.9))
    page.text(130, y, "Tanda Tangan Kepala Keluarga", form, anchor="m")
    signature(rng, page, 116, y + 15, 27)
    page.text(130, y + 24, family.head, form.sized(1, bold=True), anchor="m")
    page.text(262, y, f"{family.person.city}, {long_date(family.issued_on)}", form, anchor="m")
    page.text(262, y + 4, "Kepala Dinas,", form, anchor="m")
    signature(rng, page, 248, y + 17, 28)
    page.text(262, y + 24, name, form.sized(1, bold=True), anchor="m")
    page.text(262, y + 28, number, form, anchor="m")
    page.picture(226, y + 2, 28, 28, ring_stamp(rng, family.person.place.regency, "DUKCAPIL"))


@layout("kk", "phone-list")
def _phone_list(rng: Random, story: Story) -> Drawn:
    """A phone's screen, scrolled and joined: the card's data above, then the members one under another."""
    family = family_card(rng, story, date(2019, 5, 1), story.today)
    person, place = family.person, family.person.place
    face = rng.choice(("sans", "wide"))
    narrow = 0.93 if face == "wide" else 1.0
    label, value = Font(face, 5.8, stretch=narrow), Font(face, 6.6, bold=True, stretch=narrow)
    fonts = label, value
    phone = Sheet(82, 120 + 17 * len(family.members), "#f2f4f3")
    phone.box(0, 0, 82, 15, line=0, fill="#0b5d4e")
    phone.text(41, 9.5, "Kartu Keluarga", Font(face, 10, bold=True), "#ffffff", "m")
    phone.box(3, 18, 76, 74, line=0.2, colour="#d3dbd8", fill="#ffffff")
    y = below(phone, (7, 24), "No. KK", person.family_card, fonts=(label, value.sized(1.2)), room=68)
    y = below(phone, (7, y), "Kepala Keluarga", family.head, fonts=fonts, room=68)
    y = below(phone, (7, y), "Alamat", person.street, fonts=fonts, room=68)
    pairs = (
        ("RT/RW", person.rt_rw, "Kelurahan", place.village),
        ("Kecamatan", place.district, "Kabupaten/Kota", place.regency),
        ("Provinsi", place.province, "Kode Pos", place.postal_code),
    )
    for first, one, second, other in pairs:
        ends = (
            below(phone, (7, y), first, one, fonts=fonts, room=33),
            below(phone, (43, y), second, other, fonts=fonts, room=34),
        )
        y = max(ends)
    below(phone, (7, y), "Tanggal Terbit", long_date(family.issued_on), fonts=fonts, room=68)
    phone.text(4, 103, f"Anggota Keluarga ({len(family.members)})", Font(face, 7.2, bold=True))
    y = 107.0
    for member in family.members:
        phone.box(3, y, 76, 15, line=0.2, colour="#d3dbd8", fill="#ffffff")
        name = value if value.width(member.name) < 70 else Font(face, 6.6, bold=True, stretch=0.72)
        phone.text(7, y + 4.6, member.name, name)
        phone.text(7, y + 8.6, f"NIK {member.nik}", value.sized(1, bold=False))
        shown = f"{member.relation.capitalize()}  -  {slash_date(member.birth_date)}"
        phone.text(7, y + 12.3, shown, label, "#5b6572")
        y += 17
    return (phone,), family.fields
