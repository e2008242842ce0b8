"""Proof that the land tax was paid: STTS, slips of banks, screens of phones, letters of the city (domain.md b)."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from PIL import Image, ImageDraw, ImageFont

from samples.draw.fonts import Font
from samples.draw.numbers import format_nop
from samples.draw.ornaments import crest, qr_code
from samples.draw.papers.land_tax import OFFICES, Bill, bill_of, head_of_office, object_lines
from samples.draw.papers.paper import Drawn, Story, Truth, layout
from samples.draw.papers.stacking import below, stack
from samples.draw.sheet import A4, Sheet
from samples.draw.words import ROMAN, bill_date, capitalised, card_date, long_date, rupiah, slash_date, spell
from samples.draw.writing import Look, Writer


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """What was paid for a bill, and when; in rupiah."""

    bill: Bill
    paid_on: date
    fine: int
    reference: str
    clock: str

    @property
    def total(self) -> int:
        """Tax and fine together."""
        return self.bill.land.tax + self.fine

    @property
    def fields(self) -> dict[str, Truth]:
        """The truth of a receipt."""
        return {
            "nop": self.bill.nop,
            "tax_year": str(self.bill.year),
            "taxpayer_name": self.bill.taxpayer,
            "amount": self.total,
            "paid_on": self.paid_on.isoformat(),
        }


def payment_of(rng: Random, story: Story) -> Payment:
    """A payment in the tax year, on the day `paid_on` where the story asks for it; late ones carry a fine."""
    bill = bill_of(story)
    first = date(bill.year, 2, 1)
    latest = min(story.today, date(bill.year, 12, 20))
    asked = story.options.get("paid_on")
    paid_on = date.fromisoformat(asked) if asked else first + timedelta(days=rng.randint(0, (latest - first).days))
    late_months = max(0, (paid_on - bill.due_date).days + 29) // 30
    return Payment(
        bill=bill,
        paid_on=paid_on,
        fine=bill.land.tax * 2 * late_months // 100,
        # As long as a NIK, and none.
        reference=f"{paid_on:%y%m%d}{rng.randint(10**9, 10**10 - 1)}",
        clock=f"{rng.randint(8, 15):02d}:{rng.randint(0, 59):02d}:{rng.randint(0, 59):02d}",
    )


def paid_stamp(rng: Random) -> Image.Image:
    """The word in a frame, stamped at a slant."""
    image = Image.new("RGBA", (460, 170), (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    ink = rng.choice(((190, 30, 40, 190), (60, 60, 170, 190)))
    draw.rounded_rectangle((8, 8, 452, 162), 18, outline=ink, width=9)
    font = ImageFont.truetype(str(Font("sans", 10, bold=True).face.path), 112)
    draw.text((230, 86), "LUNAS", font=font, fill=ink, anchor="mm")
    return image.rotate(rng.uniform(5, 16), Image.Resampling.BICUBIC, expand=True)


@layout("bukti_lunas_pbb", "stts")
def _stts(rng: Random, story: Story) -> Drawn:
    """The receipt that was printed together with the bill."""
    payment = payment_of(rng, story)
    bill = payment.bill
    font = Font(rng.choice(("sans", "mono")), 8.6)
    page = Sheet(210, 110, rng.choice(("#ffffff", "#f4faf4")))
    crest(page, 20, 7, 12, ("#2c6e3f", "#d8b13c"))
    writer = Writer(page, font, top=5, left=32, right=20, look=Look(value_at=rng.uniform(52, 60), leading=1.4))
    writer.centre(f"PEMERINTAH {bill.city}", font.sized(1.1, bold=True))
    writer.centre("SURAT TANDA TERIMA SETORAN (STTS)", font.sized(1.2, bold=True))
    writer.centre("PAJAK BUMI DAN BANGUNAN", font.sized(1.1, bold=True))
    page.line(12, writer.y + 2.5, 198, writer.y + 2.5, 0.4)
    writer.left = 14
    writer.down(1)
    writer.row("Tempat Pembayaran", "BANK SUMSEL BABEL CABANG PALEMBANG")
    writer.row("Telah menerima pembayaran PBB Tahun", str(bill.year))
    writer.row("Nama Wajib Pajak", bill.taxpayer)
    writer.row("Letak Objek Pajak", " ".join(object_lines(bill.land, "RT {} RW {}")[:4]))
    writer.row("Nomor SPPT (NOP)", format_nop(bill.nop))
    writer.row("Sejumlah", f"Rp {rupiah(bill.land.tax)}")
    writer.row("Denda", f"Rp {rupiah(payment.fine)}")
    writer.row("Jumlah yang dibayar", f"Rp {rupiah(payment.total)}", bold=True)
    writer.row("Terbilang", f"{spell(payment.total)} rupiah")
    writer.row("Tanggal Pembayaran", bill_date(payment.paid_on))
    page.text(150, 96, "Petugas tempat pembayaran", font, anchor="m")
    page.picture(130, 80, 40, 18, paid_stamp(rng))
    page.text(14, 104, "STTS ini merupakan bukti pembayaran yang sah", font.sized(0.85))
    return (page,), payment.fields


@layout("bukti_lunas_pbb", "bank-slip")
def _bank_slip(rng: Random, story: Story) -> Drawn:
    """The narrow paper of a teller's or a cash machine."""
    payment = payment_of(rng, story)
    bill = payment.bill
    font = Font(rng.choice(("mono", "wide-mono")), 7.4, stretch=0.92)
    slip = Sheet(76, 94, "#fbfbf9")
    writer = Writer(slip, font, top=5, left=4, right=4, look=Look(value_at=24, leading=1.32, capitals=True))
    writer.centre("BANK SUMSEL BABEL", font.sized(1.2, bold=True))
    writer.centre("BUKTI PEMBAYARAN PBB", font.sized(1.05, bold=True))
    writer.centre(bill.city)
    writer.down(0.6)
    dashes = "-" * int(68 / font.width("-"))
    writer.line(f"{slash_date(payment.paid_on)} {payment.clock}")
    writer.line(f"TERMINAL: S1BPLG{rng.randint(10, 99)}")
    writer.line(dashes)
    writer.row("NOP", format_nop(bill.nop) if rng.random() < 0.5 else bill.nop)
    writer.row("Nama WP", bill.taxpayer)
    writer.row("Thn Pajak", str(bill.year))
    writer.row("Kecamatan", bill.land.place.district)
    writer.row("Kelurahan", bill.land.place.village)
    writer.row("Pokok", f"RP {rupiah(bill.land.tax)}")
    writer.row("Denda", f"RP {rupiah(payment.fine)}")
    writer.row("Total Bayar", f"RP {rupiah(payment.total)}", bold=True)
    writer.row("Tgl Bayar", slash_date(payment.paid_on))
    writer.row("NTPD", payment.reference)
    writer.line(dashes)
    writer.centre("SIMPAN STRUK INI SEBAGAI BUKTI PEMBAYARAN YANG SAH")
    writer.centre("TERIMA KASIH")
    return (slip,), payment.fields


