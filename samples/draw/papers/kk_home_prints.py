"""Kartu Keluarga printed for and by households: the national form, the older form on folio, a certified copy."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from random import Random
from typing import TypeAlias

from samples.draw.families import Member
from samples.draw.fonts import MM_PER_POINT, Font
from samples.draw.ornaments import crest, guilloche, qr_code, ring_stamp, signature
from samples.draw.papers.kk import LANDSCAPE, SEX, Family, family_card
from samples.draw.papers.land_tax import head_of_office
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.papers.photocopy import photocopy
from samples.draw.papers.stacking import stack
from samples.draw.sheet import Sheet
from samples.draw.words import card_date, padded_date, slash_date
from samples.draw.writing import wrap

_FOLIO = (330.0, 215.0)
_GOLD = ("#bfa24a", "#6d5726")
Parts: TypeAlias = tuple[tuple[str, float], ...]
Rows: TypeAlias = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Form:
    """How a form's tables are printed: columns with widths in mm, rows offered, and what an unused cell holds."""

    people: Parts
    ties: Parts
    font: Font
    left: float
    rows: int = 0
    unused: str = ""
    counted: bool = False
    head_fill: str | None = None
    row_height: float = 3.7


def _table(page: Sheet, y: float, form: _Form, columns: Parts, cells: Sequence[Sequence[str]]) -> float:
    """A table whose headings stand in the middle of their cells; gives the height of its foot."""
    head = form.font.sized(1, bold=True)
    heads = [title for title, _ in columns]
    y = _row(page, y, form, columns, heads, font=head, height=8.4, fill=form.head_fill)
    if form.counted:
        numbers = ["", *(f"({number})" for number in range(1, len(columns)))]
        y = _row(page, y, form, columns, numbers, font=form.font, height=3.4, middle=True)
    for number in range(max(form.rows, len(cells))):
        row = cells[number] if number < len(cells) else [form.unused] * (len(columns) - 1)
        y = _row(page, y, form, columns, [str(number + 1), *row], font=form.font, height=form.row_height)
    return y


def _row(
    page: Sheet,
    y: float,
    form: _Form,
    columns: Parts,
    cells: Sequence[str],
    *,
    font: Font,
    height: float,
    middle: bool = False,
    fill: str | None = None,
) -> float:
    step = font.size * MM_PER_POINT * 1.18
    wrapped = [wrap(cell, font, width - 1.8) for cell, (_, width) in zip(cells, columns, strict=True)]
    height = max(height, max(map(len, wrapped)) * step + 1.0)
    centred, x = middle or font.bold, form.left
    for place, (lines, (_, width)) in enumerate(zip(wrapped, columns, strict=True)):
        page.box(x, y, width, height, line=0.18, fill=fill)
        alone = centred or place == 0 or lines == ["-"]
        top = y + (height - len(lines) * step) / 2
        for number, line in enumerate(lines):
            baseline = top + step * (number + 0.8)
            page.text(x + (width / 2 if alone else 1), baseline, line, font, anchor="m" if alone else "l")
        x += width
    return y + height


def _data(
    page: Sheet, place: tuple[float, float, float], rows: Rows, fonts: tuple[Font, Font], step: float
) -> None:
    left, colon, y = place
    for label, value in rows:
        page.text(left, y, label, fonts[0])
        page.text(colon, y, ":", fonts[0])
        page.text(colon + 2.6, y, value, fonts[1])
        y += step


def _who(member: Member, born: str) -> list[str]:
    return [
        member.name,
        member.nik,
        SEX[member.sex],
        member.birth_place,
        born,
        member.religion,
        member.education,
        member.occupation,
    ]


_PEOPLE: Parts = (
    ("No", 8), ("Nama Lengkap", 56), ("NIK", 34), ("Jenis Kelamin", 22), ("Tempat Lahir", 28),
    ("Tanggal Lahir", 21), ("Agama", 18), ("Pendidikan", 39), ("Jenis Pekerjaan", 35), ("Golongan Darah", 18),
)  # fmt: skip
_TIES: Parts = (
    ("No", 8), ("Status Perkawinan", 30), ("Tanggal Perkawinan", 24), ("Status Hubungan dalam Keluarga", 35),
    ("Kewarganegaraan", 27), ("No. Paspor", 25), ("No. KITAP", 26), ("Nama Ayah", 52), ("Nama Ibu", 52),
)  # fmt: skip


