"""SPPT PBB, the yearly land-tax bill: forms of the city and of the state, on paper and electronic (domain.md b).

It looks much like the receipt; what it lacks is the word that the tax was paid.
"""

from dataclasses import dataclass
from datetime import date
from random import Random

from samples.draw.fonts import Font
from samples.draw.land import EXEMPT, Land, due_on, land_of
from samples.draw.numbers import format_nop
from samples.draw.ornaments import crest, guilloche, qr_code, ring_stamp, signature
from samples.draw.papers.paper import Drawn, Story, Truth, layout
from samples.draw.papers.stacking import below, stack
from samples.draw.people import Person, invent_name
from samples.draw.sheet import A4, Sheet
from samples.draw.words import bill_date, card_date, long_date, rupiah, spell
from samples.draw.writing import Look, Writer

OFFICES = ("BADAN PENDAPATAN DAERAH", "BADAN PENGELOLAAN PAJAK DAERAH", "DINAS PENDAPATAN DAERAH")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """The land tax of one object for one year."""

    land: Land
    nop: str
    year: int
    taxpayer: str
    person: Person
    due_date: date

    @property
    def city(self) -> str:
        """The city or regency that asks for the tax: `KOTA PALEMBANG`."""
        return self.land.place.regency


def bill_of(story: Story) -> Bill:
    """The bill of a story: its options `nop`, `tax_year` and `taxpayer_name` change it."""
    land = land_of(story.person)
    year = int(story.options.get("tax_year", str(story.today.year)))
    return Bill(
        land=land,
        nop=story.options.get("nop", land.nop),
        year=year,
        taxpayer=story.options.get("taxpayer_name", story.person.name),
        person=story.person,
        due_date=due_on(year),
    )


def bill_truth(bill: Bill, address: str) -> dict[str, Truth]:
    """What a bill says that writes the place of its object so."""
    return {
        "nop": bill.nop,
        "tax_year": str(bill.year),
        "taxpayer_name": bill.taxpayer,
        "object_address": " ".join(address.upper().split()),
        "land_area": bill.land.land_area,
        "building_area": bill.land.building_area,
        "amount": bill.land.tax,
        "due_date": bill.due_date.isoformat(),
    }


def object_lines(land: Land, style: str = "RT: {} RW: {}") -> list[str]:
    """Where the object lies, in the lines of the form."""
    rt, rw = land.rt_rw.split("/")
    return [
        land.street,
        style.format(rt, rw.zfill(2)),
        land.place.village,
        land.place.district,
        land.place.regency,
    ]


def home_lines(person: Person, style: str = "RT: {} RW: {}") -> list[str]:
    """Where the taxpayer lives, in the lines of the form."""
    rt, rw = person.rt_rw.split("/")
    return [person.street, style.format(rt, rw.zfill(2)), person.place.village, person.place.regency]


def sums_of(bill: Bill) -> list[tuple[str, str]]:
    """From the value of the object to its tax, line by line."""
    land = bill.land
    return [
        ("NJOP sebagai dasar pengenaan PBB", rupiah(land.value)),
        ("NJOPTKP (NJOP Tidak Kena Pajak)", rupiah(EXEMPT)),
        ("NJOP untuk penghitungan PBB", rupiah(max(0, land.value - EXEMPT))),
        ("PBB yang terhutang  0,1% x NJOP", rupiah(land.tax)),
    ]


def object_rows(bill: Bill) -> list[list[str]]:
    """The rows of the table of land and building."""
    land = bill.land
    ground = [
        rupiah(land.land_area),
        land.land_class,
        rupiah(land.land_value),
        rupiah(land.land_area * land.land_value),
    ]
    house = [
        rupiah(land.building_area),
        land.building_class,
        rupiah(land.building_value),
        rupiah(land.building_area * land.building_value),
    ]
    return [["BUMI", *ground], ["BANGUNAN", *house]]


def head_of_office(rng: Random) -> tuple[str, str]:
    """Name and number of the civil servant who signs."""
    born = f"{rng.randint(1966, 1980)}{rng.randint(1, 12):02d}{rng.randint(1, 28):02d}"
    name = invent_name(rng, "male").title()
    return f"{name}, S.E., M.Si.", f"NIP. {born} {rng.randint(1991, 2005)}03 1 {rng.randint(1, 9):03d}"


