"""Letters about the place of practice, by the head of a facility or by who practises alone (surat_ket_praktik)."""

from datetime import date, timedelta
from random import Random

from samples.draw.fonts import Font
from samples.draw.letters import (
    blank,
    born,
    city,
    home,
    look,
    named,
    practice_truth,
    recent,
    signed_on_duty,
    typeface,
)
from samples.draw.offices import Office, invent_office, letterhead
from samples.draw.ornaments import qr_code
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.words import DAYS, ROMAN, card_date, long_date
from samples.draw.writing import Writer


def _office(rng: Random, story: Story) -> Office:
    return invent_office(
        rng, *(("apotek",) if story.profession.code == "apoteker" else ("klinik", "rumah sakit", "puskesmas"))
    )


def _number(rng: Random, office: Office, day: date) -> str:
    code = f"{rng.choice(('SK', 'SKP', 'KET'))}-{office.kind[:2].upper()}"
    return f"{rng.choice(('440', '445', '800'))}/{rng.randint(10, 900)}/{code}/{ROMAN[day.month - 1]}/{day.year}"


def _began(rng: Random, story: Story) -> str:
    return long_date(story.today - timedelta(days=rng.randint(200, 2500)))


def _hours(rng: Random) -> str:
    start = rng.choice((7, 8, 14, 16, 17))
    return f"{DAYS[0]} s.d. {rng.choice(DAYS[4:6])} pukul {start:02d}.00 - {start + rng.randint(4, 6):02d}.00 WIB"


def _sign(rng: Random, page: Writer, story: Story, office: Office, day: date) -> None:
    """The head's signature with stamp and, in public places, the number of a civil servant."""
    under = (f"NIP. {office.head_number}",) if office.kind == "puskesmas" or rng.random() < 0.3 else ()
    heading = (f"{city(story)}, {long_date(day)}", f"{office.post},")
    page.signed(rng, heading, office.head_name, under=under, stamp=office.stamp, room=24)


@layout("surat_ket_praktik", "typed")
def _typed(rng: Random, story: Story) -> Drawn:
    """The head's rows first, `menerangkan bahwa`, then the professional's with the place of practice."""
    person, day, office = story.person, recent(rng, story), _office(rng, story)
    sheet = blank(rng)
    top = letterhead(rng, sheet, office, rng.choice(("crested", "plain")))
    page = Writer(sheet, typeface(rng, "serif sans free-serif"), top=top, look=look(rng, 44, 52))
    name = named(rng, person)
    title = rng.choice(("SURAT KETERANGAN PRAKTIK", "SURAT KETERANGAN TEMPAT PRAKTIK", "SURAT KETERANGAN BEKERJA"))
    page.centre(title, page.font.sized(1.2, bold=True), underline=True)
    page.centre(f"Nomor : {_number(rng, office, day)}", page.font)
    page.down()
    page.line("Yang bertanda tangan di bawah ini :")
    for label, value in (("Nama", office.head_name), ("Jabatan", office.post), ("Alamat", office.address)):
        page.row(label, value, indent=4)
    page.down(0.3)
    page.line(rng.choice(("Menerangkan bahwa :", "Dengan ini menerangkan dengan sebenarnya bahwa :")))
    for label, value in (
        ("Nama", name),
        ("Tempat/Tgl Lahir", born(rng, person)),
        ("Profesi", story.profession.name),
        ("NIK", person.nik),
        ("Alamat", home(person)),
        (rng.choice(("Tempat Praktik", "Unit Kerja", "Tempat Tugas")), office.name),
    ):
        page.row(label, value, indent=4)
    page.down(0.3)
    page.paragraph(
        f"Adalah benar bekerja sebagai {story.profession.name} sejak {_began(rng, story)} dengan jadwal "
        f"{_hours(rng)}. "
        f"Surat keterangan ini dibuat sebagai kelengkapan permohonan {story.permit}."
    )
    page.down()
    _sign(rng, page, story, office, day)
    return (sheet,), practice_truth(name, office.name, day)


