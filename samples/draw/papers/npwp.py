"""NPWP: old and new cards of people and companies, and the electronic card on a page (domain.md b and c.3)."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from samples.draw.companies import company_of
from samples.draw.fonts import Font
from samples.draw.numbers import format_npwp
from samples.draw.ornaments import crest, guilloche, qr_code
from samples.draw.papers.paper import Drawn, Story, Truth, layout
from samples.draw.papers.photocopy import photocopy
from samples.draw.papers.stacking import stack
from samples.draw.sheet import A4, CARD, Sheet
from samples.draw.words import card_date, long_date, slash_date
from samples.draw.writing import Look, Writer, wrap

_OFFICES = {
    "301": "KPP PRATAMA PALEMBANG ILIR BARAT",
    "306": "KPP PRATAMA PALEMBANG SEBERANG ULU",
    "307": "KPP PRATAMA PALEMBANG ILIR TIMUR",
    "308": "KPP MADYA PALEMBANG",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Taxpayer:
    """Who the number belongs to; the address in the lines in which the tax office keeps it."""

    name: str
    npwp: str
    nik: str
    address: tuple[str, ...]
    registered_on: date
    company: bool

    @property
    def office(self) -> str:
        """The tax office named by the digits of the number."""
        return _OFFICES[self.npwp[9:12]]

    @property
    def long_number(self) -> str:
        """The number in 16 digits: a citizen's NIK, else the old number after a nought."""
        return f"0{self.npwp}" if self.company else self.nik


def taxpayer_of(rng: Random, story: Story) -> Taxpayer:
    """A person, or the person's company where the story asks for `taxpayer: company`."""
    company = company_of(story.person) if story.options.get("taxpayer") == "company" else None
    holder = company or story.person
    place = holder.place
    rt, rw = holder.rt_rw.split("/")
    lines = [holder.street, f"RT {rt} RW {rw} {place.village}", f"{place.district} {place.regency}"]
    if rng.random() < 0.7:
        lines[2] = f"{place.district} {place.regency.removeprefix('KABUPATEN ')} {place.province}"
    if rng.random() < 0.5:
        lines.append(place.postal_code)
    first = max(date(2008, 1, 2), date(story.person.birth_date.year + 21, 1, 2))
    if company is not None:
        first = company.nib_issued_on - timedelta(days=200)
    latest = (story.today - first).days if company is None else 150
    return Taxpayer(
        name=holder.name,
        npwp=holder.npwp,
        nik=story.person.nik,
        address=tuple(lines),
        registered_on=first + timedelta(days=rng.randint(0, latest)),
        company=company is not None,
    )


def number_truth(taxpayer: Taxpayer, number: str) -> dict[str, Truth]:
    """What a card says that shows the number in this form."""
    return {
        "npwp": number,
        "name": taxpayer.name,
        "address": " ".join(taxpayer.address),
        "registered_on": taxpayer.registered_on.isoformat(),
    }


def _yellow_card(rng: Random, taxpayer: Taxpayer, *, family: str, with_nik: bool) -> Sheet:
    """The card until 2021: no labels but the number's, then name and address in lines."""
    ink = "#1a1a1a"
    card = Sheet(*CARD, colour="#f3ead0")
    card.picture(
        0, 0, *CARD, guilloche(rng, (856, 540), "#f7f0d8", rng.choice(("#e7d59a", "#d9dfb0")), strength=0.5)
    )
    crest(card, 8.5, 3.5, 8, ("#23408e", "#d8b13c"))
    head = Font(family, rng.uniform(6.6, 7.2), bold=True)
    card.text(15.5, 6.4, "KEMENTERIAN KEUANGAN REPUBLIK INDONESIA", head, "#1d2f66")
    card.text(15.5, 9.8, "DIREKTORAT JENDERAL PAJAK", head, "#1d2f66")
    card.line(3, 13.4, CARD[0] - 3, 13.4, 0.3, "#8c7a3a")
    left = rng.uniform(4.5, 7)
    number = Font(family, rng.uniform(9.6, 10.8), bold=True)
    card.text(left, 19.5, f"NPWP : {format_npwp(taxpayer.npwp)}", number, ink)
    value = Font(family, rng.uniform(7, 7.6))
    room = CARD[0] - left - 4
    y = stack(card, (left, 25.5), [taxpayer.name], value.sized(1.08, bold=True), ink=ink, room=room)
    number_below = [f"NIK : {taxpayer.nik}"] if with_nik and not taxpayer.company else []
    stack(card, (left, y), [*number_below, *taxpayer.address], value, ink=ink, room=room)
    small = value.sized(0.88)
    card.text(left, 48.2, taxpayer.office, small, ink)
    registered = f"TERDAFTAR : {slash_date(taxpayer.registered_on)}"
    if rng.random() < 0.5:
        card.text(left, 51.4, registered, small, ink)
    else:
        card.text(CARD[0] - 4.5, 51.4, registered, small, ink, "r")
    return card


