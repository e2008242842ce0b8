"""What else comes by mistake, for measuring: an account's movements, a parcel label, a prescription, a payslip."""

from datetime import timedelta
from random import Random

from samples.draw.fonts import Font
from samples.draw.offices import invent_office
from samples.draw.ornaments import qr_code, signature
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.papers.stacking import stack
from samples.draw.people import invent
from samples.draw.sheet import A4, Sheet
from samples.draw.words import MONTHS, capitalised, long_date, rupiah, slash_date
from samples.draw.writing import Look, Writer

_MOVES = (
    "TRSF E-BANKING DB|BIAYA ADM|SETORAN TUNAI|TARIKAN ATM|BYR VIA QRIS|TRSF E-BANKING CR|PULSA SELULER|"
    "BUNGA TABUNGAN|PAJAK BUNGA|DEBIT SWITCHING"
).split("|")
_DRUGS = (
    ("Paracetamol 500 mg", "tab"),
    ("Amoxicillin 500 mg", "caps"),
    ("Cetirizine 10 mg", "tab"),
    ("Ambroxol 30 mg", "tab"),
    ("Omeprazole 20 mg", "caps"),
    ("Vitamin B complex", "tab"),
)


@layout("unknown", "bank_movements", "held_out")
def _bank_movements(rng: Random, story: Story) -> Drawn:
    """A savings account's monthly statement with the right person's name and address."""
    person, sheet = story.person, Sheet(*A4)
    month = story.today.replace(day=1) - timedelta(days=rng.randint(1, 150))
    family = rng.choice(("mono", "free-mono", "sans"))
    font = Font(family, 8.5)
    sheet.text(18, 22, "BANK NUSA MUSI", Font("sans", 17, bold=True), "#1d3f8f")
    sheet.text(192, 22, "REKENING TABUNGAN", Font("sans", 12, bold=True), anchor="r")
    stack(sheet, (18, 34), (person.name, person.street, person.place.village, person.city.upper()), font, room=80)
    y = 34.0
    for label, value in (
        ("NO. REKENING", f"{rng.randint(10**9, 10**10 - 1)}"),
        ("HALAMAN", "1 / 1"),
        ("PERIODE", f"{MONTHS[month.month - 1]} {month.year}".upper()),
        ("MATA UANG", "IDR"),
    ):
        sheet.text(122, y, label, font)
        sheet.text(152, y, f": {value}", font)
        y += 4.6
    page = Writer(sheet, font, top=58, left=18, right=18, look=Look(leading=1.45))
    balance, rows = rng.randint(300, 9000) * 1000, []
    rows.append((f"01/{month:%m}", "SALDO AWAL", "", "", rupiah(balance)))
    for day in sorted(rng.sample(range(1, 28), rng.randint(9, 16))):
        move, amount = rng.choice(_MOVES), rng.randint(5, 800) * 1000
        credit = move in ("SETORAN TUNAI", "TRSF E-BANKING CR", "BUNGA TABUNGAN") or amount > balance
        balance += amount if credit else -amount
        booked = f"{rupiah(amount)} {'CR' if credit else 'DB'}"
        rows.append((f"{day:02d}/{month:%m}", move, f"{rng.randint(0, 9999):04d}", booked, rupiah(balance)))
    page.table((("TANGGAL", 22), ("KETERANGAN", 62), ("CBG", 16), ("MUTASI", 37), ("SALDO", 37)), rows,
               grid=rng.random() < 0.5)  # fmt: skip
    page.down()
    page.line(f"SALDO AKHIR : {rupiah(balance)}", font.sized(1.1, bold=True))
    page.down(0.5)
    page.line("Apabila terdapat perbedaan, harap menghubungi kantor cabang dalam 14 hari.")
    return (sheet,), {}


@layout("unknown", "parcel_label", "held_out")
def _parcel_label(rng: Random, story: Story) -> Drawn:
    """The label of a parcel: bars, the receiver's name and address, what it weighs."""
    person, sender, sheet = story.person, invent(rng), Sheet(100, 150)
    font, bold = Font("free-sans", 9), Font("free-sans", 9, bold=True)
    sheet.box(3, 3, 94, 144, line=0.5)
    sheet.text(7, 14, rng.choice(("KILAT MUSI", "ANTAR CEPAT", "KURIR ILIR")), bold.sized(1.9))
    sheet.text(93, 14, rng.choice(("REG", "EKONOMI", "NEXT DAY")), bold.sized(1.7), anchor="r")
    sheet.line(3, 19, 97, 19, 0.5)
    code = f"KM{rng.randint(10**11, 10**12 - 1)}"
    x = 14.0
    while x < 85:
        width = rng.choice((0.5, 0.5, 1.0, 1.4))
        sheet.box(x, 23, width, 17, line=0, fill="#111111")
        x += width + rng.choice((0.5, 0.9, 1.4))
    sheet.text(50, 45, code, bold.sized(1.1), anchor="m")
    sheet.line(3, 48, 97, 48, 0.3)
    y = 53.0
    for label, who in (("Penerima", person), ("Pengirim", sender)):
        sheet.text(7, y, f"{label}:", font)
        lines = (who.name.title(), who.phone, capitalised(who.full_address), who.place.regency.title())
        y = stack(sheet, (27, y), lines, bold if who is person else font, room=66, leading=1.35) + 2.5
        sheet.line(3, y - 3, 97, y - 3, 0.3)
        y += 2.5
    weight = rng.randint(2, 48) / 10
    told = (f"Berat: {weight} kg", f"Ongkir: Rp{rupiah(rng.randint(8, 60) * 1000)}", "Isi: pakaian / aksesori",
            f"Dikirim {slash_date(story.today)}")  # fmt: skip
    stack(sheet, (7, y + 1), told, font, room=52, leading=1.5)
    sheet.picture(68, y - 1, 24, 24, qr_code(code))
    sheet.text(50, 143, "Wajib video saat membuka paket", font.sized(0.85), anchor="m")
    return (sheet,), {}


