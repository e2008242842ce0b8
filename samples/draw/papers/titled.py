"""Papers that checklists ask for; the truth of health letters and SPPL holds fields, the others have none yet."""

from random import Random

from samples.draw.fonts import Font
from samples.draw.letters import (
    blank,
    born,
    city,
    home,
    look,
    named,
    recent,
    signed_on_duty,
    typeface,
    written,
)
from samples.draw.offices import invent_office, letterhead
from samples.draw.ornaments import qr_code
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.sheet import Sheet
from samples.draw.words import card_date, long_date
from samples.draw.writing import Look, Writer


@layout("surat_sehat", "letter")
def _healthy(rng: Random, story: Story) -> Drawn:
    """A physician's letter with labelled rows."""
    person, day, office = story.person, recent(rng, story), invent_office(rng, "klinik", "puskesmas")
    sheet = blank(rng)
    top = letterhead(rng, sheet, office, "crested")
    page = Writer(sheet, typeface(rng, "serif sans"), top=top, look=look(rng))
    page.centre("SURAT KETERANGAN SEHAT", page.font.sized(1.3, bold=True), underline=True)
    number = f"{rng.randint(100, 900)}/SKS/{day.year}"
    page.centre(f"Nomor : {number}", page.font)
    page.down()
    name, doctor = named(rng, person), f"dr. {office.head.proper}"
    page.paragraph("Yang bertanda tangan di bawah ini dokter pemeriksa menerangkan bahwa :")
    for label, value in (
        ("Nama", name),
        ("Tempat/Tgl Lahir", born(rng, person)),
        ("Pekerjaan", person.occupation.title()),
        ("Alamat", home(person)),
        ("Tekanan darah", f"{rng.randint(105, 135)}/{rng.randint(68, 88)} mmHg"),
        ("Tinggi/berat badan", f"{rng.randint(150, 180)} cm / {rng.randint(48, 85)} kg"),
    ):
        page.row(label, value, indent=4)
    page.paragraph("Setelah dilakukan pemeriksaan dinyatakan SEHAT jasmani dan dapat menjalankan praktik.")
    page.down()
    page.signed(rng, (f"{city(story)}, {long_date(day)}", "Dokter pemeriksa,"), doctor, stamp=office.stamp)
    return (sheet,), {
        "number": number,
        "name": written(name),
        "issued_on": day.isoformat(),
        "doctor_name": written(doctor),
        "result": "SEHAT JASMANI",
    }


@layout("surat_sehat", "prose")
def _healthy_in_prose(rng: Random, story: Story) -> Drawn:
    """A hospital's letter in sentences."""
    person, day, office = story.person, recent(rng, story), invent_office(rng, "rumah sakit")
    sheet = blank(rng, folio=0)
    top = letterhead(rng, sheet, office, "coloured")
    page = Writer(sheet, typeface(rng, "free-serif wide"), top=top + 5, look=look(rng))
    page.centre("Surat Keterangan Kesehatan", page.font.sized(1.5, bold=True))
    page.down()
    name, doctor = named(rng, person), f"dr. {office.head.proper}"
    page.paragraph(
        f"Dengan ini diterangkan bahwa {name}, lahir di {born(rng, person, ' tanggal ')}, pada "
        f"pemeriksaan "
        f"tanggal {long_date(day)} berada dalam keadaan sehat jasmani dan rohani, tidak buta warna, dengan "
        f"berat badan "
        f"{rng.randint(48, 85)} kg dan tekanan darah {rng.randint(105, 135)}/{rng.randint(68, 88)}.",
        first=10,
    )
    page.down()
    page.signed(rng, ("Dokter yang memeriksa",), doctor, stamp=office.stamp, at=page.left + 34)
    return (sheet,), {
        "name": written(name),
        "issued_on": day.isoformat(),
        "doctor_name": written(doctor),
        "result": "SEHAT JASMANI DAN ROHANI",
    }


@layout("bukti_skp", "statement")
def _credits(rng: Random, story: Story) -> Drawn:
    """A statement of the council's credits with a table."""
    person, day = story.person, recent(rng, story)
    sheet = blank(rng, folio=0)
    page = Writer(sheet, typeface(rng, "sans free-sans"), top=20, look=look(rng))
    page.centre("KEMENTERIAN KESEHATAN REPUBLIK INDONESIA", page.font.sized(1.1, bold=True))
    page.centre("SURAT KETERANGAN KECUKUPAN SKP", page.font.sized(1.35, bold=True))
    page.centre("SATUAN KREDIT PROFESI", page.font)
    page.down()
    page.row("Nama", named(rng, person))
    page.row("NIK", person.nik)
    page.row("Profesi", story.profession.name)
    page.row("Periode", f"{day.year - 5} - {day.year}")
    parts = ("Pembelajaran", "Pelayanan", "Pengabdian")
    points = [
        (part, str(least), str(least + rng.randint(0, 40))) for part, least in zip(parts, (22, 17, 2), strict=True)
    ]
    page.table((("Ranah", 70), ("Minimal", 40), ("Diperoleh", 40)), points, fill="#e6f2ef")
    page.down()
    page.paragraph("Yang bersangkutan dinyatakan MEMENUHI kecukupan satuan kredit profesi.")
    sheet.picture(25, page.y + 8, 26, 26, qr_code(f"https://satusehat.kemkes.go.id/skp/{rng.getrandbits(48)}"))
    sheet.text(55, page.y + 22, f"Dicetak {card_date(day)}", page.font)
    return (sheet,), {}


