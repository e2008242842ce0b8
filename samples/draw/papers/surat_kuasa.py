"""Powers of attorney (surat kuasa): the applicant sends somebody else to the office."""

from random import Random

from samples.draw.fonts import Font
from samples.draw.letters import (
    INK,
    blank,
    born,
    city,
    filled,
    home,
    look,
    named,
    power_truth,
    recent,
    signed_on_duty,
    typeface,
)
from samples.draw.offices import invent_office, letterhead
from samples.draw.ornaments import duty_stamp
from samples.draw.papers.paper import Drawn, Story, layout
from samples.draw.people import Person, invent
from samples.draw.words import DAYS, MONTHS, card_date, long_date, spell
from samples.draw.writing import Writer

_ACTS = (
    "Mengajukan dan menandatangani permohonan izin beserta seluruh kelengkapannya.",
    "Menyerahkan, melengkapi, dan memperbaiki berkas persyaratan.",
    "Menghadap pejabat dan petugas yang berwenang serta memberikan keterangan yang diperlukan.",
    "Membayar retribusi dan meminta tanda buktinya.",
    "Mengambil izin yang telah diterbitkan.",
)


def _receiver(rng: Random, story: Story) -> Person:
    return story.other or invent(rng)


def _two_signatures(rng: Random, page: Writer, receiver: str, giver: str, *, heads: tuple[str, str]) -> None:
    """The receiver at the left, the giver across the duty stamp at the right."""
    top = page.y
    page.signed(rng, (heads[0],), receiver, at=page.left + 32, room=37)
    page.y = top
    signed_on_duty(rng, page, (heads[1],), giver, at=page.right - 32)


@layout("surat_kuasa", "typed")
def _typed(rng: Random, story: Story) -> Drawn:
    """The usual one: two groups of rows, `memberi kuasa kepada` between them."""
    giver, receiver, day = story.person, _receiver(rng, story), recent(rng, story)
    sheet = blank(rng)
    page = Writer(sheet, typeface(rng, "serif sans free-serif"), top=rng.uniform(16, 22), look=look(rng))
    giver_name, receiver_name = named(rng, giver), named(rng, receiver, titles=False)
    nik = rng.choice(("NIK", "No. KTP", "No. KTP/NIK"))
    page.centre("SURAT KUASA", page.font.sized(1.35, bold=True), underline=True)
    page.down()
    page.line("Yang bertanda tangan di bawah ini :")
    for person, name in ((giver, giver_name), (receiver, receiver_name)):
        if person is receiver:
            page.down(0.4)
            page.line("Dengan ini memberi kuasa kepada :")
        rows = [
            ("Nama", name),
            (nik, person.nik),
            ("Tempat/Tgl Lahir", born(rng, person)),
            ("Pekerjaan", person.occupation.title()),
            ("Alamat", home(person)),
        ]
        for label, value in rows:
            page.row(label, value, indent=4)
    page.down(0.5)
    page.centre("K H U S U S", page.font.sized(1.1, bold=True))
    page.paragraph(
        f"Untuk dan atas nama Pemberi Kuasa mengurus permohonan {story.permit} pada Dinas Penanaman Modal dan "
        "Pelayanan Terpadu Satu Pintu Kota Palembang, termasuk menandatangani tanda terima berkas."
    )
    page.paragraph("Demikian surat kuasa ini dibuat untuk dipergunakan sebagaimana mestinya.")
    page.down()
    page.y += page.step()
    sheet.text(page.right - 32, page.y, f"{city(story)}, {long_date(day)}", page.font, anchor="m")
    _two_signatures(rng, page, receiver_name, giver_name, heads=("Penerima Kuasa,", "Pemberi Kuasa,"))
    return (sheet,), power_truth(story.person, receiver, (giver_name, receiver_name), day.isoformat())


@layout("surat_kuasa", "printed_form")
def _printed_form(rng: Random, story: Story) -> Drawn:
    """The office's form with two headed parts, filled in with a pen."""
    giver, receiver, day = story.person, _receiver(rng, story), recent(rng, story)
    sheet = blank(rng, folio=0.5)
    page = Writer(
        sheet, typeface(rng, "sans free-sans", 10.5, 11.5), top=16, left=22, right=20, look=look(rng, 44, 52)
    )
    ink, colour = Font(rng.choice(("free-serif", "serif")), 12.5, italic=True), rng.choice(INK)
    giver_name, receiver_name = named(rng, giver, titles=rng.random() < 0.5), named(rng, receiver, titles=False)
    page.centre("SURAT KUASA", page.font.sized(1.3, bold=True))
    page.centre("PENGURUSAN PERIZINAN", page.font.sized(1.05, bold=True))
    for heading, person, name in (
        ("PEMBERI KUASA", giver, giver_name),
        ("PENERIMA KUASA", receiver, receiver_name),
    ):
        page.down(0.6)
        page.line(heading, page.font.sized(1, bold=True))
        for label, value in (
            ("Nama Lengkap", name),
            ("NIK", person.nik),
            ("Alamat", home(person)),
            ("No. Telepon", person.phone),
        ):
            filled(page, label, value, ink, colour)
            page.y += 1.2
    page.down(0.6)
    page.paragraph(
        f"Pemberi kuasa memberikan kuasa kepada penerima kuasa untuk mengurus {story.permit} sampai dengan "
        f"selesai. "
        "Segala akibat hukum yang timbul menjadi tanggung jawab pemberi kuasa.",
        justify=False,
    )
    page.down()
    page.line(f"{city(story)}, {long_date(day)}", indent=4)
    _two_signatures(
        rng, page, f"({receiver_name})", f"({giver_name})", heads=("Yang menerima kuasa", "Yang memberi kuasa")
    )
    return (sheet,), power_truth(story.person, receiver, (giver_name, receiver_name), day.isoformat())


