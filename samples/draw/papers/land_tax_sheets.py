"""SPPT PBB of cities on further sheets: the ruled form with a slip, the signed sheet, the labelled half page."""

from datetime import date
from random import Random

from samples.draw.fonts import Font
from samples.draw.land import EXEMPT
from samples.draw.letters import dotted
from samples.draw.numbers import format_nop
from samples.draw.ornaments import crest, qr_code, ring_stamp, signature
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
from samples.draw.papers.stacking import stack
from samples.draw.sheet import A4, Sheet
from samples.draw.words import bill_date, card_date, long_date, rupiah, spell
from samples.draw.writing import Writer

_ARMS = ("#356f4a", "#d9b23c")


@layout("sppt_pbb", "ruled-form-with-slip")
def _ruled(rng: Random, story: Story) -> Drawn:
    """The printed form ruled in one frame, filled by a printer; the slip of its delivery hangs below."""
    bill = bill_of(story)
    form, fill = Font("free-sans", 8.2), Font(rng.choice(("free-mono", "mono")), rng.uniform(8.6, 9), bold=True)
    page = Sheet(215, 190, rng.choice(("#ffffff", "#fbfaf2")))
    crest(page, 21, 8, 15, _ARMS)
    page.text(33, 12.5, f"PEMERINTAH {bill.city}", form.sized(1.2, bold=True))
    page.text(33, 17.2, rng.choice(OFFICES), form.sized(1.1, bold=True))
    page.text(33, 21.4, f"Jl. Merdeka No. {rng.randint(2, 90)} {bill.person.city}", form.sized(0.92))
    for number, title in enumerate(("SURAT PEMBERITAHUAN PAJAK TERHUTANG", "PAJAK BUMI DAN BANGUNAN")):
        page.text(158, 12.5 + number * 4.7, title, form.sized(1.15, bold=True), anchor="m")
    page.text(158, 21.9, f"TAHUN {bill.year}", form.sized(1.15, bold=True), anchor="m")
    page.box(10, 26, 195, 112, line=0.4)
    page.text(13, 31.4, "NO. SPPT (NOP)", form.sized(1, bold=True))
    page.text(43, 31.4, f": {format_nop(bill.nop)}", fill.sized(1.15))
    page.line(10, 34, 205, 34)
    page.line(107, 34, 107, 66)
    page.text(13, 38.4, "LETAK OBJEK PAJAK :", form.sized(1, bold=True))
    page.text(110, 38.4, "NAMA DAN ALAMAT WAJIB PAJAK :", form.sized(1, bold=True))
    style = "RT. {} RW. {}"
    lines = object_lines(bill.land, style)
    stack(page, (13, 43.4), lines, fill, room=92)
    stack(page, (110, 43.4), [bill.taxpayer, *home_lines(bill.person, style)], fill, room=93)
    _ruled_table(page, bill, 66, form, fill)
    y = 88.4
    for label, value in sums_of(bill):
        page.text(13, y, label, form)
        page.text(128, y, "= Rp", form)
        page.text(201, y, value, fill, anchor="r")
        y += 4.7
    page.line(10, 104.4, 205, 104.4)
    page.text(13, 109.4, "PAJAK BUMI DAN BANGUNAN YANG HARUS DIBAYAR (Rp)", form.sized(1.05, bold=True))
    page.text(201, 109.4, rupiah(bill.land.tax), fill.sized(1.15), anchor="r")
    stack(page, (13, 113.8), [f"{spell(bill.land.tax)} rupiah".upper()], fill.sized(0.88), room=190)
    _ruled_foot(rng, page, bill, form, fill)
    _slip(page, bill, form, fill)
    return (page,), bill_truth(bill, " ".join(lines))