@layout("npwp", "yellow-card")
def _yellow(rng: Random, story: Story) -> Drawn:
    taxpayer = taxpayer_of(rng, story)
    card = _yellow_card(rng, taxpayer, family="sans", with_nik=rng.random() < 0.6)
    return (card,), number_truth(taxpayer, taxpayer.npwp)


@layout("npwp", "yellow-card-copied")
def _yellow_copied(rng: Random, story: Story) -> Drawn:
    taxpayer = taxpayer_of(rng, story)
    card = _yellow_card(rng, taxpayer, family=rng.choice(("free-sans", "mono")), with_nik=False)
    page = Sheet(*A4)
    page.place(photocopy(card, rng.choice((1.0, 1.3, 1.6)), lighter=0.4), rng.uniform(24, 44), rng.uniform(30, 90))
    return (page,), number_truth(taxpayer, taxpayer.npwp)


@layout("npwp", "electronic-page")
def _electronic(rng: Random, story: Story) -> Drawn:
    """The page that the tax office sends by mail: labelled rows, 16 digits."""
    taxpayer = taxpayer_of(rng, story)
    font = Font(rng.choice(("sans", "free-sans")), rng.uniform(10, 11))
    page = Sheet(*A4)
    crest(page, 30, 16, 17, ("#23408e", "#d8b13c"))
    writer = Writer(page, font, top=16, left=44, look=Look(value_at=rng.uniform(38, 46)))
    writer.centre("KEMENTERIAN KEUANGAN REPUBLIK INDONESIA", font.sized(1.15, bold=True))
    writer.centre("DIREKTORAT JENDERAL PAJAK", font.sized(1.15, bold=True))
    writer.centre(taxpayer.office, font)
    page.line(25, writer.y + 4, 185, writer.y + 4, 0.6)
    writer.left = 25
    writer.down(2.5)
    writer.centre("NOMOR POKOK WAJIB PAJAK", font.sized(1.2, bold=True))
    writer.down(1.5)
    long = rng.random() < 0.7
    number = taxpayer.long_number if long else taxpayer.npwp
    writer.row("NPWP16" if long else "NPWP", number if long else format_npwp(number), bold=True)
    writer.row("Nama", taxpayer.name)
    if not taxpayer.company and rng.random() < 0.5 and not long:
        writer.row("NIK", taxpayer.nik)
    writer.row("Alamat", " ".join(taxpayer.address))
    writer.row("KPP", taxpayer.office)
    writer.row("Tanggal Terdaftar", long_date(taxpayer.registered_on))
    writer.down(2)
    page.picture(25, writer.y, 28, 28, qr_code(f"https://pajak.example/{rng.getrandbits(48):x}"))
    writer.y += 34
    writer.paragraph(
        "Dokumen ini diterbitkan secara elektronik sehingga tidak memerlukan tanda tangan. Simpanlah kartu NPWP "
        "ini dan cantumkan nomornya dalam setiap dokumen perpajakan."
    )
    return (page,), number_truth(taxpayer, number)


@layout("npwp", "blue-card")
def _blue(rng: Random, story: Story) -> Drawn:
    """The card since 2021: small labels above their values, a code at the right."""
    taxpayer = taxpayer_of(rng, story)
    card = Sheet(*CARD, colour="#ffffff")
    card.picture(0, 0, *CARD, guilloche(rng, (856, 540), "#ffffff", "#d5e3f4", strength=0.35))
    card.box(0, 0, CARD[0], 11.5, line=0, fill="#1f3f8f")
    crest(card, 7, 2.6, 6.4, ("#f0c83c", "#ffffff"))
    head = Font("wide", 5.8, bold=True, stretch=0.92)
    card.text(13, 5.2, "KEMENTERIAN KEUANGAN REPUBLIK INDONESIA", head, "#ffffff")
    card.text(13, 8.6, "DIREKTORAT JENDERAL PAJAK", head, "#ffffff")
    label, value = Font("wide", 4.9), Font("wide", 6.4, stretch=0.95)
    ink, pale, left = "#12203f", "#51607c", rng.uniform(4, 6)
    long = rng.random() < 0.5
    number = taxpayer.long_number if long else taxpayer.npwp
    card.text(left, 15.4, "NPWP16" if long else "NPWP", label, pale)
    card.text(left, 19.6, number if long else format_npwp(number), Font("wide", 9.6, bold=True), ink)
    card.text(left, 23.8, "Nama", label, pale)
    y = stack(card, (left, 26.8), [taxpayer.name], value.sized(1, bold=True), ink=ink, room=58) + 0.6
    card.text(left, y, "Alamat", label, pale)
    y = stack(card, (left, y + 3.0), taxpayer.address, value.sized(0.9), ink=ink, room=60)
    card.picture(68.5, 14.5, 13, 13, qr_code(f"{rng.getrandbits(56):014x}"))
    card.text(left, 48.8, "KPP", label, pale)
    card.text(left, 51.8, taxpayer.office.removeprefix("KPP "), value.sized(0.85), ink)
    card.text(CARD[0] - 4, 48.8, "Tanggal Terdaftar", label, pale, "r")
    card.text(CARD[0] - 4, 51.8, card_date(taxpayer.registered_on), value.sized(0.85), ink, "r")
    return (card,), number_truth(taxpayer, number)


