"""SPPT PBB as other cities print it: with arrears beside the sum, as a bordered page, with a payment code."""

from datetime import date
from random import Random

from samples.draw.fonts import Font
from samples.draw.land import EXEMPT
from samples.draw.numbers import format_nop
from samples.draw.ornaments import crest, guilloche, qr_code, ring_stamp, signature
from samples.draw.papers.land_tax import (
    OFFICES,
    Bill,
    bill_of,
    bill_truth,
    head_of_office,
    home_lines,
    object_lines,
    object_rows,
)
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.papers.stacking import below, stack
from samples.draw.sheet import A4, Sheet
from samples.draw.words import bill_date, card_date, long_date, rupiah, slash_date, spell
from samples.draw.writing import Writer

_ARMS = ("#1f5fa8", "#e2b93b")


@layout("sppt_pbb", "arrears-beside")
def _arrears_beside(rng: Random, story: Story) -> Drawn:
    """A lying form filled in capitals; what earlier years owe stands in a small table beside the sum."""
    bill = bill_of(story)
    form, fill = Font("free-sans", 7.8), Font(rng.choice(("mono", "sans")), 8.2, bold=True)
    page = Sheet(230, 165, rng.choice(("#fbfdff", "#fdf6f0")))
    page.picture(0, 0, 230, 165, guilloche(rng, (690, 495), "#ffffff", "#e4edf5", strength=0.2))
    crest(page, 18, 7, 14, _ARMS)
    page.text(30, 12, f"PEMERINTAH {bill.city}", form.sized(1.25, bold=True))
    page.text(30, 17, rng.choice(OFFICES), form.sized(1.1))
    page.text(222, 12, "SURAT PEMBERITAHUAN PAJAK TERUTANG", form.sized(1.3, bold=True), anchor="r")
    page.text(222, 17, "PBB PERDESAAN DAN PERKOTAAN", form.sized(1.1, bold=True), anchor="r")
    page.box(8, 22, 214, 8, line=0.3, fill="#e3edf7")
    page.text(11, 27.3, "NOP", form.sized(1.1, bold=True))
    page.text(21, 27.3, format_nop(bill.nop, "...."), fill.sized(1.15))
    page.text(150, 27.3, "TAHUN PAJAK", form.sized(1.1, bold=True))
    page.text(180, 27.3, str(bill.year), fill.sized(1.15))
    page.text(11, 35, "Nama dan Alamat Wajib Pajak", form.sized(1, bold=True))
    page.text(120, 35, "Letak Objek Pajak", form.sized(1, bold=True))
    style = "RT {} RW {}"
    stack(page, (11, 39.5), [bill.taxpayer, *home_lines(bill.person, style)], fill, room=104)
    lines = object_lines(bill.land, style)
    stack(page, (120, 39.5), lines, fill, room=100)
    writer = Writer(page, form, top=59, left=8, right=8)
    columns = (
        ("OBJEK", 44.0), ("LUAS (M2)", 40.0), ("KELAS", 30.0), ("NJOP/M2 (Rp)", 48.0), ("JUMLAH (Rp)", 52.0),
    )  # fmt: skip
    writer.table(columns, object_rows(bill), font=form.sized(1.05), fill="#e3edf7")
    _arrears_sums(page, bill, writer.y + 6, form, fill)
    _arrears_table(rng, page, bill, writer.y + 3, form)
    page.text(11, 124, "JATUH TEMPO", form.sized(1.1, bold=True))
    page.text(40, 124, bill_date(bill.due_date), fill.sized(1.1))
    phone = f"0711-{rng.randint(310000, 390000)}"
    note = f"Bayar di bank, kantor pos, minimarket dan dompet digital. Layanan informasi {phone}"
    stack(page, (11, 131), [note, "SPPT bukan bukti kepemilikan hak."], form.sized(0.95), room=110)
    name, number = head_of_office(rng)
    issued = date(bill.year, rng.randint(1, 3), rng.randint(2, 27))
    page.text(178, 126, f"{bill.person.city}, {long_date(issued)}", form, anchor="m")
    page.text(178, 130, "Kepala Badan", form, anchor="m")
    signature(rng, page, 164, 143, 26)
    page.picture(144, 126, 26, 26, ring_stamp(rng, bill.city, "BAPENDA"))
    page.text(178, 149, name, form.sized(1, bold=True), anchor="m")
    page.text(178, 153, number, form, anchor="m")
    return (page,), bill_truth(bill, " ".join(lines))


