"""Kartu Keluarga: the family card printed at home since 2020, and the printed forms before it (domain.md b)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from samples.draw.families import Member, family_of, joined_by_relatives
from samples.draw.fonts import Font
from samples.draw.ornaments import crest, guilloche, qr_code, ring_stamp, signature
from samples.draw.papers.paper import Drawn, Story, Truth, layout
from samples.draw.people import Person, invent_name
from samples.draw.sheet import Sheet
from samples.draw.words import card_date, long_date
from samples.draw.writing import Writer

LANDSCAPE = (297.0, 210.0)
SEX = {"male": "LAKI-LAKI", "female": "PEREMPUAN"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """What a family card says."""

    person: Person
    members: tuple[Member, ...]
    issued_on: date
    registrar: str

    @property
    def head(self) -> str:
        """The name of the family's head."""
        return self.members[0].name

    @property
    def fields(self) -> dict[str, Truth]:
        """The truth of a family card."""
        person, place = self.person, self.person.place
        return {
            "number": person.family_card,
            "head_name": self.head,
            "address": person.street,
            "rt_rw": person.rt_rw,
            "village": place.village,
            "district": place.district,
            "regency": place.regency,
            "province": place.province,
            "postal_code": place.postal_code,
            "member_niks": [member.nik for member in self.members],
            "member_names": [member.name for member in self.members],
            "issued_on": self.issued_on.isoformat(),
        }


def family_card(rng: Random, story: Story, first: date, last: date, *, members: int = 0) -> Family:
    """The card of a story's person, issued in the years of a form, but not before its youngest member was born.

    Relatives join the family until it has that many `members`.
    """
    listed = joined_by_relatives(story.person, family_of(story.person), members)
    recorded = story.person.family_card[6:12]
    begun = date(2000 + int(recorded[4:]), int(recorded[2:4]), int(recorded[:2]))
    first = min(max(first, begun, *(member.birth_date for member in listed)), story.today)
    last = min(max(last, first + timedelta(days=90)), story.today)
    return Family(
        person=story.person,
        members=listed,
        issued_on=first + timedelta(days=rng.randint(0, (last - first).days)),
        registrar=f"{invent_name(rng, rng.choice(('male', 'female'))).title()}, S.H., M.Si.",
    )


def labelled(sheet: Sheet, place: tuple[float, float, float], rows: Sequence[tuple[str, str]], font: Font) -> None:
    """Labelled values from a left edge, a column of colons and a first baseline on."""
    left, colon, y = place
    for label, value in rows:
        sheet.text(left, y, label, font)
        sheet.text(colon, y, f": {value}", font)
        y += font.size * 0.3528 * 1.45


def _who(member: Member) -> list[str]:
    return [
        member.name,
        member.nik,
        SEX[member.sex],
        member.birth_place,
        card_date(member.birth_date),
        member.religion,
        member.education,
        member.occupation,
    ]


def _bonds(member: Member) -> list[str]:
    return [member.marital_status, member.relation, "WNI", "-", "-", member.father, member.mother]


def numbered(rows: Sequence[Sequence[str]], empty: int) -> list[list[str]]:
    """Rows with their number; `empty` rows with dashes stand after them."""
    filled = [[str(number), *row] for number, row in enumerate(rows, 1)]
    width = len(filled[0])
    return filled + [[str(len(filled) + more + 1), *["-"] * (width - 1)] for more in range(empty)]


def _count_row(columns: Sequence[tuple[str, float]]) -> list[str]:
    return ["", *(f"({number})" for number in range(1, len(columns)))]


_WHO = (
    ("No", 8.0), ("Nama Lengkap", 54.0), ("NIK", 36.0), ("Jenis Kelamin", 24.0), ("Tempat Lahir", 30.0),
    ("Tanggal Lahir", 23.0), ("Agama", 20.0), ("Pendidikan", 40.0), ("Jenis Pekerjaan", 42.0),
)  # fmt: skip
_BONDS = (
    ("No", 8.0), ("Status Perkawinan", 34.0), ("Status Hubungan Dalam Keluarga", 44.0), ("Kewarganegaraan", 30.0),
    ("No. Paspor", 26.0), ("No. KITAP", 25.0), ("Ayah", 55.0), ("Ibu", 55.0),
)  # fmt: skip


