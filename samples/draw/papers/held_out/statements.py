"""Surat pernyataan for measuring: by hand, neighbours who agree, a ticked declaration, one with a relative."""

from random import Random

from samples.draw.letters import (
    blank,
    born,
    boxed_digits,
    city,
    home,
    named,
    recent,
    signed_on_duty,
    statement_truth,
    typeface,
)
from samples.draw.offices import invent_office
from samples.draw.ornaments import signature
from samples.draw.papers.held_out.ruled import Pen
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.papers.stacking import stack
from samples.draw.people import invent
from samples.draw.words import capitalised, card_date, long_date, padded_date, slash_date
from samples.draw.writing import Look, Writer, wrap

_PROMISES = (
    "dokumen yang saya unggah sama dengan aslinya",
    "alamat tempat kegiatan sesuai dengan keadaan sebenarnya",
    "saya mematuhi ketentuan tata ruang dan ketertiban umum",
    "saya tidak memberikan imbalan apa pun kepada petugas",
    "saya bersedia menerima sanksi apabila pernyataan ini tidak benar",
    "saya melaporkan setiap perubahan data kepada dinas",
)


@layout("surat_pernyataan", "by_hand", "held_out")
def _by_hand(rng: Random, story: Story) -> Drawn:
    """Written by hand on ruled folio, with a duty stamp; two promises follow the rows."""
    person, day, pen = story.person, recent(rng, story), Pen(rng)
    name = named(rng, person, titles=rng.random() < 0.5)
    pen.middle(rng.choice(("SURAT PERNYATAAN", "Surat Pernyataan")), underline=True)
    pen.skip()
    pen.write("Yang bertanda tangan di bawah ini :")
    at = rng.uniform(38, 46)
    for label, value in (
        ("Nama", name),
        ("Umur", f"{story.today.year - person.birth_date.year} tahun"),
        ("NIK", person.nik),
        ("Pekerjaan", person.occupation.title()),
        ("Alamat", home(person)),
    ):
        pen.item(label, value, at)
    pen.write("Dengan ini saya menyatakan bahwa :")
    for number, promise in enumerate(rng.sample(_PROMISES, 2), 1):
        pen.write(f"{number}. {promise[0].upper()}{promise[1:]}.", indent=4)
    pen.write(
        f"Pernyataan ini saya buat dengan sadar tanpa paksaan, untuk melengkapi permohonan {story.permit}.",
        first=12,
    )
    pen.skip()
    at = pen.right - 42
    dated = f"{city(story)}, {rng.choice((long_date, card_date))(day)}"
    pen.write(dated, indent=at - pen.left - pen.font.width(dated) / 2)
    pen.signed("Yang menyatakan,", named(rng, person, titles=False), at=at, duty=True)
    return (pen.sheet,), statement_truth(story, name, day.isoformat())


@layout("surat_pernyataan", "neighbours", "held_out")
def _neighbours(rng: Random, story: Story) -> Drawn:
    """The owner states that the neighbours agree; a table of them, signed, stands below."""
    person, day, office = story.person, recent(rng, story), invent_office(rng)
    sheet = blank(rng, folio=0.8)
    page = Writer(sheet, typeface(rng, "serif free-serif sans", 10.5, 11), top=16, left=25, right=23)
    page.look = Look(leading=1.32, value_at=rng.uniform(44, 52))
    name = named(rng, person, titles=rng.random() < 0.7)
    page.centre("SURAT PERNYATAAN", page.font.sized(1.3, bold=True))
    page.centre("TIDAK ADA KEBERATAN DARI TETANGGA SEKITAR", page.font.sized(1.1, bold=True), underline=True)
    page.down(0.7)
    page.line("Saya pemilik tempat kegiatan :")
    for label, value in (
        ("Nama Pemilik", name),
        ("Nomor NIK", person.nik),
        ("Tempat/Tanggal Lahir", born(rng, person)),
        ("Alamat Tinggal", home(person)),
        ("Tempat Kegiatan", f"{office.name}, {office.address}"),
    ):
        page.row(label, value, indent=3)
    page.down(0.3)
    page.paragraph(
        "menyatakan dengan sebenarnya bahwa para tetangga di bawah ini telah saya beri tahu dan tidak "
        f"berkeberatan atas kegiatan tersebut. Pernyataan ini dipergunakan untuk permohonan {story.permit}."
    )
    page.down(0.5)
    signed_on_duty(rng, page, (f"{city(story)}, {padded_date(day)}", "Yang menyatakan,"), name, at=page.right - 36)
    page.down(1.3)
    page.line("Tetangga yang berbatasan langsung :")
    widths = (9.0, 20.0, 56.0, page.right - page.left - 113, 28.0)
    sides = ("Utara", "Selatan", "Timur", "Barat")
    rows = []
    for number, side in enumerate(sides, 1):
        neighbour = invent(rng)
        street = capitalised(neighbour.street.split(" NO.")[0])
        rows.append((str(number), side, neighbour.name.title(), street, ""))
    top = page.y
    page.table(
        tuple(zip(("No", "Sebelah", "Nama", "Alamat", "Tanda tangan"), widths, strict=True)),
        rows,
        font=page.font.sized(0.82),
    )
    height = (page.y - top - 1.5) / 5
    for number in range(4):
        signature(rng, sheet, page.right - 23, page.y - height * (3.3 - number), 15)
    return (sheet,), statement_truth(story, name, day.isoformat())


