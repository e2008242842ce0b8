"""Ijazah: a name in large script, an academy's numbered lines, and the certified copy that offices ask for."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from samples.draw.fonts import Font
from samples.draw.offices import draw_staff_number
from samples.draw.ornaments import crest, qr_code, ring_stamp, signature
from samples.draw.papers.diploma import (
    HEIGHT,
    WIDTH,
    Diploma,
    birth_of,
    graduate,
    national_number,
    photo,
    serial_number,
)
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.papers.photocopy import photocopy
from samples.draw.people import invent
from samples.draw.sheet import Sheet
from samples.draw.words import card_date, long_date, padded_date
from samples.draw.writing import Look, Writer, wrap

_UNIVERSITIES = ("Universitas Sungai Lematang", "Universitas Cendekia Andalas", "Universitas Pelita Sriwijaya")
_ACADEMIES = {
    "dokter": _UNIVERSITIES,
    "apoteker": (*_UNIVERSITIES, "Institut Ilmu Kesehatan Nusa Farma"),
    "bidan": ("Akademi Kebidanan Kasih Ibunda", "Akademi Kebidanan Budi Luhur Ilir"),
    "perawat": ("Akademi Keperawatan Mitra Husada", "Sekolah Tinggi Ilmu Keperawatan Abdi Insani"),
}
_RANKS = {"Akademi": "Direktur", "Sekolah": "Ketua", "Universitas": "Rektor", "Institut": "Rektor"}


def _taught_at(rng: Random, facts: Diploma, institutions: Sequence[str]) -> Diploma:
    """The same diploma of another institution, headed by whoever heads its sort."""
    name = rng.choice(institutions)
    return replace(facts, institution=name, head=_RANKS.get(name.split()[0], "Direktur"))


def _two_signatures(rng: Random, sheet: Sheet, font: Font, y: float, *signers: tuple[float, str, str]) -> None:
    """Post, scribble and name under each other at the same height, each centred where it is told."""
    for x, post, name in signers:
        sheet.text(x, y, post, font, anchor="m")
        signature(rng, sheet, x - 14, y + 14, 28)
        sheet.text(x, y + 23, name, font.sized(1, bold=True), anchor="m")


@layout("ijazah", "script")
def _script(rng: Random, story: Story) -> Drawn:
    """A university's in slanted script, the name very large in the middle, both numbers in the upper corners."""
    number = rng.choice((national_number, serial_number))(rng)
    facts = _taught_at(rng, graduate(rng, story, ("universitas",), number, capitals=False), _UNIVERSITIES)
    sheet = Sheet(WIDTH, HEIGHT, colour=rng.choice(("#fffdf2", "#ffffff", "#fbfaf5")))
    gold = rng.choice(("#a8842c", "#3f5f8a", "#7b3f55"))
    for inset, line in ((5, 2.4), (8.5, 0.5), (10, 0.3)):
        sheet.box(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset, line=line, colour=gold)
    family = rng.choice(("serif", "free-serif"))
    plain, script = Font(family, 12.5), Font(family, 13.5, italic=True)
    small, middle = Font("sans", 9), WIDTH / 2
    sheet.text(18, 19, f"Nomor Ijazah : {facts.number}", small)
    sheet.text(WIDTH - 18, 19, f"NIM : {facts.student}", small, anchor="r")
    crest(sheet, middle, 15, 19, (gold, "#3b3212"))
    for y, text, font in (
        (44, facts.institution, Font(family, 27, italic=True)),
        (54, "dengan ini menyatakan bahwa", script),
        (69, facts.name, Font(family, 30, italic=True)),
        (79, f"lahir di {birth_of(story)}", script),
        (88, f"telah memenuhi segala syarat pendidikan pada {story.profession.faculty}", script),
        (97, f"Program Studi {facts.programme}", plain.sized(1.05, bold=True)),
        (106, f"dan dinyatakan lulus pada tanggal {long_date(facts.graduated)}.", script),
        (115, "Oleh sebab itu kepadanya diberikan", script),
        (126, "Ijazah", Font(family, 24, bold=True)),
        (135, f"dan hak untuk memakai gelar {facts.degree}", script),
    ):
        narrow = min(1.0, 250 / font.width(text))
        sheet.text(middle, y, text, replace(font, stretch=narrow), anchor="m")
    sheet.text(WIDTH - 75, 148, f"Palembang, {long_date(facts.printed)}", plain, anchor="m")
    _two_signatures(
        rng, sheet, plain, 155, (75, "Dekan,", facts.dean), (WIDTH - 75, f"{facts.head},", facts.head_name)
    )
    photo(rng, story, sheet, middle - 13.5, 146)
    stamp = ring_stamp(rng, facts.institution.upper()[:24], "REKTOR", "#5b2a86")
    sheet.picture(WIDTH - 116, 155, 28, 28, stamp)
    return (sheet,), facts.truth()


