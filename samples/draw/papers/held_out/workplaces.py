"""Surat keterangan praktik for measuring: a margin of colour, a roster, numbered facts, a slip of a system."""

from dataclasses import replace
from datetime import timedelta
from random import Random

from samples.draw.fonts import Font
from samples.draw.letters import blank, home, named, practice_truth, recent, typeface
from samples.draw.offices import Office, invent_office, letterhead
from samples.draw.ornaments import crest, qr_code
from samples.draw.papers.held_out.cells import band
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.papers.stacking import stack
from samples.draw.sheet import A4, Sheet
from samples.draw.words import DAYS, ROMAN, long_date, padded_date, slash_date
from samples.draw.writing import Look, Writer

_NAMES = {
    "klinik": ("Klinik Pratama Rawas Sejahtera", "Klinik Harapan Musi Dua", "Klinik Utama Kemuning Medika"),
    "rumah sakit": ("Rumah Sakit Umum Kemuning", "RS Rawas Medical Centre", "Rumah Sakit Bersalin Citra Gandus"),
    "puskesmas": ("Puskesmas Ulu Raya", "Puskesmas Gandus Permai", "Puskesmas Sekip Baru"),
    "apotek": ("Apotek Kemuning Farma", "Apotek Gandus Sehat", "Apotek Sekip Medika"),
}
_CITY = "Palembang"


def _office(rng: Random, story: Story, *kinds: str) -> Office:
    """An office of one of the kinds under one of this file's names; a pharmacist's clinic is a pharmacy."""
    pharmacy = story.profession.code == "apoteker" and "klinik" in kinds
    office = invent_office(rng, *(("apotek",) if pharmacy else kinds))
    return replace(office, name=rng.choice(_NAMES[office.kind]))


@layout("surat_ket_praktik", "coloured_margin", "held_out")
def _coloured_margin(rng: Random, story: Story) -> Drawn:
    """A private facility's modern letter: name and address in a coloured margin, rows without colons."""
    person, day, office = story.person, recent(rng, story), _office(rng, story, "klinik", "rumah sakit")
    sheet, family = Sheet(*A4), rng.choice(("sans", "free-sans", "wide"))
    font = Font(family, 9.5 if family == "wide" else 10.5)
    colour = rng.choice(("#115e59", "#1e3a8a", "#831843", "#3f6212"))
    sheet.box(0, 0, 48, 297, line=0, fill=colour)
    crest(sheet, 24, 18, 18, ("#ffffff", colour))
    y = stack(sheet, (24, 54), (office.name,), font.sized(1.2, bold=True), room=42, ink="#ffffff", anchor="m")
    lines = (office.address, "Palembang", office.place.postal_code, office.phone)
    stack(sheet, (24, y + 3), lines, font.sized(0.8), room=40, ink="#ffffff", anchor="m", leading=1.5)
    page = Writer(sheet, font, top=26, left=60, right=20)
    page.look = Look(leading=1.5, separator="", value_at=rng.uniform(40, 46), bold_values=True)
    name = named(rng, person)
    page.line(f"{_CITY}, {padded_date(day)}")
    page.down(1.2)
    page.line("Surat Keterangan Praktik", font.sized(1.6, bold=True))
    page.line(f"No. {rng.randint(10, 480)}/{rng.choice(('KET', 'SKP', 'HRD'))}/{day.year}", font)
    page.down()
    page.paragraph(f"Kami menerangkan bahwa {story.profession.name.lower()} berikut:", justify=False)
    page.down(0.5)
    since = story.today - timedelta(days=rng.randint(90, 2900))
    for label, value in (
        ("Nama", name),
        ("Profesi", story.profession.name),
        ("NIK", person.nik),
        ("Tempat praktik", office.name),
        ("Alamat praktik", office.address),
        ("Terhitung sejak", long_date(since)),
    ):
        page.row(label, value)
    page.down(0.5)
    page.paragraph(
        "berpraktik di fasilitas kami dan terdaftar dalam sistem informasi sumber daya manusia. Surat ini berlaku "
        f"untuk pengurusan {story.permit}.",
        justify=False,
    )
    page.down()
    page.line("Hormat kami,")
    page.signed(rng, (), office.head_name, under=(office.post,), at=page.left + 32, stamp=office.stamp, room=24)
    return (sheet,), practice_truth(name, office.name, day)


