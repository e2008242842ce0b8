"""NIB in other issues: amended, bilingual, with a frame of data, and as the program on a phone shows it."""

from datetime import timedelta
from random import Random

from samples.draw.companies import KBLI
from samples.draw.fonts import Font
from samples.draw.numbers import format_npwp
from samples.draw.ornaments import crest, guilloche, qr_code
from samples.draw.papers.nib import GOLD, RISKS, Business, business_of, notes, printed_on
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.papers.stacking import below, stack
from samples.draw.sheet import A4, Sheet
from samples.draw.words import capitalised, long_date, slash_date
from samples.draw.writing import Look, Writer


@layout("nib", "amended")
def _amended(rng: Random, story: Story) -> Drawn:
    """A risk-based NIB after changes: issue, change and printing each on its day, activities below."""
    business = business_of(rng, story, own_name=0.4)
    font = Font(rng.choice(("serif", "wide")), 10 if rng.random() < 0.5 else 9.4)
    page = Sheet(*A4)
    crest(page, 105, 9, 18, GOLD, winged=True)
    writer = Writer(page, font, top=29, left=24, right=22, look=Look(value_at=rng.uniform(56, 64), leading=1.3))
    writer.centre("PEMERINTAH REPUBLIK INDONESIA", font.sized(1.1, bold=True))
    writer.centre("PERIZINAN BERUSAHA BERBASIS RISIKO", font.sized(1.1, bold=True))
    writer.centre("NOMOR INDUK BERUSAHA", font.sized(1.1, bold=True))
    writer.centre(f"NOMOR : {business.nib}", font.sized(1.1, bold=True))
    writer.down(0.8)
    writer.paragraph(
        "Berdasarkan Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti "
        "Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang, Pemerintah Republik "
        "Indonesia menerbitkan Nomor Induk Berusaha (NIB) kepada:"
    )
    writer.down(0.3)
    rows = [
        ("Nama Pelaku Usaha", business.name),
        ("NPWP", format_npwp(business.person.npwp if business.own_name else business.company.npwp)),
        ("Alamat Kantor/Korespondensi", business.address),
        ("No. Telepon", business.company.phone),
        ("Email", business.company.email),
        ("Skala Usaha", business.scale),
        ("Status Penanaman Modal", "Penanaman Modal Dalam Negeri"),
    ]
    for number, (label, value) in enumerate(rows, 1):
        writer.row(f"{number}. {label}", value)
    writer.line(f"{len(rows) + 1}. Kegiatan usaha dengan KBLI sebagai berikut:")
    listed = [
        [str(place), code, capitalised(KBLI[code]), rng.choice(RISKS)]
        for place, code in enumerate(business.company.kbli, 1)
    ]
    writer.table([("No", 10), ("KBLI", 20), ("Nama KBLI", 96), ("Risiko", 36)], listed, font=font.sized(0.9))
    writer.down(0.8)
    writer.line(f"Diterbitkan di Jakarta, tanggal {long_date(business.issued_on)}")
    _changed(rng, story, business, writer)
    writer.down(0.8)
    writer.line("Menteri Investasi dan Hilirisasi/", indent=84)
    writer.line("Kepala Badan Koordinasi Penanaman Modal,", indent=84)
    writer.line("Ditandatangani secara elektronik", font.sized(0.9), indent=84)
    notes(page, rng, font.sized(0.95), 257)
    return (page,), business.fields()