@layout("ijazah", "numbered")
def _numbered(rng: Random, story: Story) -> Drawn:
    """An academy's upright page: the foundation above, numbered lines, values on rules, the number in a frame."""
    facts = graduate(rng, story, ("sekolah tinggi",), serial_number(rng), capitals=True)
    facts = _taught_at(rng, facts, _ACADEMIES[story.profession.code])
    sheet = Sheet(210, 297, colour=rng.choice(("#ffffff", "#f7fbf7")))
    colour = rng.choice(("#14532d", "#1e3a5f", "#6b2137"))
    for inset, line in ((8, 0.4), (10, 1.8)):
        sheet.box(inset, inset, 210 - 2 * inset, 297 - 2 * inset, line=line, colour=colour)
    crest(sheet, 105, 17, 20, ("#e3b23c", colour))
    family = rng.choice(("free-sans", "wide-serif"))
    page = Writer(sheet, Font(family, 11), top=42, left=25, right=25, look=Look(leading=1.5))
    foundation = f"YAYASAN {facts.institution.split()[-1].upper()} SEJAHTERA"
    if facts.head == "Direktur":
        page.centre(foundation, page.font)
    page.centre(facts.institution.upper(), page.font.sized(1.35, bold=True))
    page.centre(f"Izin Penyelenggaraan Nomor {rng.randint(10, 250)}/D/O/{rng.randint(2001, 2006)}", page.font)
    page.down(0.5)
    page.centre("IJAZAH", page.font.sized(2.2, bold=True))
    wide = page.font.sized(1, bold=True).width(f"Nomor Seri : {facts.number}") + 8
    sheet.box(105 - wide / 2, page.y + 3.2, wide, 8, line=0.4, colour=colour)
    page.y += 8.6
    sheet.text(105, page.y, f"Nomor Seri : {facts.number}", page.font.sized(1, bold=True), anchor="m")
    page.down(1.2)
    page.line(f"{facts.head} {facts.institution}")
    page.line("memberikan ijazah ini kepada :")
    page.y += 2
    for place, (label, value) in enumerate(
        (
            ("Nama", facts.name),
            ("Tempat / tanggal lahir", birth_of(story)),
            ("NIM", facts.student),
            ("Program studi", facts.programme),
            ("Tanggal masuk", padded_date(date(facts.graduated.year - 3, 9, rng.randint(1, 20)))),
            ("Tanggal lulus", padded_date(facts.graduated)),
        ),
        1,
    ):
        page.y += 8.6
        sheet.text(25, page.y, f"{place}.", page.font)
        sheet.text(32, page.y, label, page.font)
        sheet.text(82, page.y, value, page.font.sized(1.05, bold=True))
        sheet.line(81, page.y + 1.4, 185, page.y + 1.4, 0.2, colour)
    page.down()
    page.paragraph(
        "yang telah menempuh seluruh kegiatan akademik dan lulus ujian akhir program, sehingga berhak memakai "
        f"sebutan {facts.degree}."
    )
    page.down(1.4)
    sheet.text(148, page.y, f"Palembang, {padded_date(facts.printed)}", page.font, anchor="m")
    page.y += 6
    top = page.y
    second = "Dekan" if facts.head == "Rektor" else f"Wakil {facts.head} I"
    deputy = invent(rng, youngest=40, oldest=60).name.title()
    _two_signatures(
        rng, sheet, page.font.sized(0.92), top,
        (56, second, f"{deputy}, S.Pd., M.M."),
        (148, facts.head, facts.head_name.removeprefix("Prof. ")),
    )  # fmt: skip
    photo(rng, story, sheet, 91.5, min(top + 27, 245))
    return (sheet,), facts.truth()