@layout("kk", "national-form")
def _national(rng: Random, story: Story) -> Drawn:
    """The form of today, empty lines left blank, values in bold; the sheet's holders named at the foot."""
    family = family_card(rng, story, date(2020, 9, 1), story.today)
    person, place = family.person, family.person.place
    font = Font(rng.choice(("free-sans", "serif")), rng.uniform(7.7, 8.1))
    page = Sheet(*LANDSCAPE)
    crest(page, 26, 6, 18, _GOLD, winged=True)
    page.text(148.5, 15, "KARTU KELUARGA", font.sized(2.9, bold=True), anchor="m")
    page.text(148.5, 22.4, f"No. {person.family_card}", font.sized(1.9, bold=True), anchor="m")
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
    fonts = font, font.sized(1, bold=True)
    _data(page, (9, 43, 30.5), left, fonts, 4.1)
    _data(page, (188, 217, 30.5), right, fonts, 4.1)
    form = _Form(
        people=_PEOPLE, ties=_TIES, font=font.sized(0.88), left=9, rows=rng.choice((8, 10)), counted=True,
        row_height=3.5,
    )  # fmt: skip
    blood = {person.nik: person.blood_type}
    upper = [
        [*_who(member, card_date(member.birth_date)), blood.get(member.nik, "TIDAK TAHU")]
        for member in family.members
    ]
    y = _table(page, 46, form, form.people, upper)
    lower = [
        [member.marital_status, "-", member.relation, "WNI", "-", "-", member.father, member.mother]
        for member in family.members
    ]
    y = _table(page, y + 2, form, form.ties, lower) + 5
    page.text(9, y, f"Dikeluarkan Tanggal : {card_date(family.issued_on)}", font)
    sheets = ("LEMBAR :", "I.   Kepala Keluarga", "II.  RT", "III. Desa/Kelurahan", "IV. Kecamatan")
    stack(page, (9, y + 4.2), sheets, font.sized(0.86), room=60)
    page.text(125, y, "KEPALA KELUARGA", font, anchor="m")
    page.text(125, y + 22, family.head, font.sized(1, bold=True), anchor="m")
    page.text(125, y + 25.4, "Tanda Tangan/Cap Jempol", font.sized(0.86), anchor="m")
    office = ["KEPALA DINAS KEPENDUDUKAN", f"DAN PENCATATAN SIPIL {place.regency}"]
    stack(page, (236, y), office, font, room=90, anchor="m")
    page.picture(229, y + 5, 13.5, 13.5, qr_code(f"https://dukcapil.example/{rng.getrandbits(50):x}"))
    name, number = head_of_office(rng)
    stack(page, (236, y + 22), [name, number], font, room=90, anchor="m")
    return (page,), family.fields


_OLD_PEOPLE: Parts = (
    ("NO", 10), ("NAMA LENGKAP", 66), ("NIK", 42), ("JENIS KELAMIN", 26), ("TEMPAT LAHIR", 34),
    ("TANGGAL LAHIR", 25), ("AGAMA", 22), ("PENDIDIKAN", 45), ("JENIS PEKERJAAN", 44),
)  # fmt: skip
_OLD_TIES: Parts = (
    ("NO", 10), ("STATUS PERKAWINAN", 36), ("STATUS HUBUNGAN DALAM KELUARGA", 50), ("KEWARGA- NEGARAAN", 28),
    ("NOMOR PASPOR", 32), ("NOMOR KITAS/KITAP", 32), ("NAMA AYAH", 63), ("NAMA IBU", 63),
)  # fmt: skip


@layout("kk", "old-folio-form")
def _old_folio(rng: Random, story: Story) -> Drawn:
    """The form before 2020 on folio: coloured ground, printer's letters, three blocks of data, ink and stamp."""
    family = family_card(rng, story, date(2011, 9, 1), date(2020, 5, 20))
    person, place = family.person, family.person.place
    light, dark = rng.choice((("#f1f6f8", "#c9dde4"), ("#f6f3ea", "#ded3b4")))
    page = Sheet(*_FOLIO, light)
    page.picture(0, 0, *_FOLIO, guilloche(rng, (1320, 860), light, dark, strength=0.3))
    form, fill = Font("sans", 8.4), Font(rng.choice(("free-mono", "wide")), 8, stretch=0.9)
    crest(page, 165, 5, 14, _GOLD, winged=True)
    page.text(165, 26, "KARTU KELUARGA", form.sized(2.1, bold=True), anchor="m")
    page.text(165, 32.5, f"No. : {person.family_card}", form.sized(1.6, bold=True), anchor="m")
    fonts = form, fill.sized(1.05, bold=True)
    left = [("Nama Kepala Keluarga", family.head), ("Alamat", person.street), ("RT / RW", person.rt_rw)]
    middle = [("Kelurahan/Desa", place.village), ("Kecamatan", place.district), ("Kabupaten/Kota", place.regency)]
    right = [("Kode Pos", place.postal_code), ("Provinsi", place.province)]
    _data(page, (10, 46, 41), left, fonts, 4.9)
    _data(page, (142, 170, 41), middle, fonts, 4.9)
    _data(page, (248, 266, 41), right, fonts, 4.9)
    small = Font(fill.family, 7.6, stretch=0.9)
    rows = max(7, len(family.members))
    tables = _Form(
        people=_OLD_PEOPLE, ties=_OLD_TIES, font=small, left=8, rows=rows, unused="-", head_fill=dark,
        row_height=4.1,
    )  # fmt: skip
    upper = [_who(member, slash_date(member.birth_date)) for member in family.members]
    y = _table(page, 55, tables, tables.people, upper)
    lower = [
        [member.marital_status, member.relation, "WNI", "-", "-", member.father, member.mother]
        for member in family.members
    ]
    y = max(_table(page, y + 3, tables, tables.ties, lower) + 7, 172)
    page.text(10, y, f"Dikeluarkan di {family.person.city}", form)
    page.text(10, y + 4.4, f"Tanggal : {padded_date(family.issued_on)}", form)
    page.text(140, y, "KEPALA KELUARGA", form, anchor="m")
    signature(rng, page, 126, y + 15, 28)
    page.text(140, y + 24, family.head, form.sized(1, bold=True), anchor="m")
    page.picture(234, y, 28, 28, ring_stamp(rng, place.regency, "DUKCAPIL"))
    page.text(266, y, "KEPALA DINAS", form, anchor="m")
    signature(rng, page, 252, y + 15, 28)
    name, number = head_of_office(rng)
    stack(page, (266, y + 24), [name, number], form, room=100, anchor="m")
    return (page,), family.fields


