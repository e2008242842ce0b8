"""What citizens upload by mistake: receipts, posters, timetables, certificates, pages of books, photographs."""

import math
from random import Random

import cv2
import numpy as np
from PIL import Image, ImageDraw

from samples.draw.fonts import Font
from samples.draw.letters import blank
from samples.draw.ornaments import qr_code, signature
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.people import invent
from samples.draw.sheet import A4, Sheet
from samples.draw.words import DAYS, long_date, rupiah, slash_date
from samples.draw.writing import Look, Writer

_GOODS = (
    "BERAS 5KG|GULA PASIR 1KG|MINYAK GRG 2L|TELUR AYAM 1KG|KOPI BUBUK 165G|SABUN MANDI|PASTA GIGI|MIE INSTAN X5|"
    "TEH CELUP|SUSU UHT 1L|TISU WAJAH|AIR MINERAL 600|KECAP MANIS|ROTI TAWAR"
).split("|")
_LESSONS = (
    "Matematika|Bahasa Indonesia|IPA|IPS|Pendidikan Agama|PPKn|Bahasa Inggris|Olahraga|Seni Budaya|Prakarya".split(
        "|"
    )
)
_SENTENCES = (
    "Hujan baru saja reda ketika perahu kecil itu merapat di bawah jembatan.|Tidak ada yang menunggunya di "
    "dermaga.|"
    "Ia menggulung tikar, menyalakan lampu, lalu duduk memandang air yang naik perlahan.|Di seberang, suara "
    "azan terdengar "
    "sayup-sayup di antara deru mesin.|Ayah pernah berkata bahwa sungai selalu mengembalikan apa yang "
    "dipinjamnya.|Malam itu "
    'ia percaya untuk pertama kalinya.|Seorang anak perempuan berlari membawa keranjang kosong.|"Ikannya '
    'habis," katanya sambil '
    "tertawa.|Angin dari hilir membawa bau lumpur dan asap kayu.|Lama sekali mereka tidak berkata "
    "apa-apa.|Kemudian lampu-lampu "
    "di pasar padam satu demi satu, dan kota terasa jauh.|Ia teringat surat yang belum dibalasnya sejak musim "
    "kemarau."
).split("|")


@layout("unknown", "receipt")
def _receipt(rng: Random, story: Story) -> Drawn:
    """The narrow receipt of a shop."""
    sheet = Sheet(72, 150)
    font = Font(rng.choice(("mono", "free-mono")), 8)
    page = Writer(sheet, font, top=6, left=4, right=4, look=Look(leading=1.3))
    page.centre(f"TOKO {invent(rng).name.split()[0]} MAKMUR", font.sized(1.3, bold=True))
    page.centre(f"{story.person.street}"[:30], font)
    page.centre("-" * 34, font)
    total = 0
    for good in rng.sample(_GOODS, rng.randint(5, 9)):
        count, price = rng.randint(1, 3), rng.randint(6, 130) * 500
        total += count * price
        page.line(good)
        page.y += page.step()
        sheet.text(page.left + 4, page.y, f"{count} x {rupiah(price)}", font)
        sheet.text(page.right, page.y, rupiah(count * price), font, anchor="r")
    page.centre("-" * 34, font)
    paid = math.ceil(total / 50_000) * 50_000
    for label, amount in (("TOTAL", total), ("TUNAI", paid), ("KEMBALI", paid - total)):
        page.y += page.step()
        sheet.text(page.left, page.y, label, font.sized(1, bold=True))
        sheet.text(page.right, page.y, rupiah(amount), font.sized(1, bold=True), anchor="r")
    page.down(0.5)
    page.centre(
        f"{slash_date(story.today)} {rng.randint(8, 20):02d}:{rng.randint(0, 59):02d} KASIR {rng.randint(1, 6)}",
        font,
    )
    page.centre("TERIMA KASIH ATAS KUNJUNGAN ANDA", font)
    return (sheet,), {}


