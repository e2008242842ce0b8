"""Statements that applicants sign (surat pernyataan)."""

from random import Random

from samples.draw.fonts import Font
from samples.draw.letters import (
    INK,
    blank,
    born,
    city,
    filled,
    home,
    look,
    named,
    recent,
    signed_on_duty,
    typeface,
    written,
)
from samples.draw.offices import draw_staff_number, invent_office, letterhead
from samples.draw.ornaments import duty_stamp
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.people import invent
from samples.draw.words import DAYS, card_date, long_date, spell
from samples.draw.writing import Writer

_PROMISES = (
    "Data dan dokumen yang saya sampaikan dalam permohonan ini adalah benar dan sah sesuai dengan aslinya.",
    "Saya akan mematuhi seluruh ketentuan peraturan perundang-undangan yang berlaku.",
    "Saya tidak sedang dalam sengketa dengan pihak mana pun sehubungan dengan kegiatan yang dimohonkan.",
    "Saya bersedia dituntut sesuai hukum apabila di kemudian hari pernyataan ini terbukti tidak benar.",
    "Saya akan menjaga kebersihan, ketertiban, dan keindahan lingkungan di sekitar lokasi kegiatan.",
    "Saya bersedia izin yang telah diterbitkan dicabut apabila melanggar ketentuan.",
    "Saya bersedia melaporkan setiap perubahan data kepada dinas paling lambat 30 (tiga puluh) hari.",
)


def _promises(rng: Random, low: int = 3, high: int = 5) -> list[str]:
    return rng.sample(_PROMISES, rng.randint(low, high))


@layout("surat_pernyataan", "typed")
def _typed(rng: Random, story: Story) -> Drawn:
    """The usual typed statement: rows, a numbered list, a signature across the duty stamp."""
    person, day = story.person, recent(rng, story)
    sheet = blank(rng)
    page = Writer(sheet, typeface(rng, "serif sans free-serif"), top=rng.uniform(18, 26), look=look(rng))
    name = named(rng, person)
    page.centre("SURAT PERNYATAAN", page.font.sized(1.3, bold=True), underline=rng.random() < 0.6)
    page.down()
    page.paragraph("Yang bertanda tangan di bawah ini :")
    rows = [
        ("Nama", name),
        (rng.choice(("NIK", "No. KTP", "No. NIK")), person.nik),
        ("Tempat/Tgl Lahir", born(rng, person)),
        ("Alamat", home(person)),
        ("Pekerjaan", person.occupation.title()),
        ("Nomor HP", person.phone),
    ]
    for label, value in rows[: rng.randint(4, 6)]:
        page.row(label, value, indent=4)
    page.down(0.5)
    page.paragraph(f"Dengan ini menyatakan dengan sebenarnya dalam rangka permohonan {story.permit} bahwa :")
    for number, promise in enumerate(_promises(rng), 1):
        page.paragraph(f"{number}. {promise}", indent=5)
    page.down(0.5)
    page.paragraph(
        "Demikian surat pernyataan ini saya buat dalam keadaan sadar dan tanpa paksaan dari pihak mana pun untuk "
        "dipergunakan sebagaimana mestinya."
    )
    page.down()
    heading = (f"{city(story)}, {long_date(day)}", rng.choice(("Yang membuat pernyataan,", "Yang menyatakan,")))
    signed_on_duty(rng, page, heading, name)
    return (sheet,), {"name": written(name), "nik": person.nik, "issued_on": day.isoformat()}


@layout("surat_pernyataan", "printed_form")
def _printed_form(rng: Random, story: Story) -> Drawn:
    """A printed form with dotted lines, filled in with a pen; a witness signs at the left."""
    person, day = story.person, recent(rng, story)
    sheet = blank(rng, folio=0.5)
    page = Writer(
        sheet, typeface(rng, "sans free-sans", 10.5, 11.5), top=20, left=24, right=22, look=look(rng, 44, 52)
    )
    ink, colour = Font(rng.choice(("free-serif", "serif")), 13, italic=True), rng.choice(INK)
    name = named(rng, person, titles=rng.random() < 0.5)
    page.centre("SURAT PERNYATAAN", page.font.sized(1.3, bold=True))
    page.centre("KEBENARAN DAN KEABSAHAN DOKUMEN", page.font.sized(1.1, bold=True))
    page.down()
    page.line("Saya yang bertanda tangan di bawah ini,")
    for label, value in (
        ("Nama Lengkap", name),
        ("NIK/No. KTP", person.nik),
        ("Tempat, tanggal lahir", born(rng, person)),
        ("Alamat", home(person)),
        ("Jenis izin", story.permit),
    ):
        filled(page, label, value, ink, colour)
        page.y += 1.4
    page.down(0.5)
    page.paragraph("menyatakan dengan sesungguhnya bahwa :", justify=False)
    for letter, promise in zip("abcde", _promises(rng, 3, 4), strict=False):
        page.paragraph(f"{letter}. {promise}", indent=4, justify=False)
    page.down(0.4)
    page.paragraph(
        "Pernyataan ini dibuat dengan sebenarnya untuk dapat digunakan sebagaimana mestinya.", justify=False
    )
    page.down()
    top, witness = page.y, invent(rng)
    page.down(1)
    page.signed(rng, ("Saksi,",), f"({witness.name.title()})", at=page.left + 30, room=36)
    page.y = top
    signed_on_duty(rng, page, (f"{city(story)}, {long_date(day)}", "Yang membuat pernyataan,"), f"({name})")
    return (sheet,), {"name": written(name), "nik": person.nik, "issued_on": day.isoformat()}


