"""NIB on further sheets: risk-based with a standing annex, on one page with codes, and OSS 1.x with a table."""

from collections.abc import Sequence
from random import Random

from samples.draw.companies import KBLI
from samples.draw.fonts import Font
from samples.draw.numbers import format_npwp
from samples.draw.ornaments import crest, guilloche, qr_code
from samples.draw.papers.nib import RISKS, Business, business_of, printed_on
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.papers.stacking import stack
from samples.draw.sheet import A4, Sheet
from samples.draw.words import capitalised, long_date, padded_date
from samples.draw.writing import Look, Writer

_GOLD = ("#b8923a", "#6b5012")
_FOOT = (
    "Dokumen ini diterbitkan sistem OSS berdasarkan data dari Pelaku Usaha, tersimpan dalam sistem OSS, yang "
    "menjadi tanggung jawab Pelaku Usaha.",
    "Dalam hal terjadi kekeliruan isi dokumen ini akan dilakukan perbaikan sebagaimana mestinya.",
    "Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik yang diterbitkan oleh "
    "BSrE-BSSN.",
    "Data lengkap Perizinan Berusaha dapat diperoleh melalui sistem OSS menggunakan hak akses.",
)


def _foot(page: Sheet, rng: Random, font: Font, top: float) -> None:
    """The numbered notes beside the code, which stands at the left."""
    page.picture(20, top + 1, 20, 20, qr_code(f"https://oss.example/{rng.getrandbits(44):x}"))
    y = top + 3.2
    for number, note in enumerate(_FOOT, 1):
        page.text(44, y, f"{number}.", font)
        y = stack(page, (48, y), [note], font, room=142)


def _head(page: Sheet, font: Font, top: float, lines: Sequence[str]) -> None:
    crest(page, 105, top, 19, _GOLD, winged=True)
    stack(page, (105, top + 27), lines, font, room=170, anchor="m", leading=1.35)


@layout("nib", "risk-based-two-sheets")
def _two_sheets(rng: Random, story: Story) -> Drawn:
    """The risk-based paper of two standing sheets; a long label breaks, the issue stands left under the text."""
    business = business_of(rng, story)
    company = business.company
    font = Font(rng.choice(("sans", "wide-serif")), rng.uniform(9.6, 10.2))
    page = Sheet(*A4)
    head = [
        "PEMERINTAH REPUBLIK INDONESIA",
        "PERIZINAN BERUSAHA BERBASIS RISIKO",
        f"NOMOR INDUK BERUSAHA: {business.nib}",
    ]
    _head(page, font.sized(1.22, bold=True), 11, head)
    writer = Writer(page, font, top=57, left=20, right=20, look=Look(leading=1.4))
    writer.paragraph(
        "Berdasarkan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja, "
        "Pemerintah Republik Indonesia menerbitkan Nomor Induk Berusaha (NIB) kepada:"
    )
    rows = (
        ("Nama Pelaku Usaha", business.name),
        ("Alamat Kantor", business.address),
        ("No. Telepon", company.phone),
        ("Email", company.email),
        ("Status Penanaman Modal", "PMDN"),
        ("Kode Klasifikasi Baku Lapangan Usaha Indonesia (KBLI)", "Lihat Lampiran"),
        ("Skala Usaha", business.scale),
    )
    y, colon = writer.y + 8, rng.uniform(78, 84)
    for number, (label, value) in enumerate(rows, 1):
        page.text(22, y, f"{number}.", font)
        ends = (
            stack(page, (29, y), [label], font, room=colon - 31, leading=1.4),
            stack(page, (colon + 3, y), [value], font, room=187 - colon, leading=1.4),
        )
        page.text(colon, y, ":", font)
        y = max(ends) + 1
    writer.y = y
    writer.paragraph(
        "NIB ini berlaku di seluruh wilayah Republik Indonesia selama menjalankan kegiatan usaha dan berlaku "
        "sebagai hak akses kepabeanan, pendaftaran kepesertaan jaminan sosial kesehatan dan jaminan sosial "
        "ketenagakerjaan, serta bukti pemenuhan laporan pertama Wajib Lapor Ketenagakerjaan di Perusahaan (WLKP)."
    )
    writer.down(0.6)
    writer.paragraph(
        "Pelaku Usaha dengan NIB tersebut di atas dapat melaksanakan kegiatan berusaha sebagaimana terlampir "
        "dengan tetap memperhatikan ketentuan peraturan perundang-undangan."
    )
    writer.down(1.2)
    writer.line(f"Diterbitkan di Jakarta, tanggal: {long_date(business.issued_on)}")
    writer.down(0.8)
    writer.line("Menteri Investasi/")
    writer.line("Kepala Badan Koordinasi Penanaman Modal,")
    writer.down(1.2)
    writer.line("Ditandatangani secara elektronik")
    writer.down(1.2)
    writer.line(f"Dicetak tanggal: {long_date(printed_on(rng, story, business))}")
    _foot(page, rng, font.sized(0.72), 262)
    return (page, _list(rng, business, font)), business.fields()