@layout("unknown", "timetable")
def _timetable(rng: Random, story: Story) -> Drawn:
    """A school's timetable."""
    sheet = Sheet(297, 210)
    page = Writer(sheet, Font(rng.choice(("sans", "wide")), 10), top=16, left=20, right=20)
    page.centre(
        f"JADWAL PELAJARAN KELAS {rng.choice('VII VIII IX'.split())} {rng.choice('ABC')}",
        page.font.sized(1.6, bold=True),
    )
    page.centre(f"TAHUN PELAJARAN {story.today.year}/{story.today.year + 1}", page.font)
    page.down()
    rows = []
    for hour in range(8):
        start = 7 * 60 + 15 + hour * 40
        times = f"{start // 60:02d}.{start % 60:02d}-{(start + 40) // 60:02d}.{(start + 40) % 60:02d}"
        rows.append((times, *(rng.choice(_LESSONS) for _ in DAYS[:6])))
    page.table(
        (("Jam", 30), *((day, 37) for day in DAYS[:6])), rows, fill=rng.choice(("#ffe7a8", "#cfe8ff", "#d9f2d0"))
    )
    page.down()
    page.line(f"Wali kelas: {invent(rng).name.title()}, S.Pd.")
    return (sheet,), {}


@layout("unknown", "seminar")
def _seminar(rng: Random, story: Story) -> Drawn:
    """The certificate of a seminar, with the right person's name on it."""
    sheet = Sheet(297, 210, colour="#fffdf7")
    colour = rng.choice(("#0b5394", "#7f1d1d", "#14532d"))
    sheet.path(((0, 0), (90, 0), (0, 70), (0, 0)), 0, colour, colour)
    sheet.path(((297, 210), (207, 210), (297, 140), (297, 210)), 0, colour, colour)
    page = Writer(
        sheet, Font(rng.choice(("serif", "free-serif")), 14), top=34, left=40, right=40, look=Look(leading=1.5)
    )
    page.centre("SERTIFIKAT", page.font.sized(2.4, bold=True))
    page.centre(f"No. {rng.randint(10, 999)}/PAN-SEMNAS/{story.today.year}", page.font.sized(0.8))
    page.centre("diberikan kepada", page.font)
    page.centre(story.person.titled, page.font.sized(1.6, bold=True))
    page.centre("sebagai PESERTA", page.font.sized(1.1, bold=True))
    topic = rng.choice(
        ("Digitalisasi Usaha Kecil", "Literasi Keuangan Keluarga", "Komunikasi Efektif di Tempat Kerja")
    )
    page.centre(f'Seminar Nasional "{topic}" yang diselenggarakan pada {long_date(story.today)}', page.font)
    page.down()
    page.signed(rng, ("Ketua Panitia,",), invent(rng).name.title(), at=page.middle)
    return (sheet,), {}


@layout("unknown", "landscape_photo")
def _landscape_photo(rng: Random, _story: Story) -> Drawn:
    """A holiday photograph: sky, sun, hills and water."""
    return _scenery(rng, rng.choice(((1280, 960), (960, 1280)))), {}