@layout("surat_pernyataan", "capitals")
def _capitals(rng: Random, story: Story) -> Drawn:
    """Labels in capitals, bold values, the place and day as labelled rows at the foot."""
    person, day = story.person, recent(rng, story)
    sheet = blank(rng)
    settings = look(rng, 46, 54, capitals=True, bold_values=True)
    page = Writer(sheet, typeface(rng, "wide free-sans sans", 9.5, 10.5), top=24, look=settings)
    name = named(rng, person, capitals=True)
    page.centre("PERNYATAAN", page.font.sized(1.4, bold=True))
    page.centre(f"Nomor : {rng.randint(1, 90):03d}/SP/{day.year}", page.font)
    page.down()
    page.line("Yang bertanda tangan di bawah ini :")
    for label, value in (
        ("Nama Lengkap", name),
        ("Jenis Kelamin", "LAKI-LAKI" if person.sex == "male" else "PEREMPUAN"),
        ("Tempat/Tgl Lahir", f"{person.birth_place}, {card_date(person.birth_date)}"),
        ("Nomor Induk Kependudukan", person.nik),
        ("Alamat", person.full_address),
    ):
        page.row(label, value)
    page.down(0.5)
    page.paragraph("Dengan ini menyatakan bahwa :")
    for promise in _promises(rng, 2, 4):
        page.paragraph(f"- {promise}", indent=4)
    page.down(0.5)
    page.paragraph("Demikian pernyataan ini dibuat dengan sebenar-benarnya.")
    page.down()
    x = page.right - 62
    for label, value in (("Dibuat di", city(story)), ("Pada tanggal", long_date(day))):
        page.y += page.step()
        sheet.text(x, page.y, label, page.font)
        sheet.text(x + 26, page.y, f": {value}", page.font)
    signed_on_duty(rng, page, ("Yang menyatakan,",), name)
    return (sheet,), {"name": written(name), "nik": person.nik, "issued_on": day.isoformat()}


@layout("surat_pernyataan", "prose")
def _prose(rng: Random, story: Story) -> Drawn:
    """Everything in running sentences, the day in words and figures, signed at the left."""
    person, day = story.person, recent(rng, story)
    sheet = blank(rng, folio=0)
    page = Writer(
        sheet, typeface(rng, "free-serif wide-serif", 10.5, 11.5), top=28, left=30, right=28, look=look(rng)
    )
    name = named(rng, person, capitals=True)
    page.centre("SURAT  PERNYATAAN", page.font.sized(1.5, bold=True))
    page.down(1.5)
    page.paragraph(
        f"Pada hari ini {DAYS[day.weekday()]}, saya {name}, Warga Negara Indonesia, lahir di "
        f"{person.birth_place.title()} tanggal {long_date(person.birth_date)}, pemilik Nomor Induk Kependudukan "
        f"{person.nik}, beralamat di {home(person)}, dengan ini menyatakan dengan sebenar-benarnya bahwa seluruh "
        f"dokumen yang saya serahkan untuk pengurusan {story.permit} kepada Pemerintah Kota Palembang adalah "
        f"benar.",
        first=12,
    )
    page.down(0.4)
    page.paragraph(" ".join(_promises(rng, 2, 3)), first=12)
    page.down(0.4)
    page.paragraph(
        f"Pernyataan ini saya tanda tangani di atas meterai sebanyak {rng.choice((2, 3))} "
        f"({spell(2)}) rangkap dalam keadaan sehat jasmani dan rohani serta tanpa tekanan dari siapa pun.",
        first=12,
    )
    page.down()
    heading = (f"{city(story)}, {long_date(day)}", "Yang membuat pernyataan")
    signed_on_duty(rng, page, heading, named(rng, person, capitals=True), at=page.left + 34)
    return (sheet,), {"name": written(name), "nik": person.nik, "issued_on": day.isoformat()}


