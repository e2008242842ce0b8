"""Powers of attorney (surat kuasa) after the usual templates: rows, a business's, one filled in by pen."""

from datetime import date
from random import Random

from samples.draw.companies import company_of
from samples.draw.fonts import Font
from samples.draw.letters import (
    INK,
    blank,
    city,
    filled,
    home,
    named,
    power_truth,
    recent,
    signed_on_duty,
    typeface,
)
from samples.draw.ornaments import ring_stamp
from samples.draw.papers.application_letters import tabbed
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.people import Person, invent
from samples.draw.words import capitalised, long_date, padded_date
from samples.draw.writing import Look, Writer


def _age(person: Person, day: date) -> int:
    """Whole years on a day."""
    born = person.birth_date
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _signatures(
    rng: Random, page: Writer, left: tuple[str, str], right: tuple[str, str], *, giver_left: bool
) -> None:
    """Head and name of both sides at the same height; the giver's runs across a duty stamp."""
    top = page.y
    for at, (head, name), duty in (
        (page.left + 36, left, giver_left),
        (page.right - 34, right, not giver_left),
    ):
        page.y = top
        if duty:
            signed_on_duty(rng, page, (head,), name, at=at)
        else:
            page.signed(rng, (head,), name, at=at, room=37)


@layout("surat_kuasa", "called")
def _called(rng: Random, story: Story) -> Drawn:
    """The letter that everyone copies: rows of both, after each what the person is called from here on."""
    giver, receiver, day = story.person, story.other or invent(rng), recent(rng, story)
    sheet = blank(rng, folio=0.4)
    page = Writer(
        sheet, typeface(rng, "serif sans free-serif", 11, 12), top=rng.uniform(20, 26), left=28, right=24
    )
    page.look = Look(leading=rng.uniform(1.28, 1.42))
    names = named(rng, giver, titles=rng.random() < 0.75), named(rng, receiver, titles=False)
    stops = rng.choice((3, 4))
    page.centre("SURAT KUASA", page.font.sized(1.25, bold=True), underline=rng.random() < 0.7)
    page.down(1.2)
    page.line("Saya yang bertanda tangan di bawah ini :")
    for person, name, called in (
        (giver, names[0], "PEMBERI KUASA"),
        (receiver, names[1], "PENERIMA KUASA"),
    ):
        tabbed(
            page,
            (
                ("Nama", name),
                ("Jenis Kelamin", "Laki-laki" if person.sex == "male" else "Perempuan"),
                ("Tempat, Tgl Lahir", f"{person.birth_place.title()}, {long_date(person.birth_date)}"),
                ("Alamat", home(person)),
                (rng.choice(("NIK", "No. KTP", "Nomor KTP")), person.nik),
            ),
            stops=stops,
            indent=8,
        )
        page.line(f"Selanjutnya disebut sebagai {called}.")
        page.down(0.4)
        if person is giver:
            page.line("Dengan ini memberikan kuasa kepada :")
    page.paragraph(
        f"Untuk melakukan pengurusan {story.permit} pada DPMPTSP Kota Palembang, mulai dari memasukkan berkas, "
        "melengkapi kekurangan sampai dengan pengambilan izin.",
    )
    page.down(0.3)
    page.paragraph(
        "Demikian surat kuasa ini saya buat dengan sebenarnya agar dapat digunakan sebagaimana mestinya."
    )
    page.down()
    page.y += page.step()
    sheet.text(page.right - 34, page.y, f"{city(story)}, {padded_date(day)}", page.font, anchor="m")
    _signatures(rng, page, ("Penerima Kuasa", names[1]), ("Pemberi Kuasa", names[0]), giver_left=False)
    return (sheet,), power_truth(giver, receiver, names, day.isoformat())


