"""Papers known by their title, for measuring: a fitness certificate, credits, an environment form, a map."""

from random import Random

from samples.draw.companies import company_of
from samples.draw.fonts import Font
from samples.draw.letters import blank, city, home, look, named, recent, signed_on_duty, typeface, written
from samples.draw.offices import invent_office
from samples.draw.ornaments import crest
from samples.draw.papers.held_out.cells import band
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.sheet import A4, Sheet
from samples.draw.words import ROMAN, capitalised, card_date, long_date, padded_date
from samples.draw.writing import Look, Writer

_PLACES = ("Masjid", "Mushola", "Warung", "Ruko", "SD Negeri", "Bengkel", "Rumah Warga", "Lapangan", "Kos-kosan")


@layout("surat_sehat", "clinic_cells", "held_out")
def _clinic_cells(rng: Random, story: Story) -> Drawn:
    """A public hospital's: who examined in a sentence, the person in rows, findings in cells, the result large."""
    person, day, office = story.person, recent(rng, story), invent_office(rng, "rumah sakit", "puskesmas")
    sheet, family = blank(rng, folio=0.3), rng.choice(("serif", "sans", "free-sans"))
    font, left = Font(family, 11), 24.0
    wide = sheet.width - 2 * left
    crest(sheet, left + 8, 13, 16, ("#1d7a5f", "#123c30"))
    page = Writer(sheet, font, top=12, left=left + 20, right=left)
    page.centre(office.name.upper(), font.sized(1.35, bold=True))
    page.centre(f"{office.address} Palembang", font.sized(0.8))
    page.left, page.y = left, 34
    sheet.line(left, 33, sheet.width - left, 33, 0.7)
    number = f"{rng.randint(440, 449)}/{rng.randint(100, 4999)}/MCU/{ROMAN[day.month - 1]}/{day.year}"
    page.centre("SURAT KETERANGAN SEHAT JASMANI DAN ROHANI", font.sized(1.2, bold=True))
    page.centre(f"No. {number}", font)
    page.down(0.7)
    name, doctor = named(rng, person, titles=rng.random() < 0.6), f"dr. {office.head.name.title()}"
    page.paragraph(f"Saya, {doctor}, dokter pada {office.name}, telah memeriksa kesehatan dari :")
    page.look = look(rng, 40, 46)
    for label, value in (
        ("Nama", name),
        ("Tanggal Lahir", padded_date(person.birth_date)),
        ("Pekerjaan", person.occupation.title()),
        ("Alamat", home(person)),
    ):
        page.row(label, value, indent=6)
    page.down(0.4)
    page.line("Hasil pemeriksaan :")
    y, fonts = page.y + 3.0, (font.sized(0.75), font)
    for cells in (
        (("Tinggi Badan", f"{rng.randint(150, 182)} cm"), ("Berat Badan", f"{rng.randint(46, 88)} kg"),
         ("Golongan Darah", person.blood_type)),
        (("Tekanan Darah", f"{rng.randint(105, 135)}/{rng.randint(66, 88)} mmHg"),
         ("Nadi", f"{rng.randint(62, 92)}/mnt"),
         ("Buta Warna", "Tidak")),
    ):  # fmt: skip
        y = band(sheet, (left, y), [(label, value, wide / 3) for label, value in cells], fonts)
    page.y = y + 4
    page.centre("dan dengan ini dinyatakan", font)
    page.centre("SEHAT", font.sized(1.5, bold=True))
    page.paragraph(f"Surat keterangan ini diberikan untuk melengkapi permohonan {story.permit}.")
    page.down()
    heading = (f"Palembang, {long_date(day)}", "Dokter Pemeriksa,")
    page.signed(rng, heading, doctor, stamp=office.stamp, at=page.right - 38, room=24)
    return (sheet,), {
        "number": number,
        "name": written(name),
        "issued_on": day.isoformat(),
        "doctor_name": written(doctor),
        "result": "SEHAT",
    }


