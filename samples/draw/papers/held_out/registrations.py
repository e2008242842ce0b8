"""STR for measuring: a copied card, a page of a browser, labels that end at a middle axis, cells of a form."""

from dataclasses import replace
from datetime import timedelta
from random import Random

from samples.draw.fonts import Font
from samples.draw.ornaments import crest, guilloche, qr_code, ring_stamp, signature
from samples.draw.papers.held_out.cells import band
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.papers.photocopy import photocopy
from samples.draw.papers.registration import Registration, council_of, new_number, photo, register
from samples.draw.papers.stacking import stack
from samples.draw.sheet import A4, CARD, Sheet
from samples.draw.words import bill_date, card_date, long_date, padded_date, slash_date
from samples.draw.writing import Look, Writer, wrap

_SCHOOLS = {
    "dokter": ("Universitas Rejang Lestari", "Universitas Belida Sumatera"),
    "apoteker": ("Universitas Belida Sumatera", "Sekolah Tinggi Farmasi Kerinci Husada"),
    "bidan": ("STIKES Kerinci Husada", "Politeknik Kesehatan Kapuas Lima"),
    "perawat": ("Politeknik Kesehatan Kapuas Lima", "STIKES Kerinci Husada"),
}


def _facts(rng: Random, story: Story, number: str, *, ends: float, capitals: bool | None = None) -> Registration:
    """A registration of a graduate of one of this file's schools; it ends with a probability."""
    facts = register(rng, story, number, ends=rng.random() < ends, capitals=capitals)
    return replace(facts, school=rng.choice(_SCHOOLS[story.profession.code]))


def _sex(story: Story) -> str:
    return "LAKI-LAKI" if story.person.sex == "male" else "PEREMPUAN"


@layout("str", "pocket_card", "held_out")
def _pocket_card(rng: Random, story: Story) -> Drawn:
    """A photocopy of both sides of the plastic card of the older years, enlarged on one sheet."""
    digits = f"{rng.randint(11, 34)}.{rng.randint(1, 9)}.{rng.randint(1, 9)}.{rng.randint(100, 603)}"
    number = f"{digits}.{rng.randint(1, 4)}.{rng.randint(16, 24)}.{rng.randint(10**5, 10**6 - 1)}"
    facts = _facts(rng, story, number, ends=0.7, capitals=True)
    sheet, y, factor = Sheet(*A4), rng.uniform(20, 30), rng.uniform(1.65, 1.85)
    for card in (_front(rng, story, facts), _back(rng, story, facts)):
        copy = photocopy(card, factor, lighter=rng.uniform(0.2, 0.4))
        x = (sheet.width - copy.width) / 2 + rng.uniform(-6, 6)
        sheet.place(copy, x, y)
        sheet.box(x, y, copy.width, copy.height, line=0.3, colour="#777777")
        y += copy.height + rng.uniform(8, 20)
    return (sheet,), facts.truth(story)


def _front(rng: Random, story: Story, facts: Registration) -> Sheet:
    """The council, the number, who holds the card and as what; the photo at the right."""
    card, person = Sheet(*CARD), story.person
    card.picture(0, 0, *CARD, guilloche(rng, (428, 270), "#fbfdfb", "#dfe9e4", strength=0.2))
    crest(card, 8.5, 2.6, 8, ("#cfa83a", "#54430f"), winged=True)
    small, bold = Font("sans", 5.6), Font("sans", 6.6, bold=True)
    card.text(16, 6, council_of(story, facts).upper(), Font("sans", 6.8, bold=True))
    card.text(16, 9.6, "SURAT TANDA REGISTRASI", Font("sans", 6.8, bold=True))
    card.line(3, 13, 82.6, 13, 0.3)
    y = 17.5
    for label, value in (
        ("NO. REG", facts.number),
        ("NAMA", facts.name),
        ("TGL. LAHIR", card_date(person.birth_date)),
        ("JENIS KELAMIN", _sex(story)),
        ("PROFESI", facts.profession.upper()),
        ("LULUSAN", facts.school),
    ):
        card.text(4, y, label, small)
        y = stack(card, (22, y), (value,), bold, room=38) + 1.9
    photo(rng, story, card, 63, 17, width=18)
    return card


def _back(rng: Random, story: Story, facts: Registration) -> Sheet:
    """From when till when it holds, what the holder may do, and the head's signature over the stamp."""
    card, font = Sheet(*CARD), Font("sans", 5.8)
    card.box(0, 4, 85.6, 7, line=0, fill="#4a4a4a")
    y = stack(
        card,
        (4, 16),
        (f"Kartu ini diberikan kepada {facts.profession.lower()} yang telah terdaftar pada "
         f"{council_of(story, facts)} dan wajib diperlihatkan bila diminta.",),
        font,
        room=77,
    )  # fmt: skip
    bold = font.sized(1.1, bold=True)
    for label, value in (
        ("DITERBITKAN TANGGAL", bill_date(facts.issued)),
        ("BERLAKU S.D. TANGGAL" if facts.until else "MASA BERLAKU", facts.valid_until(bill_date)),
    ):
        y += 3.6
        card.text(4, y, label, font)
        card.text(32, y, value, bold)
    card.text(64, 32, "Ketua,", font, anchor="m")
    card.picture(47, 29, 17, 17, ring_stamp(rng, "KONSIL INDONESIA", "KETUA"))
    signature(rng, card, 56, 42, 17)
    card.text(64, 49, facts.head, bold, anchor="m")
    return card


