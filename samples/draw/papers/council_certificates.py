"""STR as the councils issue them: rows in two languages, a wide certificate, a plain electronic page."""

from dataclasses import replace
from random import Random

from samples.draw.fonts import Font
from samples.draw.ornaments import crest, guilloche, qr_code, ring_stamp, signature
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.papers.registration import (
    ENGLISH,
    Registration,
    council_of,
    new_number,
    photo,
    register,
)
from samples.draw.sheet import A4, Sheet
from samples.draw.words import card_date, long_date, padded_date
from samples.draw.writing import Look, Writer, wrap

_SCHOOLS = {
    "dokter": ("Universitas Andalas Raya", "Universitas Tridharma Sumatera"),
    "apoteker": ("Universitas Andalas Raya", "Sekolah Tinggi Ilmu Farmasi Bhakti Sumatera"),
    "bidan": ("Poltekkes Kemenkes Musi Raya", "STIKES Bina Sehat Palembang"),
    "perawat": ("Poltekkes Kemenkes Musi Raya", "STIK Siti Rahmah"),
}


def _at_school(rng: Random, story: Story, facts: Registration) -> Registration:
    """The same registration of a graduate of one of this file's schools."""
    return replace(facts, school=rng.choice(_SCHOOLS[story.profession.code]))


@layout("str", "both_languages")
def _both_languages(rng: Random, story: Story) -> Drawn:
    """The electronic certificate: labels in two languages on one line, the number in the middle above them."""
    facts = register(rng, story, new_number(rng), ends=rng.random() < 0.2, capitals=rng.random() < 0.8)
    facts, person = _at_school(rng, story, facts), story.person
    sheet = Sheet(*A4, colour=rng.choice(("#ffffff", "#fcfdfb")))
    colour = rng.choice(("#00695c", "#1a4d8f", "#5d4037"))
    sheet.box(6, 6, 198, 285, line=0.6, colour=colour)
    sheet.box(8, 8, 194, 281, line=1.8, colour=colour)
    crest(sheet, 105, 14, 20, ("#d2ab3c", "#5b4a12"), winged=True)
    family = rng.choice(("serif", "sans", "free-sans"))
    page = Writer(sheet, Font(family, 10.5), top=37, left=22, right=22)
    page.look = Look(value_at=rng.uniform(72, 78), leading=1.4)
    english = Font(family, 10.5, italic=True)
    page.centre(council_of(story, facts).upper(), page.font.sized(1.35, bold=True))
    page.down(0.6)
    page.centre("SURAT TANDA REGISTRASI", page.font.sized(1.65, bold=True))
    page.centre("Registration Certificate", english.sized(1.1))
    page.down(0.3)
    page.centre(f"Nomor/Number: {facts.number}", page.font.sized(1.1, bold=True))
    page.down(1.2)
    page.look = replace(page.look, leading=1.75)
    for label, translated, value in (
        ("Nama", "Name", facts.name),
        ("Tempat, Tanggal Lahir", "Place, Date of Birth",
         f"{person.birth_place.title()}, {padded_date(person.birth_date)}"),
        ("Jenis Kelamin", "Sex", "Laki-laki/Male" if person.sex == "male" else "Perempuan/Female"),
        ("Profesi", "Profession", facts.profession),
        ("Asal Institusi Pendidikan", "Institution", facts.school),
        ("Nomor Ijazah", "Diploma Number", facts.diploma),
        ("Tahun Lulus", "Year of Graduation", str(facts.graduated)),
        ("Tanggal Terbit", "Date of Issue", padded_date(facts.issued)),
        ("Berlaku Sampai", "Valid Until", facts.valid_until(padded_date)),
    ):  # fmt: skip
        page.y += page.step()
        sheet.text(page.left, page.y, f"{label}/", page.font)
        sheet.text(page.left + page.font.width(f"{label}/"), page.y, translated, english)
        sheet.text(page.left + page.look.value_at, page.y, f": {value}", page.font.sized(1, bold=label == "Nama"))
    page.down()
    top = page.y + 4
    photo(rng, story, sheet, 26, top, width=30)
    sheet.picture(66, top + 8, 25, 25, qr_code(f"https://konsil.example/str/{facts.number}"))
    page.look = Look(leading=1.3)
    page.y = top
    page.signed(rng, ("Ketua/Chairperson,",), f"drg. {facts.head}, M.Kes.", at=152, room=26)
    page.y = 276
    note = "Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik dari BSrE."
    page.centre(note, page.font.sized(0.75))
    return (sheet,), facts.truth(story)


