"""Ijazah for measuring: facing languages, one long sentence, cells of an electronic one, a copy with a margin."""

from dataclasses import replace
from datetime import timedelta
from random import Random

from samples.draw.fonts import Font
from samples.draw.offices import draw_staff_number
from samples.draw.ornaments import crest, guilloche, qr_code, ring_stamp, signature
from samples.draw.papers.diploma import HEIGHT, WIDTH, Diploma, birth_of, photo
from samples.draw.papers.held_out.cells import band
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.papers.photocopy import photocopy
from samples.draw.papers.school_certificates import issue, ministry
from samples.draw.papers.stacking import stack
from samples.draw.people import invent
from samples.draw.sheet import A4, Sheet
from samples.draw.words import long_date, padded_date, slash_date
from samples.draw.writing import Look, Writer

_UNIVERSITIES = ("Universitas Rejang Lestari", "Universitas Belida Sumatera", "Universitas Wira Komering")
_COLLEGES = {
    "bidan": ("Sekolah Tinggi Ilmu Kesehatan Kerinci Husada", "Akademi Kebidanan Puspa Rupit"),
    "perawat": ("Sekolah Tinggi Ilmu Kesehatan Kerinci Husada", "Akademi Keperawatan Wira Rupit"),
    "dokter": _UNIVERSITIES,
    "apoteker": ("Sekolah Tinggi Farmasi Kerinci Husada", "Universitas Wira Komering"),
}
_ENGLISH = {
    "bidan": ("Diploma III in Midwifery", "Associate Degree"),
    "perawat": ("Professional Nursing Education", "Ners"),
    "dokter": ("Medical Doctor Profession", "Medical Doctor"),
    "apoteker": ("Pharmacist Profession", "Pharmacist"),
}
_MONTHS = (
    "January February March April May June July August September October November December".split()
)  # fmt: skip


def _signer(rng: Random, sheet: Sheet, font: Font, place: tuple[float, float], signer: tuple[str, str]) -> None:
    """A post, a scribble and a name below it, all beginning at the left."""
    (x, y), (post, name) = place, signer
    sheet.text(x, y, post, font)
    signature(rng, sheet, x + 4, y + 15, 27)
    sheet.text(x, y + 24, name, font.sized(1, bold=True))


@layout("ijazah", "facing_languages", "held_out")
def _facing_languages(rng: Random, story: Story) -> Drawn:
    """A wide page in two halves: Indonesian at the left, the same in English at the right, one number for both."""
    facts, person = issue(rng, story, _UNIVERSITIES, capitals=True), story.person
    facts = replace(facts, name=person.name)
    sheet = Sheet(WIDTH, HEIGHT, colour=rng.choice(("#ffffff", "#fdfbf5")))
    colour = rng.choice(("#1b3a6b", "#7a1c2e", "#175c43"))
    for inset, line in ((6, 1.4), (8.5, 0.3)):
        sheet.box(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset, line=line, colour=colour)
    crest(sheet, WIDTH / 2, 13, 17, ("#d6ac3b", colour))
    family = rng.choice(("serif", "free-serif", "free-sans"))
    font, bold = Font(family, 11), Font(family, 11, bold=True)
    sheet.text(WIDTH / 2, 42, facts.institution.upper(), bold.sized(1.55), colour, "m")
    sheet.text(WIDTH / 2, 48.5, f"Nomor Ijazah / Diploma Number : {facts.number}", font, anchor="m")
    sheet.line(WIDTH / 2, 56, WIDTH / 2, 150, 0.3, colour)
    programme, degree = _ENGLISH[story.profession.code]
    born, passed = person.birth_date, facts.graduated
    halves = (
        (18.0, "IJAZAH", "diberikan kepada", (
            f"lahir di {birth_of(story).replace(', ', ' tanggal ')}, Nomor Induk Mahasiswa {facts.student},",
            f"telah menyelesaikan Program Studi {facts.programme} dan dinyatakan lulus pada tanggal "
            f"{long_date(passed)}, sehingga berhak menyandang sebutan {facts.degree}.",
        )),
        (WIDTH / 2 + 8, "DIPLOMA", "is conferred upon", (
            f"born in {person.birth_place.title()} on {_MONTHS[born.month - 1]} {born.day}, {born.year}, "
            f"Student Number {facts.student},",
            f"who has completed the study programme of {programme} and graduated on "
            f"{_MONTHS[passed.month - 1]} {passed.day}, {passed.year}, with the title of {degree}.",
        )),
    )  # fmt: skip
    for x, title, given, told in halves:
        middle = x + 61
        sheet.text(middle, 66, title, bold.sized(1.9), anchor="m")
        sheet.text(middle, 74, given, font, anchor="m")
        y = stack(sheet, (middle, 84), (facts.name,), bold.sized(1.25), room=122, anchor="m") + 4
        stack(sheet, (middle, y), told, font, room=120, anchor="m", leading=1.55)
    y = 158.0
    photo(rng, story, sheet, WIDTH / 2 - 13.5, y)
    sheet.text(24, y, f"Palembang, {long_date(facts.printed)}", font)
    _signer(rng, sheet, font, (24, y + 6), ("Dekan", facts.dean))
    sheet.picture(168, y + 2, 28, 28, ring_stamp(rng, facts.institution.upper()[:22], "REKTOR"))
    _signer(rng, sheet, font, (178, y + 6), ("Rektor", facts.head_name))
    return (sheet,), facts.truth()


