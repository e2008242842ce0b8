"""Letters of application (surat permohonan): typed at home, by a business, and on a template filled in by pen."""

from collections.abc import Iterable
from random import Random

from samples.draw.companies import company_of
from samples.draw.fonts import Font
from samples.draw.letters import (
    INK,
    application_truth,
    blank,
    city,
    filled,
    home,
    named,
    recent,
    typeface,
)
from samples.draw.offices import invent_office
from samples.draw.ornaments import crest, ring_stamp
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.places import PALEMBANG
from samples.draw.words import capitalised, long_date, padded_date
from samples.draw.writing import Look, Writer, wrap

TAB = 12.7
"""The distance between the tab stops of a word processor, in millimetres."""
_ENCLOSED = (
    "Fotocopy KTP",
    "Fotocopy ijazah yang telah dilegalisir",
    "Fotocopy STR",
    "Surat keterangan dari tempat kerja",
    "Pas photo warna 4 x 6 sebanyak 2 lembar",
    "Fotocopy NPWP",
    "Fotocopy PBB tahun berjalan",
)


def tabbed(page: Writer, rows: Iterable[tuple[str, str]], *, stops: int = 4, indent: float = 0) -> None:
    """Labelled rows set with the tabulator: a long label pushes its colon to the next stop."""
    for label, value in rows:
        end = page.left + indent + page.font.width(label) + 1
        column = page.left + indent + TAB * stops
        while column < end:
            column += TAB
        page.y += page.step()
        page.sheet.text(page.left + indent, page.y, label, page.font)
        page.sheet.text(column, page.y, ":", page.font)
        for number, line in enumerate(wrap(value, page.font, page.right - column - 3)):
            page.y += page.step() if number else 0
            page.sheet.text(column + 3, page.y, line, page.font)


@layout("surat_permohonan", "enclosing")
def _enclosing(rng: Random, story: Story) -> Drawn:
    """Subject, addressee, rows by tabulator, lettered enclosures; place and day above the signature."""
    person, day, office = story.person, recent(rng, story), invent_office(rng)
    sheet = blank(rng, folio=0.5)
    page = Writer(
        sheet, typeface(rng, "serif free-serif sans", 11.5, 12), top=rng.uniform(18, 24), left=30, right=22
    )
    page.look = Look(leading=rng.uniform(1.25, 1.4))
    name = named(rng, person, titles=rng.random() < 0.85)
    subject = rng.choice((f"Permohonan {story.permit}", f"Permohonan Pembuatan {story.permit}"))
    tabbed(page, ((rng.choice(("Perihal", "Hal")), subject), ("Lampiran", "1 (satu) berkas")), stops=2)
    page.down()
    for line in (
        "Kepada Yth,",
        "Kepala Dinas Penanaman Modal dan Pelayanan Terpadu",
        "Satu Pintu Kota Palembang",
        "di",
        "Palembang",
    ):
        page.line(line)
    page.down()
    page.line("Dengan hormat,")
    page.line("Saya yang bertanda tangan di bawah ini :")
    page.down(0.3)
    rows = [
        ("Nama Lengkap", name),
        ("Tempat, Tanggal Lahir", f"{person.birth_place.title()}, {padded_date(person.birth_date)}"),
        ("Jenis Kelamin", "Laki-laki" if person.sex == "male" else "Perempuan"),
        (rng.choice(("NIK", "No. KTP", "NIK KTP")), person.nik),
        ("Alamat Rumah", home(person)),
        ("Nama Tempat Usaha/Kerja", office.name),
        ("Alamat Tempat Usaha/Kerja", office.address),
        ("No. HP/WA", person.phone),
    ]
    tabbed(page, rows, stops=rng.choice((4, 5)))
    page.down(0.3)
    page.paragraph(
        f"Dengan ini mengajukan permohonan untuk mendapatkan {story.permit}. Sebagai bahan pertimbangan bersama "
        "ini kami lampirkan :",
        justify=rng.random() < 0.5,
    )
    for letter, item in zip("abcdef", rng.sample(_ENCLOSED, rng.randint(4, 6)), strict=False):
        page.line(f"{letter}.  {item}", indent=6)
    page.down(0.3)
    page.paragraph(
        "Demikianlah permohonan ini saya ajukan, atas perhatiannya diucapkan terima kasih.", justify=False
    )
    page.down()
    page.signed(rng, (f"{city(story)}, {padded_date(day)}", "Pemohon,"), name, at=page.right - 34, room=24)
    return (sheet,), application_truth(story, subject, name, day.isoformat())