@layout("bukti_skp", "screen")
def _credits_on_screen(rng: Random, story: Story) -> Drawn:
    """The printout of a web page with the credits of one person."""
    person, day = story.person, recent(rng, story)
    sheet = Sheet(297, 210, colour="#f4f6f8")
    wide = Font("wide", 10)
    sheet.box(0, 0, 297, 16, line=0, fill="#0f766e")
    sheet.text(12, 10.5, "SATUSEHAT SDMK", wide.sized(1.3, bold=True), "#ffffff")
    sheet.text(285, 10.5, person.proper, wide, "#ffffff", "r")
    sheet.text(14, 32, "Bukti Kecukupan SKP", wide.sized(2, bold=True))
    sheet.text(14, 40, f"{story.profession.name} - {person.nik}", wide, "#555555")
    points = [least + rng.randint(0, 15) for least in (22, 17, 2)]
    titles = ("Pembelajaran", "Pelayanan", "Pengabdian", "Total SKP")
    for place, (title, value) in enumerate(zip(titles, (*points, sum(points)), strict=True)):
        x = 14 + place * 68
        sheet.box(x, 52, 62, 44, line=0.3, colour="#cbd5e1", fill="#ffffff")
        sheet.text(x + 6, 63, title, wide, "#475569")
        sheet.text(x + 6, 84, str(value), wide.sized(2.6, bold=True), "#0f766e")
    sheet.box(14, 108, 266, 16, line=0, fill="#d1fae5")
    sheet.text(
        20, 118, "Status: SKP Anda sudah cukup untuk perpanjangan SIP", wide.sized(1.1, bold=True), "#065f46"
    )
    sheet.text(14, 198, f"https://satusehat.kemkes.go.id/sdmk   {card_date(day)}", wide.sized(0.8), "#64748b")
    return (sheet,), {}


@layout("bukti_kompetensi", "certificate")
def _competence(rng: Random, story: Story) -> Drawn:
    """A certificate of competence of a national test."""
    sheet = Sheet(297, 210, colour="#fdfdf5")
    sheet.box(8, 8, 281, 194, line=1.4, colour="#8a6d1f")
    page = Writer(
        sheet, Font(rng.choice(("serif", "free-serif")), 13), top=26, left=40, right=40, look=Look(leading=1.5)
    )
    page.centre("SERTIFIKAT KOMPETENSI", page.font.sized(2, bold=True))
    page.centre("Certificate of Competence", page.font)
    page.centre(f"Nomor : {rng.randint(10**9, 10**10 - 1)}", page.font)
    page.centre(story.person.name, page.font.sized(1.5, bold=True))
    page.centre(f"dinyatakan kompeten sebagai {story.profession.name} dalam Uji Kompetensi Nasional", page.font)
    page.down()
    page.signed(
        rng,
        (f"Jakarta, {long_date(recent(rng, story, 900))}", "Ketua Komite,"),
        "Dr. Ratna Wibowo",
        at=page.middle,
    )
    return (sheet,), {}


@layout("sppl", "form")
def _environment(rng: Random, story: Story) -> Drawn:
    """The statement on the environment as a typed form."""
    person, day, office = story.person, recent(rng, story), invent_office(rng, "apotek", "klinik")
    sheet = blank(rng)
    page = Writer(sheet, typeface(rng, "serif sans"), top=18, look=look(rng))
    page.centre(
        "SURAT PERNYATAAN KESANGGUPAN PENGELOLAAN DAN PEMANTAUAN LINGKUNGAN HIDUP (SPPL)",
        page.font.sized(1.15, bold=True),
    )
    page.down()
    page.line("Kami yang bertanda tangan di bawah ini :")
    name = named(rng, person)
    for label, value in (
        ("Nama", name),
        ("Jabatan", "Penanggung Jawab"),
        ("Alamat", home(person)),
        ("Nama Usaha", office.name),
        ("Alamat Usaha", office.address),
        ("Nomor Telepon", office.phone),
    ):
        page.row(label, value, indent=4)
    for number, promise in enumerate(
        (
            "Melaksanakan ketertiban umum dan membina hubungan baik dengan tetangga sekitar.",
            "Menjaga kesehatan, kebersihan, dan keindahan di lokasi usaha.",
            "Bertanggung jawab terhadap kerusakan dan pencemaran lingkungan akibat usaha tersebut.",
        ),
        1,
    ):
        page.paragraph(f"{number}. {promise}", indent=4)
    page.down()
    signed_on_duty(rng, page, (f"{city(story)}, {long_date(day)}", "Yang menyatakan,"), named(rng, person))
    return (sheet,), {
        "name": written(name),
        "business_name": written(office.name),
        "address": written(office.address),
        "issued_on": day.isoformat(),
    }