@layout("str", "browser_page", "held_out")
def _browser_page(rng: Random, story: Story) -> Drawn:
    """A web page printed from the browser: a photo, labels above values in two columns, the steps taken below."""
    facts, person = _facts(rng, story, new_number(rng), ends=0.25, capitals=True), story.person
    sheet, family = Sheet(*A4), rng.choice(("sans", "free-sans", "wide"))
    size = 9.2 if family == "wide" else 10.5
    value, label = Font(family, size, bold=rng.random() < 0.5), Font(family, size * 0.8)
    tint = rng.choice(("#0f766e", "#1d4ed8", "#7c3aed"))
    tiny = Font("serif", 8)
    sheet.text(10, 9, f"{slash_date(story.today)}, {rng.randint(8, 20):02d}.{rng.randint(0, 59):02d}", tiny)
    sheet.text(105, 9, "Surat Tanda Registrasi - Portal Tenaga Kesehatan", tiny, anchor="m")
    sheet.text(10, 290, f"https://portal-nakes.example/str/{rng.getrandbits(40)}", tiny)
    sheet.text(200, 290, "1/1", tiny, anchor="r")
    sheet.text(20, 28, "Surat Tanda Registrasi", Font(family, 17, bold=True), tint)
    sheet.text(20, 34.5, council_of(story, facts), Font(family, size))
    sheet.box(160, 22, 30, 8, line=0, fill="#dcfce7")
    sheet.text(175, 27.4, "AKTIF", Font(family, 9.5, bold=True), "#166534", "m")
    sheet.line(20, 39, 190, 39, 0.3, "#cbd5e1")
    photo(rng, story, sheet, 20, 45, width=30)
    y = 45.0
    for cells in (
        (("Nama Tenaga Kesehatan", facts.name, 130.0),),
        (("Nomor STR", facts.number, 66.0), ("Profesi", facts.profession, 64.0)),
        (("Tanggal Lahir", padded_date(person.birth_date), 66.0), ("Tempat Lahir", person.birth_place, 64.0)),
        (("Tanggal Terbit", padded_date(facts.issued), 66.0),
         ("Masa Berlaku", _lasting(facts), 64.0)),
        (("Institusi Pendidikan", facts.school, 66.0), ("Tahun Lulus", str(facts.graduated), 64.0)),
    ):  # fmt: skip
        y = band(sheet, (57, y), cells, (label, value), line=0) + 1.6
    _steps(rng, Writer(sheet, Font(family, size), top=y + 8), facts, tint)
    return (sheet,), facts.truth(story)


def _lasting(facts: Registration) -> str:
    return f"Sampai {padded_date(facts.until)}" if facts.until else "Seumur Hidup"


def _steps(rng: Random, page: Writer, facts: Registration, tint: str) -> None:
    """What happened to the request, with days before the issue, and the code at the right."""
    sheet, y, font = page.sheet, page.y, page.font
    sheet.text(20, y, "Riwayat Pengajuan", font.sized(1.15, bold=True))
    asked = facts.issued - timedelta(days=rng.randint(9, 25))
    checked = asked + timedelta(days=rng.randint(2, 7))
    sheet.picture(154, y + 2, 34, 34, qr_code(f"https://portal-nakes.example/cek/{facts.number}"))
    for day, told in (
        (asked, "Pengajuan diterima"),
        (checked, "Berkas diverifikasi"),
        (facts.issued, "STR disetujui Ketua Konsil"),
    ):
        y += 11
        sheet.box(21, y - 2.6, 2.6, 2.6, line=0, fill=tint)
        sheet.text(28, y, told, font.sized(0.92))
        sheet.text(100, y, card_date(day), font.sized(0.88), "#4b5563")


