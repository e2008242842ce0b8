"""NPWP in its usual issues: a white card, the electronic card printed on a page, the letter of registration."""

from datetime import timedelta
from random import Random

from samples.draw.fonts import Font
from samples.draw.numbers import format_npwp
from samples.draw.ornaments import crest, guilloche, qr_code
from samples.draw.papers.land_tax import head_of_office
from samples.draw.papers.npwp import Taxpayer, number_truth, taxpayer_of
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.papers.stacking import stack
from samples.draw.sheet import A4, CARD, Sheet
from samples.draw.words import ROMAN, card_date, long_date, padded_date, slash_date
from samples.draw.writing import Look, Writer

_ARMS = ("#23408e", "#d8b13c")


@layout("npwp", "white-card")
def _white_card(rng: Random, story: Story) -> Drawn:
    """A card with the number in 15 digits, a citizen's NIK below the name, the date at the right of the foot."""
    taxpayer = taxpayer_of(rng, story)
    card = Sheet(*CARD, colour="#ffffff")
    card.picture(0, 0, *CARD, guilloche(rng, (856, 540), "#fdfdfb", "#dbe6f2", strength=0.25))
    card.box(0, 0, CARD[0], 2.2, line=0, fill="#f2b705")
    card.box(0, 51.8, CARD[0], 2.2, line=0, fill="#1d3c78")
    ink, head = "#10182a", Font("sans", rng.uniform(6.4, 6.8), bold=True)
    crest(card, CARD[0] - 8, 4.2, 8, _ARMS)
    left = rng.uniform(4.2, 5.4)
    card.text(left, 7.2, "KEMENTERIAN KEUANGAN REPUBLIK INDONESIA", head, "#1d3c78")
    card.text(left, 10.4, "DIREKTORAT JENDERAL PAJAK", head, "#1d3c78")
    number = Font(rng.choice(("sans", "mono")), 10.6, bold=True)
    card.text(left, 18.6, "NPWP", head.sized(1.1), ink)
    card.text(left + 12, 18.6, f": {format_npwp(taxpayer.npwp)}", number, ink)
    value = Font("sans", rng.uniform(6.8, 7.2))
    room = CARD[0] - left - 5
    y = stack(card, (left, 24.4), [taxpayer.name], value.sized(1.1, bold=True), ink=ink, room=room)
    if not taxpayer.company:
        y = stack(card, (left, y), [f"NIK : {taxpayer.nik}"], value, ink=ink, room=room)
    stack(card, (left, y + 0.6), taxpayer.address, value, ink=ink, room=room)
    card.text(left, 50.2, taxpayer.office, value.sized(0.86), ink)
    shown = f"Terdaftar : {card_date(taxpayer.registered_on)}"
    card.text(CARD[0] - 4.5, 50.2, shown, value.sized(0.86), ink, "r")
    return (card,), number_truth(taxpayer, taxpayer.npwp)


@layout("npwp", "card-on-page")
def _card_on_page(rng: Random, story: Story) -> Drawn:
    """The electronic card as mailed, printed in the upper half of a page: labels, colons, values."""
    taxpayer = taxpayer_of(rng, story)
    font = Font(rng.choice(("sans", "free-sans")), rng.uniform(9.2, 9.8))
    page = Sheet(*A4)
    width, height = 136.0, 86.0
    left, top = (A4[0] - width) / 2, rng.uniform(22, 34)
    page.picture(left, top, width, height, guilloche(rng, (1088, 688), "#fffdf3", "#f3e2a6", strength=0.25))
    page.box(left, top, width, height, line=0.3, colour="#8f7a2c")
    crest(page, left + 13, top + 5, 14, _ARMS)
    head = font.sized(1.06, bold=True)
    page.text(left + 24, top + 10.5, "KEMENTERIAN KEUANGAN REPUBLIK INDONESIA", head, "#1d2f66")
    page.text(left + 24, top + 15.5, "DIREKTORAT JENDERAL PAJAK", head, "#1d2f66")
    page.line(left + 5, top + 22, left + width - 5, top + 22, 0.4, "#8f7a2c")
    long = rng.random() < 0.6
    number = taxpayer.long_number if long else taxpayer.npwp
    rows = [
        ("NPWP", number if long else format_npwp(number), font.sized(1.25, bold=True)),
        ("Nama", taxpayer.name, font.sized(1, bold=True)),
        ("Alamat", " ".join(taxpayer.address), font),
        ("KPP", taxpayer.office.removeprefix("KPP "), font),
        ("Tgl Terdaftar", padded_date(taxpayer.registered_on), font),
    ]
    y = top + 30
    for label, value, letters in rows:
        page.text(left + 6, y, label, font)
        page.text(left + 31, y, ":", font)
        y = stack(page, (left + 34, y), [value], letters, room=width - 40) + 2.2
    page.picture(left + width - 22, top + height - 22, 17, 17, qr_code(f"{rng.getrandbits(56):014x}"))
    note = "Kartu ini dicetak dari sistem administrasi Direktorat Jenderal Pajak."
    page.text(left, top + height + 7, note, font.sized(0.85), "#444444")
    page.text(left, top + height + 11.5, f"Dicetak: {slash_date(story.today)}", font.sized(0.85), "#444444")
    return (page,), number_truth(taxpayer, number)


