"""Ijazah: a college's labelled sheet, a university's left-hand page, an upright page with names in the middle."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from samples.draw.fonts import Font
from samples.draw.ornaments import crest, guilloche, qr_code, ring_stamp, signature
from samples.draw.papers.diploma import HEIGHT, WIDTH, birth_of, photo
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.papers.school_certificates import issue, ministry
from samples.draw.papers.stacking import stack
from samples.draw.sheet import A4, Sheet
from samples.draw.words import long_date, padded_date
from samples.draw.writing import Look, Writer, wrap

_UNIVERSITIES = ("Universitas Lembah Komering", "Universitas Mandala Sumatera", "Universitas Teladan Bangsa")
_COLLEGES = {
    "bidan": ("Akademi Kebidanan Harapan Semidang", "Sekolah Tinggi Ilmu Kesehatan Perintis Kelingi"),
    "perawat": ("Sekolah Tinggi Ilmu Kesehatan Perintis Kelingi", "Sekolah Tinggi Ilmu Kesehatan Surya Medika"),
    "dokter": _UNIVERSITIES,
    "apoteker": ("Sekolah Tinggi Ilmu Farmasi Surya Medika", "Universitas Teladan Bangsa"),
}
_POLYTECHNICS = ("Politeknik Kesehatan Kemenkes Rawas Indah", "Politeknik Kesehatan Kemenkes Selangis")


def _signs(rng: Random, sheet: Sheet, font: Font, at: tuple[float, float], signer: tuple[str, str]) -> None:
    """A post, a scribble and a name underlined, centred at x from y downwards."""
    (x, y), (post, name) = at, signer
    bold = font.sized(1, bold=True)
    sheet.text(x, y, post, font, anchor="m")
    signature(rng, sheet, x - 15, y + 14, 29)
    sheet.text(x, y + 22, name, bold, anchor="m")
    half = bold.width(name) / 2
    sheet.line(x - half, y + 23, x + half, y + 23, 0.2)


def _rows(page: Writer, rows: Sequence[tuple[str, str]], column: float, *, apart: float, bold: bool) -> None:
    """Rows with their colons at `column`; every value may be bold."""
    value_font = page.font.sized(1, bold=bold)
    for label, value in rows:
        page.y += apart
        page.sheet.text(page.left, page.y, label, page.font)
        page.sheet.text(column, page.y, ":", page.font)
        for number, line in enumerate(wrap(value, value_font, page.right - column - 4)):
            page.y += page.step() if number else 0
            page.sheet.text(column + 4, page.y, line, value_font)


@layout("ijazah", "college_sheet")
def _college_sheet(rng: Random, story: Story) -> Drawn:
    """A college's wide sheet: the number at the left above, who gives it, labelled rows, two signatures."""
    facts = issue(rng, story, _COLLEGES[story.profession.code], capitals=rng.random() < 0.75)
    sheet = Sheet(WIDTH, HEIGHT)
    light, dark = rng.choice((("#fbfdfb", "#dceadf"), ("#fffdf8", "#f1e5cf"), ("#fbfbff", "#dfe2f2")))
    sheet.picture(0, 0, WIDTH, HEIGHT, guilloche(rng, (594, 420), light, dark, strength=0.2))
    colour = rng.choice(("#1d5b3a", "#6d4c1d", "#29407a"))
    for inset, line in ((8, 1.0), (10, 0.3), (12, 1.0)):
        sheet.box(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset, line=line, colour=colour)
    family = rng.choice(("sans", "serif", "free-sans"))
    page = Writer(sheet, Font(family, 12), top=17, left=46, right=30, look=Look(leading=1.5))
    sheet.text(18, 20, f"Nomor Ijazah : {facts.number}", page.font.sized(0.88))
    crest(sheet, WIDTH / 2, 16, 17, ("#dbb445", colour))
    left, right, page.left, page.right = page.left, page.right, 20, WIDTH - 20
    page.y = 36
    page.centre(facts.institution.upper(), page.font.sized(1.5, bold=True))
    page.centre("IJAZAH", page.font.sized(2, bold=True))
    page.left, page.right = left, right
    page.down(0.6)
    page.paragraph(f"{facts.head} {facts.institution} memberikan ijazah kepada :", justify=False)
    page.y += 1
    _rows(
        page,
        (
            ("Nama", facts.name),
            ("Tempat dan Tanggal Lahir", birth_of(story)),
            ("Nomor Pokok Mahasiswa", facts.student),
            (rng.choice(("Program Studi", "Program Pendidikan")), facts.programme),
            (rng.choice(("Tanggal Lulus", "Tanggal Kelulusan")), long_date(facts.graduated)),
        ),
        rng.uniform(104, 112),
        apart=rng.uniform(7.2, 8),
        bold=rng.random() < 0.5,
    )
    page.down(0.5)
    page.paragraph(
        f"yang telah menyelesaikan semua kewajiban akademik, dan kepadanya diberikan gelar {facts.degree}.",
        justify=False,
    )
    y = page.y + 10
    font = page.font.sized(0.92)
    sheet.text(WIDTH - 74, y, f"Palembang, {long_date(facts.printed)}", font, anchor="m")
    second = "Dekan," if facts.head == "Rektor" else f"Wakil {facts.head} I,"
    _signs(rng, sheet, font, (80, y + 5.5), (second, facts.dean))
    _signs(rng, sheet, font, (WIDTH - 74, y + 5.5), (f"{facts.head},", f"{facts.head_name}, M.Kes."))
    sheet.picture(WIDTH - 116, y + 8, 27, 27, ring_stamp(rng, facts.institution.upper()[:22], "PLG"))
    photo(rng, story, sheet, WIDTH / 2 - 13.5, min(y, HEIGHT - 51))
    return (sheet,), facts.truth()


