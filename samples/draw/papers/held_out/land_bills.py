"""SPPT PBB for measuring: a form with a stub at its left, cells, a line printer's page, a letter with the bill."""

from datetime import date
from random import Random

from samples.draw.fonts import Font
from samples.draw.land import EXEMPT
from samples.draw.letters import blank
from samples.draw.numbers import format_nop
from samples.draw.ornaments import crest, qr_code, ring_stamp, signature
from samples.draw.papers.held_out.cells import band
from samples.draw.papers.land_tax import (
    OFFICES,
    Bill,
    bill_of,
    bill_truth,
    head_of_office,
    home_lines,
    object_lines,
    object_rows,
    sums_of,
)
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.papers.stacking import below, stack
from samples.draw.sheet import A4, Sheet
from samples.draw.words import bill_date, capitalised, card_date, long_date, rupiah, slash_date, spell
from samples.draw.writing import Look, Writer

_ARMS = ("#2a7350", "#e2b93b")


def _issued(rng: Random, bill: Bill) -> date:
    return date(bill.year, rng.randint(1, 3), rng.randint(2, 27))


@layout("sppt_pbb", "stub-at-left", "held_out")
def _stub(rng: Random, story: Story) -> Drawn:
    """A lying form on coloured paper: a stub to tear off with values below labels, the bill in rows beside it."""
    bill = bill_of(story)
    form, fill = Font("sans", 7.8), Font(rng.choice(("mono", "wide-mono")), 8, stretch=0.92)
    page = Sheet(240, 140, rng.choice(("#fdf3f3", "#f2f7fd", "#ffffff")))
    _stub_part(page, bill, (form.sized(0.9), fill.sized(0.96, bold=True)))
    for dash in range(4, 136, 4):
        page.line(66, dash, 66, dash + 2, 0.25, "#666666")
    crest(page, 80, 8, 13, _ARMS)
    page.text(91, 12.4, f"PEMERINTAH {bill.city} - {rng.choice(OFFICES)}", form.sized(1.1, bold=True))
    page.text(91, 17, "SURAT PEMBERITAHUAN PAJAK TERHUTANG (SPPT)", form.sized(1.1, bold=True))
    page.text(91, 21.6, f"PBB SEKTOR PERDESAAN DAN PERKOTAAN TAHUN PAJAK {bill.year}", form)
    page.line(70, 25, 236, 25, 0.4)
    page.text(72, 30, "NOMOR OBJEK PAJAK", form)
    page.text(106, 30, format_nop(bill.nop, rng.choice(("..-.", ".--."))), fill.sized(1.15, bold=True))
    lines = object_lines(bill.land, "RT {} / RW {}")
    page.text(72, 36, "Letak Objek Pajak", form.sized(1, bold=True))
    stack(page, (72, 40.4), lines, fill, room=78)
    page.text(154, 36, "Wajib Pajak", form.sized(1, bold=True))
    stack(page, (154, 40.4), [bill.taxpayer, *home_lines(bill.person, "RT {} / RW {}")], fill, room=82)
    writer = Writer(page, form, top=62, left=71, right=4)
    columns = [("Objek Pajak", 30.0), ("Luas m2", 26.0), ("Kelas", 20.0), ("NJOP/m2", 40.0), ("NJOP Rp", 49.0)]
    writer.table(columns, object_rows(bill), font=form)
    y = writer.y + 5
    for label, value in [*sums_of(bill), ("PBB YANG HARUS DIBAYAR", rupiah(bill.land.tax))]:
        heavy = label.isupper()
        page.text(72, y, label, form.sized(1, bold=heavy))
        page.text(234, y, f"Rp {value}", fill.sized(1, bold=heavy), anchor="r")
        y += 4.3
    stack(page, (72, y + 0.4), [f"# {spell(bill.land.tax)} rupiah #"], form.sized(0.95), room=160)
    _stub_foot(rng, page, bill, form)
    return (page,), bill_truth(bill, " ".join(lines))


