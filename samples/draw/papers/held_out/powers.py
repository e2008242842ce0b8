"""Surat kuasa for measuring: by hand, receiver first, heads at the margin, a form with boxes for digits."""

from datetime import timedelta
from random import Random

from samples.draw.fonts import Font
from samples.draw.letters import (
    INK,
    blank,
    born,
    boxed_digits,
    city,
    dotted,
    home,
    named,
    power_truth,
    recent,
    signed_on_duty,
    typeface,
)
from samples.draw.ornaments import crest
from samples.draw.papers.held_out.ruled import Pen
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.people import invent
from samples.draw.sheet import Sheet
from samples.draw.words import long_date, padded_date
from samples.draw.writing import Look, Writer, wrap

_TASKS = (
    "Menyerahkan berkas permohonan di loket",
    "Menandatangani tanda terima berkas",
    "Melengkapi kekurangan persyaratan",
    "Menerima surat izin yang telah diterbitkan",
    "Memberikan penjelasan kepada petugas",
)


@layout("surat_kuasa", "by_hand", "held_out")
def _by_hand(rng: Random, story: Story) -> Drawn:
    """Written by hand on ruled folio; the giver in rows, the receiver in rows, both sign below the day."""
    giver, receiver, day, pen = story.person, story.other or invent(rng), recent(rng, story), Pen(rng)
    names = named(rng, giver, titles=rng.random() < 0.4), named(rng, receiver, titles=False)
    pen.middle("SURAT KUASA", underline=True)
    pen.skip()
    pen.write("Saya yang bertanda tangan di bawah ini :")
    for person, name, rest in (
        (giver, names[0], "Memberi kuasa kepada :"),
        (receiver, names[1], f"Untuk mengurus {story.permit} atas nama saya di Kantor DPMPTSP Kota Palembang."),
    ):
        pen.item("Nama", name, 34)
        pen.item("No. KTP", person.nik, 34)
        pen.item("Alamat", home(person), 34)
        pen.write(rest)
    pen.write("Demikian surat kuasa ini saya buat dengan sebenarnya.", first=12)
    pen.skip()
    dated = f"{city(story)}, {long_date(day)}"
    pen.write(dated, indent=pen.right - pen.left - pen.font.width(dated) - 4)
    pen.signed("Yang diberi kuasa,", names[1], at=pen.left + 38)
    pen.signed("Yang memberi kuasa,", names[0], at=pen.right - 40, duty=True)
    return (pen.sheet,), power_truth(giver, receiver, names, day.isoformat())


@layout("surat_kuasa", "receiver_first", "held_out")
def _receiver_first(rng: Random, story: Story) -> Drawn:
    """It begins with who shall act and ends with who appoints: two blocks of values without colons or rules."""
    giver, receiver, day = story.person, story.other or invent(rng), recent(rng, story)
    sheet = blank(rng, folio=0.2)
    page = Writer(sheet, typeface(rng, "sans free-sans wide-serif", 10, 11), top=24, left=29, right=25)
    page.look = Look(leading=1.45, separator="", value_at=rng.uniform(46, 54))
    names = named(rng, giver), named(rng, receiver, titles=False)
    page.centre("SURAT KUASA", page.font.sized(1.5, bold=True))
    page.centre(f"Pengurusan {story.permit}", page.font.sized(1.05))
    page.down(1.2)
    page.paragraph("Dengan surat ini diberikan kuasa penuh kepada:", justify=False)
    page.down(0.3)
    for label, value in (
        ("Nama Penerima Kuasa", names[1]),
        ("NIK", receiver.nik),
        ("Alamat", home(receiver)),
        ("Nomor Ponsel", receiver.phone),
    ):
        page.row(label, value, bold=label.startswith("Nama"))
    page.down(0.5)
    page.paragraph("untuk dan atas nama pemberi kuasa melakukan hal-hal berikut:", justify=False)
    for task in rng.sample(_TASKS, rng.randint(3, 4)):
        page.line(f"-  {task}", indent=4)
    page.down(0.5)
    page.paragraph("Kuasa tersebut diberikan oleh:", justify=False)
    page.down(0.3)
    for label, value in (
        ("Nama Pemberi Kuasa", names[0]),
        ("NIK", giver.nik),
        ("Kelahiran", born(rng, giver)),
        ("Alamat", home(giver)),
    ):
        page.row(label, value, bold=label.startswith("Nama"))
    page.down(0.5)
    until = story.today + timedelta(days=rng.randint(30, 120))
    page.paragraph(
        f"Surat kuasa dibuat di {city(story)} tanggal {long_date(day)} dan berakhir tanggal {long_date(until)} "
        "atau setelah izin diterima.",
        justify=False,
    )
    page.down()
    top = page.y
    signed_on_duty(rng, page, ("Pemberi Kuasa",), names[0], at=page.left + 40)
    page.y = top
    page.signed(rng, ("Penerima Kuasa",), names[1], at=page.right - 32, room=37)
    return (sheet,), power_truth(giver, receiver, names, day.isoformat())