@layout("ijazah", "left_hand")
def _left_hand(rng: Random, story: Story) -> Drawn:
    """A university's of newer years: all begins at the left, the name large, rows below it."""
    facts = issue(rng, story, _UNIVERSITIES, capitals=rng.random() < 0.6)
    sheet = Sheet(WIDTH, HEIGHT, colour=rng.choice(("#ffffff", "#fdfcf8", "#f8fbfd")))
    colour = rng.choice(("#123c69", "#7a1e2c", "#0b5d4e", "#4a3f12"))
    sheet.box(6, 6, WIDTH - 12, HEIGHT - 12, line=0.8, colour=colour)
    crest(sheet, 40, 18, 22, ("#e2b93b", colour))
    family = rng.choice(("free-serif", "wide-serif", "sans"))
    size = 10.5 if family == "wide-serif" else 12
    page = Writer(sheet, Font(family, size), top=20, left=60, right=28, look=Look(leading=1.6))
    page.line(ministry(facts.graduated), page.font.sized(0.82))
    page.line(facts.institution.upper(), page.font.sized(1.55, bold=True))
    sheet.line(60, page.y + 3, WIDTH - 28, page.y + 3, 0.6, colour)
    page.down(1.2)
    page.line("IJAZAH", page.font.sized(2.1, bold=True))
    label = "Nomor Ijazah Nasional" if facts.graduated.year >= 2019 else "Nomor Ijazah"
    page.line(f"{label} : {facts.number}")
    page.down(0.6)
    page.line("Dengan ini menyatakan bahwa")
    page.line(facts.name, page.font.sized(1.6, bold=True))
    page.y += 1
    _rows(
        page,
        (
            ("Tempat, Tanggal Lahir", birth_of(story)),
            ("Nomor Induk Mahasiswa", facts.student),
            ("Program Studi", facts.programme),
            ("Lulus pada tanggal", padded_date(facts.graduated)),
        ),
        60 + page.font.width("Nomor Induk Mahasiswa") + rng.uniform(5, 9),
        apart=7,
        bold=False,
    )
    page.down(0.3)
    page.paragraph(
        "telah memenuhi semua persyaratan pendidikan dan berhak atas gelar "
        f"{facts.degree} dengan segala hak dan kewajibannya.",
        justify=False,
    )
    y = page.y + 9
    sheet.text(WIDTH - 75, y, f"Palembang, {padded_date(facts.printed)}", page.font, anchor="m")
    _signs(rng, sheet, page.font, (128, y + 5.5), ("Dekan", facts.dean))
    _signs(rng, sheet, page.font, (WIDTH - 75, y + 5.5), ("Rektor", facts.head_name))
    photo(rng, story, sheet, 26, 108)
    if facts.graduated.year >= 2019:
        sheet.picture(28, HEIGHT - 46, 23, 23, qr_code(f"https://ijazah.example/cek/{facts.student}"))
    return (sheet,), facts.truth()