@layout("unknown", "poster")
def _poster(rng: Random, story: Story) -> Drawn:
    """A poster of an event."""
    sheet = Sheet(*A4, colour=rng.choice(("#0e2a47", "#5a1436", "#1f4d2e")))
    bright = rng.choice(("#ffd23f", "#ff8c42", "#7ae7ff"))
    for _ in range(9):
        x, y, size = rng.uniform(10, 190), rng.uniform(10, 280), rng.uniform(8, 26)
        turns = [2 * math.pi * step / 24 for step in range(25)]
        sheet.path([(x + size * math.cos(turn), y + size * math.sin(turn)) for turn in turns], 0.6, "#ffffff")
    page = Writer(sheet, Font("free-sans", 16), top=48, left=18, right=18, look=Look(leading=1.4))
    for text, size in (
        (rng.choice(("FESTIVAL KULINER", "PENTAS SENI RAKYAT", "LOMBA PERAHU BIDAR")), 44),
        ("MUSI RAYA", 56),
    ):
        font = Font("free-sans", size, bold=True)
        y = page.y + size * 0.45
        sheet.text(
            105, y, text, Font("free-sans", size, bold=True, stretch=min(1, 172 / font.width(text))), bright, "m"
        )
        page.y = y + 4
    lines = (
        long_date(story.today),
        "Benteng Kuto Besak, pukul 16.00 WIB",
        "GRATIS UNTUK UMUM",
        "Bintang tamu & bazar UMKM",
    )
    for number, line in enumerate(lines):
        sheet.text(105, 150 + number * 14, line, Font("free-sans", 19, bold=number == 2), "#ffffff", "m")
    sheet.picture(88, 222, 34, 34, qr_code("https://festival.example/daftar"))
    sheet.text(105, 268, f"Informasi: {story.person.phone}", Font("free-sans", 13), "#ffffff", "m")
    return (sheet,), {}


@layout("unknown", "novel")
def _novel(rng: Random, _story: Story) -> Drawn:
    """A page of a novel."""
    sheet = Sheet(140, 205, colour=rng.choice(("#f8f1de", "#fbf7ec")))
    page = Writer(
        sheet,
        Font(rng.choice(("free-serif", "wide-serif")), 9.5),
        top=18,
        left=17,
        right=17,
        look=Look(leading=1.5),
    )
    sheet.text(70, 13, rng.choice(("SUNGAI YANG PULANG", "RUMAH DI ATAS AIR")), page.font.sized(0.75), anchor="m")
    while page.y < 165:
        page.paragraph(" ".join(rng.sample(_SENTENCES, rng.randint(3, 5))), first=6)
    sheet.text(70, 198, str(rng.randint(11, 310)), page.font.sized(0.85), anchor="m")
    return (sheet,), {}


@layout("unknown", "cat_photo")
def _cat_photo(rng: Random, _story: Story) -> Drawn:
    """A photograph of a cat on a carpet."""
    return _cat(rng, (1080, 1080)), {}


@layout("unknown", "price_list")
def _price_list(rng: Random, _story: Story) -> Drawn:
    """A workshop's quotation with prices and a signature, which looks like an office's paper."""
    sheet = blank(rng, folio=0)
    page = Writer(sheet, Font(rng.choice(("wide", "sans")), 10), top=18, left=22, right=22)
    page.line(f"CV {invent(rng).name.split()[0]} KARYA", page.font.sized(1.8, bold=True))
    page.line("Percetakan - Undangan - Spanduk - Stempel")
    sheet.line(22, page.y + 3, 188, page.y + 3, 0.6)
    page.down()
    page.centre("DAFTAR HARGA", page.font.sized(1.3, bold=True))
    goods = (
        "Spanduk per meter",
        "Kartu nama per kotak",
        "Undangan per lembar",
        "Brosur A5 per rim",
        "Stempel otomatis",
    )
    rows = [(str(place), good, f"Rp {rupiah(rng.randint(2, 300) * 500)}") for place, good in enumerate(goods, 1)]
    page.table((("No", 12), ("Barang", 100), ("Harga", 54)), rows, fill="#eeeeee")
    page.down()
    page.line("Harga belum termasuk ongkos kirim dan dapat berubah sewaktu-waktu.")
    page.down()
    sheet.text(150, page.y + 5, "Hormat kami,", page.font, anchor="m")
    signature(rng, sheet, 136, page.y + 20, 28)
    sheet.text(150, page.y + 30, invent(rng).name.title(), page.font, anchor="m")
    return (sheet,), {}


def _grained(image: Image.Image, rng: Random, blur: float) -> Image.Image:
    """Softens what was drawn and adds the grain of a camera."""
    pixels = cv2.GaussianBlur(np.asarray(image), (0, 0), blur).astype(np.float32)
    grain = np.random.default_rng(rng.getrandbits(32)).normal(0, 5, (*pixels.shape[:2], 1))
    return Image.fromarray(np.clip(pixels + grain, 0, 255).astype(np.uint8))


