"""Surat permohonan for measuring: by hand, from a portal, the applicant after the wish, a chairman's letter."""

from datetime import timedelta
from random import Random

from samples.draw.fonts import Font
from samples.draw.letters import application_truth, blank, born, city, home, named, recent, typeface
from samples.draw.offices import invent_office
from samples.draw.ornaments import crest, qr_code
from samples.draw.papers.held_out.cells import band
from samples.draw.papers.held_out.ruled import Pen
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.papers.stacking import stack
from samples.draw.people import invent
from samples.draw.sheet import A4, Sheet
from samples.draw.words import ROMAN, capitalised, card_date, long_date, padded_date, slash_date
from samples.draw.writing import Look, Writer, wrap


@layout("surat_permohonan", "by_hand", "held_out")
def _by_hand(rng: Random, story: Story) -> Drawn:
    """Written by hand on ruled folio from the first word on; the day stands above at the right."""
    person, day, pen = story.person, recent(rng, story), Pen(rng)
    name = named(rng, person, titles=rng.random() < 0.5)
    dated = f"{city(story)}, {long_date(day)}"
    pen.write(dated, indent=pen.right - pen.left - pen.font.width(dated) - 2)
    subject = f"Permohonan {story.permit}"
    pen.item("Hal", subject, 14)
    pen.skip()
    for line in ("Kepada Yth.", "Bapak/Ibu Kepala DPMPTSP", "Kota Palembang", "di Palembang"):
        pen.write(line)
    pen.skip()
    pen.write("Dengan hormat,")
    pen.write("Saya yang bertanda tangan di bawah ini :")
    for label, value in (
        ("Nama", name),
        ("NIK", person.nik),
        ("Tempat/tgl lahir", born(rng, person)),
        ("Pekerjaan", person.occupation.title()),
        ("Alamat", home(person)),
    ):
        pen.item(label, value, 46)
    pen.write(
        f"dengan ini mengajukan permohonan untuk memperoleh {story.permit}. Bersama surat ini saya lampirkan "
        "semua persyaratan yang diminta.",
    )
    pen.write("Demikian permohonan saya. Atas perhatian Bapak/Ibu saya ucapkan terima kasih.", first=12)
    pen.skip()
    pen.signed("Hormat saya,", named(rng, person, titles=False), at=pen.right - 38)
    return (pen.sheet,), application_truth(story, subject, name, day.isoformat())


