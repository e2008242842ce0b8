"""Land tax paid elsewhere: at a shop, with a bank's program, in a marketplace, at the post; and the e-STTS."""

from random import Random

from samples.draw.fonts import Font
from samples.draw.numbers import draw_npwp, format_nop, format_npwp
from samples.draw.ornaments import crest, qr_code, ring_stamp, signature
from samples.draw.papers.land_tax import OFFICES, head_of_office, object_lines
from samples.draw.papers.land_tax_receipt import Payment, paid_stamp, payment_of
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.papers.stacking import below, stack
from samples.draw.people import invent_name
from samples.draw.sheet import A4, Sheet
from samples.draw.words import bill_date, capitalised, card_date, long_date, rupiah, slash_date, spell
from samples.draw.writing import Look, Writer


@layout("bukti_lunas_pbb", "shop-receipt")
def _shop_receipt(rng: Random, story: Story) -> Drawn:
    """The narrow thermal paper of a small supermarket, as long as what stands on it."""
    payment = payment_of(rng, story)
    bill = payment.bill
    font = Font(rng.choice(("wide-mono", "mono")), 7, stretch=rng.choice((0.86, 0.92)))
    slip = Sheet(68, 200, "#f9f9f6")
    look = Look(value_at=rng.choice((19.0, 21.0)), leading=1.3)
    writer = Writer(slip, font, top=5, left=4, right=4, look=look)
    for line in (
        "MINIMARKET MUSI RAYA",
        f"TOKO {bill.land.place.district}",
        f"NPWP {format_npwp(draw_npwp(rng, 'body'))}",
    ):
        writer.centre(line)
    dashes = "=" * int(59 / font.width("="))
    writer.line(dashes)
    writer.centre("STRUK PEMBAYARAN PBB", font.sized(1.1, bold=True))
    writer.centre(f"PEMDA {bill.city}")
    writer.down(0.5)
    paid = f"{card_date(payment.paid_on)} {payment.clock[:5]}"
    rows = [
        ("TGL BAYAR", paid),
        ("NO RESI", payment.reference[:12]),
        ("NOP", bill.nop),
        ("NAMA", bill.taxpayer),
        ("TAHUN", str(bill.year)),
        ("LOKASI", f"{bill.land.place.village} {bill.land.place.district}"),
        ("TAGIHAN", f"Rp {rupiah(bill.land.tax)}"),
        ("DENDA", f"Rp {rupiah(payment.fine)}"),
        ("ADMIN", "Rp 0"),
        ("TOTAL", f"Rp {rupiah(payment.total)}"),
    ]
    for label, value in rows:
        writer.row(label, value, bold=label == "TOTAL")
    writer.line(dashes)
    writer.centre("PEMDA MENYATAKAN STRUK INI SEBAGAI BUKTI PEMBAYARAN YANG SAH, MOHON DISIMPAN")
    writer.down(0.4)
    writer.centre(f"KASIR {invent_name(rng, 'female').split()[0]} / {rng.randint(1, 3)}")
    slip.height = writer.y + 8
    return (slip,), payment.fields


@layout("bukti_lunas_pbb", "bank-screen")
def _bank_screen(rng: Random, story: Story) -> Drawn:
    """A bank's program: a white card with labels above values, a reference of its own, the sum below."""
    payment = payment_of(rng, story)
    bill = payment.bill
    family = rng.choice(("sans", "wide"))
    label, value = Font(family, 6.2), Font(family, 7.2, bold=True, stretch=0.94)
    phone = Sheet(80, 172, "#0a4da2")
    phone.text(40, 12, "Transaksi Berhasil", Font(family, 11, bold=True), "#ffffff", "m")
    shown = f"{bill_date(payment.paid_on).title()}, {payment.clock} WIB"
    phone.text(40, 18, shown, label, "#dbe8fb", "m")
    phone.box(4, 23, 72, 145, line=0, fill="#ffffff")
    fonts, y = (label, value), 31.0
    for name, text in (
        ("Jenis Transaksi", "Pembayaran PBB"),
        ("Penyedia Jasa", f"PBB {bill.city.title()}"),
        ("Nomor Objek Pajak", format_nop(bill.nop, "....")),
        ("Nama Wajib Pajak", bill.taxpayer),
        ("Tahun Pajak", str(bill.year)),
        ("Rekening Sumber", f"{capitalised(story.person.name)} - ******{rng.randint(1000, 9999)}"),
        ("No. Referensi", payment.reference),
    ):
        y = below(phone, (9, y), name, text, fonts=fonts, room=62, gap=2.4)
    phone.line(9, y - 2.2, 71, y - 2.2, 0.2, "#c8d3e2")
    for name, amount in (("Pokok", bill.land.tax), ("Denda", payment.fine), ("Biaya Admin", 0)):
        phone.text(9, y + 2, name, label, "#5b6572")
        phone.text(71, y + 2, f"Rp {rupiah(amount)},00", label, anchor="r")
        y += 5
    phone.text(9, y + 3.4, "Total Bayar", value)
    phone.text(71, y + 3.4, f"Rp {rupiah(payment.total)},00", value.sized(1.1), anchor="r")
    return (phone,), payment.fields


