"""STR, the registration of a health professional: cards and certificates of four councils' years (domain.md b)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from samples.draw.fonts import Font
from samples.draw.letters import named, written
from samples.draw.ornaments import crest, guilloche, qr_code, ring_stamp, signature
from samples.draw.papers.paper import Drawn, Story, Truth, layout
from samples.draw.people import invent
from samples.draw.portrait import draw_portrait
from samples.draw.sheet import A4, Sheet
from samples.draw.words import card_date, long_date, slash_date
from samples.draw.writing import Look, Writer, wrap

_NEW_LAW = date(2023, 8, 8)
"""UU 17/2023: a registration holds for life since then (domain.md b)."""
ENGLISH = {
    "dokter": "Medical Doctor",
    "bidan": "Midwife",
    "perawat": "Nurse",
    "apoteker": "Pharmacist",
}
_SCHOOLS = (
    "Universitas Musi Raya",
    "Universitas Bukit Siguntang",
    "Sekolah Tinggi Ilmu Kesehatan Tunas Ilir",
    "Politeknik Kesehatan Sriwijaya Palembang",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Registration:
    """What one registration says; `until` is a day, or None for life."""

    name: str
    number: str
    profession: str
    issued: date
    until: date | None
    school: str
    diploma: str
    graduated: int
    head: str

    def valid_until(self, write: Callable[[date], str] = long_date) -> str:
        """The end as printed."""
        return write(self.until) if self.until else "SEUMUR HIDUP"

    def truth(self, story: Story) -> dict[str, Truth]:
        """The fields that every layout shows."""
        return {
            "number": self.number,
            "name": written(self.name),
            "birth_date": story.person.birth_date.isoformat(),
            "profession": written(self.profession),
            "issued_on": self.issued.isoformat(),
            "valid_until": self.until.isoformat() if self.until else "lifetime",
        }


def register(rng: Random, story: Story, number: str, *, ends: bool, capitals: bool | None = None) -> Registration:
    """Makes up a registration; the story may fix its end with the option `str.valid_until`."""
    person, wanted = story.person, story.options.get("str.valid_until")
    if wanted not in (None, "lifetime"):
        until: date | None = date.fromisoformat(str(wanted))
    else:
        until = None if wanted == "lifetime" or not ends else _birthday_ahead(rng, story)
    if until is None:
        issued = _NEW_LAW + timedelta(days=rng.randint(60, (story.today - _NEW_LAW).days - 30))
    else:
        issued = until - timedelta(days=rng.randint(1700, 1815))
    return Registration(
        name=named(rng, person, capitals=capitals, titles=rng.random() < 0.75),
        number=number,
        profession=story.profession.name,
        issued=issued,
        until=until,
        school=rng.choice(_SCHOOLS),
        diploma=f"{rng.randint(100, 9999):04d}/{rng.choice(('D3', 'PROF', 'FK'))}/{rng.randint(2009, 2020)}",
        graduated=min(issued.year - 1, person.birth_date.year + rng.randint(22, 26)),
        head=invent(rng, youngest=45, oldest=60).name.title(),
    )


def _birthday_ahead(rng: Random, story: Story) -> date:
    """Old registrations end on a birthday; one at most 20 months away, as none were issued after the new law."""
    born = story.person.birth_date
    coming = [
        date(year, born.month, 28 if (born.month, born.day) == (2, 29) else born.day)
        for year in (story.today.year, story.today.year + 1)
    ]
    return rng.choice([day for day in coming if day > story.today + timedelta(days=20)] or coming[1:])


def council_of(story: Story, registration: Registration) -> str:
    """Who issued it: the profession's old council, or the one council since PP 28/2024."""
    return story.profession.council if registration.issued < date(2024, 10, 1) else "Konsil Kesehatan Indonesia"


def new_number(rng: Random) -> str:
    """A number of the newer kind: two letters and 14 digits."""
    return f"{rng.choice('ABKQU')}{rng.choice('ABDNP')}{rng.randint(10**13, 10**14 - 1)}"


def photo(rng: Random, story: Story, sheet: Sheet, x: float, y: float, *, width: float) -> None:
    """The holder's photograph before red or blue, three parts wide and four high, in a thin frame."""
    picture = draw_portrait(rng, story.person.sex, rng.choice(("red", "blue")), (300, 400))
    sheet.picture(x, y, width, width * 4 / 3, picture)
    sheet.box(x, y, width, width * 4 / 3, line=0.2, colour="#666666")


