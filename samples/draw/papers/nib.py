"""NIB: the business number of OSS 1.x and of the risk-based system, with its annex of activities (domain.md b)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from samples.draw.companies import KBLI, Company, company_of
from samples.draw.fonts import Font
from samples.draw.numbers import format_npwp
from samples.draw.ornaments import crest, guilloche, qr_code
from samples.draw.papers.paper import Drawn, Story, Truth, layout
from samples.draw.papers.stacking import below
from samples.draw.people import Person
from samples.draw.sheet import A4, Sheet
from samples.draw.words import capitalised, card_date, long_date
from samples.draw.writing import Look, Writer, wrap

GOLD = ("#c9a23a", "#7a5c14")
RISKS = ("Rendah", "Menengah Rendah", "Menengah Tinggi", "Tinggi")


@dataclass(frozen=True, slots=True, kw_only=True)
class Business:
    """The holder of a NIB: a company, or a person who trades under the own name."""

    name: str
    address: str
    scale: str
    company: Company
    person: Person
    own_name: bool

    @property
    def nib(self) -> str:
        """The 13 digits."""
        return self.company.nib

    @property
    def issued_on(self) -> date:
        """The day of issue; the day of printing is another."""
        return self.company.nib_issued_on

    def fields(self, *left_out: str) -> dict[str, Truth]:
        """The truth of a NIB without the fields that a form does not show."""
        shown: dict[str, Truth] = {
            "nib": self.nib,
            "name": self.name.upper(),
            "address": self.address.upper(),
            "issued_on": self.issued_on.isoformat(),
            "kbli": list(self.company.kbli),
            "scale": self.scale.upper(),
        }
        return {name: value for name, value in shown.items() if name not in left_out}


def business_of(rng: Random, story: Story, *, own_name: float = 0.3, commas: bool = True) -> Business:
    """The business of a story; its option `taxpayer` (`person` or `company`) says who holds it."""
    person, company = story.person, company_of(story.person)
    asked = story.options.get("taxpayer")
    personal = rng.random() < own_name if asked is None else asked == "person"
    place = company.place
    parts = [
        company.street,
        f"Desa/Kelurahan {capitalised(place.village)}",
        f"Kec. {capitalised(place.district)}",
        place.regency.title(),
        f"Provinsi {place.province.title()}",
    ]
    if rng.random() < 0.7:
        parts.append(f"Kode Pos: {place.postal_code}" if commas else place.postal_code)
    return Business(
        name=person.name if personal else company.name,
        address=(", " if commas else " ").join(parts),
        scale=rng.choice(("Usaha Mikro", "Usaha Kecil")) if personal else company.scale,
        company=company,
        person=person,
        own_name=personal,
    )


_NOTES = (
    "Dokumen ini diterbitkan sistem OSS berdasarkan data dari Pelaku Usaha, tersimpan dalam sistem OSS, yang "
    "menjadi tanggung jawab Pelaku Usaha.",
    "Dalam hal terjadi kekeliruan isi dokumen ini akan dilakukan perbaikan sebagaimana mestinya.",
    "Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik yang diterbitkan oleh "
    "BSrE-BSSN.",
    "Data lengkap Perizinan Berusaha dapat diperoleh melalui sistem OSS menggunakan hak akses.",
)


def notes(page: Sheet, rng: Random, font: Font, top: float) -> None:
    """The notes at the foot with the code beside them."""
    small = Writer(page, font.sized(0.68), top=top, left=25, right=55)
    page.line(25, top, 185, top, 0.2)
    for number, note in enumerate(_NOTES, 1):
        small.paragraph(f"{number}. {note}", justify=False)
    page.picture(162, top + 2, 22, 22, qr_code(f"https://oss.example/nib/{rng.getrandbits(44):x}"))


def printed_on(rng: Random, story: Story, business: Business) -> date:
    """Some day after the issue, on which the holder printed the paper."""
    days = max(1, (story.today - business.issued_on).days)
    return business.issued_on + timedelta(days=rng.randint(1, days))


def annex(rng: Random, business: Business, font: Font, *, heading: Sequence[str]) -> Sheet:
    """The second page: the table of activities."""
    page = Sheet(297, 210)
    crest(page, 148, 8, 13, GOLD, winged=True)
    writer = Writer(page, font, top=22, left=18, right=18)
    for line in heading:
        writer.centre(line, font.sized(1.1, bold=True))
    writer.down(0.5)
    writer.line("Lampiran berikut ini memuat daftar bidang usaha untuk:")
    writer.table(
        [
            ("No.", 10),
            ("Kode KBLI", 22),
            ("Judul KBLI", 82),
            ("Lokasi Usaha", 72),
            ("Tingkat Risiko", 32),
            ("Perizinan Berusaha", 43),
        ],
        [
            [
                str(number),
                code,
                capitalised(KBLI[code]),
                business.address,
                rng.choice(RISKS),
                rng.choice(("NIB", "NIB dan Sertifikat Standar", "NIB dan Izin")),
            ]
            for number, code in enumerate(business.company.kbli, 1)
        ],
        font=font.sized(0.86),
        fill="#eef0f4",
    )
    return page


@layout("nib", "risk-based")
def _risk_based(rng: Random, story: Story) -> Drawn:
    """The usual form since 2021, with the annex as second page."""
    business = business_of(rng, story)
    font = Font(rng.choice(("sans", "free-sans")), rng.uniform(9.8, 10.6))
    page = Sheet(*A4)
    crest(page, 105, 12, 20, GOLD, winged=True)
    look = Look(value_at=rng.uniform(60, 68))
    writer = Writer(page, font, top=34, left=25, right=25, look=look)
    writer.centre("PEMERINTAH REPUBLIK INDONESIA", font.sized(1.15, bold=True))
    writer.centre("PERIZINAN BERUSAHA BERBASIS RISIKO", font.sized(1.15, bold=True))
    writer.centre(f"NOMOR INDUK BERUSAHA: {business.nib}", font.sized(1.15, bold=True))
    writer.down(1)
    writer.paragraph(
        "Berdasarkan Undang-Undang Nomor 11 Tahun 2020 tentang Cipta Kerja, Pemerintah Republik Indonesia "
        "menerbitkan Nomor Induk Berusaha (NIB) kepada:"
    )
    writer.down(0.5)
    writer.row("1. Nama Pelaku Usaha", business.name)
    writer.row("2. Alamat", business.address)
    writer.row("3. Nomor Telepon Seluler", business.company.phone)
    writer.row("    Email", business.company.email)
    writer.row("4. Status Penanaman Modal", "PMDN")
    codes = "Lihat Lampiran" if rng.random() < 0.6 else ", ".join(business.company.kbli)
    writer.line("5. Kode Klasifikasi Baku Lapangan Usaha")
    writer.row("    Indonesia (KBLI)", codes)
    writer.row("6. Skala Usaha", business.scale)
    writer.down(0.6)
    writer.paragraph(
        "NIB ini berlaku di seluruh wilayah Republik Indonesia selama menjalankan kegiatan usaha dan berlaku "
        "sebagai hak akses kepabeanan, pendaftaran kepesertaan jaminan sosial kesehatan dan jaminan sosial "
        "ketenagakerjaan, serta bukti pemenuhan laporan pertama Wajib Lapor Ketenagakerjaan di Perusahaan (WLKP)."
    )
    writer.down(1)
    writer.line(f"Diterbitkan di Jakarta, tanggal: {long_date(business.issued_on)}", indent=78)
    writer.down(0.8)
    writer.line("Menteri Investasi/", indent=78)
    writer.line("Kepala Badan Koordinasi Penanaman Modal,", indent=78)
    writer.down(2)
    writer.line("Ditandatangani secara elektronik", indent=78)
    writer.down(2)
    writer.line(f"Dicetak tanggal: {long_date(printed_on(rng, story, business))}", indent=78)
    notes(page, rng, font, 256)
    heading = ("PERIZINAN BERUSAHA BERBASIS RISIKO", "LAMPIRAN", f"NOMOR INDUK BERUSAHA: {business.nib}")
    return (page, annex(rng, business, font, heading=heading)), business.fields()


@layout("nib", "first-oss")
def _first_oss(rng: Random, story: Story) -> Drawn:
    """The form of OSS 1.x: the number under the title, one code after another."""
    business = business_of(rng, story, own_name=0.15, commas=False)
    font = Font(rng.choice(("serif", "sans")), 10.4)
    page = Sheet(*A4)
    page.picture(0, 0, *A4, guilloche(rng, (420, 594), "#ffffff", "#eee7d6", strength=0.3))
    crest(page, 105, 14, 18, GOLD, winged=True)
    writer = Writer(page, font, top=35, left=26, right=26, look=Look(value_at=rng.uniform(48, 56)))
    writer.centre("PEMERINTAH REPUBLIK INDONESIA", font.sized(1.1, bold=True))
    writer.centre("NOMOR INDUK BERUSAHA (NIB)", font.sized(1.4, bold=True))
    writer.centre(business.nib, font.sized(1.5, bold=True))
    writer.down(1)
    writer.paragraph(
        "Berdasarkan ketentuan Pasal 24 Peraturan Pemerintah Nomor 24 Tahun 2018 tentang Pelayanan Perizinan "
        "Berusaha Terintegrasi Secara Elektronik, Lembaga Pengelola dan Penyelenggara OSS menerbitkan NIB kepada:"
    )
    writer.down(0.6)
    writer.row("Nama Perusahaan", business.name)
    writer.row("Alamat Perusahaan", business.address)
    writer.row("NPWP", format_npwp(story.person.npwp if business.own_name else business.company.npwp))
    writer.row("Nomor Telepon", business.company.phone)
    writer.row("Kode KBLI", ", ".join(business.company.kbli))
    writer.row("Nama KBLI", "; ".join(KBLI[code] for code in business.company.kbli))
    writer.row("Status Penanaman Modal", "PMDN")
    writer.down(1)
    writer.paragraph(
        "NIB merupakan identitas Pelaku Usaha dalam rangka pelaksanaan kegiatan berusaha dan berlaku selama "
        "menjalankan kegiatan usaha sesuai ketentuan peraturan perundang-undangan."
    )
    writer.down(1)
    writer.line(f"Tanggal Terbit : {long_date(business.issued_on)}")
    writer.down(1)
    page.picture(26, writer.y, 26, 26, qr_code(f"https://oss.example/{rng.getrandbits(44):x}"))
    writer.y += 32
    writer.paragraph("Dokumen ini dicetak dari sistem OSS dan sah tanpa tanda tangan.", justify=False)
    return (page,), business.fields("scale")


@layout("nib", "grid")
def _grid(rng: Random, story: Story) -> Drawn:
    """A print with the data in a grid and the codes in a table below, on one page."""
    business = business_of(rng, story, own_name=0.4)
    font = Font(rng.choice(("sans", "free-serif", "wide")), 9.6)
    page = Sheet(*A4)
    crest(page, 105, 10, 18, GOLD, winged=True)
    writer = Writer(page, font, top=31, left=22, right=22)
    writer.centre("PEMERINTAH REPUBLIK INDONESIA", font.sized(1.15, bold=True))
    writer.centre("NOMOR INDUK BERUSAHA", font.sized(1.15, bold=True))
    writer.centre(business.nib, font.sized(1.35, bold=True))
    writer.down(0.8)
    rows = [
        ("Nama Pelaku Usaha", business.name),
        ("Alamat Kantor", business.address),
        ("Skala Usaha", business.scale),
        ("Status Penanaman Modal", "PMDN"),
        ("No. Telp", business.company.phone),
    ]
    if business.own_name:
        rows.insert(1, ("NIK", business.person.nik))
    across = rng.uniform(46, 56)
    for name, value in rows:
        lines = wrap(value, font, 166 - across - 4)
        height = len(lines) * writer.step() + 1.8
        page.box(22, writer.y, across, height, fill="#f3f4f6")
        page.box(22 + across, writer.y, 166 - across, height)
        page.text(24, writer.y + writer.step(), name, font)
        for line in lines:
            writer.y += writer.step()
            page.text(24 + across, writer.y, line, font)
        writer.y += 1.8
    writer.down(1)
    writer.line("Kode Klasifikasi Baku Lapangan Usaha Indonesia (KBLI):", font.sized(1, bold=True))
    codes = [[str(place), code, KBLI[code]] for place, code in enumerate(business.company.kbli, 1)]
    writer.table([("No", 10), ("KBLI", 24), ("Uraian", 132)], codes, font=font.sized(0.9))
    writer.down(1.2)
    writer.line(f"Diterbitkan di Jakarta, tanggal {long_date(business.issued_on)}")
    writer.line("a.n. Kepala Lembaga OSS, ditandatangani secara elektronik")
    writer.line(f"Dicetak tanggal {long_date(printed_on(rng, story, business))}", font.sized(0.9))
    notes(page, rng, font, 256)
    return (page,), business.fields()


@layout("nib", "own-name")
def _own_name(rng: Random, story: Story) -> Drawn:
    """A small trader's NIB: serif letters, other order, the codes in a table on the same page."""
    business = business_of(rng, story, own_name=0.75)
    font = Font(rng.choice(("free-serif", "wide-serif")), 9.8)
    page = Sheet(*A4, "#fffefa")
    crest(page, 34, 14, 18, GOLD, winged=True)
    look = Look(value_at=rng.uniform(52, 60), separator=rng.choice((":", "")), bold_values=rng.random() < 0.5)
    writer = Writer(page, font, top=13, left=48, right=20, look=look)
    writer.line("Pemerintah Republik Indonesia", font.sized(1.3, bold=True))
    writer.line("Perizinan Berusaha Berbasis Risiko", font.sized(1.15))
    writer.line("NOMOR INDUK BERUSAHA", font.sized(1.15, bold=True))
    writer.line(business.nib, font.sized(1.6, bold=True))
    writer.left = 20
    writer.down(1.2)
    writer.paragraph(
        "Lembaga OSS atas nama Pemerintah Republik Indonesia menerbitkan NIB kepada Pelaku Usaha berikut."
    )
    writer.down(0.4)
    writer.row("Skala Usaha", business.scale)
    writer.row("Nama Pelaku Usaha", business.name)
    if business.own_name:
        writer.row("Nomor Identitas (NIK)", business.person.nik)
    writer.row("Nomor Telepon Seluler", business.person.phone)
    writer.row("Alamat Kantor", business.address)
    writer.down(0.3)
    writer.line("Klasifikasi Baku Lapangan Usaha Indonesia (KBLI)", font.sized(1, bold=True))
    rows = [[code, capitalised(KBLI[code]), rng.choice(RISKS)] for code in business.company.kbli]
    writer.table([("Kode KBLI", 26), ("Judul", 106), ("Risiko", 38)], rows, font=font.sized(0.92))
    writer.down(1)
    writer.paragraph(
        "NIB berlaku sebagai identitas dan legalitas Pelaku Usaha di seluruh wilayah Republik Indonesia selama "
        "menjalankan kegiatan usaha sesuai dengan ketentuan peraturan perundang-undangan."
    )
    writer.down(1.5)
    writer.line(f"Dicetak tanggal: {card_date(printed_on(rng, story, business))}")
    writer.line(f"Diterbitkan tanggal: {long_date(business.issued_on)}")
    writer.line("Menteri Investasi dan Hilirisasi/Kepala BKPM")
    writer.line("ditandatangani secara elektronik", font.sized(0.95))
    notes(page, rng, font, 254)
    return (page,), business.fields()


