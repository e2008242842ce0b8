"""Kartu Keluarga for measuring: all of a person in one wide line, a grey copy on folio, a print of a web page."""

from collections.abc import Sequence
from datetime import date
from random import Random

from samples.draw.families import Member
from samples.draw.fonts import MM_PER_POINT, Font
from samples.draw.letters import FOLIO
from samples.draw.ornaments import crest, qr_code, ring_stamp, signature
from samples.draw.papers.held_out.cells import band
from samples.draw.papers.kk import LANDSCAPE, Family, family_card
from samples.draw.papers.land_tax import head_of_office
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.papers.photocopy import photocopy
from samples.draw.papers.stacking import stack
from samples.draw.sheet import A4, Sheet
from samples.draw.words import card_date, long_date, padded_date, slash_date
from samples.draw.writing import wrap

_ARMS = ("#c4a548", "#705a24")
_LONG = {"male": "LAKI-LAKI", "female": "PEREMPUAN"}
_SHORT = {"male": "L", "female": "P"}
Columns = Sequence[tuple[str, float]]


def _chart(
    page: Sheet, place: tuple[float, float], columns: Columns, rows: Sequence[Sequence[str]], font: Font
) -> float:
    """A numbered table whose cells stand in the middle of their lines; gives the height of its foot."""
    x0, y = place
    step = font.size * MM_PER_POINT * 1.2
    numbered = [[str(number), *row] for number, row in enumerate(rows, 1)]
    for place_of_row, cells in enumerate(([title for title, _ in columns], *numbered)):
        heavy = font.sized(1, bold=place_of_row == 0)
        wrapped = [wrap(cell, heavy, width - 2) for cell, (_, width) in zip(cells, columns, strict=True)]
        height, x = max(map(len, wrapped)) * step + 1.6, x0
        for lines, (_, width) in zip(wrapped, columns, strict=True):
            page.box(x, y, width, height, line=0.18)
            first = y + (height - len(lines) * step) / 2 + step * 0.82
            at, anchor = (x + width / 2, "m") if heavy.bold else (x + 1, "l")
            stack(page, (at, first), lines, heavy, room=999, anchor=anchor, leading=1.2)
            x += width
        y += height
    return y


def _named_rows(
    page: Sheet, place: tuple[float, float, float], rows: Sequence[tuple[str, str]], fonts: tuple[Font, Font]
) -> None:
    left, colon, y = place
    for label, value in rows:
        page.text(left, y, label, fonts[0])
        page.text(colon, y, ":", fonts[0])
        page.text(colon + 2.4, y, value, fonts[1])
        y += fonts[0].size * MM_PER_POINT * 1.5


_WIDE: Columns = (
    ("No", 7), ("N I K", 33), ("Nama Lengkap Anggota Keluarga", 48), ("L/P", 8), ("Tempat dan Tanggal Lahir", 41),
    ("Hub. Keluarga", 25), ("Status Kawin", 20), ("Agama", 17), ("Pendidikan Terakhir", 34), ("Pekerjaan", 32),
    ("Nama Orang Tua (Ayah / Ibu)", 51),
)  # fmt: skip