@layout("str", "council_sheet")
def _council_sheet(rng: Random, story: Story) -> Drawn:
    """The A4 certificate of the health workers' council that is printed at home, with a QR code."""
    facts = register(rng, story, new_number(rng), ends=rng.random() < 0.3, capitals=True)
    sheet = Sheet(*A4)
    colour = rng.choice(("#0b6b57", "#114a86"))
    sheet.box(9, 9, 192, 279, line=1.2, colour=colour)
    sheet.box(11, 11, 188, 275, line=0.3, colour=colour)
    crest(sheet, 105, 17, 22, ("#c9a227", "#5b4a12"), winged=True)
    page = Writer(sheet, Font(rng.choice(("sans", "free-sans")), 11), top=44, left=30, right=26)
    page.look = Look(value_at=rng.uniform(56, 62), leading=1.6)
    page.centre(council_of(story, facts).upper(), page.font.sized(1.3, bold=True))
    page.centre("SURAT TANDA REGISTRASI", page.font.sized(1.6, bold=True))
    page.centre(story.profession.name.upper(), page.font.sized(1.3, bold=True))
    page.centre(f"Nomor : {facts.number}", page.font.sized(1.1))
    page.down()
    page.paragraph("Berdasarkan ketentuan peraturan perundang-undangan, diberikan kepada :", justify=False)
    page.down(0.3)
    person = story.person
    for label, value in (
        ("Nama", facts.name),
        ("Tempat/Tanggal Lahir", f"{person.birth_place.title()}, {long_date(person.birth_date)}"),
        ("Jenis Kelamin", "Laki-laki" if person.sex == "male" else "Perempuan"),
        ("Perguruan Tinggi", facts.school),
        ("Nomor Ijazah", facts.diploma),
        ("Tahun Lulus", str(facts.graduated)),
        ("Kompetensi", facts.profession),
        ("Berlaku sampai dengan", facts.valid_until()),
    ):
        page.row(label, value, bold=label == "Nama")
    page.down(1.5)
    top = page.y
    photo(rng, story, sheet, 40, top, width=30)
    sheet.picture(84, top + 6, 26, 26, qr_code(f"https://ktki.kemkes.go.id/str/{facts.number}"))
    page.look = Look(leading=1.35)
    page.signed(
        rng, (f"Jakarta, {long_date(facts.issued)}", "Ketua,"), facts.head, stamp=("KONSIL REPUBLIK", "KONSIL")
    )
    page.y = 268
    page.centre(
        "Dokumen ini ditandatangani secara elektronik dan dapat diperiksa melalui kode QR.", page.font.sized(0.7)
    )
    return (sheet,), facts.truth(story)


