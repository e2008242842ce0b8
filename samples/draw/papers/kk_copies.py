"""Kartu Keluarga as households keep it: the electronic form with merged headings, an inked print, a grey copy."""

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
from samples.draw.sheet import Colour, Sheet
from samples.draw.words import card_date, long_date
from samples.draw.writing import wrap

Rows: TypeAlias = Sequence[tuple[str, str]]
_GOLD = ("#c9b25a", "#75602a")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Column:
    """A column of a table: its heading, its width in mm, and the heading that it shares with its neighbour."""

    head: str
    width: float
    over: str = ""


def _columns(*parts: tuple[str, float] | tuple[str, float, str]) -> tuple[_Column, ...]:
    return tuple(_Column(head=part[0], width=part[1], over=part[2] if len(part) > 2 else "") for part in parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Grid:
    """A table from its left edge on; `counted` puts the columns' numbers below their headings."""

    columns: tuple[_Column, ...]
    font: Font
    left: float = 9.0
    counted: bool = True
    line: Colour = "#111111"
    rows: int = 10
    """How many lines the form offers; those without a member hold dashes."""


def _table(page: Sheet, y: float, grid: _Grid, cells: Sequence[list[str]]) -> float:
    """Draws a table with headings over one or two columns; gives the height of its foot."""
    _headings(page, y, grid)
    y += 9.6
    if grid.counted:
        numbers = ["", *(f"({number})" for number in range(1, len(grid.columns)))]
        y = _cells(page, y, grid, numbers, middle=True)
    for number in range(max(grid.rows, len(cells))):
        row = cells[number] if number < len(cells) else ["-"] * (len(grid.columns) - 1)
        y = _cells(page, y, grid, [str(number + 1), *row])
    return y


def _headings(page: Sheet, y: float, grid: _Grid) -> None:
    step = grid.font.size * MM_PER_POINT * 1.2
    head = grid.font.sized(1, bold=True)
    x, over = grid.left, ""
    for column in grid.columns:
        middle, lines = x + column.width / 2, wrap(column.head, head, column.width - 1.4)
        if column.over and column.over != over:
            # Both columns below a shared heading are equally wide, or nearly so.
            page.box(x, y, sum(known.width for known in grid.columns if known.over == column.over), 4.8)
            page.text(x + column.width, y + 3.4, column.over, head, anchor="m")
        over = column.over
        top, height = (y + 4.8, 4.8) if over else (y, 9.6)
        page.box(x, top, column.width, height, colour=grid.line)
        for number, line in enumerate(lines):
            baseline = top + height / 2 + step * (number + 0.8 - len(lines) / 2)
            page.text(middle, baseline, line, head, anchor="m")
        x += column.width


def _cells(page: Sheet, y: float, grid: _Grid, row: Sequence[str], *, middle: bool = False) -> float:
    wrapped = [wrap(cell, grid.font, column.width - 1.6) for cell, column in zip(row, grid.columns, strict=True)]
    step = grid.font.size * MM_PER_POINT * 1.2
    height = max(len(lines) for lines in wrapped) * step + 0.9
    x = grid.left
    for column, lines in zip(grid.columns, wrapped, strict=True):
        page.box(x, y, column.width, height, line=0.15, colour=grid.line)
        centred = middle or lines == ["-"] or column is grid.columns[0]
        at, anchor = (x + column.width / 2, "m") if centred else (x + 0.8, "l")
        for number, line in enumerate(lines):
            page.text(at, y + step * (number + 0.9), line, grid.font, anchor=anchor)
        x += column.width
    return y + height


def _data(page: Sheet, place: tuple[float, float, float], rows: Rows, fonts: tuple[Font, Font]) -> None:
    left, colon, y = place
    for label, value in rows:
        page.text(left, y, label, fonts[0])
        page.text(colon, y, ":", fonts[0])
        page.text(colon + 2.2, y, value, fonts[1])
        y += 4.2


def _household(family: Family) -> list[tuple[str, str]]:
    person = family.person
    return [("Nama Kepala Keluarga", family.head), ("Alamat", person.street), ("RT/RW", person.rt_rw)]


def _region(family: Family, village: str) -> list[tuple[str, str]]:
    place = family.person.place
    return [
        (village, place.village),
        ("Kecamatan", place.district),
        ("Kabupaten/Kota", place.regency),
        ("Provinsi", place.province),
    ]


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


_PEOPLE = _columns(
    ("No", 7), ("Nama Lengkap", 53), ("NIK", 32), ("Jenis Kelamin", 22), ("Tempat Lahir", 28),
    ("Tanggal Lahir", 21), ("Agama", 18), ("Pendidikan", 41), ("Jenis Pekerjaan", 37), ("Golongan Darah", 20),
)  # fmt: skip
_TIES = _columns(
    ("No", 7), ("Status Perkawinan", 32), ("Tanggal Perkawinan/ Perceraian", 30),
    ("Status Hubungan Dalam Keluarga", 38), ("Kewarganegaraan", 26), ("No. Paspor", 24, "Dokumen Imigrasi"),
    ("No. KITAP", 24, "Dokumen Imigrasi"), ("Ayah", 49, "Nama Orang Tua"), ("Ibu", 49, "Nama Orang Tua"),
)  # fmt: skip


@layout("kk", "electronic-form")
def _electronic_form(rng: Random, story: Story) -> Drawn:
    """The form of today with all its ten lines, merged headings and a code in the registrar's place."""
    family = family_card(rng, story, date(2021, 2, 1), story.today)
    person, place = family.person, family.person.place
    font = Font("sans", rng.uniform(7.3, 7.7))
    page = Sheet(*LANDSCAPE)
    crest(page, 20, 7, 16, _GOLD, winged=True)
    page.text(148.5, 14.5, "KARTU KELUARGA", font.sized(2.6, bold=True), anchor="m")
    page.text(148.5, 21.5, f"No. {person.family_card}", font.sized(1.75, bold=True), anchor="m")
    fonts = font, font
    _data(page, (9, 42, 30), [*_household(family), ("Kode Pos", place.postal_code)], fonts)
    _data(page, (196, 224, 30), _region(family, "Desa/Kelurahan"), fonts)
    grid = _Grid(columns=_PEOPLE, font=font.sized(0.89))
    blood = [person.blood_type if member.nik == person.nik else "TIDAK TAHU" for member in family.members]
    upper = [[*_who(member), kind] for member, kind in zip(family.members, blood, strict=True)]
    y = _table(page, 46, grid, upper)
    lower = [
        [member.marital_status, "-", member.relation, "WNI", "-", "-", member.father, member.mother]
        for member in family.members
    ]
    y = _table(page, y + 2.5, replace(grid, columns=_TIES), lower) + 6
    page.text(9, y, "Dikeluarkan Tanggal", font)
    page.text(36, y, f": {card_date(family.issued_on)}", font)
    page.text(118, y, "KEPALA KELUARGA", font, anchor="m")
    page.text(118, y + 22, family.head, font, anchor="m")
    page.line(96, y + 23, 140, y + 23, 0.2)
    page.text(118, y + 26, "Tanda Tangan/Cap Jempol", font.sized(0.85), anchor="m")
    office = ["KEPALA DINAS KEPENDUDUKAN DAN", f"PENCATATAN SIPIL {place.regency}"]
    after = stack(page, (232, y), office, font, room=100, anchor="m")
    page.picture(225, after - 2, 14.5, 14.5, qr_code(f"https://dukcapil.example/{rng.getrandbits(50):x}"))
    name, number = head_of_office(rng)
    stack(page, (232, y + 22), [name, number], font, room=100, anchor="m")
    return (page,), family.fields


_SHORT_PEOPLE = _columns(
    ("NO", 8), ("NAMA LENGKAP", 57), ("NIK", 36), ("JENIS KELAMIN", 24), ("TEMPAT LAHIR", 31),
    ("TANGGAL LAHIR", 23), ("AGAMA", 20), ("PENDIDIKAN", 42), ("JENIS PEKERJAAN", 38),
)  # fmt: skip
_SHORT_TIES = _columns(
    ("NO", 8), ("STATUS PERKAWINAN", 34), ("STATUS HUBUNGAN DALAM KELUARGA", 46), ("KEWARGANEGARAAN", 33),
    ("NO. PASPOR", 24, "DOKUMEN IMIGRASI"), ("NO. KITAS/KITAP", 26, "DOKUMEN IMIGRASI"),
    ("AYAH", 54, "NAMA ORANG TUA"), ("IBU", 54, "NAMA ORANG TUA"),
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class _Print:
    """How an inked form is printed: its letters, its paper, where its blocks of data begin, and its date."""

    form: Font
    fill: Font
    ground: tuple[Colour, Colour]
    blocks: Sequence[tuple[float, float, Rows]]
    dated: str
    crest_at: float


def _inked_form(rng: Random, family: Family, look: _Print) -> Sheet:
    """A form on patterned paper, filled by a printer, signed and stamped."""
    place, form, fill = family.person.place, look.form, look.fill
    page = Sheet(*LANDSCAPE, look.ground[0])
    page.picture(0, 0, *LANDSCAPE, guilloche(rng, (1188, 840), *look.ground, strength=0.3))
    crest(page, look.crest_at, 5, 12, _GOLD, winged=True)
    page.text(148.5, 24, "KARTU KELUARGA", form.sized(2.2, bold=True), anchor="m")
    page.text(148.5, 30.5, f"No. {family.person.family_card}", form.sized(1.7, bold=True), anchor="m")
    for left, colon, rows in look.blocks:
        _data(page, (left, colon, 36), rows, (form, fill.sized(1.05)))
    y = 36 + 4.2 * max(len(rows) for _, _, rows in look.blocks)
    grid = _Grid(
        columns=_SHORT_PEOPLE,
        font=fill.sized(0.9),
        counted=False,
        line="#4d5a63",
        rows=max(6, len(family.members)),
    )
    y = _table(page, y, grid, [_who(member) for member in family.members])
    lower = [
        [member.marital_status, member.relation, "WNI", "-", "-", member.father, member.mother]
        for member in family.members
    ]
    y = max(_table(page, y + 3, replace(grid, columns=_SHORT_TIES), lower) + 8, 156)
    page.text(10, y, look.dated, form)
    for x, heading, name in (
        (125, ["Kepala Keluarga,"], family.head),
        (238, ["Kepala Dinas Kependudukan dan", f"Pencatatan Sipil {place.regency.title()}"], family.registrar),
    ):
        stack(page, (x, y), heading, form, room=90, anchor="m")
        signature(rng, page, x - 13, y + 17, 26)
        page.text(x, y + 25, name, form.sized(1, bold=True), anchor="m")
    page.picture(207, y + 1, 27, 27, ring_stamp(rng, place.regency, "DUKCAPIL"))
    return page


@layout("kk", "inked-form")
def _inked(rng: Random, story: Story) -> Drawn:
    """A print on blue or rose paper with three blocks of data, the signatures in ink."""
    family = family_card(rng, story, date(2014, 3, 1), date(2020, 6, 1))
    region, code = _region(family, "Kelurahan/Desa"), ("Kode Pos", family.person.place.postal_code)
    look = _Print(
        form=Font("sans", 8),
        fill=Font(rng.choice(("sans", "free-sans")), 7.6),
        ground=rng.choice((("#f2f7fb", "#cddfee"), ("#fbf4f2", "#eed9d2"))),
        blocks=((10, 45, _household(family)), (128, 152, [*region[:2], code]), (212, 238, region[2:])),
        dated=f"Dikeluarkan tanggal : {long_date(family.issued_on)}",
        crest_at=148.5,
    )
    return (_inked_form(rng, family, look),), family.fields


@layout("kk", "grey-copy")
def _grey_copy(rng: Random, story: Story) -> Drawn:
    """A photocopy of such a form in printer's letters, the data in two blocks."""
    family = family_card(rng, story, date(2012, 3, 1), date(2019, 12, 1))
    code = ("Kode Pos", family.person.place.postal_code)
    look = _Print(
        form=Font(rng.choice(("serif", "free-sans")), 8.2),
        fill=Font("mono", 7.4, stretch=0.94),
        ground=("#f4f8f3", "#d3e3d5"),
        blocks=((10, 46, [*_household(family), code]), (182, 210, _region(family, "Desa/Kelurahan"))),
        dated=f"Dikeluarkan Tanggal : {card_date(family.issued_on)}",
        crest_at=22,
    )
    page = Sheet(*LANDSCAPE)
    page.place(photocopy(_inked_form(rng, family, look), 1.0, lighter=rng.uniform(0.5, 0.7)), 0, 0)
    return (page,), family.fields
