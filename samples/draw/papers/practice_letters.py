"""Letters about the place of practice: a lettered form, sentences of one alone, a record, a letter."""

from collections.abc import Sequence
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
from samples.draw.offices import Office, draw_staff_number, invent_office
from samples.draw.ornaments import crest
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.people import invent
from samples.draw.sheet import Sheet
from samples.draw.words import ROMAN, card_date, long_date, padded_date
from samples.draw.writing import Look, Writer, wrap

_PLACES = {
    "puskesmas": ("Puskesmas Merdeka Ilir", "Puskesmas Simpang Ampera", "Puskesmas Taman Siring"),
    "rumah sakit": ("RSUD Tepian Musi", "RS Islam Ar-Rahmah Ilir", "Rumah Sakit Mata Cahaya Bari"),
    "klinik": ("Klinik Pratama Rawat Inap Assyifa", "Klinik Gigi Senyum Ampera", "Balai Pengobatan Husada Ulu"),
    "apotek": ("Apotek Seberang Sehat", "Apotek Mitra Waras 2", "Apotek Plaju Farma"),
}
_GRADES = ("Pembina / IV.a", "Penata Tk. I / III.d", "Pembina Tk. I / IV.b")


def _named_anew(rng: Random, office: Office) -> Office:
    """The same office under one of this file's names."""
    return replace(office, name=rng.choice(_PLACES[office.kind]))


def _private(rng: Random, story: Story, *kinds: str) -> Office:
    """An office of one of the kinds; a pharmacist's is a pharmacy."""
    return _named_anew(rng, invent_office(rng, *(("apotek",) if story.profession.code == "apoteker" else kinds)))


def _head(sheet: Sheet, lines: Sequence[str], address: str, family: str, colours: tuple[str, str]) -> float:
    """A letterhead with a crest at each side and a thick rule; gives where the letter begins."""
    y = 17.0
    crest(sheet, 27, 12, 15, colours)
    crest(sheet, sheet.width - 27, 12, 15, (colours[1], colours[0]))
    for number, line in enumerate(lines):
        last = number == len(lines) - 1
        sheet.text(sheet.width / 2, y, line, Font(family, 14 if last else 11.5, bold=last), anchor="m")
        y += 5.6
    sheet.text(sheet.width / 2, y - 0.6, address, Font(family, 8.5), anchor="m")
    sheet.line(16, y + 3, sheet.width - 16, y + 3, 1.1)
    return y + 8


@layout("surat_ket_praktik", "official")
def _official(rng: Random, story: Story) -> Drawn:
    """The numbered form of public offices: the head under a, b, c and the professional under the same letters."""
    person, day = story.person, recent(rng, story)
    office = _named_anew(rng, invent_office(rng, "puskesmas", "rumah sakit"))
    sheet = blank(rng, folio=0.6)
    above = ["PEMERINTAH KOTA PALEMBANG", *(["DINAS KESEHATAN"] if office.kind == "puskesmas" else [])]
    family = rng.choice(("serif", "sans"))
    top = _head(sheet, (*above, office.name.upper()), f"{office.address} Telp. {office.phone}", family,
                ("#2f6f4f", "#d4a82c"))  # fmt: skip
    page = Writer(sheet, Font(family, 11), top=top, left=24, right=22)
    page.look = Look(value_at=rng.uniform(52, 58), leading=1.38)
    name = named(rng, person)
    page.centre("SURAT KETERANGAN", page.font.sized(1.25, bold=True), underline=True)
    page.centre(f"Nomor : 800/{rng.randint(20, 900)}/{office.kind[:3].upper()}/{day.year}", page.font)
    page.down()
    page.line("Yang bertanda tangan di bawah ini :")
    for letter, (label, value) in zip(
        "abcd",
        (
            ("Nama", office.head_name),
            ("NIP", office.head_number),
            ("Pangkat/Golongan", rng.choice(_GRADES)),
            ("Jabatan", office.post),
        ),
        strict=True,
    ):
        page.row(f"{letter}. {label}", value, indent=4)
    page.down(0.3)
    page.line("dengan ini menerangkan bahwa :")
    contract = f"{rng.randint(100, 999)}/KONTRAK/{day.year - rng.randint(1, 4)}"
    for letter, (label, value) in zip(
        "abcde",
        (
            ("Nama", name),
            ("NIP/Nomor Kontrak", rng.choice((draw_staff_number(rng, person), contract))),
            ("Tempat/Tanggal Lahir", f"{person.birth_place.title()}, {card_date(person.birth_date)}"),
            ("Jabatan", story.profession.name),
            ("Tempat Praktik", office.name),
        ),
        strict=True,
    ):
        page.row(f"{letter}. {label}", value, indent=4)
    page.down(0.3)
    started = story.today - timedelta(days=rng.randint(300, 3000))
    page.paragraph(
        f"Yang bersangkutan benar bekerja dan berpraktik di tempat kami sejak tanggal {long_date(started)} sampai "
        f"dengan sekarang. Surat keterangan ini dibuat untuk melengkapi berkas {story.permit}."
    )
    page.down()
    heading = (f"{city(story)}, {padded_date(day)}", f"{office.post},")
    under = (f"NIP. {office.head_number}",)
    page.signed(rng, heading, office.head_name, under=under, stamp=office.stamp, room=24, at=page.right - 36)
    return (sheet,), practice_truth(name, office.name, day)