@layout("str", "old_certificate")
def _old_certificate(rng: Random, story: Story) -> Drawn:
    """The certificate on patterned paper before 2023, with an end date on a birthday."""
    digits = f"{rng.randint(10, 99):02d} {rng.randint(1, 9):02d} {rng.randint(1, 9)} {rng.choice('12')} 1 22"
    number = f"{digits}-{rng.randint(1000000, 9999999)}"
    facts = register(rng, story, number, ends=True)
    sheet = Sheet(*A4)
    light, dark = rng.choice((("#f4f8ee", "#cfe0c4"), ("#fdf6e3", "#ead7a4"), ("#eef4fb", "#c5d8ee")))
    sheet.picture(0, 0, 210, 297, guilloche(rng, (420, 594), light, dark, strength=0.4))
    crest(sheet, 105, 14, 20, ("#b08d2e", "#4d3d10"), winged=True)
    page = Writer(sheet, Font(rng.choice(("serif", "free-serif")), 12), top=40, left=28, right=24)
    page.look = Look(value_at=rng.uniform(52, 58), leading=1.5)
    page.centre("KEMENTERIAN KESEHATAN REPUBLIK INDONESIA", page.font.sized(1.05))
    page.centre(story.profession.council.upper(), page.font.sized(1.25, bold=True))
    page.down(0.5)
    page.centre(f"SURAT TANDA REGISTRASI {facts.profession.upper()}", page.font.sized(1.45, bold=True))
    page.down(0.5)
    person = story.person
    rows = [
        (rng.choice(("Nomor Registrasi", "Nomor STR", "No. STR")), facts.number),
        ("Nama", facts.name),
        ("Tempat/Tgl Lahir", f"{person.birth_place.title()} / {card_date(person.birth_date)}"),
        ("Jenis Kelamin", "Laki-laki" if person.sex == "male" else "Perempuan"),
        ("Lulusan", facts.school),
        ("Tanggal Ijazah", long_date(date(facts.graduated, rng.randint(3, 11), rng.randint(1, 28)))),
        ("Jenis Tenaga Kesehatan", facts.profession),
        ("Berlaku sampai", facts.valid_until()),
    ]
    for label, value in rows:
        page.row(label, value)
    page.down()
    page.paragraph(
        "Pemegang surat ini dinyatakan telah teregistrasi dan berwenang melakukan kegiatan pelayanan kesehatan "
        "sesuai "
        "dengan kompetensi yang dimilikinya.",
    )
    page.down()
    photo(rng, story, sheet, 34, page.y + 4, width=28)
    page.signed(
        rng,
        ("Dikeluarkan di Jakarta", f"Pada tanggal {long_date(facts.issued)}", "Ketua Konsil,"),
        f"Dr. {facts.head}, M.Kes",
        stamp=("KONSIL TENAGA KESEHATAN", "RI"),
        at=145,
    )
    return (sheet,), facts.truth(story)


@layout("str", "bilingual")
def _bilingual(rng: Random, story: Story) -> Drawn:
    """Two languages: the Indonesian label with the English one under it in italics."""
    number = f"{rng.randint(11, 73)}{rng.choice('12')}1{rng.randint(100, 999)}{rng.randint(10**9, 10**10 - 1)}"
    facts = register(rng, story, number, ends=rng.random() < 0.5, capitals=True)
    sheet = Sheet(*A4, colour=rng.choice(("#ffffff", "#fffdf4", "#f6fbff")))
    page = Writer(sheet, Font("serif", 11.5), top=16, left=26, right=22)
    page.look = Look(leading=1.3)
    crest(sheet, 105, 12, 16, ("#c9a227", "#5b4a12"), winged=True)
    page.y = 33
    page.centre(council_of(story, facts).upper(), page.font.sized(1.25, bold=True))
    page.centre("SURAT TANDA REGISTRASI", page.font.sized(1.5, bold=True))
    page.centre("REGISTRATION CERTIFICATE", Font("serif", 12.5, italic=True))
    page.down()
    person, english = story.person, Font("serif", 8.5, italic=True)
    for label, translated, value in (
        ("Nomor Registrasi", "Registration Number", facts.number),
        ("Nama", "Name", facts.name),
        ("Tempat/Tanggal Lahir", "Place/Date of Birth", f"{person.birth_place}, {long_date(person.birth_date)}"),
        ("Jenis Kelamin", "Sex", "LAKI-LAKI / MALE" if person.sex == "male" else "PEREMPUAN / FEMALE"),
        ("Alumni", "Alumnus of", facts.school),
        ("Profesi", "Profession", facts.profession),
        ("Berlaku sampai", "Valid until", facts.valid_until()),
    ):
        page.y += 8.4
        sheet.text(page.left, page.y, label, page.font)
        sheet.text(page.left, page.y + 3.6, translated, english, "#444444")
        sheet.text(82, page.y, ":", page.font)
        sheet.text(85, page.y, value, page.font.sized(1, bold=True))
    page.down(2)
    top = page.y
    photo(rng, story, sheet, 30, top, width=29)
    page.signed(
        rng,
        (f"Jakarta, {long_date(facts.issued)}", "Ketua / Chairman"),
        f"Prof. dr. {facts.head}, Ph.D",
        at=150,
        stamp=("KONSIL KEDOKTERAN", "KKI"),
    )
    sheet.picture(100 - 12, top + 10, 22, 22, qr_code(f"https://kki.go.id/cek/{facts.number}"))
    return (sheet,), facts.truth(story)