@layout("bukti_skp", "yearly_table", "held_out")
def _yearly_table(rng: Random, story: Story) -> Drawn:
    """A profession's branch confirms the credits in a table of activities by year, with a sum and its stamp."""
    person, day = story.person, recent(rng, story)
    sheet = blank(rng, folio=0.3)
    page = Writer(sheet, typeface(rng, "serif free-serif wide", 10, 11), top=16, left=22, right=22)
    page.look = look(rng, 44, 50)
    page.centre(f"TIM VERIFIKASI SKP {story.profession.name.upper()}", page.font.sized(1.15, bold=True))
    page.centre("WILAYAH SUMATERA SELATAN", page.font.sized(1.05))
    page.y += 3
    sheet.line(22, page.y, page.right, page.y, 0.6)
    page.down(0.6)
    page.centre("BUKTI PEMENUHAN SATUAN KREDIT PROFESI (SKP)", page.font.sized(1.25, bold=True))
    page.centre(f"Nomor : {rng.randint(10, 990)}/SKP/{ROMAN[day.month - 1]}/{day.year}", page.font)
    page.down(0.6)
    for label, value in (
        ("Nama Anggota", named(rng, person)),
        ("Profesi", story.profession.name),
        ("Tempat Tugas", invent_office(rng).name),
    ):
        page.row(label, value)
    rows, total = [], 0
    kinds = ("Seminar / simposium", "Pelatihan teknis", "Pelayanan pasien", "Pengabdian masyarakat", "Publikasi")
    for place, (year, kind) in enumerate(zip(range(day.year - 4, day.year + 1), kinds, strict=True), 1):
        points = rng.randint(8, 26)
        total += points
        rows.append((str(place), str(year), kind, str(points)))
    page.down(0.4)
    wide = page.right - page.left
    page.table(
        (("No", 12), ("Tahun", 24), ("Kegiatan", wide - 66), ("SKP", 30)), [*rows, ("", "", "Jumlah", str(total))]
    )
    page.down(0.5)
    page.paragraph(
        f"Jumlah SKP tersebut telah mencukupi ketentuan minimal sebanyak {total - rng.randint(2, 15)} SKP untuk "
        "perpanjangan izin praktik."
    )
    page.down()
    heading = (f"Palembang, {padded_date(day)}", "Ketua Tim Verifikasi,")
    page.signed(
        rng, heading, invent_office(rng).head_name, at=page.left + 40, stamp=("VERIFIKASI SKP", "SUMSEL"), room=24
    )
    return (sheet,), {}


@layout("sppl", "company_form", "held_out")
def _company_form(rng: Random, story: Story) -> Drawn:
    """A company's form: numbered rows, what is undertaken in a table, the office has seen it."""
    person, day, company = story.person, recent(rng, story), company_of(story.person)
    sheet = blank(rng, folio=0.8)
    page = Writer(sheet, typeface(rng, "serif sans free-sans", 10, 10.5), top=16, left=22, right=22)
    page.look = look(rng, 62, 70)
    page.centre("SURAT PERNYATAAN KESANGGUPAN PENGELOLAAN", page.font.sized(1.2, bold=True))
    page.centre("DAN PEMANTAUAN LINGKUNGAN HIDUP", page.font.sized(1.2, bold=True))
    page.centre("( S P P L )", page.font.sized(1.2, bold=True))
    page.down(0.5)
    page.line("Yang bertanda tangan di bawah ini, penanggung jawab usaha dan/atau kegiatan :")
    name = named(rng, person, titles=rng.random() < 0.5)
    place = company.place
    address = capitalised(f"{company.street} KEL. {place.village} KEC. {place.district}")
    for number, (label, value) in enumerate(
        (
            ("Nama Penanggung Jawab", name),
            ("Nama Usaha/Kegiatan", company.name),
            ("Alamat Usaha/Kegiatan", address),
            ("Nomor Induk Berusaha", company.nib),
            ("Jenis Usaha", rng.choice(("Perdagangan eceran", "Jasa kesehatan", "Jasa boga"))),
            ("Luas Tanah / Bangunan", f"{rng.randint(90, 700)} m2 / {rng.randint(40, 300)} m2"),
        ),
        1,
    ):
        page.row(f"{number}. {label}", value)
    page.down(0.3)
    page.paragraph("menyatakan sanggup mengelola dan memantau dampak lingkungan sebagai berikut :")
    wide = page.right - page.left
    rows = (
        ("Limbah cair domestik", "Disalurkan ke tangki septik dan diperiksa setiap tiga bulan"),
        ("Sampah", "Dipilah dan diangkut petugas kebersihan setiap hari"),
        ("Kebisingan", "Kegiatan dihentikan pada malam hari"),
        ("Lalu lintas", "Menyediakan tempat parkir di dalam lokasi"),
    )
    page.table(
        (("Dampak Lingkungan", wide * 0.36), ("Pengelolaan dan Pemantauan", wide * 0.64)), rows, fill="#e7f3e7"
    )
    page.down(0.4)
    page.paragraph("Apabila kami lalai, kami bersedia dihentikan kegiatannya dan menanggung segala akibatnya.")
    page.down()
    top = page.y
    page.down(1)
    official = invent_office(rng).head_name
    page.signed(rng, ("Mengetahui,", "Kepala Dinas Lingkungan Hidup"), official, at=page.left + 36,
                stamp=("LINGKUNGAN HIDUP", "DLH"), room=30)  # fmt: skip
    page.y = top
    signed_on_duty(rng, page, (f"{city(story)}, {long_date(day)}", "Penanggung Jawab,"), name, at=page.right - 36)
    return (sheet,), {
        "name": written(name),
        "business_name": written(company.name),
        "address": written(address),
        "issued_on": day.isoformat(),
    }


