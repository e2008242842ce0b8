"""STR as kept records: centred in two languages, as a printed record with borders, and as numbered lines."""

from random import Random

from samples.draw.fonts import Font
from samples.draw.ornaments import crest, qr_code, ring_stamp, signature
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.papers.registration import ENGLISH, council_of, new_number, photo, register
from samples.draw.sheet import A4, Sheet
from samples.draw.words import card_date, long_date, padded_date
from samples.draw.writing import Look, Writer, wrap


@layout("str", "centred")
def _centred(rng: Random, story: Story) -> Drawn:
    """Everything in the middle: a small label in two languages and its value below, line after line."""
    digits = (
        f"{rng.randint(11, 33)} {rng.choice('12')} {rng.choice('12')} 100 {rng.choice('234')} {story.today:%y}"
    )
    number = f"{digits} {rng.randint(100000, 299999)}"
    facts = register(rng, story, number, ends=rng.random() < 0.4, capitals=rng.random() < 0.7)
    sheet = Sheet(*A4, colour=rng.choice(("#ffffff", "#fdfbf3", "#f8fafc")))
    ink = rng.choice(("#7a1f1f", "#17406d", "#245a3c"))
    for inset, line in ((7, 0.4), (10, 1.6), (12.5, 0.3)):
        sheet.box(inset, inset, 210 - 2 * inset, 297 - 2 * inset, line=line, colour=ink)
    crest(sheet, 105, 19, 21, ("#cfa93a", "#5b4a12"), winged=True)
    family = rng.choice(("free-serif", "serif"))
    label, english = Font(family, 10), Font(family, 9, italic=True)
    value = Font(family, 13.5, bold=True)
    english_title = f"Certificate of Registration as {ENGLISH[story.profession.code]}"
    for y, text, font in (
        (47.0, council_of(story, facts).upper(), Font(family, 14, bold=True)),
        (56.0, "SURAT TANDA REGISTRASI", Font(family, 18, bold=True)),
        (62.0, english_title, english.sized(1.2)),
    ):
        sheet.text(105, y, text, font, anchor="m")
    person, at = story.person, 74.0
    for title, translated, text in (
        ("Nomor Registrasi", "Registration Number", facts.number),
        ("Diberikan kepada", "Granted to", facts.name),
        ("Tempat dan Tanggal Lahir", "Place and Date of Birth",
         f"{person.birth_place.title()}, {long_date(person.birth_date)}"),
        ("Perguruan Tinggi", "University/College", f"{facts.school} ({facts.graduated})"),
        ("Profesi", "Profession", facts.profession),
        ("Berlaku sampai dengan", "Valid until", facts.valid_until()),
    ):  # fmt: skip
        start = 105 - (label.width(f"{title} / ") + english.width(translated)) / 2
        sheet.text(start, at, f"{title} / ", label, "#444444")
        sheet.text(start + label.width(f"{title} / "), at, translated, english, "#444444")
        for piece in wrap(text, value, 160):
            at += 6.4
            sheet.text(105, at, piece, value, anchor="m")
        at += 12.4
    photo(rng, story, sheet, 30, 208, width=28)
    sheet.picture(70, 216, 24, 24, qr_code(f"https://str.example/periksa?no={facts.number.replace(' ', '')}"))
    page = Writer(sheet, Font(family, 11.5), top=200, look=Look(leading=1.35))
    heading = (f"Jakarta, {long_date(facts.issued)}", "Ketua Konsil", "Chairperson")
    page.signed(rng, heading, f"Prof. Dr. {facts.head}", at=148, stamp=("KONSIL INDONESIA", "STR"), room=25)
    return (sheet,), facts.truth(story)


