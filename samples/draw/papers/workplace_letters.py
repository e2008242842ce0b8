"""Letters about the place of practice: a clinic's rows, a hospital's certificate, one's own practice."""

from dataclasses import replace
from datetime import timedelta
from random import Random

from samples.draw.fonts import Font
from samples.draw.letters import (
    blank,
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
from samples.draw.papers.application_letters import tabbed
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.people import invent
from samples.draw.places import PALEMBANG, STREETS
from samples.draw.sheet import Sheet
from samples.draw.words import ROMAN, capitalised, long_date, padded_date, slash_date
from samples.draw.writing import Look, Writer

_NAMES = {
    "klinik": ("Klinik Pratama Anugrah Medika", "Klinik Sehati Plaju", "Klinik dr. Hasanah", "Klinik Kasih Bunda"),
    "rumah sakit": ("Rumah Sakit Umum Bari Medika", "RS Siti Hawa", "RSIA Bunda Sejati", "RSU Graha Sriwijaya"),
    "apotek": ("Apotek Rakyat Sehat", "Apotek Kenten Permai", "Apotek Bunda Farma"),
}


def _office(rng: Random, story: Story, kind: str) -> Office:
    """An office of the kind under one of this file's names; a pharmacist's is a pharmacy."""
    kind = "apotek" if story.profession.code == "apoteker" else kind
    return replace(invent_office(rng, kind), name=rng.choice(_NAMES[kind]))


def _letterhead(sheet: Sheet, office: Office, family: str, colour: str) -> float:
    """A crest at the left, three centred lines and a double rule; gives where the letter begins."""
    middle = sheet.width / 2 + 6
    crest(sheet, 31, 12, 17, (colour, "#1f2937"))
    sheet.text(middle, 18, office.name.upper(), Font(family, 16, bold=True), colour, "m")
    sheet.text(middle, 24, office.address, Font(family, 9.5), anchor="m")
    sheet.text(
        middle,
        28.6,
        f"Telepon {office.phone}, Palembang {office.place.postal_code}",
        Font(family, 9.5),
        anchor="m",
    )
    sheet.line(20, 33, sheet.width - 20, 33, 0.3)
    sheet.line(20, 34, sheet.width - 20, 34, 0.9)
    return 38


@layout("surat_ket_praktik", "two_groups")
def _two_groups(rng: Random, story: Story) -> Drawn:
    """A clinic's: who signs, who practises, and where, in three groups of rows by tabulator."""
    person, day, office = story.person, recent(rng, story), _office(rng, story, "klinik")
    sheet = blank(rng, folio=0.4)
    family = rng.choice(("serif", "sans", "free-serif"))
    top = _letterhead(sheet, office, family, rng.choice(("#166534", "#1d4ed8", "#9d174d")))
    page = Writer(sheet, Font(family, rng.choice((11, 11.5))), top=top, left=26, right=23)
    page.look = Look(leading=rng.uniform(1.28, 1.4))
    name = named(rng, person, titles=rng.random() < 0.9)
    page.centre("SURAT KETERANGAN", page.font.sized(1.25, bold=True), underline=True)
    page.centre(f"Nomor : {rng.randint(1, 150):03d}/SKET/{ROMAN[day.month - 1]}/{day.year}", page.font)
    page.down()
    page.line("Yang bertanda tangan di bawah ini :")
    tabbed(page, (("Nama", office.head_name), ("Jabatan", office.post)), indent=6)
    page.down(0.3)
    page.line("Menerangkan bahwa :")
    tabbed(
        page,
        (
            ("Nama", name),
            ("Tempat/Tgl Lahir", f"{person.birth_place.title()}, {padded_date(person.birth_date)}"),
            ("NIK", person.nik),
            ("Profesi", story.profession.name),
            ("Alamat", home(person)),
        ),
        indent=6,
    )
    page.down(0.3)
    page.line(rng.choice(("Benar berpraktik di :", "Benar-benar melakukan praktik pada :")))
    start = rng.choice((8, 9, 13, 16))
    tabbed(
        page,
        (
            (rng.choice(("Nama Tempat", "Tempat Praktik", "Nama Sarana")), office.name),
            ("Alamat", office.address),
            ("Hari/Jam", f"Senin s/d Sabtu, {start:02d}.00 s/d {start + 4:02d}.00 WIB"),
        ),
        indent=6,
    )
    page.down(0.4)
    page.paragraph(
        f"Demikian surat keterangan ini dibuat untuk digunakan sebagai persyaratan pengurusan {story.permit}."
    )
    page.down()
    heading = (f"{city(story)}, {padded_date(day)}", office.post)
    page.signed(rng, heading, office.head_name, stamp=office.stamp, at=page.right - 36, room=25)
    return (sheet,), practice_truth(name, office.name, day)


@layout("surat_ket_praktik", "certificate")
def _certificate(rng: Random, story: Story) -> Drawn:
    """A hospital's: its director in the opening sentence, one group of rows, the day as rows at the foot."""
    person, day, office = story.person, recent(rng, story), _office(rng, story, "rumah sakit")
    sheet = blank(rng, folio=0.2)
    family = rng.choice(("free-sans", "sans", "wide-serif"))
    top = _letterhead(sheet, office, family, rng.choice(("#0f766e", "#1e3a8a", "#111827")))
    page = Writer(sheet, Font(family, rng.choice((10, 10.5))), top=top, left=28, right=26)
    page.look = Look(value_at=rng.uniform(44, 50), leading=rng.uniform(1.4, 1.55))
    name = named(rng, person)
    title = rng.choice(("SURAT KETERANGAN KERJA", "SURAT KETERANGAN PRAKTIK", "SURAT KETERANGAN TEMPAT PRAKTIK"))
    page.centre(title, page.font.sized(1.3, bold=True))
    page.centre(f"No. {rng.randint(100, 990)}/{day.month:02d}/SDM/{day.year}", page.font)
    page.down()
    signer = f"{office.post} {office.name}".replace("Apotek Apotek", "Apotek")
    page.paragraph(f"{signer} dengan ini menerangkan bahwa yang tersebut di bawah ini :")
    page.down(0.3)
    started = story.today - timedelta(days=rng.randint(150, 3200))
    for label, value in (
        ("Nama", name),
        ("Nomor Induk Pegawai", f"{rng.randint(2008, 2025)}.{rng.randint(1, 12):02d}.{rng.randint(1, 899):04d}"),
        ("Tanggal Lahir", slash_date(person.birth_date)),
        ("Jabatan", story.profession.name),
        (rng.choice(("Tempat Tugas", "Tempat Praktik")), office.name),
        ("Mulai Bekerja", long_date(started)),
    ):
        page.row(label, value, indent=8)
    page.down(0.4)
    page.paragraph(
        f"adalah benar tenaga kesehatan yang aktif memberikan pelayanan di {office.name} sampai dengan surat ini "
        f"dikeluarkan. Surat keterangan ini diberikan untuk pengurusan {story.permit}."
    )
    page.down()
    x = page.right - 70
    for label, value in (("Dikeluarkan di", city(story)), ("Pada tanggal", long_date(day))):
        page.y += page.step()
        sheet.text(x, page.y, label, page.font)
        sheet.text(x + 28, page.y, f": {value}", page.font)
    page.down(0.3)
    page.signed(rng, (f"{office.post},",), office.head_name, stamp=office.stamp, at=page.right - 36, room=25)
    return (sheet,), practice_truth(name, office.name, day)


@layout("surat_ket_praktik", "own_practice")
def _own_practice(rng: Random, story: Story) -> Drawn:
    """Who practises alone, typed at home: own rows, the practice's rows, the head of the village at the left."""
    person, day = story.person, recent(rng, story)
    sheet = blank(rng, folio=0.5)
    page = Writer(sheet, typeface(rng, "serif sans free-sans", 11, 12), top=rng.uniform(20, 26), left=27, right=23)
    page.look = Look(leading=rng.uniform(1.3, 1.42))
    name = named(rng, person, titles=rng.random() < 0.85)
    kind = {"bidan": "Praktik Mandiri Bidan", "dokter": "Praktik Dokter Umum", "apoteker": "Praktik Apoteker"}
    place = f"{kind.get(story.profession.code, 'Praktik Keperawatan Mandiri')} {person.name.title()}"
    where = rng.choice(PALEMBANG)
    address = f"{rng.choice(STREETS)} NO. {rng.randint(1, 400)} KEL. {where.village} KEC. {where.district}"
    page.centre("SURAT PERNYATAAN", page.font.sized(1.25, bold=True))
    page.centre("MEMPUNYAI TEMPAT PRAKTIK", page.font.sized(1.1, bold=True))
    page.down()
    page.line("Yang bertanda tangan di bawah ini :")
    page.down(0.2)
    tabbed(
        page,
        (
            ("Nama", name),
            ("NIK", person.nik),
            ("Tempat, Tgl Lahir", f"{person.birth_place.title()}, {padded_date(person.birth_date)}"),
            ("Profesi", story.profession.name),
            ("Alamat Rumah", home(person)),
        ),
    )
    page.down(0.3)
    page.line("Menyatakan bahwa saya mempunyai tempat praktik dengan keterangan :")
    page.down(0.2)
    tabbed(
        page,
        (
            ("Nama Praktik", place),
            ("Alamat Praktik", capitalised(address)),
            ("Jam Praktik", f"{rng.choice(('16.00 - 20.00', '17.00 - 21.00', '08.00 - 14.00'))} WIB"),
        ),
    )
    page.down(0.4)
    page.paragraph(
        "Demikian surat pernyataan ini saya buat dengan sebenarnya untuk memenuhi salah satu syarat permohonan "
        f"{story.permit}."
    )
    page.down()
    top = page.y
    page.down(1)
    head = invent(rng, youngest=35, oldest=57).name.title()
    page.signed(rng, ("Mengetahui,", f"Lurah {where.village.title()}"), head, at=page.left + 34, room=32)
    page.y = top
    heading = (f"{city(story)}, {padded_date(day)}", "Yang menyatakan,")
    signed_on_duty(rng, page, heading, name, at=page.right - 35)
    return (sheet,), practice_truth(name, place, day)
