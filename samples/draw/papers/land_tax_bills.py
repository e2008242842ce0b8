"""SPPT PBB in further prints of cities: the half page with boxes, the electronic page, the page with QRIS."""

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
    sums_of,
)
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.papers.stacking import stack
from samples.draw.sheet import A4, Sheet
from samples.draw.words import bill_date, long_date, padded_date, rupiah, spell
from samples.draw.writing import Look, Writer

_ARMS = ("#2f6f9f", "#e0b73a")
_PAGE = 210.0


@layout("sppt_pbb", "half-page-with-boxes")
def _half_page(rng: Random, story: Story) -> Drawn:
    """The printed half page: head in the middle, number and year in boxes, the object at the left."""
    bill = bill_of(story)
    form, fill = Font("sans", 8.2), Font(rng.choice(("mono", "sans")), rng.uniform(8.2, 8.8))
    page = Sheet(_PAGE, 155, rng.choice(("#ffffff", "#f4f9ff", "#fff9f0")))
    page.picture(0, 0, _PAGE, 155, guilloche(rng, (630, 465), page.colour, "#e6eef6", strength=0.2))
    crest(page, 19, 6, 14, _ARMS)
    page.text(105, 10, f"PEMERINTAH {bill.city}", form.sized(1.2, bold=True), anchor="m")
    page.text(105, 14.2, rng.choice(OFFICES), form.sized(1.1, bold=True), anchor="m")
    page.text(105, 19.6, "SURAT PEMBERITAHUAN PAJAK TERUTANG (SPPT)", form.sized(1.15, bold=True), anchor="m")
    page.text(105, 23.8, "PAJAK BUMI DAN BANGUNAN PERDESAAN DAN PERKOTAAN", form, anchor="m")
    page.box(10, 27, 128, 7, line=0.3)
    page.text(12, 31.9, "NOP", form.sized(1.1, bold=True))
    page.text(24, 31.9, f": {format_nop(bill.nop)}", fill.sized(1.15, bold=True))
    page.box(142, 27, 58, 7, line=0.3)
    page.text(144, 31.9, "TAHUN", form.sized(1.1, bold=True))
    page.text(160, 31.9, f": {bill.year}", fill.sized(1.15, bold=True))
    style = "RT {} RW {}"
    lines = object_lines(bill.land, style)
    for left, head, texts in (
        (10.0, "LETAK OBJEK PAJAK", lines),
        (107.0, "NAMA DAN ALAMAT WAJIB PAJAK", [bill.taxpayer, *home_lines(bill.person, style)]),
    ):
        page.box(left, 36, 93, 29, line=0.3)
        page.text(left + 2, 40.2, head, form.sized(0.95, bold=True))
        page.line(left, 42, left + 93, 42, 0.2)
        stack(page, (left + 2, 46.2), texts, fill, room=89)
    writer = Writer(page, form, top=65, left=10, right=10)
    columns = (
        ("OBJEK PAJAK", 40.0), ("LUAS (M2)", 34.0), ("KELAS", 24.0), ("NJOP PER M2 (Rp)", 44.0),
        ("TOTAL (Rp)", 48.0),
    )  # fmt: skip
    writer.table(columns, object_rows(bill), font=form)
    y = writer.y + 4.6
    for label, value in sums_of(bill):
        page.text(12, y, label, form)
        page.text(126, y, ":", form)
        page.text(198, y, value, fill, anchor="r")
        y += 4.2
    page.line(10, y - 2.4, 200, y - 2.4, 0.3)
    page.text(12, y + 1.8, "JUMLAH PBB YANG HARUS DIBAYAR (Rp)", form.sized(1.08, bold=True))
    page.text(198, y + 1.8, rupiah(bill.land.tax), fill.sized(1.15, bold=True), anchor="r")
    y = stack(page, (12, y + 6.4), [f"Terbilang : {spell(bill.land.tax)} rupiah"], form, room=186)
    _half_page_foot(rng, page, bill, form, y + 2.4)
    return (page,), bill_truth(bill, " ".join(lines))


