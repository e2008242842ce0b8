"""Letters about the place of practice: a public facility's confirmation, a private one's rows, one's own word."""

from dataclasses import replace
from datetime import timedelta
from random import Random

from samples.draw.fonts import Font
from samples.draw.letters import (
    blank,
    born,
    city,
    home,
    named,
    practice_truth,
    recent,
    signed_on_duty,
    typeface,
)
from samples.draw.offices import Office, invent_office
from samples.draw.ornaments import crest
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.places import PALEMBANG, STREETS
from samples.draw.sheet import Sheet
from samples.draw.words import DAYS, ROMAN, capitalised, long_date, padded_date
from samples.draw.writing import Look, Writer

_NAMES = {
    "puskesmas": ("Puskesmas Lebak Jaya", "Puskesmas Pasar Ilir", "Puskesmas Sukakarya", "Puskesmas Tegal Musi"),
    "rumah sakit": ("Rumah Sakit Umum Daerah Lebak Jaya", "RSUD Bina Marga Ilir", "Rumah Sakit Paru Seberang"),
    "klinik": (
        "Klinik Pratama Nurani",
        "Klinik Utama Dharma Sehat",
        "Klinik Bersalin Melati",
        "Klinik Prima Husada",
    ),
    "apotek": ("Apotek Nurani Farma", "Apotek Cempaka", "Apotek Dharma Sehat", "Apotek Sako Baru"),
}
_ALONE = {
    "dokter": "Praktik Mandiri dr.",
    "bidan": "Tempat Praktik Mandiri Bidan",
    "perawat": "Praktik Mandiri Perawat",
    "apoteker": "Praktik Mandiri Apoteker",
}


def _office(rng: Random, story: Story, *kinds: str) -> Office:
    """An office of one of the kinds under one of this file's names; a pharmacist's private one is a pharmacy."""
    private = "klinik" in kinds and story.profession.code == "apoteker"
    office = invent_office(rng, *(("apotek",) if private else kinds))
    return replace(office, name=rng.choice(_NAMES[office.kind]))


def _times(rng: Random) -> str:
    start = rng.choice((7, 8, 10, 15, 17))
    return f"{DAYS[0]} - {rng.choice(DAYS[4:])}, pukul {start:02d}.00 - {start + rng.randint(3, 6):02d}.00 WIB"


def _public_head(sheet: Sheet, office: Office, family: str) -> float:
    """The city's letterhead with its crest at the left; gives where the letter begins."""
    crest(sheet, 29, 13, 19, ("#2b6cb0", "#1a202c"))
    middle = sheet.width / 2 + 7
    for y, text, font in (
        (16.5, "PEMERINTAH KOTA PALEMBANG", Font(family, 13)),
        (22.5, "DINAS KESEHATAN", Font(family, 14, bold=True)),
        (28.5, office.name.upper(), Font(family, 14, bold=True)),
        (33.5, f"{office.address} Telp. {office.phone}", Font(family, 8.5)),
    ):
        sheet.text(middle, y, text, font, anchor="m")
    sheet.line(20, 37, sheet.width - 20, 37, 0.9)
    return 42


def _private_head(sheet: Sheet, office: Office, family: str, colour: str) -> float:
    """A name in colour in the middle, its address below, one rule; gives where the letter begins."""
    middle = sheet.width / 2
    sheet.text(middle, 19, office.name.upper(), Font(family, 18, bold=True), colour, "m")
    sheet.text(middle, 25, office.address, Font(family, 9.5), anchor="m")
    sheet.text(middle, 29.5, f"Palembang  -  HP/Telp. {office.phone}", Font(family, 9.5), anchor="m")
    sheet.line(22, 33, sheet.width - 22, 33, 0.7, colour)
    return 38


@layout("surat_ket_praktik", "public_confirmation")
def _public_confirmation(rng: Random, story: Story) -> Drawn:
    """A public facility's: the head with the civil servant's number, the professional, the place in a sentence."""
    person, day, office = story.person, recent(rng, story), _office(rng, story, "puskesmas", "rumah sakit")
    sheet = blank(rng, folio=0.5)
    family = rng.choice(("serif", "free-serif", "sans"))
    page = Writer(sheet, Font(family, rng.choice((11.5, 12))), top=_public_head(sheet, office, family), right=22)
    page.look = Look(value_at=rng.uniform(46, 52), leading=rng.uniform(1.35, 1.5))
    name = named(rng, person, titles=rng.random() < 0.9)
    title = rng.choice(("SURAT KETERANGAN", "SURAT KETERANGAN BERPRAKTIK", "SURAT KETERANGAN PRAKTIK"))
    page.centre(title, page.font.sized(1.2, bold=True), underline=True)
    serial = (
        f"{rng.choice(('400.7', '445', '800'))}/{rng.randint(11, 980)}/{office.stamp[1]}/{ROMAN[day.month - 1]}"
    )
    page.centre(f"Nomor : {serial}/{day.year}", page.font)
    page.down()
    page.line("Yang bertanda tangan di bawah ini :")
    for label, value in (("Nama", office.head_name), ("NIP", office.head_number), ("Jabatan", office.post)):
        page.row(label, value, indent=8)
    page.down(0.4)
    page.line("dengan ini menerangkan bahwa :")
    for label, value in (
        ("Nama", name),
        ("Tempat, Tanggal Lahir", born(rng, person)),
        ("Profesi", story.profession.name),
        ("Alamat", home(person)),
    ):
        page.row(label, value, indent=8)
    page.down(0.4)
    since = story.today - timedelta(days=rng.randint(120, 2800))
    page.paragraph(
        f"benar melaksanakan praktik sebagai {story.profession.name} di {office.name}, {office.address}, sejak "
        f"tanggal {long_date(since)} sampai dengan sekarang."
    )
    page.down(0.3)
    page.paragraph(
        f"Demikian surat keterangan ini dibuat dengan sebenarnya untuk melengkapi persyaratan {story.permit}."
    )
    page.down()
    heading = (f"Palembang, {long_date(day)}", f"{office.post},")
    under = (f"NIP. {office.head_number}",)
    page.signed(rng, heading, office.head_name, under=under, stamp=office.stamp, at=page.right - 38, room=25)
    return (sheet,), practice_truth(name, office.name, day)


