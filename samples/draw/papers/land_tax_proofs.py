"""Proof of paid land tax in further prints: the STTS of a city, a bank's receipt, a city's letter."""

from datetime import timedelta
from random import Random

from samples.draw.fonts import Font
from samples.draw.numbers import format_nop
from samples.draw.ornaments import crest, guilloche, ring_stamp, signature
from samples.draw.papers.land_tax import OFFICES, head_of_office, object_lines
from samples.draw.papers.land_tax_receipt import Payment, payment_of
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.papers.stacking import stack
from samples.draw.people import invent_name
from samples.draw.sheet import A4, Sheet
from samples.draw.words import ROMAN, capitalised, card_date, long_date, padded_date, rupiah, slash_date, spell
from samples.draw.writing import Look, Writer

_ARMS = ("#2f6f9f", "#e0b73a")
_BANKS = ("BANK SUMSEL BABEL", "BANK MUSI SEJAHTERA", "BANK SRIWIJAYA RAYA")


@layout("bukti_lunas_pbb", "city-receipt-in-frame")
def _city_receipt(rng: Random, story: Story) -> Drawn:
    """The city's STTS in a frame: head in the middle, rows filled by a printer, the bank's stamp and clerk."""
    payment = payment_of(rng, story)
    bill = payment.bill
    form, fill = Font("sans", 8.6), Font(rng.choice(("mono", "sans")), 8.8)
    page = Sheet(210, 132, rng.choice(("#ffffff", "#f3f9f3", "#fff7f4")))
    page.picture(0, 0, 210, 132, guilloche(rng, (630, 396), page.colour, "#e9efe6", strength=0.2))
    crest(page, 20, 9, 14, _ARMS)
    page.text(105, 13, f"PEMERINTAH {bill.city}", form.sized(1.2, bold=True), anchor="m")
    page.text(105, 17.6, rng.choice(OFFICES), form.sized(1.1, bold=True), anchor="m")
    page.text(105, 24, "SURAT TANDA TERIMA SETORAN (STTS)", form.sized(1.3, bold=True), anchor="m")
    title = f"PAJAK BUMI DAN BANGUNAN TAHUN {bill.year}"
    page.text(105, 28.8, title, form.sized(1.1, bold=True), anchor="m")
    page.line(8, 32, 202, 32, 0.3)
    y = 38.0
    for label, value in (
        ("NOP", format_nop(bill.nop)),
        ("NAMA WAJIB PAJAK", bill.taxpayer),
        ("LETAK OBJEK PAJAK", " ".join(object_lines(bill.land, "RT {} RW {}")[:4])),
        ("POKOK PBB", f"Rp {rupiah(bill.land.tax)}"),
        ("DENDA ADMINISTRASI", f"Rp {rupiah(payment.fine)}"),
        ("JUMLAH YANG DIBAYAR", f"Rp {rupiah(payment.total)}"),
        ("TERBILANG", f"{spell(payment.total)} rupiah".upper()),
        ("TANGGAL BAYAR", (card_date, slash_date)[rng.randint(0, 1)](payment.paid_on)),
        ("TEMPAT PEMBAYARAN", rng.choice(_BANKS)),
    ):
        page.text(12, y, label, form)
        page.text(54, y, ":", form)
        heavy = label in ("NOP", "JUMLAH YANG DIBAYAR")
        y = stack(page, (57, y), [value], fill.sized(1, bold=heavy), room=140) + 1.5
    foot = max(y + 2, 96.0)
    page.text(12, foot + 4, "Lembar untuk Wajib Pajak", form.sized(0.9))
    page.text(12, foot + 9, "Dianggap sah apabila telah divalidasi oleh tempat pembayaran", form.sized(0.9))
    page.text(165, foot + 2, "Petugas Penerima,", form, anchor="m")
    signature(rng, page, 152, foot + 13, 25)
    page.picture(133, foot - 2, 25, 25, ring_stamp(rng, "BANK PERSEPSI", "LUNAS"))
    page.text(165, foot + 20, invent_name(rng, "female"), form, anchor="m")
    page.box(8, 6, 194, foot + 18, line=0.5)
    return (page,), payment.fields


