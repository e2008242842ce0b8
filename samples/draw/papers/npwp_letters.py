"""NPWP by other papers: the tax office's letter of registration, prints of Coretax, newer cards, the app."""

from datetime import timedelta
from random import Random

from samples.draw.fonts import Font
from samples.draw.numbers import format_npwp
from samples.draw.ornaments import crest, guilloche, qr_code
from samples.draw.papers.land_tax import head_of_office
from samples.draw.papers.npwp import Taxpayer, number_truth, taxpayer_of
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.papers.stacking import below, stack
from samples.draw.sheet import A4, CARD, Sheet
from samples.draw.words import card_date, long_date, slash_date
from samples.draw.writing import Look, Writer

_BLUE = ("#23408e", "#d8b13c")


def _grouped(number: str) -> str:
    """16 digits in groups of four."""
    return " ".join(number[place : place + 4] for place in range(0, 16, 4))


def _duties(taxpayer: Taxpayer) -> str:
    return "PPh Pasal 21, PPh Pasal 23, PPh Pasal 25, PPh Pasal 29" if taxpayer.company else "PPh Pasal 25/29 OP"


@layout("npwp", "registration-letter")
def _registration_letter(rng: Random, story: Story) -> Drawn:
    """The letter that says since when a taxpayer is registered, dated some days later, signed with a stamp."""
    taxpayer = taxpayer_of(rng, story)
    font = Font(rng.choice(("serif", "sans")), 10.6)
    page = Sheet(*A4)
    crest(page, 32, 14, 18, _BLUE)
    writer = Writer(page, font, top=12, left=42, right=20, look=Look(value_at=rng.uniform(46, 52)))
    for line, size in (
        ("KEMENTERIAN KEUANGAN REPUBLIK INDONESIA", 1.15),
        ("DIREKTORAT JENDERAL PAJAK", 1.05),
        ("KANTOR WILAYAH DJP SUMATERA SELATAN DAN KEPULAUAN BANGKA BELITUNG", 0.9),
        (taxpayer.office.replace("KPP", "KANTOR PELAYANAN PAJAK"), 1.05),
    ):
        writer.centre(line, font.sized(size, bold=True))
    writer.centre(f"Telepon (0711) {rng.randint(300000, 399999)}, Kring Pajak 1500200", font.sized(0.8))
    page.line(20, writer.y + 3, 190, writer.y + 3, 0.7)
    writer.left = 24
    writer.down(1.8)
    writer.centre("SURAT KETERANGAN TERDAFTAR", font.sized(1.25, bold=True), underline=True)
    issued = min(taxpayer.registered_on + timedelta(days=rng.randint(1, 9)), story.today)
    number = f"S-{rng.randint(100, 19999)}KT/WPJ.03/KP.{rng.randint(1, 12):02d}03/{issued.year}"
    writer.centre(f"Nomor : {number}")
    writer.down(1)
    writer.paragraph(
        "Sesuai dengan ketentuan Pasal 2 Undang-Undang Nomor 6 Tahun 1983 tentang Ketentuan Umum dan Tata Cara "
        "Perpajakan sebagaimana telah beberapa kali diubah, dengan ini diterangkan bahwa:",
        first=10,
    )
    writer.down(0.4)
    writer.row("1. Nama", taxpayer.name, indent=4)
    writer.row("2. NPWP", format_npwp(taxpayer.npwp), indent=4)
    writer.row("3. Kategori", "Badan" if taxpayer.company else "Orang Pribadi", indent=4)
    writer.row("4. Alamat", " ".join(taxpayer.address), indent=4)
    writer.row("5. Kewajiban Pajak", _duties(taxpayer), indent=4)
    writer.down(0.4)
    writer.paragraph(
        "telah terdaftar pada tata usaha kami sebagai Wajib Pajak terhitung sejak tanggal "
        f"{long_date(taxpayer.registered_on)}.",
        justify=False,
    )
    writer.down(0.5)
    writer.paragraph("Surat keterangan ini diberikan untuk dipergunakan sebagaimana mestinya.", first=10)
    writer.down(1.5)
    name, official = head_of_office(rng)
    heading = [f"{story.person.city}, {long_date(issued)}", "a.n. Kepala Kantor", "Kepala Seksi Pelayanan,"]
    writer.signed(rng, heading, name, under=[official], stamp=("DIREKTORAT JENDERAL", "PAJAK"), at=148)
    return (page,), number_truth(taxpayer, taxpayer.npwp)


