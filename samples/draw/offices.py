"""Invented offices that write letters (clinics, hospitals, health centres, pharmacies), and their letterheads."""

from dataclasses import dataclass
from random import Random

from samples.draw.fonts import Font
from samples.draw.ornaments import crest
from samples.draw.people import Person, invent
from samples.draw.places import PALEMBANG, STREETS, Place
from samples.draw.sheet import Sheet
from samples.draw.words import capitalised

_NAMES = {
    "klinik": "Klinik Pratama Sehat Sentosa|Klinik Utama Cahaya Musi|Klinik Bunda Ananda|"
    "Klinik Pratama Tiga Putri|Klinik Ogan Medika|Klinik Mitra Keluarga Ilir",
    "rumah sakit": "Rumah Sakit Umum Musi Harapan|RS Ampera Medika|Rumah Sakit Ibu dan Anak Permata Ilir|"
    "RS Bukit Siguntang|Rumah Sakit Kenten Sejahtera",
    "puskesmas": "Puskesmas Tanjung Baru|Puskesmas Kenten Raya|Puskesmas Sungai Lais|Puskesmas Talang Kedondong|"
    "Puskesmas Bukit Ulu",
    "apotek": "Apotek Sumber Waras Ilir|Apotek Enam Saudara|Apotek Kenanga Farma|Apotek Musi Sehat|"
    "Apotek Delima Jaya",
}
_HEADS = {
    "klinik": ("Penanggung Jawab Klinik", "Pimpinan Klinik", "Kepala Klinik"),
    "rumah sakit": ("Direktur", "Direktur Utama", "Direktur Rumah Sakit"),
    "puskesmas": ("Kepala Puskesmas", "Plt. Kepala Puskesmas"),
    "apotek": ("Pemilik Sarana Apotek", "Pimpinan Apotek"),
}
_SHORT = {"klinik": "KLINIK", "rumah sakit": "RS", "puskesmas": "UPTD", "apotek": "APOTEK"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """A place where health professionals work; `head_name`, `post` and `head_number` (NIP) say who signs."""

    kind: str
    name: str
    street: str
    place: Place
    phone: str
    head: Person
    head_name: str
    post: str
    head_number: str

    @property
    def address(self) -> str:
        """Street, village and district in one line, as on a letterhead."""
        return capitalised(f"{self.street} KEL. {self.place.village} KEC. {self.place.district}")

    @property
    def stamp(self) -> tuple[str, str]:
        """What stands on the round stamp: the ring and the middle."""
        return self.name.upper()[:22].strip(), _SHORT[self.kind]


def invent_office(rng: Random, *kinds: str) -> Office:
    """An office of one of the kinds `klinik`, `rumah sakit`, `puskesmas`, `apotek`, with its head."""
    kind = rng.choice(kinds or tuple(_NAMES))
    head = invent(rng, youngest=34, oldest=57)
    return Office(
        kind=kind,
        name=rng.choice(_NAMES[kind].split("|")),
        street=f"{rng.choice(STREETS)} NO. {rng.randint(1, 400)}",
        place=rng.choice(PALEMBANG),
        phone=f"(0711) {rng.randint(310000, 829999)}",
        head=head,
        head_name=office_titles(rng, head),
        post=rng.choice(_HEADS[kind]),
        head_number=draw_staff_number(rng, head),
    )


def draw_staff_number(rng: Random, person: Person) -> str:
    """The 18 digits of a civil servant (NIP): birth date, month of appointment, sex, serial."""
    joined = f"{person.birth_date.year + rng.randint(23, 30)}{rng.randint(1, 12):02d}"
    sex = 1 if person.sex == "male" else 2
    return f"{person.birth_date:%Y%m%d} {joined} {sex} {rng.randint(1, 12):03d}"


def office_titles(rng: Random, person: Person) -> str:
    """An office head's name with titles, as typed under a letter."""
    before = rng.choice(("dr. ", "Hj. " if person.sex == "female" else "H. ", "", "drg. "))
    after = rng.choice((", M.Kes", ", S.K.M., M.Kes", ", MARS", ", S.Kep., Ners", ""))
    return f"{before}{person.name.title()}{after}"


def letterhead(rng: Random, sheet: Sheet, office: Office, style: str) -> float:
    """Draws a head of letter (`crested`, `coloured` or `plain`); gives the height where the letter begins."""
    if style == "crested":
        return _crested(sheet, office, rng.choice(("serif", "free-serif", "sans")))
    if style == "coloured":
        return _coloured(rng, sheet, office)
    return _plain(rng, sheet, office)


def _crested(sheet: Sheet, office: Office, family: str) -> float:
    middle = sheet.width / 2 + 8
    lines = [office.name.upper()]
    if office.kind == "puskesmas":
        lines = ["PEMERINTAH KOTA PALEMBANG", "DINAS KESEHATAN", f"UPTD {office.name.upper()}"]
    crest(sheet, 30, 13, 16, ("#2f7d4f", "#1c3d2a"))
    y = 17.0
    for number, line in enumerate(lines):
        last = number == len(lines) - 1
        sheet.text(middle, y, line, Font(family, 15 if last else 12.5, bold=last), anchor="m")
        y += 6
    sheet.text(middle, y, office.address, Font(family, 9), anchor="m")
    contact = f"Telp. {office.phone} Kode Pos {office.place.postal_code}"
    sheet.text(middle, y + 4.2, contact, Font(family, 9), anchor="m")
    sheet.line(18, y + 7.5, sheet.width - 18, y + 7.5, 0.8)
    sheet.line(18, y + 8.6, sheet.width - 18, y + 8.6, 0.2)
    return y + 12


def _coloured(rng: Random, sheet: Sheet, office: Office) -> float:
    colour = rng.choice(("#0f6e84", "#7a1f4b", "#1b5e20", "#1f3f8a"))
    sheet.box(0, 0, sheet.width, 5, line=0, fill=colour)
    sheet.box(20, 11, 15, 15, line=0, fill=colour)
    sheet.box(26, 13.5, 3, 10, line=0, fill="#ffffff")
    sheet.box(22.5, 17, 10, 3, line=0, fill="#ffffff")
    sheet.text(39, 17, office.name, Font("sans", 16, bold=True), colour)
    sheet.text(39, 22, office.address, Font("sans", 8.5), "#444444")
    sheet.text(39, 26, f"Telepon {office.phone}  |  {office.place.postal_code}", Font("sans", 8.5), "#444444")
    sheet.line(20, 30, sheet.width - 20, 30, 0.5, colour)
    return 34


def _plain(rng: Random, sheet: Sheet, office: Office) -> float:
    family = rng.choice(("wide", "free-sans", "wide-serif"))
    right = sheet.width - 22
    sheet.text(right, 16, office.name.upper(), Font(family, 13, bold=True), anchor="r")
    sheet.text(right, 21, office.address, Font(family, 7.5), anchor="r")
    sheet.text(right, 25, f"Telp {office.phone}", Font(family, 7.5), anchor="r")
    sheet.line(22, 28, right, 28, 0.3)
    return 33
