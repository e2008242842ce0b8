"""Letters of application (surat permohonan) as citizens bring them: over dots, in sections, told, numbered."""

from datetime import timedelta
from random import Random

from samples.draw.fonts import Font
from samples.draw.letters import INK, blank, city, dotted, home, named, recent, signed_on_duty, typeface, written
from samples.draw.numbers import format_npwp
from samples.draw.offices import draw_staff_number, invent_office
from samples.draw.ornaments import crest, signature
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.people import invent
from samples.draw.sheet import Sheet
from samples.draw.words import card_date, join_address, long_date, padded_date, slash_date
from samples.draw.writing import Look, Writer, wrap

_WANTED = ("KTP pemohon", "NPWP pemohon", "Pas foto terbaru", "Denah lokasi", "Surat pernyataan bermeterai")


def _on_dots(page: Writer, label: str, value: str, typed: Font, *, at: float) -> None:
    """A label, a colon and the value typed over a line of dots; a long value takes a second line."""
    page.y += 7.2
    page.sheet.text(page.left + 8, page.y, label, page.font)
    page.sheet.text(at, page.y, ":", page.font)
    for number, line in enumerate(wrap(value, typed, page.right - at - 5)):
        page.y += 7.2 if number else 0
        page.sheet.text(at + 4, page.y, line, typed)
        dotted(page.sheet, at + 3, page.right, page.y + 1.2)


@layout("surat_permohonan", "over_dots")
def _over_dots(rng: Random, story: Story) -> Drawn:
    """A template from the internet with its dots left in, typed over in capitals; the addressee at the right."""
    person, day = story.person, recent(rng, story)
    sheet = blank(rng, folio=0.4)
    font = typeface(rng, "serif sans", 11, 12)
    typed = Font(rng.choice(("mono", "free-mono", "sans")), font.size - 0.5, bold=rng.random() < 0.4)
    page = Writer(sheet, font, top=20, left=26, right=22)
    name = named(rng, person, capitals=True, titles=rng.random() < 0.6)
    subject = f"Permohonan {story.permit}"
    for label, value in (("Lampiran", "1 (satu) Berkas"), ("Perihal", subject)):
        page.y += page.step()
        sheet.text(page.left, page.y, label, font)
        sheet.text(page.left + 22, page.y, ":", font)
        for number, line in enumerate(wrap(value, font, 62)):
            page.y += page.step() if number else 0
            sheet.text(page.left + 25, page.y, line, font)
            wide = font.width(line)
            sheet.line(page.left + 25, page.y + 0.8, page.left + 25 + wide, page.y + 0.8, 0.2)
    page.down(0.6)
    for line in (
        "Kepada Yth :",
        "Bapak Kepala Dinas Penanaman Modal dan",
        "Pelayanan Terpadu Satu Pintu",
        "Kota Palembang",
        "di-",
        "       PALEMBANG",
    ):
        page.line(line, indent=82)
    page.down()
    page.line("Dengan hormat,")
    page.line("Yang bertanda tangan dibawah ini :")
    at = page.left + rng.uniform(52, 60)
    place = person.place
    for label, value in (
        ("Nama", name),
        ("Tempat / Tgl. Lahir", f"{person.birth_place} / {card_date(person.birth_date)}"),
        ("No. KTP / NIK", person.nik),
        ("Agama", person.religion),
        ("Pekerjaan", person.occupation),
        ("Alamat", join_address(person.street, f"RT {person.rt_rw[:3]} RW {person.rt_rw[4:]}", place.village)),
        ("No. Telp / HP", person.phone),
    ):
        _on_dots(page, label, value, typed, at=at)
    page.down()
    page.paragraph(
        f"Dengan ini mengajukan permohonan kepada Bapak untuk dapat kiranya menerbitkan {story.permit}. Sebagai "
        "bahan pertimbangan terlampir berkas persyaratan yang diperlukan.",
        first=10,
    )
    page.paragraph(
        "Demikianlah surat permohonan ini saya buat, atas bantuan Bapak diucapkan terima kasih.", first=10
    )
    page.down()
    page.signed(rng, (f"{city(story)}, {padded_date(day)}", "Hormat Saya,"), f"( {name} )", at=page.right - 38)
    return (sheet,), {"subject": subject, "name": written(name), "nik": person.nik, "issued_on": day.isoformat()}