@layout("surat_permohonan", "business")
def _business(rng: Random, story: Story) -> Drawn:
    """On a business's letterhead: the director's rows, then those of the business, signed with its stamp."""
    person, day, company = story.person, recent(rng, story), company_of(story.person)
    sheet = blank(rng, folio=0.2)
    page = Writer(sheet, typeface(rng, "sans free-sans wide-serif", 10.5, 11), top=12, left=26, right=24)
    colour = rng.choice(("#14532d", "#1e3a8a", "#111111", "#7f1d1d"))
    seat = capitalised(f"{company.street} KEL. {company.place.village} KEC. {company.place.district}")
    for text, font in (
        (company.name, page.font.sized(1.6, bold=True)),
        (f"{seat}, Palembang", page.font.sized(0.85)),
        (f"Telp. {company.phone}   Email: {company.email}", page.font.sized(0.85)),
    ):
        page.y += page.step(font)
        sheet.text(sheet.width / 2, page.y, text, font, colour, "m")
    page.y += 3
    sheet.line(20, page.y, sheet.width - 20, page.y, 0.9, colour)
    sheet.line(20, page.y + 1.1, sheet.width - 20, page.y + 1.1, 0.2, colour)
    page.down()
    page.look = Look(value_at=20, leading=1.35)
    name = named(rng, person, titles=rng.random() < 0.5)
    subject = f"Permohonan {story.permit}"
    first = page.y + page.step()
    sheet.text(page.right, first, f"{city(story)}, {long_date(day)}", page.font, anchor="r")
    page.row("Nomor", f"{rng.randint(1, 120):03d}/{company.name.split()[-1][:3]}/{day.month:02d}/{day.year}")
    page.row("Lamp.", "1 (satu) bundel")
    page.row("Hal", subject, bold=True)
    page.down(0.8)
    for line in ("Kepada Yth.", "Bapak/Ibu Kepala DPMPTSP", "Kota Palembang", "di Tempat"):
        page.line(line)
    page.down(0.8)
    page.line("Dengan hormat,")
    page.line("Kami yang bertanda tangan di bawah ini:")
    page.look = Look(value_at=rng.uniform(46, 52), leading=1.4)
    for label, value in (
        ("Nama", name),
        ("Jabatan", "Ketua" if company.name.startswith("YAYASAN") else "Direktur"),
        ("NIK", person.nik),
        ("Alamat", home(person)),
    ):
        page.row(label, value, indent=6)
    page.down(0.2)
    page.line("bertindak untuk dan atas nama:")
    for label, value in (
        ("Nama Perusahaan", company.name),
        ("NIB", company.nib),
        ("Alamat Perusahaan", seat),
    ):
        page.row(label, value, indent=6)
    page.down(0.2)
    where = rng.choice(PALEMBANG)
    page.paragraph(
        f"mengajukan permohonan {story.permit} untuk kegiatan yang berlokasi di Kelurahan "
        f"{where.village.title()}, Kecamatan {where.district.title()}, Kota Palembang. Kelengkapan persyaratan "
        "kami lampirkan bersama surat ini."
    )
    page.paragraph("Atas perhatian dan bantuan Bapak/Ibu, kami ucapkan terima kasih.")
    page.down()
    sheet.picture(page.left + 2, page.y + 8, 29, 29, ring_stamp(rng, company.name[:22], "STEMPEL", "#283593"))
    page.signed(rng, ("Hormat kami,", company.name), name, at=page.left + 36, room=24)
    return (sheet,), application_truth(story, subject, name, day.isoformat())


@layout("surat_permohonan", "by_pen")
def _by_pen(rng: Random, story: Story) -> Drawn:
    """A template from the counter with the subject printed and every row filled in by pen in block letters."""
    person, day = story.person, recent(rng, story)
    sheet = blank(rng, folio=0.7)
    page = Writer(sheet, typeface(rng, "serif sans", 11, 11.5), top=34, left=25, right=20)
    page.look = Look(value_at=rng.uniform(48, 54), leading=1.55)
    ink, colour = Font(rng.choice(("free-sans", "sans")), 11.5, italic=True), rng.choice(INK)
    crest(sheet, 33, 11, 15, ("#2f6f4f", "#d4a82c"))
    for y, text, size in (
        (17, "PEMERINTAH KOTA PALEMBANG", 12),
        (23, "DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU", 11),
    ):
        sheet.text(sheet.width / 2 + 10, y, text, Font(page.font.family, size, bold=True), anchor="m")
    sheet.line(20, 29.5, sheet.width - 20, 29.5, 0.6)
    subject = f"Permohonan {story.permit}"
    page.line(f"Perihal : {subject}")
    page.down(0.4)
    for line in ("Kepada Yth.", "Kepala DPMPTSP Kota Palembang", "di - PALEMBANG"):
        page.line(line, indent=100)
    page.down(0.4)
    page.line("Yang bertanda tangan di bawah ini :")
    name, place = named(rng, person, capitals=True, titles=rng.random() < 0.4), person.place
    for label, value in (
        ("Nama", name),
        ("Tempat/Tgl. Lahir", f"{person.birth_place}, {padded_date(person.birth_date).upper()}"),
        ("Nomor KTP/NIK", person.nik),
        ("Pekerjaan", person.occupation),
        ("Alamat", f"{person.street} RT {person.rt_rw[:3]} RW {person.rt_rw[4:]}"),
        ("Kelurahan", place.village),
        ("Kecamatan", place.district),
        ("No. Telp/HP", person.phone),
    ):
        filled(page, label, value, ink, colour, indent=4)
        page.y += 0.8
    page.down(0.5)
    page.paragraph(
        f"Mengajukan permohonan {story.permit} dengan melampirkan persyaratan yang telah ditentukan. Apabila "
        "data yang saya isi tidak benar, saya bersedia permohonan ini dibatalkan."
    )
    page.down(0.4)
    page.paragraph("Demikian permohonan ini dibuat untuk dapat diproses.", justify=False)
    page.down()
    x = page.right - 36
    page.y += page.step()
    sheet.text(x - 27, page.y, f"{city(story)},", page.font)
    start = x - 27 + page.font.width(f"{city(story)}, ") + 1
    sheet.text(start, page.y - 0.4, long_date(day), ink, colour)
    page.signed(rng, ("Pemohon,",), f"( {name} )", at=x, room=24)
    return (sheet,), application_truth(story, subject, name, day.isoformat())
