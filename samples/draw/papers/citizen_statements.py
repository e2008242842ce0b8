"""Statements (surat pernyataan) as citizens sign them: over dots, in a table with answers, told, by a manager."""

from random import Random

from samples.draw.companies import company_of
from samples.draw.fonts import Font
from samples.draw.letters import (
    blank,
    city,
    dotted,
    home,
    named,
    recent,
    signed_on_duty,
    statement_truth,
    typeface,
)
from samples.draw.ornaments import qr_code, ring_stamp, signature
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.people import invent
from samples.draw.sheet import Sheet
from samples.draw.words import capitalised, card_date, long_date, padded_date, slash_date
from samples.draw.writing import Look, Writer, wrap

_TOLD = (
    "seluruh berkas yang saya ajukan adalah benar dan sesuai dengan dokumen aslinya",
    "tempat kegiatan yang dimohonkan tidak dalam keadaan sengketa",
    "saya sanggup memenuhi seluruh kewajiban yang ditetapkan dalam izin",
    "saya tidak akan memindahtangankan izin kepada pihak lain",
    "saya bersedia diperiksa sewaktu-waktu oleh petugas yang berwenang",
)


@layout("surat_pernyataan", "over_dots")
def _over_dots(rng: Random, story: Story) -> Drawn:
    """A template with dots typed over in capitals; what is stated is one long sentence."""
    person, day = story.person, recent(rng, story)
    sheet = blank(rng, folio=0.5)
    page = Writer(sheet, typeface(rng, "serif sans free-sans", 11, 12), top=26, left=27, right=24)
    page.look = Look(leading=1.5)
    typed = Font(rng.choice(("mono", "free-mono", "sans")), 11, bold=rng.random() < 0.4)
    name = named(rng, person, capitals=True, titles=rng.random() < 0.6)
    title = rng.choice(("SURAT PERNYATAAN", "SURAT PERNYATAAN KESANGGUPAN", "SURAT PERNYATAAN BERMETERAI"))
    page.centre(title, page.font.sized(1.35, bold=True), underline=True)
    page.down(1.2)
    page.line("Saya yang bertanda tangan dibawah ini :")
    at = page.left + rng.uniform(46, 54)
    place = person.place
    for label, value in (
        ("N a m a", name),
        ("Tempat/Tgl.Lahir", f"{person.birth_place}, {padded_date(person.birth_date).upper()}"),
        ("No. KTP (NIK)", person.nik),
        ("Pekerjaan", person.occupation),
        (
            "Alamat",
            f"{person.street} RT {person.rt_rw[:3]} RW {person.rt_rw[4:]} {place.village} {place.district}",
        ),
    ):
        page.y += 7.6
        sheet.text(page.left, page.y, label, page.font)
        sheet.text(at, page.y, ":", page.font)
        for number, line in enumerate(wrap(value, typed, page.right - at - 6)):
            page.y += 7.6 if number else 0
            sheet.text(at + 4, page.y, line, typed)
            dotted(sheet, at + 3, page.right, page.y + 1.3)
    page.down(0.8)
    first, second = rng.sample(_TOLD, 2)
    page.paragraph(f"Dengan ini menyatakan dengan sesungguhnya bahwa {first}, dan {second}.")
    page.paragraph(
        f"Surat pernyataan ini dibuat sebagai persyaratan pengurusan {story.permit}. Apabila dikemudian hari "
        "ternyata tidak benar, saya bersedia dituntut di muka pengadilan."
    )
    page.down()
    heading = (f"{city(story)}, {padded_date(day)}", "Saya yang menyatakan,")
    signed_on_duty(rng, page, heading, f"( {name} )", at=page.right - 36)
    return (sheet,), statement_truth(story, name, day.isoformat())


@layout("surat_pernyataan", "answers")
def _answers(rng: Random, story: Story) -> Drawn:
    """Identity in a bordered table, the statements in a second one with a column of answers."""
    person, day = story.person, recent(rng, story)
    sheet = blank(rng, folio=0.2)
    page = Writer(sheet, typeface(rng, "sans wide serif", 9.5, 10), top=18, left=22, right=22)
    name = named(rng, person)
    page.line("PEMERINTAH KOTA PALEMBANG - LAYANAN PERIZINAN", page.font.sized(0.9))
    page.line("PERNYATAAN PEMOHON IZIN", page.font.sized(1.6, bold=True))
    page.line(f"Jenis izin: {story.permit}")
    page.down(0.4)
    wide = page.right - page.left
    identity = (
        ("Nama Lengkap", name),
        ("NIK", person.nik),
        ("Tanggal Lahir", slash_date(person.birth_date)),
        ("Alamat KTP", home(person)),
        ("Telepon", person.phone),
    )
    for label, value in identity:
        lines = wrap(value, page.font.sized(1, bold=True), wide - 54)
        height = 3 + page.step() * len(lines)
        sheet.box(page.left, page.y, 50, height, line=0.25, fill="#eef2f7")
        sheet.box(page.left + 50, page.y, wide - 50, height, line=0.25)
        sheet.text(page.left + 2, page.y + 5.1, label, page.font)
        for number, line in enumerate(lines):
            sheet.text(page.left + 52, page.y + 5.1 + number * page.step(), line, page.font.sized(1, bold=True))
        page.y += height
    page.down(0.7)
    page.line("Menyatakan bahwa :")
    rows = [
        (str(place), f"{told[0].upper()}{told[1:]}.", rng.choice(("Ya", "Ya", "Ya", "Setuju")))
        for place, told in enumerate(rng.sample(_TOLD, 4), 1)
    ]
    page.table((("No.", 12), ("Pernyataan", wide - 40), ("Jawaban", 28)), rows)
    page.down()
    page.paragraph("Pernyataan ini saya buat dengan sadar dan penuh tanggung jawab.", justify=False)
    page.down()
    place_of = f"Dibuat di {city(story)} pada tanggal {long_date(day)}"
    signed_on_duty(rng, page, (place_of, "Pemohon,"), name, at=page.left + 46)
    return (sheet,), statement_truth(story, name, day.isoformat())


