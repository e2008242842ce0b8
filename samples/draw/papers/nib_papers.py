"""NIB as mostly met: the risk-based paper with its standing annex, a small trader's page, the paper of OSS 1.x."""

from random import Random

from samples.draw.companies import KBLI
from samples.draw.fonts import Font
from samples.draw.numbers import format_npwp
from samples.draw.ornaments import crest, qr_code
from samples.draw.papers.nib import GOLD, RISKS, Business, business_of, notes, printed_on
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.papers.stacking import stack
from samples.draw.sheet import A4, Sheet
from samples.draw.words import capitalised, long_date, padded_date
from samples.draw.writing import Look, Writer

_LAW = (
    "Berdasarkan Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang "
    "Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang, Pemerintah Republik Indonesia menerbitkan "
    "Nomor Induk Berusaha (NIB) kepada:"
)


@layout("nib", "numbered-with-annex")
def _numbered(rng: Random, story: Story) -> Drawn:
    """The risk-based paper: numbered rows, the codes in an annex only, issue and print at the signature."""
    business = business_of(rng, story)
    font = Font(rng.choice(("serif", "free-sans")), rng.uniform(10.2, 10.8))
    page = Sheet(*A4)
    crest(page, 105, 13, 22, GOLD, winged=True)
    look = Look(value_at=rng.uniform(66, 72), leading=1.4)
    writer = Writer(page, font, top=38, left=22, right=22, look=look)
    title = font.sized(1.2, bold=True)
    writer.centre("PEMERINTAH REPUBLIK INDONESIA", title)
    writer.down(0.5)
    writer.centre("PERIZINAN BERUSAHA BERBASIS RISIKO", title)
    writer.centre(f"NOMOR INDUK BERUSAHA: {business.nib}", title)
    writer.down(0.9)
    writer.paragraph(_LAW)
    writer.down(0.5)
    company = business.company
    for number, (label, value) in enumerate(
        (
            ("Nama Pelaku Usaha", business.name),
            ("Alamat Kantor", business.address),
            ("No. Telepon", company.phone),
            ("Email", company.email),
            ("Status Penanaman Modal", "PMDN"),
            ("Kode KBLI", "Lihat Lampiran"),
            ("Skala Usaha", business.scale),
        ),
        1,
    ):
        writer.row(f"{number}.  {label}", value)
    writer.down(0.5)
    writer.paragraph(
        "NIB ini berlaku di seluruh wilayah Republik Indonesia selama menjalankan kegiatan usaha dan berlaku "
        "sebagai Angka Pengenal Impor (API-P/API-U), hak akses kepabeanan, serta pendaftaran kepesertaan jaminan "
        "sosial kesehatan dan jaminan sosial ketenagakerjaan."
    )
    writer.down(0.8)
    _issued(page, writer, rng, story, business)
    notes(page, rng, font, 257)
    return (page, _standing_annex(rng, business, font)), business.fields()


def _issued(page: Sheet, writer: Writer, rng: Random, story: Story, business: Business) -> None:
    lines = (
        f"Diterbitkan di Jakarta, tanggal: {long_date(business.issued_on)}",
        "",
        "Menteri Investasi dan Hilirisasi/",
        "Kepala Badan Koordinasi Penanaman Modal,",
        "",
        "Ditandatangani secara elektronik",
        "",
        f"Dicetak tanggal: {long_date(printed_on(rng, story, business))}",
    )
    for text in lines:
        writer.y += writer.step()
        page.text(110, writer.y, text, writer.font.sized(0.95))


def _standing_annex(rng: Random, business: Business, font: Font) -> Sheet:
    """The annex on a standing page: one activity a row."""
    page = Sheet(*A4)
    crest(page, 105, 10, 16, GOLD, winged=True)
    writer = Writer(page, font, top=28, left=14, right=14)
    writer.centre("PERIZINAN BERUSAHA BERBASIS RISIKO", font.sized(1.1, bold=True))
    writer.centre("LAMPIRAN", font.sized(1.1, bold=True))
    writer.centre(f"NOMOR INDUK BERUSAHA: {business.nib}", font.sized(1.1, bold=True))
    writer.down(0.8)
    columns = [
        ("No.", 9.0),
        ("Kode KBLI", 18.0),
        ("Judul KBLI", 56.0),
        ("Lokasi Usaha", 54.0),
        ("Tingkat Risiko", 21.0),
        ("Legalitas", 24.0),
    ]
    cells = [
        [
            str(number),
            code,
            capitalised(KBLI[code]),
            business.address,
            rng.choice(RISKS),
            rng.choice(("NIB", "NIB", "Sertifikat Standar", "Izin")),
        ]
        for number, code in enumerate(business.company.kbli, 1)
    ]
    writer.table(columns, cells, font=font.sized(0.82))
    writer.down(0.6)
    writer.line("Perizinan tunggal berlaku bagi usaha mikro dan kecil berisiko rendah.", font.sized(0.85))
    return page