@layout("sppl", "printout")
def _environment_printout(rng: Random, story: Story) -> Drawn:
    """The printout of the statement from a licensing system."""
    office = invent_office(rng, "apotek", "klinik")
    sheet = blank(rng, folio=0)
    page = Writer(
        sheet, Font(rng.choice(("wide", "free-sans")), 9), top=20, look=look(rng, 60, 66, bold_values=True)
    )
    page.centre("PEMERINTAH REPUBLIK INDONESIA", page.font.sized(1.3, bold=True))
    page.centre(
        "Pernyataan Kesanggupan Pengelolaan dan Pemantauan Lingkungan Hidup", page.font.sized(1.2, bold=True)
    )
    page.down()
    page.row("Nama Pelaku Usaha", story.person.name)
    page.row("Nama Kegiatan", office.name)
    page.row("Lokasi Kegiatan", office.address)
    page.row("Luas Lahan", f"{rng.randint(60, 400)} m2")
    page.down()
    page.paragraph(
        "Pelaku usaha menyatakan sanggup melaksanakan pengelolaan dan pemantauan lingkungan hidup, mengelola "
        "limbah, dan "
        "melaporkan pelaksanaannya. Dokumen SPPL ini dinyatakan secara mandiri melalui sistem."
    )
    sheet.picture(158, 250, 28, 28, qr_code(f"https://oss.go.id/sppl/{rng.getrandbits(48)}"))
    return (sheet,), {
        "name": story.person.name,
        "business_name": written(office.name),
        "address": written(office.address),
    }


def _sketch(rng: Random, story: Story, title: str, font: Font) -> Sheet:
    sheet = Sheet(297, 210)
    sheet.box(8, 8, 281, 194, line=0.8)
    sheet.text(148, 22, title, font.sized(1.8, bold=True), anchor="m")
    road, lane = rng.uniform(95, 125), rng.uniform(130, 200)
    for shift in (-6, 6):
        sheet.line(14, road + shift, 283, road + shift, 0.5)
        sheet.line(lane + shift, 32, lane + shift, road - 6, 0.5)
    sheet.text(24, road + 2, story.person.street.split(" NO.")[0].title(), font)
    for place in range(6):
        x, y = 20.0 + place * 43, (road - 42 if place % 2 else road + 14)
        if lane - 40 < x < lane + 52 and y < road:
            continue
        named_place = rng.choice(("Masjid", "Rumah", "Toko", "Sekolah", "Bengkel", "Lapangan"))
        sheet.box(x, y, 31, 24, line=0.4)
        sheet.text(x + 15, y + 13, named_place, font.sized(0.85), anchor="m")
    x = min(240.0, lane + 14)
    sheet.box(x, road - 40, 34, 28, line=1, fill="#ffe08a")
    sheet.text(x + 17, road - 25, "LOKASI", font.sized(1, bold=True), anchor="m")
    sheet.line(268, 60, 268, 36, 0.6)
    sheet.path(((265, 42), (268, 34), (271, 42), (265, 42)), 0.4, "#111111", "#111111")
    sheet.text(268, 32, "U", font.sized(1, bold=True), anchor="m")
    return sheet


@layout("denah_lokasi", "sketch")
def _site(rng: Random, story: Story) -> Drawn:
    """A sketch of streets and neighbours with its title."""
    font = Font(rng.choice(("sans", "free-sans")), 10)
    sheet = _sketch(rng, story, rng.choice(("DENAH LOKASI", "PETA LOKASI")), font)
    sheet.text(20, 190, f"Pemohon : {story.person.name.title()}", font)
    return (sheet,), {}


@layout("denah_lokasi", "plan")
def _site_plan(rng: Random, story: Story) -> Drawn:
    """The same kind of sketch as a draughtsman's sheet with a title block."""
    font = Font("wide", 9)
    sheet = _sketch(rng, story, "SITE PLAN", font)
    for y, label, value in (
        (166, "KEGIATAN", "Denah Lokasi"),
        (176, "PEMILIK", story.person.name),
        (186, "SKALA", "1 : 500"),
    ):
        sheet.box(190, y, 92, 10, line=0.3)
        sheet.text(193, y + 6.5, f"{label} : {value}", font)
    return (sheet,), {}