@layout("str", "record")
def _record(rng: Random, story: Story) -> Drawn:
    """A record printed from the profession's account: sections with bars and bordered rows, photo at the right."""
    facts = register(rng, story, new_number(rng), ends=rng.random() < 0.25, capitals=True)
    sheet, person = Sheet(*A4), story.person
    colour = rng.choice(("#0f766e", "#1e3a8a", "#9a3412"))
    family = rng.choice(("sans", "wide"))
    small, text, bold = Font(family, 8.5), Font(family, 9.5), Font(family, 9.5, bold=True)
    sheet.text(18, 20, "SURAT TANDA REGISTRASI ELEKTRONIK", Font(family, 14, bold=True), colour)
    sheet.text(18, 26, f"Diterbitkan oleh {council_of(story, facts)}", text, "#444444")
    sheet.line(18, 30, 192, 30, 0.8, colour)
    sections = (
        ("Data Pribadi", (
            ("Nama Lengkap", facts.name),
            ("Tempat Lahir", person.birth_place),
            ("Tanggal Lahir", padded_date(person.birth_date)),
            ("Jenis Kelamin", "Laki-laki" if person.sex == "male" else "Perempuan"),
        )),
        ("Data Registrasi", (
            ("Nomor STR", facts.number),
            ("Jenis Tenaga Medis/Kesehatan", facts.profession),
            ("Tanggal Terbit", padded_date(facts.issued)),
            ("Berlaku Hingga", facts.valid_until(padded_date)),
        )),
        ("Data Pendidikan", (
            ("Perguruan Tinggi", facts.school),
            ("Nomor Ijazah", facts.diploma),
            ("Tahun Lulus", str(facts.graduated)),
        )),
    )  # fmt: skip
    y = 38.0
    for number, (title, rows) in enumerate(sections):
        right = 152 if number == 0 else 192
        sheet.box(18, y, right - 18, 8, line=0, fill=colour)
        sheet.text(21, y + 5.4, title, Font(family, 10, bold=True), "#ffffff")
        y += 8
        for label, value in rows:
            lines = wrap(value, bold, right - 78)
            height = 3.6 + 4.6 * len(lines)
            sheet.box(18, y, 56, height, line=0.2, colour="#9ca3af", fill="#f3f4f6")
            sheet.box(74, y, right - 74, height, line=0.2, colour="#9ca3af")
            sheet.text(20.5, y + 5.2, label, text)
            for place, line in enumerate(lines):
                sheet.text(76.5, y + 5.2 + 4.6 * place, line, bold)
            y += height
        y += 6
    photo(rng, story, sheet, 160, 40, width=30)
    sheet.picture(18, y + 4, 30, 30, qr_code(f"https://registrasi.example/str/{facts.number}"))
    for shift, line in (
        (9, "Pindai kode QR untuk memeriksa keabsahan dokumen."),
        (15, "Dokumen ini ditandatangani secara elektronik oleh :"),
        (21, f"dr. {facts.head}, M.Kes. (Ketua)"),
        (29, f"Diunduh melalui akun {person.name.title()} pada {card_date(story.today)}"),
    ):
        sheet.text(54, y + shift, line, text if shift < 25 else small, "#333333")
    return (sheet,), facts.truth(story)


@layout("str", "numbered")
def _numbered(rng: Random, story: Story) -> Drawn:
    """Numbered lines under a long heading, the first and the last day of validity in one of them."""
    number = f"{rng.randint(10**9, 10**10 - 1)}{rng.randint(10, 99)}-{rng.randint(100000, 999999)}"
    facts = register(rng, story, number, ends=True)
    sheet = Sheet(*A4, colour=rng.choice(("#fefdf6", "#ffffff")))
    sheet.box(12, 12, 186, 273, line=1.0, colour="#303030")
    family = rng.choice(("free-sans", "wide-serif"))
    page = Writer(sheet, Font(family, 10.5), top=38, left=26, right=24)
    page.look = Look(value_at=rng.uniform(62, 68), leading=1.55)
    crest(sheet, 105, 16, 18, ("#bfa046", "#443708"), winged=True)
    page.centre("KEMENTERIAN KESEHATAN REPUBLIK INDONESIA", page.font)
    page.centre(story.profession.council.upper(), page.font.sized(1.15, bold=True))
    page.down(0.4)
    page.centre("SURAT TANDA REGISTRASI", page.font.sized(1.5, bold=True))
    page.centre("Berdasarkan hasil registrasi, surat tanda registrasi ini diberikan kepada :", page.font)
    page.down(0.4)
    person, end = story.person, facts.valid_until(card_date)
    term = end if facts.until is None else f"{card_date(facts.issued)} s.d. {end}"
    for place, (label, value) in enumerate(
        (
            ("Nama Lengkap dan Gelar", facts.name),
            ("Tempat, Tanggal Lahir", f"{person.birth_place.title()}, {card_date(person.birth_date)}"),
            ("Jenis Kelamin", "Laki-laki" if person.sex == "male" else "Perempuan"),
            ("Kewarganegaraan", "Indonesia"),
            ("Nomor Registrasi", facts.number),
            ("Profesi", facts.profession),
            ("Asal Perguruan Tinggi", facts.school),
            ("Nomor / Tahun Ijazah", f"{facts.diploma} / {facts.graduated}"),
            ("Masa Berlaku", term),
        ),
        1,
    ):
        page.row(f"{place}.  {label}", value)
    page.down(0.6)
    page.paragraph(
        "Surat tanda registrasi ini dipergunakan sebagai syarat memperoleh izin praktik dan harus diperlihatkan "
        "apabila diminta oleh petugas yang berwenang.",
    )
    page.down()
    photo(rng, story, sheet, 32, page.y + 6, width=30)
    sheet.picture(54, page.y + 26, 28, 28, ring_stamp(rng, "KEMENTERIAN KESEHATAN", "KONSIL", "#6a2c91"))
    for text in ("Ditetapkan di : Jakarta", f"Pada tanggal : {long_date(facts.issued)}"):
        page.y += page.step()
        sheet.text(118, page.y, text, page.font)
    page.y += 2
    sheet.line(118, page.y, 184, page.y, 0.25)
    for text in ("a.n. Menteri Kesehatan", "Ketua Konsil,"):
        page.y += page.step()
        sheet.text(150, page.y, text, page.font, anchor="m")
    signature(rng, sheet, 136, page.y + 14, 28)
    sheet.text(150, page.y + 24, f"Dr. {facts.head}, S.K.M.", page.font.sized(1, bold=True), anchor="m")
    return (sheet,), facts.truth(story)