def _half_page_foot(rng: Random, page: Sheet, bill: Bill, form: Font, y: float) -> None:
    page.text(12, y, "TANGGAL JATUH TEMPO", form.sized(1, bold=True))
    page.text(52, y, f": {bill_date(bill.due_date)}", form.sized(1, bold=True))
    page.text(12, y + 4.6, "TEMPAT PEMBAYARAN", form)
    places = stack(page, (52, y + 4.6), [": BANK SUMSEL BABEL, KANTOR POS, MINIMARKET"], form, room=78)
    page.text(12, places + 3, "SPPT bukan merupakan bukti pemilikan hak", form.sized(0.9))
    name, number = head_of_office(rng)
    issued = date(bill.year, rng.randint(1, 2), rng.randint(2, 27))
    page.text(165, y, f"{bill.person.city}, {padded_date(issued)}", form, anchor="m")
    page.text(165, y + 4, "KEPALA,", form, anchor="m")
    signature(rng, page, 152, y + 14, 25)
    page.picture(131, y, 25, 25, ring_stamp(rng, bill.city, "BAPENDA"))
    page.text(165, y + 20, name, form.sized(1, bold=True), anchor="m")
    page.text(165, y + 24, number, form.sized(0.92), anchor="m")


@layout("sppt_pbb", "electronic-page-of-blocks")
def _blocks(rng: Random, story: Story) -> Drawn:
    """An e-SPPT: two blocks of labelled rows beside each other, the table across, the sum in a band."""
    bill = bill_of(story)
    land = bill.land
    font = Font(rng.choice(("free-sans", "sans")), 9.2)
    page = Sheet(*A4)
    crest(page, 29, 12, 16, _ARMS)
    page.text(42, 17, f"PEMERINTAH {bill.city}", font.sized(1.3, bold=True))
    page.text(42, 22.6, rng.choice(OFFICES), font.sized(1.15, bold=True))
    page.text(42, 27.4, f"Jalan Merdeka No. {rng.randint(2, 90)}, {bill.person.city}", font.sized(0.9))
    page.line(18, 33, 192, 33, 0.6)
    page.text(105, 41, "SURAT PEMBERITAHUAN PAJAK TERUTANG", font.sized(1.35, bold=True), anchor="m")
    page.text(105, 46.6, f"PBB-P2 TAHUN {bill.year}", font.sized(1.2, bold=True), anchor="m")
    rt, rw = land.rt_rw.split("/")
    address = f"{land.street} RT {rt} RW {rw}"
    left = [
        ("NOP", format_nop(bill.nop)),
        ("Alamat", address),
        ("Kelurahan", land.place.village),
        ("Kecamatan", land.place.district),
    ]
    right = [("Nama", bill.taxpayer), ("Alamat", " ".join(home_lines(bill.person, "RT {} RW {}")))]
    for x, head, rows in ((18.0, "Objek Pajak", left), (107.0, "Wajib Pajak", right)):
        page.box(x, 52, 85, 40, line=0.25)
        page.box(x, 52, 85, 6, line=0.25, fill="#dde7ef")
        page.text(x + 2, 56.2, head, font.sized(1, bold=True))
        y = 63.0
        for label, value in rows:
            page.text(x + 2, y, label, font)
            page.text(x + 20, y, ":", font)
            y = stack(page, (x + 22, y), [value], font, room=61) + 1.4
    writer = Writer(page, font, top=95, left=18, right=18)
    columns = [("Objek", 34.0), ("Luas (m2)", 30.0), ("Kelas", 24.0), ("NJOP/m2 (Rp)", 40.0), ("NJOP (Rp)", 46.0)]
    writer.table(columns, object_rows(bill), fill="#dde7ef")
    writer.down(0.4)
    for label, value in sums_of(bill):
        writer.y += writer.step() * 1.1
        page.text(18, writer.y, label, font)
        page.text(192, writer.y, value, font, anchor="r")
    top = writer.y + 4
    page.box(18, top, 174, 10, line=0.3, fill="#dde7ef")
    page.text(20, top + 6.6, "PBB yang harus dibayar", font.sized(1.15, bold=True))
    page.text(190, top + 6.6, f"Rp {rupiah(land.tax)}", font.sized(1.2, bold=True), anchor="r")
    writer.y = top + 12
    writer.paragraph(f"Terbilang: {spell(land.tax)} rupiah", justify=False)
    writer.down(0.5)
    writer.line(f"Jatuh tempo pembayaran : {long_date(bill.due_date)}", font.sized(1.1, bold=True))
    writer.down(1.4)
    page.picture(20, writer.y, 24, 24, qr_code(f"https://pbb.example/sppt/{bill.nop}/{bill.year}"))
    issued = date(bill.year, 1, rng.randint(5, 28))
    lines = [
        f"{bill.person.city}, {long_date(issued)}",
        "Kepala Badan",
        "Ditandatangani secara elektronik",
        head_of_office(rng)[0],
    ]
    stack(page, (110, writer.y + 4), lines, font, room=80, leading=1.6)
    note = "SPPT bukan merupakan bukti kepemilikan hak. Simpan bukti pembayaran Anda."
    page.text(18, writer.y + 34, note, font.sized(0.88))
    return (page,), bill_truth(bill, address)


