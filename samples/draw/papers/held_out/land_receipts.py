"""Proof of paid land tax for measuring: a collector's receipt, a deposit form, a bank's mail, a proof in cells."""

from random import Random

from samples.draw.fonts import Font
from samples.draw.letters import INK, blank, boxed_digits, dotted, filled
from samples.draw.numbers import format_nop
from samples.draw.ornaments import crest, qr_code, ring_stamp, signature
from samples.draw.papers.held_out.cells import band
from samples.draw.papers.land_tax import OFFICES, home_lines, object_lines
from samples.draw.papers.land_tax_receipt import Payment, paid_stamp, payment_of
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.papers.stacking import stack
from samples.draw.people import invent_name
from samples.draw.sheet import A4, Sheet
from samples.draw.words import (
    DAYS,
    bill_date,
    capitalised,
    card_date,
    long_date,
    padded_date,
    rupiah,
    slash_date,
    spell,
)
from samples.draw.writing import Look, Writer

_ARMS = ("#2f6f55", "#dcb540")


def _object(payment: Payment, lines: int) -> str:
    return " ".join(object_lines(payment.bill.land, "RT {} RW {}")[:lines])


@layout("bukti_lunas_pbb", "receipt-of-collector", "held_out")
def _collector(rng: Random, story: Story) -> Drawn:
    """A receipt of the village's collector: a printed low form filled in ink on dotted lines, the sum in a box."""
    payment = payment_of(rng, story)
    bill, place = payment.bill, payment.bill.land.place
    page = Sheet(215, 120, rng.choice(("#ffffff", "#fffbe9", "#f3f8ff")))
    form, colour = Font(rng.choice(("sans", "serif")), 9.6), rng.choice(INK)
    ink = Font(rng.choice(("free-serif", "free-sans")), 11, italic=True)
    page.text(14, 14, f"KELURAHAN {place.village} KECAMATAN {place.district}", form.sized(0.95, bold=True))
    page.text(201, 14, f"No. {rng.randint(1, 900):04d}", form, anchor="r")
    page.text(107, 22.5, "TANDA TERIMA PEMBAYARAN PBB", form.sized(1.45, bold=True), anchor="m")
    writer = Writer(page, form, top=24, left=14, right=14, look=Look(value_at=rng.uniform(42, 48), leading=1.9))
    for label, value in (
        ("Diterima dari WP", bill.taxpayer.title()),
        ("Uang sejumlah", f"{spell(payment.total)} rupiah"),
        ("Untuk pembayaran", f"Pajak Bumi dan Bangunan tahun {bill.year}"),
        ("NOP", format_nop(bill.nop)),
        ("Letak objek", capitalised(_object(payment, 2))),
    ):
        filled(writer, label, value, ink, colour)
    y = writer.y + 15
    page.box(14, y - 7, 58, 11, line=0.5)
    page.text(18, y, "Rp", form.sized(1.3, bold=True))
    page.text(68, y, f"{rupiah(payment.total)},-", ink.sized(1.15), colour, "r")
    page.text(14, y + 11, "Pokok dan denda (bila ada) telah diterima lunas", form.sized(0.85))
    page.text(165, y - 6, f"{bill.person.city}, {long_date(payment.paid_on)}", form, anchor="m")
    page.text(165, y - 1, "Petugas Pemungut,", form, anchor="m")
    signature(rng, page, 152, y + 9, 26, colour)
    page.picture(130, y - 7, 25, 25, ring_stamp(rng, place.village, "LUNAS"))
    page.text(165, y + 17, f"( {invent_name(rng, 'male').title()} )", form, anchor="m")
    page.height = y + 28
    page.box(6, 6, 203, page.height - 12, line=0.5, colour="#444444")
    return (page,), payment.fields