@layout("surat_pernyataan", "facility")
def _facility(rng: Random, story: Story) -> Drawn:
    """On a facility's letterhead; its head confirms with number and stamp at the left."""
    person, day = story.person, recent(rng, story)
    office = invent_office(rng, "rumah sakit", "puskesmas", "klinik")
    sheet = blank(rng, folio=0.2)
    top = letterhead(rng, sheet, office, "crested" if office.kind == "puskesmas" else "coloured")
    page = Writer(
        sheet, typeface(rng, "free-sans sans", 10, 11), top=top, left=24, right=22, look=look(rng, 60, 66)
    )
    name = named(rng, person)
    page.centre("SURAT PERNYATAAN", page.font.sized(1.2, bold=True))
    page.centre("MEMATUHI ETIKA PROFESI DAN STANDAR PELAYANAN", page.font.sized(1.0, bold=True))
    page.down()
    page.line("Saya, yang bertanda tangan di bawah ini:")
    for number, (label, value) in enumerate(
        (
            ("NIK", person.nik),
            ("Nama (dengan gelar)", name),
            ("Tempat dan tanggal lahir", born(rng, person)),
            ("Profesi", story.profession.name),
            ("Nama atasan langsung", office.head_name),
            ("NIP atasan langsung", office.head_number),
            ("Alamat tempat tinggal", home(person)),
        ),
        1,
    ):
        page.row(f"{number}) {label}", value, indent=2)
    page.down(0.5)
    page.paragraph(
        f"menyatakan bahwa dalam menjalankan profesi {story.profession.name} di {office.name} saya akan :",
        justify=False,
    )
    for promise in _promises(rng, 2, 3):
        page.paragraph(f"• {promise}", indent=4)
    page.down()
    start = page.y
    page.signed(
        rng,
        ("Mengetahui,", office.post),
        office.head_name,
        under=(f"NIP. {office.head_number}",),
        at=page.left + 36,
        stamp=office.stamp,
        room=36,
    )
    page.y = start
    signed_on_duty(rng, page, (f"{city(story)}, {card_date(day)}", "Yang menyatakan"), name, at=page.right - 34)
    return (sheet,), {"name": written(name), "nik": person.nik, "issued_on": day.isoformat()}


@layout("surat_pernyataan", "below")
def _below(rng: Random, story: Story) -> Drawn:
    """A narrow modern page: each value stands under its small label, the date above at the right."""
    person, day = story.person, recent(rng, story)
    sheet = blank(rng, folio=0)
    page = Writer(sheet, Font("wide", rng.choice((9, 9.5, 10))), top=22, left=28, right=28)
    page.look = look(rng, 40, 44, below=True, bold_values=True)
    name = named(rng, person, titles=rng.random() < 0.7)
    page.y += page.step()
    sheet.text(page.right, page.y, f"{city(story)}, {long_date(day)}", page.font, anchor="r")
    page.line("Surat Pernyataan Tanggung Jawab", page.font.sized(1.6, bold=True))
    page.y += 2
    sheet.line(page.left, page.y, page.right, page.y, 0.6, "#2a5d84")
    page.down(0.5)
    for label, value in (
        ("Nama", name),
        ("Nomor KTP", f"{person.nik[:4]} {person.nik[4:8]} {person.nik[8:12]} {person.nik[12:]}"),
        ("Tempat/Tanggal Lahir", born(rng, person)),
        ("Alamat", home(person)),
        ("Telepon", person.phone),
    ):
        page.row(label, value)
    page.paragraph(f"Saya menyatakan hal-hal berikut sehubungan dengan {story.permit}:", justify=False)
    for number, promise in enumerate(_promises(rng), 1):
        page.paragraph(f"({number}) {promise}", indent=3, justify=False)
    page.down()
    duty_stamp(sheet, rng, page.left + 6, page.y + 8)
    page.signed(rng, ("Yang menyatakan,",), named(rng, person), at=page.left + 36, room=36)
    clerk = invent(rng)
    page.down()
    page.line(f"Diterima oleh: {clerk.name.title()}, NIP {draw_staff_number(rng, clerk)}", page.font.sized(0.85))
    return (sheet,), {"name": written(name), "nik": person.nik, "issued_on": day.isoformat()}