@layout("nib", "labels-above")
def _labels_above(rng: Random, story: Story) -> Drawn:
    """A newer form in two columns with the values below their labels, and an annex."""
    business = business_of(rng, story)
    family = rng.choice(("wide", "free-sans"))
    font, label = Font(family, 9.2), Font(family, 7.6)
    fonts = label, font.sized(1.02, bold=True)
    page = Sheet(*A4)
    page.box(0, 0, 210, 6, line=0, fill="#9b1c1c")
    crest(page, 32, 12, 18, GOLD, winged=True)
    page.text(50, 20, "REPUBLIK INDONESIA", font.sized(1.5, bold=True))
    page.text(50, 26, "Kementerian Investasi dan Hilirisasi/BKPM", font)
    page.text(50, 31, "Perizinan Berusaha Berbasis Risiko", font)
    page.box(20, 40, 170, 20, line=0.3, colour="#9b1c1c", fill="#fdf4f4")
    page.text(105, 47, "Nomor Induk Berusaha", font.sized(1.1), anchor="m")
    page.text(105, 55, business.nib, font.sized(1.8, bold=True), anchor="m")
    y = below(page, (20, 70), "Nama Pelaku Usaha", business.name, fonts=fonts, room=170, gap=3.5)
    y = below(page, (20, y), "Alamat Kantor", business.address, fonts=fonts, room=170, gap=3.5)
    pairs = (
        (("Nomor Telepon", business.company.phone), ("Email", business.company.email)),
        (("Skala Usaha", business.scale), ("Status Penanaman Modal", "PMDN")),
        (("Kode KBLI", ", ".join(business.company.kbli)), ("Diterbitkan tanggal", long_date(business.issued_on))),
    )
    for left, right in pairs:
        ends = (
            below(page, (20, y), *left, fonts=fonts, room=78, gap=3.5),
            below(page, (108, y), *right, fonts=fonts, room=82, gap=3.5),
        )
        y = max(ends)
    writer = Writer(page, font, top=y + 4, left=20, right=20)
    writer.paragraph(
        "Dengan diterbitkannya NIB, Pelaku Usaha menyatakan bertanggung jawab atas kebenaran data dan wajib "
        "memenuhi persyaratan serta kewajiban sesuai tingkat risiko kegiatan usaha sebagaimana tercantum dalam "
        "lampiran.",
        justify=False,
    )
    writer.down(1.5)
    writer.line(f"Dokumen dicetak {long_date(printed_on(rng, story, business))}", label)
    notes(page, rng, font, 252)
    heading = ("LAMPIRAN NOMOR INDUK BERUSAHA", f"{business.nib}")
    return (page, annex(rng, business, font, heading=heading)), business.fields()