def _arrears_sums(page: Sheet, bill: Bill, y: float, form: Font, fill: Font) -> None:
    land = bill.land
    for label, value in (
        ("NJOP sebagai dasar pengenaan", rupiah(land.value)),
        ("NJOPTKP", rupiah(EXEMPT)),
        ("NJOP untuk penghitungan PBB", rupiah(max(0, land.value - EXEMPT))),
        ("Pengurangan / stimulus", "0"),
    ):
        page.text(11, y, label, form)
        page.text(128, y, value, fill, anchor="r")
        y += 4.6
    page.box(8, y - 1.6, 124, 8, line=0.4)
    page.text(11, y + 3.6, "PBB YANG HARUS DIBAYAR (Rp)", form.sized(1.1, bold=True))
    page.text(129, y + 3.6, rupiah(land.tax), fill.sized(1.15), anchor="r")
    stack(page, (11, y + 10.5), [f"# {spell(land.tax)} rupiah #".upper()], form, room=120)


def _arrears_table(rng: Random, page: Sheet, bill: Bill, y: float, form: Font) -> None:
    page.text(140, y + 3, "Catatan tunggakan tahun sebelumnya", form.sized(1, bold=True))
    for year in range(bill.year - 3, bill.year):
        y += 5
        owed = rng.choice((0, 0, bill.land.tax * rng.randint(80, 96) // 100))
        page.text(142, y + 3, str(year), form)
        page.text(216, y + 3, rupiah(owed), form, anchor="r")
        page.line(140, y + 4.4, 220, y + 4.4, 0.1)


@layout("sppt_pbb", "bordered-page")
def _bordered_page(rng: Random, story: Story) -> Drawn:
    """A standing page, every datum in a bordered row, the sections headed; signed electronically with a number."""
    bill = bill_of(story)
    land, place = bill.land, bill.land.place
    font = Font(rng.choice(("wide", "serif")), 8.8)
    page = Sheet(*A4)
    crest(page, 30, 11, 15, _ARMS)
    writer = Writer(page, font, top=9, left=42, right=18)
    writer.line(f"PEMERINTAH {bill.city}", font.sized(1.2, bold=True))
    writer.line(rng.choice(OFFICES), font.sized(1.2, bold=True))
    writer.line("Pelayanan Pajak Daerah Elektronik", font.sized(0.9))
    writer.left = 18
    writer.down(1.2)
    writer.centre(f"e-SPPT PBB-P2 TAHUN {bill.year}", font.sized(1.4, bold=True))
    rt, rw = land.rt_rw.split("/")
    address = f"{land.street} RT {rt} RW {rw}"
    _section(writer, "A. WAJIB PAJAK", [
        ("Nama", bill.taxpayer),
        ("Alamat", ", ".join(home_lines(bill.person, "RT {} RW {}"))),
    ])  # fmt: skip
    _section(writer, "B. OBJEK PAJAK", [
        ("Nomor Objek Pajak", format_nop(bill.nop)),
        ("Alamat Objek", address),
        ("Kelurahan/Desa", place.village),
        ("Kecamatan", place.district),
        ("Luas Bumi", f"{rupiah(land.land_area)} m2 (kelas {land.land_class})"),
        ("Luas Bangunan", f"{rupiah(land.building_area)} m2 (kelas {land.building_class})"),
        ("NJOP Bumi", f"Rp {rupiah(land.land_area * land.land_value)}"),
        ("NJOP Bangunan", f"Rp {rupiah(land.building_area * land.building_value)}"),
    ])  # fmt: skip
    _section(writer, "C. PAJAK TERUTANG", [
        ("Total NJOP", f"Rp {rupiah(land.value)}"),
        ("NJOPTKP", f"Rp {rupiah(EXEMPT)}"),
        ("Tarif", "0,1%"),
        ("PBB yang harus dibayar", f"Rp {rupiah(land.tax)}"),
        ("Terbilang", f"{spell(land.tax)} rupiah"),
        ("Tanggal jatuh tempo", (card_date, long_date)[rng.randint(0, 1)](bill.due_date)),
    ])  # fmt: skip
    writer.down(1.5)
    page.picture(20, writer.y + 2, 24, 24, qr_code(f"https://pbb.example/{bill.nop}/{bill.year}"))
    name, number = head_of_office(rng)
    issued = date(bill.year, rng.randint(1, 2), rng.randint(2, 27))
    writer.left = 52
    writer.line(f"{bill.person.city}, {long_date(issued)}")
    writer.line("Ditandatangani secara elektronik oleh:")
    writer.line(name, font.sized(1, bold=True))
    writer.line(number)
    writer.left, writer.y = 18, writer.y + 12
    writer.paragraph(
        "Keberatan dapat diajukan paling lambat 3 (tiga) bulan sejak SPPT diterima. SPPT bukan merupakan bukti "
        "kepemilikan hak atas tanah dan bangunan.",
        justify=False,
    )
    return (page,), bill_truth(bill, address)


def _section(writer: Writer, heading: str, rows: list[tuple[str, str]]) -> None:
    page, font = writer.sheet, writer.font
    writer.y += 3
    page.box(18, writer.y, 174, 6.4, line=0.25, fill="#dfe8e2")
    page.text(20, writer.y + 4.5, heading, font.sized(1, bold=True))
    writer.y += 6.4
    for label, value in rows:
        after = stack(page, (74, writer.y + 4.5), [value], font, room=115)
        height = max(6.4, after - writer.y - 1.2)
        page.text(20, writer.y + 4.5, label, font)
        page.box(18, writer.y, 54, height, line=0.15)
        page.box(72, writer.y, 120, height, line=0.15)
        writer.y += height


@layout("sppt_pbb", "payment-code")
def _payment_code(rng: Random, story: Story) -> Drawn:
    """A half page with stripes of bars and a payment code; labels above values, the tax before its object."""
    bill = bill_of(story)
    land = bill.land
    family = rng.choice(("sans", "free-sans"))
    label, value = Font(family, 6.8), Font(family, 8.6, bold=True)
    fonts = label, value
    page = Sheet(148, 210, "#ffffff")
    page.box(0, 0, 148, 24, line=0, fill="#1d4f91")
    crest(page, 13, 5, 12, _ARMS)
    page.text(23, 10, f"PEMERINTAH {bill.city}", Font(family, 9.5, bold=True), "#ffffff")
    page.text(23, 14.6, rng.choice(OFFICES), label.sized(1.05), "#ffffff")
    page.text(23, 19.4, f"SPPT PBB-P2 Tahun Pajak {bill.year}", Font(family, 9, bold=True), "#ffd76a")
    _bars(rng, page, (96, 29), 42, 11)
    code = f"{rng.randint(1000, 9999)}{bill.year}{rng.randint(10**6, 10**7 - 1)}"
    below(page, (10, 31), "Kode Bayar", code, fonts=fonts, room=70)
    page.line(8, 43, 140, 43, 0.2)
    y = below(page, (10, 49), "Pajak yang harus dibayar", f"Rp{rupiah(land.tax)}", fonts=(label, value.sized(1.5)),
              room=70)  # fmt: skip
    below(page, (88, 49), "Bayar sebelum / jatuh tempo", long_date(bill.due_date), fonts=fonts, room=52)
    y = stack(page, (10, y + 0.4), [f"Terbilang: {spell(land.tax)} rupiah"], label, room=128)
    page.line(8, y, 140, y, 0.2)
    y = below(page, (10, y + 6), "NOP", format_nop(bill.nop, ".-.-"), fonts=fonts, room=70) + 1
    y = below(page, (10, y), "Nama Wajib Pajak", bill.taxpayer, fonts=fonts, room=128) + 1
    home = " ".join(home_lines(bill.person, "RT {} RW {}"))
    y = (
        below(page, (10, y), "Alamat Wajib Pajak", home, fonts=(label, value.sized(0.95, bold=False)), room=128)
        + 1
    )
    address = " ".join(object_lines(land, "RT {} RW {}")[:4])
    plain = label, value.sized(0.95, bold=False)
    y = below(page, (10, y), "Alamat Objek Pajak", address, fonts=plain, room=128) + 1
    for first, second in (
        (("Luas Tanah", f"{land.land_area} m2"), ("Luas Bangunan", f"{land.building_area} m2")),
        (
            ("NJOP Tanah per m2", f"Rp{rupiah(land.land_value)}"),
            ("NJOP Bangunan per m2", f"Rp{rupiah(land.building_value)}"),
        ),
        (("NJOP Total", f"Rp{rupiah(land.value)}"), ("NJOPTKP", f"Rp{rupiah(EXEMPT)}")),
    ):
        below(page, (10, y), *first, fonts=plain, room=60)
        y = below(page, (78, y), *second, fonts=plain, room=60) + 1
    printed = date(bill.year, rng.randint(2, 6), rng.randint(1, 28))
    foot = f"Dicetak {slash_date(printed)}. Bukan bukti pembayaran dan bukan bukti kepemilikan hak."
    stack(page, (10, 203), [foot], label, room=128)
    return (page,), bill_truth(bill, address)


def _bars(rng: Random, page: Sheet, place: tuple[float, float], width: float, height: float) -> None:
    """Bars and gaps as of a line code."""
    x, y = place
    end = x + width
    while x < end - 1.4:
        bar = rng.choice((0.3, 0.6, 0.9))
        page.box(x, y, bar, height, line=0, fill="#111111")
        x += bar + rng.choice((0.3, 0.6))
