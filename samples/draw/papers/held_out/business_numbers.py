"""NIB for measuring: a centred certificate, labels in the margin, a web page of details, a legalised copy."""

from datetime import timedelta
from random import Random

from samples.draw.companies import KBLI
from samples.draw.fonts import Font
from samples.draw.numbers import format_npwp
from samples.draw.ornaments import crest, guilloche, qr_code, signature
from samples.draw.papers.held_out.cells import band
from samples.draw.papers.land_tax import head_of_office
from samples.draw.papers.nib import RISKS, Business, business_of, printed_on
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.papers.photocopy import photocopy
from samples.draw.papers.stacking import stack
from samples.draw.sheet import A4, Sheet
from samples.draw.words import capitalised, card_date, long_date, padded_date, slash_date
from samples.draw.writing import Look, Writer

_ARMS = ("#c2993a", "#6f5213")


def _npwp(business: Business) -> str:
    return format_npwp(business.person.npwp if business.own_name else business.company.npwp)


def _phone(business: Business) -> str:
    return business.person.phone if business.own_name else business.company.phone


def _activities(business: Business) -> list[str]:
    return [f"{code} - {capitalised(KBLI[code])}" for code in business.company.kbli]


@layout("nib", "centred-certificate", "held_out")
def _centred(rng: Random, story: Story) -> Drawn:
    """All in the middle: who gets the number, then small labels with their values below, the day at the foot."""
    business = business_of(rng, story, own_name=0.35)
    font = Font(rng.choice(("free-serif", "sans")), rng.uniform(10, 10.8))
    page = Sheet(*A4)
    page.picture(
        0, 0, *A4, guilloche(rng, (420, 594), "#ffffff", rng.choice(("#f3ead2", "#e5eef0")), strength=0.2)
    )
    page.box(10, 10, 190, 277, line=0.7, colour="#a98936")
    crest(page, 105, 17, 20, _ARMS, winged=True)
    writer = Writer(page, font, top=40, left=28, right=28, look=Look(leading=1.4))
    writer.centre("PEMERINTAH REPUBLIK INDONESIA", font.sized(1.2, bold=True))
    writer.down(0.6)
    writer.centre("PERIZINAN BERUSAHA BERBASIS RISIKO", font.sized(1.1))
    writer.centre("NOMOR INDUK BERUSAHA", font.sized(1.1))
    writer.centre(business.nib, font.sized(1.7, bold=True))
    writer.down(0.8)
    writer.centre("diterbitkan kepada")
    writer.centre(business.name, font.sized(1.45, bold=True))
    small = font.sized(0.85, bold=False)
    for label, values in (
        ("Alamat Kantor", [business.address]),
        ("Skala Usaha", [business.scale]),
        ("Nomor Pokok Wajib Pajak", [_npwp(business)]),
        ("Kode dan Judul KBLI", _activities(business)),
    ):
        writer.down(0.7)
        writer.centre(label, small)
        for value in values:
            writer.centre(value)
    writer.down(1.2)
    writer.centre("NIB berlaku selama Pelaku Usaha menjalankan kegiatan usahanya di wilayah Republik Indonesia.")
    writer.down(1)
    writer.centre(f"Jakarta, {long_date(business.issued_on)}")
    writer.centre("Menteri Investasi/Kepala Badan Koordinasi Penanaman Modal")
    page.picture(95, writer.y + 3, 20, 20, qr_code(f"https://oss.example/{rng.getrandbits(44):x}"))
    writer.y += 25
    writer.centre("ditandatangani secara elektronik", small)
    page.text(105, 281, f"dicetak {slash_date(printed_on(rng, story, business))}", font.sized(0.75), anchor="m")
    return (page,), business.fields()