@layout("denah_lokasi", "upright_map", "held_out")
def _upright_map(rng: Random, story: Story) -> Drawn:
    """An upright hand sheet: a crossing with named streets, numbered houses, their legend, the site hatched."""
    person, sheet = story.person, Sheet(*A4)
    font = Font(rng.choice(("sans", "free-sans", "wide")), 9.5)
    bold = font.sized(1, bold=True)
    sheet.text(105, 20, rng.choice(("DENAH LOKASI TEMPAT PRAKTIK", "DENAH LOKASI USAHA", "SKETSA DENAH LOKASI")),
               bold.sized(1.6), anchor="m")  # fmt: skip
    sheet.text(105, 27, capitalised(f"KEL. {person.place.village} KEC. {person.place.district}"), font, anchor="m")
    sheet.box(18, 34, 174, 178, line=0.5)
    across, down = rng.uniform(105, 135), rng.uniform(90, 120)
    for shift in (-5, 5):
        for x0, x1 in ((18, down - 5), (down + 5, 192)):
            sheet.line(x0, across + shift, x1, across + shift, 0.5)
        for y0, y1 in ((34, across - 5), (across + 5, 212)):
            sheet.line(down + shift, y0, down + shift, y1, 0.5)
    street = capitalised(person.street.split(" NO.")[0])
    sheet.text(22, across + 1.5, street, font)
    for place, letter in enumerate("ke arah pasar".upper().split()):
        sheet.text(down, 46 + place * 5, letter, font.sized(0.75), "#444444", "m")
    spots = [(x, y) for x in (24.0, 56.0, down + 10, down + 41) for y in (across - 33, across + 12, across + 48)]
    rng.shuffle(spots)
    names = rng.sample(_PLACES, 6)
    for number, (x, y) in enumerate(spots[:6], 1):
        sheet.box(x, y, 26, 20, line=0.35)
        sheet.text(x + 13, y + 12, str(number), bold.sized(1.2), anchor="m")
    x, y = spots[6]
    sheet.box(x, y, 26, 20, line=0.9)
    for step in range(1, 6):
        sheet.line(x + step * 4.4, y, x + max(0.0, step * 4.4 - 20), y + min(20.0, step * 4.4), 0.25)
    sheet.box(x + 3, y + 7, 20, 6.6, line=0, fill="#ffffff")
    sheet.text(x + 13, y + 11.6, "LOKASI", bold.sized(0.95), anchor="m")
    sheet.line(182, 60, 182, 42, 0.5)
    sheet.path(((179.5, 46), (182, 39), (184.5, 46), (179.5, 46)), 0.4, "#111111", "#111111")
    sheet.text(182, 65, "Utara", font.sized(0.8), anchor="m")
    page = Writer(sheet, font, top=216, left=20, right=20, look=Look(leading=1.5))
    page.line("Keterangan :", bold)
    top = page.y
    for number, name in enumerate(names, 1):
        page.line(f"{number}. {name}", indent=2)
    page.y = top
    page.signed(
        rng, (f"{city(story)}, {card_date(recent(rng, story))}", "Pemohon,"), person.proper, at=148, room=22
    )
    return (sheet,), {}