def _stub_part(page: Sheet, bill: Bill, fonts: tuple[Font, Font]) -> None:
    page.text(5, 9, "STRUK PENYAMPAIAN SPPT", fonts[0].sized(1.1, bold=True))
    y = 17.0
    for label, value in (
        ("Nama WP", bill.taxpayer),
        ("NOP", format_nop(bill.nop)),
        ("Tahun", str(bill.year)),
        ("Kelurahan", bill.land.place.village),
        ("Kecamatan", bill.land.place.district),
        ("Pajak terhutang (Rp)", rupiah(bill.land.tax)),
    ):
        y = below(page, (5, y), label, value, fonts=fonts, room=57, gap=1.4)
    page.text(5, y + 6, "Tgl terima ..........................", fonts[0])
    page.text(5, y + 12, "Penerima ............................", fonts[0])


def _stub_foot(rng: Random, page: Sheet, bill: Bill, form: Font) -> None:
    page.text(72, 120, f"Tanggal Jatuh Tempo   {bill_date(bill.due_date)}", form.sized(1.1, bold=True))
    page.text(72, 125, "Bayar di Bank Sumsel Babel, Kantor Pos atau gerai ritel", form.sized(0.92))
    page.text(72, 135, "SPPT BUKAN BUKTI PEMILIKAN HAK ATAS TANAH", form.sized(0.9))
    page.picture(176, 114, 23, 23, ring_stamp(rng, bill.city, "BAPENDA"))
    page.text(210, 117, f"{bill.person.city}, {bill_date(_issued(rng, bill))}", form, anchor="m")
    signature(rng, page, 199, 127, 23)
    name, number = head_of_office(rng)
    stack(page, (210, 132), [name, number], form.sized(0.92), room=58, anchor="m")


@layout("sppt_pbb", "cells-of-bill", "held_out")
def _cells(rng: Random, story: Story) -> Drawn:
    """An e-SPPT in ruled cells, land and building side by side, the sum in a dark bar at the end."""
    bill = bill_of(story)
    land = bill.land
    family = rng.choice(("sans", "wide"))
    font = Font(family, 9.6 if family == "sans" else 8.8)
    page = Sheet(*A4)
    crest(page, 26, 11, 15, _ARMS)
    page.text(38, 16, f"Pemerintah {bill.city.title()}", font.sized(1.3, bold=True))
    page.text(38, 21.6, rng.choice(OFFICES).title(), font.sized(1.1))
    page.text(192, 16, "e-SPPT PBB-P2", font.sized(1.6, bold=True), anchor="r")
    page.text(192, 22, "Surat Pemberitahuan Pajak Terutang", font.sized(0.95), anchor="r")
    rt, rw = land.rt_rw.split("/")
    address = f"{land.street} RT {rt} RW {rw} {land.place.village}"
    home = ", ".join(home_lines(bill.person, "RT {} RW {}"))
    ground, house = land.land_area * land.land_value, land.building_area * land.building_value
    fonts, y = (font.sized(0.8), font), 31.0
    for cells in (
        [("Nomor Objek Pajak (NOP)", format_nop(bill.nop), 92.0), ("Tahun Pajak", str(bill.year), 30.0),
         ("Jatuh Tempo", long_date(bill.due_date), 52.0)],
        [("Nama Wajib Pajak", bill.taxpayer, 174.0)],
        [("Alamat Wajib Pajak", home, 174.0)],
        [("Alamat Objek Pajak", address, 122.0), ("Kecamatan", land.place.district, 52.0)],
        [("Luas Bumi (m2)", rupiah(land.land_area), 36.0), ("Kelas Bumi", land.land_class, 28.0),
         ("NJOP Bumi per m2", rupiah(land.land_value), 50.0), ("NJOP Bumi", rupiah(ground), 60.0)],
        [("Luas Bangunan (m2)", rupiah(land.building_area), 36.0), ("Kelas Bangunan", land.building_class, 28.0),
         ("NJOP Bangunan per m2", rupiah(land.building_value), 50.0), ("NJOP Bangunan", rupiah(house), 60.0)],
        [("NJOP Dasar Pengenaan", rupiah(land.value), 64.0), ("NJOPTKP", rupiah(EXEMPT), 50.0),
         ("NJOP Kena Pajak", rupiah(max(0, land.value - EXEMPT)), 60.0)],
    ):  # fmt: skip
        y = band(page, (18, y), cells, fonts)
    page.box(18, y, 174, 14, line=0, fill="#20384f")
    page.text(21, y + 8.8, "PBB yang Harus Dibayar", font.sized(1.15, bold=True), "#ffffff")
    page.text(189, y + 8.8, f"Rp {rupiah(land.tax)}", font.sized(1.5, bold=True), "#ffffff", "r")
    page.picture(18, y + 20, 22, 22, qr_code(f"https://pbb.example/{bill.nop}/{bill.year}"))
    name, _ = head_of_office(rng)
    signed = f"Diterbitkan {slash_date(_issued(rng, bill))}, ditandatangani secara elektronik oleh {name}"
    notes = [signed, "Surat ini bukan bukti kepemilikan dan bukan bukti pembayaran."]
    stack(page, (45, y + 28), notes, font.sized(0.9), room=145, leading=1.5)
    return (page,), bill_truth(bill, address)