def _ruled_table(page: Sheet, bill: Bill, top: float, form: Font, fill: Font) -> None:
    edges = (10, 50, 84, 110, 154, 205)
    heads = ("OBJEK PAJAK", "LUAS (M2)", "KELAS", "NJOP PER M2 (Rp)", "TOTAL NJOP (Rp)")
    page.line(10, top, 205, top)
    page.line(10, top + 5.6, 205, top + 5.6)
    page.line(10, top + 17, 205, top + 17)
    for left, right, head in zip(edges[:-1], edges[1:], heads, strict=True):
        page.text((left + right) / 2, top + 4, head, form.sized(0.95, bold=True), anchor="m")
        if right < 205:
            page.line(right, top, right, top + 17)
    for number, row in enumerate(object_rows(bill)):
        y = top + 10 + number * 5
        page.text(13, y, row[0], form)
        for right, cell in zip(edges[2:], row[1:], strict=True):
            page.text(right - 3, y, cell, fill, anchor="r")


def _ruled_foot(rng: Random, page: Sheet, bill: Bill, form: Font, fill: Font) -> None:
    page.line(10, 115.6, 205, 115.6)
    page.text(13, 120.4, "TGL. JATUH TEMPO", form.sized(1, bold=True))
    page.text(47, 120.4, f": {bill_date(bill.due_date)}", fill)
    page.text(13, 125, "TEMPAT PEMBAYARAN", form)
    page.text(47, 125, ": BANK SUMSEL BABEL, KANTOR POS", fill.sized(0.92))
    page.text(13, 135.4, "SPPT BUKAN MERUPAKAN BUKTI PEMILIKAN HAK", form.sized(0.88))
    name, number = head_of_office(rng)
    issued = date(bill.year, rng.randint(1, 2), rng.randint(2, 27))
    page.text(168, 119.4, f"{bill.person.city.upper()}, {bill_date(issued)}", form, anchor="m")
    page.text(168, 122.8, "KEPALA", form, anchor="m")
    signature(rng, page, 156, 128, 22)
    page.picture(133, 116.5, 20, 20, ring_stamp(rng, bill.city, "BAPENDA"))
    page.text(168, 133.6, name, form.sized(0.95, bold=True), anchor="m")
    page.text(168, 136.8, number, form.sized(0.9), anchor="m")


def _slip(page: Sheet, bill: Bill, form: Font, fill: Font) -> None:
    """What the taxpayer signs when the bill arrives."""
    dotted(page, 4, 211, 143)
    page.text(107.5, 149, "TANDA TERIMA PENYAMPAIAN SPPT", form.sized(1.05, bold=True), anchor="m")
    rows = (
        ("NAMA WAJIB PAJAK", bill.taxpayer),
        ("NOP", format_nop(bill.nop)),
        ("SPPT TAHUN / Rp", f"{bill.year} / {rupiah(bill.land.tax)}"),
        ("KELURAHAN / KECAMATAN", f"{bill.land.place.village} / {bill.land.place.district}"),
    )
    for number, (label, value) in enumerate(rows):
        page.text(13, 156 + number * 5, label, form)
        page.text(55, 156 + number * 5, f": {value}", fill.sized(0.95))
    page.text(152, 156, "Diterima tanggal :", form)
    dotted(page, 177, 203, 156)
    page.text(152, 161, "Tanda tangan :", form)
    dotted(page, 152, 203, 179)