@layout("proposal", "cover")
def _proposal(rng: Random, story: Story) -> Drawn:
    """The cover of a research proposal and its first page."""
    cover = blank(rng, folio=0)
    font = typeface(rng, "serif free-serif", 12, 13)
    page = Writer(cover, font, top=40, left=35, right=35, look=Look(leading=1.5))
    page.centre("PROPOSAL PENELITIAN", font.sized(1.4, bold=True))
    page.down()
    topic = rng.choice(("PERILAKU HIDUP BERSIH DI TEPI SUNGAI", "MUTU LAYANAN PUBLIK DI TINGKAT KELURAHAN"))
    page.centre(f"{topic} DI KOTA PALEMBANG", font.sized(1.15, bold=True))
    page.y = 190
    page.centre("Oleh :")
    page.centre(story.person.name, font.sized(1, bold=True))
    page.y = 245
    page.centre(f"PALEMBANG {story.today.year}", font.sized(1.1, bold=True))
    first = Sheet(cover.width, cover.height)
    page = Writer(first, font, top=24, left=35, right=28, look=Look(leading=1.6))
    page.centre("BAB I PENDAHULUAN", font.sized(1.1, bold=True))
    page.line("1.1 LATAR BELAKANG", font.sized(1, bold=True))
    page.paragraph(
        "Kota yang tumbuh di tepi sungai menghadapi persoalan kesehatan lingkungan yang khas. Penelitian ini "
        "bermaksud "
        "menggambarkan kebiasaan warga dan menilai hubungan antara sarana yang tersedia dan perilaku sehari-hari.",
        first=10,
    )
    page.line("1.2 METODE", font.sized(1, bold=True))
    page.paragraph("Data dikumpulkan melalui wawancara dan pengamatan selama tiga bulan.", first=10)
    return (cover, first), {}


@layout("daftar_alat", "table")
def _equipment(rng: Random, story: Story) -> Drawn:
    """A list of equipment in a table."""
    office = invent_office(rng, "apotek", "klinik")
    sheet = blank(rng)
    page = Writer(sheet, typeface(rng, "sans serif", 10, 11), top=20, look=look(rng))
    page.centre(rng.choice(("DAFTAR PERALATAN", "DAFTAR SARANA DAN PRASARANA")), page.font.sized(1.3, bold=True))
    page.centre(office.name.upper(), page.font.sized(1.1, bold=True))
    things = (
        "Lemari obat",
        "Timbangan",
        "Lemari pendingin",
        "Meja periksa",
        "Tensimeter",
        "Kursi tunggu",
        "Komputer",
        "APAR",
    )
    rows = [
        (str(place), thing, str(rng.randint(1, 6)), "Baik") for place, thing in enumerate(rng.sample(things, 6), 1)
    ]
    page.table((("No", 12), ("Nama Alat", 80), ("Jumlah", 28), ("Keadaan", 35)), rows)
    page.down()
    page.signed(rng, (f"{city(story)}, {long_date(recent(rng, story))}", f"{office.post},"), office.head_name)
    return (sheet,), {}


@layout("surat_izin_atasan", "letter")
def _superior(rng: Random, story: Story) -> Drawn:
    """A superior agrees that a member of the staff practises elsewhere."""
    person, day, office = story.person, recent(rng, story), invent_office(rng, "puskesmas", "rumah sakit")
    sheet = blank(rng)
    top = letterhead(rng, sheet, office, "crested")
    page = Writer(sheet, typeface(rng, "serif sans"), top=top, look=look(rng))
    title = rng.choice(("SURAT IZIN ATASAN", "SURAT PERSETUJUAN ATASAN LANGSUNG"))
    page.centre(title, page.font.sized(1.25, bold=True), underline=True)
    page.down()
    page.line("Yang bertanda tangan di bawah ini :")
    for label, value in (("Nama", office.head_name), ("NIP", office.head_number), ("Jabatan", office.post)):
        page.row(label, value)
    page.line("memberikan izin kepada :")
    for label, value in (
        ("Nama", named(rng, person)),
        ("Profesi", story.profession.name),
        ("Alamat", home(person)),
    ):
        page.row(label, value)
    page.paragraph("untuk menjalankan praktik di luar jam kerja sepanjang tidak mengganggu tugas pokoknya.")
    page.down()
    page.signed(rng, (f"{city(story)}, {long_date(day)}", office.post), office.head_name, stamp=office.stamp)
    return (sheet,), {}