@layout("surat_ket_praktik", "alone_in_sentences")
def _alone(rng: Random, story: Story) -> Drawn:
    """Who practises alone states in sentences where, across a duty stamp; the neighbourhood has seen it."""
    person, day = story.person, recent(rng, story)
    sheet = blank(rng, folio=0.3)
    page = Writer(sheet, typeface(rng, "serif free-serif wide", 10.5, 11.5), top=26, left=28, right=25)
    page.look = Look(leading=1.5)
    name = named(rng, person)
    first = person.name.title()
    place = rng.choice(
        (
            f"Praktik Pribadi {first}",
            f"Tempat Praktik Mandiri {story.profession.name} {first}",
            f"Praktik {story.profession.name} {first}",
        )
    )
    page.centre("SURAT PERNYATAAN PRAKTIK MANDIRI", page.font.sized(1.3, bold=True), underline=True)
    page.down()
    page.paragraph(
        f"Saya yang bertanda tangan di bawah ini {name}, NIK {person.nik}, lahir di {person.birth_place.title()} "
        f"tanggal {long_date(person.birth_date)}, menyatakan bahwa saya membuka praktik sebagai "
        f'{story.profession.name} dengan nama "{place}" yang beralamat di {home(person)}.',
        first=10,
    )
    page.down(0.4)
    page.paragraph(
        "Praktik tersebut dilengkapi dengan ruang pelayanan, ruang tunggu, tempat cuci tangan, dan peralatan "
        "sesuai ketentuan. Saya bersedia menaati peraturan yang berlaku selama menjalankan praktik.",
        first=10,
    )
    page.down(0.4)
    page.paragraph(f"Surat ini saya buat sebagai kelengkapan permohonan {story.permit}.", first=10)
    page.down()
    top = page.y
    neighbour = invent(rng, youngest=40, oldest=62).name.title()
    page.signed(rng, ("Mengetahui,", f"Ketua RT {person.rt_rw[:3]}"), neighbour, at=page.left + 32, room=37)
    page.y = top
    signed_on_duty(rng, page, (f"{city(story)}, {long_date(day)}", "Yang menyatakan,"), name, at=page.right - 34)
    return (sheet,), practice_truth(name, place, day)