@layout("nib", "small-trader")
def _small_trader(rng: Random, story: Story) -> Drawn:
    """A page mostly held by people: rows without numbers, the activities in a table, then scale and dates."""
    business = business_of(rng, story, own_name=0.8)
    font = Font(rng.choice(("sans", "wide")), 9.4)
    page = Sheet(*A4)
    crest(page, 105, 10, 19, GOLD, winged=True)
    writer = Writer(page, font, top=32, left=24, right=24, look=Look(value_at=rng.uniform(46, 54), leading=1.42))
    writer.centre("PEMERINTAH REPUBLIK INDONESIA", font.sized(1.2, bold=True))
    writer.centre("PERIZINAN BERUSAHA BERBASIS RISIKO", font.sized(1.2, bold=True))
    writer.centre(f"NIB : {business.nib}", font.sized(1.35, bold=True))
    writer.down(0.9)
    writer.paragraph("Pemerintah Republik Indonesia menerbitkan Nomor Induk Berusaha (NIB) kepada:")
    writer.down(0.4)
    writer.row("Nama Pelaku Usaha", business.name, bold=True)
    if business.own_name:
        writer.row("NIK", business.person.nik)
    writer.row("Alamat", business.address)
    writer.row("No. HP", business.person.phone)
    writer.row("Skala Usaha", business.scale)
    writer.down(0.4)
    writer.line("Daftar kegiatan usaha:", font.sized(1, bold=True))
    rows = [
        [str(number), code, capitalised(KBLI[code]), rng.choice(RISKS)]
        for number, code in enumerate(business.company.kbli, 1)
    ]
    columns = [("No", 10.0), ("KBLI", 22.0), ("Judul KBLI", 94.0), ("Risiko", 36.0)]
    writer.table(columns, rows, font=font.sized(0.94), fill="#f0ead8")
    writer.down(0.8)
    writer.paragraph(
        "Pelaku Usaha wajib menerapkan prinsip kesehatan, keselamatan, keamanan, dan kelestarian lingkungan dalam "
        "menjalankan kegiatan usahanya."
    )
    writer.down(1)
    writer.row("Diterbitkan tanggal", padded_date(business.issued_on))
    writer.row("Dicetak tanggal", padded_date(printed_on(rng, story, business)))
    writer.down(0.8)
    writer.line("Menteri Investasi/Kepala BKPM")
    writer.line("Ditandatangani secara elektronik", font.sized(0.95))
    notes(page, rng, font, 256)
    return (page,), business.fields()


@layout("nib", "paper-of-oss-one")
def _oss_one(rng: Random, story: Story) -> Drawn:
    """OSS 1.x: more numbers of the company, titles and codes in one row each, the date at the signature."""
    business = business_of(rng, story, own_name=0.15)
    company = business.company
    font = Font(rng.choice(("free-sans", "free-serif")), rng.uniform(10, 10.5))
    page = Sheet(*A4)
    crest(page, 105, 14, 20, GOLD, winged=True)
    look = Look(value_at=rng.uniform(54, 60), leading=1.5)
    writer = Writer(page, font, top=38, left=24, right=24, look=look)
    writer.centre("PEMERINTAH REPUBLIK INDONESIA", font.sized(1.25, bold=True))
    writer.centre("NOMOR INDUK BERUSAHA (NIB)", font.sized(1.25, bold=True))
    writer.centre(business.nib, font.sized(1.25, bold=True))
    writer.down(1)
    writer.paragraph(
        "Lembaga Pengelola dan Penyelenggara OSS berdasarkan ketentuan Pasal 24 ayat (1) Peraturan Pemerintah "
        "Nomor 24 Tahun 2018, untuk dan atas nama menteri, pimpinan lembaga, gubernur, bupati/wali kota, "
        "menerbitkan Nomor Induk Berusaha (NIB) kepada:"
    )
    writer.down(0.5)
    writer.row("Nama Perusahaan", business.name)
    writer.row("Alamat Perusahaan", business.address)
    writer.row("Nomor Telepon", company.phone)
    writer.row("Email", company.email)
    writer.row("NPWP", format_npwp(story.person.npwp if business.own_name else company.npwp))
    writer.row("Kode dan Nama KBLI", "; ".join(f"{code} - {KBLI[code]}" for code in company.kbli))
    writer.row("Status Penanaman Modal", "PMDN")
    writer.down(0.6)
    writer.paragraph(
        "NIB ini berlaku juga sebagai Tanda Daftar Perusahaan (TDP) dan berlaku selama menjalankan kegiatan usaha "
        "sesuai ketentuan perundang-undangan."
    )
    writer.down(1)
    lines = [
        f"Dikeluarkan tanggal : {long_date(business.issued_on)}",
        "a.n. Menteri, Pimpinan Lembaga, Gubernur, Bupati/Wali Kota",
        "Lembaga Pengelola dan Penyelenggara OSS",
    ]
    after = stack(page, (84, writer.y + 6), lines, font, room=104, leading=1.45)
    page.picture(24, writer.y + 2, 25, 25, qr_code(f"https://oss.example/{rng.getrandbits(44):x}"))
    note = "Dokumen ini diterbitkan melalui Sistem OSS dan tidak memerlukan tanda tangan basah."
    stack(page, (24, max(after, writer.y + 30) + 8), [note], font.sized(0.82), room=160)
    return (page,), business.fields("scale")