@layout("str", "landscape")
def _landscape(rng: Random, story: Story) -> Drawn:
    """The new council's landscape certificate: photo at the left, values under their labels in two columns."""
    facts = register(rng, story, new_number(rng), ends=False)
    sheet = Sheet(297, 210)
    colour = rng.choice(("#00796b", "#3949ab", "#8e2443"))
    sheet.box(0, 0, 297, 28, line=0, fill=colour)
    sheet.text(20, 13, "KONSIL KESEHATAN INDONESIA", Font("wide", 15, bold=True), "#ffffff")
    sheet.text(20, 21, "Indonesian Health Council", Font("wide", 9), "#ffffff")
    sheet.text(277, 17, "e-STR", Font("wide", 20, bold=True), "#ffffff", "r")
    sheet.text(20, 44, "Surat Tanda Registrasi", Font("wide", 20, bold=True), colour)
    english = ENGLISH[story.profession.code]
    sheet.text(20, 51, f"Registration Certificate of {english}", Font("wide", 10), "#666666")
    photo(rng, story, sheet, 20, 60, width=42)
    person = story.person
    label, value = Font("wide", 8), Font("wide", 11, bold=True)
    left = (
        ("Nama Lengkap", facts.name),
        ("Tempat, Tanggal Lahir", f"{person.birth_place.title()}, {long_date(person.birth_date)}"),
        ("Kualifikasi", facts.profession),
        ("Perguruan Tinggi", facts.school),
    )
    right = (
        ("Nomor STR", facts.number),
        ("Tanggal Terbit", long_date(facts.issued)),
        ("Masa Berlaku", facts.valid_until().title()),
        ("Nomor Sertifikat Kompetensi", f"{rng.randint(10**9, 10**10 - 1)}/SK/{facts.graduated}"),
    )
    for x, width, cells in ((74, 106, left), (186, 92, right)):
        y = 64.0
        for title, text in cells:
            sheet.text(x, y, title, label, "#777777")
            for line in wrap(text, value, width):
                y += 6
                sheet.text(x, y, line, value)
            y += 11
    sheet.line(74, 150, 277, 150, 0.3, "#bbbbbb")
    sheet.picture(20, 160, 30, 30, qr_code(f"https://satusehat.kemkes.go.id/sdmk/str/{facts.number}"))
    sheet.text(56, 166, "Pindai kode QR untuk memeriksa keabsahan dokumen ini.", label, "#444444")
    sheet.text(
        56,
        171,
        f"Dicetak pada {slash_date(story.today)} pukul {rng.randint(8, 20):02d}:{rng.randint(0, 59):02d}",
        label,
        "#444444",
    )
    sheet.text(232, 162, "Ketua Konsil Kesehatan Indonesia", Font("wide", 9), anchor="m")
    signature(rng, sheet, 218, 178, 28)
    sheet.text(232, 190, f"dr. {facts.head}, Sp.KKLP", Font("wide", 9.5, bold=True), anchor="m")
    return (sheet,), facts.truth(story)


@layout("str", "decree")
def _decree(rng: Random, story: Story) -> Drawn:
    """Justified sentences like a decree, with name, birth and number inside them."""
    middle = rng.choice(("STR", "REG"))
    number = f"{rng.randint(1000, 9999)}/{middle}/{rng.randint(10000, 99999)}/{rng.randint(1, 12):02d}"
    facts = register(rng, story, number, ends=rng.random() < 0.4, capitals=True)
    sheet = Sheet(*A4, colour="#fffef8")
    for inset in (8, 9.4, 12):
        sheet.box(inset, inset, 210 - 2 * inset, 297 - 2 * inset, line=0.5, colour="#7b6a2d")
    page = Writer(sheet, Font(rng.choice(("free-serif", "wide-serif")), 11), top=22, left=30, right=30)
    page.look = Look(leading=1.6)
    crest(sheet, 105, 18, 20, ("#d4af37", "#5b4a12"), winged=True)
    page.y = 44
    page.centre(council_of(story, facts).upper(), page.font.sized(1.15, bold=True))
    page.down(0.5)
    page.centre("SURAT TANDA REGISTRASI", page.font.sized(1.5, bold=True), underline=True)
    page.centre(f"No. {facts.number}", page.font)
    page.down()
    person = story.person
    page.paragraph(
        f"Dengan ini {council_of(story, facts)} menerangkan bahwa {facts.name}, lahir di "
        f"{person.birth_place.title()} pada "
        f"tanggal {long_date(person.birth_date)}, lulusan {facts.school} dengan ijazah nomor {facts.diploma} "
        f"tahun "
        f"{facts.graduated}, telah memenuhi persyaratan dan dicatat dalam daftar registrasi sebagai tenaga "
        f"kesehatan "
        "dengan",
        first=10,
    )
    page.down(0.3)
    page.centre(f"Kompetensi : {facts.profession}", page.font.sized(1.15, bold=True))
    page.down(0.3)
    tested = facts.issued - timedelta(days=rng.randint(40, 90))
    page.paragraph(
        f"Surat Tanda Registrasi ini berlaku {'sampai dengan tanggal ' if facts.until else ''}"
        f"{facts.valid_until() if facts.until else 'seumur hidup'} dan wajib dijaga oleh pemegangnya. Sertifikat "
        f"kompetensi pemegang diterbitkan pada tanggal {long_date(tested)}.",
        first=10,
    )
    page.down()
    photo(rng, story, sheet, 34, page.y + 6, width=30)
    page.signed(
        rng,
        ("Ditetapkan di Jakarta", f"pada tanggal {long_date(facts.issued)}", "Ketua,"),
        f"Dr. dr. {facts.head}",
        stamp=("KONSIL KESEHATAN", "RI"),
        at=142,
        room=26,
    )
    return (sheet,), facts.truth(story)