@layout("bukti_lunas_pbb", "marketplace-invoice")
def _marketplace(rng: Random, story: Story) -> Drawn:
    """A page that a marketplace sends by mail: the order above, the details of the tax in a table."""
    payment = payment_of(rng, story)
    bill = payment.bill
    font = Font(rng.choice(("free-sans", "sans")), 9.8)
    page = Sheet(*A4)
    page.text(20, 22, "pasarmusi", Font("sans", 21, bold=True), "#0d8a4f")
    page.text(190, 18, "Bukti Pembayaran", font.sized(1.5, bold=True), anchor="r")
    invoice = f"INV/{payment.paid_on:%Y%m%d}/PBB/{rng.randint(10**8, 10**9 - 1)}"
    page.text(190, 24, invoice, font.sized(0.9), "#0d8a4f", "r")
    page.line(20, 30, 190, 30, 0.3, "#cccccc")
    fonts = font.sized(0.82), font.sized(1, bold=True)
    below(page, (20, 38), "Pembeli", capitalised(story.person.name), fonts=fonts, room=80)
    below(page, (20, 50), "Email", f"pelanggan{rng.randint(100, 999)}@contoh.example", fonts=fonts, room=80)
    when = f"{long_date(payment.paid_on)}, {payment.clock[:5]} WIB"
    below(page, (110, 38), "Tanggal Pembayaran", when, fonts=fonts, room=80)
    method = rng.choice(("Saldo", "Virtual Account", "Kartu Debit"))
    below(page, (110, 50), "Metode Pembayaran", method, fonts=fonts, room=80)
    writer = Writer(page, font, top=62, left=20, right=20)
    writer.line("Pajak Bumi dan Bangunan (PBB)", font.sized(1.15, bold=True))
    cells = [
        ("Wilayah", bill.city.title()),
        ("NOP", format_nop(bill.nop, rng.choice(("....", "..-.")))),
        ("Nama WP", bill.taxpayer),
        ("Alamat Objek", capitalised(" ".join(object_lines(bill.land, "RT {} RW {}")[:4]))),
        ("Tahun Pajak", str(bill.year)),
        ("Pokok Pajak", f"Rp{rupiah(bill.land.tax)}"),
        ("Denda", f"Rp{rupiah(payment.fine)}"),
        ("Kode Bayar NTP", payment.reference),
        ("Status", "Lunas"),
    ]
    writer.table([("Keterangan", 52), ("Rincian", 118)], cells, fill="#eef7f1")
    writer.down(1)
    page.box(110, writer.y, 80, 12, line=0, fill="#eef7f1")
    page.text(113, writer.y + 7.6, "Total dibayar", font)
    page.text(187, writer.y + 7.6, f"Rp{rupiah(payment.total)}", font.sized(1.3, bold=True), anchor="r")
    note = "Bukti pembayaran ini sah dan diproses oleh komputer. Hubungi Pusat Bantuan apabila ada pertanyaan."
    stack(page, (20, writer.y + 26), [note], font.sized(0.85), room=170)
    return (page,), payment.fields


@layout("bukti_lunas_pbb", "post-counter")
def _post_counter(rng: Random, story: Story) -> Drawn:
    """A low form of the post office in printer's letters, two columns of labels, dated stamp across the foot."""
    payment = payment_of(rng, story)
    bill = payment.bill
    font = Font(rng.choice(("mono", "wide-mono")), 8, stretch=0.92)
    page = Sheet(210, 105, "#fdfdf8")
    page.text(10, 10, "KANTOR POS", font.sized(1.5, bold=True))
    page.text(10, 15, f"{bill.person.city.upper()} {bill.land.place.postal_code}", font)
    page.text(200, 10, "RESI PEMBAYARAN PBB-P2", font.sized(1.4, bold=True), anchor="r")
    page.text(200, 15, f"No. Resi {payment.reference}", font, anchor="r")
    page.line(10, 19, 200, 19, 0.4)
    _columns(page, payment, font)
    page.line(10, 60, 200, 60, 0.2)
    page.text(12, 66, "TERBILANG", font)
    stack(page, (40, 66), [f"{spell(payment.total)} rupiah".upper()], font, room=155)
    page.text(12, 78, "Simpan resi ini sebagai bukti pembayaran yang sah", font.sized(0.92))
    clerk = invent_name(rng, "male").upper()
    page.text(165, 78, "PETUGAS LOKET", font, anchor="m")
    signature(rng, page, 152, 89, 24)
    page.picture(120, 74, 26, 26, ring_stamp(rng, "KANTOR POS", slash_date(payment.paid_on)[:5]))
    page.text(165, 97, f"{clerk} / {rng.randint(970000000, 989999999)}", font, anchor="m")
    return (page,), payment.fields