@layout("surat_kuasa", "parties")
def _parties(rng: Random, story: Story) -> Drawn:
    """Numbered parties: PIHAK PERTAMA gives, PIHAK KEDUA receives; what may be done stands in a list."""
    giver, receiver, day = story.person, _receiver(rng, story), recent(rng, story)
    sheet = blank(rng)
    page = Writer(sheet, typeface(rng, "wide sans free-sans", 9.5, 10.5), top=18, look=look(rng, 40, 46))
    giver_name, receiver_name = named(rng, giver, capitals=True), named(rng, receiver, capitals=True, titles=False)
    page.centre("SURAT KUASA KHUSUS", page.font.sized(1.3, bold=True))
    page.centre(f"Nomor : {rng.randint(1, 60):02d}/SK/{day.year}", page.font)
    page.down(0.7)
    page.line("Yang bertanda tangan di bawah ini :")
    for number, (person, name, part) in enumerate(
        (
            (giver, giver_name, "PIHAK PERTAMA (Pemberi Kuasa)"),
            (receiver, receiver_name, "PIHAK KEDUA (Penerima Kuasa)"),
        ),
        1,
    ):
        page.row(f"{number}. Nama", name, bold=True)
        for label, value in (
            ("Tempat/Tgl Lahir", born(rng, person)),
            ("NIK", person.nik),
            ("Alamat", home(person)),
        ):
            page.row(label, value, indent=4)
        page.paragraph(f"Selanjutnya disebut {part}.", indent=4)
        page.down(0.3)
    page.paragraph("PIHAK PERTAMA memberikan kuasa penuh kepada PIHAK KEDUA, khusus untuk :")
    for letter, act in zip("abcd", rng.sample(_ACTS, rng.randint(2, 4)), strict=False):
        page.paragraph(f"{letter}. {act}", indent=4)
    page.paragraph(f"Kuasa ini berlaku untuk {story.permit} sejak ditandatangani.")
    page.down(0.7)
    page.y += page.step()
    sheet.text(page.middle, page.y, f"{city(story)}, {long_date(day)}", page.font, anchor="m")
    _two_signatures(rng, page, receiver_name, giver_name, heads=("PIHAK KEDUA", "PIHAK PERTAMA"))
    return (sheet,), power_truth(story.person, receiver, (giver_name, receiver_name), day.isoformat())


@layout("surat_kuasa", "prose")
def _prose(rng: Random, story: Story) -> Drawn:
    """Running sentences, the day in words, the giver signs at the left and two witnesses below."""
    giver, receiver, day = story.person, _receiver(rng, story), recent(rng, story)
    sheet = blank(rng, folio=0)
    page = Writer(sheet, typeface(rng, "free-serif wide-serif", 10, 11), top=22, left=30, right=26, look=look(rng))
    giver_name, receiver_name = named(rng, giver, capitals=True), named(rng, receiver, capitals=True, titles=False)
    page.centre("SURAT KUASA", page.font.sized(1.5, bold=True))
    page.down()
    page.paragraph(
        f"Pada hari {DAYS[day.weekday()]} tanggal {spell(day.day)} bulan {MONTHS[day.month - 1]} tahun "
        f"{_year_in_words(day.year)}, saya {giver_name}, NIK {giver.nik}, bertempat tinggal di {home(giver)}, "
        f"selanjutnya disebut Pemberi Kuasa, dengan ini memberikan kuasa kepada {receiver_name}, NIK "
        f"{receiver.nik}, "
        f"lahir di {receiver.birth_place.title()} tanggal {long_date(receiver.birth_date)}, bertempat tinggal di "
        f"{home(receiver)}, selanjutnya disebut Penerima Kuasa.",
        first=12,
    )
    page.down(0.4)
    page.paragraph(
        f"Penerima Kuasa berhak bertindak untuk dan atas nama Pemberi Kuasa dalam pengurusan {story.permit} di "
        f"Kota "
        "Palembang, termasuk menyerahkan berkas, menandatangani tanda terima, dan mengambil izin yang "
        "diterbitkan.",
        first=12,
    )
    page.down(0.4)
    page.paragraph("Surat kuasa ini tidak dapat dialihkan kepada orang lain.", first=12)
    page.down()
    page.line(f"{city(story)}, {long_date(day)}")
    top = page.y
    signed_on_duty(rng, page, ("Pemberi Kuasa",), giver_name, at=page.left + 32)
    page.y = top
    page.signed(rng, ("Penerima Kuasa",), receiver_name, at=page.right - 32, room=37)
    page.down()
    page.line("Saksi-saksi :", page.font.sized(0.9))
    for number in (1, 2):
        witness = invent(rng)
        page.line(f"{number}. {witness.name.title()} (.....................)", page.font.sized(0.9))
    return (sheet,), power_truth(story.person, receiver, (giver_name, receiver_name), day.isoformat())