@layout("str", "half_page")
def _half_page(rng: Random, story: Story) -> Drawn:
    """The folded card of the older years: half a page, typewriter letters, slashes in dates, no colon."""
    number = f"{rng.randint(10, 19)}{rng.randint(100, 999)}{rng.choice('12')}{rng.randint(10**8, 10**9 - 1)}"
    facts = register(rng, story, number, ends=True, capitals=True)
    sheet = Sheet(210, 148)
    sheet.picture(0, 0, 210, 148, guilloche(rng, (630, 444), "#f1fbf3", "#b9dcc2", strength=0.35))
    sheet.line(105, 4, 105, 144, 0.2, "#99aa99")
    heading = Font("free-sans", 11, bold=True)
    crest(sheet, 52, 8, 15, ("#c9a227", "#5b4a12"), winged=True)
    for height, line in (
        (32, story.profession.council.upper()),
        (39, "SURAT TANDA REGISTRASI"),
        (45, f"TENAGA {facts.profession.upper()}"),
    ):
        sheet.text(
            52, height, line, Font("free-sans", 10 if height < 35 else 11.5, bold=True, stretch=0.85), anchor="m"
        )
    photo(rng, story, sheet, 38, 54, width=28)
    sheet.text(52, 102, "No. Registrasi", Font("free-sans", 9), anchor="m")
    sheet.text(52, 108, facts.number, Font("free-mono", 13, bold=True), anchor="m")
    sheet.picture(72, 112, 27, 27, ring_stamp(rng, "KONSIL REPUBLIK INDONESIA", "STR"))
    signature(rng, sheet, 42, 126, 26)
    sheet.text(52, 137, "Tanda tangan pemegang", Font("free-sans", 7.5), anchor="m")
    typed = Font("free-mono", 10, bold=True)
    person = story.person
    y = 18.0
    sheet.text(112, 11, "KETERANGAN PEMEGANG", heading)
    for label, value in (
        ("Nama", facts.name),
        ("Tanggal Lahir", slash_date(person.birth_date)),
        ("Tempat Lahir", person.birth_place),
        ("Jenis Profesi", facts.profession.upper()),
        ("Perguruan Tinggi", facts.school),
        ("Tahun Lulus", str(facts.graduated)),
        ("Tgl Terbit", slash_date(facts.issued)),
        ("Berlaku s/d", facts.valid_until(slash_date)),
    ):
        sheet.text(112, y, label, Font("free-sans", 9))
        for line in wrap(value, typed, 58):
            sheet.text(145, y, line, typed)
            y += 5.2
        sheet.line(112, y - 2.6, 203, y - 2.6, 0.1, "#88aa88")
        y += 3.4
    sheet.text(168, 116, "Ketua,", Font("free-sans", 9), anchor="m")
    signature(rng, sheet, 154, 128, 26, "#111111")
    sheet.text(168, 138, facts.head, Font("free-sans", 9, bold=True), anchor="m")
    return (sheet,), facts.truth(story)
