"""Powers of attorney (surat kuasa): framed blocks, the style of legal offices, over dots, an errand."""

from datetime import timedelta
from random import Random

from samples.draw.fonts import Font
from samples.draw.letters import (
    blank,
    city,
    dotted,
    home,
    named,
    power_truth,
    recent,
    signed_on_duty,
    typeface,
)
from samples.draw.ornaments import duty_stamp, signature
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.people import invent
from samples.draw.words import card_date, long_date, padded_date, slash_date
from samples.draw.writing import Look, Writer, wrap


@layout("surat_kuasa", "frames")
def _frames(rng: Random, story: Story) -> Drawn:
    """Two framed blocks one below the other, each with its heading on a bar and numbered rows."""
    giver, receiver, day = story.person, story.other or invent(rng), recent(rng, story)
    sheet = blank(rng, folio=0.3)
    family = rng.choice(("sans", "free-sans", "serif"))
    page = Writer(sheet, Font(family, 10.5), top=18, left=22, right=22)
    names = named(rng, giver, titles=rng.random() < 0.8), named(rng, receiver, titles=False)
    page.centre("SURAT KUASA PENGURUSAN IZIN", page.font.sized(1.35, bold=True))
    page.centre(story.permit, page.font.sized(1.05))
    page.down()
    page.line(f"Pada tanggal {long_date(day)}, kami yang bertanda tangan di bawah ini :")
    for heading, person, name in (
        ("I.  PEMBERI KUASA", giver, names[0]),
        ("II. PENERIMA KUASA", receiver, names[1]),
    ):
        page.y += 3
        top = page.y
        sheet.box(page.left, top, page.right - page.left, 7, line=0.3, fill="#e8e8e8")
        sheet.text(page.left + 3, top + 5, heading, page.font.sized(1, bold=True))
        page.y = top + 8
        for number, (label, value) in enumerate(
            (
                ("Nama", name),
                ("Nomor KTP (NIK)", person.nik),
                ("Tempat/tgl. lahir", f"{person.birth_place.title()}, {card_date(person.birth_date)}"),
                ("Alamat", home(person)),
                ("No. HP", person.phone),
            ),
            1,
        ):
            page.y += 5.8
            sheet.text(page.left + 4, page.y, f"{number}.", page.font)
            sheet.text(page.left + 10, page.y, label, page.font)
            sheet.text(page.left + 46, page.y, ":", page.font)
            for place, line in enumerate(wrap(value, page.font, page.right - page.left - 54)):
                page.y += 5.2 if place else 0
                sheet.text(page.left + 49, page.y, line, page.font)
        page.y += 3
        sheet.box(page.left, top, page.right - page.left, page.y - top, line=0.3)
    page.down()
    page.paragraph(
        "Pemberi Kuasa menyerahkan kepada Penerima Kuasa pengurusan izin tersebut di DPMPTSP Palembang, "
        "mulai dari penyampaian berkas sampai dengan pengambilan izin. Kuasa ini tidak dapat dipindahkan kepada "
        "pihak lain."
    )
    page.down()
    top = page.y
    signed_on_duty(rng, page, ("Pemberi Kuasa,",), names[0], at=page.left + 44)
    page.y = top
    page.signed(rng, ("Penerima Kuasa,",), names[1], at=page.right - 36, room=37)
    return (sheet,), power_truth(giver, receiver, names, day.isoformat())