@layout("surat_pernyataan", "told")
def _told(rng: Random, story: Story) -> Drawn:
    """One sentence with name and number in brackets, an electronic duty stamp, the day above at the right."""
    person, day = story.person, recent(rng, story)
    sheet = blank(rng, folio=0)
    page = Writer(sheet, typeface(rng, "serif free-serif wide-serif", 11, 12), top=22, left=28, right=28)
    page.look = Look(leading=1.6)
    name = named(rng, person)
    page.y += page.step()
    sheet.text(page.right, page.y, f"{city(story)}, {long_date(day)}", page.font, anchor="r")
    page.down()
    page.centre("Surat Pernyataan", page.font.sized(1.6, bold=True))
    page.down()
    birth = f"{person.birth_place.title()}, {card_date(person.birth_date)}"
    known = f"yang lahir di {birth}, dan tinggal di {home(person)}"
    first, second, third = rng.sample(_TOLD, 3)
    page.paragraph(
        f"Yang bertanda tangan di bawah ini, {name} (NIK {person.nik}), {known}, menyatakan bahwa {first}."
    )
    page.down(0.4)
    page.paragraph(
        f"Sehubungan dengan permohonan {story.permit}, saya juga menyatakan bahwa {second}, serta bahwa {third}."
    )
    page.down(0.4)
    page.paragraph("Demikian surat pernyataan ini saya buat untuk dipergunakan sebagaimana mestinya.")
    page.down()
    x = page.left + 42
    page.y += page.step()
    sheet.text(x, page.y, "Yang menyatakan,", page.font, anchor="m")
    _electronic_stamp(rng, sheet, x - 40, page.y + 3)
    signature(rng, sheet, x - 8, page.y + 22, 28)
    sheet.text(x, page.y + 36, name, page.font.sized(1, bold=True), anchor="m")
    return (sheet,), statement_truth(story, name, day.isoformat())


def _electronic_stamp(rng: Random, sheet: Sheet, x: float, y: float) -> None:
    """An electronic duty stamp: a code with its serial number, 24 mm wide (domain.md b)."""
    letters = "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789") for _ in range(22))
    sheet.box(x, y, 24, 29, line=0.3, colour="#7c2d52", fill="#fff7fb")
    sheet.text(x + 12, y + 3.4, "METERAI ELEKTRONIK", Font("sans", 5.2, bold=True), "#7c2d52", "m")
    sheet.picture(x + 4, y + 4.4, 16, 16, qr_code(letters))
    sheet.text(x + 12, y + 24.6, "10000", Font("sans", 9.5, bold=True), "#7c2d52", "m")
    sheet.text(x + 12, y + 27.6, letters, Font("sans", 3.8), "#444444", "m")


@layout("surat_pernyataan", "manager")
def _manager(rng: Random, story: Story) -> Drawn:
    """Whoever leads a business signs for it, with its name, stamp and a letter's number; two witnesses below."""
    person, day, company = story.person, recent(rng, story), company_of(story.person)
    sheet = blank(rng, folio=0.3)
    page = Writer(sheet, typeface(rng, "free-sans free-serif sans", 10.5, 11), top=20, left=25, right=23)
    page.look = Look(value_at=rng.uniform(50, 58), leading=1.45)
    name = named(rng, person, titles=rng.random() < 0.6)
    seat = capitalised(f"{company.street} KEL. {company.place.village} KEC. {company.place.district}")
    page.centre(company.name, page.font.sized(1.4, bold=True))
    page.centre(seat, page.font.sized(0.85))
    page.y += 3
    sheet.line(page.left, page.y, page.right, page.y, 0.7)
    page.down()
    page.centre("SURAT PERNYATAAN", page.font.sized(1.3, bold=True), underline=True)
    page.centre(
        f"No. {rng.randint(1, 80):03d}/SP-{company.name.split()[-1][:3]}/{day.month:02d}/{day.year}", page.font
    )
    page.down()
    page.line("Yang bertanda tangan di bawah ini saya :")
    for label, value in (
        ("Nama", name),
        ("Jabatan", rng.choice(("Direktur", "Pimpinan", "Penanggung Jawab"))),
        ("Nama Badan Usaha", company.name),
        ("Nomor KTP", person.nik),
        ("Alamat Tempat Tinggal", home(person)),
        ("Alamat Badan Usaha", seat),
    ):
        page.row(label, value, indent=5)
    page.down(0.5)
    page.line("menyatakan dengan sebenarnya bahwa :")
    for number, told in enumerate(rng.sample(_TOLD, 3), 1):
        page.paragraph(f"{number}) {told[0].upper()}{told[1:]};", indent=5, justify=False)
    page.down(0.5)
    page.paragraph(f"Pernyataan ini melengkapi permohonan {story.permit} yang kami ajukan.")
    page.down()
    sheet.picture(page.right - 70, page.y + 8, 30, 30, ring_stamp(rng, company.name[:22], "DIREKSI", "#1f3f8a"))
    signed_on_duty(rng, page, (f"{city(story)}, {long_date(day)}", company.name), name, at=page.right - 34)
    page.down()
    page.line("Saksi :", page.font.sized(0.95))
    for number in (1, 2):
        page.line(f"{number}. {invent(rng).name.title()}  ( ....................... )", page.font.sized(0.95))
    return (sheet,), statement_truth(story, name, day.isoformat())