@layout("bukti_lunas_pbb", "counter-receipt-of-bank")
def _bank_receipt(rng: Random, story: Story) -> Drawn:
    """A bank's paper from the counter: the tax's data, then the sums, the clerk below."""
    payment = payment_of(rng, story)
    bill = payment.bill
    bank = rng.choice(_BANKS)
    font = Font(rng.choice(("mono", "free-sans")), 9)
    page = Sheet(*A4)
    page.text(20, 20, bank, Font("sans", 15, bold=True), "#133a73")
    page.text(20, 25.5, f"Kantor Cabang {bill.person.city}", font.sized(0.9))
    page.line(20, 29, 190, 29, 0.6, "#133a73")
    look = Look(value_at=rng.uniform(52, 60), leading=1.5)
    writer = Writer(page, font, top=33, left=20, right=20, look=look)
    writer.centre("BUKTI PEMBAYARAN PAJAK BUMI DAN BANGUNAN", font.sized(1.2, bold=True))
    writer.centre(f"{bill.city}", font.sized(1.1, bold=True))
    writer.down(0.8)
    writer.row("No. Transaksi", payment.reference)
    writer.row("Tanggal/Jam", f"{slash_date(payment.paid_on)} {payment.clock}")
    writer.row("Teller", f"{rng.randint(1, 9):03d} / {invent_name(rng, 'female').split()[-1]}")
    writer.down(0.5)
    writer.row("Nomor Objek Pajak", format_nop(bill.nop, rng.choice(("..-.", "...."))))
    writer.row("Nama Wajib Pajak", bill.taxpayer)
    writer.row("Alamat Objek Pajak", " ".join(object_lines(bill.land, "RT {} RW {}")[:3]))
    writer.row("Kecamatan", bill.land.place.district)
    writer.row("Tahun Pajak", str(bill.year))
    page.line(20, writer.y + 3, 190, writer.y + 3, 0.2)
    writer.down(0.9)
    writer.row("Jumlah Pokok", f"Rp {rupiah(bill.land.tax)}")
    writer.row("Denda", f"Rp {rupiah(payment.fine)}")
    writer.row("Total Pembayaran", f"Rp {rupiah(payment.total)}", bold=True)
    writer.row("Terbilang", f"{spell(payment.total)} rupiah".capitalize())
    page.line(20, writer.y + 3, 190, writer.y + 3, 0.2)
    writer.down(1)
    writer.line("Pembayaran telah diterima dan dibukukan ke rekening kas daerah.")
    writer.line("Struk ini adalah bukti pembayaran yang sah, harap disimpan.")
    writer.down(1)
    top = writer.y
    page.text(155, top + 4, "Teller,", font, anchor="m")
    page.picture(124, top + 2, 27, 27, ring_stamp(rng, bank, "TELLER"))
    signature(rng, page, 142, top + 18, 25)
    return (page,), payment.fields


@layout("bukti_lunas_pbb", "letter-of-payment")
def _letter(rng: Random, story: Story) -> Drawn:
    """A city's letter: taxpayer and object in indented rows, the payment in rows below."""
    payment = payment_of(rng, story)
    font = Font(rng.choice(("free-serif", "sans")), rng.uniform(10.6, 11.2))
    page = Sheet(*A4)
    writer = Writer(page, font, top=12, left=24, right=22, look=Look(value_at=rng.uniform(52, 60), leading=1.4))
    _head(rng, page, writer, payment)
    issued = min(payment.paid_on + timedelta(days=rng.randint(0, 25)), story.today)
    writer.down(1.2)
    writer.centre("SURAT KETERANGAN LUNAS PBB-P2", font.sized(1.2, bold=True), underline=True)
    month = ROMAN[issued.month - 1]
    writer.centre(f"Nomor : 900.1.13/{rng.randint(100, 2400)}/BAPENDA/{month}/{issued.year}")
    writer.down(1)
    writer.paragraph(
        "Kepala Bidang Penagihan dan Pengendalian dengan ini menerangkan bahwa Wajib Pajak di bawah ini:", first=10
    )
    writer.down(0.3)
    bill = payment.bill
    for label, value in (
        ("Nama", bill.taxpayer),
        ("NOP", format_nop(bill.nop)),
        ("Lokasi Objek Pajak", capitalised(" ".join(object_lines(bill.land, "RT {} RW {}")[:4]))),
    ):
        writer.row(label, value, indent=10)
    writer.down(0.3)
    writer.paragraph("telah melunasi Pajak Bumi dan Bangunan Perdesaan dan Perkotaan (PBB-P2) dengan rincian:")
    writer.down(0.3)
    for label, value in (
        ("Tahun Pajak", str(bill.year)),
        ("Pokok Pajak", f"Rp{rupiah(bill.land.tax)},00"),
        ("Denda", f"Rp{rupiah(payment.fine)},00"),
        ("Jumlah Dibayar", f"Rp{rupiah(payment.total)},00"),
        ("Tanggal Bayar", padded_date(payment.paid_on)),
    ):
        writer.row(label, value, indent=10)
    writer.down(0.4)
    writer.paragraph(
        "Demikian surat keterangan ini dibuat agar dapat dipergunakan untuk keperluan pengurusan perizinan.",
        first=10,
    )
    writer.down(1.6)
    name, number = head_of_office(rng)
    heading = [f"{bill.person.city}, {long_date(issued)}", "Kepala Bidang Penagihan", "dan Pengendalian,"]
    writer.signed(rng, heading, name, under=[number], stamp=(bill.city, "BAPENDA"), at=146)
    return (page,), payment.fields


def _head(rng: Random, page: Sheet, writer: Writer, payment: Payment) -> None:
    """The city's head of letter, its arms at the left."""
    bill, font = payment.bill, writer.font
    crest(page, 33, 13, 19, _ARMS)
    writer.left = 44
    writer.centre(f"PEMERINTAH {bill.city}", font.sized(1.2, bold=True))
    writer.centre(rng.choice(OFFICES), font.sized(1.35, bold=True))
    writer.centre(f"Jalan Kapten A. Rivai No. {rng.randint(2, 90)}, {bill.person.city}", font.sized(0.85))
    writer.centre(f"Telepon (0711) {rng.randint(310000, 390000)}", font.sized(0.85))
    writer.left = 24
    page.line(24, writer.y + 2.6, 188, writer.y + 2.6, 0.8)
    writer.y += 3