def _year_in_words(year: int) -> str:
    return f"dua ribu {spell(year - 2000)}"


@layout("surat_kuasa", "side_by_side")
def _side_by_side(rng: Random, story: Story) -> Drawn:
    """A table with the giver's column beside the receiver's."""
    giver, receiver, day = story.person, _receiver(rng, story), recent(rng, story)
    sheet = blank(rng, folio=0.2)
    page = Writer(sheet, Font(rng.choice(("free-sans", "wide")), 9.5), top=22, left=20, right=20, look=look(rng))
    giver_name, receiver_name = named(rng, giver), named(rng, receiver, titles=False)
    page.line("SURAT KUASA", page.font.sized(1.8, bold=True))
    page.line(f"{story.permit} - dibuat {card_date(day)} di {city(story)}", page.font)
    page.down(0.6)
    rows = [
        ("Nama", giver_name, receiver_name),
        ("NIK", giver.nik, receiver.nik),
        ("Tempat/tanggal lahir", born(rng, giver), born(rng, receiver)),
        ("Alamat", home(giver), home(receiver)),
        ("Pekerjaan", giver.occupation.title(), receiver.occupation.title()),
        ("Nomor ponsel", giver.phone, receiver.phone),
    ]
    rest = (page.right - page.left - 36) / 2
    page.table((("", 36), ("Pemberi Kuasa", rest), ("Penerima Kuasa", rest)), rows, fill="#dfe8f2")
    page.down(0.6)
    page.paragraph(
        "Pemberi Kuasa dengan ini memberikan kuasa kepada Penerima Kuasa untuk melakukan hal-hal berikut :",
        justify=False,
    )
    for act in rng.sample(_ACTS, 3):
        page.paragraph(f"- {act}", indent=4, justify=False)
    page.down()
    top = page.y
    duty_stamp(sheet, rng, page.left + 10, top + 7)
    page.signed(rng, ("Pemberi Kuasa,",), giver_name, at=page.left + 42, room=36)
    page.y = top
    page.signed(rng, ("Penerima Kuasa,",), receiver_name, at=page.right - 42, room=36)
    return (sheet,), power_truth(story.person, receiver, (giver_name, receiver_name), day.isoformat())


@layout("surat_kuasa", "facility")
def _facility(rng: Random, story: Story) -> Drawn:
    """On a facility's letterhead, NIK before the name, the receiver is one of its staff; known to its head."""
    giver, receiver, day = story.person, _receiver(rng, story), recent(rng, story)
    office = invent_office(rng, "klinik", "apotek", "rumah sakit")
    sheet = blank(rng, folio=0)
    top = letterhead(rng, sheet, office, rng.choice(("plain", "coloured", "crested")))
    page = Writer(
        sheet, typeface(rng, "free-sans wide", 9.5, 10), top=top, left=24, right=22, look=look(rng, 52, 58)
    )
    giver_name, receiver_name = named(rng, giver), named(rng, receiver, titles=False)
    page.centre("Surat Kuasa", page.font.sized(1.5, bold=True))
    page.centre(f"No. {rng.randint(10, 400)}/{office.kind.split()[0].upper()}/{day:%m}/{day.year}", page.font)
    page.down(0.5)
    page.line("Kami yang bertanda tangan di bawah ini:")
    for label, value in (
        ("a) Nomor Induk Kependudukan", giver.nik),
        ("b) Nama pemberi kuasa", giver_name),
        ("c) Alamat sesuai KTP", home(giver)),
    ):
        page.row(label, value)
    page.down(0.3)
    page.line("menguasakan kepada pegawai kami:")
    for label, value in (
        ("a) Nomor Induk Kependudukan", receiver.nik),
        ("b) Nama penerima kuasa", receiver_name),
        ("c) Nomor pegawai", f"{rng.randint(10**5, 10**6 - 1)}"),
        ("d) Alamat sesuai KTP", home(receiver)),
    ):
        page.row(label, value)
    page.down(0.3)
    page.paragraph(
        f"guna mengurus {story.permit} di DPMPTSP Kota Palembang. Surat kuasa ini berlaku selama 3 (tiga) "
        f"bulan dan "
        "dibuat tanpa hak substitusi."
    )
    page.down(0.6)
    page.y += page.step()
    sheet.text(page.right, page.y, f"{city(story)}, {long_date(day)}", page.font, anchor="r")
    _two_signatures(rng, page, receiver_name, giver_name, heads=("Yang diberi kuasa,", "Yang memberi kuasa,"))
    page.down(0.7)
    page.signed(rng, ("Mengetahui,", office.post), office.head_name, at=page.middle, stamp=office.stamp, room=20)
    return (sheet,), power_truth(story.person, receiver, (giver_name, receiver_name), day.isoformat())