def _list(rng: Random, business: Business, font: Font) -> Sheet:
    """The second sheet: the activities in a table, its notes below."""
    page = Sheet(*A4)
    head = ["PEMERINTAH REPUBLIK INDONESIA", "LAMPIRAN", f"NOMOR INDUK BERUSAHA: {business.nib}"]
    _head(page, font.sized(1.15, bold=True), 9, head)
    writer = Writer(page, font, top=52, left=15, right=15)
    writer.paragraph("Lampiran berikut ini memuat daftar bidang usaha untuk:", justify=False)
    columns = [
        ("No.", 9.0), ("Kode KBLI", 17.0), ("Judul KBLI", 50.0), ("Lokasi Usaha", 52.0), ("Tingkat Risiko", 22.0),
        ("Perizinan Berusaha", 30.0),
    ]  # fmt: skip
    cells = [
        [
            str(number),
            code,
            capitalised(KBLI[code]),
            business.address,
            rng.choice(RISKS),
            rng.choice(("NIB", "NIB", "NIB dan Sertifikat Standar")),
        ]
        for number, code in enumerate(business.company.kbli, 1)
    ]
    writer.table(columns, cells, font=font.sized(0.84), fill="#e6e6e6")
    _foot(page, rng, font.sized(0.72), 262)
    return page


@layout("nib", "one-page-with-codes")
def _one_page(rng: Random, story: Story) -> Drawn:
    """A risk-based page without annex: lettered rows, each code with its title on a line of its own."""
    business = business_of(rng, story, own_name=0.6)
    font = Font(rng.choice(("free-serif", "free-sans")), rng.uniform(10, 10.6))
    page = Sheet(*A4)
    page.picture(0, 0, *A4, guilloche(rng, (420, 594), "#ffffff", "#f0eada", strength=0.25))
    bold = font.sized(1.2, bold=True)
    _head(page, bold, 13, ["PEMERINTAH REPUBLIK INDONESIA", "PERIZINAN BERUSAHA BERBASIS RISIKO"])
    page.text(105, 53, "NOMOR INDUK BERUSAHA (NIB)", bold, anchor="m")
    page.text(105, 60, business.nib, font.sized(1.5, bold=True), anchor="m")
    look = Look(value_at=rng.uniform(58, 64), leading=1.45)
    writer = Writer(page, font, top=64, left=23, right=23, look=look)
    writer.paragraph(
        "Berdasarkan Undang-Undang Nomor 6 Tahun 2023 tentang Cipta Kerja, Pemerintah Republik Indonesia "
        "menerbitkan Nomor Induk Berusaha (NIB) kepada:"
    )
    writer.down(0.5)
    rows = [
        ("Nama Pelaku Usaha", business.name),
        ("Alamat", business.address),
        ("Nomor Telepon Seluler", business.person.phone if business.own_name else business.company.phone),
        ("Status Penanaman Modal", "PMDN"),
        ("Skala Usaha", business.scale),
    ]
    if business.own_name:
        rows.insert(1, ("Nomor Induk Kependudukan", business.person.nik))
    for letter, (label, value) in zip("abcdef", rows, strict=False):
        writer.row(f"{letter}.  {label}", value)
    writer.row(f"{'abcdefg'[len(rows)]}.  Kode dan Judul KBLI", "")
    for number, code in enumerate(business.company.kbli, 1):
        stacked = stack(page, (46, writer.y + writer.step()), [capitalised(KBLI[code])], font, room=140)
        page.text(28, writer.y + writer.step(), f"{number})", font)
        page.text(33, writer.y + writer.step(), code, font)
        writer.y = stacked - font.size * 0.3528 * 1.3
    writer.down(0.8)
    writer.paragraph(
        "NIB ini berlaku di seluruh wilayah Republik Indonesia selama Pelaku Usaha menjalankan kegiatan usaha "
        "sesuai ketentuan peraturan perundang-undangan."
    )
    y = writer.y + 12
    lines = (
        "Diterbitkan di : Jakarta",
        f"Pada tanggal : {padded_date(business.issued_on)}",
        "",
        "Menteri Investasi dan Hilirisasi/Kepala BKPM,",
        "",
        "Ditandatangani secara elektronik",
    )
    for line in lines:
        page.text(102, y, line, font)
        y += font.size * 0.3528 * 1.4
    page.text(23, 258, f"Dicetak tanggal : {padded_date(printed_on(rng, story, business))}", font.sized(0.9))
    _foot(page, rng, font.sized(0.72), 264)
    return (page,), business.fields()