@layout("sppt_pbb", "line-printer-page", "held_out")
def _line_printer(rng: Random, story: Story) -> Drawn:
    """A blank page filled wholly by a line printer: labels with dots up to the colon, dashes for rules."""
    bill = bill_of(story)
    land = bill.land
    font = Font(rng.choice(("mono", "free-mono")), 10)
    page = Sheet(216, 280, "#fcfcfa")
    writer = Writer(page, font, top=10, left=16, right=16, look=Look(leading=1.25))
    rule = "-" * int((writer.right - writer.left) / font.width("-"))
    writer.line(f"PEMERINTAH {bill.city}")
    writer.line(rng.choice(OFFICES))
    writer.line(rule)
    writer.centre("SURAT PEMBERITAHUAN PAJAK TERHUTANG PBB-P2", font.sized(1, bold=True))
    writer.centre(f"TAHUN {bill.year}", font.sized(1, bold=True))
    writer.line(rule)
    rt, rw = land.rt_rw.split("/")
    address = f"{land.street} RT {rt} RW {rw}"
    at = 26 * font.width("-")
    for label, value in (
        ("NOP", format_nop(bill.nop)),
        ("NAMA WP", bill.taxpayer),
        ("ALAMAT WP", " ".join(home_lines(bill.person, "RT {} RW {}"))),
        ("LETAK OBJEK", address),
        ("KELURAHAN", land.place.village),
        ("KECAMATAN", land.place.district),
        ("LUAS BUMI", f"{land.land_area} M2"),
        ("LUAS BANGUNAN", f"{land.building_area} M2"),
        ("NJOP BUMI + BANGUNAN", f"RP {rupiah(land.value)}"),
        ("NJOPTKP", f"RP {rupiah(EXEMPT)}"),
        ("PBB TERHUTANG", f"RP {rupiah(land.tax)}"),
        ("TERBILANG", f"{spell(land.tax)} rupiah".upper()),
        ("JATUH TEMPO", card_date(bill.due_date)),
    ):
        writer.y += writer.step() * 1.1
        page.text(writer.left, writer.y, f"{label} ".ljust(24, "."), font)
        page.text(writer.left + at - font.width("-"), writer.y, ":", font)
        room = writer.right - writer.left - at - 3
        after = stack(page, (writer.left + at + 2, writer.y), [value], font, room=room, leading=1.25)
        writer.y = after - writer.step()
    writer.down(0.6)
    writer.line(rule)
    writer.line("BAYARLAH SEBELUM TANGGAL JATUH TEMPO, DENDA 1% PER BULAN")
    writer.line("SPPT BUKAN BUKTI PEMILIKAN HAK")
    writer.down(2)
    name, number = head_of_office(rng)
    heading = [f"{bill.person.city.upper()}, {card_date(_issued(rng, bill))}", "KEPALA,"]
    writer.signed(rng, heading, name, under=[number], at=writer.right - 45, stamp=(bill.city, "PBB-P2"))
    return (page,), bill_truth(bill, address)