@layout("sppt_pbb", "two-columns")
def _two_columns(rng: Random, story: Story) -> Drawn:
    """The printed form of half a page, filled by a line printer."""
    bill = bill_of(story)
    form, fill = Font("sans", 8), Font("mono", rng.uniform(8, 9))
    page = Sheet(210, 160, rng.choice(("#ffffff", "#fdf8ec", "#eef6ee")))
    crest(page, 20, 8, 14, ("#2c6e3f", "#d8b13c"))
    page.text(32, 12, f"PEMERINTAH {bill.city}", form.sized(1.2, bold=True))
    page.text(32, 16.5, rng.choice(OFFICES), form.sized(1.05, bold=True))
    title = form.sized(1.1, bold=True)
    page.text(200, 10.5, "SURAT PEMBERITAHUAN PAJAK TERHUTANG", title, anchor="r")
    page.text(200, 15, f"PAJAK BUMI DAN BANGUNAN TAHUN {bill.year}", title, anchor="r")
    page.text(200, 19.5, "Bukan merupakan bukti pemilikan hak", form.sized(0.8), anchor="r")
    page.text(10, 28, "NO. SPPT (NOP) :", form.sized(1, bold=True))
    page.text(38, 28, format_nop(bill.nop), fill.sized(1.2, bold=True))
    top = 31.0
    page.box(10, top, 190, 34, line=0.3)
    page.line(105, top, 105, top + 34, 0.3)
    page.line(10, top + 6, 200, top + 6, 0.2)
    page.text(57, top + 4.2, "LETAK OBJEK PAJAK", form.sized(1, bold=True), anchor="m")
    page.text(152, top + 4.2, "NAMA DAN ALAMAT WAJIB PAJAK", form.sized(1, bold=True), anchor="m")
    lines = object_lines(bill.land)
    stack(page, (12, top + 10.5), lines, fill, room=90)
    stack(page, (107, top + 10.5), [bill.taxpayer, *home_lines(bill.person)], fill, room=90)
    y = _object_table(page, bill, top + 36, form, fill)
    for label, value in sums_of(bill):
        page.text(12, y + 4, label, form)
        page.text(120, y + 4, "=", form)
        page.text(198, y + 4, value, fill, anchor="r")
        y += 4.6
    page.line(10, y + 1.2, 200, y + 1.2, 0.3)
    page.text(12, y + 6, "PAJAK BUMI DAN BANGUNAN YANG HARUS DIBAYAR (Rp)", form.sized(1.05, bold=True))
    page.text(198, y + 6, rupiah(bill.land.tax), fill.sized(1.15, bold=True), anchor="r")
    stack(page, (12, y + 11), [f"{spell(bill.land.tax)} rupiah".upper()], fill.sized(0.9), room=186)
    _two_columns_foot(rng, page, bill, form, fill)
    return (page,), bill_truth(bill, " ".join(lines))


def _object_table(page: Sheet, bill: Bill, top: float, form: Font, fill: Font) -> float:
    edges = (10, 48, 84, 108, 152, 200)
    heads = ("OBJEK PAJAK", "LUAS (M2)", "KELAS", "NJOP PER M2 (Rp)", "TOTAL NJOP (Rp)")
    page.box(10, top, 190, 17, line=0.3)
    page.line(10, top + 6, 200, top + 6, 0.2)
    for left, right, head in zip(edges[:-1], edges[1:], heads, strict=True):
        page.text((left + right) / 2, top + 4.2, head, form.sized(0.9, bold=True), anchor="m")
        page.line(right, top, right, top + 17, 0.2)
    for number, row in enumerate(object_rows(bill)):
        y = top + 10.2 + number * 4.8
        page.text(12, y, row[0], form)
        for right, cell in zip(edges[2:], row[1:], strict=True):
            page.text(right - 2, y, cell, fill, anchor="r")
    return top + 18