@layout("ijazah", "one_sentence", "held_out")
def _one_sentence(rng: Random, story: Story) -> Drawn:
    """A college's upright page: everything from the name on is one broken sentence in the middle, the day last."""
    facts = issue(rng, story, _COLLEGES[story.profession.code], capitals=rng.random() < 0.7)
    sheet = Sheet(*A4)
    light, dark = rng.choice((("#fffdf6", "#efe3c4"), ("#fafdff", "#d9e6f0"), ("#fdfffb", "#dcebd6")))
    sheet.picture(10, 10, 190, 277, guilloche(rng, (420, 612), light, dark, strength=0.2))
    colour = rng.choice(("#6b4f12", "#1d4f73", "#2b5d34"))
    sheet.box(10, 10, 190, 277, line=1.2, colour=colour)
    family = rng.choice(("serif", "free-serif", "wide-serif"))
    size = 10.5 if family == "wide-serif" else 12
    page = Writer(sheet, Font(family, size), top=20, left=28, right=28, look=Look(leading=1.9))
    sheet.text(196, 17, f"Seri : {facts.number}", Font("mono", 10.5), anchor="r")
    page.centre(facts.institution.upper(), page.font.sized(1.45, bold=True))
    page.centre(ministry(facts.graduated), page.font.sized(0.75))
    crest(sheet, 105, page.y + 5, 21, ("#d6ae3f", colour))
    page.y += 33
    page.centre("I J A Z A H", page.font.sized(2, bold=True))
    page.down(0.4)
    page.centre("Yang bertanda tangan di bawah ini menerangkan bahwa", page.font)
    page.centre(facts.name, page.font.sized(1.4, bold=True))
    for told in (
        f"nomor pokok {facts.student}",
        f"lahir di {birth_of(story).replace(', ', ' pada tanggal ')}",
        "telah menempuh seluruh pendidikan dan ujian pada program studi",
    ):
        page.centre(told)
    page.centre(facts.programme, page.font.sized(1.15, bold=True))
    page.centre(f"dengan tanggal kelulusan {padded_date(facts.graduated)}")
    page.centre(f"dan kepadanya diberikan hak memakai sebutan {facts.degree}")
    page.down(0.8)
    top = page.y + 4
    page.look = Look(leading=1.3)
    photo(rng, story, sheet, 34, top)
    page.y = top - 3
    heading = (f"Palembang, {long_date(facts.printed)}", f"{facts.head},")
    stamp = (facts.institution.upper()[:22], facts.head.upper())
    number = f"NIK. {rng.randint(1980, 2009)}.{rng.randint(1, 99):02d}.{rng.randint(1, 400):03d}"
    page.signed(rng, heading, facts.head_name, under=(number,), at=138, stamp=stamp, room=26)
    return (sheet,), facts.truth()


def _of_late(rng: Random, story: Story, facts: Diploma) -> Diploma:
    """The same diploma of a year in which diplomas were signed electronically."""
    if facts.graduated.year >= 2020:
        return facts
    passed = story.today - timedelta(days=rng.randint(300, 2400))
    number = f"{rng.randint(11001, 94909)}{passed.year}{rng.randint(1, 99999):06d}"
    return replace(facts, number=number, graduated=passed, printed=passed + timedelta(days=rng.randint(14, 60)))


@layout("ijazah", "electronic", "held_out")
def _electronic(rng: Random, story: Story) -> Drawn:
    """An electronic diploma without a border: labels above values in pairs, codes at the right."""
    facts = issue(rng, story, (*_UNIVERSITIES, *_COLLEGES[story.profession.code]), capitals=rng.random() < 0.5)
    facts, sheet, person = _of_late(rng, story, facts), Sheet(WIDTH, HEIGHT), story.person
    colour = rng.choice(("#0f4c81", "#5b2a86", "#0b6e4f", "#8a1538"))
    sheet.path(((0, 0), (70, 0), (0, 95), (0, 0)), 0, colour, colour)
    family = rng.choice(("free-sans", "sans", "wide"))
    size = 10 if family == "wide" else 12
    small, large = Font(family, size * 0.75), Font(family, size, bold=rng.random() < 0.6)
    crest(sheet, 88, 14, 19, ("#e0b53a", colour))
    sheet.text(102, 22, facts.institution.upper(), Font(family, size * 1.3, bold=True), colour)
    sheet.text(
        102, 28.5, f"Izin penyelenggaraan Nomor {rng.randint(20, 480)}/E/O/{rng.randint(1999, 2009)}", small
    )
    sheet.text(102, 45, "Ijazah", Font(family, 26, bold=True))
    y = 52.0
    for cells in (
        (("Nomor Ijazah", facts.number, 88.0), ("Nomor Induk Mahasiswa", facts.student, 70.0)),
        (("Nama", facts.name, 158.0),),
        (("Tempat, Tanggal Lahir", birth_of(story), 88.0), ("NIK", person.nik, 70.0)),
        (("Program Studi", facts.programme, 88.0), ("Gelar / Sebutan", facts.degree, 70.0)),
        (
            ("Tanggal Lulus", padded_date(facts.graduated), 88.0),
            ("Tanggal Terbit", padded_date(facts.printed), 70.0),
        ),
    ):
        y = band(sheet, (50, y), cells, (small, large), line=0, ink=colour) + 2.2
    stack(
        sheet,
        (52.5, y + 6),
        ("Pemegang ijazah ini telah memenuhi seluruh persyaratan kelulusan beserta hak dan kewajiban "
         "yang melekat pada gelar tersebut.",),
        small.sized(1.15),
        room=150,
    )  # fmt: skip
    photo(rng, story, sheet, 14, 110)
    for top, post, name in ((60.0, facts.head, facts.head_name), (118.0, "Ketua Program Studi", facts.dean)):
        sheet.text(216, top, f"{post},", small.sized(1.15))
        sheet.picture(216, top + 4, 26, 26, qr_code(f"https://sign.example/{rng.getrandbits(40)}"))
        stack(sheet, (216, top + 36), (name,), small.sized(1.2, bold=True), room=66)
    sheet.text(52.5, 198, "Keabsahan ijazah ini dapat diperiksa dengan memindai kode QR.", small, "#555555")
    return (sheet,), facts.truth()