@layout("surat_kuasa", "margin_heads", "held_out")
def _margin_heads(rng: Random, story: Story) -> Drawn:
    """Heads at the left margin, what belongs to them at the right: giver, receiver, task, place and day."""
    giver, receiver, day = story.person, story.other or invent(rng), recent(rng, story)
    sheet = blank(rng, folio=0.4)
    page = Writer(sheet, typeface(rng, "serif free-serif free-sans", 11, 11.5), top=20, left=22, right=22)
    page.look = Look(leading=1.38)
    bold = page.font.sized(1, bold=True)
    names = named(rng, giver, titles=rng.random() < 0.6), named(rng, receiver, titles=False)
    page.centre("SURAT KUASA KHUSUS", page.font.sized(1.3, bold=True), underline=rng.random() < 0.5)
    page.centre(f"No. {rng.randint(1, 60):02d}/SKK/{day.year}", page.font)
    page.down()
    for head, name, person in (
        ("PEMBERI KUASA", names[0], giver), ("PENERIMA KUASA", names[1], receiver)
    ):  # fmt: skip
        sex = "laki-laki" if person.sex == "male" else "perempuan"
        _headed(
            page,
            head,
            (name, f"NIK {person.nik}", f"{sex}, {person.occupation.title()}, lahir {born(rng, person)}",
             f"bertempat tinggal di {home(person)}"),
            bold,
        )  # fmt: skip
    tasks = [f"{number}. {task};" for number, task in enumerate(rng.sample(_TASKS, 3), 1)]
    aim = f"Mengurus {story.permit} atas nama Pemberi Kuasa pada DPMPTSP Kota Palembang, yaitu:"
    _headed(page, "KHUSUS", ("", aim, *tasks), bold)
    _headed(page, "DIBUAT DI", ("", f"{city(story)}, pada tanggal {padded_date(day)}"), bold)
    page.down(0.6)
    top = page.y
    page.signed(rng, ("Penerima Kuasa,",), names[1], at=page.left + 38, room=37)
    page.y = top
    signed_on_duty(rng, page, ("Pemberi Kuasa,",), names[0], at=page.right - 36)
    page.down()
    page.line("Saksi-saksi:")
    for number in (1, 2):
        page.line(f"{number}. {invent(rng).name.title()}  .............................", indent=4)
    return (sheet,), power_truth(giver, receiver, names, day.isoformat())


def _headed(page: Writer, head: str, lines: tuple[str, ...], bold: Font) -> None:
    """A head at the margin, and lines (the first in bold, none when empty) in the column beside it."""
    x, page.y = page.left + 42, page.y + 1.5
    page.sheet.text(page.left, page.y + page.step(), head, bold)
    for number, line in enumerate(lines):
        font = page.font if number else bold
        for part in wrap(line, font, page.right - x) if line else ():
            page.y += page.step()
            page.sheet.text(x, page.y, part, font)


@layout("surat_kuasa", "digit_boxes", "held_out")
def _digit_boxes(rng: Random, story: Story) -> Drawn:
    """The city's printed form: letters A and B, names by pen over dots, both NIK in boxes, ticks."""
    giver, receiver, day = story.person, story.other or invent(rng), recent(rng, story)
    sheet = blank(rng, folio=0.7)
    font = Font(rng.choice(("sans", "free-sans")), 10)
    ink, colour = Font(rng.choice(("free-serif", "serif")), 12.5, italic=True), rng.choice(INK)
    names = named(rng, giver, capitals=True, titles=False), named(rng, receiver, capitals=True, titles=False)
    left, right = 22.0, sheet.width - 22
    crest(sheet, left + 9, 13, 16, ("#c99a2e", "#27408b"))
    sheet.text(sheet.width / 2 + 8, 20, "PEMERINTAH KOTA PALEMBANG", font.sized(1.2, bold=True), anchor="m")
    sheet.text(sheet.width / 2 + 8, 26, "FORMULIR SURAT KUASA", font.sized(1.5, bold=True), anchor="m")
    sheet.line(left, 33, right, 33, 0.6)
    y = 42.0
    for head, name, person in (
        ("A.  PEMBERI KUASA", names[0], giver),
        ("B.  PENERIMA KUASA", names[1], receiver),
    ):
        sheet.text(left, y, head, font.sized(1.1, bold=True))
        y = _penned(sheet, y + 9, ("Nama sesuai KTP", name), (font, ink), colour)
        sheet.text(left, y, "NIK", font)
        boxed_digits(sheet, left + 42, y + 1.6, person.nik, ink.sized(0.95), side=6)
        y = _penned(sheet, y + 9.5, ("Alamat", home(person)), (font, ink), colour)
        y = _penned(sheet, y, ("No. HP", person.phone), (font, ink), colour) + 4
    sheet.text(left, y, "C.  KEPERLUAN", font.sized(1.1, bold=True))
    y = _penned(sheet, y + 9, ("Jenis izin", story.permit), (font, ink), colour)
    for task in _TASKS[:4]:
        sheet.box(left + 2, y - 3.4, 4.4, 4.4, line=0.3)
        if rng.random() < 0.75:
            sheet.path(((left + 2.8, y - 1.4), (left + 4, y + 0.4), (left + 7.2, y - 4.4)), 0.5, colour)
        sheet.text(left + 9, y, task, font)
        y += 6.6
    y += 4
    sheet.text(right, y, f"{city(story)}, {long_date(day)}", ink, colour, "r")
    page = Writer(sheet, font, top=y + 2, left=left, right=22)
    top = page.y
    page.signed(rng, ("Yang menerima kuasa",), names[1], at=left + 38, room=37)
    page.y = top
    signed_on_duty(rng, page, ("Yang memberi kuasa",), names[0], at=right - 36)
    return (sheet,), power_truth(giver, receiver, names, day.isoformat())


def _penned(sheet: Sheet, y: float, row: tuple[str, str], fonts: tuple[Font, Font], colour: str) -> float:
    """A printed label and the value by pen over dots, on a second line where it is long; gives the next height."""
    (label, value), (font, ink), left, right = row, fonts, 22.0, sheet.width - 22
    sheet.text(left, y, label, font)
    for line in wrap(value, ink, right - left - 44):
        sheet.text(left + 43, y - 0.5, line, ink, colour)
        dotted(sheet, left + 42, right, y + 0.9)
        y += 8
    return y