@layout("sppt_pbb", "signed-electronic-sheet")
def _signed(rng: Random, story: Story) -> Drawn:
    """An e-SPPT on A4 without frames: the object and its owner as two columns of lines, sums at the right."""
    bill = bill_of(story)
    font = Font(rng.choice(("wide", "free-serif", "sans")), 9)
    font = font.sized(1.1) if font.family == "free-serif" else font
    bold = font.sized(1, bold=True)
    page = Sheet(*A4)
    crest(page, 27, 10, 17, _ARMS)
    page.text(112, 15, f"PEMERINTAH {bill.city}", font.sized(1.25, bold=True), anchor="m")
    page.text(112, 20.6, rng.choice(OFFICES), font.sized(1.25, bold=True), anchor="m")
    page.text(112, 25.6, f"Jalan Merdeka Nomor {rng.randint(2, 90)} {bill.person.city}", font, anchor="m")
    page.line(15, 30, 195, 30, 0.7)
    page.line(15, 31, 195, 31, 0.2)
    page.text(105, 39, "SURAT PEMBERITAHUAN PAJAK TERUTANG (SPPT)", font.sized(1.2, bold=True), anchor="m")
    title = f"PAJAK BUMI DAN BANGUNAN PERDESAAN DAN PERKOTAAN TAHUN {bill.year}"
    page.text(105, 44.4, title, font.sized(0.98, bold=True), anchor="m")
    page.text(15, 54, "NOP", bold)
    page.text(30, 54, f": {format_nop(bill.nop, rng.choice(('..-.', '....')))}", font.sized(1.15, bold=True))
    page.text(15, 63, "LETAK OBJEK PAJAK", bold)
    page.text(108, 63, "NAMA DAN ALAMAT WAJIB PAJAK", bold)
    lines = object_lines(bill.land, "RT {} RW {}")
    ends = (
        stack(page, (15, 68.4), lines, font, room=86, leading=1.4),
        stack(
            page, (108, 68.4), [bill.taxpayer, *home_lines(bill.person, "RT {} RW {}")], font, room=86, leading=1.4
        ),
    )
    writer = Writer(page, font, top=max(ends), left=15, right=15)
    columns = [
        ("OBJEK PAJAK", 40.0), ("LUAS (M2)", 32.0), ("KELAS", 24.0), ("NJOP PER M2 (Rp)", 42.0),
        ("JUMLAH (Rp)", 42.0),
    ]  # fmt: skip
    writer.table(columns, object_rows(bill), fill="#eceff3")
    y = writer.y + 7
    for label, value in sums_of(bill):
        page.text(15, y, label, font)
        page.text(138, y, "Rp", font)
        page.text(195, y, value, font, anchor="r")
        y += 5.4
    page.line(138, y - 3.2, 195, y - 3.2, 0.3)
    page.text(15, y + 1.6, "PBB YANG HARUS DIBAYAR", font.sized(1.1, bold=True))
    page.text(138, y + 1.6, "Rp", font.sized(1.1, bold=True))
    page.text(195, y + 1.6, rupiah(bill.land.tax), font.sized(1.1, bold=True), anchor="r")
    y = stack(page, (15, y + 8), [f"Terbilang: {spell(bill.land.tax)} rupiah"], font, room=180) + 3
    page.text(15, y, "Tanggal Jatuh Tempo", bold)
    page.text(58, y, f": {long_date(bill.due_date)}", bold)
    page.text(15, y + 5.4, "Tempat Pembayaran", font)
    page.text(58, y + 5.4, ": Bank Sumsel Babel dan kanal pembayaran daring", font)
    issued = date(bill.year, rng.randint(1, 2), rng.randint(3, 27))
    name, number = head_of_office(rng)
    top = y + 18
    stack(
        page, (150, top), [f"{bill.person.city}, {long_date(issued)}", "Kepala Badan,"], font, room=88, anchor="m"
    )
    page.picture(139, top + 7, 22, 22, qr_code(f"https://pbb.example/e-sppt/{bill.nop}/{bill.year}"))
    stack(page, (150, top + 34), [name, number], bold, room=88, anchor="m")
    notes = (
        "Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik yang diterbitkan "
        "oleh BSrE.",
        "SPPT bukan merupakan bukti pemilikan hak atas tanah dan bangunan.",
    )
    page.line(15, 280, 195, 280, 0.2)
    stack(page, (15, 284), notes, font.sized(0.78), room=180)
    return (page,), bill_truth(bill, " ".join(lines))