def _signer(office: Office) -> str:
    """Post and office in one breath: `Pimpinan Klinik Utama ...`, not `Pimpinan Klinik Klinik Utama ...`."""
    return f"{office.post.removesuffix(office.kind.title()).strip()} {office.name}"


@layout("surat_ket_praktik", "roster", "held_out")
def _roster(rng: Random, story: Story) -> Drawn:
    """A pharmacy's or clinic's: a sentence about the professional, then the week's roster as a table."""
    person, day, office = story.person, recent(rng, story), _office(rng, story, "klinik")
    sheet = blank(rng, folio=0.3)
    top = letterhead(rng, sheet, office, "plain")
    page = Writer(sheet, typeface(rng, "serif free-serif sans", 11, 11.5), top=top + 4, left=26, right=24)
    page.look = Look(leading=1.45)
    name = named(rng, person)
    page.centre("SURAT KETERANGAN JADWAL DAN TEMPAT PRAKTIK", page.font.sized(1.15, bold=True), underline=True)
    page.centre(f"Nomor {rng.randint(1, 99):03d}/{ROMAN[day.month - 1]}/{day.year}", page.font)
    page.down()
    page.paragraph(
        f"{_signer(office)} menerangkan bahwa {name}, {story.profession.name.lower()}, beralamat di "
        f"{home(person)}, berpraktik di {office.name} dengan jadwal sebagai berikut :"
    )
    page.down(0.4)
    start, rest = rng.choice((8, 9, 15, 16)), rng.choice(("Minggu", "Sabtu"))
    rows = [
        (str(number), weekday, "Libur" if weekday == rest else f"{start:02d}.00 - {start + 5:02d}.00 WIB",
         "" if weekday == rest else rng.choice(("Ruang pelayanan", "Ruang konsultasi")))
        for number, weekday in enumerate(DAYS, 1)
    ]  # fmt: skip
    wide = page.right - page.left
    page.table((("No.", 12), ("Hari", 38), ("Pukul", 52), ("Keterangan", wide - 102)), rows, fill="#e5e7eb")
    page.down(0.4)
    page.paragraph(
        f"Jadwal tersebut mulai berlaku tanggal {slash_date(story.today + timedelta(days=rng.randint(10, 60)))}. "
        "Demikian surat keterangan ini kami buat dengan sebenarnya."
    )
    page.down()
    page.look = Look(leading=1.3)
    heading = (f"{_CITY}, {long_date(day)}", f"{office.post},")
    page.signed(rng, heading, office.head_name, at=page.left + 38, stamp=office.stamp, room=24)
    return (sheet,), practice_truth(name, office.name, day)