@layout("kk", "one-wide-line", "held_out")
def _one_wide_line(rng: Random, story: Story) -> Drawn:
    """A regency's own form on folio: one table only, birth in one cell, the parents in one, date over the seal."""
    family = family_card(rng, story, date(2008, 3, 1), date(2014, 10, 30))
    person, place = family.person, family.person.place
    font = Font(rng.choice(("sans", "free-serif")), rng.uniform(8.2, 8.8))
    page = Sheet(FOLIO[1], FOLIO[0], rng.choice(("#ffffff", "#f4f8f2")))
    crest(page, 20, 8, 15, ("#3d6f4c", "#1f3a28"))
    page.text(32, 14, f"PEMERINTAH {place.regency}", font.sized(1.15, bold=True))
    page.text(32, 19, "DINAS KEPENDUDUKAN DAN CATATAN SIPIL", font.sized(1.15, bold=True))
    page.text(322, 14, "KARTU KELUARGA", font.sized(2.2, bold=True), anchor="r")
    page.text(322, 21, f"NOMOR : {person.family_card}", font.sized(1.4, bold=True), anchor="r")
    page.line(7, 26, 323, 26, 0.5)
    fonts = font, font.sized(1, bold=True)
    left = [("NAMA KEPALA KELUARGA", family.head), ("ALAMAT", person.street), ("RT / RW", person.rt_rw)]
    middle = [("KELURAHAN / DESA", place.village), ("KECAMATAN", place.district), ("KODE POS", place.postal_code)]
    right = [("KABUPATEN / KOTA", place.regency), ("PROVINSI", place.province)]
    _named_rows(page, (8, 50, 33), left, fonts)
    _named_rows(page, (134, 168, 33), middle, fonts)
    _named_rows(page, (228, 262, 33), right, fonts)
    rows = [
        [
            member.nik,
            member.name,
            _SHORT[member.sex],
            f"{member.birth_place}, {card_date(member.birth_date)}",
            member.relation,
            member.marital_status,
            member.religion,
            member.education,
            member.occupation,
            f"{member.father} / {member.mother}",
        ]
        for member in family.members
    ]
    y = max(_chart(page, (7, 48), _WIDE, rows, font.sized(0.84)) + 10, rng.uniform(120, 140))
    page.text(70, y + 4.5, "Kepala Keluarga,", font, anchor="m")
    signature(rng, page, 56, y + 18, 28)
    page.text(70, y + 27, family.head, font.sized(1, bold=True), anchor="m")
    name, number = head_of_office(rng)
    stack(page, (255, y), [f"{person.city}, {long_date(family.issued_on)}", "Kepala Dinas,"], font, room=90,
          anchor="m")  # fmt: skip
    page.picture(218, y + 2, 28, 28, ring_stamp(rng, place.regency, "DUKCAPIL"))
    signature(rng, page, 241, y + 18, 28)
    stack(page, (255, y + 27), [name, number], font, room=90, anchor="m")
    return (page,), family.fields


_UPPER: Columns = (
    ("No", 8), ("Nama Lengkap", 54), ("NIK", 35), ("Jenis Kelamin", 23), ("Tempat Lahir", 30),
    ("Tanggal Lahir", 21), ("Agama", 19), ("Pendidikan", 43), ("Jenis Pekerjaan", 42),
)  # fmt: skip
_LOWER: Columns = (
    ("No", 8), ("Status Perkawinan", 33), ("Status Hubungan Dalam Keluarga", 42), ("Kewarga- negaraan", 24),
    ("No. Paspor", 26), ("No. KITAS/ KITAP", 26), ("Nama Ayah", 58), ("Nama Ibu", 58),
)  # fmt: skip


@layout("kk", "grey-copy-on-folio", "held_out")
def _grey(rng: Random, story: Story) -> Drawn:
    """A grey copy of the form signed electronically, laid on folio, with a note in ink on its free edge."""
    family = family_card(rng, story, date(2020, 8, 3), story.today)
    copied = _signed_form(rng, family)
    page = Sheet(FOLIO[1], FOLIO[0])
    page.place(photocopy(copied, 1.0, lighter=0.4), rng.uniform(10, 24), rng.uniform(0.5, 4))
    ink = Font("free-serif", 12, italic=True)
    note = rng.choice(("Fotokopi untuk berkas perizinan", f"Berkas an. {story.person.name.title()}"))
    page.text(40, FOLIO[0] - 4.5, note, ink, "#1c2f86")
    return (page,), family.fields