@layout("npwp", "letter-of-sixteen-digits")
def _sixteen_digits(rng: Random, story: Story) -> Drawn:
    """The letter of registration of recent years: rows with small letters before them, signed electronically."""
    taxpayer = taxpayer_of(rng, story)
    font = Font(rng.choice(("sans", "free-serif")), 10.4)
    page = Sheet(*A4)
    crest(page, 31, 13, 18, _ARMS)
    look = Look(value_at=rng.uniform(54, 60), leading=1.45)
    writer = Writer(page, font, top=11, left=44, right=18, look=look)
    writer.centre("KEMENTERIAN KEUANGAN REPUBLIK INDONESIA", font.sized(1.2, bold=True))
    writer.centre("DIREKTORAT JENDERAL PAJAK", font.sized(1.2, bold=True))
    writer.centre(taxpayer.office.replace("KPP", "KANTOR PELAYANAN PAJAK"), font.sized(1, bold=True))
    writer.centre("Layanan Informasi dan Pengaduan Kring Pajak (021) 1500200", font.sized(0.8))
    page.line(22, writer.y + 3, 190, writer.y + 3, 0.5)
    writer.left, writer.right = 24, 186
    writer.down(1.6)
    writer.centre("SURAT KETERANGAN TERDAFTAR", font.sized(1.3, bold=True))
    issued = min(taxpayer.registered_on + timedelta(days=rng.randint(0, 3)), story.today)
    month = ROMAN[issued.month - 1]
    writer.centre(f"NOMOR S-{rng.randint(1000, 99999):05d}/SKT/KPP.{rng.randint(301, 309)}/{month}/{issued.year}")
    writer.down(1)
    writer.paragraph("Dengan ini diterangkan bahwa Wajib Pajak dengan identitas sebagai berikut:", justify=False)
    writer.down(0.3)
    _lettered(writer, taxpayer)
    writer.down(0.4)
    writer.paragraph(
        "telah terdaftar dalam administrasi Direktorat Jenderal Pajak dan wajib memenuhi kewajiban perpajakan "
        "sesuai dengan ketentuan peraturan perundang-undangan di bidang perpajakan."
    )
    writer.down(1.6)
    writer.line(f"{story.person.city}, {long_date(issued)}", indent=92)
    writer.line("Kepala Kantor,", indent=92)
    page.picture(116, writer.y + 3, 20, 20, qr_code(f"https://pajak.example/skt/{rng.getrandbits(48):x}"))
    page.text(139, writer.y + 14, "Ditandatangani secara elektronik", font.sized(0.8))
    writer.y += 25
    writer.line(head_of_office(rng)[0], font.sized(1, bold=True), indent=92)
    return (page,), number_truth(taxpayer, taxpayer.long_number)


def _lettered(writer: Writer, taxpayer: Taxpayer) -> None:
    for letter, (label, value) in zip(
        "abcdef",
        (
            ("Nama Wajib Pajak", taxpayer.name),
            ("NPWP", taxpayer.long_number),
            ("Jenis Wajib Pajak", "Badan" if taxpayer.company else "Orang Pribadi"),
            ("Alamat", " ".join(taxpayer.address)),
            ("Tanggal Terdaftar", long_date(taxpayer.registered_on)),
            ("Status", "Aktif"),
        ),
        strict=True,
    ):
        writer.row(f"{letter}.  {label}", value, indent=4)