@layout("surat_pernyataan", "ticked", "held_out")
def _ticked(rng: Random, story: Story) -> Drawn:
    """A counter's sheet: the NIK in boxes, ticked squares before each promise, the day at the left."""
    person, day = story.person, recent(rng, story)
    sheet = blank(rng, folio=0.2)
    font = typeface(rng, "sans free-sans", 10, 11)
    page = Writer(sheet, font, top=18, left=24, right=24, look=Look(leading=1.4))
    colour = rng.choice(("#1f2937", "#1e40af", "#065f46"))
    name = named(rng, person, capitals=True, titles=rng.random() < 0.5)
    sheet.box(24, 16, sheet.width - 48, 17, line=0.5, colour=colour)
    sheet.text(sheet.width / 2, 23, "SURAT PERNYATAAN", font.sized(1.4, bold=True), colour, "m")
    sheet.text(sheet.width / 2, 29.5, "KEABSAHAN DAN KEBENARAN DOKUMEN", font, colour, "m")
    page.y = 40
    for label, value in (("NAMA", name), ("NIK", person.nik), ("ALAMAT", home(person))):
        page.y += 4
        sheet.text(page.left, page.y, label, font.sized(0.78, bold=True), colour)
        page.y += 6.4
        if label == "NIK":
            boxed_digits(sheet, page.left, page.y + 1, value, font, side=6.2)
            page.y += 1
        else:
            page.y = stack(sheet, (page.left, page.y), (value,), font.sized(1.05), room=160) - 4
            sheet.line(page.left, page.y + 1, page.right, page.y + 1, 0.2, "#9ca3af")
    page.down(1.2)
    page.line(f"Sehubungan dengan permohonan {story.permit}, saya menyatakan:")
    page.y += 2
    for promise in rng.sample(_PROMISES, 5):
        page.y += 7.5
        y = page.y
        sheet.box(page.left + 1, y - 3.6, 4.4, 4.4, line=0.35)
        sheet.path(
            ((page.left + 1.6, y - 1.6), (page.left + 3, y + 0.4), (page.left + 6.4, y - 5)), 0.55, "#16245c"
        )
        for place, line in enumerate(wrap(f"bahwa {promise}.", font, page.right - page.left - 12)):
            page.y += page.step() if place else 0
            sheet.text(page.left + 10, page.y, line, font)
    page.down(1.6)
    sheet.text(page.left, page.y, "Tempat, tanggal", font.sized(0.78, bold=True), colour)
    sheet.text(page.left, page.y + 6, f"{city(story)}, {slash_date(day)}", font)
    page.y -= 5
    signed_on_duty(rng, page, ("Tanda tangan di atas meterai",), name, at=page.right - 38)
    return (sheet,), statement_truth(story, name, day.isoformat())


@layout("surat_pernyataan", "with_spouse", "held_out")
def _with_spouse(rng: Random, story: Story) -> Drawn:
    """Lettered sentences about the one who states; a relative who knows of it signs at the left."""
    person, day = story.person, recent(rng, story)
    relative = invent(rng, sex="female" if person.sex == "male" else "male")
    sheet = blank(rng, folio=0.3)
    page = Writer(sheet, typeface(rng, "free-serif serif wide", 10.5, 11.5), top=24, left=30, right=26)
    page.look = Look(leading=1.55)
    name = named(rng, person)
    page.centre("PERNYATAAN", page.font.sized(1.5, bold=True))
    page.centre(f"untuk permohonan {story.permit}", page.font)
    page.down(1.2)
    page.line(f"Saya, {name},", page.font.sized(1.05, bold=True))
    page.line(f"NIK {person.nik},")
    page.paragraph(f"kelahiran {born(rng, person)}, beralamat di {home(person)},", justify=False)
    page.down(0.4)
    page.line("menyatakan dengan sesungguhnya:")
    for letter, promise in zip("abc", rng.sample(_PROMISES, 3), strict=True):
        page.paragraph(f"{letter})  bahwa {promise};", indent=6, justify=False)
    page.down(0.4)
    page.paragraph(
        f"Pernyataan ini ditandatangani di {city(story)} pada hari ini tanggal {long_date(day)} dan diketahui "
        "oleh keluarga.",
    )
    page.down(1.2)
    top = page.y
    known = rng.choice(("Suami", "Saudara")) if relative.sex == "male" else rng.choice(("Istri", "Saudari"))
    page.signed(rng, ("Mengetahui,", known), named(rng, relative, titles=False), at=page.left + 32, room=37)
    page.y = top
    signed_on_duty(rng, page, ("", "Yang menyatakan,"), name, at=page.right - 36)
    return (sheet,), statement_truth(story, name, day.isoformat())