@layout("sppt_pbb", "page-with-qris")
def _with_qris(rng: Random, story: Story) -> Drawn:
    """A plain page of labelled rows in two groups, areas and values by row, a code to pay with at the foot."""
    bill = bill_of(story)
    land = bill.land
    font = Font(rng.choice(("serif", "wide")), 9.4)
    page = Sheet(*A4)
    crest(page, 105, 9, 15, _ARMS)
    look = Look(value_at=rng.uniform(58, 64), leading=1.42)
    writer = Writer(page, font, top=26, left=24, right=24, look=look)
    writer.centre(f"PEMERINTAH {bill.city}", font.sized(1.15, bold=True))
    writer.centre(rng.choice(OFFICES), font.sized(1.15, bold=True))
    page.line(24, writer.y + 2.4, 186, writer.y + 2.4, 0.5)
    writer.down(1)
    writer.centre("SURAT PEMBERITAHUAN PAJAK TERUTANG", font.sized(1.25, bold=True))
    writer.centre(f"PAJAK BUMI DAN BANGUNAN TAHUN PAJAK {bill.year}", font.sized(1.05, bold=True))
    writer.down(0.8)
    writer.row("Nomor Objek Pajak (NOP)", format_nop(bill.nop, rng.choice(("..-.", "...."))), bold=True)
    writer.row("Nama Wajib Pajak", bill.taxpayer, bold=True)
    writer.row("Alamat Wajib Pajak", ", ".join(home_lines(bill.person, "RT {} RW {}")))
    address = ", ".join(object_lines(land, "RT {} RW {}")[:4])
    writer.row("Letak Objek Pajak", address)
    writer.down(0.6)
    writer.line("PERHITUNGAN PAJAK", font.sized(1, bold=True))
    for label, value in (
        ("Luas Bumi", f"{rupiah(land.land_area)} m2"),
        ("Luas Bangunan", f"{rupiah(land.building_area)} m2"),
        ("NJOP Bumi", f"Rp {rupiah(land.land_area * land.land_value)}"),
        ("NJOP Bangunan", f"Rp {rupiah(land.building_area * land.building_value)}"),
        ("Jumlah NJOP", f"Rp {rupiah(land.value)}"),
        ("NJOP Tidak Kena Pajak", f"Rp {rupiah(EXEMPT)}"),
        ("Tarif", "0,1%"),
    ):
        writer.row(label, value)
    writer.row("PBB yang harus dibayar", f"Rp {rupiah(land.tax)}", bold=True)
    writer.row("Terbilang", f"{spell(land.tax)} rupiah")
    writer.row("Tanggal Jatuh Tempo", padded_date(bill.due_date), bold=True)
    writer.down(1)
    page.picture(26, writer.y, 28, 28, qr_code(f"QRIS{bill.nop}{bill.year}{land.tax}"))
    page.text(26, writer.y + 32, "Bayar dengan QRIS", font.sized(0.9))
    writer.y += 2
    issued = date(bill.year, rng.randint(1, 3), rng.randint(2, 27))
    name, number = head_of_office(rng)
    heading = [f"{bill.person.city}, {long_date(issued)}", "Kepala Badan,"]
    writer.signed(rng, heading, name, under=[number], stamp=(bill.city, "PAJAK"), at=148)
    writer.down(1.5)
    writer.paragraph("SPPT ini bukan bukti kepemilikan hak atas tanah dan bangunan.", justify=False)
    return (page,), bill_truth(bill, address)