def _two_columns_foot(rng: Random, page: Sheet, bill: Bill, form: Font, fill: Font) -> None:
    page.text(12, 134, "TGL JATUH TEMPO", form)
    page.text(48, 134, f": {bill_date(bill.due_date)}", fill)
    page.text(12, 139, "TEMPAT PEMBAYARAN", form)
    page.text(48, 139, ": BANK SUMSEL BABEL", fill)
    page.text(12, 155, "SPPT DAN STTS PBB BUKAN MERUPAKAN BUKTI PEMILIKAN HAK", form.sized(0.85))
    name, number = head_of_office(rng)
    issued = date(bill.year, 1, rng.randint(2, 20))
    page.text(165, 134, f"{bill.person.city.upper()}, {bill_date(issued)}", form, anchor="m")
    page.text(165, 138, "KEPALA BADAN,", form, anchor="m")
    signature(rng, page, 152, 147, 24)
    page.picture(132, 132, 24, 24, ring_stamp(rng, bill.city, "BAPENDA"))
    page.text(165, 152, name, form.sized(1, bold=True), anchor="m")
    page.text(165, 156, number, form.sized(0.9), anchor="m")


@layout("sppt_pbb", "electronic")
def _electronic(rng: Random, story: Story) -> Drawn:
    """An e-SPPT on a whole page: labelled rows and a table, signed electronically."""
    bill = bill_of(story)
    font = Font(rng.choice(("sans", "wide", "serif")), 9.5)
    page = Sheet(*A4)
    crest(page, 32, 14, 15, ("#2c6e3f", "#d8b13c"))
    writer = Writer(page, font, top=13, left=20, right=20, look=Look(value_at=rng.uniform(48, 58)))
    writer.centre(f"PEMERINTAH {bill.city}", font.sized(1.2, bold=True))
    writer.centre(rng.choice(OFFICES), font.sized(1.2, bold=True))
    writer.centre("SURAT PEMBERITAHUAN PAJAK TERUTANG (SPPT)", font.sized(1.1, bold=True))
    writer.centre("PAJAK BUMI DAN BANGUNAN PERDESAAN DAN PERKOTAAN", font.sized(1, bold=True))
    page.line(20, writer.y + 3, 190, writer.y + 3, 0.5)
    writer.down(1.8)
    writer.row("NOP", format_nop(bill.nop, rng.choice(("..-.", "....", "..--"))), bold=True)
    writer.row("Tahun Pajak", str(bill.year))
    writer.row("Nama Wajib Pajak", bill.taxpayer)
    writer.row("Alamat Wajib Pajak", " ".join(home_lines(bill.person, "RT {} RW {}")))
    place = bill.land.place
    rt, rw = bill.land.rt_rw.split("/")
    address = f"{bill.land.street} RT {rt} RW {rw}"
    writer.row("Letak Objek Pajak", address)
    writer.row("Kelurahan", place.village)
    writer.row("Kecamatan", place.district)
    writer.down(0.4)
    writer.table(
        [("Objek Pajak", 32), ("Luas (m2)", 26), ("Kelas", 22), ("NJOP/m2 (Rp)", 42), ("Jumlah NJOP (Rp)", 48)],
        object_rows(bill),
        fill="#e8efe8",
    )
    writer.down(0.5)
    for label, value in sums_of(bill):
        writer.y += writer.step()
        page.text(20, writer.y, label, font)
        page.text(190, writer.y, value, font, anchor="r")
    writer.y += writer.step() * 1.4
    page.text(20, writer.y, "PBB yang harus dibayar (Rp)", font.sized(1.1, bold=True))
    page.text(190, writer.y, rupiah(bill.land.tax), font.sized(1.1, bold=True), anchor="r")
    writer.line(f"Terbilang: {spell(bill.land.tax)} rupiah")
    writer.down(0.6)
    writer.row("Tanggal Jatuh Tempo", long_date(bill.due_date), bold=True)
    writer.down(1.5)
    page.picture(150, writer.y, 26, 26, qr_code(f"https://pbb.example/sppt/{bill.nop}/{bill.year}"))
    writer.line("Ditandatangani secara elektronik oleh")
    writer.line(f"Kepala {rng.choice(OFFICES).title()}")
    writer.line(head_of_office(rng)[0], font.sized(1, bold=True))
    writer.y += 18
    writer.paragraph(
        "Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik dari BSrE."
    )
    return (page,), bill_truth(bill, address)


