"""STR in further forms of the councils: typed rows on tinted paper, a photo beside rows, a wide page of honour."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from samples.draw.fonts import Font
from samples.draw.ornaments import crest, guilloche, qr_code, ring_stamp, signature
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.papers.registration import ENGLISH, Registration, council_of, new_number, photo, register
from samples.draw.papers.stacking import stack
from samples.draw.sheet import A4, Sheet
from samples.draw.words import card_date, long_date, padded_date
from samples.draw.writing import Look, Writer, wrap

_SCHOOLS = {
    "dokter": ("Universitas Lembah Komering", "Universitas Mandala Sumatera"),
    "apoteker": ("Universitas Mandala Sumatera", "Universitas Farmasi Selaparang"),
    "bidan": ("Akademi Kebidanan Harapan Semidang", "Politeknik Kesehatan Rawas Indah"),
    "perawat": ("Politeknik Kesehatan Rawas Indah", "STIKES Perintis Kelingi"),
}


def _schooled(rng: Random, story: Story, facts: Registration) -> Registration:
    """The same registration of a graduate of one of this file's schools."""
    return replace(facts, school=rng.choice(_SCHOOLS[story.profession.code]))


def _sex(story: Story) -> str:
    return "Laki-laki" if story.person.sex == "male" else "Perempuan"


@layout("str", "tinted_rows")
def _tinted_rows(rng: Random, story: Story) -> Drawn:
    """An upright page on tinted paper: the council, rows, what it allows, then place and day above the head."""
    digits = (
        f"{rng.randint(11, 35)}{rng.randint(10, 29)}{rng.choice('12')}{rng.choice('123')}{rng.randint(18, 24)}"
    )
    number = rng.choice((f"{digits}{rng.randint(10**7, 10**8 - 1)}", new_number(rng)))
    facts = register(rng, story, number, ends=rng.random() < 0.45, capitals=rng.random() < 0.6)
    facts, person = _schooled(rng, story, facts), story.person
    sheet = Sheet(*A4)
    light, dark = rng.choice((("#fdfbf2", "#f0e6c9"), ("#f4f9fb", "#d8e8ee"), ("#faf6fb", "#e9dcec")))
    sheet.picture(0, 0, *A4, guilloche(rng, (420, 594), light, dark, strength=0.22))
    crest(sheet, 105, 15, 22, ("#c49b2e", "#53410f"), winged=True)
    page = Writer(sheet, Font(rng.choice(("serif", "wide-serif", "sans")), 12), top=42, left=27, right=23)
    if page.font.family == "wide-serif":
        page.font = page.font.sized(0.9)
    page.look = Look(leading=1.35)
    page.centre(council_of(story, facts).upper(), page.font.sized(1.35, bold=True))
    page.down(0.8)
    page.centre("SURAT TANDA REGISTRASI", page.font.sized(1.55, bold=True), underline=rng.random() < 0.5)
    page.centre(facts.profession.upper(), page.font.sized(1.15, bold=True))
    page.down(1.2)
    page.look = Look(value_at=rng.uniform(55, 61), leading=rng.uniform(1.55, 1.75))
    page.paragraph(f"{council_of(story, facts)} memberikan tanda registrasi kepada :", justify=False)
    page.down(0.3)
    for label, value in (
        (rng.choice(("Nomor STR", "Nomor Registrasi")), facts.number),
        ("Nama", facts.name),
        ("Tempat, Tanggal Lahir", f"{person.birth_place.title()}, {long_date(person.birth_date)}"),
        ("Jenis Kelamin", _sex(story)),
        ("Perguruan Tinggi", facts.school),
        ("Nomor Ijazah", facts.diploma),
        ("Profesi", facts.profession),
        (rng.choice(("Berlaku sampai dengan", "Masa berlaku")), facts.valid_until()),
    ):
        page.row(label, value)
    page.down(0.5)
    page.look = Look(leading=1.45)
    page.paragraph(
        "Pemegang surat tanda registrasi ini berhak mengajukan izin praktik dan berkewajiban menjalankan praktik "
        "sesuai dengan standar profesi dan etika profesi."
    )
    page.down(1.4)
    photo(rng, story, sheet, 36, page.y + 3, width=29)
    heading = ("Ditetapkan di Jakarta", f"pada tanggal {long_date(facts.issued)}", "Ketua,")
    stamp = ("KONSIL INDONESIA", "KETUA")
    page.signed(rng, heading, f"Dr. {facts.head}, M.Kes.", at=144, stamp=stamp, room=26)
    return (sheet,), facts.truth(story)