@layout("kk", "printed-at-home")
def _printed_at_home(rng: Random, story: Story) -> Drawn:
    """Plain white paper with a code, since July 2020."""
    family = family_card(rng, story, date(2020, 7, 1), story.today)
    person, place = family.person, family.person.place
    font = Font(rng.choice(("sans", "free-sans")), rng.uniform(7.4, 8))
    page = Sheet(*LANDSCAPE)
    crest(page, 24, 9, 17, ("#c9b25a", "#75602a"), winged=True)
    writer = Writer(page, font, top=8, left=10, right=10)
    writer.centre("KARTU KELUARGA", font.sized(2.1, bold=True))
    writer.centre(f"No. {person.family_card}", font.sized(1.5, bold=True))
    left = [
        ("Nama Kepala Keluarga", family.head),
        ("Alamat", person.street),
        ("RT/RW", person.rt_rw),
        ("Desa/Kelurahan", place.village),
    ]
    right = [
        ("Kecamatan", place.district),
        ("Kabupaten/Kota", place.regency),
        ("Kode Pos", place.postal_code),
        ("Provinsi", place.province),
    ]
    shift = rng.uniform(-2, 6)
    labelled(page, (12, 44 + shift, 34), left, font)
    labelled(page, (186, 216 + shift, 34), right, font)
    writer.y = 50
    small, empty = font.sized(0.86), rng.choice((0, 0, 2))
    writer.table(
        _WHO, [_count_row(_WHO), *numbered([_who(member) for member in family.members], empty)], font=small
    )
    page.text(writer.left + 145, writer.y + 6, "Dokumen Imigrasi", small.sized(1, bold=True), anchor="m")
    page.text(writer.left + 222, writer.y + 6, "Nama Orang Tua", small.sized(1, bold=True), anchor="m")
    writer.y += 6
    bonds = numbered([_bonds(member) for member in family.members], empty)
    writer.table(_BONDS, [_count_row(_BONDS), *bonds], font=small)
    y = max(writer.y + 7, 158)
    page.text(12, y, f"Dikeluarkan Tanggal : {card_date(family.issued_on)}", font)
    page.text(110, y, "KEPALA KELUARGA", font, anchor="m")
    page.text(110, y + 24, family.head, font.sized(1, bold=True), anchor="m")
    page.text(225, y, "KEPALA DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL", font, anchor="m")
    page.text(225, y + 4, place.regency, font, anchor="m")
    page.picture(216, y + 5, 17, 17, qr_code(f"https://dukcapil.example/{rng.getrandbits(50):x}"))
    page.text(225, y + 26, family.registrar, font.sized(1, bold=True), anchor="m")
    note = "Dokumen ini ditandatangani secara elektronik menggunakan sertifikat elektronik yang diterbitkan BSrE"
    page.text(12, 204, note, font.sized(0.8))
    return (page,), family.fields


@layout("kk", "security-paper")
def _security_paper(rng: Random, story: Story) -> Drawn:
    """The printed form with a patterned ground, stamp and ink, until 2020."""
    family = family_card(rng, story, date(2012, 1, 5), date(2020, 6, 20))
    person, place = family.person, family.person.place
    form, fill = Font("serif", 8), Font(rng.choice(("mono", "sans")), 7.2)
    page = Sheet(*LANDSCAPE, "#f3f6ef")
    page.picture(0, 0, *LANDSCAPE, guilloche(rng, (1188, 840), "#f7f9f2", "#d6e4d2", strength=0.4))
    page.box(6, 6, 285, 198, line=0.8, colour="#5b7f63")
    crest(page, 22, 11, 16, ("#c9b25a", "#75602a"), winged=True)
    page.text(148.5, 17, "KARTU KELUARGA", form.sized(2.2, bold=True), anchor="m")
    page.text(148.5, 24, f"No. {person.family_card}", fill.sized(1.7, bold=True), anchor="m")
    rows = [
        ("Nama Kepala Keluarga", family.head),
        ("Alamat", person.street),
        ("RT/RW", person.rt_rw),
        ("Kode Pos", place.postal_code),
    ]
    others = [
        ("Kelurahan/Desa", place.village),
        ("Kecamatan", place.district),
        ("Kabupaten/Kota", place.regency),
        ("Provinsi", place.province),
    ]
    labelled(page, (12, 48, 33), rows, fill.sized(1.08))
    labelled(page, (176, 210, 33), others, fill.sized(1.08))
    writer = Writer(page, fill, top=49, left=10, right=10)
    ground = "#e3ecdf"
    empty = max(0, 6 - len(family.members))
    writer.table(
        _WHO, numbered([_who(member) for member in family.members], empty), font=fill.sized(0.88), fill=ground
    )
    writer.y += 3
    bonds = numbered([_bonds(member) for member in family.members], empty)
    writer.table(_BONDS, bonds, font=fill.sized(0.88), fill=ground)
    y = max(writer.y + 7, 160)
    page.text(12, y, "LEMBAR :  I. Kepala Keluarga   II. RT   III. Desa/Kelurahan", form.sized(0.9))
    page.text(12, y + 5, f"Dikeluarkan Tanggal : {card_date(family.issued_on)}", form)
    page.text(130, y + 5, "KEPALA KELUARGA", form, anchor="m")
    signature(rng, page, 117, y + 18, 26)
    page.text(130, y + 26, family.head, fill, anchor="m")
    page.text(235, y + 1, "KEPALA DINAS KEPENDUDUKAN DAN", form, anchor="m")
    page.text(235, y + 5, f"PENCATATAN SIPIL {place.regency}", form, anchor="m")
    page.picture(205, y, 27, 27, ring_stamp(rng, place.regency, "DUKCAPIL"))
    signature(rng, page, 222, y + 17, 26)
    page.text(235, y + 26, family.registrar, form.sized(1, bold=True), anchor="m")
    return (page,), family.fields