@layout("unknown", "prescription", "held_out")
def _prescription(rng: Random, story: Story) -> Drawn:
    """A physician's prescription for the right person: drugs by pen on a small printed sheet."""
    office, person, day = (
        invent_office(rng, "klinik"),
        story.person,
        story.today - timedelta(days=rng.randint(1, 20)),
    )
    sheet = Sheet(105, 165, colour=rng.choice(("#ffffff", "#f3faf3", "#fdf6ea")))
    font = Font(rng.choice(("sans", "serif")), 8.5)
    pen, ink = Font(rng.choice(("free-serif", "serif")), 12.5, italic=True), rng.choice(("#16245c", "#1f1f1f"))
    sheet.text(52.5, 12, office.name.upper(), font.sized(1.3, bold=True), anchor="m")
    y = stack(sheet, (52.5, 17), (office.address, f"Telp. {office.phone}"), font.sized(0.85), room=92, anchor="m")
    sheet.line(7, y, 98, y, 0.5)
    sheet.text(8, y + 6, f"dr. {invent(rng).name.title()}", font.sized(1, bold=True))
    sheet.text(98, y + 6, f"Palembang, {slash_date(day)}", font, anchor="r")
    y += 19
    sheet.text(9, y, "R/", pen.sized(1.4), ink)
    for drug, form in rng.sample(_DRUGS, rng.randint(2, 4)):
        sheet.text(20, y, f"{drug}", pen, ink)
        sheet.text(95, y, f"{form} No. {rng.choice(('X', 'XV', 'XX'))}", pen, ink, "r")
        sheet.text(28, y + 6, f"S {rng.choice((1, 2, 3))} dd 1 {rng.choice(('pc', 'ac', 'prn'))}", pen, ink)
        sheet.line(20, y + 9, 95, y + 9, 0.25, ink)
        y += 16
    signature(rng, sheet, 68, y + 6, 22, ink)
    for place, (label, value) in enumerate(
        (("Pro", person.name.title()), ("Umur", f"{day.year - person.birth_date.year} tahun"))
    ):
        sheet.text(8, 143 + place * 6.5, f"{label} :", font)
        sheet.text(22, 143 + place * 6.5, value, pen.sized(0.85), ink)
    sheet.text(52.5, 160, "Obat tidak boleh diganti tanpa persetujuan dokter", font.sized(0.8), anchor="m")
    return (sheet,), {}


@layout("unknown", "payslip", "held_out")
def _payslip(rng: Random, story: Story) -> Drawn:
    """A month's payslip: earnings at the left, deductions at the right, what is paid out below."""
    person, office, sheet = story.person, invent_office(rng, "rumah sakit", "klinik"), Sheet(210, 148)
    font = Font(rng.choice(("sans", "mono", "free-sans")), 9)
    bold, month = font.sized(1, bold=True), story.today - timedelta(days=rng.randint(5, 90))
    sheet.text(105, 14, office.name.upper(), bold.sized(1.35), anchor="m")
    sheet.text(
        105, 20, f"SLIP GAJI BULAN {MONTHS[month.month - 1].upper()} {month.year}", bold.sized(1.1), anchor="m"
    )
    sheet.line(14, 24, 196, 24, 0.5)
    page = Writer(sheet, font, top=25, left=14, right=14, look=Look(value_at=34, leading=1.4))
    for label, value in (
        ("Nama", person.name.title()),
        ("Bagian", rng.choice(("Pelayanan", "Rawat Jalan", "Farmasi"))),
        ("No. Karyawan", f"{rng.randint(100, 999)}.{rng.randint(10, 99)}"),
    ):
        page.row(label, value)
    top, sums = page.y + 8, []
    for x, title, items in (
        (14.0, "PENDAPATAN", ("Gaji pokok", "Tunjangan jabatan", "Uang makan", "Lembur")),
        (110.0, "POTONGAN", ("Iuran kesehatan", "Iuran hari tua", "Pajak", "Pinjaman")),
    ):
        y, total = top, 0
        sheet.text(x, y, title, bold)
        for number, item in enumerate(items):
            most = 60 if x > 100 else (4500 if number == 0 else 700)
            amount = rng.randint(most // 3, most) * 1000
            total, y = total + amount, y + 6
            sheet.text(x, y, item, font)
            sheet.text(x + 84, y, rupiah(amount), font, anchor="r")
        sheet.line(x, y + 2.5, x + 84, y + 2.5, 0.3)
        sheet.text(x, y + 8, "Jumlah", bold)
        sheet.text(x + 84, y + 8, rupiah(total), bold, anchor="r")
        sums.append(total)
    y = top + 44
    sheet.box(14, y - 6, 180, 9, line=0.4, fill="#f1f5f9")
    sheet.text(17, y, "GAJI DITERIMA", bold)
    sheet.text(191, y, f"Rp {rupiah(sums[0] - sums[1])}", bold, anchor="r")
    sheet.text(160, y + 12, f"Palembang, {long_date(month)}", font, anchor="m")
    sheet.text(160, y + 16.5, "Bagian Keuangan,", font, anchor="m")
    signature(rng, sheet, 146, y + 27, 26)
    sheet.text(160, y + 36, invent(rng).name.title(), font, anchor="m")
    return (sheet,), {}
