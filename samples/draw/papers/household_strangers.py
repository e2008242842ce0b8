"""What lies around at home and is uploaded by mistake: a bill, an invitation, a chat, a picture of a meal."""

from datetime import timedelta
from random import Random

import cv2
import numpy as np
from PIL import Image, ImageDraw

from samples.draw.fonts import Font
from samples.draw.letters import blank, home
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.people import invent
from samples.draw.sheet import Sheet
from samples.draw.words import DAYS, MONTHS, long_date, rupiah, slash_date
from samples.draw.writing import Look, Writer, wrap

_TALK = (
    "Assalamualaikum, jadi besok berangkat jam berapa?",
    "Sekitar jam tujuh pagi ya, kumpul di depan masjid",
    "Siap, nanti saya bawa tikar dan air minum",
    "Jangan lupa jas hujan, katanya mendung",
    "Ibu titip pempek dua bungkus",
    "Oke bu, nanti dibelikan di pasar",
    "Motornya sudah diservis belum?",
    "Sudah kemarin sore, tinggal isi bensin",
    "Alhamdulillah. Sampai ketemu besok",
)


@layout("unknown", "water_bill")
def _water_bill(rng: Random, story: Story) -> Drawn:
    """The monthly bill of a water company with the right person's name and address."""
    person, day = story.person, story.today - timedelta(days=rng.randint(3, 25))
    sheet = Sheet(210, 148)
    colour = rng.choice(("#0369a1", "#0f766e"))
    sheet.box(0, 0, 210, 20, line=0, fill=colour)
    sheet.text(12, 9, "AIR BERSIH MUSI JERNIH", Font("free-sans", 14, bold=True), "#ffffff")
    sheet.text(12, 15.5, "Tagihan Pemakaian Air Pelanggan", Font("free-sans", 9.5), "#ffffff")
    sheet.text(198, 12, f"{MONTHS[day.month - 1]} {day.year}", Font("free-sans", 13, bold=True), "#ffffff", "r")
    page = Writer(sheet, Font("free-sans", 9.5), top=24, left=12, right=12, look=Look(value_at=40, leading=1.5))
    before = rng.randint(400, 2600)
    used = rng.randint(9, 42)
    for label, value in (
        ("No. Pelanggan", f"{rng.randint(10**8, 10**9 - 1)}"),
        ("Nama", person.name),
        ("Alamat", home(person)),
        ("Golongan Tarif", rng.choice(("Rumah Tangga 2A", "Rumah Tangga 3", "Niaga Kecil"))),
        ("Meter", f"{before} - {before + used}   Pemakaian {used} m3"),
    ):
        page.row(label, value)
    page.down(0.5)
    price, fee = used * rng.choice((4150, 5200, 6800)), 12_500
    rows = [("Biaya pemakaian air", rupiah(price)), ("Biaya pemeliharaan meter", rupiah(fee)), ("Denda", "0")]
    page.table((("Uraian", 120), ("Jumlah (Rp)", 66)), [*rows, ("Total tagihan", rupiah(price + fee))])
    page.down(0.5)
    page.line(f"Bayar sebelum {slash_date(day + timedelta(days=20))} agar tidak dikenakan denda.")
    return (sheet,), {}


@layout("unknown", "invitation")
def _invitation(rng: Random, story: Story) -> Drawn:
    """The invitation of a neighbourhood to its meeting, written like any letter."""
    day = story.today + timedelta(days=rng.randint(4, 20))
    sheet = blank(rng, folio=0.2)
    page = Writer(sheet, Font(rng.choice(("serif", "free-sans")), 11.5), top=18, left=26, right=24)
    page.look = Look(value_at=26, leading=1.45)
    street, place = story.person.rt_rw, story.person.place
    page.centre(f"RUKUN TETANGGA {street[:3]} RUKUN WARGA {street[4:]}", page.font.sized(1.2, bold=True))
    page.centre(f"KELURAHAN {place.village} KECAMATAN {place.district}", page.font)
    page.y += 3
    sheet.line(page.left, page.y, page.right, page.y, 0.8)
    page.down()
    for label, value in (
        ("Nomor", f"{rng.randint(1, 30):02d}/RT/{story.today.year}"),
        ("Hal", rng.choice(("Undangan kerja bakti", "Undangan rapat warga", "Undangan syukuran"))),
    ):
        page.row(label, value)
    page.down(0.7)
    page.line("Yth. Bapak/Ibu warga")
    page.line("di tempat")
    page.down(0.7)
    page.line("Assalamualaikum warahmatullahi wabarakatuh,")
    page.paragraph("Mengharap kehadiran Bapak/Ibu/Saudara pada acara yang akan diselenggarakan :", justify=False)
    for label, value in (
        ("Hari", DAYS[day.weekday()]),
        ("Tanggal", long_date(day)),
        ("Waktu", f"pukul {rng.randint(8, 19):02d}.00 WIB sampai selesai"),
        ("Tempat", rng.choice(("Pos ronda", "Balai warga", "Halaman masjid"))),
    ):
        page.row(label, value, indent=8)
    page.down(0.4)
    page.paragraph("Mengingat pentingnya acara, dimohon hadir tepat waktu. Terima kasih.", justify=False)
    page.down()
    page.signed(rng, ("Ketua RT,",), invent(rng, youngest=40).name.title())
    return (sheet,), {}