@layout("surat_kuasa", "business")
def _business(rng: Random, story: Story) -> Drawn:
    """A director on the business's letterhead sends a member of the staff; the giver signs at the left."""
    giver, receiver, day = story.person, story.other or invent(rng), recent(rng, story)
    company = company_of(giver)
    sheet = blank(rng, folio=0.2)
    page = Writer(sheet, typeface(rng, "free-sans sans wide", 9.5, 10.5), top=13, left=24, right=24)
    seat = capitalised(f"{company.street} KEL. {company.place.village} KEC. {company.place.district}")
    sheet.text(24, 20, company.name, page.font.sized(1.6, bold=True), "#1f2937")
    sheet.text(24, 25.5, seat, page.font.sized(0.85), "#374151")
    sheet.text(24, 29.8, f"Telp. {company.phone}, {company.email}", page.font.sized(0.85), "#374151")
    sheet.line(24, 33, page.right, 33, 0.7, "#1f2937")
    page.y = 37
    page.look = Look(value_at=rng.uniform(42, 48), leading=1.5)
    names = named(rng, giver, titles=rng.random() < 0.6), named(rng, receiver, titles=False)
    page.centre("SURAT KUASA", page.font.sized(1.35, bold=True), underline=True)
    page.centre(f"Nomor: {rng.randint(1, 90):03d}/SK-{company.name.split()[1][:3]}/{day.year}", page.font)
    page.down()
    page.line("Yang bertanda tangan di bawah ini:")
    post = "Ketua" if company.name.startswith("YAYASAN") else "Direktur"
    for label, value in (
        ("Nama", names[0]),
        ("NIK", giver.nik),
        ("Jabatan", f"{post} {company.name}"),
        ("Alamat", home(giver)),
    ):
        page.row(label, value, indent=5)
    page.down(0.3)
    page.line("memberikan kuasa kepada:")
    for label, value in (
        ("Nama", names[1]),
        ("NIK", receiver.nik),
        ("Jabatan", rng.choice(("Staf Administrasi", "Staf Umum", "Bagian Perizinan"))),
        ("No. HP", receiver.phone),
    ):
        page.row(label, value, indent=5)
    page.down(0.3)
    page.line("untuk keperluan sebagai berikut:")
    for number, act in enumerate(
        (
            f"Mengajukan permohonan {story.permit}.",
            "Menyerahkan dan melengkapi berkas persyaratan.",
            "Mengambil dokumen izin yang telah terbit.",
        ),
        1,
    ):
        page.line(f"{number}. {act}", indent=5)
    page.down(0.3)
    page.paragraph("Surat kuasa ini dibuat untuk dipergunakan sebagaimana mestinya.", justify=False)
    page.down()
    page.line(f"{city(story)}, {long_date(day)}", indent=12)
    sheet.picture(page.left - 2, page.y + 16, 29, 29, ring_stamp(rng, company.name[:22], post.upper()[:6]))
    _signatures(rng, page, ("Yang memberi kuasa,", names[0]), ("Yang diberi kuasa,", names[1]), giver_left=True)
    return (sheet,), power_truth(giver, receiver, names, day.isoformat())


@layout("surat_kuasa", "by_pen")
def _by_pen(rng: Random, story: Story) -> Drawn:
    """A template printed at the counter and filled in by pen, with permit, place and day written in too."""
    giver, receiver, day = story.person, story.other or invent(rng), recent(rng, story)
    sheet = blank(rng, folio=0.6)
    page = Writer(sheet, typeface(rng, "serif free-serif", 11.5, 12), top=22, left=27, right=22)
    page.look = Look(value_at=rng.uniform(40, 46), leading=1.6)
    ink, colour = Font(rng.choice(("sans", "free-sans", "free-serif")), 12, italic=True), rng.choice(INK)
    capitals = rng.random() < 0.6
    names = (
        named(rng, giver, capitals=capitals, titles=rng.random() < 0.4),
        named(rng, receiver, capitals=capitals, titles=False),
    )
    page.centre("SURAT KUASA", page.font.sized(1.4, bold=True))
    page.down(0.8)
    for opening, person, name in (
        ("Yang bertanda tangan di bawah ini :", giver, names[0]),
        ("Dengan ini memberi kuasa kepada :", receiver, names[1]),
    ):
        page.line(opening)
        for label, value in (
            ("Nama", name),
            ("Umur", f"{_age(person, day)} tahun"),
            ("Pekerjaan", person.occupation.title()),
            ("No. KTP/NIK", person.nik),
            ("Alamat", home(person)),
        ):
            filled(page, label, value, ink, colour, indent=6)
            page.y += 0.6
        page.down(0.4)
    filled(page, "Untuk mengurus", story.permit, ink, colour)
    page.down(0.4)
    page.paragraph(
        "Demikianlah surat kuasa ini dibuat untuk dapat dipergunakan sebagaimana mestinya.", justify=False
    )
    page.down(0.8)
    page.y += page.step()
    x = page.right - 64
    sheet.text(x, page.y, f"{city(story)},", page.font)
    sheet.text(x + page.font.width(f"{city(story)}, ") + 1, page.y - 0.4, long_date(day), ink, colour)
    _signatures(
        rng, page, ("Yang menerima kuasa,", f"( {names[1]} )"), ("Yang memberi kuasa,", f"( {names[0]} )"),
        giver_left=False,
    )  # fmt: skip
    return (sheet,), power_truth(giver, receiver, names, day.isoformat())