@layout("sppt_pbb", "numbered-rows")
def _numbered_rows(rng: Random, story: Story) -> Drawn:
    """A letter-like form of a smaller office: numbered rows, areas and sums as rows, no table."""
    bill = bill_of(story)
    land = bill.land
    font = Font(rng.choice(("free-sans", "wide", "free-serif")), rng.uniform(9, 10))
    page = Sheet(210, rng.choice((297.0, 240.0)), rng.choice(("#ffffff", "#f7f4ea")))
    look = Look(value_at=rng.uniform(66, 74), capitals=rng.random() < 0.4, bold_values=rng.random() < 0.3)
    writer = Writer(page, font, top=12, left=22, right=20, look=look)
    writer.line(f"PEMERINTAH {bill.city}", font.sized(1.1, bold=True))
    writer.line(rng.choice(OFFICES), font.sized(1.1, bold=True))
    writer.down(1)
    writer.centre("SURAT PEMBERITAHUAN PAJAK TERHUTANG", font.sized(1.25, bold=True), underline=True)
    writer.centre(f"PBB-P2 TAHUN PAJAK {bill.year}", font.sized(1.1, bold=True))
    writer.down(1)
    rt, rw = land.rt_rw.split("/")
    address = f"{land.street} RT {rt} RW {rw} {land.place.village}"
    rows = [
        ("1.  Nomor Objek Pajak", format_nop(bill.nop)),
        ("2.  Nama Wajib Pajak", bill.taxpayer),
        ("3.  Alamat Wajib Pajak", " ".join(home_lines(bill.person, "RT {} RW {}"))),
        ("4.  Alamat Objek Pajak", address),
        ("5.  Luas Tanah (m2)", rupiah(land.land_area)),
        ("6.  Luas Bangunan (m2)", rupiah(land.building_area)),
        ("7.  NJOP", f"Rp {rupiah(land.value)}"),
        ("8.  NJOPTKP", f"Rp {rupiah(EXEMPT)}"),
        ("9.  PBB yang harus dibayar", f"Rp {rupiah(land.tax)},-"),
        ("10. Tanggal Jatuh Tempo", rng.choice((long_date, card_date))(bill.due_date)),
    ]
    for name, value in rows:
        writer.row(name, value)
    writer.down(1)
    writer.paragraph(
        "Pembayaran setelah tanggal jatuh tempo dikenakan sanksi administratif 2% setiap bulan. SPPT ini bukan "
        "merupakan bukti pemilikan hak."
    )
    writer.down(1.5)
    issued = date(bill.year, rng.randint(1, 2), rng.randint(2, 27))
    name, number = head_of_office(rng)
    heading = [f"{bill.person.city}, {long_date(issued)}", "Kepala,"]
    writer.signed(rng, heading, name, under=[number], stamp=(bill.city, "PAJAK"), at=150)
    return (page,), bill_truth(bill, address)