@layout("ijazah", "legalised_copy", "held_out")
def _legalised_copy(rng: Random, story: Story) -> Drawn:
    """A wide diploma copied small onto an upright sheet; the school's certification stands below it."""
    facts = issue(rng, story, (*_UNIVERSITIES, *_COLLEGES[story.profession.code]), capitals=True)
    original = _original(rng, story, facts)
    sheet = Sheet(*A4)
    factor = rng.uniform(0.66, 0.69)
    sheet.place(photocopy(original, factor, lighter=rng.uniform(0.1, 0.3)), 4, rng.uniform(8, 16))
    certified = max(facts.printed, story.today - timedelta(days=rng.randint(20, 1300)))
    ink = rng.choice(("#2b2f86", "#5a2a82", "#1f4f8f"))
    x, y, font = rng.uniform(96, 108), rng.uniform(178, 196), Font("sans", 9.5)
    for line in (
        "SALINAN SESUAI DENGAN ASLINYA",
        f"Nomor : {rng.randint(100, 4999)}/LEG/{certified.year}",
        f"Palembang, {slash_date(certified)}",
        "Kepala Bagian Akademik,",
    ):
        sheet.text(x, y, line, font.sized(1, bold=line.isupper()), ink)
        y += 5.2
    sheet.picture(x - 26, y - 8, 31, 31, ring_stamp(rng, facts.institution.upper()[:22], "BAAK", ink))
    signature(rng, sheet, x + 6, y + 12, 30)
    clerk = invent(rng, youngest=38, oldest=57)
    sheet.text(x, y + 20, f"{clerk.name.title()}, S.Kom.", font.sized(1, bold=True), ink)
    sheet.text(x, y + 25, f"NIP {draw_staff_number(rng, clerk)}", font, ink)
    return (sheet,), facts.truth()


def _original(rng: Random, story: Story, facts: Diploma) -> Sheet:
    """The wide page before it was copied: labels without colons, the heads at both sides."""
    sheet = Sheet(WIDTH, HEIGHT)
    sheet.box(9, 9, WIDTH - 18, HEIGHT - 18, line=2.2)
    font = Font(rng.choice(("serif", "free-serif")), 14)
    bold = font.sized(1, bold=True)
    crest(sheet, 34, 18, 22, ("#d9b042", "#333333"))
    stack(sheet, (54, 26), (facts.institution.upper(),), bold.sized(1.3), room=228)
    sheet.text(54, 36, f"No. Ijazah  {facts.number}", font)
    sheet.text(WIDTH / 2, 58, "IJAZAH", bold.sized(2), anchor="m")
    sheet.text(24, 72, "Diberikan kepada mahasiswa tersebut di bawah ini", font)
    y = 83.0
    for label, value in (
        ("Nama Mahasiswa", facts.name),
        ("Nomor Induk", facts.student),
        ("Kelahiran", birth_of(story)),
        ("Program Studi", facts.programme),
        ("Lulus Tanggal", long_date(facts.graduated)),
    ):
        sheet.text(24, y, label, font)
        y = stack(sheet, (84, y), (value,), bold, room=188) + 2.6
    y = stack(sheet, (24, y + 3), (f"Kepadanya diberikan sebutan {facts.degree}.",), font, room=245)
    y = max(y + 4, 146.0)
    sheet.text(190, y, f"Palembang, {long_date(facts.printed)}", font)
    _signer(rng, sheet, font, (190, y + 7), (facts.head, facts.head_name))
    _signer(rng, sheet, font, (24, y + 7), ("Ketua Panitia Ujian", facts.dean))
    photo(rng, story, sheet, 136, y)
    return sheet