@layout("bukti_lunas_pbb", "letter-of-settlement")
def _letter(rng: Random, story: Story) -> Drawn:
    """The city's letter: labelled rows between two sentences."""
    payment = payment_of(rng, story)
    bill = payment.bill
    font = Font(rng.choice(("serif", "sans")), 11)
    page = Sheet(*A4)
    writer = Writer(page, font, top=13, left=25, right=22, look=Look(value_at=rng.uniform(44, 52)))
    letterhead(page, writer, bill, rng.choice(OFFICES))
    writer.down(1.5)
    writer.centre("SURAT KETERANGAN LUNAS", font.sized(1.2, bold=True), underline=True)
    writer.centre("PAJAK BUMI DAN BANGUNAN PERDESAAN DAN PERKOTAAN", font.sized(1, bold=True))
    issued = min(payment.paid_on + timedelta(days=rng.randint(1, 20)), story.today)
    writer.centre(f"Nomor : 973/{rng.randint(11, 980)}/SKL-PBB/{ROMAN[issued.month - 1]}/{issued.year}")
    writer.down(1)
    writer.paragraph("Yang bertanda tangan di bawah ini menerangkan bahwa objek pajak dengan keterangan berikut:")
    writer.down(0.4)
    rows = [
        ("Nomor Objek Pajak (NOP)", format_nop(bill.nop)),
        ("Nama Wajib Pajak", bill.taxpayer),
        ("Alamat Objek Pajak", " ".join(object_lines(bill.land, "RT {} RW {}")[:4])),
        ("Tahun Pajak", str(bill.year)),
        ("Jumlah Pembayaran", f"Rp {rupiah(payment.total)},-"),
        ("Tanggal Pembayaran", long_date(payment.paid_on)),
    ]
    for name, value in rows:
        writer.row(name, value, indent=6)
    writer.down(0.5)
    writer.paragraph(
        "telah melunasi kewajiban pembayaran Pajak Bumi dan Bangunan sebagaimana tersebut di atas. Demikian surat "
        "keterangan ini dibuat untuk dipergunakan sebagaimana mestinya."
    )
    writer.down(2)
    name, number = head_of_office(rng)
    heading = [f"{bill.person.city}, {long_date(issued)}", "Kepala,"]
    writer.signed(rng, heading, name, under=[number], stamp=(bill.city, "BAPENDA"), at=148)
    return (page,), payment.fields