@layout("npwp", "coretax-extract")
def _coretax(rng: Random, story: Story) -> Drawn:
    """A print of the tax office's web service in a bordered grid, with branch number, category and status."""
    taxpayer = taxpayer_of(rng, story)
    family = rng.choice(("free-sans", "wide"))
    font = Font(family, 9.2 if family == "wide" else 10)
    page = Sheet(*A4)
    page.box(0, 0, 210, 3, line=0, fill="#f0b400")
    page.text(20, 16, "coretax", Font(family, 17, bold=True), "#14315f")
    page.text(190, 14, "Kementerian Keuangan", font, "#14315f", "r")
    page.text(190, 19, "Direktorat Jenderal Pajak", font.sized(1, bold=True), "#14315f", "r")
    page.text(20, 32, "Informasi Wajib Pajak", font.sized(1.5, bold=True))
    printed = story.today - timedelta(days=rng.randint(0, 40))
    page.text(20, 38, f"Dicetak pada {slash_date(printed)} {rng.randint(8, 20):02d}:12 WIB", font.sized(0.85))
    rows = [
        ("Nomor Pokok Wajib Pajak", taxpayer.long_number),
        ("Nama Wajib Pajak", taxpayer.name),
        ("Kategori Wajib Pajak", "Badan" if taxpayer.company else "Orang Pribadi"),
        ("NITKU Pusat", f"{taxpayer.long_number}000000"),
        ("Alamat Utama", ", ".join(taxpayer.address)),
        ("Tanggal Terdaftar", long_date(taxpayer.registered_on)),
        ("Kantor Pelayanan Pajak", taxpayer.office),
        ("Status NPWP", "AKTIF"),
    ]
    y, across = 45.0, rng.uniform(52, 60)
    for label, value in rows:
        after = stack(page, (22 + across, y + 5.4), [value], font, room=166 - across)
        height = max(8.4, after - y - 1.0)
        page.box(20, y, across, height, line=0.15, colour="#9fb0c8", fill="#eaf0f8")
        page.text(22, y + 5.4, label, font)
        page.box(20 + across, y, 170 - across, height, line=0.15, colour="#9fb0c8")
        y += height
    page.picture(20, y + 8, 26, 26, qr_code(f"https://pajak.example/cek/{rng.getrandbits(48):x}"))
    note = (
        "Dokumen ini dibuat oleh sistem dan sah tanpa tanda tangan. Masa berlaku mengikuti ketentuan perpajakan."
    )
    stack(page, (52, y + 14), [note], font.sized(0.85), room=130)
    truth = number_truth(taxpayer, taxpayer.long_number)
    return (page,), truth | {"address": ", ".join(taxpayer.address)}


@layout("npwp", "grouped-digits-card")
def _grouped_card(rng: Random, story: Story) -> Drawn:
    """The white card of recent years: the number in groups of four, the name below, no label for either."""
    taxpayer = taxpayer_of(rng, story)
    card = Sheet(*CARD, colour="#ffffff")
    card.picture(0, 0, *CARD, guilloche(rng, (856, 540), "#fbfcff", "#cfdcf3", strength=0.2))
    card.path(((60, 0), (CARD[0], 0), (CARD[0], 15), (66, 11), (60, 0)), 0, fill="#ffd24a")
    ink, face = "#14213d", Font("sans", 6.6)
    crest(card, 8, 3, 7.5, _BLUE)
    card.text(14, 6.2, "Kementerian Keuangan RI", face.sized(0.95, bold=True), ink)
    card.text(14, 9.4, "Direktorat Jenderal Pajak", face.sized(0.95), ink)
    card.text(82, 8.2, "npwp", Font("sans", 15, bold=True), "#14315f", "r")
    left = rng.uniform(4.5, 6)
    card.text(left, 20, _grouped(taxpayer.long_number), Font("sans", 11.4, bold=True), ink)
    y = stack(card, (left, 26), [taxpayer.name], face.sized(1.15, bold=True), room=60, ink=ink)
    y = stack(card, (left, y + 0.6), taxpayer.address, face.sized(0.95), room=60, ink=ink)
    card.picture(69, 19, 12.5, 12.5, qr_code(f"{rng.getrandbits(56):014x}"))
    card.text(left, 47.5, taxpayer.office, face.sized(0.85), ink)
    label = rng.choice(("Tgl. Terdaftar", "Terdaftar"))
    card.text(left, 50.8, f"{label}: {card_date(taxpayer.registered_on)}", face.sized(0.85), ink)
    return (card,), number_truth(taxpayer, taxpayer.long_number)


@layout("npwp", "app-screen")
def _app_screen(rng: Random, story: Story) -> Drawn:
    """What the tax office's program shows on a phone: labels above values, name first."""
    taxpayer = taxpayer_of(rng, story)
    family = rng.choice(("sans", "free-sans"))
    label, value = Font(family, 6.4), Font(family, 7.6, bold=True)
    phone = Sheet(78, 150, "#f3f5f9")
    phone.text(5, 5, f"{rng.randint(7, 20):02d}:{rng.randint(10, 59)}", label)
    phone.text(73, 5, f"{rng.randint(15, 99)}%", label, anchor="r")
    phone.box(0, 8, 78, 14, line=0, fill="#14315f")
    phone.text(39, 17, "Profil Wajib Pajak", Font(family, 10, bold=True), "#ffffff", "m")
    phone.box(4, 27, 70, 100, line=0.2, colour="#d4dbe6", fill="#ffffff")
    number = taxpayer.long_number if (long := rng.random() < 0.5) else taxpayer.npwp
    shown = number if long else format_npwp(number)
    y = 35.0
    for name, text in (
        ("Nama", taxpayer.name),
        ("NPWP 16 digit" if long else "NPWP", shown),
        ("Jenis Wajib Pajak", "Badan" if taxpayer.company else "Orang Pribadi"),
        ("Alamat", " ".join(taxpayer.address)),
        ("KPP Terdaftar", taxpayer.office),
        ("Terdaftar sejak", long_date(taxpayer.registered_on)),
        ("Status", "Aktif"),
    ):
        y = below(phone, (9, y), name, text, fonts=(label, value), room=60, gap=3.0)
    phone.box(14, 133, 50, 10, line=0, fill="#f0b400")
    phone.text(39, 139.5, "Unduh Kartu NPWP", value, "#14213d", "m")
    return (phone,), number_truth(taxpayer, number)