@layout("nib", "labels-to-the-axis", "held_out")
def _axis(rng: Random, story: Story) -> Drawn:
    """Labels end at an axis and values begin after it, no colons; activities as a list with their risk."""
    business = business_of(rng, story)
    font = Font(rng.choice(("sans", "wide")), 9.2)
    page, axis = Sheet(*A4), rng.uniform(66, 74)
    page.box(0, 0, 7, 297, line=0, fill=rng.choice(("#8f1d22", "#1c4480")))
    crest(page, 30, 14, 18, _ARMS, winged=True)
    page.text(190, 21, "Nomor Induk Berusaha", font.sized(2.0, bold=True), anchor="r")
    page.text(190, 28, "Sistem OSS Berbasis Risiko", font.sized(1.1), "#555555", "r")
    page.line(20, 39, 190, 39, 0.3)
    y = 49.0
    for label, value in (
        ("NIB", business.nib),
        ("Nama Pelaku Usaha", business.name),
        ("Jenis Pelaku Usaha", "Orang Perseorangan" if business.own_name else "Badan Usaha"),
        ("Alamat", business.address),
        ("Telepon", _phone(business)),
        ("Status Penanaman Modal", "PMDN"),
        ("Skala Usaha", business.scale),
        ("Tanggal Terbit NIB", padded_date(business.issued_on)),
    ):
        page.text(axis - 2, y, label, font, "#5b5b5b", "r")
        heavy = font.sized(1.05, bold=label in ("NIB", "Nama Pelaku Usaha"))
        y = stack(page, (axis + 2, y), [value], heavy, room=186 - axis, leading=1.4) + 2.4
    page.text(axis - 2, y, "Bidang Usaha (KBLI)", font, "#5b5b5b", "r")
    for line in _activities(business):
        y = stack(page, (axis + 2, y), [line], font, room=186 - axis, leading=1.4)
        y = (
            stack(page, (axis + 2, y), [f"Risiko {rng.choice(RISKS)}"], font.sized(0.9), room=110, ink="#5b5b5b")
            + 1
        )
    page.picture(20, 252, 24, 24, qr_code(f"https://oss.example/nib/{rng.getrandbits(44):x}"))
    lines = (
        "Dokumen ini diterbitkan sistem OSS berdasarkan data dari Pelaku Usaha dan menjadi tanggung jawabnya.",
        "Keabsahan dokumen dapat diperiksa dengan memindai kode di samping.",
        f"Waktu cetak: {card_date(printed_on(rng, story, business))}",
    )
    stack(page, (49, 258), lines, font.sized(0.85), room=140, leading=1.45)
    return (page,), business.fields()


@layout("nib", "web-page-of-details", "held_out")
def _web_page(rng: Random, story: Story) -> Drawn:
    """A browser's print of a business's page: cells two or three to a row, then cards of its activities."""
    business = business_of(rng, story, own_name=0.4)
    company = business.company
    font = Font(rng.choice(("sans", "free-sans")), 9.6)
    page = Sheet(*A4)
    page.text(12, 9, f"{slash_date(story.today)}, {rng.randint(8, 20):02d}.{rng.randint(10, 59)}", font.sized(0.8))
    page.text(198, 9, "OSS - Detail Nomor Induk Berusaha", font.sized(0.8), anchor="r")
    page.text(16, 22, "OSS", font.sized(2.4, bold=True), "#1c4480")
    page.text(194, 22, "NIB Aktif", font.sized(1.1, bold=True), "#1b7a43", "r")
    page.line(16, 27, 194, 27, 0.5, "#1c4480")
    fonts, y = (font.sized(0.82), font.sized(1.02)), 31.0
    for cells in (
        [("Nomor Induk Berusaha (NIB)", business.nib, 89.0),
         ("Tanggal Penerbitan", long_date(business.issued_on), 89.0)],
        [("Nama Pelaku Usaha", business.name, 118.0), ("Skala Usaha", business.scale, 60.0)],
        [("Alamat Kantor", business.address, 178.0)],
        [("Nomor Telepon", _phone(business), 50.0), ("Email", company.email, 78.0), ("Status PM", "PMDN", 50.0)],
    ):  # fmt: skip
        y = band(page, (16, y), cells, fonts)
    page.text(16, y + 9, f"Kegiatan Usaha ({len(company.kbli)})", font.sized(1.15, bold=True))
    y += 13
    for code in company.kbli:
        after = stack(page, (50, y + 6), [capitalised(KBLI[code])], font, room=138)
        page.text(20, y + 6, f"KBLI {code}", font.sized(1, bold=True))
        page.text(50, after, f"Tingkat Risiko: {rng.choice(RISKS)}", font.sized(0.85), "#5b5b5b")
        page.box(16, y, 178, after - y + 3, line=0.2, colour="#b9c2cf")
        y = after + 5
    foot = "Data bersumber dari sistem OSS. Kementerian Investasi dan Hilirisasi/BKPM"
    stack(page, (16, y + 5), [foot], font.sized(0.82), room=170, ink="#666666")
    return (page,), business.fields()