@layout("surat_ket_praktik", "self_practice")
def _self_practice(rng: Random, story: Story) -> Drawn:
    """Who practises alone declares the place of practice across a duty stamp."""
    person, day = story.person, recent(rng, story)
    sheet = blank(rng)
    page = Writer(sheet, typeface(rng, "sans free-sans wide", 10, 11), top=24, look=look(rng, 48, 54))
    name = named(rng, person)
    place = f"Praktik Mandiri {story.profession.name} {person.name.title()}"
    page.centre("SURAT PERNYATAAN MEMILIKI TEMPAT PRAKTIK", page.font.sized(1.2, bold=True))
    page.down()
    page.line("Saya yang bertanda tangan di bawah ini :")
    for label, value in (
        ("Nama Lengkap", name),
        ("Tempat/Tgl Lahir", born(rng, person)),
        ("Nomor KTP", person.nik),
        ("Pekerjaan", person.occupation.title()),
        ("Alamat Rumah", home(person)),
    ):
        page.row(label, value)
    page.down(0.4)
    page.line("menyatakan bahwa saya memiliki tempat praktik sebagai berikut :")
    for label, value in (
        (rng.choice(("Nama Tempat Praktik", "Tempat Praktik")), place),
        ("Alamat Praktik", home(person)),
        ("Hari dan Jam", _hours(rng)),
    ):
        page.row(label, value)
    page.down(0.4)
    page.paragraph("Demikian pernyataan ini dibuat untuk memenuhi persyaratan permohonan " + story.permit + ".")
    page.down()
    signed_on_duty(rng, page, (f"{city(story)}, {long_date(day)}", "Yang membuat pernyataan,"), name)
    return (sheet,), practice_truth(name, place, day)


@layout("surat_ket_praktik", "capitals")
def _capitals(rng: Random, story: Story) -> Drawn:
    """On a coloured letterhead, capital labels, the facility as its own rows."""
    person, day, office = story.person, recent(rng, story), _office(rng, story)
    sheet = blank(rng)
    top = letterhead(rng, sheet, office, "coloured")
    settings = look(rng, 50, 56, capitals=True)
    page = Writer(sheet, typeface(rng, "wide sans", 9.5, 10.5), top=top, look=settings)
    name = named(rng, person, capitals=True)
    page.centre("SURAT KETERANGAN", page.font.sized(1.4, bold=True))
    page.centre(f"No. {_number(rng, office, day)}", page.font)
    page.down()
    page.paragraph(
        f"Yang bertanda tangan di bawah ini {office.post} {office.name} menerangkan bahwa :", justify=False
    )
    for label, value in (
        ("Nama", name),
        ("Tempat/Tgl Lahir", f"{person.birth_place}, {card_date(person.birth_date)}"),
        ("Nomor STR", f"{rng.choice('ABK')}{rng.choice('ABD')}{rng.randint(10**13, 10**14 - 1)}"),
        ("Nama Fasilitas", office.name.upper()),
        ("Alamat Fasilitas", office.address.upper()),
        ("Jadwal", _hours(rng)),
    ):
        page.row(label, value, bold=label == "Nama")
    page.down(0.4)
    page.paragraph("Benar melakukan praktik pada fasilitas pelayanan kesehatan tersebut di atas.", justify=False)
    page.down()
    _sign(rng, page, story, office, day)
    return (sheet,), practice_truth(name, office.name, day)


@layout("surat_ket_praktik", "prose")
def _prose(rng: Random, story: Story) -> Drawn:
    """Sentences only: the head, the professional and the place stand inside them."""
    person, day, office = story.person, recent(rng, story), _office(rng, story)
    sheet = blank(rng, folio=0)
    top = letterhead(rng, sheet, office, rng.choice(("crested", "plain")))
    page = Writer(
        sheet, typeface(rng, "free-serif wide-serif", 10.5, 11), top=top + 4, left=28, right=26, look=look(rng)
    )
    name = named(rng, person, capitals=True)
    page.centre("SURAT KETERANGAN TEMPAT PRAKTIK", page.font.sized(1.25, bold=True))
    page.centre(f"No : {_number(rng, office, day)}", page.font)
    page.down()
    page.paragraph(
        f"Yang bertanda tangan di bawah ini, {office.head_name}, selaku {office.post}, menerangkan bahwa "
        f"{name}, lahir di "
        f"{person.birth_place.title()} pada {long_date(person.birth_date)}, adalah benar melakukan praktik "
        f"sebagai "
        f"{story.profession.name} di {office.name} yang beralamat di {office.address}, terhitung mulai "
        f"{_began(rng, story)}.",
        first=12,
    )
    page.down(0.4)
    page.paragraph(
        f"Surat keterangan ini diberikan kepada yang bersangkutan untuk keperluan {story.permit} dan berlaku "
        f"sampai "
        "dengan 6 (enam) bulan sejak ditetapkan.",
        first=12,
    )
    page.down()
    _sign(rng, page, story, office, day)
    return (sheet,), practice_truth(name, office.name, day)


