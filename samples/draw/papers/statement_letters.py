"""Statements (surat pernyataan): a health professional's, about a plot of land, and a short one in sentences."""

from collections.abc import Sequence
from random import Random

from samples.draw.fonts import Font
from samples.draw.letters import (
    blank,
    city,
    home,
    named,
    recent,
    signed_on_duty,
    statement_truth,
    typeface,
)
from samples.draw.offices import draw_staff_number, invent_office
from samples.draw.ornaments import ring_stamp
from samples.draw.papers.application_letters import tabbed
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.people import invent
from samples.draw.places import PALEMBANG, STREETS
from samples.draw.words import capitalised, card_date, long_date, padded_date
from samples.draw.writing import Look, Writer, wrap

_DUTIES = (
    "Akan menaati peraturan perundang-undangan, kode etik, dan standar profesi.",
    "Tidak sedang menjalani sanksi disiplin maupun sanksi pidana.",
    "Hanya akan menjalankan praktik pada tempat yang tercantum dalam izin.",
    "Semua dokumen yang saya lampirkan adalah asli atau sesuai dengan aslinya.",
    "Akan mengurus perpanjangan izin sebelum masa berlakunya berakhir.",
)


def _listed(page: Writer, items: Sequence[str], *, mark: str = "{}.") -> None:
    """Numbered sentences that run on beside their numbers."""
    for number, item in enumerate(items, 1):
        for place, line in enumerate(wrap(item, page.font, page.right - page.left - 8)):
            page.y += page.step()
            if place == 0:
                page.sheet.text(page.left, page.y, mark.format(number), page.font)
            page.sheet.text(page.left + 8, page.y, line, page.font)


@layout("surat_pernyataan", "duties")
def _duties(rng: Random, story: Story) -> Drawn:
    """A health professional's: rows by tabulator with profession and workplace, then a numbered list."""
    person, day, office = story.person, recent(rng, story), invent_office(rng)
    sheet = blank(rng, folio=0.4)
    page = Writer(
        sheet, typeface(rng, "sans serif free-serif", 11, 12), top=rng.uniform(22, 28), left=28, right=24
    )
    page.look = Look(leading=rng.uniform(1.3, 1.45))
    name = named(rng, person, titles=rng.random() < 0.85)
    page.centre("SURAT PERNYATAAN", page.font.sized(1.2, bold=True))
    if rng.random() < 0.5:
        page.centre("MEMATUHI ETIKA PROFESI", page.font.sized(1.05, bold=True))
    page.down(1.2)
    page.line("Saya yang bertanda tangan di bawah ini :")
    page.down(0.3)
    tabbed(
        page,
        (
            ("Nama", name),
            ("Tempat/Tanggal Lahir", f"{person.birth_place.title()}, {padded_date(person.birth_date)}"),
            (rng.choice(("NIK", "No. KTP")), person.nik),
            ("Profesi", story.profession.name),
            ("Tempat Kerja", office.name),
            ("Alamat", home(person)),
        ),
    )
    page.down(0.4)
    page.paragraph(
        f"Sehubungan dengan pengajuan {story.permit}, dengan ini menyatakan bahwa saya :", justify=False
    )
    _listed(page, rng.sample(_DUTIES, rng.randint(3, 4)))
    page.down(0.4)
    page.paragraph(
        "Demikian surat pernyataan ini saya buat dengan sesungguhnya. Apabila saya melanggar pernyataan ini, saya "
        "bersedia menerima sanksi sesuai ketentuan yang berlaku."
    )
    page.down()
    heading = (
        f"{city(story)}, {padded_date(day)}",
        rng.choice(("Yang Membuat Pernyataan,", "Pembuat Pernyataan,")),
    )
    signed_on_duty(rng, page, heading, name, at=page.right - 36)
    return (sheet,), statement_truth(story, name, day.isoformat())