@layout("surat_kuasa", "legal")
def _legal(rng: Random, story: Story) -> Drawn:
    """The style of legal offices: both persons inside sentences that are closed with dashes."""
    giver, receiver, day = story.person, story.other or invent(rng), recent(rng, story)
    sheet = blank(rng, folio=0.5)
    page = Writer(sheet, typeface(rng, "mono serif wide-serif", 10, 10.5), top=24, left=30, right=24)
    page.look = Look(leading=1.5)
    names = named(rng, giver, capitals=True), named(rng, receiver, capitals=True, titles=False)
    page.centre("SURAT KUASA KHUSUS", page.font.sized(1.3, bold=True), underline=True)
    page.down()
    _dashed(page, "Yang bertanda tangan di bawah ini :")
    _dashed(
        page,
        f"{names[0]}, lahir di {giver.birth_place.title()} pada tanggal {long_date(giver.birth_date)}, "
        f"{giver.occupation.title()}, pemegang Kartu Tanda Penduduk Nomor {giver.nik}, beralamat di {home(giver)} "
        "untuk selanjutnya disebut PEMBERI KUASA.",
    )
    page.down(0.3)
    _dashed(page, "Dengan ini menerangkan memberi kuasa kepada :")
    _dashed(
        page,
        f"{names[1]}, {receiver.occupation.title()}, pemegang Kartu Tanda Penduduk Nomor {receiver.nik}, "
        f"beralamat di {home(receiver)}, untuk selanjutnya disebut PENERIMA KUASA.",
    )
    page.down(0.3)
    _between_dashes(page, "K H U S U S")
    page.down(0.3)
    _dashed(
        page,
        f"Bertindak untuk dan atas nama Pemberi Kuasa mengajukan serta menyelesaikan permohonan {story.permit} "
        "pada Pemerintah Kota Palembang, menghadap pejabat yang berwenang, dan menandatangani surat-surat.",
    )
    page.down()
    page.y += page.step()
    sheet.text(page.right - 34, page.y, f"{city(story)}, {long_date(day)}", page.font, anchor="m")
    top = page.y
    page.signed(rng, ("PENERIMA KUASA,",), names[1], at=page.left + 32, room=37)
    page.y = top
    signed_on_duty(rng, page, ("PEMBERI KUASA,",), names[0], at=page.right - 34)
    return (sheet,), power_truth(giver, receiver, names, day.isoformat())


def _dashed(page: Writer, text: str) -> None:
    """A paragraph whose last line is filled up with dashes to the margin."""
    page.paragraph(text, justify=False)
    x = page.left + page.font.width(wrap(text, page.font, page.right - page.left)[-1]) + 1.5
    dash = page.font.width("-")
    count = int((page.right - x) / dash)
    if count > 2:
        page.sheet.text(x, page.y, "-" * count, page.font, "#333333")


def _between_dashes(page: Writer, text: str) -> None:
    """A word in the middle of a line of dashes."""
    bold = page.font.sized(1, bold=True)
    half = bold.width(text) / 2 + 2
    count = int((page.middle - half - page.left) / page.font.width("-"))
    page.y += page.step()
    page.sheet.text(page.middle - half, page.y, "-" * count, page.font, "#333333", "r")
    page.sheet.text(page.middle, page.y, text, bold, anchor="m")
    page.sheet.text(page.middle + half, page.y, "-" * count, page.font, "#333333")


