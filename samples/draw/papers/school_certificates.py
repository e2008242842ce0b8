"""Ijazah of four decades: a university's rows, a health polytechnic's centred page, an academy's old sheet."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from samples.draw.fonts import Font
from samples.draw.offices import draw_staff_number
from samples.draw.ornaments import crest, guilloche, ring_stamp, signature
from samples.draw.papers.diploma import HEIGHT, WIDTH, Diploma, birth_of, graduate, photo
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.people import Person, invent
from samples.draw.sheet import Sheet
from samples.draw.words import long_date, padded_date
from samples.draw.writing import Look, Writer

_UNIVERSITIES = ("Universitas Andalas Raya", "Universitas Tridharma Sumatera", "Universitas Kader Nusantara")
_POLYTECHNICS = ("Politeknik Kesehatan Kemenkes Musi Raya", "Politeknik Kesehatan Kemenkes Lematang")
_ACADEMIES = {
    "bidan": ("Akademi Kebidanan Rangga Husada", "Akademi Kebidanan Aisyah Ogan"),
    "perawat": ("Akademi Keperawatan Pembina Ulu", "Sekolah Tinggi Ilmu Kesehatan Bhakti Sumatera"),
    "dokter": _UNIVERSITIES,
    "apoteker": ("Sekolah Tinggi Ilmu Farmasi Bhakti Sumatera", "Universitas Kader Nusantara"),
}
_PROGRAMMES = {
    "bidan": ("Diploma III Kebidanan", "D-III Kebidanan"),
    "perawat": ("Profesi Ners", "Pendidikan Profesi Ners"),
    "dokter": ("Pendidikan Profesi Dokter", "Profesi Dokter"),
    "apoteker": ("Pendidikan Profesi Apoteker", "Profesi Apoteker"),
}
_HEADS = {"Universitas": "Rektor", "Politeknik": "Direktur", "Akademi": "Direktur", "Sekolah": "Ketua"}


def issue(rng: Random, story: Story, institutions: Sequence[str], *, capitals: bool) -> Diploma:
    """A diploma of one of the institutions; since 2019 it bears a national number, before one of the school."""
    facts = graduate(rng, story, ("universitas",), "", capitals=capitals)
    year = facts.graduated.year
    institution = _called_then(rng.choice(institutions), story, year)
    head = invent(rng, youngest=45, oldest=62).name.title()
    short = "".join(word[0] for word in institution.split())
    number = (
        f"{rng.randint(11001, 94909)}{year}{rng.randint(1, 99999):06d}"
        if year >= 2019
        else rng.choice(
            (f"{rng.randint(100, 9999)}/{short}/{year}", f"{rng.randint(1, 999):03d}/D/{short}/{year}",
             f"{rng.randint(10, 99)}.{year}.{rng.randint(1, 9999):05d}")
        )
    )  # fmt: skip
    return replace(
        facts,
        number=number,
        institution=institution,
        head=_HEADS[institution.split()[0]],
        head_name=f"{rng.choice(('Dr. ', 'Prof. Dr. ', 'Drs. '))}{head}",
        programme=rng.choice(_PROGRAMMES[story.profession.code]),
    )


def _called_then(institution: str, story: Story, year: int) -> str:
    """What a school was called in a year: the health polytechnics were academies before 2001."""
    if not institution.startswith("Politeknik") or year >= 2010:
        return institution
    if year >= 2001:
        return institution.replace("Kemenkes", "Depkes")
    field = "Kebidanan" if story.profession.code == "bidan" else "Keperawatan"
    return institution.replace("Politeknik Kesehatan Kemenkes", f"Akademi {field} Depkes")


def ministry(day: date, *, health: bool = False) -> str:
    """What the ministry above a school was called on a day."""
    if health:
        return f"{'DEPARTEMEN' if day.year < 2010 else 'KEMENTERIAN'} KESEHATAN REPUBLIK INDONESIA"
    for since, name in (
        (2021, "KEMENTERIAN PENDIDIKAN, KEBUDAYAAN, RISET, DAN TEKNOLOGI"),
        (2015, "KEMENTERIAN RISET, TEKNOLOGI, DAN PENDIDIKAN TINGGI"),
        (2010, "KEMENTERIAN PENDIDIKAN NASIONAL"),
        (2000, "DEPARTEMEN PENDIDIKAN NASIONAL"),
    ):
        if day.year >= since:
            return name
    return "DEPARTEMEN PENDIDIKAN DAN KEBUDAYAAN"


def _staff_number(rng: Random, person: Person, day: date) -> list[str]:
    """The line with a civil servant's number, which has had these 18 digits since 2009."""
    return [f"NIP {draw_staff_number(rng, person)}"] if day.year > 2009 else []