@layout("surat_ket_praktik", "record")
def _record(rng: Random, story: Story) -> Drawn:
    """A private facility's record: one bordered table of three parts, hours by day, the head signs at the left."""
    person, day, office = story.person, recent(rng, story), _private(rng, story, "klinik", "rumah sakit")
    sheet = blank(rng, folio=0.2)
    family = rng.choice(("sans", "wide", "free-sans"))
    colour = rng.choice(("#0e7490", "#7e22ce", "#b91c1c", "#15803d"))
    sheet.text(20, 19, office.name, Font(family, 17, bold=True), colour)
    sheet.text(20, 24.5, office.address, Font(family, 8.5), "#444444")
    sheet.text(sheet.width - 20, 19, f"Telp. {office.phone}", Font(family, 8.5), "#444444", "r")
    sheet.line(20, 28, sheet.width - 20, 28, 0.4, colour)
    page = Writer(sheet, Font(family, 9.5), top=33, left=20, right=20, look=Look(leading=1.4))
    name = named(rng, person)
    page.line("SURAT KETERANGAN PRAKTIK TENAGA KESEHATAN", page.font.sized(1.35, bold=True))
    page.line(f"No. {rng.randint(10, 400):03d}/SKP/{ROMAN[day.month - 1]}/{day.year}   Tanggal {long_date(day)}")
    page.down(0.5)
    start = rng.choice((8, 9, 15, 16))
    hours = f"{start:02d}.00 - {start + 5:02d}.00 WIB"
    council = f"{rng.choice('ABQ')}{rng.choice('ADP')}{rng.randint(10**13, 10**14 - 1)}"
    for title, rows in (
        ("Tenaga Kesehatan", (
            ("Nama dan gelar", name),
            ("NIK", person.nik),
            ("Profesi", story.profession.name),
            ("No. STR", council),
        )),
        ("Tempat Praktik", (
            ("Nama", office.name),
            ("Alamat", office.address),
            ("Pimpinan", f"{office.head_name} - {office.post}"),
        )),
        ("Jadwal Praktik", (
            ("Senin - Kamis", hours),
            ("Jumat", f"{start:02d}.00 - {start + 3:02d}.00 WIB"),
        )),
    ):  # fmt: skip
        wide = page.right - page.left
        sheet.box(page.left, page.y, wide, 7, line=0.25, fill="#e5e7eb")
        sheet.text(page.left + 2, page.y + 5, title, page.font.sized(1, bold=True))
        page.y += 7
        for label, value in rows:
            lines = wrap(value, page.font, wide - 56)
            height = 2.6 + page.step() * len(lines)
            sheet.box(page.left, page.y, 52, height, line=0.25)
            sheet.box(page.left + 52, page.y, wide - 52, height, line=0.25)
            sheet.text(page.left + 2, page.y + 5, label, page.font)
            for number, line in enumerate(lines):
                sheet.text(page.left + 54, page.y + 5 + number * page.step(), line, page.font)
            page.y += height
    page.down(0.6)
    page.paragraph(
        f"Kami menerangkan bahwa nama tersebut di atas benar berpraktik di tempat kami. Keterangan ini diberikan "
        f"untuk keperluan {story.permit}.",
        justify=False,
    )
    page.down()
    page.signed(rng, (f"{office.post},",), office.head_name, stamp=office.stamp, at=page.left + 40, room=25)
    return (sheet,), practice_truth(name, office.name, day)


@layout("surat_ket_praktik", "employer")
def _employer(rng: Random, story: Story) -> Drawn:
    """An owner's letter to the permit office: `Dengan hormat`, a few rows, and the place inside a sentence."""
    person, day = story.person, recent(rng, story)
    office = _private(rng, story, "klinik")
    sheet = blank(rng, folio=0.1)
    family = rng.choice(("free-serif", "wide-serif", "free-sans"))
    top = _head(
        sheet, (office.name.upper(),), f"{office.address} - {office.phone}", family, ("#c2410c", "#1e40af")
    )
    page = Writer(sheet, Font(family, 10.5), top=top, left=26, right=24)
    page.look = Look(value_at=rng.uniform(44, 50), leading=1.45)
    name = named(rng, person, titles=rng.random() < 0.8)
    page.y += page.step()
    sheet.text(page.right, page.y, f"{city(story)}, {long_date(day)}", page.font, anchor="r")
    for label, value in (
        ("Nomor", f"{rng.randint(1, 99):02d}/{day.month:02d}/{day.year}"),
        ("Perihal", "Surat Keterangan Tempat Praktik"),
    ):
        page.y += page.step()
        sheet.text(page.left, page.y, label, page.font)
        sheet.text(page.left + 18, page.y, f": {value}", page.font)
    page.down(0.6)
    for line in ("Yth. Kepala DPMPTSP Kota Palembang", "di Palembang"):
        page.line(line)
    page.down(0.6)
    page.line("Dengan hormat,")
    owner = office.head_name
    page.paragraph(f"Saya {owner}, selaku pimpinan {office.name}, menerangkan bahwa tenaga kesehatan berikut :")
    page.down(0.3)
    graduated = person.birth_date.year + rng.randint(23, 26)
    for label, value in (
        ("Nama", name),
        ("Tempat, tgl lahir", f"{person.birth_place.title()}, {card_date(person.birth_date)}"),
        ("Pendidikan", f"{story.profession.programme} (lulus {graduated})"),
        ("Alamat rumah", home(person)),
    ):
        page.row(label, value, indent=8)
    page.down(0.3)
    started = story.today - timedelta(days=rng.randint(20, 900))
    page.paragraph(
        f"telah kami terima untuk melakukan praktik sebagai {story.profession.name} di {office.name}, "
        f"{office.address}, terhitung mulai tanggal {long_date(started)}."
    )
    page.paragraph(
        f"Surat ini dipergunakan untuk pengurusan {story.permit}. Atas perhatiannya kami ucapkan terima kasih."
    )
    page.down()
    page.signed(rng, ("Hormat kami,", f"{office.post}"), owner, stamp=office.stamp, at=page.right - 34, room=24)
    return (sheet,), practice_truth(name, office.name, day)