@layout("str", "axis", "held_out")
def _axis(rng: Random, story: Story) -> Drawn:
    """A wide certificate whose labels end, and whose values begin, at one axis; two days at the foot of it."""
    number = f"{rng.randint(10**4, 10**5 - 1)}/{rng.choice(('REG', 'STR'))}/{rng.randint(10**6, 10**7 - 1)}"
    number = rng.choice((number, new_number(rng)))
    facts, person = _facts(rng, story, number, ends=0.45), story.person
    sheet = Sheet(297, 210, colour=rng.choice(("#fbfaf4", "#ffffff")))
    colour = rng.choice(("#7a5c12", "#184e77", "#6a1b3a"))
    for y in (0.0, 203.0):
        sheet.box(0, y, 297, 7, line=0, fill=colour)
    family = rng.choice(("serif", "free-serif", "free-sans"))
    page = Writer(sheet, Font(family, 13), top=12, left=30, right=30, look=Look(leading=1.4))
    crest(sheet, 36, 17, 22, ("#d2a93a", "#50400f"), winged=True)
    page.centre("REPUBLIK INDONESIA", page.font)
    page.centre(council_of(story, facts).upper(), page.font.sized(1.2, bold=True))
    page.centre("TANDA REGISTRASI TENAGA KESEHATAN", page.font.sized(0.95))
    page.centre("SURAT TANDA REGISTRASI (STR)", page.font.sized(1.5, bold=True))
    page.down(0.6)
    axis, top, bold = rng.uniform(118, 128), page.y + 3, page.font.sized(1, bold=True)
    for label, value in (
        ("No. Registrasi", facts.number),
        ("Nama dan Gelar", facts.name),
        ("Lahir di", person.birth_place.title()),
        ("Lahir pada", long_date(person.birth_date)),
        ("Teregistrasi sebagai", facts.profession),
        ("Ijazah dari", f"{facts.school} ({facts.graduated})"),
        ("Diterbitkan pada", long_date(facts.issued)),
        ("Berakhir pada" if facts.until else "Masa berlaku", facts.valid_until()),
    ):
        page.y += page.step() * 1.18
        sheet.text(axis - 3, page.y, label, page.font, colour, "r")
        for place, line in enumerate(wrap(value, bold, 200 - axis)):
            page.y += page.step() if place else 0
            sheet.text(axis + 3, page.y, line, bold)
    sheet.line(axis, top, axis, page.y + 2, 0.3, colour)
    photo(rng, story, sheet, 222, 66, width=36)
    sheet.picture(44, 158, 30, 30, qr_code(f"https://konsil.example/{facts.number}"))
    page.y = max(page.y + 4, 150)
    page.look = Look(leading=1.25)
    heading = (f"Ketua {council_of(story, facts)},",)
    page.signed(rng, heading, f"Prof. {facts.head}, Ph.D.", at=200, stamp=("KONSIL INDONESIA", "RI"), room=24)
    return (sheet,), facts.truth(story)


@layout("str", "cells", "held_out")
def _cells(rng: Random, story: Story) -> Drawn:
    """An upright form whose cells hold a small label above the value, place and day of birth apart."""
    facts, person = _facts(rng, story, new_number(rng), ends=0.3), story.person
    sheet, family = Sheet(*A4), rng.choice(("sans", "serif", "free-sans"))
    small, large = Font(family, 8), Font(rng.choice((family, "mono")), 11, bold=rng.random() < 0.4)
    colour = rng.choice(("#14532d", "#1e3a8a", "#111111"))
    page = Writer(sheet, Font(family, 11), top=14, left=20, right=20)
    crest(sheet, 30, 16, 19, ("#d4ac3b", colour), winged=True)
    page.left = 44
    page.line("KEMENTERIAN KESEHATAN REPUBLIK INDONESIA", page.font)
    page.line(council_of(story, facts).upper(), page.font.sized(1.2, bold=True))
    page.line("Jl. H.R. Rasuna Said Blok X-5 Kav. 4-9, Jakarta 12950", page.font.sized(0.8))
    page.left, page.y = 20, 42
    page.centre("SURAT TANDA REGISTRASI", page.font.sized(1.5, bold=True))
    page.centre(f"TENAGA KESEHATAN - {facts.profession.upper()}", page.font)
    y = page.y + 6.0
    for cells in (
        (("NOMOR REGISTRASI (STR)", facts.number, 92.0), ("TANGGAL PENERBITAN", padded_date(facts.issued), 78.0)),
        (("NAMA LENGKAP DENGAN GELAR", facts.name, 170.0),),
        (("TEMPAT LAHIR", person.birth_place.title(), 62.0),
         ("TANGGAL LAHIR", padded_date(person.birth_date), 62.0), ("JENIS KELAMIN", _sex(story), 46.0)),
        (("PROFESI", facts.profession, 62.0), ("KOMPETENSI / JENJANG", story.profession.programme, 108.0)),
        (("PERGURUAN TINGGI", facts.school, 124.0), ("TAHUN LULUS", str(facts.graduated), 46.0)),
        (("NOMOR IJAZAH", facts.diploma, 92.0), ("BERLAKU SAMPAI DENGAN", facts.valid_until(padded_date), 78.0)),
    ):  # fmt: skip
        y = band(sheet, (20, y), cells, (small, large))
    page.y = y + 4
    page.paragraph(
        "Registrasi ini dapat dicabut apabila pemegangnya tidak lagi memenuhi persyaratan peraturan perundangan."
    )
    photo(rng, story, sheet, 26, page.y + 8, width=30)
    sheet.picture(66, page.y + 12, 28, 28, qr_code(f"https://konsil.example/v/{rng.getrandbits(48)}"))
    page.down()
    heading = ("Ditandatangani secara elektronik oleh", "Ketua Konsil")
    page.signed(
        rng, heading, facts.head, under=(f"NIP {rng.randint(1961, 1979)}0412 199003 1 002",), at=148, room=22
    )
    return (sheet,), facts.truth(story)