def _signed_form(rng: Random, family: Family) -> Sheet:
    person, place = family.person, family.person.place
    font = Font(rng.choice(("wide-serif", "sans")), 7.3)
    sheet = Sheet(*LANDSCAPE)
    crest(sheet, 24, 8, 15, _ARMS, winged=True)
    sheet.text(148, 15, "KARTU KELUARGA", font.sized(2.6, bold=True), anchor="m")
    sheet.text(148, 22, f"No. {person.family_card}", font.sized(1.8, bold=True), anchor="m")
    left = [("Nama Kepala Keluarga", family.head), ("Alamat", person.street)]
    left += [("RT/RW", person.rt_rw), ("Desa/Kelurahan", place.village)]
    right = [("Kecamatan", place.district), ("Kabupaten/Kota", place.regency)]
    right += [("Kode Pos", place.postal_code), ("Provinsi", place.province)]
    fonts = font.sized(1.06), font.sized(1.06)
    _named_rows(sheet, (12, 48, 31), left, fonts)
    _named_rows(sheet, (190, 220, 31), right, fonts)
    small = font.sized(0.9)
    upper = [
        [
            own.name,
            own.nik,
            _LONG[own.sex],
            own.birth_place,
            card_date(own.birth_date),
            own.religion,
            own.education,
            own.occupation,
        ]
        for own in family.members
    ]
    y = _chart(sheet, (11, 49), _UPPER, upper, small)
    lower = [[own.marital_status, own.relation, "WNI", "-", "-", own.father, own.mother] for own in family.members]
    y = max(_chart(sheet, (11, y + 4), _LOWER, lower, small) + 8, rng.uniform(130, 150))
    sheet.text(12, y, f"Dikeluarkan Tanggal : {padded_date(family.issued_on)}", font)
    sheet.text(140, y, "KEPALA KELUARGA", font, anchor="m")
    signature(rng, sheet, 126, y + 15, 28)
    sheet.text(140, y + 23, family.head, font.sized(1, bold=True), anchor="m")
    office = ["Ditandatangani secara elektronik oleh", "KEPALA DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL"]
    after = stack(sheet, (236, y), [*office, place.regency], font, room=100, anchor="m")
    sheet.picture(228, after - 1.5, 16, 16, qr_code(f"https://dukcapil.example/{rng.getrandbits(50):x}"))
    sheet.text(236, after + 18, family.registrar, font.sized(1, bold=True), anchor="m")
    return sheet


_PORTAL: Columns = (
    ("No", 8), ("NIK", 36), ("Nama Lengkap", 52), ("Hubungan", 30), ("Jenis Kelamin", 26), ("Tgl. Lahir", 26),
)  # fmt: skip


@layout("kk", "web-page-print", "held_out")
def _web_page(rng: Random, story: Story) -> Drawn:
    """A page of the registry's service as a browser prints it: cells of data above, a short table of members."""
    family = family_card(rng, story, date(2019, 7, 1), story.today)
    person, place = family.person, family.person.place
    family_of_letters = rng.choice(("wide", "free-sans"))
    font = Font(family_of_letters, 8.4 if family_of_letters == "wide" else 9.6)
    page = Sheet(*A4)
    page.text(12, 9, f"{slash_date(story.today)} {rng.randint(8, 20):02d}.{rng.randint(10, 59)}", font.sized(0.8))
    page.text(198, 9, f"Layanan Adminduk {place.regency.title()}", font.sized(0.8), anchor="r")
    page.box(16, 16, 178, 18, line=0, fill=rng.choice(("#e8eef7", "#e9f3ee")))
    page.text(21, 24, "Kartu Keluarga", font.sized(1.7, bold=True))
    page.text(21, 30.5, f"No. KK {person.family_card}", font.sized(1.2))
    page.picture(177, 17.5, 15, 15, qr_code(f"https://dukcapil.example/{rng.getrandbits(50):x}"))
    fonts, y = (font.sized(0.84), font.sized(1.04)), 39.0
    for cells in (
        [("Kepala Keluarga", family.head, 100.0), ("Tanggal Dikeluarkan", long_date(family.issued_on), 78.0)],
        [("Alamat", person.street, 100.0), ("RT/RW", person.rt_rw, 39.0), ("Kode Pos", place.postal_code, 39.0)],
        [("Desa/Kelurahan", place.village, 89.0), ("Kecamatan", place.district, 89.0)],
        [("Kabupaten/Kota", place.regency, 89.0), ("Provinsi", place.province, 89.0)],
    ):
        y = band(page, (16, y), cells, fonts)
    page.text(16, y + 9, "Daftar Anggota Keluarga", font.sized(1.15, bold=True))
    y = _chart(page, (16, y + 12), _PORTAL, [_shortly(member) for member in family.members], font.sized(0.92))
    note = "Halaman ini dicetak dari layanan daring Dinas Kependudukan dan Pencatatan Sipil."
    stack(page, (16, y + 8), [note], font.sized(0.86), room=178, ink="#555555")
    return (page,), family.fields


def _shortly(member: Member) -> list[str]:
    return [member.nik, member.name, member.relation, _LONG[member.sex], card_date(member.birth_date)]
