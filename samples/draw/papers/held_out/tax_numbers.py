"""NPWP for measuring: both sides of a card, a mail of approval, a letter with boxed digits, cells of a profile."""

from datetime import timedelta
from random import Random

from samples.draw.companies import company_of
from samples.draw.fonts import Font
from samples.draw.letters import blank, boxed_digits
from samples.draw.numbers import format_npwp
from samples.draw.ornaments import crest, guilloche, qr_code
from samples.draw.papers.held_out.cells import band
from samples.draw.papers.land_tax import head_of_office
from samples.draw.papers.npwp import Taxpayer, number_truth, taxpayer_of
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.papers.stacking import stack
from samples.draw.sheet import A4, CARD, Sheet
from samples.draw.words import card_date, long_date, padded_date, slash_date
from samples.draw.writing import Look, Writer

_ARMS = ("#24418c", "#d6ae36")


def _obverse(rng: Random, taxpayer: Taxpayer) -> Sheet:
    """A card with the number in the middle under its name, the rest at the left, no colon but the foot's."""
    card = Sheet(*CARD, colour="#fff8dc")
    light, dark = rng.choice((("#fffaf0", "#f5dc92"), ("#f4f8ff", "#c4d6f0")))
    card.picture(0, 0, *CARD, guilloche(rng, (856, 540), light, dark, strength=0.35))
    crest(card, 7.5, 3, 8, _ARMS)
    face = Font(rng.choice(("free-sans", "sans")), 6.8)
    card.text(CARD[0] / 2 + 4, 6.4, "KEMENTERIAN KEUANGAN RI", face.sized(1.1, bold=True), anchor="m")
    card.text(CARD[0] / 2 + 4, 9.8, "DIREKTORAT JENDERAL PAJAK", face.sized(1.1, bold=True), anchor="m")
    card.text(CARD[0] / 2, 16.4, "NOMOR POKOK WAJIB PAJAK", face.sized(0.95), anchor="m")
    card.text(CARD[0] / 2, 21.8, format_npwp(taxpayer.npwp), face.sized(1.7, bold=True), anchor="m")
    y = stack(card, (5, 28.4), [taxpayer.name], face.sized(1.12, bold=True), room=76)
    stack(card, (5, y), taxpayer.address, face, room=76)
    card.line(5, 46.8, CARD[0] - 5, 46.8, 0.15, "#8a7a4a")
    card.text(5, 50.6, f"Tgl Terdaftar : {slash_date(taxpayer.registered_on)}", face.sized(0.92))
    card.text(CARD[0] - 5, 50.6, taxpayer.office.title().replace("Kpp", "KPP"), face.sized(0.84), anchor="r")
    return card


def _reverse(font: Font) -> Sheet:
    card = Sheet(*CARD, colour="#f7f3e4")
    card.text(CARD[0] / 2, 8, "PERHATIAN", font.sized(1.25, bold=True), anchor="m")
    lines = (
        "1. Kartu ini harap disimpan baik-baik dan apabila hilang agar segera melapor ke kantor terdaftar.",
        "2. NPWP agar dicantumkan dalam hal berhubungan dengan dokumen perpajakan.",
        "3. Dalam hal Wajib Pajak pindah domisili, agar melapor ke Kantor Pelayanan Pajak.",
    )
    stack(card, (5, 15), lines, font, room=76, leading=1.4)
    card.text(CARD[0] / 2, 49, "Kring Pajak 1500200     www.pajak.go.id", font.sized(1, bold=True), anchor="m")
    return card


@layout("npwp", "both-sides-on-page", "held_out")
def _both_sides(rng: Random, story: Story) -> Drawn:
    """Front and back of the card beside each other or one below the other, copied in colour in their size."""
    taxpayer, page = taxpayer_of(rng, story), blank(rng)
    left, top = rng.uniform(12, 16), rng.uniform(22, 70)
    page.place(_obverse(rng, taxpayer), left, top)
    beside = rng.random() < 0.5
    back = (left + CARD[0] + 6, top) if beside else (left, top + CARD[1] + rng.uniform(5, 14))
    page.place(_reverse(Font("sans", 6.2)), *back)
    return (page,), number_truth(taxpayer, taxpayer.npwp)