@layout("surat_ket_praktik", "numbered_facts", "held_out")
def _numbered_facts(rng: Random, story: Story) -> Drawn:
    """A public facility's: after `dengan ini menerangkan`, numbered sentences, each with one fact; copies."""
    person, day, office = story.person, recent(rng, story), _office(rng, story, "puskesmas", "rumah sakit")
    sheet = blank(rng, folio=0.6)
    top = letterhead(rng, sheet, office, "crested")
    page = Writer(sheet, typeface(rng, "sans free-sans serif", 11, 11.5), top=top, left=26, right=24)
    page.look = Look(leading=1.4)
    name = named(rng, person)
    page.centre("SURAT KETERANGAN MELAKSANAKAN PRAKTIK", page.font.sized(1.15, bold=True))
    page.centre(f"NOMOR : 800/{rng.randint(100, 990)}/PKM/{ROMAN[day.month - 1]}/{day.year}", page.font)
    page.down()
    page.paragraph(
        f"{office.head_name}, NIP {office.head_number}, selaku {office.post}, dengan ini menerangkan :",
        justify=False,
    )
    page.down(0.3)
    decree = story.today - timedelta(days=rng.randint(300, 3000))
    for number, fact in enumerate(
        (
            f"Bahwa {name} adalah tenaga kesehatan dengan profesi {story.profession.name}.",
            f"Bahwa yang bersangkutan melaksanakan praktik di {office.name}, {office.address}.",
            f"Bahwa penugasan tersebut berdasarkan Surat Keputusan tanggal {padded_date(decree)}.",
            f"Bahwa surat ini diperlukan untuk permohonan {story.permit}.",
        ),
        1,
    ):
        page.y += page.step() * 0.3
        page.sheet.text(page.left, page.y + page.step(), f"{number}.", page.font)
        page.paragraph(fact, indent=8)
    page.down(0.5)
    page.paragraph("Demikian untuk dipergunakan seperlunya.")
    page.down()
    x = page.right - 66
    for label, value in (("Ditetapkan di", _CITY), ("Tanggal", padded_date(day))):
        page.y += page.step()
        sheet.text(x, page.y, f"{label} : {value}", page.font)
    under = (f"NIP. {office.head_number}",)
    page.signed(rng, (f"{office.post},",), office.head_name, under=under, at=page.right - 40,
                stamp=office.stamp, room=24)  # fmt: skip
    page.down(1.5)
    for line in ("Tembusan :", "1. Kepala Dinas Kesehatan Kota Palembang", "2. Arsip"):
        page.line(line, page.font.sized(0.85))
    return (sheet,), practice_truth(name, office.name, day)


@layout("surat_ket_praktik", "network_slip", "held_out")
def _network_slip(rng: Random, story: Story) -> Drawn:
    """Half a page from a facility's staff system: cells with the place above the person, codes, no scribble."""
    person, day, office = story.person, recent(rng, story), _office(rng, story, "rumah sakit", "klinik")
    sheet, family = Sheet(*A4), rng.choice(("free-sans", "sans", "wide"))
    size = 9 if family == "wide" else 10.5
    small, large = Font(family, size * 0.76), Font(family, size, bold=rng.random() < 0.5)
    tint = rng.choice(("#e0f2fe", "#fef3c7", "#ede9fe"))
    name = named(rng, person)
    sheet.box(15, 14, 180, 15, line=0.3, fill=tint)
    sheet.text(20, 20.5, "SURAT KETERANGAN TEMPAT PRAKTIK", Font(family, 12.5, bold=True))
    sheet.text(20, 26, "Dicetak dari sistem kepegawaian fasilitas pelayanan kesehatan", small)
    y, since = 29.0, story.today - timedelta(days=rng.randint(60, 2000))
    for cells in (
        (("Fasilitas / Tempat Praktik", office.name, 112.0),
         ("Kode Fasilitas", f"{rng.randint(10**6, 10**7 - 1)}", 68.0)),
        (("Alamat Fasilitas", office.address, 112.0), ("Telepon", office.phone, 68.0)),
        (("Nama Tenaga Kesehatan", name, 112.0), ("Jenis Tenaga", story.profession.name, 68.0)),
        (("Status", rng.choice(("Pegawai tetap", "Mitra", "Pegawai kontrak")), 60.0),
         ("Mulai Praktik", padded_date(since), 60.0), ("Tanggal Surat", padded_date(day), 60.0)),
    ):  # fmt: skip
        y = band(sheet, (15, y), cells, (small, large))
    told = (
        f"Dengan ini dinyatakan bahwa tenaga kesehatan tersebut aktif berpraktik pada fasilitas kami. Surat ini "
        f"diterbitkan untuk keperluan {story.permit}."
    )
    y = stack(sheet, (17, y + 8), (told,), Font(family, size), room=176, leading=1.5) + 4
    sheet.picture(17, y, 26, 26, qr_code(f"https://sdm-faskes.example/{rng.getrandbits(48)}"))
    sheet.text(50, y + 8, "Disetujui secara elektronik oleh", small)
    sheet.text(50, y + 14, office.head_name, Font(family, size, bold=True))
    sheet.text(50, y + 19, office.post, Font(family, size))
    sheet.line(15, y + 31, 195, y + 31, 0.2, "#6b7280")
    return (sheet,), practice_truth(name, office.name, day)