@layout("unknown", "chat")
def _chat(rng: Random, _story: Story) -> Drawn:
    """The screen of a phone with a conversation."""
    sheet = Sheet(90, 195, colour=rng.choice(("#ece5dd", "#e8eef5")))
    dark = rng.choice(("#075e54", "#1f3a5f"))
    sheet.box(0, 0, 90, 19, line=0, fill=dark)
    clock = rng.randint(6, 21)
    sheet.text(5, 5, f"{clock:02d}.{rng.randint(30, 59)}", Font("wide", 7), "#ffffff")
    sheet.text(85, 5, f"4G  {rng.randint(12, 98)}%", Font("wide", 7), "#ffffff", "r")
    sheet.text(14, 14, rng.choice(("Keluarga Besar", "Grup Pengajian", "Teman SMA")), Font("wide", 11), "#ffffff")
    font, small = Font("wide", 8.5), Font("wide", 6)
    start, y = rng.randint(0, 2), 24.0
    for number, said in enumerate(_TALK[start : start + 7]):
        mine = number % 2 == 1
        lines = wrap(said, font, 56)
        width = max(24, *map(font.width, lines)) + 6
        height = 5 * len(lines) + 6
        x = 86 - width if mine else 4
        sheet.box(x, y, width, height, line=0, fill="#dcf8c6" if mine else "#ffffff")
        for place, line in enumerate(lines):
            sheet.text(x + 3, y + 5 + 5 * place, line, font)
        stamp = f"{clock:02d}.{number * 3 + 2:02d}"
        sheet.text(x + width - 2, y + height - 1.4, stamp, small, "#667781", "r")
        y += height + 4
    sheet.box(3, 184, 84, 8, line=0, fill="#ffffff")
    sheet.text(7, 189.4, "Ketik pesan", font, "#8696a0")
    return (sheet,), {}


@layout("unknown", "meal_photo")
def _meal_photo(rng: Random, _story: Story) -> Drawn:
    """A picture of a plate of rice with an egg and vegetables on a table."""
    width, height = rng.choice(((1440, 1080), (1080, 1440)))
    wood = rng.choice(((120, 78, 48), (168, 126, 88), (92, 64, 52)))
    image = Image.new("RGB", (width, height), wood)
    draw = ImageDraw.Draw(image)
    for _ in range(70):
        y = rng.uniform(0, height)
        shade = rng.uniform(0.82, 1.12)
        tone = (round(wood[0] * shade), round(wood[1] * shade), round(wood[2] * shade))
        draw.line((0, y, width, y + rng.uniform(-14, 14)), fill=tone, width=rng.randint(2, 9))
    x, y, size = width / 2 + rng.uniform(-40, 40), height / 2 + rng.uniform(-40, 40), 430
    for radius, tone in ((size, (226, 226, 222)), (size - 30, (246, 246, 243)), (size - 105, (236, 236, 233))):
        draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=tone)
    for _ in range(900):
        turn, far = rng.uniform(0, 6.28), 170 * rng.random() ** 0.5
        px, py = x - 90 + far * np.cos(turn), y - 40 + far * np.sin(turn)
        draw.ellipse((px - 9, py - 4, px + 9, py + 4), fill=rng.choice(((255, 252, 240), (240, 236, 222))))
    draw.ellipse((x + 20, y - 210, x + 270, y + 10), fill=(255, 250, 240))
    draw.ellipse((x + 95, y - 145, x + 195, y - 55), fill=(246, 176, 40))
    for _ in range(140):
        px, py = x + rng.uniform(-40, 220), y + rng.uniform(60, 230)
        tone = rng.choice(((54, 120, 50), (86, 150, 64), (190, 60, 40)))
        draw.ellipse((px - 22, py - 8, px + 22, py + 8), fill=tone)
    soft = cv2.GaussianBlur(np.asarray(image), (0, 0), 1.8).astype(np.float32)
    grain = np.random.default_rng(rng.getrandbits(32)).normal(0, 5, (height, width, 1))
    return Image.fromarray(np.clip(soft + grain, 0, 255).astype(np.uint8)), {}
