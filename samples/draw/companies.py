"""Invented companies: each person may own one, and all papers of that person agree on it."""

from dataclasses import dataclass
from datetime import date
from random import Random

from samples.draw.numbers import draw_nib, draw_npwp
from samples.draw.people import Person
from samples.draw.places import PALEMBANG, STREETS, Place

_FORMS = ("PT", "PT", "PT", "CV", "CV", "YAYASAN")
_FIRST = (
    "ANUGERAH BINTANG CAHAYA CIPTA GRIYA KARYA MITRA MUSI PRIMA PUTRA SEHAT SINAR SRIWIJAYA SUMBER TIRTA".split()
)
_SECOND = (
    "ABADI BERSAMA FARMA GEMILANG JAYA LESTARI MANDIRI MEDIKA NUSANTARA PERKASA SEJAHTERA SENTOSA UTAMA".split()
)
KBLI = {
    "47721": "PERDAGANGAN ECERAN BARANG DAN OBAT FARMASI UNTUK MANUSIA DI APOTIK",
    "86201": "AKTIVITAS PRAKTIK DOKTER",
    "86103": "AKTIVITAS KLINIK PEMERINTAH",
    "86105": "AKTIVITAS KLINIK SWASTA",
    "47725": "PERDAGANGAN ECERAN ALAT LABORATORIUM, ALAT FARMASI DAN ALAT KESEHATAN UNTUK MANUSIA",
    "73100": "PERIKLANAN",
    "56101": "RESTORAN",
    "47111": "PERDAGANGAN ECERAN BERBAGAI MACAM BARANG YANG UTAMANYA MAKANAN, MINUMAN ATAU TEMBAKAU",
    "01111": "PERTANIAN JAGUNG",
    "62019": "AKTIVITAS PEMROGRAMAN KOMPUTER LAINNYA",
}
"""Five-digit codes of KBLI 2020 with their titles; a leading zero belongs to the code (domain.md c.5)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """A business with the numbers that it is known by."""

    name: str
    npwp: str
    nib: str
    nib_issued_on: date
    kbli: tuple[str, ...]
    scale: str
    street: str
    rt_rw: str
    place: Place
    phone: str
    email: str


def company_of(person: Person) -> Company:
    """The company that a person owns; always the same one."""
    rng = Random(f"company of {person.nik}")
    words = rng.choice(_FIRST), rng.choice(_SECOND)
    issued = date(rng.randint(2019, 2026), rng.randint(1, 10), rng.randint(1, 28))
    return Company(
        name=f"{rng.choice(_FORMS)} {' '.join(words)}",
        npwp=draw_npwp(rng, "body"),
        nib=draw_nib(rng, issued)
        if issued.year > 2021
        else f"{rng.choice(('8', '9'))}120{rng.randint(0, 999999999):09d}",
        nib_issued_on=issued,
        kbli=tuple(rng.sample(sorted(KBLI), rng.choice((1, 1, 2, 3, 4)))),
        scale=rng.choice(("Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Usaha Besar")),
        street=f"{rng.choice(STREETS)} NO. {rng.randint(1, 400)}",
        rt_rw=f"{rng.randint(1, 45):03d}/{rng.randint(1, 14):03d}",
        place=rng.choice(PALEMBANG),
        phone=f"0711{rng.randint(300000, 899999)}",
        email=f"{'.'.join(words).lower()}@contoh.example",
    )