def _signer(rng: Random, sheet: Sheet, font: Font, at: tuple[float, float], lines: Sequence[str]) -> None:
    """Post, room for a scribble, name and what stands below it, centred at x from y downwards."""
    x, y = at
    sheet.text(x, y, lines[0], font, anchor="m")
    signature(rng, sheet, x - 14, y + 15, 28)
    for number, line in enumerate(lines[1:]):
        sheet.text(x, y + 24 + 4.6 * number, line, font.sized(1, bold=number == 0), anchor="m")


@layout("ijazah", "certifying")
def _certifying(rng: Random, story: Story) -> Drawn:
    """A university's: ministry and name above, `dengan ini menyatakan bahwa`, then rows with their colons."""
    facts = issue(rng, story, _UNIVERSITIES, capitals=rng.random() < 0.7)
    sheet = Sheet(WIDTH, HEIGHT)
    light, dark = rng.choice((("#fffef6", "#efe3bd"), ("#f9fcff", "#d3e2f1"), ("#fbfdf9", "#d9e8d3")))
    sheet.picture(0, 0, WIDTH, HEIGHT, guilloche(rng, (594, 420), light, dark, strength=0.25))
    colour = rng.choice(("#7c5e10", "#15306b", "#14532d"))
    for inset, line in ((8, 2.0), (11, 0.4)):
        sheet.box(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset, line=line, colour=colour)
    crest(sheet, WIDTH / 2, 15, 17, ("#d8b13c", colour))
    family = rng.choice(("serif", "free-serif"))
    page = Writer(sheet, Font(family, 13), top=33, left=44, right=34)
    page.look = Look(leading=1.35)
    middle = page.left, page.right
    page.left, page.right = 20, WIDTH - 20
    page.centre(ministry(facts.graduated), page.font.sized(0.95))
    page.centre(facts.institution.upper(), page.font.sized(1.6, bold=True))
    page.centre("IJAZAH", page.font.sized(1.9, bold=True))
    page.centre(f"Nomor : {facts.number}", page.font)
    page.left, page.right = middle
    page.down(0.5)
    page.look = Look(value_at=rng.uniform(60, 68), leading=1.62)
    page.line("dengan ini menyatakan bahwa :")
    for label, value in (
        ("Nama", facts.name),
        ("Tempat, Tanggal Lahir", birth_of(story)),
        (rng.choice(("Nomor Induk Mahasiswa", "NIM")), facts.student),
        (rng.choice(("Program Studi", "Jurusan/Program Studi")), facts.programme),
        ("Fakultas", story.profession.faculty.removeprefix("Fakultas ").removeprefix("Jurusan ")),
        ("Tanggal Lulus", long_date(facts.graduated)),
    ):
        page.row(label, value, bold=label == "Nama")
    page.down(0.2)
    page.paragraph(
        f"telah menyelesaikan dengan baik dan memenuhi segala syarat pendidikan, oleh sebab itu kepadanya "
        f"diberikan gelar {facts.degree} beserta segala hak dan kewajiban yang melekat pada gelar tersebut.",
        justify=False,
    )
    y = page.y + 9
    font = page.font.sized(0.92)
    sheet.text(WIDTH - 70, y, f"Palembang, {long_date(facts.printed)}", font, anchor="m")
    _signer(rng, sheet, font, (76, y + 5), ("Dekan,", facts.dean))
    _signer(rng, sheet, font, (WIDTH - 70, y + 5), (f"{facts.head},", f"{facts.head_name}, M.Sc."))
    sheet.picture(WIDTH - 112, y + 7, 27, 27, ring_stamp(rng, facts.institution.upper()[:22], "UNIV"))
    photo(rng, story, sheet, WIDTH / 2 - 14, min(y - 1, HEIGHT - 50))
    return (sheet,), facts.truth()