def _changed(rng: Random, story: Story, business: Business, writer: Writer) -> None:
    days = (story.today - business.issued_on).days
    changed = business.issued_on + timedelta(days=days * rng.randint(20, 60) // 100)
    printed = changed + timedelta(days=(story.today - changed).days * rng.randint(10, 90) // 100)
    writer.line(f"Perubahan ke-{rng.randint(1, 4)}, tanggal {long_date(changed)}")
    writer.line(f"Dicetak tanggal {long_date(printed)}")


@layout("nib", "bilingual")
def _bilingual(rng: Random, story: Story) -> Drawn:
    """Labels in two languages, one under the other, with the values beside them."""
    business = business_of(rng, story, own_name=0.2)
    font = Font(rng.choice(("sans", "free-serif")), 10)
    small = Font(font.family, 7.6, italic=True)
    page = Sheet(*A4)
    page.picture(0, 0, *A4, guilloche(rng, (420, 594), "#ffffff", "#e6edf2", strength=0.25))
    crest(page, 105, 10, 18, GOLD, winged=True)
    page.text(105, 35, "PEMERINTAH REPUBLIK INDONESIA", font.sized(1.15, bold=True), anchor="m")
    page.text(105, 39.5, "THE GOVERNMENT OF THE REPUBLIC OF INDONESIA", small, anchor="m")
    page.text(105, 48, "NOMOR INDUK BERUSAHA (NIB)", font.sized(1.35, bold=True), anchor="m")
    page.text(105, 52.5, "BUSINESS IDENTIFICATION NUMBER", small, anchor="m")
    page.text(105, 61, business.nib, font.sized(1.6, bold=True), anchor="m")
    y, at = 74.0, rng.uniform(76, 84)
    rows = (
        ("Nama Pelaku Usaha", "Name of Business Actor", business.name),
        ("Alamat Perusahaan", "Company Address", business.address),
        ("Nomor Telepon", "Phone Number", business.company.phone),
        ("Skala Usaha", "Scale of Business", business.scale),
        ("Status Penanaman Modal", "Investment Status", "PMDN"),
        ("Kode KBLI", "Business Classification Code", "; ".join(business.company.kbli)),
        ("Tanggal Penerbitan NIB", "Date of Issue", long_date(business.issued_on)),
    )
    for label, english, value in rows:
        page.text(24, y, label, font)
        page.text(24, y + 3.7, english, small, "#444444")
        page.text(at, y, ":", font)
        after = stack(page, (at + 3, y), [value], font.sized(1, bold=True), room=183 - at)
        y = max(y + 9.4, after + 3.2)
    writer = Writer(page, font, top=y, left=24, right=24)
    writer.paragraph(
        "NIB merupakan identitas Pelaku Usaha dan berlaku selama Pelaku Usaha menjalankan kegiatan usahanya "
        "sesuai dengan ketentuan peraturan perundang-undangan."
    )
    writer = Writer(page, small, top=writer.y + 1, left=24, right=24)
    writer.paragraph("This NIB is valid as long as the business actor carries out the business activities.")
    page.picture(24, writer.y + 8, 24, 24, qr_code(f"https://oss.example/{rng.getrandbits(44):x}"))
    page.text(54, writer.y + 14, "Lembaga Pengelola dan Penyelenggara OSS", font)
    page.text(54, writer.y + 19, f"Dicetak / Printed: {slash_date(printed_on(rng, story, business))}", font)
    return (page,), business.fields()


@layout("nib", "framed-data")
def _framed(rng: Random, story: Story) -> Drawn:
    """A certificate-like page: number at the head's right, data in a frame, no colons, codes with their titles."""
    business = business_of(rng, story)
    font = Font(rng.choice(("free-sans", "sans")), 9.8)
    page = Sheet(*A4)
    page.box(9, 9, 192, 279, line=1.1, colour="#b08d3c")
    page.box(11, 11, 188, 275, line=0.3, colour="#b08d3c")
    crest(page, 30, 17, 18, GOLD, winged=True)
    page.text(46, 24, "REPUBLIK INDONESIA", font.sized(1.4, bold=True))
    page.text(46, 30, "Lembaga OSS - Kementerian Investasi/BKPM", font)
    page.text(192, 24, "NIB", font.sized(1.1), anchor="r")
    page.text(192, 30.5, business.nib, font.sized(1.6, bold=True), anchor="r")
    page.line(18, 42, 192, 42, 0.4, "#b08d3c")
    title = font.sized(1.25, bold=True)
    page.text(105, 51, "NOMOR INDUK BERUSAHA", title, anchor="m")
    page.text(105, 56.5, "diberikan kepada", font, anchor="m")
    rows = [
        ("NAMA PELAKU USAHA", business.name),
        ("JENIS PELAKU USAHA", "Orang Perseorangan" if business.own_name else "Badan Usaha"),
        ("ALAMAT", business.address),
        ("SKALA USAHA", business.scale),
        ("TELEPON", business.company.phone),
        ("TANGGAL TERBIT", long_date(business.issued_on)),
    ]
    y = 64.0
    for label, value in rows:
        after = stack(page, (78, y + 5), [value], font, room=110)
        page.text(20, y + 5, label, font.sized(0.85, bold=True), "#5a4a1c")
        y = after - 1.6
        page.line(18, y, 192, y, 0.1, "#b9b09a")
    page.text(20, y + 8, "KEGIATAN USAHA (KBLI 2020)", font.sized(0.85, bold=True), "#5a4a1c")
    lines = [f"{code}  {capitalised(KBLI[code])}" for code in business.company.kbli]
    y = stack(page, (20, y + 14), lines, font, room=168, leading=1.5)
    writer = Writer(page, font, top=y + 3, left=20, right=20)
    writer.paragraph(
        "Pelaku Usaha dengan NIB tersebut di atas dapat melaksanakan kegiatan berusaha sebagaimana terlampir "
        "dengan tetap memperhatikan ketentuan peraturan perundang-undangan.",
        justify=False,
    )
    page.picture(20, 250, 24, 24, qr_code(f"https://oss.example/nib/{rng.getrandbits(44):x}"))
    page.text(50, 258, "Dokumen elektronik, sah tanpa tanda tangan basah.", font.sized(0.9))
    page.text(50, 263, f"Tanggal cetak {slash_date(printed_on(rng, story, business))}", font.sized(0.9))
    return (page,), business.fields()


@layout("nib", "app-screen")
def _app_screen(rng: Random, story: Story) -> Drawn:
    """The program of OSS on a phone: the number first, labels above values, a list of activities."""
    business = business_of(rng, story, own_name=0.7)
    family = rng.choice(("sans", "free-sans"))
    label, value = Font(family, 6.2), Font(family, 7, bold=True)
    fonts = label, value
    phone = Sheet(80, 190, "#eef1f6")
    phone.box(0, 0, 80, 38, line=0, fill="#0f3d75")
    phone.text(6, 6, f"{rng.randint(8, 19):02d}:{rng.randint(10, 59)}", label, "#ffffff")
    phone.text(6, 15, "OSS Indonesia", Font(family, 9, bold=True), "#ffffff")
    phone.text(6, 24, "Nomor Induk Berusaha (NIB)", label, "#d5e3f7")
    phone.text(6, 31, business.nib, Font(family, 12.5, bold=True), "#ffffff")
    phone.box(4, 42, 72, 144, line=0.2, colour="#d2d9e4", fill="#ffffff")
    y = 49.0
    for name, text in (
        ("Nama Pelaku Usaha", business.name),
        ("Skala Usaha", business.scale),
        ("Tanggal Terbit NIB", long_date(business.issued_on)),
        ("Alamat Pelaku Usaha", business.address),
        ("Status", "Aktif"),
    ):
        y = below(phone, (9, y), name, text, fonts=fonts, room=62, gap=2.6)
    phone.line(9, y - 2, 71, y - 2, 0.2, "#d2d9e4")
    phone.text(9, y + 4, "Kegiatan Usaha", value.sized(1.1))
    y += 10
    for code in business.company.kbli:
        y = below(phone, (9, y), f"KBLI {code}", capitalised(KBLI[code]), fonts=fonts, room=62, gap=2.2)
    return (phone,), business.fields()