@layout("npwp", "electronic-card-and-letter")
def _letter(rng: Random, story: Story) -> Drawn:
    """An electronic card above the letter that it came with; the name stands before the number."""
    taxpayer = taxpayer_of(rng, story)
    font = Font(rng.choice(("serif", "wide-serif")), 10)
    page = Sheet(*A4)
    writer = Writer(page, font, top=18, left=30, right=30)
    writer.line("KARTU NPWP ELEKTRONIK", font.sized(1.3, bold=True))
    writer.down(0.8)
    top, left, right = writer.y, 30.0, 128.0
    page.box(left, top, right - left, 60, line=0.4, colour="#5f7fb5", fill="#eef4fc")
    small, plain = font.sized(0.75), font.sized(0.86)
    page.text(left + 4, top + 6, "Kementerian Keuangan Republik Indonesia", plain.sized(1, bold=True))
    page.text(left + 4, top + 10, "Direktorat Jenderal Pajak", plain.sized(1, bold=True))
    page.line(left + 4, top + 12, right - 4, top + 12, 0.2)
    y = top + 17
    for name, value in (
        ("Nama Wajib Pajak", taxpayer.name),
        ("Nomor Pokok Wajib Pajak", taxpayer.long_number),
        ("Alamat", " ".join(taxpayer.address)),
        ("Terdaftar sejak", long_date(taxpayer.registered_on)),
    ):
        page.text(left + 4, y, name, small)
        for number, line in enumerate(wrap(value, plain, right - left - 47)):
            page.text(left + 43, y + number * 4.4, line, plain)
            last = y + number * 4.4
        y = last + 6.2
    writer.y = top + 68
    writer.line("Yth. Wajib Pajak,")
    writer.down(0.5)
    writer.paragraph(
        "Kartu di atas diberikan kepada Anda sebagai identitas dalam melaksanakan hak dan memenuhi kewajiban "
        f"perpajakan. Sampaikan setiap perubahan kepada {taxpayer.office.title().replace('Kpp', 'KPP')}."
    )
    writer.down(2)
    page.picture(30, writer.y, 24, 24, qr_code(f"https://pajak.example/{rng.getrandbits(48):x}"))
    return (page,), number_truth(taxpayer, taxpayer.long_number)


@layout("npwp", "card-department")
def _department(rng: Random, story: Story) -> Drawn:
    """The oldest card still about: the department's name, centred lines, capitals set by machine."""
    taxpayer = taxpayer_of(rng, story)
    card = Sheet(*CARD, colour="#fbf3d3")
    card.picture(0, 0, *CARD, guilloche(rng, (856, 540), "#fcf6dc", "#efd98b", strength=0.25))
    head = Font("free-serif", 7.6, bold=True)
    card.text(CARD[0] / 2, 6, "DEPARTEMEN KEUANGAN REPUBLIK INDONESIA", head, "#2b2b2b", "m")
    card.text(CARD[0] / 2, 9.6, "DIREKTORAT JENDERAL PAJAK", head, "#2b2b2b", "m")
    card.text(CARD[0] / 2, 13.2, taxpayer.office, head.sized(0.8), "#2b2b2b", "m")
    mono = Font("wide-mono", 6.8, stretch=0.9)
    number = mono.sized(1.4, bold=True)
    card.text(CARD[0] / 2, 20.5, format_npwp(taxpayer.npwp), number, "#111111", "m")
    y = stack(card, (6, 27.5), [taxpayer.name], mono.sized(1.1, bold=True), room=74)
    stack(card, (6, y + 0.5), taxpayer.address, mono, room=74)
    card.text(6, 51, f"TERDAFTAR TANGGAL : {card_date(taxpayer.registered_on)}", mono.sized(0.9), "#111111")
    return (card,), number_truth(taxpayer, taxpayer.npwp)