@layout("nib", "typed-registration")
def _typed(rng: Random, story: Story) -> Drawn:
    """OSS 1.1 as printed by a service bureau: capitals, one block, activities numbered below."""
    business = business_of(rng, story, own_name=0.2)
    font = Font(rng.choice(("mono", "wide-mono")), 8.8, stretch=0.94)
    page = Sheet(*A4)
    look = Look(value_at=rng.uniform(50, 58), capitals=True, leading=1.5)
    writer = Writer(page, font, top=18, left=22, right=22, look=look)
    writer.centre("NOMOR INDUK BERUSAHA (NIB)", font.sized(1.4, bold=True))
    writer.centre("LEMBAGA PENGELOLA DAN PENYELENGGARA OSS")
    page.line(22, writer.y + 3, 188, writer.y + 3, 0.4)
    writer.down(1.5)
    writer.row("Nama Usaha", business.name)
    writer.row("NIB", business.nib)
    writer.row("Tanggal terbit", card_date(business.issued_on))
    writer.row("Alamat Perusahaan", business.address.upper())
    writer.row("Skala Usaha", business.scale.upper())
    writer.row("No. Telp", business.company.phone)
    writer.row("Jenis API", "-")
    writer.down(0.5)
    writer.line("KLASIFIKASI BAKU LAPANGAN USAHA INDONESIA (KBLI)", font.sized(1, bold=True))
    for number, code in enumerate(business.company.kbli, 1):
        writer.paragraph(f"{number}. {code} - {KBLI[code]}", indent=4, justify=False)
    writer.down(1)
    writer.paragraph(
        "Data Perizinan Berusaha bersumber dari Pelaku Usaha dan menjadi tanggung jawab Pelaku Usaha sepenuhnya.",
        justify=False,
    )
    page.picture(22, writer.y + 6, 24, 24, qr_code(f"https://oss.example/{rng.getrandbits(44):x}"))
    return (page,), business.fields()