@layout("sppt_pbb", "letter-with-bill", "held_out")
def _letter(rng: Random, story: Story) -> Drawn:
    """A bill as a letter to its taxpayer: a sentence, the object in rows, the sums in a table without head."""
    bill, page = bill_of(story), blank(rng)
    land = bill.land
    font = Font(rng.choice(("serif", "sans")), rng.uniform(10.4, 11))
    crest(page, 32, 12, 17, _ARMS)
    look = Look(value_at=rng.uniform(48, 54), leading=1.4, bold_values=rng.random() < 0.3)
    writer = Writer(page, font, top=11, left=44, right=22, look=look)
    writer.centre(f"PEMERINTAH {bill.city}", font.sized(1.2, bold=True))
    writer.centre(rng.choice(OFFICES), font.sized(1.3, bold=True))
    writer.centre(f"Jalan Merdeka Nomor {rng.randint(2, 60)} {bill.person.city}", font.sized(0.85))
    page.line(24, writer.y + 3, writer.right, writer.y + 3, 0.8)
    writer.left = 24
    writer.down(1.2)
    writer.centre("SURAT PEMBERITAHUAN PAJAK TERUTANG", font.sized(1.15, bold=True))
    writer.centre(f"PAJAK BUMI DAN BANGUNAN TAHUN {bill.year}", font.sized(1.05, bold=True))
    writer.down(0.8)
    writer.line("Kepada Yth. Wajib Pajak")
    writer.line(bill.taxpayer, font.sized(1, bold=True))
    for text in home_lines(bill.person, "RT {} RW {}"):
        writer.line(capitalised(text))
    writer.down(0.6)
    writer.paragraph(f"Diberitahukan bahwa atas objek pajak Saudara terutang PBB-P2 Tahun Pajak {bill.year}:")
    rt, rw = land.rt_rw.split("/")
    address = f"{land.street} RT {rt} RW {rw} {land.place.village} {land.place.district}"
    writer.row("NOP", format_nop(bill.nop, rng.choice(("..-.", "...."))))
    writer.row("Lokasi Objek", address)
    writer.row("Luas Tanah / Bumi", f"{rupiah(land.land_area)} m2")
    writer.row("Luas Bangunan", f"{rupiah(land.building_area)} m2")
    writer.y += 3
    for label, value in [*sums_of(bill)[:3], ("Jumlah pajak yang harus dibayar", rupiah(land.tax))]:
        page.box(24, writer.y, 104, 6.6, line=0.2)
        page.box(128, writer.y, writer.right - 128, 6.6, line=0.2)
        page.text(26, writer.y + 4.6, label, font.sized(0.95))
        page.text(writer.right - 2, writer.y + 4.6, f"Rp {value},00", font.sized(0.95), anchor="r")
        writer.y += 6.6
    writer.down(0.6)
    writer.paragraph(
        f"Terbilang {spell(land.tax)} rupiah, yang harus dilunasi paling lambat tanggal jatuh tempo "
        f"{long_date(bill.due_date)} pada bank atau tempat pembayaran yang ditunjuk.",
        justify=False,
    )
    writer.down(1)
    name, number = head_of_office(rng)
    heading = [f"{bill.person.city}, {long_date(_issued(rng, bill))}", "Kepala,"]
    writer.signed(rng, heading, name, under=[number], stamp=(bill.city, "PAJAK"), at=writer.right - 38)
    return (page,), bill_truth(bill, address)