@layout("surat_permohonan", "portal_copy", "held_out")
def _portal_copy(rng: Random, story: Story) -> Drawn:
    """What an online service prints after sending: two columns of cells, files sent, several days and times."""
    person, day, office = story.person, recent(rng, story), invent_office(rng)
    sheet, family = Sheet(*A4), rng.choice(("sans", "free-sans", "wide"))
    size = 9 if family == "wide" else 10.5
    small, large = Font(family, size * 0.78), Font(family, size)
    tint = rng.choice(("#0c4a6e", "#166534", "#7f1d1d"))
    name = named(rng, person, titles=rng.random() < 0.6)
    sheet.box(0, 0, 210, 25, line=0, fill=tint)
    sheet.text(18, 12, "SURAT PERMOHONAN IZIN", Font(family, 15, bold=True), "#ffffff")
    sheet.text(18, 19, "Layanan Perizinan Daring Kota Palembang", large, "#ffffff")
    sheet.picture(178, 3, 19, 19, qr_code(f"P-{rng.getrandbits(32)}"))
    place, line = person.place, rng.choice((0.0, 0.25))
    y = 34.0
    subject = f"Permohonan {story.permit}"
    sent = f"{padded_date(day)}, {rng.randint(8, 20):02d}:{rng.randint(0, 59):02d} WIB"
    for heading, bands in (
        ("Permohonan", (
            (("Nomor Pendaftaran", f"{day:%Y%m%d}-{rng.randint(1000, 9999)}", 87.0),
             ("Tanggal Permohonan", sent, 87.0)),
            (("Perihal", subject, 174.0),),
        )),
        ("Pemohon", (
            (("Nama Pemohon", name, 100.0), ("NIK Pemohon", person.nik, 74.0)),
            (("Alamat", capitalised(f"{person.street} RT {person.rt_rw[:3]} RW {person.rt_rw[4:]}"), 100.0),
             ("Kelurahan / Kecamatan", capitalised(f"{place.village} / {place.district}"), 74.0)),
            (("Email", f"{person.name.split()[-1].lower()}@surat.example", 100.0),
             ("Telepon", person.phone, 74.0)),
        )),
        ("Tempat Kegiatan", (
            (("Nama Tempat", office.name, 87.0), ("Alamat Tempat", office.address, 87.0)),
        )),
    ):  # fmt: skip
        sheet.text(18, y + 4, heading, Font(family, 12, bold=True), tint)
        y += 7
        for cells in bands:
            y = band(sheet, (18, y), cells, (small, large), line=line)
        y += 6
    sheet.text(18, y + 4, "Berkas yang dikirim", Font(family, 12, bold=True), tint)
    files = ("KTP.pdf", "Pas foto.jpg", "Ijazah.pdf", "NPWP.jpg", "Denah lokasi.pdf", "PBB.pdf")
    y += 12
    for file in rng.sample(files, rng.randint(3, 5)):
        sheet.text(22, y, f"- {file}", large)
        sheet.text(110, y, f"{rng.randint(120, 1480)} KB", large, "#555555")
        y += 5.4
    told = "Pemohon telah menyetujui ketentuan layanan dan menyatakan data di atas benar."
    stack(sheet, (18, y + 4), (told,), large, room=174)
    printed = min(story.today, day + timedelta(days=rng.randint(0, 6)))
    sheet.text(192, 288, f"Dicetak {slash_date(printed)}  Hal. 1 dari 1", small, "#555555", "r")
    return (sheet,), application_truth(story, subject, name, day.isoformat())