@layout("ijazah", "certified_copy")
def _certified_copy(rng: Random, story: Story) -> Drawn:
    """A photocopy without colour that the school has certified under a number and a day of its own."""
    facts = graduate(rng, story, ("politeknik", "universitas"), national_number(rng), capitals=rng.random() < 0.7)
    sheet = Sheet(WIDTH, HEIGHT)
    sheet.box(9, 9, WIDTH - 18, HEIGHT - 18, line=1.2, colour="#2b4a2f")
    sheet.box(11.5, 11.5, WIDTH - 23, HEIGHT - 23, line=0.3, colour="#2b4a2f")
    crest(sheet, 38, 18, 20, ("#dcbb55", "#31451d"))
    family = rng.choice(("sans", "serif"))
    plain, bold = Font(family, 11), Font(family, 11, bold=True)
    sheet.text(60, 24, "REPUBLIK INDONESIA", plain)
    name_font = Font(family, 17, bold=True)
    narrow = min(1.0, 178 / name_font.width(facts.institution.upper()))
    sheet.text(60, 32, facts.institution.upper(), replace(name_font, stretch=narrow))
    sheet.text(60, 38, f"Terakreditasi {rng.choice(('A', 'B', 'Unggul'))} oleh LAM-PTKes", plain)
    sheet.picture(WIDTH - 42, 17, 24, 24, qr_code(f"https://verifikasi.example/{facts.number}"))
    sheet.text(WIDTH / 2, 54, "IJAZAH", Font(family, 26, bold=True), anchor="m")
    sheet.text(WIDTH / 2, 60, f"No. Ijazah Nasional: {facts.number}", plain, anchor="m")
    photo(rng, story, sheet, 24, 68)
    y = 72.0
    for label, value in (
        ("Diberikan kepada", facts.name),
        ("Tempat, tanggal lahir", birth_of(story)),
        ("Nomor Induk Mahasiswa", facts.student),
        ("Program Studi", facts.programme),
        ("Gelar yang diperoleh", facts.degree),
        ("Dinyatakan lulus tanggal", long_date(facts.graduated)),
    ):
        sheet.text(64, y, label, plain)
        sheet.text(116, y, ":", plain)
        for line in wrap(value, bold, 160):
            sheet.text(119, y, line, bold)
            y += 7.2
    closing = "beserta segala hak dan kewajiban yang melekat pada ijazah ini."
    sheet.text(64, y + 1, closing, plain)
    sheet.text(WIDTH - 72, y + 11, f"Palembang, {long_date(facts.printed)}", plain, anchor="m")
    _two_signatures(rng, sheet, plain, y + 17, (WIDTH - 72, facts.head, facts.head_name))
    copy = photocopy(sheet, 1.0, lighter=0.1)
    copy.picture(WIDTH - 112, y + 14, 27, 27, ring_stamp(rng, facts.institution.upper()[:24], "1998", "#555555"))
    _certify(rng, copy, story, facts)
    return (copy,), facts.truth()


def _certify(rng: Random, sheet: Sheet, story: Story, facts: Diploma) -> None:
    """The blue stamp of the registry in the lower left corner, signed long after the graduation."""
    font, ink = Font("sans", 9.5), "#23409a"
    day = max(facts.printed + timedelta(days=20), story.today - timedelta(days=rng.randint(30, 500)))
    registrar = invent(rng, youngest=35, oldest=57)
    left, top = 24.0, 140.0
    sheet.box(left, top, 92, 50, line=0.5, colour=ink)
    lines = (
        (6, "FOTOKOPI SESUAI DENGAN ASLINYA"),
        (11, f"No. {rng.randint(100, 2999)}/LGL/{day.year}   Tgl. {card_date(day)}"),
        (16, "Kepala Bagian Akademik,"),
        (41, f"{registrar.name.title()}, S.Sos."),
        (46, f"NIP {draw_staff_number(rng, registrar)}"),
    )
    for shift, text in lines:
        sheet.text(left + 46, top + shift, text, font.sized(1, bold=shift in {6, 41}), ink, "m")
    signature(rng, sheet, left + 32, top + 33, 28, ink)