@layout("surat_kuasa", "over_dots")
def _over_dots(rng: Random, story: Story) -> Drawn:
    """A template whose dots were typed over in capitals; the chairman of the neighbourhood has seen it."""
    giver, receiver, day = story.person, story.other or invent(rng), recent(rng, story)
    sheet = blank(rng, folio=0.5)
    page = Writer(sheet, typeface(rng, "serif free-serif sans", 11, 12), top=20, left=26, right=22)
    typed = Font(rng.choice(("mono", "free-sans", "wide-mono")), 10.5, bold=rng.random() < 0.5)
    names = (
        named(rng, giver, capitals=True, titles=rng.random() < 0.5),
        named(rng, receiver, capitals=True, titles=False),
    )
    page.centre("SURAT KUASA", page.font.sized(1.5, bold=True), underline=True)
    page.down()
    at = page.left + rng.uniform(44, 52)
    for opening, person, name in (
        ("Saya yang bertanda tangan dibawah ini :", giver, names[0]),
        ("Dengan ini memberikan kuasa penuh kepada :", receiver, names[1]),
    ):
        page.line(opening)
        for label, value in (
            ("Nama", name),
            ("No. KTP", person.nik),
            ("Pekerjaan", person.occupation),
            ("Alamat", f"{person.street} RT {person.rt_rw[:3]} KEL. {person.place.village}"),
        ):
            page.y += 7.4
            sheet.text(page.left + 6, page.y, label, page.font)
            sheet.text(at, page.y, ":", page.font)
            for number, line in enumerate(wrap(value, typed, page.right - at - 5)):
                page.y += 7.4 if number else 0
                sheet.text(at + 4, page.y, line, typed)
                dotted(sheet, at + 3, page.right, page.y + 1.2)
        page.down(0.7)
    page.paragraph(
        f"Untuk mengurus {story.permit} di Kantor DPMPTSP Kota Palembang. Demikianlah surat kuasa ini saya buat "
        "dengan sebenarnya untuk dapat dipergunakan seperlunya.",
        first=10,
    )
    page.down(0.8)
    page.y += page.step()
    sheet.text(page.right - 34, page.y, f"{city(story)}, {padded_date(day)}", page.font, anchor="m")
    top = page.y
    page.signed(rng, ("Yang Diberi Kuasa,",), f"({names[1]})", at=page.left + 34, room=34)
    page.y = top
    signed_on_duty(rng, page, ("Yang Memberi Kuasa,",), f"({names[0]})", at=page.right - 34)
    page.down(0.6)
    neighbour = invent(rng, youngest=40, oldest=62).name.title()
    page.signed(rng, (f"Mengetahui, Ketua RT {giver.rt_rw[:3]}",), f"({neighbour})", at=page.middle, room=20)
    return (sheet,), power_truth(giver, receiver, names, day.isoformat())


@layout("surat_kuasa", "errand")
def _errand(rng: Random, story: Story) -> Drawn:
    """A short modern one: bold names with the numbers in a line below them, a list of tasks, valid until a day."""
    giver, receiver, day = story.person, story.other or invent(rng), recent(rng, story)
    sheet = blank(rng, folio=0)
    page = Writer(sheet, Font(rng.choice(("wide", "sans")), 10), top=22, left=26, right=26)
    page.look = Look(leading=1.5, value_at=34)
    names = named(rng, giver), named(rng, receiver, capitals=True, titles=False)
    page.line("SURAT KUASA", page.font.sized(1.7, bold=True))
    page.y += 2.5
    sheet.line(page.left, page.y, page.left + 40, page.y, 1.0, rng.choice(("#1d4ed8", "#b45309", "#047857")))
    page.row("Tanggal", long_date(day))
    page.row("Keperluan", story.permit)
    page.down(0.6)
    for opening, person, name in (
        ("Saya, selaku pemberi kuasa:", giver, names[0]),
        ("memberi kuasa kepada penerima kuasa:", receiver, names[1]),
    ):
        page.line(opening)
        page.line(name, page.font.sized(1.2, bold=True), indent=6)
        page.line(f"NIK {person.nik}  |  Lahir {slash_date(person.birth_date)}", indent=6)
        for line in wrap(home(person), page.font, page.right - page.left - 6):
            page.line(line, indent=6)
        page.down(0.5)
    page.line("untuk melakukan hal berikut atas nama saya:")
    for task in ("menyerahkan berkas permohonan;", "menerima surat pemberitahuan;", "mengambil izin yang terbit."):
        page.line(f"•  {task}", indent=6)
    page.down(0.5)
    end = day + timedelta(days=rng.choice((30, 60, 90)))
    page.paragraph(f"Kuasa ini berlaku sampai dengan {long_date(end)}.", justify=False)
    page.down(1.2)
    top = page.y
    for x, head, name in (
        (page.left + 34, "Penerima kuasa", names[1]),
        (page.right - 34, "Pemberi kuasa", names[0]),
    ):
        sheet.text(x, top, head, page.font, anchor="m")
        if head == "Pemberi kuasa":
            duty_stamp(sheet, rng, x - 25, top + 3)
        signature(rng, sheet, x - 12, top + 24, 26)
        sheet.text(x, top + 40, name, page.font.sized(1, bold=True), anchor="m")
    return (sheet,), power_truth(giver, receiver, names, day.isoformat())