@layout("surat_ket_praktik", "below")
def _below(rng: Random, story: Story) -> Drawn:
    """A hospital's form letter: values under their labels, date above, electronic signature with a QR code."""
    person, day, office = story.person, recent(rng, story), _office(rng, story)
    sheet = blank(rng, folio=0)
    top = letterhead(rng, sheet, office, "coloured")
    page = Writer(sheet, Font(rng.choice(("wide", "free-sans")), 9.5), top=top, left=26, right=26)
    page.look = look(rng, below=True, bold_values=True)
    name = named(rng, person)
    page.line(f"{city(story)}, {long_date(day)}")
    page.line(f"Nomor {_number(rng, office, day)}")
    page.down(0.5)
    page.line("Surat Keterangan Praktik", page.font.sized(1.7, bold=True))
    page.down(0.3)
    page.paragraph(f"Diterbitkan oleh {office.head_name}, {office.post}, untuk :", justify=False)
    page.down(0.3)
    for label, value in (
        ("Nama tenaga kesehatan", name),
        ("Nomor Induk Kependudukan", person.nik),
        ("Jenis tenaga", story.profession.name),
        ("Fasilitas Kesehatan", office.name),
        ("Alamat", office.address),
        ("Hari dan jam pelayanan", _hours(rng)),
        ("Mulai bekerja", _began(rng, story)),
    ):
        page.row(label, value)
    page.down()
    sheet.picture(
        page.left, page.y, 26, 26, qr_code(f"https://{office.kind[:2]}-sehat.example/surat/{rng.getrandbits(40)}")
    )
    for shift, line in (
        (8, "Ditandatangani secara elektronik oleh"),
        (13, office.head_name),
        (18, f"NIP {office.head_number}"),
    ):
        sheet.text(page.left + 30, page.y + shift, line, page.font)
    return (sheet,), practice_truth(name, office.name, day)


@layout("surat_ket_praktik", "table")
def _table(rng: Random, story: Story) -> Drawn:
    """Numbered rows about the holder, then the hours in a table; the head stands in two rows above."""
    person, day, office = story.person, recent(rng, story), _office(rng, story)
    sheet = blank(rng, folio=0.4)
    top = letterhead(rng, sheet, office, rng.choice(("plain", "crested")))
    page = Writer(
        sheet,
        typeface(rng, "free-sans free-serif", 10.5, 11.5),
        top=top,
        left=24,
        right=24,
        look=look(rng, 58, 64),
    )
    name = named(rng, person)
    page.centre("KETERANGAN PRAKTIK TENAGA KESEHATAN", page.font.sized(1.2, bold=True), underline=True)
    page.down()
    page.row("Pimpinan", f"{office.head_name} ({office.post})")
    page.row("NIP/NRP", office.head_number)
    page.down(0.3)
    page.line("memberikan keterangan bahwa")
    for number, (label, value) in enumerate(
        (
            ("Nama", name),
            ("Profesi", story.profession.name),
            ("Tempat Praktek", office.name),
            ("Alamat Tempat Praktek", office.address),
        ),
        1,
    ):
        page.row(f"{number}. {label}", value, indent=3)
    page.down(0.3)
    page.line("dengan jadwal pelayanan :")
    width = (page.right - page.left - 12) / 2
    rows = [
        (str(place), weekday, f"{start:02d}.00 - {start + 5:02d}.00")
        for place, weekday in enumerate(DAYS[: rng.randint(4, 6)], 1)
        for start in (rng.choice((7, 8, 15)),)
    ]
    page.table((("No", 12), ("Hari", width), ("Jam (WIB)", width)), rows)
    page.down()
    heading = (f"Ditetapkan di {city(story)}", f"Pada tanggal : {long_date(day)}", f"{office.post},")
    page.signed(rng, heading, office.head_name, stamp=office.stamp, at=page.right - 36, room=24)
    return (sheet,), practice_truth(name, office.name, day)