@layout("sppt_pbb", "labelled-half-page")
def _labelled(rng: Random, story: Story) -> Drawn:
    """A half page of labelled lines on either side of a rule, the values of land and building in a small table."""
    bill = bill_of(story)
    land, place = bill.land, bill.land.place
    font = Font(rng.choice(("serif", "sans")), 8.8)
    bold = font.sized(1, bold=True)
    page = Sheet(210, 157, rng.choice(("#ffffff", "#f3f8f4")))
    page.box(7, 6, 196, 145, line=0.5, colour=_ARMS[0])
    crest(page, 105, 9, 12, _ARMS)
    page.text(12, 13, f"PEMERINTAH {bill.city}", bold)
    page.text(12, 17.4, rng.choice(OFFICES), bold)
    page.text(198, 13, "SPPT PBB-P2", font.sized(1.35, bold=True), anchor="r")
    page.text(198, 18, f"Tahun Pajak : {bill.year}", font.sized(1.1, bold=True), anchor="r")
    page.text(105, 29, "SURAT PEMBERITAHUAN PAJAK TERUTANG", font.sized(1.25, bold=True), anchor="m")
    page.line(7, 32, 203, 32, 0.3, _ARMS[0])
    rt, rw = land.rt_rw.split("/")
    address = f"{land.street} RT {rt} RW {rw}"
    left = (
        ("NOP", format_nop(bill.nop)),
        ("Letak Objek", address),
        ("Kelurahan", place.village),
        ("Kecamatan", place.district),
    )
    right = (
        ("Wajib Pajak", bill.taxpayer),
        ("Alamat", ", ".join(home_lines(bill.person, "RT {} RW {}"))),
    )
    ends = []
    for x, rows in ((12.0, left), (108.0, right)):
        y = 38.0
        for label, value in rows:
            page.text(x, y, label, font)
            page.text(x + 21, y, ":", font)
            y = stack(page, (x + 23.5, y), [value], bold, room=67, leading=1.25) + 0.9
        ends.append(y)
    writer = Writer(page, font, top=max(ends) - 2, left=12, right=12)
    page.line(105, 33.5, 105, writer.y, 0.2, _ARMS[0])
    columns = [("Objek", 38.0), ("Luas (m2)", 34.0), ("Kelas", 26.0), ("NJOP/m2 (Rp)", 42.0), ("NJOP (Rp)", 46.0)]
    writer.table(columns, object_rows(bill))
    y = writer.y + 5.4
    for label, value in (
        ("Total NJOP", rupiah(land.value)),
        ("NJOPTKP", rupiah(EXEMPT)),
        ("Dasar pengenaan", rupiah(max(0, land.value - EXEMPT))),
        ("Tarif", "0,1%"),
    ):
        page.text(12, y, label, font)
        page.text(50, y, ":", font)
        page.text(96, y, value, font, anchor="r")
        y += 4.6
    top = writer.y + 2.6
    page.box(108, top, 90, 18, line=0.4, colour=_ARMS[0])
    page.text(111, top + 6, "PBB yang harus dibayar", font)
    page.text(195, top + 6, f"Rp {rupiah(land.tax)}", font.sized(1.2, bold=True), anchor="r")
    page.text(111, top + 13.4, "Jatuh tempo", font)
    page.text(195, top + 13.4, card_date(bill.due_date), font.sized(1.1, bold=True), anchor="r")
    y = stack(page, (12, y + 1.4), [f"Terbilang : {spell(land.tax)} rupiah"], font, room=186)
    _labelled_foot(rng, page, bill, font, y + 4)
    return (page,), bill_truth(bill, address)


def _labelled_foot(rng: Random, page: Sheet, bill: Bill, font: Font, y: float) -> None:
    notes = (
        "1. Pembayaran melalui bank, kantor pos, minimarket dan dompet digital.",
        "2. Denda 1% setiap bulan bila dibayar setelah jatuh tempo.",
        "3. SPPT bukan bukti kepemilikan hak.",
    )
    stack(page, (12, y + 4), notes, font.sized(0.88), room=95)
    name, number = head_of_office(rng)
    issued = date(bill.year, rng.randint(1, 2), rng.randint(2, 27))
    stack(page, (160, y + 2), [f"{bill.person.city}, {long_date(issued)}", "Kepala,"], font, room=80, anchor="m")
    signature(rng, page, 147, y + 16, 25)
    page.picture(126, y + 2, 25, 25, ring_stamp(rng, bill.city, "PAJAK"))
    page.text(160, y + 23, name, font.sized(1, bold=True), anchor="m")
    page.text(160, y + 27, number, font.sized(0.92), anchor="m")