@layout("npwp", "mail-of-approval", "held_out")
def _mail(rng: Random, story: Story) -> Drawn:
    """The mail by which a registration is approved, as a browser prints it; the data stand in a small table."""
    taxpayer = taxpayer_of(rng, story)
    font = Font(rng.choice(("sans", "free-sans")), 10)
    page = Sheet(*A4)
    writer = Writer(page, font, top=12, left=20, right=20, look=Look(leading=1.4))
    mailed = taxpayer.registered_on + timedelta(days=rng.randint(0, 1))
    receiver = company_of(story.person).email if taxpayer.company else "pendaftar@contoh.example"
    writer.line("Registrasi NPWP - Pemberitahuan Persetujuan", font.sized(1.5, bold=True))
    writer.down(0.4)
    writer.line("Dari: Direktorat Jenderal Pajak <noreply@pajak.example>", font.sized(0.92))
    writer.line(f"Kepada: {receiver}", font.sized(0.92))
    clock = f"{rng.randint(8, 16):02d}.{rng.randint(10, 59)}"
    writer.line(f"{long_date(mailed)} pukul {clock}", font.sized(0.92))
    page.line(20, writer.y + 3, 190, writer.y + 3, 0.2, "#999999")
    writer.down(1.4)
    writer.paragraph("Yth. Bapak/Ibu Wajib Pajak,", justify=False)
    writer.down(0.5)
    writer.paragraph(
        "Terima kasih telah melakukan pendaftaran. Bersama ini kami sampaikan bahwa permohonan Anda telah "
        "disetujui dan Anda telah terdaftar sebagai Wajib Pajak pada kantor kami dengan data berikut.",
        justify=False,
    )
    writer.y += 3
    long = rng.random() < 0.5
    number = taxpayer.long_number if long else taxpayer.npwp
    for label, value in (
        ("Nama WP", taxpayer.name),
        ("Nomor Pokok Wajib Pajak", number if long else format_npwp(number)),
        ("Alamat", ", ".join(taxpayer.address)),
        ("Terdaftar pada", taxpayer.office),
        ("Tanggal Terdaftar", padded_date(taxpayer.registered_on)),
    ):
        after = stack(page, (78, writer.y + 5.4), [value], font.sized(1, bold=True), room=108)
        page.box(20, writer.y, 54, after - writer.y - 1, line=0.15, colour="#aab2bd", fill="#f1f3f6")
        page.text(23, writer.y + 5.4, label, font)
        page.box(74, writer.y, 116, after - writer.y - 1, line=0.15, colour="#aab2bd")
        writer.y = after - 1
    writer.down(1)
    writer.paragraph(
        "Kartu NPWP elektronik dapat diunduh melalui akun Anda. Apabila terdapat kekeliruan data, silakan "
        "menghubungi kantor pelayanan pajak tempat Anda terdaftar atau Kring Pajak 1500200.",
        justify=False,
    )
    writer.down(0.8)
    writer.line("Salam,")
    writer.line("Direktorat Jenderal Pajak", font.sized(1, bold=True))
    return (page,), number_truth(taxpayer, number) | {"address": ", ".join(taxpayer.address)}