@layout("surat_ket_praktik", "private_rows")
def _private_rows(rng: Random, story: Story) -> Drawn:
    """A clinic's or pharmacy's: who signs in one sentence, one group of rows with place, address and hours."""
    person, day, office = story.person, recent(rng, story), _office(rng, story, "klinik")
    sheet = blank(rng, folio=0.2)
    family = rng.choice(("sans", "free-sans", "wide"))
    top = _private_head(sheet, office, family, rng.choice(("#0b7a75", "#a61e4d", "#1c4587", "#2d6a2f")))
    page = Writer(sheet, Font(family, 9.5 if family == "wide" else 11), top=top, left=24, right=24)
    page.look = Look(value_at=rng.uniform(46, 54), leading=rng.uniform(1.45, 1.6))
    name = named(rng, person)
    title = rng.choice(("SURAT KETERANGAN TEMPAT PRAKTIK", "SURAT KETERANGAN PRAKTIK", "SURAT KETERANGAN"))
    page.centre(title, page.font.sized(1.3, bold=True))
    page.centre(f"No : {rng.randint(1, 240):03d}/{day.month:02d}/{day.year}", page.font)
    page.down()
    page.paragraph(
        f"Saya yang bertanda tangan di bawah ini, {office.head_name}, {office.post}, menerangkan bahwa :",
        justify=False,
    )
    page.down(0.3)
    for label, value in (
        (rng.choice(("Nama", "Nama Lengkap")), name),
        ("NIK", person.nik),
        ("No. STR", f"{rng.choice('ABKQ')}{rng.choice('ADNP')}{rng.randint(10**13, 10**14 - 1)}"),
        ("Profesi", story.profession.name),
        (rng.choice(("Tempat Praktik", "Nama Tempat Praktik")), office.name),
        ("Alamat Praktik", office.address),
        (rng.choice(("Jadwal Praktik", "Hari/Jam Praktik")), _times(rng)),
    ):
        page.row(label, value)
    page.down(0.4)
    page.paragraph(
        f"adalah benar berpraktik di tempat kami. Surat keterangan ini diberikan sebagai syarat pengajuan "
        f"{story.permit} dan agar dapat dipergunakan sebagaimana mestinya.",
        justify=rng.random() < 0.5,
    )
    page.down(1.2)
    heading = (f"Palembang, {padded_date(day)}", office.post)
    page.signed(rng, heading, office.head_name, stamp=office.stamp, at=page.right - 36, room=26)
    return (sheet,), practice_truth(name, office.name, day)


@layout("surat_ket_praktik", "own_word")
def _own_word(rng: Random, story: Story) -> Drawn:
    """Who practises alone states where: own rows, the practice's rows, numbered promises, a duty stamp."""
    person, day = story.person, recent(rng, story)
    sheet = blank(rng, folio=0.4)
    page = Writer(
        sheet, typeface(rng, "serif free-serif sans", 11, 12), top=rng.uniform(22, 30), left=28, right=24
    )
    page.look = Look(value_at=rng.uniform(48, 54), leading=rng.uniform(1.4, 1.5))
    name = named(rng, person, titles=rng.random() < 0.9)
    place = f"{_ALONE[story.profession.code]} {person.name.title()}"
    where = rng.choice(PALEMBANG)
    address = f"{rng.choice(STREETS)} NO. {rng.randint(1, 400)} KEL. {where.village} KEC. {where.district}"
    title = rng.choice(("SURAT PERNYATAAN TEMPAT PRAKTIK", "SURAT PERNYATAAN PRAKTIK MANDIRI"))
    page.centre(title, page.font.sized(1.25, bold=True), underline=True)
    page.down(1.2)
    page.line("Yang bertanda tangan di bawah ini saya :")
    page.down(0.2)
    for label, value in (
        ("Nama", name),
        ("Tempat/Tanggal Lahir", born(rng, person)),
        ("NIK", person.nik),
        ("Profesi", story.profession.name),
        ("Alamat", home(person)),
    ):
        page.row(label, value, indent=6)
    page.down(0.4)
    page.line("Dengan ini menyatakan bahwa saya membuka praktik mandiri pada :")
    page.down(0.2)
    for label, value in (
        (rng.choice(("Tempat Praktik", "Nama Tempat Praktik")), place),
        ("Alamat Tempat Praktik", capitalised(address)),
        ("Waktu Praktik", _times(rng)),
    ):
        page.row(label, value, indent=6)
    page.down(0.4)
    page.line("Sehubungan dengan hal tersebut saya bersedia :")
    for number, promise in enumerate(
        (
            "menjalankan praktik sesuai dengan standar profesi dan peraturan yang berlaku;",
            "melaporkan apabila pindah atau menutup tempat praktik.",
        ),
        1,
    ):
        page.line(f"{number}. {promise}", indent=6)
    page.down(0.4)
    page.paragraph(
        f"Demikian surat pernyataan ini saya buat dengan sebenarnya untuk keperluan pengurusan {story.permit}."
    )
    page.down()
    heading = (f"{city(story)}, {long_date(day)}", rng.choice(("Yang menyatakan,", "Yang membuat pernyataan,")))
    signed_on_duty(rng, page, heading, name, at=page.right - 36)
    return (sheet,), practice_truth(name, place, day)