@layout("str", "wide")
def _wide(rng: Random, story: Story) -> Drawn:
    """A landscape certificate on patterned paper: the council above, rows at the left, the photo at the right."""
    number = f"{rng.randint(10, 33)}{rng.choice('12')}{rng.randint(1, 3)}{rng.randint(10**11, 10**12 - 1)}"
    facts = register(rng, story, number, ends=rng.random() < 0.8, capitals=True)
    facts, person = _at_school(rng, story, facts), story.person
    sheet = Sheet(297, 210)
    light, dark = rng.choice((("#f5fafd", "#cfe3f0"), ("#fbf9ee", "#e9dfb8"), ("#f6fbf4", "#d5e8cd")))
    sheet.picture(0, 0, 297, 210, guilloche(rng, (594, 420), light, dark, strength=0.3))
    colour = rng.choice(("#1f4e79", "#4e342e", "#1b5e20"))
    sheet.box(9, 9, 279, 192, line=1.4, colour=colour)
    crest(sheet, 38, 18, 22, ("#cba135", "#4d3d10"), winged=True)
    family = rng.choice(("serif", "free-serif", "sans"))
    page = Writer(sheet, Font(family, 12), top=16, left=28, right=28)
    page.look = Look(value_at=62, leading=1.45)
    page.centre(council_of(story, facts).upper(), page.font.sized(1.3, bold=True))
    page.centre("SURAT TANDA REGISTRASI", page.font.sized(1.7, bold=True))
    page.centre(f"{facts.profession.upper()} / {ENGLISH[story.profession.code].upper()}", page.font)
    page.down(1.2)
    page.look = Look(value_at=rng.uniform(60, 66), leading=1.6)
    page.right = 226
    for label, value in (
        (rng.choice(("No. STR", "Nomor Registrasi")), facts.number),
        ("Nama", facts.name),
        ("Tempat / Tanggal Lahir", f"{person.birth_place.title()} / {long_date(person.birth_date)}"),
        ("Profesi", facts.profession),
        ("Lulusan", facts.school),
        ("Nomor dan Tahun Ijazah", f"{facts.diploma}, {facts.graduated}"),
        (rng.choice(("Berlaku sampai dengan", "Masa berlaku s.d.")), facts.valid_until()),
    ):
        page.row(label, value, bold=label == "Nama")
    photo(rng, story, sheet, 236, 62, width=33)
    page.right = 269
    page.look = Look(leading=1.35)
    page.y = max(page.y + 8, 132)
    sheet.picture(180, page.y + 10, 30, 30, ring_stamp(rng, "KONSIL INDONESIA", "KETUA", "#4a3a8c"))
    heading = (f"Jakarta, {long_date(facts.issued)}", f"Ketua {council_of(story, facts)},")
    page.signed(rng, heading, f"Dr. {facts.head}, Sp.PD", at=216, room=24)
    return (sheet,), facts.truth(story)


@layout("str", "electronic_page")
def _electronic_page(rng: Random, story: Story) -> Drawn:
    """A plain page printed at home: photo and code beside each other below the rows, the issue day in a row."""
    facts = register(rng, story, new_number(rng), ends=rng.random() < 0.15, capitals=rng.random() < 0.6)
    facts, person = _at_school(rng, story, facts), story.person
    sheet = Sheet(*A4)
    family = rng.choice(("free-sans", "sans", "wide"))
    page = Writer(sheet, Font(family, 10), top=18, left=24, right=24)
    page.look = Look(value_at=rng.uniform(54, 60), leading=1.35)
    crest(sheet, 36, 14, 17, ("#0f8a7a", "#14532d"))
    sheet.text(50, 20, "KEMENTERIAN KESEHATAN REPUBLIK INDONESIA", page.font.sized(1.15, bold=True))
    sheet.text(50, 26, council_of(story, facts), page.font.sized(1.15))
    sheet.line(24, 34, 186, 34, 0.5)
    page.y = 42
    page.centre("SURAT TANDA REGISTRASI (STR)", page.font.sized(1.5, bold=True))
    page.centre(f"{facts.profession}".upper(), page.font.sized(1.25))
    page.down(1.2)
    page.paragraph("Dengan ini menerangkan bahwa tenaga medis/tenaga kesehatan di bawah ini:", justify=False)
    page.down(0.5)
    page.look = replace(page.look, leading=1.7)
    for label, value in (
        ("Nama Lengkap", facts.name),
        ("Tempat Lahir", person.birth_place.title()),
        ("Tanggal Lahir", card_date(person.birth_date)),
        ("Nomor STR", facts.number),
        ("Jenis Tenaga", facts.profession),
        ("Sertifikat Kompetensi", f"{rng.randint(10**6, 10**7 - 1)}/SERKOM/{facts.issued.year - 1}"),
        ("Institusi Pendidikan", facts.school),
        ("Tanggal Penetapan", card_date(facts.issued)),
        ("Masa Berlaku", facts.valid_until(card_date).capitalize()),
    ):
        page.row(label, value)
    page.down(0.6)
    page.look = Look(leading=1.4)
    page.paragraph(
        "telah teregistrasi dan dapat mengajukan izin praktik sesuai peraturan perundang-undangan.",
        justify=False,
    )
    page.down(1.2)
    top = page.y
    photo(rng, story, sheet, 28, top, width=28)
    sheet.picture(66, top + 6, 27, 27, qr_code(f"https://sdmk.example/str/{facts.number}"))
    sheet.text(146, top + 5, "Ditandatangani secara elektronik oleh", page.font, anchor="m")
    sheet.text(146, top + 10, "Ketua,", page.font, anchor="m")
    signature(rng, sheet, 132, top + 24, 28)
    sheet.text(146, top + 35, facts.head, page.font.sized(1, bold=True), anchor="m")
    note = (
        "Keabsahan dokumen dapat diperiksa dengan memindai kode QR. Surat tanda registrasi ini tidak memerlukan "
        "cap basah."
    )
    for number, line in enumerate(wrap(note, page.font.sized(0.85), 162)):
        sheet.text(24, 276 + 4.4 * number, line, page.font.sized(0.85), "#444444")
    return (sheet,), facts.truth(story)