@layout("sppt_pbb", "state-form")
def _state_form(rng: Random, story: Story) -> Drawn:
    """The older form of the state's tax office: taxpayer on the left, narrow letters, sums in a frame."""
    bill = bill_of(story)
    form, fill = Font("free-serif", 8.5), Font("wide-mono", 8, stretch=0.86)
    page = Sheet(215, 148, "#fffdf4")
    page.picture(0, 0, 215, 148, guilloche(rng, (860, 592), "#fffdf6", "#efe6cf", strength=0.25))
    page.text(12, 11, "KEMENTERIAN KEUANGAN REPUBLIK INDONESIA", form.sized(0.95, bold=True))
    page.text(12, 15, "DIREKTORAT JENDERAL PAJAK", form.sized(0.95, bold=True))
    page.text(12, 19, f"KPP PRATAMA {bill.person.city.upper()}", form.sized(0.9))
    middle = 146
    page.text(middle, 11, "SURAT PEMBERITAHUAN PAJAK TERHUTANG", form.sized(1.15, bold=True), anchor="m")
    page.text(middle, 16, "PAJAK BUMI DAN BANGUNAN", form.sized(1.15, bold=True), anchor="m")
    page.text(middle, 21, f"TAHUN : {bill.year}", form.sized(1.1, bold=True), anchor="m")
    page.line(12, 24, 203, 24, 0.5)
    page.text(12, 29, "NAMA DAN ALAMAT WAJIB PAJAK :", form)
    page.text(115, 29, "LETAK OBJEK PAJAK :", form)
    style = "RT. {} RW. {}"
    lines = object_lines(bill.land, style)
    stack(page, (12, 33.5), [bill.taxpayer, *home_lines(bill.person, style)], fill, room=98)
    stack(page, (115, 33.5), lines, fill, room=88)
    page.text(12, 55.5, "NOP", form.sized(1, bold=True))
    page.text(24, 55.5, f": {format_nop(bill.nop)}", fill.sized(1.2, bold=True))
    writer = Writer(page, form, top=57, left=12, right=12)
    rows = [[row[0], f"{row[1]} m2", row[2], row[3], row[4]] for row in object_rows(bill)]
    columns = [
        ("OBJEK PAJAK", 38.0),
        ("LUAS", 32.0),
        ("KELAS", 22.0),
        ("NJOP PER M2", 44.0),
        ("JUMLAH NJOP", 55.0),
    ]
    writer.table(columns, rows, font=form.sized(0.95))
    y = writer.y + 5
    for label, value in sums_of(bill):
        page.text(12, y, label.upper(), form.sized(0.92))
        page.text(203, y, f"Rp. {value}", fill, anchor="r")
        y += 4.4
    page.box(12, y - 1.5, 191, 9, line=0.4)
    page.text(15, y + 4.2, "PBB YANG HARUS DIBAYAR", form.sized(1.1, bold=True))
    page.text(200, y + 4.2, f"Rp. {rupiah(bill.land.tax)}", fill.sized(1.2, bold=True), anchor="r")
    y += 14
    page.text(12, y, "JATUH TEMPO TANGGAL", form)
    page.text(56, y, f": {bill_date(bill.due_date)}", fill)
    page.text(12, y + 5, "Pembayaran melalui bank persepsi, ATM dan kantor pos", form.sized(0.9))
    page.text(170, y, f"{bill.person.city}, {card_date(date(bill.year, 2, rng.randint(1, 20)))}", form, anchor="m")
    page.text(170, y + 4, "Kepala Kantor", form, anchor="m")
    signature(rng, page, 158, y + 14, 24)
    page.text(170, y + 19, head_of_office(rng)[0], form.sized(1, bold=True), anchor="m")
    return (page,), bill_truth(bill, " ".join(lines))


@layout("sppt_pbb", "cards-of-values")
def _cards(rng: Random, story: Story) -> Drawn:
    """A new e-SPPT of a web service: values below grey labels, in frames; the sum comes first."""
    bill = bill_of(story)
    label, value = Font("wide", 7), Font("wide", 8.6, stretch=0.94)
    page = Sheet(*A4)
    page.box(0, 0, 210, 30, line=0, fill="#14532d")
    page.text(15, 13, f"e-SPPT PBB-P2 Tahun {bill.year}", Font("wide", 15, bold=True), "#ffffff")
    page.text(15, 20, f"Pemerintah {bill.city.title()} - {rng.choice(OFFICES).title()}", value, "#dcfce7")
    page.text(15, 25.5, "Surat Pemberitahuan Pajak Terutang", value.sized(0.9), "#dcfce7")
    page.picture(176, 5, 20, 20, qr_code(f"https://pbb.example/{bill.nop}"))
    page.box(15, 37, 180, 16, line=0.3, colour="#86a893", fill="#f2f8f4")
    bold = label, value.sized(1.05, bold=True)
    below(page, (20, 44), "Nomor Objek Pajak (NOP)", format_nop(bill.nop, "...."), fonts=bold, room=68)
    amount = f"Rp {rupiah(bill.land.tax)}"
    below(page, (92, 44), "Jumlah yang harus dibayar", amount, fonts=bold, room=55)
    below(page, (150, 44), "Jatuh Tempo", long_date(bill.due_date), fonts=bold, room=44)
    page.box(15, 60, 87, 40, line=0.3, colour="#c6d2ca")
    page.box(108, 60, 87, 40, line=0.3, colour="#c6d2ca")
    fonts = label, value
    y = below(page, (20, 67), "Nama Wajib Pajak", bill.taxpayer, fonts=fonts, room=78)
    home = " ".join(home_lines(bill.person, "RT {}/RW {}"))
    below(page, (20, y), "Alamat Wajib Pajak", home, fonts=fonts, room=78)
    place = bill.land.place
    rt, rw = bill.land.rt_rw.split("/")
    address = f"{bill.land.street}, RT {rt}/RW {rw}"
    y = below(page, (113, 67), "Alamat Objek Pajak", address, fonts=fonts, room=78)
    below(page, (113, y), "Kelurahan / Kecamatan", f"{place.village} / {place.district}", fonts=fonts, room=78)
    page.text(15, 112, "Rincian", value.sized(1.1, bold=True))
    land = bill.land
    details = [
        ("Luas Bumi", f"{land.land_area} m²"),
        ("NJOP Bumi per m²", f"Rp {rupiah(land.land_value)}"),
        ("Luas Bangunan", f"{land.building_area} m²"),
        ("NJOP Bangunan per m²", f"Rp {rupiah(land.building_value)}"),
        ("Total NJOP", f"Rp {rupiah(land.value)}"),
        ("NJOPTKP", f"Rp {rupiah(EXEMPT)}"),
    ]
    y = 120.0
    for name, shown in details:
        page.text(15, y, name, value)
        page.text(195, y, shown, value, anchor="r")
        page.line(15, y + 2.2, 195, y + 2.2, 0.1, "#c6d2ca")
        y += 7.5
    page.text(15, y + 4, "Kelas bumi / bangunan", value)
    page.text(195, y + 4, f"{land.land_class} / {land.building_class}", value, anchor="r")
    note = "Dokumen elektronik ini sah tanpa tanda tangan basah. SPPT bukan merupakan bukti kepemilikan hak."
    stack(page, (15, 280), [note], label, room=180)
    return (page,), bill_truth(bill, address)