@layout("surat_pernyataan", "plot")
def _plot(rng: Random, story: Story) -> Drawn:
    """About a plot of land: the owner's rows, the plot's rows, and at the left the head of the village."""
    person, day = story.person, recent(rng, story)
    sheet = blank(rng, folio=0.7)
    page = Writer(sheet, typeface(rng, "serif free-sans wide-serif", 10.5, 11), top=24, left=26, right=22)
    page.look = Look(value_at=rng.uniform(48, 54), leading=1.42)
    name = named(rng, person, capitals=True, titles=rng.random() < 0.4)
    page.centre("SURAT PERNYATAAN", page.font.sized(1.3, bold=True), underline=True)
    page.centre(rng.choice(("TIDAK SENGKETA", "PENGUASAAN FISIK BIDANG TANAH")), page.font.sized(1, bold=True))
    page.down()
    page.line("Yang bertanda tangan di bawah ini :")
    for label, value in (
        ("Nama", name),
        ("Tempat/Tgl. Lahir", f"{person.birth_place.title()}, {card_date(person.birth_date)}"),
        ("Agama", person.religion.title()),
        ("Pekerjaan", person.occupation.title()),
        ("No. KTP/NIK", person.nik),
        ("Alamat", home(person)),
    ):
        page.row(label, value, indent=6)
    page.down(0.3)
    page.paragraph("Dengan ini menyatakan dengan sebenarnya bahwa saya memiliki sebidang tanah yang terletak di :")
    where = rng.choice(PALEMBANG)
    for label, value in (
        ("Jalan", capitalised(f"{rng.choice(STREETS)} NO. {rng.randint(1, 300)}")),
        ("Kelurahan", where.village.title()),
        ("Kecamatan", where.district.title()),
        ("Luas Tanah", f"{rng.randint(80, 900)} m2"),
    ):
        page.row(label, value, indent=6)
    page.down(0.3)
    page.paragraph(
        "Tanah tersebut tidak dalam sengketa, tidak dijaminkan, dan tidak sedang dalam perkara dengan pihak lain. "
        f"Surat pernyataan ini saya buat untuk melengkapi persyaratan {story.permit}."
    )
    page.down()
    top, head = page.y, invent(rng, youngest=35, oldest=57)
    page.down(1)
    page.signed(
        rng,
        ("Mengetahui,", f"Lurah {where.village.title()}"),
        head.name.title(),
        at=page.left + 34,
        under=(f"NIP. {draw_staff_number(rng, head)}",),
        room=32,
    )
    sheet.picture(page.left - 1, page.y - 32, 28, 28, ring_stamp(rng, "PEMERINTAH KOTA PALEMBANG"[:22], "LURAH"))
    page.y = top
    signed_on_duty(
        rng, page, (f"{city(story)}, {long_date(day)}", "Yang membuat pernyataan"), name, at=page.right - 34
    )
    return (sheet,), statement_truth(story, name, day.isoformat())


@layout("surat_pernyataan", "brief")
def _brief(rng: Random, story: Story) -> Drawn:
    """Two short paragraphs; who states stands with number and address in the first sentence."""
    person, day = story.person, recent(rng, story)
    sheet = blank(rng, folio=0.2)
    font = rng.choice((Font("sans", 11.5, stretch=0.9), Font("serif", 12), Font("free-sans", 11)))
    page = Writer(sheet, font, top=rng.uniform(30, 38), left=32, right=28)
    page.look = Look(leading=rng.uniform(1.45, 1.7))
    name = named(rng, person, capitals=True, titles=rng.random() < 0.7)
    page.centre("SURAT PERNYATAAN", page.font.sized(1.4, bold=True), underline=True)
    page.down(1.5)
    page.paragraph(
        f"Saya yang bertanda tangan di bawah ini, {name}, Nomor Induk Kependudukan (NIK) {person.nik}, "
        f"beralamat di {home(person)}, menyatakan bahwa dokumen yang saya unggah dan serahkan untuk permohonan "
        f"{story.permit} adalah benar, lengkap, dan dapat dipertanggungjawabkan.",
        justify=rng.random() < 0.6,
    )
    page.down(0.5)
    page.paragraph(
        "Apabila di kemudian hari ditemukan dokumen yang tidak benar, saya bersedia izin tersebut dibatalkan dan "
        "bertanggung jawab secara hukum.",
        justify=rng.random() < 0.6,
    )
    page.down(0.5)
    page.paragraph("Demikian pernyataan ini saya buat dengan sebenar-benarnya.", justify=False)
    page.down(1.5)
    heading = (f"{city(story)}, {long_date(day)}", "Yang menyatakan,")
    signed_on_duty(rng, page, heading, name, at=page.right - 34)
    return (sheet,), statement_truth(story, name, day.isoformat())