@layout("nib", "legalised-copy", "held_out")
def _legalised(rng: Random, story: Story) -> Drawn:
    """A grey copy of a page of OSS 1.x told in prose and few rows, stamped by the office that compared it."""
    business = business_of(rng, story, own_name=0.2, commas=False)
    original, y = _told(rng, business)
    page = Sheet(*A4)
    page.place(photocopy(original, 1.0, lighter=rng.uniform(0.2, 0.45)), 0, 0)
    top, ink, font = max(y + 8, 205.0), "#3a3fa8", Font("sans", 8.6, bold=True)
    page.box(24, top, 78, 44, line=0.5, colour=ink)
    seen = max(business.issued_on, story.today - timedelta(days=rng.randint(20, 300)))
    lines = [
        "FOTOKOPI SESUAI DENGAN ASLINYA",
        f"Tanggal {card_date(seen)}",
        "DPM-PTSP",
        business.company.place.regency,
    ]
    after = stack(page, (63, top + 6), lines, font, room=74, ink=ink, anchor="m")
    signature(rng, page, 50, after + 8, 24, ink)
    page.text(63, top + 40, head_of_office(rng)[0], font.sized(0.9), ink, "m")
    return (page,), business.fields("scale")


def _told(rng: Random, business: Business) -> tuple[Sheet, float]:
    font = Font(rng.choice(("serif", "wide-serif")), 10 if rng.random() < 0.5 else 9.6)
    sheet, company = Sheet(*A4), business.company
    crest(sheet, 105, 15, 19, _ARMS, winged=True)
    writer = Writer(sheet, font, top=37, left=25, right=25, look=Look(value_at=rng.uniform(50, 58), leading=1.45))
    writer.centre("NOMOR INDUK BERUSAHA", font.sized(1.5, bold=True))
    writer.centre(f"({business.nib})", font.sized(1.3, bold=True))
    writer.down(1)
    writer.paragraph(
        "Lembaga Pengelola dan Penyelenggara Online Single Submission (OSS) berdasarkan Peraturan Pemerintah "
        "Nomor 24 Tahun 2018 memberikan Nomor Induk Berusaha kepada badan usaha atau perseorangan di bawah ini.",
        first=10,
    )
    writer.down(0.5)
    writer.row("Nama", business.name, bold=True)
    writer.row("Alamat", business.address)
    writer.row("No. NPWP", _npwp(business))
    writer.row("No. Telepon/HP", _phone(business))
    writer.row("KBLI", ", ".join(company.kbli))
    writer.down(0.5)
    writer.paragraph(
        "Nomor Induk Berusaha ini berlaku pula sebagai Tanda Daftar Perusahaan, Angka Pengenal Importir dan akses "
        "kepabeanan sesuai kegiatan usahanya, selama Pelaku Usaha menjalankan kegiatan usaha.",
        first=10,
    )
    writer.down(1)
    writer.line("Dikeluarkan di Jakarta", indent=90)
    writer.line(f"pada tanggal {long_date(business.issued_on)}", indent=90)
    writer.line("Lembaga OSS", indent=90)
    sheet.picture(115, writer.y + 3, 22, 22, qr_code(f"https://oss.example/{rng.getrandbits(44):x}"))
    return sheet, writer.y + 26