@layout("surat_permohonan", "sections")
def _sections(rng: Random, story: Story) -> Drawn:
    """A desk's form in bordered sections A, B and C; the clerk's number and day stand in a corner of their own."""
    person, day = story.person, recent(rng, story)
    sheet = blank(rng, folio=0.6)
    left, right = 18.0, sheet.width - 18
    family = rng.choice(("sans", "free-sans", "wide"))
    plain, bold = Font(family, 9.5), Font(family, 9.5, bold=True)
    ink = Font(rng.choice(("free-serif", "serif", "mono")), 11.5)
    colour = rng.choice((*INK, "#111111"))
    name = named(rng, person, titles=rng.random() < 0.7)
    crest(sheet, left + 9, 14, 15, ("#d3a52b", "#26502f"))
    for y, text in ((18, "PEMERINTAH KOTA PALEMBANG"), (23.5, "DINAS PENANAMAN MODAL DAN PTSP")):
        sheet.text(left + 22, y, text, Font(family, 11, bold=True))
    sheet.text(left + 22, 29, f"Formulir Permohonan - {story.permit}", plain)
    received = min(story.today, day + timedelta(days=rng.randint(1, 3)))
    sheet.box(right - 52, 12, 52, 19, line=0.3)
    for y, text in (
        (17, "Diisi petugas loket"),
        (22.5, f"No. Berkas : {rng.randint(1000, 9999)}/{received.year}"),
        (28, f"Diterima : {slash_date(received)}"),
    ):
        sheet.text(right - 50, y, text, plain.sized(0.9))
    office = invent_office(rng)
    place = person.place
    parts = (
        ("A.  IDENTITAS PEMOHON", (
            ("Nama Pemohon", name),
            ("NIK", person.nik),
            ("NPWP", format_npwp(person.npwp)),
            ("Alamat Rumah", f"{person.street} RT/RW {person.rt_rw}".title().replace("Rt/Rw", "RT/RW")),
            ("Kelurahan / Kecamatan", f"{place.village} / {place.district}".title()),
            ("Telepon / HP", person.phone),
        )),
        ("B.  KEGIATAN YANG DIMOHON", (
            ("Jenis Izin", story.permit),
            ("Nama Tempat", office.name),
            ("Alamat Tempat", office.address),
            ("Penanggung Jawab", office.head_name),
        )),
    )  # fmt: skip
    y = 38.0
    for title, rows in parts:
        sheet.box(left, y, right - left, 7, line=0.3, fill="#dcdcdc")
        sheet.text(left + 2, y + 5, title, bold)
        y += 7
        for label, value in rows:
            lines = wrap(value, ink, right - left - 60)
            height = 3.2 + 5 * len(lines)
            sheet.box(left, y, 56, height, line=0.3)
            sheet.box(left + 56, y, right - left - 56, height, line=0.3)
            sheet.text(left + 2, y + 5.4, label, plain)
            for number, line in enumerate(lines):
                sheet.text(left + 58.5, y + 5.6 + 5 * number, line, ink, colour)
            y += height
    y = _ticked(rng, sheet, y, plain, colour)
    page = Writer(sheet, plain, top=y + 4, left=left, right=18)
    page.paragraph(
        "Pemohon bertanggung jawab penuh atas kebenaran isian dan lampiran formulir ini.", justify=False
    )
    page.down()
    page.signed(rng, (f"{city(story)}, {long_date(day)}", "Pemohon"), name, at=left + 36)
    return (sheet,), {"name": written(name), "nik": person.nik, "issued_on": day.isoformat()}


def _ticked(rng: Random, sheet: Sheet, y: float, plain: Font, colour: str) -> float:
    """Section C: what is attached, in two columns for `ada` and `tidak`; gives the height below it."""
    left, right, bold = 18.0, sheet.width - 18, plain.sized(1, bold=True)
    sheet.box(left, y, right - left, 7, line=0.3, fill="#dcdcdc")
    sheet.text(left + 2, y + 5, "C.  LAMPIRAN", bold)
    sheet.text(right - 33, y + 5, "Ada", bold, anchor="m")
    sheet.text(right - 11, y + 5, "Tidak", bold, anchor="m")
    for item in _WANTED:
        y += 7
        sheet.box(left, y, right - left - 44, 7, line=0.3)
        sheet.box(right - 44, y, 22, 7, line=0.3)
        sheet.box(right - 22, y, 22, 7, line=0.3)
        sheet.text(left + 2, y + 5, item, plain)
        x = right - (33 if rng.random() < 0.8 else 11)
        sheet.path(((x - 2, y + 3.6), (x - 0.6, y + 5.4), (x + 2.6, y + 1.4)), 0.5, colour)
    return y + 7