@layout("ijazah", "upright_middle")
def _upright_middle(rng: Random, story: Story) -> Drawn:
    """A health polytechnic's or university's upright page: names in the middle, the rows between two sentences."""
    health = story.profession.code in ("bidan", "perawat")
    facts = issue(rng, story, _POLYTECHNICS if health else _UNIVERSITIES, capitals=True)
    name = story.person.name if rng.random() < 0.7 else story.person.name.title()
    facts = replace(facts, name=name)
    sheet = Sheet(*A4, colour=rng.choice(("#fffef9", "#ffffff", "#fbfaf2")))
    colour = rng.choice(("#7c6420", "#1c4f7c", "#255d33"))
    for inset, line in ((8, 1.6), (11, 0.4)):
        sheet.box(inset, inset, 210 - 2 * inset, 297 - 2 * inset, line=line, colour=colour)
    crest(sheet, 105, 18, 21, ("#d3ac3e", colour))
    family = rng.choice(("serif", "free-sans", "free-serif"))
    page = Writer(sheet, Font(family, 12), top=44, left=25, right=25, look=Look(leading=1.45))
    page.centre(ministry(facts.graduated, health=health), page.font.sized(0.95))
    page.centre(facts.institution.upper(), page.font.sized(1.4, bold=True))
    page.down(1)
    page.centre("IJAZAH", page.font.sized(2.2, bold=True))
    page.centre(f"No. Ijazah : {facts.number}", page.font)
    page.down(1)
    page.centre("Diberikan kepada", page.font)
    page.down(0.2)
    page.centre(facts.name, page.font.sized(1.55, bold=True))
    page.down(0.8)
    page.left = 32
    _rows(
        page,
        (
            ("Tempat/Tanggal Lahir", birth_of(story)),
            ("NIM", facts.student),
            (rng.choice(("Program Studi", "Prodi")), facts.programme),
            ("Tanggal Lulus", long_date(facts.graduated)),
            ("Gelar/Sebutan", facts.degree),
        ),
        rng.uniform(80, 88),
        apart=rng.uniform(7.6, 8.6),
        bold=False,
    )
    page.left = 25
    closing = "sebagai bukti bahwa yang bersangkutan telah lulus dan memenuhi seluruh persyaratan pendidikan."
    y = stack(sheet, (105, page.y + 12), (closing,), page.font, room=150, anchor="m", leading=1.45) + 12
    sheet.text(148, y, f"Palembang, {long_date(facts.printed)}", page.font, anchor="m")
    _signs(rng, sheet, page.font, (148, y + 6), (f"{facts.head},", f"{facts.head_name}, M.Kes."))
    sheet.picture(
        106, y + 8, 29, 29, ring_stamp(rng, facts.institution.upper()[:22], facts.head.upper(), "#3a2f8c")
    )
    photo(rng, story, sheet, 40, y - 2)
    return (sheet,), facts.truth()