@layout("str", "photo_beside")
def _photo_beside(rng: Random, story: Story) -> Drawn:
    """The electronic page: head of letter at the left, the photo beside the rows, English small below labels."""
    facts = register(rng, story, new_number(rng), ends=rng.random() < 0.12, capitals=True)
    facts, person = _schooled(rng, story, facts), story.person
    sheet = Sheet(*A4)
    colour = rng.choice(("#0d7377", "#234e94", "#2f6b3a"))
    family = rng.choice(("sans", "free-sans", "wide"))
    size = 9.5 if family == "wide" else 10.5
    text, bold, small = Font(family, size), Font(family, size, bold=True), Font(family, size * 0.78, italic=True)
    crest(sheet, 32, 14, 17, (colour, "#12332f"))
    sheet.text(46, 21, council_of(story, facts).upper(), bold.sized(1.35), colour)
    sheet.text(46, 27, "Republik Indonesia", text, "#444444")
    sheet.line(22, 35, 188, 35, 1.1, colour)
    sheet.text(105, 50, "SURAT TANDA REGISTRASI", bold.sized(1.6), anchor="m")
    sheet.text(105, 56, f"Certificate of Registration - {ENGLISH[story.profession.code]}", small.sized(1.25),
               "#444444", "m")  # fmt: skip
    photo(rng, story, sheet, 22, 68, width=34)
    y, at = 72.0, 112.0
    for label, translated, value in (
        ("Nomor STR", "Registration number", facts.number),
        ("Nama Lengkap", "Full name", facts.name),
        ("Tempat, Tanggal Lahir", "Place and date of birth",
         f"{person.birth_place.title()}, {padded_date(person.birth_date)}"),
        ("Jenis Kelamin", "Sex", _sex(story)),
        ("Profesi", "Profession", facts.profession),
        ("Asal Perguruan Tinggi", "Graduated from", facts.school),
        ("Tanggal Terbit", "Date of issue", padded_date(facts.issued)),
        ("Berlaku Sampai Dengan", "Valid until", facts.valid_until(padded_date)),
    ):  # fmt: skip
        sheet.text(64, y, label, text)
        sheet.text(64, y + 3.8, translated, small, "#5a5a5a")
        sheet.text(at, y, ":", text)
        for line in wrap(value, bold, 188 - at - 3):
            sheet.text(at + 3, y, line, bold)
            y += 5.2
        y += 5.8
    allowed = (
        "Yang bersangkutan telah memenuhi persyaratan dan tercatat dalam register tenaga medis dan tenaga "
        "kesehatan."
    )
    y = stack(sheet, (22, y + 4), (allowed,), text, room=166, leading=1.45) + 10
    sheet.picture(24, y, 29, 29, qr_code(f"https://register.example/{facts.number}"))
    sheet.text(150, y + 3, f"Jakarta, {padded_date(facts.issued)}", text, anchor="m")
    sheet.text(150, y + 8.5, "Ketua Konsil,", text, anchor="m")
    signature(rng, sheet, 136, y + 23, 28)
    sheet.text(150, y + 33, f"dr. {facts.head}, Sp.PD.", bold, anchor="m")
    note = (
        "Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik yang diterbitkan "
        f"oleh BSrE. Dicetak tanggal {card_date(story.today)}."
    )
    sheet.line(22, 274, 188, 274, 0.2, "#999999")
    stack(sheet, (22, 279), (note,), text.sized(0.8), room=166, ink="#555555")
    return (sheet,), facts.truth(story)


@layout("str", "wide_honour")
def _wide_honour(rng: Random, story: Story) -> Drawn:
    """A wide page: the number under the title, the name large in the middle, rows below, the photo at the foot."""
    serial = f"{rng.randint(10, 99)}{rng.randint(100, 999)}{rng.choice('12')}{rng.randint(10**8, 10**9 - 1)}"
    facts = register(rng, story, serial, ends=rng.random() < 0.6, capitals=rng.random() < 0.8)
    facts, person = _schooled(rng, story, facts), story.person
    sheet = Sheet(297, 210, colour=rng.choice(("#fffdf5", "#ffffff", "#f9fcfa")))
    colour = rng.choice(("#8b6914", "#1f5c4a", "#5a2a5f"))
    for inset, line in ((7, 0.4), (9, 1.5), (11.5, 0.4)):
        sheet.box(inset, inset, 297 - 2 * inset, 210 - 2 * inset, line=line, colour=colour)
    crest(sheet, 148.5, 16, 19, ("#d0a83a", "#4b3c12"), winged=True)
    family = rng.choice(("free-serif", "serif", "free-sans"))
    page = Writer(sheet, Font(family, 12), top=37, left=30, right=30, look=Look(leading=1.5))
    page.centre(council_of(story, facts).upper(), page.font.sized(1.25, bold=True))
    page.centre("SURAT TANDA REGISTRASI", page.font.sized(1.7, bold=True))
    page.centre(f"Nomor : {facts.number}", page.font.sized(1.1))
    page.down(0.5)
    page.centre("diberikan kepada", page.font)
    page.down(0.2)
    page.centre(facts.name, page.font.sized(1.6, bold=True))
    page.down(0.7)
    _in_middle(
        page,
        (
            ("Tempat dan tanggal lahir", f"{person.birth_place.title()}, {long_date(person.birth_date)}"),
            ("Lulusan", f"{facts.school}, tahun {facts.graduated}"),
            ("Nomor ijazah", facts.diploma),
            ("Profesi", facts.profession),
            ("Berlaku sampai dengan", facts.valid_until()),
        ),
        rng.uniform(78, 88),
    )
    top = page.y + 6
    photo(rng, story, sheet, 40, min(top, 155), width=30)
    sheet.picture(176, top + 8, 29, 29, ring_stamp(rng, "KONSIL INDONESIA", "RI", "#3d3f95"))
    page.y = top - 2
    page.signed(rng, (f"Jakarta, {long_date(facts.issued)}", "Ketua,"), f"Prof. Dr. {facts.head}", at=216, room=25)
    return (sheet,), facts.truth(story)


def _in_middle(page: Writer, rows: Sequence[tuple[str, str]], left: float) -> None:
    """Rows that begin at `left`, their colons under each other."""
    column = left + max(page.font.width(label) for label, _ in rows) + 4
    for label, value in rows:
        page.y += page.font.size * 0.62
        page.sheet.text(left, page.y, label, page.font)
        page.sheet.text(column, page.y, ":", page.font)
        for number, line in enumerate(wrap(value, page.font, page.right - column - 3)):
            page.y += page.step() if number else 0
            page.sheet.text(column + 3, page.y, line, page.font)