@layout("ijazah", "health_polytechnic")
def _health_polytechnic(rng: Random, story: Story) -> Drawn:
    """A polytechnic's of the health ministry: all centred, the name in bold capitals, heads with their numbers."""
    schools = _POLYTECHNICS if story.profession.code in ("bidan", "perawat") else _UNIVERSITIES
    facts = issue(rng, story, schools, capitals=True)
    sheet = Sheet(WIDTH, HEIGHT, colour=rng.choice(("#ffffff", "#fbfefd", "#fffdf6")))
    colour = rng.choice(("#0f766e", "#166534", "#1e40af"))
    for inset, line in ((7, 0.5), (9, 2.2), (12, 0.5)):
        sheet.box(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset, line=line, colour=colour)
    crest(sheet, 42, 20, 19, ("#e0b93f", colour))
    family = rng.choice(("sans", "free-sans", "wide-serif"))
    page = Writer(sheet, Font(family, 12.5), top=17, left=30, right=30)
    page.look = Look(leading=1.52)
    health = schools is _POLYTECHNICS
    page.centre(ministry(facts.graduated, health=health), page.font)
    page.centre(facts.institution.upper(), page.font.sized(1.35, bold=True))
    page.down(0.3)
    page.centre("IJAZAH", page.font.sized(2, bold=True))
    label = "Nomor Ijazah Nasional" if facts.graduated.year >= 2019 else "Nomor Seri Ijazah"
    page.centre(f"{label} : {facts.number}", page.font)
    page.down(0.3)
    page.centre("Diberikan kepada :", page.font)
    page.centre(facts.name, page.font.sized(1.5, bold=True))
    page.centre(f"Tempat, tanggal lahir : {birth_of(story)}", page.font)
    page.centre(f"Nomor Induk Mahasiswa : {facts.student}", page.font)
    page.centre(f"Program Studi : {facts.programme}", page.font.sized(1.05, bold=True))
    page.centre(f"Tanggal Kelulusan : {padded_date(facts.graduated)}", page.font)
    page.down(0.3)
    page.centre("yang telah memenuhi seluruh persyaratan pendidikan sehingga berhak menggunakan gelar", page.font)
    page.centre(facts.degree, page.font.sized(1.1, bold=True))
    y = page.y + 10
    small = page.font.sized(0.92)
    sheet.text(WIDTH - 76, y, f"Palembang, {padded_date(facts.printed)}", small, anchor="m")
    head, deputy = (invent(rng, youngest=47, oldest=60) for _ in range(2))
    second = "Ketua Jurusan" if health else "Dekan"
    _signer(rng, sheet, small, (78, y + 5), (second, f"{deputy.name.title()}, S.Pd., M.Kes.",
                                           *_staff_number(rng, deputy, facts.printed)))  # fmt: skip
    _signer(rng, sheet, small, (WIDTH - 76, y + 5), (facts.head, f"{head.name.title()}, S.K.M., M.Kes.",
                                                  *_staff_number(rng, head, facts.printed)))  # fmt: skip
    sheet.picture(WIDTH - 118, y + 6, 27, 27, ring_stamp(rng, facts.institution.upper()[:22], "RI", "#3b2f8f"))
    photo(rng, story, sheet, WIDTH / 2 - 14, min(y - 1, HEIGHT - 50))
    return (sheet,), facts.truth()


@layout("ijazah", "old_sheet")
def _old_sheet(rng: Random, story: Story) -> Drawn:
    """An academy's upright sheet on cream paper: typed rows with colons, the examination's day, one signature."""
    facts = issue(rng, story, _ACADEMIES[story.profession.code], capitals=rng.random() < 0.8)
    sheet = Sheet(210, 297, colour=rng.choice(("#fbf6e6", "#fdfaf0", "#f8f4e4")))
    for inset, line in ((10, 1.4), (13, 0.4)):
        sheet.box(inset, inset, 210 - 2 * inset, 297 - 2 * inset, line=line, colour="#5a4a1a")
    crest(sheet, 105, 19, 22, ("#c9a23a", "#4a3a0e"), winged=rng.random() < 0.5)
    family = rng.choice(("serif", "free-serif", "mono", "wide-serif"))
    page = Writer(sheet, Font(family, 12 if family in ("serif", "free-serif") else 10), top=48, left=27, right=25)
    page.look = Look(leading=1.5)
    page.centre(facts.institution.upper(), page.font.sized(1.35, bold=True))
    page.centre("PALEMBANG", page.font.sized(1.1, bold=True))
    page.down(0.8)
    page.centre("IJAZAH", page.font.sized(2, bold=True))
    page.centre(f"Nomor : {facts.number}", page.font)
    page.down()
    page.paragraph(
        f"{facts.head} {facts.institution} berdasarkan hasil ujian akhir menerangkan dengan sesungguhnya bahwa :",
        justify=False,
    )
    page.down(0.4)
    page.look = Look(value_at=rng.uniform(56, 62), leading=1.9)
    entered = date(facts.graduated.year - rng.choice((3, 4)), 9, 1)
    for label, value in (
        ("Nama", facts.name),
        ("Tempat/Tanggal Lahir", birth_of(story)),
        ("Nomor Induk", facts.student),
        ("Tahun Masuk", str(entered.year)),
        ("Program Studi", facts.programme),
    ):
        page.row(label, value, bold=label == "Nama")
    page.down(0.4)
    page.look = Look(leading=1.6)
    page.paragraph(
        f"telah LULUS dalam ujian akhir pada tanggal {long_date(facts.graduated)} dan kepadanya diberikan ijazah "
        f"ini serta hak menggunakan sebutan {facts.degree}.",
        justify=False,
    )
    page.down(1.5)
    day = facts.printed + timedelta(days=rng.randint(0, 20))
    page.y += page.step()
    sheet.text(142, page.y, f"Palembang, {long_date(day)}", page.font, anchor="m")
    _signer(rng, sheet, page.font, (142, page.y + 6), (f"{facts.head},", facts.head_name))
    stamp = ring_stamp(rng, facts.institution.upper()[:22], facts.head.upper()[:6])
    sheet.picture(104, page.y + 8, 29, 29, stamp)
    photo(rng, story, sheet, 42, page.y + 2)
    return (sheet,), facts.truth()
