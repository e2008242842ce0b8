"""Letters of application to the permit office (surat permohonan)."""

from random import Random

from samples.draw.fonts import Font
from samples.draw.letters import (
    INK,
    addressee,
    blank,
    born,
    boxed_digits,
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
from samples.draw.numbers import format_npwp
from samples.draw.offices import draw_staff_number, invent_office, letterhead, office_titles
from samples.draw.ornaments import crest
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.people import invent
from samples.draw.words import card_date, long_date, slash_date
from samples.draw.writing import Writer

_ATTACHED = (
    "Fotokopi KTP yang masih berlaku",
    "Fotokopi NPWP",
    "Fotokopi ijazah yang dilegalisir",
    "Fotokopi STR yang masih berlaku",
    "Surat keterangan tempat praktik",
    "Pas foto berwarna ukuran 4 x 6 cm",
    "Bukti lunas PBB tahun terakhir",
)


def _subject(rng: Random, story: Story) -> str:
    kind = rng.choice(("Permohonan", "Permohonan", "Permohonan Penerbitan", "Permohonan Pengajuan"))
    return f"{kind} {story.permit}" + rng.choice(("", "", " Baru", f" Kota {city(story)}"))


def _attached(rng: Random) -> list[str]:
    return rng.sample(_ATTACHED, rng.randint(3, 5))


@layout("surat_permohonan", "typed")
def _typed(rng: Random, story: Story) -> Drawn:
    """Typed in a word processor: date above right, subject block, addressee, labelled rows."""
    person, day = story.person, recent(rng, story)
    sheet = blank(rng)
    page = Writer(sheet, typeface(rng, "serif sans free-serif"), top=rng.uniform(18, 26), look=look(rng))
    name, subject = named(rng, person), _subject(rng, story)
    page.y += page.step()
    sheet.text(page.right, page.y, f"{city(story)}, {long_date(day)}", page.font, anchor="r")
    for label, value in (
        ("Nomor", f"{rng.randint(1, 40):02d}/P/{day.year}"),
        ("Lampiran", "1 (satu) berkas"),
        (rng.choice(("Perihal", "Hal")), subject),
    ):
        if label != "Nomor" or rng.random() < 0.4:
            page.row(label, value)
    page.down(0.8)
    for line in addressee(rng):
        page.line(line)
    page.down(0.8)
    page.line("Dengan hormat,")
    page.paragraph("Yang bertanda tangan di bawah ini :", first=10)
    rows = [
        (rng.choice(("Nama", "Nama Lengkap")), name),
        (rng.choice(("NIK", "No. KTP", "Nomor Induk Kependudukan")), person.nik),
        ("Tempat/Tgl Lahir", born(rng, person)),
        ("Pekerjaan", person.occupation.title()),
        ("Alamat", home(person)),
        ("No. HP", person.phone),
    ]
    if rng.random() < 0.4:
        rows[1], rows[2] = rows[2], rows[1]
    indent = rng.choice((0, 0, 6))
    for label, value in rows:
        page.row(label, value, indent=indent)
    page.paragraph(
        f"Dengan ini mengajukan permohonan {story.permit}. Sebagai bahan pertimbangan, bersama ini kami lampirkan "
        "persyaratan sebagai berikut :",
        first=10,
    )
    for number, item in enumerate(_attached(rng), 1):
        page.line(f"{number}. {item}", indent=6)
    page.paragraph(
        "Demikian permohonan ini saya sampaikan, atas perhatian Bapak/Ibu diucapkan terima kasih.", first=10
    )
    page.down()
    page.signed(rng, (rng.choice(("Hormat saya,", "Pemohon,")),), name)
    return (sheet,), {"subject": subject, "name": written(name), "nik": person.nik, "issued_on": day.isoformat()}


@layout("surat_permohonan", "printed_form")
def _printed_form(rng: Random, story: Story) -> Drawn:
    """The office's printed form, filled in with a pen."""
    person, day = story.person, recent(rng, story)
    sheet = blank(rng, folio=0.6)
    page = Writer(
        sheet, typeface(rng, "sans free-sans", 10.5, 11.5), top=18, left=22, right=20, look=look(rng, 50, 58)
    )
    ink, colour = Font(rng.choice(("free-serif", "serif")), 12.5, italic=True), rng.choice(INK)
    name = named(rng, person, titles=rng.random() < 0.6)
    page.centre("FORMULIR PERMOHONAN", page.font.sized(1.25, bold=True))
    page.centre(story.permit.upper(), page.font.sized(1.1, bold=True))
    page.down()
    for line in addressee(rng):
        page.line(line)
    page.down(0.7)
    page.paragraph("Yang bertanda tangan di bawah ini mengajukan permohonan dengan data sebagai berikut :")
    page.down(0.4)
    values = (
        ("1. Nama Pemohon", name),
        ("2. Nomor KTP / NIK" if rng.random() < 0.3 else "2. NIK", person.nik),
        ("3. Tempat, tanggal lahir", born(rng, person)),
        ("4. Alamat", home(person)),
        ("5. Nomor telepon", person.phone),
        ("6. NPWP", format_npwp(person.npwp)),
        ("7. Jenis permohonan", rng.choice(("Baru", "Perpanjangan", "Perubahan"))),
    )
    for label, value in values:
        filled(page, label, value, ink, colour)
        page.y += 1.2
    page.down(0.6)
    page.line("Lampiran persyaratan :")
    for item in _attached(rng):
        page.y += page.step()
        sheet.box(page.left + 4, page.y - 3, 3.4, 3.4)
        sheet.path(
            [(page.left + 4.6, page.y - 1.6), (page.left + 5.6, page.y), (page.left + 8.2, page.y - 4)],
            0.4,
            colour,
        )
        sheet.text(page.left + 11, page.y, item, page.font)
    page.down()
    page.signed(rng, (f"{city(story)}, {long_date(day)}", "Pemohon,"), f"( {name} )")
    return (sheet,), {"name": written(name), "nik": person.nik, "issued_on": day.isoformat()}


@layout("surat_permohonan", "titled")
def _titled(rng: Random, story: Story) -> Drawn:
    """A heading in the middle, capital labels, the date at the foot, a duty stamp at times."""
    person, day = story.person, recent(rng, story)
    sheet = blank(rng)
    page = Writer(sheet, typeface(rng, "sans wide serif", 10, 11), top=22, look=look(rng, 48, 56, capitals=True))
    name = named(rng, person, capitals=True)
    page.centre("SURAT PERMOHONAN", page.font.sized(1.3, bold=True), underline=True)
    page.centre(story.permit.upper(), page.font.sized(1.05, bold=True))
    page.down()
    page.paragraph("Saya yang bertanda tangan di bawah ini :", justify=False)
    for label, value in (
        ("Nama", name),
        ("Tempat/Tgl Lahir", born(rng, person).upper()),
        ("Jenis Kelamin", "LAKI-LAKI" if person.sex == "male" else "PEREMPUAN"),
        (rng.choice(("NIK", "No. KTP/NIK")), person.nik),
        ("Alamat", person.full_address),
        ("No. STR", f"{rng.choice('ABKM')}{rng.choice('BCDE')}{rng.randint(10**13, 10**14 - 1)}"),
    ):
        page.row(label, value)
    page.down(0.5)
    page.paragraph(
        f"Dengan ini mengajukan permohonan kepada Kepala Dinas Penanaman Modal dan Pelayanan Terpadu Satu "
        f"Pintu Kota "
        f"Palembang untuk dapat diterbitkan {story.permit} atas nama saya. Segala akibat dari kebenaran data "
        f"yang saya "
        "berikan menjadi tanggung jawab saya."
    )
    page.paragraph("Demikian surat permohonan ini saya buat, atas perhatiannya saya ucapkan terima kasih.")
    page.down()
    heading = (f"{city(story)}, {rng.choice((long_date, card_date))(day)}", "Yang bermohon,")
    if rng.random() < 0.5:
        signed_on_duty(rng, page, heading, name)
    else:
        page.signed(rng, heading, name)
    return (sheet,), {"name": written(name), "nik": person.nik, "issued_on": day.isoformat()}


@layout("surat_permohonan", "prose")
def _prose(rng: Random, story: Story) -> Drawn:
    """A letter in sentences only; name and numbers stand inside the text."""
    person, day = story.person, recent(rng, story)
    sheet = blank(rng, folio=0)
    page = Writer(
        sheet, typeface(rng, "free-serif wide-serif", 10.5, 11.5), top=24, left=30, right=27, look=look(rng)
    )
    name, subject = named(rng, person, capitals=True), _subject(rng, story)
    official = invent(rng, youngest=40, oldest=57)
    page.line(f"Hal : {subject}")
    page.down(0.8)
    for line in (
        "Yth. Bapak/Ibu Kepala Dinas Penanaman Modal",
        "dan Pelayanan Terpadu Satu Pintu Kota Palembang",
        f"u.p. {office_titles(rng, official)}",
        f"NIP {draw_staff_number(rng, official)}",
    ):
        page.line(line)
    page.down(0.8)
    page.line("Dengan hormat,")
    page.down(0.3)
    page.paragraph(
        f"Bersama surat ini saya, {name}, lahir di {person.birth_place.title()} pada tanggal "
        f"{long_date(person.birth_date)}, pemegang kartu tanda penduduk dengan NIK {person.nik} dan bertempat "
        f"tinggal "
        f"di {home(person)}, mengajukan permohonan agar kepada saya dapat diterbitkan {story.permit}.",
        first=12,
    )
    page.down(0.3)
    page.paragraph(
        "Sebagai bahan pertimbangan Bapak/Ibu, saya sertakan seluruh dokumen persyaratan sebagaimana diatur dalam "
        "peraturan yang berlaku. Apabila masih terdapat kekurangan, mohon kiranya dapat menghubungi saya "
        "melalui nomor "
        f"{person.phone}.",
        first=12,
    )
    page.down(0.3)
    page.paragraph("Atas perhatian dan kerja sama Bapak/Ibu, saya mengucapkan terima kasih.", first=12)
    page.down()
    page.signed(
        rng, (f"{city(story)}, {long_date(day)}", "Hormat saya,"), person.proper, at=page.left + 30, room=22
    )
    return (sheet,), {"subject": subject, "name": written(name), "nik": person.nik, "issued_on": day.isoformat()}


@layout("surat_permohonan", "facility")
def _facility(rng: Random, story: Story) -> Drawn:
    """On a facility's letterhead, two blocks side by side above, stamped, with copies to others."""
    person, day = story.person, recent(rng, story)
    office = invent_office(rng, "klinik", "apotek", "rumah sakit")
    sheet = blank(rng, folio=0.2)
    top = letterhead(rng, sheet, office, rng.choice(("coloured", "plain")))
    page = Writer(
        sheet, typeface(rng, "free-sans sans", 10.5, 11.5), top=top, left=22, right=20, look=look(rng, 20, 22)
    )
    name, subject = named(rng, person), _subject(rng, story)
    start = page.y
    page.right = 108
    page.row("Nomor", f"{rng.randint(10, 299)}/{rng.choice(('SP', 'ADM', 'EXT'))}/{day:%m}/{day.year}")
    page.row("Lamp.", f"{rng.randint(3, 9)} lembar")
    page.row("Perihal", subject, bold=rng.random() < 0.5)
    lowest, page.y, page.right = page.y, start, sheet.width - 20
    for line in (f"{city(story)}, {long_date(day)}", *addressee(rng)):
        page.line(line, indent=96)
    page.y = max(page.y, lowest)
    page.down()
    page.look = look(rng, 44, 50)
    page.paragraph("Dengan hormat, yang bertanda tangan di bawah ini kami :")
    for label, value in (
        ("a. Nama Lengkap", name),
        ("b. Jabatan", rng.choice(("Penanggung Jawab Teknis", "Pemohon", "Tenaga Kesehatan"))),
        ("c. Nomor KTP", person.nik),
        ("d. Tempat Usaha/Praktik", f"{office.name}, {office.address}"),
    ):
        page.row(label, value, indent=4)
    page.down(0.4)
    page.paragraph(
        f"dengan ini mengajukan permohonan {story.permit} untuk fasilitas tersebut di atas sesuai dengan "
        f"ketentuan yang "
        "berlaku. Berkas persyaratan kami lampirkan bersama surat ini untuk dapat diperiksa."
    )
    page.paragraph("Demikian permohonan kami. Terima kasih.")
    page.down()
    page.signed(rng, ("Pemohon,",), name, stamp=office.stamp, room=24)
    page.down()
    page.line("Tembusan :")
    for number, line in enumerate((f"{office.post} {office.name} ({office.head_name})", "Arsip"), 1):
        page.line(f"{number}. {line}", page.font.sized(0.9))
    return (sheet,), {"subject": subject, "name": written(name), "nik": person.nik, "issued_on": day.isoformat()}


@layout("surat_permohonan", "boxes")
def _boxes(rng: Random, story: Story) -> Drawn:
    """A form with small labels above their values in cells, and the NIK in squares."""
    person, day = story.person, recent(rng, story)
    sheet = blank(rng, folio=0)
    label, value = Font("sans", 7.5), Font(rng.choice(("mono", "free-mono", "wide-mono")), 10.5)
    name = named(rng, person, capitals=True, titles=rng.random() < 0.5)
    crest(sheet, 26, 12, 13, ("#c9a227", "#5b4a12"))
    middle = sheet.width / 2 + 8
    sheet.text(
        middle,
        18,
        "DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU",
        Font("sans", 10.5, bold=True),
        anchor="m",
    )
    sheet.text(
        middle, 24, f"PERMOHONAN {story.permit.upper()}", Font("sans", 12, bold=True, stretch=0.85), anchor="m"
    )
    sheet.text(190, 34, f"Tanggal : {slash_date(day)}", Font("sans", 9), anchor="r")
    cells = (
        (20, 38, 170, "Nama Lengkap (sesuai KTP, boleh dengan gelar)", name),
        (20, 66, 85, "Tempat, Tanggal Lahir", f"{person.birth_place}, {card_date(person.birth_date)}"),
        (105, 66, 85, "Jenis Kelamin", "LAKI-LAKI" if person.sex == "male" else "PEREMPUAN"),
        (20, 78, 170, "Alamat", f"{person.street} RT {person.rt_rw.replace('/', ' RW ')}"),
        (20, 90, 60, "Kelurahan", person.place.village),
        (80, 90, 60, "Kecamatan", person.place.district),
        (140, 90, 50, "Kota", person.place.regency),
        (20, 102, 85, "Telepon", person.phone),
        (105, 102, 85, "NPWP", format_npwp(person.npwp)),
        (20, 114, 170, "Izin yang dimohon", story.permit),
    )
    for x, y, width, title, text in cells:
        sheet.box(x, y, width, 12, line=0.25)
        sheet.text(x + 1.5, y + 3.6, title, label, "#444444")
        # A long value is pressed together, as by a typewriter's operator who has no room left.
        narrow = min(1.0, (width - 4) / value.width(text))
        sheet.text(x + 2, y + 9.6, text, Font(value.family, value.size, stretch=narrow))
        if y == 38:
            sheet.box(20, 50, 170, 16, line=0.25)
            sheet.text(21.5, 53.6, "NIK", label, "#444444")
            boxed_digits(sheet, 24, 63, person.nik, Font("sans", 11))
    page = Writer(sheet, Font("sans", 9.5), top=130, left=20, right=20)
    page.paragraph(
        "Pemohon menyatakan bahwa data dan dokumen yang disampaikan adalah benar. Dokumen yang dilampirkan :",
        justify=False,
    )
    for number, item in enumerate(_attached(rng), 1):
        page.line(f"({number}) {item}", indent=4)
    page.down()
    top = page.y
    clerk = invent(rng)
    page.signed(
        rng, ("Petugas Penerima,",), clerk.name.title(), under=(f"NIP {draw_staff_number(rng, clerk)}",), at=58
    )
    page.y = top
    page.signed(rng, ("Pemohon,",), name, at=152)
    return (sheet,), {"name": written(name), "nik": person.nik, "issued_on": day.isoformat()}


@layout("surat_permohonan", "table")
def _table(rng: Random, story: Story) -> Drawn:
    """Data in a table with a number, a label and a value in each line."""
    person, day = story.person, recent(rng, story)
    sheet = blank(rng, folio=0.5)
    page = Writer(
        sheet, typeface(rng, "wide wide-serif", 9, 10), top=20, left=24, right=22, look=look(rng, 24, 28)
    )
    name, subject = named(rng, person, titles=rng.random() < 0.7), _subject(rng, story)
    page.line(f"{city(story)}, {card_date(day)}")
    page.row("Hal", subject)
    page.down(0.6)
    for line in addressee(rng):
        page.line(line)
    page.down(0.6)
    page.paragraph("Bersama ini disampaikan permohonan dengan keterangan :", justify=False)
    office = invent_office(rng)
    rows = [
        ("Nama pemohon", name),
        ("Nomor Induk Kependudukan (NIK)", person.nik),
        ("NPWP", format_npwp(person.npwp)),
        ("Alamat rumah", home(person)),
        ("Telepon/HP", person.phone),
        ("Tempat kegiatan", f"{office.name}, {office.address}"),
        ("Pimpinan tempat kegiatan", office.head_name),
    ]
    numbered = [(str(place), *row) for place, row in enumerate(rows, 1)]
    page.table((("No", 10), ("Uraian", 58), ("Keterangan", page.right - page.left - 68)), numbered, fill="#e4e4e4")
    page.down(0.5)
    page.paragraph(f"Besar harapan saya agar permohonan {story.permit} ini dapat dikabulkan. Terima kasih.")
    page.down()
    page.signed(rng, ("Pemohon",), name, at=page.middle)
    return (sheet,), {"subject": subject, "name": written(name), "nik": person.nik, "issued_on": day.isoformat()}
