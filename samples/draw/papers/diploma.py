"""Ijazah, diplomas of invented universities, health polytechnics and colleges, old and new (domain.md b)."""

import math
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from samples.draw.fonts import Font
from samples.draw.letters import written
from samples.draw.ornaments import crest, guilloche, qr_code, ring_stamp, signature
from samples.draw.papers.paper import Drawn, Story, Truth, layout
from samples.draw.people import invent
from samples.draw.portrait import draw_portrait
from samples.draw.sheet import Sheet
from samples.draw.words import MONTHS, card_date, long_date, spell
from samples.draw.writing import Look, Writer

WIDTH, HEIGHT = 297.0, 210.0
_INSTITUTIONS = {
    "universitas": ("Universitas Musi Raya", "Universitas Bukit Siguntang", "Universitas Nusa Ampera"),
    "politeknik": ("Politeknik Kesehatan Sriwijaya Palembang", "Politeknik Kesehatan Ogan Permai"),
    "sekolah tinggi": ("Sekolah Tinggi Ilmu Kesehatan Tunas Ilir", "Sekolah Tinggi Ilmu Kesehatan Bina Ampera"),
}
_HEADS = {"universitas": "Rektor", "politeknik": "Direktur", "sekolah tinggi": "Ketua"}
_TITLES = {
    "dokter": "Dokter (dr.)",
    "bidan": "Ahli Madya Kebidanan (A.Md.Keb.)",
    "perawat": "Ners (Ns.)",
    "apoteker": "Apoteker (apt.)",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Diploma:
    """What one diploma says; `student` is the number of the student (NIM), which is not the diploma's."""

    name: str
    number: str
    institution: str
    head: str
    head_name: str
    dean: str
    programme: str
    degree: str
    student: str
    graduated: date
    printed: date

    def truth(self) -> dict[str, Truth]:
        """The fields that every layout shows."""
        return {
            "number": self.number,
            "name": written(self.name),
            "institution": written(self.institution),
            "programme": written(self.programme),
            "graduated_on": self.graduated.isoformat(),
        }


def graduate(rng: Random, story: Story, kinds: tuple[str, ...], number: str, *, capitals: bool) -> Diploma:
    """Makes up a diploma of an institution of one of the kinds, which has the given number."""
    person = story.person
    # Physicians and pharmacists are trained at universities only.
    kind = "universitas" if story.profession.code in ("dokter", "apoteker") else rng.choice(kinds)
    graduated = date(person.birth_date.year + rng.randint(22, 25), rng.randint(1, 12), rng.randint(1, 28))
    graduated = min(graduated, story.today - timedelta(days=rng.randint(200, 700)))
    return Diploma(
        name=person.name if capitals else person.name.title(),
        number=number,
        institution=rng.choice(_INSTITUTIONS[kind]),
        head=_HEADS[kind],
        head_name=f"Prof. Dr. {invent(rng, youngest=45, oldest=61).name.title()}, M.Kes.",
        dean=f"Dr. {invent(rng, youngest=40, oldest=60).name.title()}, M.Sc.",
        programme=story.profession.programme,
        degree=_TITLES[story.profession.code],
        student=f"{rng.randint(10**9, 10**10 - 1):011d}",
        graduated=graduated,
        printed=graduated + timedelta(days=rng.randint(14, 60)),
    )


def national_number(rng: Random) -> str:
    """A national diploma number (PIN): digits of programme, year and serial; its exact form is not checked."""
    return f"{rng.randint(10000, 99999)}{rng.randint(2016, 2023)}{rng.randint(10**5, 10**6 - 1)}"


def serial_number(rng: Random) -> str:
    """An older serial: letters and digits with slashes or dashes."""
    year, serial = rng.randint(2005, 2019), rng.randint(100, 99999)
    return rng.choice(
        (f"{serial:05d}/IJZ/{year}", f"IJ-{year}-{serial:05d}", f"DN-11 {serial:07d}", f"{serial}/UN.{year}")
    )


def photo(rng: Random, story: Story, sheet: Sheet, x: float, y: float) -> None:
    """The graduate's photograph, 27 by 36 mm."""
    sheet.picture(x, y, 27, 36, draw_portrait(rng, story.person.sex, rng.choice(("red", "blue")), (270, 360)))


def birth_of(story: Story) -> str:
    """Place and date of birth in one line."""
    return f"{story.person.birth_place.title()}, {long_date(story.person.birth_date)}"


def _ornaments(rng: Random, sheet: Sheet, colour: str) -> None:
    """Waves on the ground and a border of interlaced lines."""
    light, dark = rng.choice((("#fffdf5", "#f0e4c0"), ("#f8fbff", "#d6e3f5"), ("#fbfff9", "#d9ecd2")))
    sheet.picture(0, 0, sheet.width, sheet.height, guilloche(rng, (594, 420), light, dark, strength=0.3))
    for inset in (7, 12):
        sheet.box(inset, inset, sheet.width - 2 * inset, sheet.height - 2 * inset, line=0.6, colour=colour)
    steps = 220
    for phase in (0.0, math.pi):
        for top in (9.5, sheet.height - 9.5):
            points = (
                (8 + (sheet.width - 16) * step / steps, top + 1.8 * math.sin(step * 0.8 + phase))
                for step in range(steps + 1)
            )
            sheet.path(points, 0.25, colour)
        for left in (9.5, sheet.width - 9.5):
            points = (
                (left + 1.8 * math.sin(step * 0.8 + phase), 8 + (sheet.height - 16) * step / steps)
                for step in range(steps + 1)
            )
            sheet.path(points, 0.25, colour)


def _two_heads(rng: Random, page: Writer, facts: Diploma, other: str, stamp: str) -> None:
    """The dean at the left, the head of the institution at the right, both with the same height."""
    top = page.y
    page.signed(rng, (other,), facts.dean, at=page.left + 45, room=19)
    page.y = top
    page.signed(
        rng, (f"{facts.head},",), facts.head_name, at=page.right - 45, stamp=(stamp[:22], "IJAZAH"), room=19
    )


@layout("ijazah", "university")
def _university(rng: Random, story: Story) -> Drawn:
    """A university's: ornaments, the name large in the middle, national number below left."""
    facts = graduate(rng, story, ("universitas",), national_number(rng), capitals=rng.random() < 0.6)
    sheet = Sheet(WIDTH, HEIGHT)
    _ornaments(rng, sheet, rng.choice(("#8a6d1f", "#1d3f7a", "#6b1f2a")))
    crest(sheet, WIDTH / 2, 17, 18, ("#d4af37", "#3a2f10"))
    page = Writer(
        sheet, Font(rng.choice(("serif", "free-serif")), 12), top=37, left=35, right=35, look=Look(value_at=62)
    )
    page.look = Look(leading=1.6)
    page.centre("KEMENTERIAN PENDIDIKAN DAN KEBUDAYAAN", page.font.sized(0.95))
    page.centre(facts.institution.upper(), page.font.sized(1.7, bold=True))
    page.centre("IJAZAH", page.font.sized(2.0, bold=True))
    page.centre("memberikan ijazah kepada", page.font)
    page.centre(facts.name, page.font.sized(1.7, bold=True))
    page.centre(f"NIM {facts.student}, lahir di {birth_of(story)}", page.font)
    page.centre(
        f"telah menyelesaikan pendidikan dan dinyatakan lulus pada tanggal {long_date(facts.graduated)}", page.font
    )
    page.centre(f"Program Studi {facts.programme}", page.font.sized(1.15, bold=True))
    page.centre(f"{story.profession.faculty}, sehingga berhak menyandang gelar {facts.degree}", page.font)
    page.down(0.4)
    page.centre(f"Palembang, {long_date(facts.printed)}", page.font)
    top = page.y
    _two_heads(rng, page, facts, "Dekan,", facts.institution.upper())
    photo(rng, story, sheet, WIDTH / 2 - 13.5, top + 5)
    sheet.text(20, 194, f"Nomor Ijazah Nasional (PIN) : {facts.number}", page.font.sized(0.85))
    return (sheet,), facts.truth()


@layout("ijazah", "polytechnic")
def _polytechnic(rng: Random, story: Story) -> Drawn:
    """A health polytechnic's: labelled rows at the left, a number above at the right."""
    facts = graduate(rng, story, ("politeknik", "sekolah tinggi"), serial_number(rng), capitals=True)
    sheet = Sheet(WIDTH, HEIGHT, colour=rng.choice(("#ffffff", "#fbfdf6")))
    colour = rng.choice(("#1b5e20", "#0d47a1"))
    for inset, line in ((6, 1.6), (9, 0.4)):
        sheet.box(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset, line=line, colour=colour)
    crest(sheet, 40, 17, 18, ("#f2c14e", colour))
    page = Writer(sheet, Font(rng.choice(("sans", "free-sans")), 11.5), top=15, left=38, right=34)
    page.look = Look(value_at=rng.uniform(54, 60), leading=1.6)
    label = rng.choice(("Nomor Ijazah", "No. Seri", "Nomor Seri Ijazah"))
    sheet.text(WIDTH - 20, 19, f"{label} : {facts.number}", page.font.sized(0.85), anchor="r")
    page.y = 20
    ministry = "PENDIDIKAN DAN KEBUDAYAAN" if facts.head == "Rektor" else "KESEHATAN REPUBLIK INDONESIA"
    page.centre(f"KEMENTERIAN {ministry}", page.font)
    page.centre(facts.institution.upper(), page.font.sized(1.45, bold=True), underline=False)
    page.centre("IJAZAH", page.font.sized(2.1, bold=True))
    page.down(0.4)
    page.line(f"{facts.head} {facts.institution} menerangkan dengan sesungguhnya bahwa :")
    for title, value in (
        ("Nama", facts.name),
        ("Tempat dan Tanggal Lahir", birth_of(story)),
        ("Nomor Induk Mahasiswa", facts.student),
        ("Program Studi", facts.programme),
        ("Tanggal Lulus", long_date(facts.graduated)),
        ("Gelar", facts.degree),
    ):
        page.row(title, value, bold=title == "Nama")
    page.down(0.3)
    page.paragraph(
        "telah memenuhi semua persyaratan akademik dan dinyatakan lulus, sehingga kepadanya diberikan segala "
        "hak yang "
        "melekat pada gelar tersebut.",
        justify=False,
    )
    page.down(0.6)
    page.y += page.step()
    sheet.text(page.right - 45, page.y, f"Palembang, {long_date(facts.printed)}", page.font, anchor="m")
    top = page.y
    _two_heads(rng, page, facts, "Ketua Jurusan,", facts.institution.upper())
    photo(rng, story, sheet, WIDTH / 2 - 13.5, top + 2)
    return (sheet,), facts.truth()


@layout("ijazah", "bilingual")
def _bilingual(rng: Random, story: Story) -> Drawn:
    """A college's with English under each line, numbers in a row at the foot and a QR code."""
    facts = graduate(rng, story, ("sekolah tinggi", "universitas"), national_number(rng), capitals=True)
    sheet = Sheet(WIDTH, HEIGHT)
    _ornaments(rng, sheet, "#51407a")
    serif, english = Font("serif", 12.5), Font("serif", 9, italic=True)
    middle = WIDTH / 2
    crest(sheet, middle, 16, 17, ("#c9a227", "#3d2c63"))
    lines = (
        (44, facts.institution.upper(), serif.sized(1.55, bold=True)),
        (55, "IJAZAH", serif.sized(1.8, bold=True)),
        (60, "Certificate of Graduation", english),
        (69, "dengan ini menyatakan bahwa", serif),
        (73, "hereby certifies that", english),
        (83, facts.name, serif.sized(1.6, bold=True)),
        (90, f"lahir di {birth_of(story)} dengan Nomor Pokok Mahasiswa {facts.student}", serif),
        (97, "telah menyelesaikan dan memenuhi segala persyaratan pada", serif),
        (101, "has completed all requirements of", english),
        (109, f"Program Studi : {facts.programme}", serif.sized(1.1, bold=True)),
        (116, f"Tanggal Kelulusan : {long_date(facts.graduated)}", serif),
        (120, "Date of graduation", english),
        (128, f"oleh sebab itu kepadanya diberikan gelar {facts.degree}", serif),
    )
    for y, text, font in lines:
        sheet.text(middle, y, text, font, anchor="m")
    page = Writer(sheet, serif.sized(0.9), top=131, left=35, right=35, look=Look(leading=1.3))
    page.y += page.step()
    sheet.text(page.right - 45, page.y, f"Palembang, {card_date(facts.printed)}", page.font, anchor="m")
    top = page.y
    _two_heads(rng, page, facts, "Ketua Program Studi", facts.institution.upper())
    photo(rng, story, sheet, middle - 32, top)
    sheet.picture(middle + 8, top + 6, 24, 24, qr_code(f"https://pisn.example/{facts.number}"))
    accreditation = f"{rng.randint(100, 999)}/BAN-PT/{facts.graduated.year}"
    foot = f"Nomor Ijazah Nasional : {facts.number}     SK Akreditasi : {accreditation}"
    sheet.text(middle, 195, foot, Font("sans", 8.5), anchor="m")
    return (sheet,), facts.truth()


@layout("ijazah", "prose")
def _prose(rng: Random, story: Story) -> Drawn:
    """An old upright diploma in sentences, the day of graduation inside them."""
    facts = graduate(rng, story, ("universitas", "sekolah tinggi"), serial_number(rng), capitals=True)
    sheet = Sheet(210, 297, colour="#fdf9ec")
    for inset in (9, 11, 15):
        sheet.box(inset, inset, 210 - 2 * inset, 297 - 2 * inset, line=0.5, colour="#6e5a1e")
    crest(sheet, 105, 22, 24, ("#caa53a", "#4b3b10"), winged=True)
    page = Writer(
        sheet,
        Font(rng.choice(("wide-serif", "free-serif")), 11.5),
        top=52,
        left=30,
        right=30,
        look=Look(leading=1.65),
    )
    page.centre("DEPARTEMEN PENDIDIKAN NASIONAL", page.font.sized(0.9))
    page.centre(facts.institution.upper(), page.font.sized(1.35, bold=True))
    page.centre("I J A Z A H", page.font.sized(1.9, bold=True))
    page.centre(f"Nomor : {facts.number}", page.font)
    page.down(0.6)
    page.paragraph(
        f"{facts.head} {facts.institution} dengan ini menyatakan bahwa {facts.name}, lahir di {birth_of(story)}, "
        f"Nomor Induk "
        f"Mahasiswa {facts.student}, telah lulus pada tanggal {long_date(facts.graduated)} dan memenuhi segala "
        f"syarat "
        "pendidikan pada",
        first=10,
    )
    page.centre(f"Program Studi {facts.programme}", page.font.sized(1.15, bold=True))
    page.paragraph(
        f"sehingga kepadanya diberikan ijazah dan gelar {facts.degree} beserta segala hak dan kewajiban yang "
        f"melekat pada "
        f"gelar tersebut. Diberikan di Palembang pada tanggal {spell(facts.printed.day)} bulan "
        f"{MONTHS[facts.printed.month - 1]} tahun {facts.printed.year}."
    )
    page.down()
    top = page.y
    page.look = Look(leading=1.3)
    page.signed(rng, ("Dekan",), facts.dean, at=page.left + 28, room=24)
    page.y = top
    page.signed(
        rng,
        (facts.head,),
        facts.head_name,
        at=page.right - 37,
        stamp=(facts.institution.upper()[:22], "1962"),
        room=24,
    )
    photo(rng, story, sheet, 91, page.y + 8)
    sheet.text(105, page.y + 50, "Tanda tangan pemegang", page.font.sized(0.7), anchor="m")
    return (sheet,), facts.truth()


@layout("ijazah", "modern")
def _modern(rng: Random, story: Story) -> Drawn:
    """A modern landscape page without a border: a coloured band, labels under their values, number in the band."""
    facts = graduate(rng, story, ("politeknik", "universitas"), national_number(rng), capitals=rng.random() < 0.5)
    sheet = Sheet(WIDTH, HEIGHT)
    colour = rng.choice(("#14395b", "#5b1424", "#0f4d3a"))
    sheet.box(0, 0, 70, HEIGHT, line=0, fill=colour)
    crest(sheet, 35, 22, 26, ("#ffffff", "#d9c26a"))
    white = Font("free-sans", 8.5)
    photo(rng, story, sheet, 21.5, 78)
    sheet.text(35, 128, "NOMOR IJAZAH NASIONAL (PIN)", white.sized(0.85), "#ffffff", "m")
    sheet.text(35, 135, facts.number, Font("free-sans", 11.5, bold=True), "#ffffff", "m")
    sheet.text(35, 146, "NIM", white.sized(0.85), "#ffffff", "m")
    sheet.text(35, 152, facts.student, Font("free-sans", 10.5), "#ffffff", "m")
    sheet.picture(22, 166, 26, 26, qr_code(f"https://ijazah.example/{facts.number}"))
    left = 84.0
    sheet.text(left, 32, facts.institution, Font("free-sans", 19, bold=True), colour)
    sheet.text(left, 47, "IJAZAH", Font("free-sans", 28, bold=True))
    sheet.text(left, 58, "Diberikan kepada", Font("free-sans", 11), "#555555")
    sheet.text(left, 72, facts.name, Font("free-sans", 24, bold=True))
    sheet.text(left, 79, birth_of(story), Font("free-sans", 11), "#555555")
    sheet.line(left, 86, 280, 86, 0.4, colour)
    value, label = Font("free-sans", 14, bold=True), Font("free-sans", 9)
    cells = (
        (left, 97, facts.programme, "Program Studi"),
        (190, 97, long_date(facts.graduated), "Tanggal Lulus"),
        (left, 114, facts.degree, "Gelar"),
        (
            190,
            114,
            story.profession.faculty.removeprefix("Fakultas ").removeprefix("Jurusan "),
            "Fakultas/Jurusan",
        ),
    )
    for x, y, text, title in cells:
        sheet.text(x, y, title, label, "#777777")
        sheet.text(x, y + 6, text, Font("free-sans", 12.5, bold=True, stretch=min(1, 96 / value.width(text))))
    sheet.text(left, 138, f"Palembang, {long_date(facts.printed)}", Font("free-sans", 10.5))
    for x, post, name in ((112, "Wakil Bidang Akademik", facts.dean), (220, facts.head, facts.head_name)):
        sheet.text(x, 148, post, Font("free-sans", 10.5), anchor="m")
        signature(rng, sheet, x - 14, 168, 30)
        sheet.text(x, 180, name, Font("free-sans", 10.5, bold=True), anchor="m")
    return (sheet,), facts.truth()


@layout("ijazah", "columns")
def _columns(rng: Random, story: Story) -> Drawn:
    """A college's older form: typewritten values on lines, labels without colons, the serial in red below."""
    facts = graduate(rng, story, ("sekolah tinggi", "politeknik"), serial_number(rng), capitals=True)
    sheet = Sheet(WIDTH, HEIGHT)
    sheet.picture(0, 0, WIDTH, HEIGHT, guilloche(rng, (594, 420), "#f7fff5", "#cfe8c8", strength=0.5))
    sheet.box(10, 10, WIDTH - 20, HEIGHT - 20, line=2.2, colour="#2e6b34")
    crest(sheet, WIDTH / 2, 15, 15, ("#d7b13f", "#2e4b10"), winged=True)
    heading, plain = Font("wide-serif", 13, bold=True), Font("wide-serif", 9.5)
    typed = Font(rng.choice(("free-mono", "mono")), 11.5, bold=True)
    sheet.text(WIDTH / 2, 42, facts.institution.upper(), heading, anchor="m")
    sheet.text(
        WIDTH / 2, 52, "IJASAH" if facts.graduated.year < 2004 else "IJAZAH", heading.sized(1.5), anchor="m"
    )
    sheet.text(WIDTH / 2, 59, f"{facts.head} dengan ini menerangkan bahwa", plain, anchor="m")
    y = 70.0
    for label, value in (
        ("Nama Lengkap", facts.name),
        ("Tempat, tanggal lahir", f"{story.person.birth_place}, {card_date(story.person.birth_date)}"),
        ("Nomor mahasiswa", facts.student),
        ("Program Pendidikan", facts.programme.upper()),
        ("Nama Perguruan Tinggi", facts.institution),
        ("Lulus tanggal", long_date(facts.graduated).upper()),
        ("Berhak memakai gelar", facts.degree),
    ):
        sheet.text(40, y, label, plain)
        sheet.text(102, y, value, typed)
        sheet.line(100, y + 1.2, 257, y + 1.2, 0.15, "#557755")
        y += 8.4
    photo(rng, story, sheet, 40, 134)
    sheet.picture(58, 152, 27, 27, ring_stamp(rng, facts.institution.upper()[:22], "STIKES"))
    sheet.text(215, 136, f"Palembang, {long_date(facts.printed)}", plain, anchor="m")
    sheet.text(215, 141, facts.head, plain, anchor="m")
    signature(rng, sheet, 200, 158, 30)
    sheet.text(215, 170, facts.head_name, plain.sized(1, bold=True), anchor="m")
    sheet.text(WIDTH / 2, 190, f"No. Ijazah : {facts.number}", Font("wide", 10, bold=True), "#a81818", "m")
    return (sheet,), facts.truth()