_COPY_PEOPLE: Parts = (
    ("No.", 8), ("Nama Lengkap", 58), ("NIK", 37), ("Jenis Kelamin", 24), ("Tempat Lahir", 30),
    ("Tanggal Lahir", 23), ("Agama", 19), ("Pendidikan", 42), ("Jenis Pekerjaan", 38),
)  # fmt: skip
_COPY_TIES: Parts = (
    ("No.", 8), ("Status Perkawinan", 34), ("Status Hubungan Dalam Keluarga", 43), ("Kewarganegaraan", 30),
    ("No. Paspor", 26), ("No. KITAS/KITAP", 28), ("Ayah", 55), ("Ibu", 55),
)  # fmt: skip


@layout("kk", "certified-copy")
def _certified(rng: Random, story: Story) -> Drawn:
    """A photocopy of a form with the address in one line more, certified by a stamp at the foot."""
    family = family_card(rng, story, date(2016, 1, 11), story.today)
    person, place = family.person, family.person.place
    font = Font(rng.choice(("sans", "wide-serif")), 7.6)
    copied = Sheet(*LANDSCAPE)
    crest(copied, 271, 8, 15, _GOLD, winged=True)
    copied.text(148.5, 14, "KARTU KELUARGA", font.sized(2.4, bold=True), anchor="m")
    copied.text(148.5, 20.5, f"NO. {person.family_card}", font.sized(1.7), anchor="m")
    left = [
        ("NAMA KEPALA KELUARGA", family.head),
        ("ALAMAT", person.street),
        ("RT/RW", person.rt_rw),
        ("DESA/KELURAHAN", place.village),
    ]
    right = [
        ("KECAMATAN", place.district),
        ("KABUPATEN/KOTA", place.regency),
        ("KODE POS", place.postal_code),
        ("PROVINSI", place.province),
    ]
    _data(copied, (10, 50, 29), left, (font, font), 4.4)
    _data(copied, (178, 210, 29), right, (font, font), 4.4)
    form = _Form(
        people=_COPY_PEOPLE, ties=_COPY_TIES, font=font.sized(0.92), left=9,
        rows=max(rng.choice((5, 6)), len(family.members)), unused="-", row_height=4.2,
    )  # fmt: skip
    y = _table(copied, 46.5, form, form.people, [_who(own, card_date(own.birth_date)) for own in family.members])
    lower = [
        [member.marital_status, member.relation, "WNI", "-", "-", member.father, member.mother]
        for member in family.members
    ]
    heads = replace(form, counted=True)
    y = max(_table(copied, y + 3.5, heads, heads.ties, lower) + 7, 140)
    copied.text(10, y, f"Dikeluarkan Tanggal : {card_date(family.issued_on)}", font)
    for x, heading, name in (
        (120, ["Kepala Keluarga"], family.head),
        (232, ["Kepala Dinas Kependudukan dan", f"Pencatatan Sipil {place.regency.title()}"], family.registrar),
    ):
        stack(copied, (x, y), heading, font, room=90, anchor="m")
        signature(rng, copied, x - 13, y + 15, 26)
        copied.text(x, y + 22, name, font.sized(1, bold=True), anchor="m")
    copied.picture(203, y, 26, 26, ring_stamp(rng, place.regency, "DUKCAPIL"))
    page = Sheet(*LANDSCAPE)
    page.place(photocopy(copied, 1.0, lighter=rng.uniform(0.45, 0.65)), 0, 0)
    _certificate(rng, page, family, y + 7)
    return (page,), family.fields


def _certificate(rng: Random, page: Sheet, family: Family, y: float) -> None:
    """The stamp under the date of a copy that an office compared with its original."""
    ink, font = "#3a3fa8", Font("sans", 7.4, bold=True)
    page.box(12, y, 66, 24, line=0.4, colour=ink)
    lines = ["FOTOKOPI INI SESUAI DENGAN ASLINYA", f"LURAH {family.person.place.village}"]
    stack(page, (45, y + 4.4), lines, font, room=62, ink=ink, anchor="m")
    signature(rng, page, 34, y + 17, 22, ink)