@layout("bukti_lunas_pbb", "deposit-form", "held_out")
def _deposit(rng: Random, story: Story) -> Drawn:
    """The form that deposits the tax (SSPD): number in boxes, sections by letter, validated by the bank."""
    payment, page = payment_of(rng, story), blank(rng)
    bill = payment.bill
    form, fill = Font("sans", 9.4), Font(rng.choice(("mono", "sans")), 9.6)
    left, right = 16.0, page.width - 16
    crest(page, left + 9, 13, 15, _ARMS)
    page.text(left + 21, 18, f"PEMERINTAH {bill.city}", form.sized(1.1, bold=True))
    page.text(left + 21, 23, rng.choice(OFFICES), form.sized(1.1, bold=True))
    title = form.sized(1.2, bold=True)
    stack(page, (right, 17), ["SURAT SETORAN PAJAK DAERAH", "(SSPD) PBB-P2", f"TAHUN PAJAK {bill.year}"], title,
          room=100, anchor="r", leading=1.35)  # fmt: skip
    page.line(left, 36, right, 36, 0.5)
    page.text(left, 44, "A. NOP", form.sized(1, bold=True))
    x = left + 24
    for group in format_nop(bill.nop).replace("-", ".").split("."):
        boxed_digits(page, x, 45.4, group, fill)
        x += 5.6 * len(group) + 2
    writer = Writer(page, form, top=47, left=left, right=16, look=Look(value_at=rng.uniform(52, 60), leading=1.6))
    writer.row("B. Nama Wajib Pajak", bill.taxpayer)
    writer.row("C. Alamat Wajib Pajak", " ".join(home_lines(bill.person, "RT {} RW {}")))
    writer.row("D. Letak Objek Pajak", _object(payment, 4))
    writer.down(0.2)
    writer.line("E. Perhitungan setoran", form)
    rows = [
        ["1", "Pokok pajak terutang", rupiah(bill.land.tax)],
        ["2", "Sanksi administratif", rupiah(payment.fine)],
        ["3", "Jumlah yang disetor", rupiah(payment.total)],
    ]
    writer.table([("No", 12.0), ("Uraian", 110.0), ("Rp", right - left - 122)], rows, font=fill)
    writer.down(0.4)
    writer.row("Dengan huruf", f"{spell(payment.total)} rupiah")
    writer.row("Tanggal setor", (card_date, padded_date)[rng.randint(0, 1)](payment.paid_on))
    y = writer.y + 12
    page.text(left + 32, y, "Penyetor,", form, anchor="m")
    signature(rng, page, left + 19, y + 14, 26)
    page.text(left + 32, y + 22, story.person.name.title(), form, anchor="m")
    page.text(right - 38, y, "Diterima oleh Bank Sumsel Babel", form, anchor="m")
    page.picture(right - 66, y + 1, 27, 27, ring_stamp(rng, "BANK SUMSEL BABEL", "TELLER"))
    signature(rng, page, right - 48, y + 14, 26)
    page.text(right - 38, y + 22, invent_name(rng, "female").title(), form, anchor="m")
    mark = f"{payment.reference} {payment.clock} {rupiah(payment.total)} TUNAI"
    page.text(left, y + 34, mark, fill.sized(0.9))
    return (page,), payment.fields