def letterhead(page: Sheet, writer: Writer, bill: Bill, office: str) -> None:
    """The head of the letters of the city that the tax is owed to."""
    left = writer.left
    crest(page, left + 8, 15, 17, ("#2c6e3f", "#d8b13c"))
    writer.left += 18
    writer.centre(f"PEMERINTAH {bill.city}", writer.font.sized(1.25, bold=True))
    writer.centre(office, writer.font.sized(1.35, bold=True))
    writer.centre(f"Jalan Merdeka No. 21 {bill.person.city} Kode Pos {bill.land.place.postal_code}")
    writer.left = left
    page.line(left, writer.y + 3, writer.right, writer.y + 3, 0.7)
    page.line(left, writer.y + 4, writer.right, writer.y + 4, 0.2)
    writer.y += 5


@layout("bukti_lunas_pbb", "phone-screen")
def _phone(rng: Random, story: Story) -> Drawn:
    """What a payment service shows on a phone: labels at the left, values at the right edge."""
    payment = payment_of(rng, story)
    bill = payment.bill
    family = rng.choice(("wide", "free-sans"))
    label, value = Font(family, 6.4), Font(family, 6.6, bold=True)
    phone = Sheet(80, 150, "#eef2f7")
    phone.box(0, 0, 80, 34, line=0, fill="#0f766e")
    phone.text(40, 15, "Pembayaran Berhasil", Font(family, 11, bold=True), "#ffffff", "m")
    phone.text(40, 21, f"{long_date(payment.paid_on)} {payment.clock[:5]} WIB", label, "#d1fae5", "m")
    phone.text(40, 28, f"Rp{rupiah(payment.total)}", Font(family, 12, bold=True), "#ffffff", "m")
    phone.box(4, 38, 72, 104, line=0.2, colour="#d0d7e2", fill="#ffffff")
    phone.text(8, 45, "Bukti Pembayaran PBB", Font(family, 8, bold=True))
    rows = [
        ("Daerah", bill.city.title()),
        ("Nomor Objek Pajak", bill.nop),
        ("Nama Wajib Pajak", bill.taxpayer),
        ("Tahun Pajak", str(bill.year)),
        ("Kelurahan", capitalised(bill.land.place.village)),
        ("Pokok Pajak", f"Rp{rupiah(bill.land.tax)}"),
        ("Denda", f"Rp{rupiah(payment.fine)}"),
        ("Biaya Admin", "Rp0"),
        ("Total Pembayaran", f"Rp{rupiah(payment.total)}"),
        ("Nomor Referensi", payment.reference),
        ("Status", "LUNAS"),
    ]
    y = 53.0
    for name, shown in rows:
        phone.text(8, y, name, label, "#64748b")
        y = stack(phone, (72, y), [shown], value, room=38, anchor="r") + 4.6
    return (phone,), payment.fields