@layout("surat_permohonan", "told")
def _told(rng: Random, story: Story) -> Drawn:
    """A personal letter that tells its reason; name, number and address stand in the sentence that asks."""
    person, day = story.person, recent(rng, story)
    sheet = blank(rng, folio=0.1)
    page = Writer(sheet, typeface(rng, "serif free-serif wide", 10.5, 11.5), top=24, left=28, right=26)
    page.look = Look(value_at=18, leading=1.5)
    name = named(rng, person)
    subject = rng.choice((f"Permohonan {story.permit}", f"Mohon diterbitkan {story.permit}"))
    page.y += page.step()
    sheet.text(page.right, page.y, f"{city(story)}, {long_date(day)}", page.font, anchor="r")
    page.down()
    page.row("Hal", subject)
    page.down()
    for line in ("Kepada", "Yth. Kepala DPMPTSP Kota Palembang", "di tempat"):
        page.line(line)
    page.down()
    page.line("Dengan hormat,")
    page.down(0.4)
    office = invent_office(rng)
    start = story.today + timedelta(days=rng.randint(30, 120))
    page.paragraph(
        f"Sehubungan dengan rencana kegiatan saya di {office.name} yang akan dimulai pada tanggal "
        f"{long_date(start)}, maka dengan surat ini saya yang bernama {name} dengan NIK {person.nik}, pekerjaan "
        f"{person.occupation.title()}, alamat {home(person)}, mengajukan permohonan {story.permit}.",
    )
    page.down(0.5)
    page.paragraph("Bersama surat ini saya lampirkan :", justify=False)
    for letter, item in zip("abcde", rng.sample(_WANTED, rng.randint(3, 5)), strict=False):
        page.line(f"{letter}. {item}", indent=5)
    page.down(0.5)
    page.paragraph(
        f"Untuk keterangan lebih lanjut saya dapat dihubungi di nomor {person.phone}. Demikian permohonan ini "
        "saya sampaikan. Atas perkenan Bapak/Ibu saya haturkan terima kasih.",
    )
    page.down(1.5)
    page.signed(rng, ("Hormat saya,",), named(rng, person, titles=False), at=page.right - 30, room=22)
    return (sheet,), {"subject": subject, "name": written(name), "nik": person.nik, "issued_on": day.isoformat()}


@layout("surat_permohonan", "numbered")
def _numbered(rng: Random, story: Story) -> Drawn:
    """A heading, numbered rows of the applicant and of the place, a duty stamp, and the clerk's receipt below."""
    person, day, office = story.person, recent(rng, story), invent_office(rng)
    sheet = blank(rng, folio=0.7)
    page = Writer(sheet, typeface(rng, "free-serif free-sans wide-serif", 10, 11), top=18, left=24, right=22)
    page.look = Look(value_at=rng.uniform(60, 66), leading=1.4, separator=rng.choice((":", " :")))
    name = named(rng, person)
    page.centre("PERMOHONAN", page.font.sized(1.35, bold=True))
    page.centre(story.permit.upper(), page.font.sized(1.15, bold=True), underline=True)
    page.down()
    page.line("Kepada Yth. Walikota Palembang")
    page.line("Melalui Kepala Dinas Penanaman Modal dan PTSP Kota Palembang")
    page.down(0.6)
    page.line("Yang bertandatangan di bawah ini, saya :")
    sex = "Laki-laki" if person.sex == "male" else "Perempuan"
    for number, (label, value) in enumerate(
        (
            ("Nama lengkap (gelar)", name),
            ("Jenis kelamin", sex),
            ("Tempat, tanggal lahir", f"{person.birth_place.title()}, {slash_date(person.birth_date)}"),
            ("Nomor Induk Kependudukan", person.nik),
            ("Nomor Kartu Keluarga", person.family_card),
            ("Alamat rumah", home(person)),
            ("Nama tempat kegiatan", office.name),
            ("Alamat tempat kegiatan", office.address),
            ("Nomor telepon", person.phone),
        ),
        1,
    ):
        page.row(f"{number}. {label}", value)
    page.down(0.5)
    page.paragraph(
        f"Dengan ini memohon agar dapat diberikan {story.permit}. Saya bersedia melengkapi kekurangan persyaratan "
        "dalam waktu yang ditentukan."
    )
    page.down(0.7)
    signed_on_duty(rng, page, (f"{city(story)}, {card_date(day)}", "Yang mengajukan,"), name, at=page.right - 36)
    page.down()
    sheet.line(page.left, page.y, page.right, page.y, 0.25)
    clerk = invent(rng)
    for line in ("Tanda terima berkas", f"Petugas : {clerk.name.title()} / NIP {draw_staff_number(rng, clerk)}"):
        page.line(line, page.font.sized(0.9))
    signature(rng, sheet, page.right - 40, page.y, 22)
    return (sheet,), {"name": written(name), "nik": person.nik, "issued_on": day.isoformat()}
