"""Invented people: name, birth, address, numbers and profession that agree with each other."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from samples.draw.numbers import draw_family_card, draw_nik, draw_npwp
from samples.draw.places import BIRTH_PLACES, ELSEWHERE, PALEMBANG, STREETS, Place

_MALE = (
    "ADITYA AGUS AHMAD ANDI ARIEF BAMBANG BAYU BUDI CAHYO DEDI DENI DIMAS DONI EDI EKO FAJAR FEBRI GALIH HADI "
    "HENDRA HERMAN ILHAM IRFAN JOKO KURNIAWAN LUKMAN MULYADI NANDA OKTA PUTRA RAHMAT RENDI RIDWAN RIZKI RUDI "
    "SAPTA SYARIF TAUFIK WAHYU YOGI YUSUF ZAINAL"
).split()
_FEMALE = (
    "ADE ANISA ASTRI AYU CITRA DESI DEWI DIAH DINA EKA ELSA ERNA FATIMAH FITRI HANA INDAH INTAN KARTINI "
    "LESTARI LINA MAYA MEGA NADIA NINGSIH NOVI NURUL OKTAVIA PUTRI RAHMA RATNA RINA SARI SISKA SUCI TRI TUTI "
    "UTAMI VINA WULAN YULIA"
).split()
_LAST = (
    "ANGGARA APRIANSYAH BASTARI DARMAWAN EFFENDI FIRDAUS GUNAWAN HAKIM HANAFIAH HIDAYAT HUSIN ISKANDAR KESUMA "
    "KURNIA LUBIS MAULANA NASUTION NUGRAHA OKTAVIANI PERMATA PRATAMA PURNAMA RAMADHAN ROMADHONI SAFITRI SALEH "
    "SANJAYA SAPUTRA SETIAWAN SIMANJUNTAK SUSANTI SYAHPUTRA TAMBUNAN UTARI WIJAYA WIBOWO YULIANI ZAHARA"
).split()
_MUHAMMAD = ("M.", "MUHAMMAD", "MUH.", "MOH.", "MUHAMAD")
_NOBLE = {
    "male": ("KGS.", "KMS.", "MGS.", "KEMAS", "KIAGUS", "R."),
    "female": ("NYIMAS", "MSY.", "NYAYU", "NYIMAS"),
}
_RELIGIONS = ("ISLAM",) * 8 + ("KRISTEN", "KATOLIK", "BUDDHA", "HINDU")
_OCCUPATIONS = (
    "KARYAWAN SWASTA|WIRASWASTA|PEGAWAI NEGERI SIPIL (PNS)|MENGURUS RUMAH TANGGA|PELAJAR/MAHASISWA|GURU|DOKTER|"
    "BIDAN|PERAWAT|APOTEKER|BURUH HARIAN LEPAS|PEDAGANG"
).split("|")
NOW = date(2026, 11, 24)
"""The day on which the papers are looked at; ages are counted back from it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One invented person, written as on the identity card; titles are kept apart."""

    name: str
    sex: str
    birth_place: str
    birth_date: date
    nik: str
    street: str
    rt_rw: str
    place: Place
    blood_type: str
    religion: str
    marital_status: str
    occupation: str
    family_card: str
    npwp: str
    phone: str
    title_before: str = ""
    title_after: str = ""

    @property
    def titled(self) -> str:
        """The name with academic titles, in capitals where it is a name: `dr. SITI RAHMA, Sp.A`."""
        after = f", {self.title_after}" if self.title_after else ""
        return f"{self.title_before} {self.name}{after}".strip()

    @property
    def proper(self) -> str:
        """The name with titles, each word with a capital: `dr. Siti Rahma, Sp.A`."""
        after = f", {self.title_after}" if self.title_after else ""
        return f"{self.title_before} {self.name.title()}{after}".strip()

    @property
    def full_address(self) -> str:
        """Street, RT/RW, village, district and city in one line."""
        place = self.place
        return f"{self.street} RT {self.rt_rw[:3]} RW {self.rt_rw[4:]} KEL. {place.village} KEC. {place.district}"

    @property
    def city(self) -> str:
        """The regency without its kind, with capitals: `Palembang`."""
        return self.place.regency.removeprefix("KOTA ").removeprefix("KABUPATEN ").title()


def invent_name(rng: Random, sex: str) -> str:
    """A name as on a card: one to four words, with Muhammad's spellings and Palembang's prefixes at times."""
    first = _MALE if sex == "male" else _FEMALE
    roll = rng.random()
    if roll < 0.08:
        return rng.choice([name for name in first if len(name) > 5])
    words = [rng.choice(first)]
    if roll < 0.35:
        words.append(rng.choice([name for name in first if name not in words]))
    if roll < 0.93:
        words.append(rng.choice(_LAST))
    prefix = rng.random()
    if sex == "male" and prefix < 0.22:
        words.insert(0, rng.choice(_MUHAMMAD))
    elif prefix > 0.87:
        words.insert(0, rng.choice(_NOBLE[sex]))
    return " ".join(words)


def invent(rng: Random, *, sex: str | None = None, oldest: int = 62, youngest: int = 23) -> Person:
    """A person of the given ages in years; four of five live in Palembang."""
    sex = sex or rng.choice(("male", "female"))
    born = NOW - timedelta(days=rng.randint(youngest * 366, oldest * 365))
    place = rng.choice(PALEMBANG) if rng.random() < 0.8 else rng.choice(ELSEWHERE)
    # The digits of a NIK stay when its holder moves.
    issued_at = place if rng.random() < 0.85 else rng.choice(PALEMBANG + ELSEWHERE)
    family_since = date(rng.randint(2008, 2023), rng.randint(1, 12), rng.randint(1, 28))
    return Person(
        name=invent_name(rng, sex),
        sex=sex,
        birth_place=rng.choice(BIRTH_PLACES),
        birth_date=born,
        nik=draw_nik(rng, issued_at.code, born, sex),
        street=f"{rng.choice(STREETS)} NO. {rng.randint(1, 980)}" + rng.choice(("", "", "", " A", " B")),
        rt_rw=f"{rng.randint(1, 45):03d}/{rng.randint(1, 14):03d}",
        place=place,
        blood_type=rng.choice(("A", "B", "AB", "O", "-", "-")),
        religion=rng.choice(_RELIGIONS),
        marital_status=rng.choice(("KAWIN", "KAWIN", "BELUM KAWIN", "CERAI HIDUP", "CERAI MATI")),
        occupation=rng.choice(_OCCUPATIONS),
        family_card=draw_family_card(rng, place.code, family_since),
        npwp=draw_npwp(rng, "person"),
        phone=f"08{rng.choice(('12', '13', '52', '78', '95'))}{rng.randint(10_000_000, 99_999_999)}",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Profession:
    """A health profession: what its papers call it, its diploma and the titles of its people."""

    code: str
    name: str
    council: str
    programme: str
    title_before: str
    title_after: str
    occupation: str
    faculty: str


PROFESSIONS = {
    profession.code: profession
    for profession in (
        Profession(code="dokter", name="Dokter", council="Konsil Kedokteran Indonesia", programme="Profesi Dokter",
                   title_before="dr.", title_after="", occupation="DOKTER", faculty="Fakultas Kedokteran"),
        Profession(code="bidan", name="Bidan", council="Konsil Tenaga Kesehatan Indonesia",
                   programme="D-III Kebidanan", title_before="", title_after="A.Md.Keb.",
                   occupation="BIDAN", faculty="Jurusan Kebidanan"),
        Profession(code="perawat", name="Perawat", council="Konsil Tenaga Kesehatan Indonesia",
                   programme="Profesi Ners", title_before="Ns.", title_after="S.Kep.", occupation="PERAWAT",
                   faculty="Fakultas Keperawatan"),
        Profession(code="apoteker", name="Apoteker", council="Konsil Tenaga Kesehatan Indonesia",
                   programme="Profesi Apoteker", title_before="apt.", title_after="S.Farm.", occupation="APOTEKER",
                   faculty="Fakultas Farmasi"),
    )
}  # fmt: skip


def of_profession(person: Person, profession: Profession) -> Person:
    """The same person with the titles and the occupation of a health profession."""
    return replace(
        person,
        title_before=profession.title_before,
        title_after=profession.title_after,
        occupation=profession.occupation,
    )