@layout("bukti_lunas_pbb", "counter-form")
def _counter_form(rng: Random, story: Story) -> Drawn:
    """The form of the city's own counter: values below labels in a grid, validated by a printer."""
    payment = payment_of(rng, story)
    bill = payment.bill
    family = rng.choice(("free-sans", "wide"))
    label, value = Font(family, 7), Font("wide-mono", 8.8, stretch=0.9)
    page = Sheet(210, 120, "#ffffff")
    page.box(10, 8, 190, 100, line=0.5)
    page.text(15, 16, f"Pemerintah {bill.city.title()}", Font(family, 11, bold=True))
    page.text(15, 21, rng.choice(OFFICES).title(), Font(family, 9.5))
    page.text(195, 16, "BUKTI LUNAS PBB-P2", Font(family, 13, bold=True), anchor="r")
    page.text(195, 21, f"No. Transaksi {payment.reference}", label, anchor="r")
    page.line(10, 25, 200, 25, 0.3)
    fonts = label, value
    below(page, (15, 32), "Nama WP", bill.taxpayer, fonts=fonts, room=85)
    below(page, (110, 32), "NOP", format_nop(bill.nop, ".-.-"), fonts=fonts, room=85)
    page.line(10, 41, 200, 41, 0.15)
    address = " ".join(object_lines(bill.land, "RT {} RW {}")[:3])
    below(page, (15, 47), "Alamat Objek Pajak", address, fonts=fonts, room=85)
    below(page, (110, 47), "Masa Pajak", str(bill.year), fonts=fonts, room=35)
    below(page, (150, 47), "Tanggal Bayar", card_date(payment.paid_on), fonts=fonts, room=45)
    page.line(10, 61, 200, 61, 0.15)
    below(page, (15, 67), "Pokok", rupiah(bill.land.tax), fonts=fonts, room=40)
    below(page, (60, 67), "Denda", rupiah(payment.fine), fonts=fonts, room=40)
    below(page, (110, 67), "Jumlah Dibayar (Rp)", rupiah(payment.total), fonts=fonts, room=60)
    page.line(10, 76, 200, 76, 0.15)
    page.text(15, 83, f"Terbilang : {spell(payment.total)} rupiah".upper(), label)
    page.text(15, 95, f"VALIDASI {payment.reference} {payment.clock}", value.sized(0.85))
    page.text(15, 103, "Bukti ini sah sebagai tanda lunas dan diproses secara elektronik", label)
    page.picture(140, 80, 46, 22, paid_stamp(rng))
    return (page,), payment.fields


@layout("bukti_lunas_pbb", "no-arrears-letter")
def _no_arrears(rng: Random, story: Story) -> Drawn:
    """The city's letter that nothing is owed: another title, a table, an electronic signature."""
    payment = payment_of(rng, story)
    bill = payment.bill
    font = Font(rng.choice(("wide-serif", "free-serif")), 10)
    page = Sheet(*A4)
    writer = Writer(
        page, font, top=13, left=22, right=22, look=Look(value_at=rng.uniform(50, 58), bold_values=True)
    )
    letterhead(page, writer, bill, "BADAN PENGELOLAAN KEUANGAN DAN PENDAPATAN DAERAH")
    writer.down(1.5)
    writer.centre("SURAT KETERANGAN BEBAS TUNGGAKAN PBB-P2", font.sized(1.2, bold=True))
    issued = min(payment.paid_on + timedelta(days=rng.randint(1, 20)), story.today)
    writer.centre(f"NOMOR: {rng.randint(100, 999)}/BT/BPKPD/{issued.year}")
    writer.down(1)
    writer.paragraph(
        "Berdasarkan data pada sistem informasi pajak daerah, dengan ini diterangkan bahwa Wajib Pajak:", first=8
    )
    writer.down(0.3)
    writer.row("Atas Nama", bill.taxpayer)
    writer.row("No. Objek Pajak", format_nop(bill.nop, ".. ."))
    writer.row("Letak Objek", capitalised(" ".join(object_lines(bill.land, "RT {} RW {}")[:4])))
    writer.down(0.3)
    writer.paragraph("tidak memiliki tunggakan dan telah melakukan pembayaran dengan rincian:")
    columns = [("Tahun Pajak", 26.0), ("Pokok (Rp)", 34.0), ("Denda (Rp)", 30.0), ("Jumlah Bayar (Rp)", 40.0)]
    cells = [str(bill.year), rupiah(bill.land.tax), rupiah(payment.fine), rupiah(payment.total)]
    writer.table([*columns, ("Tanggal Bayar", 36.0)], [[*cells, slash_date(payment.paid_on)]])
    writer.down(1)
    writer.paragraph("Surat keterangan ini berlaku sampai dengan diterbitkannya SPPT tahun berikutnya.", first=8)
    writer.down(2)
    writer.line(f"{bill.person.city}, {long_date(issued)}", indent=82)
    writer.line("Kepala Bidang Penagihan", indent=82)
    page.picture(
        writer.left + 82, writer.y + 3, 22, 22, qr_code(f"https://pajak.example/bt/{rng.getrandbits(40):x}")
    )
    writer.y += 26
    writer.line(head_of_office(rng)[0], font.sized(1, bold=True), indent=82)
    return (page,), payment.fields