def _scenery(rng: Random, size: tuple[int, int]) -> Image.Image:
    width, height = size
    top, low = rng.choice(
        (((70, 130, 200), (230, 220, 200)), ((40, 40, 90), (240, 140, 90)), ((120, 170, 220), (240, 245, 250)))
    )
    share = np.linspace(0, 1, height)[:, None, None]
    sky = np.broadcast_to(np.array(top) * (1 - share) + np.array(low) * share, (height, width, 3))
    image = Image.fromarray(sky.astype(np.uint8))
    draw = ImageDraw.Draw(image)
    x, y = rng.uniform(0.2, 0.8) * width, rng.uniform(0.12, 0.3) * height
    draw.ellipse((x - 60, y - 60, x + 60, y + 60), fill=(255, 240, 200))
    for layer in range(4):
        base, shade = height * (0.42 + 0.08 * layer), 120 - 26 * layer
        phase = rng.uniform(0, 6)
        ridge = [
            (step * width / 40, base + 40 * math.sin(step * 0.35 + phase) + rng.uniform(-9, 9))
            for step in range(41)
        ]
        draw.polygon([*ridge, (width, height), (0, height)], fill=(shade // 2, shade, round(shade * 0.6)))
    water = height * 0.76
    draw.rectangle((0, water, width, height), fill=(60, 110, 140))
    for _ in range(160):
        x, y = rng.uniform(0, width), rng.uniform(water, height)
        draw.line((x, y, x + rng.uniform(20, 90), y), fill=(120, 165, 185), width=2)
    return _grained(image, rng, 1.6)


def _cat(rng: Random, size: tuple[int, int]) -> Image.Image:
    width, height = size
    image = Image.new("RGB", size, rng.choice(((150, 60, 60), (90, 100, 130), (160, 140, 110))))
    draw = ImageDraw.Draw(image)
    for _ in range(500):
        x, y = rng.uniform(0, width), rng.uniform(0, height)
        draw.line((x, y, x + rng.uniform(-16, 16), y + rng.uniform(-16, 16)), fill=(120, 90, 80), width=3)
    fur = rng.choice(((225, 150, 70), (110, 110, 115), (60, 55, 55), (235, 225, 210)))
    dark = (fur[0] * 7 // 10, fur[1] * 7 // 10, fur[2] * 7 // 10)
    draw.ellipse((250, 480, 900, 1010), fill=fur)
    draw.arc((700, 520, 1040, 980), 260, 80, fill=dark, width=52)
    for stripe in range(5):
        draw.arc((320 + stripe * 90, 500, 440 + stripe * 90, 900), 200, 330, fill=dark, width=18)
    for side in (-1, 1):
        x = 430 + side * 120
        draw.polygon([(x - 70, 330), (x + side * 40, 170), (x + 70, 340)], fill=fur)
        draw.polygon([(x - 30, 320), (x + side * 30, 225), (x + 34, 325)], fill=(225, 160, 160))
    draw.ellipse((240, 260, 620, 610), fill=fur)
    for side in (-1, 1):
        x = 430 + side * 82
        draw.ellipse((x - 36, 390, x + 36, 450), fill=(190, 205, 90))
        draw.ellipse((x - 9, 386, x + 9, 454), fill=(15, 15, 15))
        for whisker in range(3):
            draw.line((430 + side * 40, 520, 430 + side * 230, 490 + whisker * 34), fill=(240, 240, 240), width=3)
    draw.polygon([(408, 484), (452, 484), (430, 510)], fill=(205, 120, 120))
    draw.arc((388, 500, 432, 540), 0, 150, fill=(60, 40, 40), width=5)
    draw.arc((428, 500, 472, 540), 30, 180, fill=(60, 40, 40), width=5)
    return _grained(image, rng, 2.2)