@layout("surat_permohonan", "applicant_last", "held_out")
def _applicant_last(rng: Random, story: Story) -> Drawn:
    """A short letter that asks first; who asks stands after the signature, without colons, under a rule."""
    person, day = story.person, recent(rng, story)
    sheet = blank(rng, folio=0.2)
    page = Writer(sheet, typeface(rng, "free-sans wide free-serif", 10, 11), top=22, left=30, right=28)
    page.look = Look(leading=1.5)
    name = named(rng, person)
    for line in ("Kepada", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", "Kota Palembang"):
        page.line(line)
    page.down(1.2)
    subject = f"Permohonan {story.permit}"
    page.line(f"Perihal: {subject}", page.font.sized(1, bold=True))
    page.down(1.2)
    page.line("Yth. Bapak/Ibu Kepala Dinas,")
    page.down(0.4)
    office = invent_office(rng)
    page.paragraph(
        f"Saya bermaksud menjalankan kegiatan di {office.name}, {office.address}. Untuk itu saya mohon kiranya "
        f"dapat diterbitkan {story.permit} atas nama saya.",
        justify=False,
    )
    page.down(0.5)
    page.paragraph(
        "Seluruh persyaratan telah saya siapkan dan saya unggah bersama surat ini. Saya siap hadir apabila "
        "diperlukan penjelasan.",
        justify=False,
    )
    page.down(0.5)
    page.line("Terima kasih atas perhatian Bapak/Ibu.")
    page.down(1.5)
    page.line(f"{city(story)}, {rng.choice((long_date, padded_date, slash_date))(day)}")
    page.signed(rng, ("Pemohon,",), name, at=page.left + 34, room=24)
    page.down(2.5)
    sheet.line(page.left, page.y, page.right, page.y, 0.25, "#777777")
    page.down(0.4)
    page.line("Data pemohon", page.font.sized(1, bold=True))
    page.look = Look(value_at=rng.uniform(46, 54), separator="", leading=1.45)
    for label, value in (
        ("Nama lengkap", name),
        ("NIK", person.nik),
        ("Tempat/tanggal lahir", born(rng, person)),
        ("Alamat", home(person)),
        ("Nomor ponsel", person.phone),
    ):
        page.row(label, value)
    return (sheet,), application_truth(story, subject, name, day.isoformat())


@layout("surat_permohonan", "chairman", "held_out")
def _chairman(rng: Random, story: Story) -> Drawn:
    """An association's letter: number, subject and day at one height, chairman and secretary sign."""
    person, day, secretary = story.person, recent(rng, story), invent(rng)
    sheet = blank(rng, folio=0.4)
    font = typeface(rng, "serif sans free-serif", 11, 11.5)
    page = Writer(sheet, font, top=14, left=26, right=24, look=Look(leading=1.35))
    union = rng.choice(("Perkumpulan Sahabat Musi Lestari", "Koperasi Karya Warga Ulu", "Yayasan Cahaya Pakjo"))
    crest(sheet, 31, 14, 15, ("#4d7c0f", "#1a2e05"))
    page.centre(union.upper(), font.sized(1.35, bold=True))
    page.centre(f"Sekretariat : {capitalised(secretary.street)} Palembang, HP {secretary.phone}", font.sized(0.8))
    page.y += 6
    sheet.line(20, page.y, sheet.width - 20, page.y, 1.1)
    page.down(0.6)
    top, subject = page.y, f"Permohonan {story.permit}"
    for label, value in (
        ("Nomor", f"{rng.randint(2, 90):03d}/SP/{ROMAN[day.month - 1]}/{day.year}"),
        ("Sifat", rng.choice(("Biasa", "Penting"))),
        ("Lampiran", "Satu berkas"),
        ("Perihal", subject),
    ):
        page.y += page.step()
        sheet.text(page.left, page.y, label, font)
        sheet.text(page.left + 21, page.y, ":", font)
        page.y = stack(sheet, (page.left + 24, page.y), wrap(value, font, 60), font, room=62, leading=1.35)
        page.y -= page.step()
    below, x = page.y, page.right - 62
    page.y = top
    lines = ("Kepada", "Yth. Kepala DPMPTSP Kota Palembang", "di", "Palembang")
    for line in (f"{city(story)}, {padded_date(day)}", "", *lines):
        page.y = stack(sheet, (x, page.y + page.step()), (line,), font, room=62, leading=1.35) - page.step()
    page.y = max(below, page.y)
    page.down(1.2)
    name, post = named(rng, person, capitals=False), rng.choice(("Ketua", "Ketua Pengurus"))
    page.paragraph("Yang bertanda tangan di bawah ini atas nama pengurus :")
    page.look = Look(leading=1.35, value_at=rng.uniform(40, 48))
    for letter, (label, value) in zip("abcd", (
        ("Nama", name),
        ("Jabatan", f"{post} {union}"),
        ("NIK", person.nik),
        ("Alamat", home(person)),
    ), strict=True):  # fmt: skip
        page.row(f"{letter}.  {label}", value, indent=6)
    start = story.today + timedelta(days=rng.randint(20, 80))
    page.paragraph(
        f"dengan ini mengajukan permohonan {story.permit} untuk kegiatan yang kami rencanakan mulai tanggal "
        f"{card_date(start)} di wilayah Kelurahan {secretary.place.village.title()}. Persyaratan kami lampirkan.",
    )
    page.paragraph("Demikian permohonan ini kami sampaikan, atas perkenan Bapak/Ibu kami ucapkan terima kasih.")
    page.down()
    page.centre(f"Pengurus {union}", font)
    signed = page.y
    page.signed(rng, (f"{post},",), name, at=page.left + 38, stamp=(union.upper()[:22], "PENGURUS"), room=24)
    page.y = signed
    page.signed(rng, ("Sekretaris,",), named(rng, secretary, capitals=False), at=page.right - 34, room=24)
    return (sheet,), application_truth(story, subject, name, day.isoformat())