@layout("kk", "narrow-table")
def _narrow_table(rng: Random, story: Story) -> Drawn:
    """A print with narrow letters and blood types, all labels in one block at the left."""
    family = family_card(rng, story, date(2018, 1, 8), story.today)
    person, place = family.person, family.person.place
    font = Font(rng.choice(("wide", "free-sans")), 7.6, stretch=0.86)
    page = Sheet(*LANDSCAPE)
    writer = Writer(page, font, top=7, left=10, right=10)
    writer.centre("KARTU KELUARGA", font.sized(2.2, bold=True))
    writer.centre(f"Nomor : {person.family_card}", font.sized(1.5, bold=True))
    rows = [
        ("Nama Kepala Keluarga", family.head),
        ("Alamat", person.street),
        ("RT/RW", f"{person.rt_rw}        Kode Pos : {place.postal_code}"),
        ("Kelurahan", place.village),
        ("Kecamatan", place.district),
        ("Kabupaten/Kota", place.regency),
        ("Provinsi", place.province),
    ]
    labelled(page, (12, rng.uniform(42, 50), 30), rows, font.sized(1.05))
    page.picture(262, 8, 20, 20, qr_code(f"https://dukcapil.example/{rng.getrandbits(50):x}"))
    writer.y = 60
    columns = (*_WHO[:-1], ("Jenis Pekerjaan", 32.0), ("Gol. Darah", 10.0))
    blood = {person.nik: person.blood_type}
    members = [[*_who(member), blood.get(member.nik, "-")] for member in family.members]
    writer.table(columns, numbered(members, 0), font=font.sized(0.84))
    writer.y += 3
    bonds = numbered([_bonds(member) for member in family.members], 0)
    writer.table(_BONDS, bonds, font=font.sized(0.84))
    y = max(writer.y + 8, rng.uniform(140, 160))
    page.text(12, y, f"Tanggal Dikeluarkan : {long_date(family.issued_on)}", font)
    page.text(120, y, "Kepala Keluarga", font, anchor="m")
    page.text(120, y + 22, family.head, font.sized(1, bold=True), anchor="m")
    page.text(232, y, "Kepala Dinas Kependudukan dan Pencatatan Sipil", font, anchor="m")
    page.text(232, y + 4, place.regency.title(), font, anchor="m")
    page.picture(204, y - 1, 27, 27, ring_stamp(rng, place.regency, "DUKCAPIL"))
    signature(rng, page, 219, y + 15, 26)
    page.text(232, y + 22, family.registrar, font.sized(1, bold=True), anchor="m")
    return (page,), family.fields


@layout("kk", "wide-letters")
def _wide_letters(rng: Random, story: Story) -> Drawn:
    """Another office's print: title at the left, capitals, the place in one line of three columns."""
    family = family_card(rng, story, date(2021, 1, 5), story.today)
    person, place = family.person, family.person.place
    font = Font("wide", rng.uniform(6.6, 7), stretch=0.92)
    page = Sheet(*LANDSCAPE)
    page.text(12, 16, "KARTU KELUARGA", font.sized(2.3, bold=True))
    page.text(12, 23, "Nomor", font.sized(1.3))
    page.text(30, 23, f": {person.family_card}", font.sized(1.5, bold=True))
    crest(page, 272, 8, 16, ("#c9b25a", "#75602a"), winged=True)
    page.line(10, 27, 287, 27, 0.5)
    labelled(page, (12, 46, 32), [("NAMA KEPALA KELUARGA", family.head), ("ALAMAT", person.street)], font)
    labelled(page, (125, 153, 32), [("RT/RW", person.rt_rw), ("KELURAHAN/DESA", place.village)], font)
    labelled(page, (200, 230, 32), [("KECAMATAN", place.district), ("KABUPATEN/KOTA", place.regency)], font)
    labelled(page, (12, 46, 39.6), [("PROVINSI", place.province)], font)
    labelled(page, (125, 153, 39.6), [("KODE POS", place.postal_code)], font)
    writer = Writer(page, font, top=41, left=10, right=10)
    columns = [(title.upper(), width) for title, width in _WHO]
    small = font.sized(0.9)
    writer.table(columns, numbered([_who(member) for member in family.members], 0), font=small, fill="#e4e8ee")
    writer.y += 4
    columns = [(title.upper(), width) for title, width in _BONDS]
    writer.table(columns, numbered([_bonds(member) for member in family.members], 0), font=small, fill="#e4e8ee")
    y = writer.y + 9
    page.text(12, y, f"{person.city}, {long_date(family.issued_on)}", font.sized(1.1))
    page.text(12, y + 5, "Kepala Dinas Kependudukan dan Pencatatan Sipil", font.sized(1.1))
    page.text(12, y + 9, f"{place.regency.title()}", font.sized(1.1))
    page.picture(12, y + 11, 20, 20, qr_code(f"https://dukcapil.example/{rng.getrandbits(50):x}"))
    page.text(36, y + 22, "Ditandatangani secara elektronik", font)
    page.text(36, y + 27, family.registrar, font.sized(1.1, bold=True))
    page.text(240, y, "Kepala Keluarga", font.sized(1.1), anchor="m")
    page.text(240, y + 27, family.head, font.sized(1.1, bold=True), anchor="m")
    return (page,), family.fields