@layout("bukti_lunas_pbb", "mail-of-bank", "held_out")
def _mail(rng: Random, story: Story) -> Drawn:
    """A bank's mail about a payment, printed: a greeting, rows with the value at the right edge, a note."""
    payment = payment_of(rng, story)
    bill = payment.bill
    font = Font(rng.choice(("free-sans", "sans")), 10.2)
    page = Sheet(*A4)
    colour = rng.choice(("#b3261e", "#0b5394", "#0d7a4f"))
    page.text(25, 20, "Notifikasi Transaksi", font.sized(1.5, bold=True), colour)
    when = f"{DAYS[payment.paid_on.weekday()]}, {long_date(payment.paid_on)} {payment.clock} WIB"
    page.text(25, 26, when, font.sized(0.9), "#555555")
    page.line(25, 30, 185, 30, 0.4, colour)
    greeting = [
        f"Halo {capitalised(story.person.name)},",
        "Pembayaran Pajak Bumi dan Bangunan Anda telah berhasil. Berikut rincian transaksinya:",
    ]
    y = stack(page, (25, 39), greeting, font, room=158, leading=1.6) + 4
    rows = (
        ("Pemerintah Daerah", bill.city.title()),
        ("NOP", format_nop(bill.nop, "....") if rng.random() < 0.5 else bill.nop),
        ("Nama Pemilik", bill.taxpayer),
        ("Tahun Pajak", str(bill.year)),
        ("Pokok PBB", f"IDR {bill.land.tax:,}.00"),
        ("Denda", f"IDR {payment.fine:,}.00"),
        ("Total", f"IDR {payment.total:,}.00"),
        ("Status", "BERHASIL - LUNAS"),
        ("Nomor Referensi", payment.reference),
    )
    for label, value in rows:
        page.text(27, y, label, font, "#444444")
        y = stack(page, (183, y), [value], font.sized(1, bold=label == "Total"), room=108, anchor="r") + 3.4
        dotted(page, 25, 185, y - 4.6)
    note = (
        "Simpan surel ini sebagai bukti pembayaran yang sah. Surel ini dikirim secara otomatis, mohon untuk tidak "
        "membalas."
    )
    stack(page, (25, y + 6), [note], font.sized(0.9), room=158, ink="#555555", leading=1.5)
    return (page,), payment.fields


@layout("bukti_lunas_pbb", "proof-in-cells", "held_out")
def _proof(rng: Random, story: Story) -> Drawn:
    """The city's proof of payment (TBP) in ruled cells on half a page, the word of payment stamped across."""
    payment = payment_of(rng, story)
    bill, place = payment.bill, payment.bill.land.place
    font = Font(rng.choice(("sans", "free-serif")), 9.8)
    page = Sheet(210, 148, "#ffffff")
    crest(page, 22, 9, 14, _ARMS)
    page.text(34, 14, f"PEMERINTAH {bill.city}", font.sized(1.1, bold=True))
    page.text(34, 19, rng.choice(OFFICES), font.sized(1.1, bold=True))
    page.text(196, 14, "TANDA BUKTI PEMBAYARAN", font.sized(1.35, bold=True), anchor="r")
    page.text(196, 19.4, "PBB Perdesaan dan Perkotaan", font, anchor="r")
    fonts, y = (font.sized(0.78), font), 27.0
    shown = (bill_date, slash_date)[rng.randint(0, 1)](payment.paid_on)
    for cells in (
        [("Nomor Bukti", payment.reference, 66.0), ("Tanggal Pembayaran", shown, 58.0),
         ("Tahun Pajak", str(bill.year), 58.0)],
        [("Nama Wajib Pajak", bill.taxpayer, 98.0), ("Nomor Objek Pajak", format_nop(bill.nop), 84.0)],
        [("Alamat Objek Pajak", _object(payment, 2), 98.0), ("Kelurahan", place.village, 42.0),
         ("Kecamatan", place.district, 42.0)],
        [("Pokok (Rp)", rupiah(bill.land.tax), 56.0), ("Denda (Rp)", rupiah(payment.fine), 52.0),
         ("Jumlah Pembayaran (Rp)", rupiah(payment.total), 74.0)],
        [("Terbilang", f"{spell(payment.total)} rupiah", 182.0)],
    ):  # fmt: skip
        y = band(page, (14, y), cells, fonts)
    page.picture(14, y + 5, 22, 22, qr_code(f"https://pajak.example/tbp/{payment.reference}"))
    lines = ["Bukti pembayaran ini sah tanpa tanda tangan.", f"Kanal: Bank Sumsel Babel, pukul {payment.clock}"]
    stack(page, (40, y + 13), lines, font.sized(0.9), room=80, leading=1.5)
    page.picture(132, y + 3, 46, 22, paid_stamp(rng))
    return (page,), payment.fields