@layout("npwp", "letter-of-boxed-digits", "held_out")
def _boxed(rng: Random, story: Story) -> Drawn:
    """The letter of registration of older years: number in boxes, numbered rows, two dates."""
    taxpayer = taxpayer_of(rng, story)
    page = blank(rng, folio=0.4)
    font = Font(rng.choice(("serif", "free-sans")), 10.6)
    writer = Writer(page, font, top=12, left=24, right=22, look=Look(value_at=rng.uniform(58, 64), leading=1.5))
    office = taxpayer.office.replace("KPP", "KANTOR PELAYANAN PAJAK")
    for line in ("KEMENTERIAN KEUANGAN REPUBLIK INDONESIA", "DIREKTORAT JENDERAL PAJAK", office):
        writer.line(line, font.sized(1.04, bold=True))
    page.line(24, writer.y + 2.4, 24 + font.sized(1.04, bold=True).width(office), writer.y + 2.4, 0.5)
    writer.down(1.6)
    writer.centre("SURAT KETERANGAN TERDAFTAR", font.sized(1.25, bold=True), underline=True)
    given = min(taxpayer.registered_on + timedelta(days=rng.randint(1, 12)), story.today)
    code = f"PEM-{rng.randint(1000, 99999):05d}/WPJ.03/KP.{rng.randint(3, 12):02d}03/{given.year}"
    writer.centre(f"Nomor: {code}")
    writer.down(1)
    writer.paragraph("Dengan ini diterangkan bahwa pada tata usaha kantor kami telah terdaftar:", justify=False)
    writer.down(0.4)
    writer.row("1.  Nama Wajib Pajak", taxpayer.name, bold=True)
    writer.row("2.  Nomor Pokok Wajib Pajak", "")
    writer.y += 1.2
    x = writer.left + writer.look.value_at + 2
    for group in format_npwp(taxpayer.npwp).replace("-", ".").split("."):
        boxed_digits(page, x, writer.y, group, font, side=5.2)
        x += 5.2 * len(group) + 1.8
    writer.y += 1.2
    if not taxpayer.company:
        writer.row("3.  Nomor Identitas (KTP)", taxpayer.nik)
    first = 3 if taxpayer.company else 4
    writer.row(f"{first}.  Alamat", " ".join(taxpayer.address))
    writer.row(f"{first + 1}.  Jenis Wajib Pajak", "Badan" if taxpayer.company else "Orang Pribadi")
    writer.row(f"{first + 2}.  Terdaftar terhitung sejak", long_date(taxpayer.registered_on))
    writer.down(0.6)
    writer.paragraph(
        "Surat keterangan ini bukan merupakan Nomor Pengukuhan Pengusaha Kena Pajak dan diberikan kepada yang "
        "bersangkutan untuk digunakan sebagaimana mestinya."
    )
    writer.down(1.5)
    name, number = head_of_office(rng)
    heading = [f"{story.person.city}, {padded_date(given)}", "an. Kepala Kantor", "Kepala Seksi Pelayanan"]
    writer.signed(rng, heading, name, under=[number], at=writer.right - 40, stamp=("KPP PRATAMA", "DJP"))
    return (page,), number_truth(taxpayer, taxpayer.npwp)


@layout("npwp", "cells-of-profile", "held_out")
def _cells(rng: Random, story: Story) -> Drawn:
    """A print of the taxpayer's own account: data in cells, two or three to a row."""
    taxpayer = taxpayer_of(rng, story)
    family = rng.choice(("wide", "free-sans"))
    font = Font(family, 8.6 if family == "wide" else 9.8)
    page = Sheet(*A4)
    page.box(0, 0, 210, 17, line=0, fill="#12305c")
    page.text(18, 11, "Portal Wajib Pajak", font.sized(1.6, bold=True), "#ffffff")
    page.text(192, 11, "DJP", font.sized(1.6, bold=True), "#ffc928", "r")
    page.text(18, 27, "Profil Saya / Data Pokok", font.sized(1.3, bold=True))
    fonts, y = (font.sized(0.84), font.sized(1.04)), 32.0
    kind = "Wajib Pajak Badan" if taxpayer.company else "Wajib Pajak Orang Pribadi"
    for cells in (
        [("NPWP", taxpayer.long_number, 66.0), ("Klasifikasi", kind, 72.0), ("Status", "Aktif", 36.0)],
        [("Nama Wajib Pajak", taxpayer.name, 174.0)],
        [("Alamat Utama", " ".join(taxpayer.address), 174.0)],
        [("Kantor Pelayanan Pajak", taxpayer.office, 96.0),
         ("Tanggal Terdaftar", card_date(taxpayer.registered_on), 78.0)],
    ):  # fmt: skip
        y = band(page, (18, y), cells, fonts)
    page.picture(18, y + 8, 24, 24, qr_code(f"https://pajak.example/profil/{rng.getrandbits(48):x}"))
    printed = story.today - timedelta(days=rng.randint(0, 30))
    lines = (
        f"Dicetak oleh pengguna pada {long_date(printed)}.",
        "Pindai kode untuk memeriksa keabsahan data ini.",
    )
    stack(page, (47, y + 16), lines, font.sized(0.92), room=140, ink="#444444")
    return (page,), number_truth(taxpayer, taxpayer.long_number)