@layout("nib", "first-oss-with-table")
def _first_oss(rng: Random, story: Story) -> Drawn:
    """OSS 1.x: capital labels, the activities in a table of name and code, the day of issue as the last row."""
    business = business_of(rng, story, own_name=0.2, commas=False)
    company = business.company
    font = Font(rng.choice(("sans", "wide")), rng.uniform(9.2, 9.8))
    page = Sheet(*A4)
    _head(page, font.sized(1.3, bold=True), 15, ["PEMERINTAH REPUBLIK INDONESIA"])
    page.text(105, 49, "NOMOR INDUK BERUSAHA (NIB)", font.sized(1.5, bold=True), anchor="m")
    page.text(105, 57, business.nib, font.sized(1.6, bold=True), anchor="m")
    look = Look(value_at=rng.uniform(52, 58), leading=1.55)
    writer = Writer(page, font, top=62, left=22, right=22, look=look)
    writer.paragraph(
        "Berdasarkan ketentuan Pasal 24 ayat (1) Peraturan Pemerintah Nomor 24 Tahun 2018 tentang Pelayanan "
        "Perizinan Berusaha Terintegrasi Secara Elektronik, untuk dan atas nama Menteri, Pimpinan Lembaga, "
        "Gubernur, Bupati/Wali Kota, Lembaga Pengelola dan Penyelenggara OSS menerbitkan Nomor Induk Berusaha "
        "(NIB) kepada:"
    )
    writer.down(0.4)
    writer.row("Nama Perusahaan", business.name, bold=True)
    writer.row("Alamat Perusahaan", business.address)
    writer.row("Nomor Telepon", company.phone)
    writer.row("Nomor Fax", "-")
    writer.row("Email", company.email)
    writer.row("NPWP", format_npwp(story.person.npwp if business.own_name else company.npwp))
    writer.row("Status Penanaman Modal", "PMDN")
    writer.row("Bidang Usaha", "")
    codes = [[str(number), KBLI[code].capitalize(), code] for number, code in enumerate(company.kbli, 1)]
    writer.table([("No.", 10.0), ("Nama KBLI", 130.0), ("Kode KBLI", 26.0)], codes)
    writer.down(0.3)
    writer.row("Tanggal Penerbitan NIB", long_date(business.issued_on))
    writer.down(0.5)
    writer.paragraph(
        "NIB berlaku selama Pelaku Usaha menjalankan usaha dan/atau kegiatannya, dan berlaku juga sebagai Tanda "
        "Daftar Perusahaan (TDP)."
    )
    page.picture(158, 250, 25, 25, qr_code(f"https://oss.example/{rng.getrandbits(44):x}"))
    lines = (
        "Lembaga Pengelola dan Penyelenggara OSS",
        "Dokumen ini dicetak melalui sistem OSS dan sah tanpa tanda tangan serta cap.",
        f"Dicetak pada {long_date(printed_on(rng, story, business))}",
    )
    stack(page, (22, 258), lines, font.sized(0.86), room=130, leading=1.5)
    return (page,), business.fields("scale")