@layout("sppt_pbb", "long-slip")
def _long_slip(rng: Random, story: Story) -> Drawn:
    """A narrow form with a slip below to be signed on delivery; typewriter letters throughout."""
    bill = bill_of(story)
    font = Font(rng.choice(("free-mono", "mono")), 8.4, bold=rng.random() < 0.3)
    page = Sheet(165, 160, "#fbfbf6")
    writer = Writer(page, font, top=8, left=10, right=10, look=Look(value_at=46, capitals=True, leading=1.3))
    writer.centre(f"PEMERINTAH {bill.city}", font.sized(1, bold=True))
    writer.centre(rng.choice(OFFICES))
    writer.centre(f"SPPT PBB TAHUN PAJAK {bill.year}", font.sized(1.25, bold=True))
    writer.line("=" * 62)
    writer.row("No. Objek Pajak", format_nop(bill.nop))
    writer.row("Wajib Pajak", bill.taxpayer)
    writer.row("Alamat WP", " ".join(home_lines(bill.person, "RT {} RW {}")))
    address = " ".join(object_lines(bill.land, "RT {} RW {}")[:4])
    writer.row("Alamat Objek", address)
    writer.line("-" * 62)
    land = bill.land
    writer.row("Luas tanah (M2)", f"{land.land_area}   KELAS {land.land_class}")
    writer.row("NJOP tanah", rupiah(land.land_area * land.land_value))
    writer.row("Luas bangunan (M2)", f"{land.building_area}   KELAS {land.building_class}")
    writer.row("NJOP bangunan", rupiah(land.building_area * land.building_value))
    writer.row("NJOP total", rupiah(land.value))
    writer.row("NJOPTKP", rupiah(EXEMPT))
    writer.row("PBB terhutang", f"RP {rupiah(land.tax)}", bold=True)
    writer.row("Batas akhir bayar", card_date(bill.due_date))
    writer.line("-" * 62)
    writer.line("SPPT BUKAN BUKTI PEMILIKAN HAK")
    writer.down(0.8)
    writer.signed(
        rng,
        [f"{bill.person.city}, {card_date(date(bill.year, 1, 12))}", "Kepala,"],
        head_of_office(rng)[0],
        stamp=(bill.city, "PBB"),
        at=118,
    )
    writer.down(1.5)
    writer.line("- " * 31)
    writer.line("TANDA TERIMA SPPT")
    writer.row("Nama", bill.taxpayer)
    writer.row("Diterima tanggal", "....................")
    return (page,), bill_truth(bill, address)