def _columns(page: Sheet, payment: Payment, font: Font) -> None:
    bill = payment.bill
    left = [
        ("NOP", format_nop(bill.nop)),
        ("NAMA WP", bill.taxpayer),
        ("LETAK OP", " ".join(object_lines(bill.land, "RT {} RW {}")[:3])),
        ("PEMDA", bill.city),
    ]
    right = [
        ("THN PAJAK", str(bill.year)),
        ("TGL BAYAR", f"{slash_date(payment.paid_on)} {payment.clock}"),
        ("POKOK", rupiah(bill.land.tax)),
        ("DENDA", rupiah(payment.fine)),
        ("TOTAL BAYAR", f"RP {rupiah(payment.total)}"),
    ]
    for x, at, room, rows in ((12.0, 34.0, 84.0, left), (124.0, 150.0, 48.0, right)):
        y = 26.0
        for label, value in rows:
            page.text(x, y, label, font)
            page.text(at, y, ":", font)
            y = stack(page, (at + 3, y), [value], font.sized(1, bold=label == "TOTAL BAYAR"), room=room) + 2.2


@layout("bukti_lunas_pbb", "e-stts")
def _e_stts(rng: Random, story: Story) -> Drawn:
    """The city's electronic receipt: sentences around a bordered list, paid stamp, code and signatory."""
    payment = payment_of(rng, story)
    bill = payment.bill
    font = Font(rng.choice(("serif", "free-sans")), 10.2)
    page = Sheet(*A4)
    crest(page, 105, 10, 16, ("#1f5fa8", "#e2b93b"))
    writer = Writer(page, font, top=29, left=24, right=24)
    writer.centre(f"PEMERINTAH {bill.city}", font.sized(1.15, bold=True))
    writer.centre(rng.choice(OFFICES), font.sized(1.15, bold=True))
    writer.down(0.8)
    writer.centre("SURAT TANDA TERIMA SETORAN ELEKTRONIK (e-STTS)", font.sized(1.2, bold=True))
    writer.centre(f"PBB-P2 TAHUN {bill.year}", font.sized(1.1, bold=True))
    writer.down(1)
    writer.paragraph("Telah diterima setoran Pajak Bumi dan Bangunan Perdesaan dan Perkotaan sebagai berikut:")
    y = writer.y + 3
    rows = [
        ("NOP", format_nop(bill.nop, ".. .")),
        ("Diterima dari", bill.taxpayer),
        ("Untuk objek di", ", ".join(object_lines(bill.land, "RT {} RW {}")[:4])),
        ("Ketetapan", f"Rp. {rupiah(bill.land.tax)},-"),
        ("Sanksi administratif", f"Rp. {rupiah(payment.fine)},-"),
        ("Jumlah setoran", f"Rp. {rupiah(payment.total)},-"),
        ("Dengan huruf", f"{spell(payment.total)} rupiah"),
        ("Tanggal setor", long_date(payment.paid_on)),
        ("Melalui", rng.choice(("Bank Sumsel Babel - Teller", "QRIS", "Virtual Account", "Mobile Banking"))),
    ]
    for label, value in rows:
        after = stack(page, (76, y + 5.2), [value], font, room=106)
        height = max(7.6, after - y - 1.0)
        page.text(26, y + 5.2, label, font)
        page.box(24, y, 48, height, line=0.2)
        page.box(72, y, 114, height, line=0.2)
        y += height
    writer.y = y + 2
    writer.paragraph("e-STTS ini merupakan bukti pelunasan yang sah untuk tahun pajak tersebut.", justify=False)
    page.picture(26, writer.y + 10, 26, 26, qr_code(f"https://pbb.example/stts/{payment.reference}"))
    page.picture(62, writer.y + 10, 44, 20, paid_stamp(rng))
    name, number = head_of_office(rng)
    heading = ["Kepala Bidang Pajak Daerah", "ditandatangani secara elektronik"]
    stack(page, (146, writer.y + 12), heading, font, room=84, anchor="m")
    stack(page, (146, writer.y + 32), [name, number], font, room=84, anchor="m")
    return (page,), payment.fields