@layout("kk", "numbers-first")
def _numbers_first(rng: Random, story: Story) -> Drawn:
    """An older form: NIK before the name, other columns, the date at the foot in words."""
    family = family_card(rng, story, date(2009, 2, 1), date(2015, 11, 30))
    person, place = family.person, family.person.place
    font = Font(rng.choice(("free-serif", "wide-serif")), 7.2)
    page = Sheet(*LANDSCAPE, "#eef3f8")
    page.picture(0, 0, *LANDSCAPE, guilloche(rng, (1188, 840), "#f3f7fb", "#c9d9ea", strength=0.3))
    writer = Writer(page, font, top=9, left=12, right=12)
    writer.centre(f"PEMERINTAH {place.regency}", font.sized(1.3, bold=True))
    writer.centre("KARTU KELUARGA", font.sized(2.0, bold=True))
    writer.centre(f"No : {person.family_card}", font.sized(1.5, bold=True))
    rows = [
        ("Kepala Keluarga", family.head),
        ("Alamat", person.street),
        ("RT / RW", person.rt_rw),
        ("Kelurahan", place.village),
        ("Kecamatan", place.district),
    ]
    labelled(page, (14, 44, 38), rows, font.sized(1.1))
    others = [("Kota/Kabupaten", place.regency), ("Provinsi", place.province), ("Kode Pos", place.postal_code)]
    labelled(page, (190, 220, 38), others, font.sized(1.1))
    writer.y = 58
    columns = (
        ("No.", 8.0), ("NIK", 36.0), ("Nama Lengkap", 54.0), ("L/P", 24.0), ("Tempat Lahir", 32.0),
        ("Tgl. Lahir", 24.0), ("Hubungan Keluarga", 34.0), ("Agama", 19.0), ("Status", 42.0),
    )  # fmt: skip
    members = [
        [
            member.nik,
            member.name,
            SEX[member.sex].replace("-", " - "),
            member.birth_place,
            card_date(member.birth_date),
            member.relation,
            member.religion,
            member.marital_status,
        ]
        for member in family.members
    ]
    writer.table(columns, numbered(members, max(0, 4 - len(members))), font=font)
    writer.y += 3
    lower = (("No.", 8.0), ("Pendidikan", 55.0), ("Pekerjaan", 60.0), ("Nama Ayah", 75.0), ("Nama Ibu", 75.0))
    origins = [[member.education, member.occupation, member.father, member.mother] for member in family.members]
    writer.table(lower, numbered(origins, max(0, 4 - len(members))), font=font)
    y = max(writer.y + 8, 150)
    page.text(70, y, "Kepala Keluarga,", font.sized(1.1), anchor="m")
    signature(rng, page, 57, y + 15, 26)
    page.text(70, y + 24, family.head, font.sized(1.1, bold=True), anchor="m")
    page.text(225, y - 4, f"Dikeluarkan tanggal {long_date(family.issued_on)}", font.sized(1.1), anchor="m")
    page.text(225, y, f"Kepala Dinas Dukcapil {place.regency.title()},", font.sized(1.1), anchor="m")
    page.picture(196, y - 2, 27, 27, ring_stamp(rng, place.regency, "DUKCAPIL"))
    signature(rng, page, 212, y + 15, 26)
    page.text(225, y + 24, family.registrar, font.sized(1.1, bold=True), anchor="m")
    return (page,), family.fields
