"""Surat kuasa, the power of attorney (domain.md b)."""

from validators.documents import letters, prose
from validators.documents.kind import Field, PaperKind, Section
from validators.documents.wording import worded
from validators.values import NIK

_GIVING = (
    r"(?i:kuasa|menguasakan|mewakilkan|wewenang|kewenangan|mandat)"
    r"(?:,?\s(?!(?i:untuk|guna|agar|kepada|dalam|adalah)\b)[a-z-]+){0,10}?\s(?i:kepada)"
)
"""`memberi kuasa penuh dengan hak substitusi kepada`; not `memberi kuasa untuk mengajukan izin kepada`."""
_BEFORE_THE_RECEIVER = rf"^(?:(?!{_GIVING}).){{0,900}}?"
_TO_THE_RECEIVER = rf"{_GIVING}(?:\s(?i:penerima kuasa))?{prose.GAP}"

KIND = PaperKind(
    kind="surat_kuasa",
    title="Surat kuasa",
    title_en="Power of attorney",
    titles=("SURAT KUASA", "SURAT KUASA KHUSUS", "SURAT PEMBERIAN KUASA"),
    other_labels=(*letters.OTHERS, "Data Pemberi Kuasa", "Data Penerima Kuasa"),
    cues=(
        "Pemberi Kuasa",
        "Penerima Kuasa",
        "memberi kuasa",
        "memberikan kuasa",
        "KHUSUS",
        "dikuasakan",
        "menguasakan",
        "mewakilkan",
        "yang mewakili",
    ),
    sections=(
        Section(
            name="giver",
            opened_by=(
                "Yang bertanda tangan di bawah ini",
                "PEMBERI KUASA",
                "PIHAK PERTAMA",
                "PIHAK KESATU",
                "PIHAK I",
                "PIHAK PERTAMA (PEMBERI KUASA)",
                "PEMBERI KUASA (PIHAK PERTAMA)",
                "DATA PEMBERI KUASA",
                "DATA DIRI PEMBERI KUASA",
                "IDENTITAS PEMBERI KUASA",
                "YANG MEMBERI KUASA",
                "YANG MEMBERIKAN KUASA",
                "PEMBERI KUASA / GRANTOR",
            ),
        ),
        Section(
            name="receiver",
            opened_by=(
                "memberi kuasa",
                "memberikan kuasa",
                "kuasa kepada",
                "hereby authorizes",
                "hereby appoints",
                "memberi kuasa penuh",
                "PENERIMA KUASA",
                "memberikan kuasa penuh kepada",
                "menguasakan",
                "mewakilkan",
                "melimpahkan kuasa",
                "Yang diberi kuasa",
                "Yang menerima kuasa",
                "kewenangan kepada",
                "wewenang kepada",
                "memberi wewenang",
                "memberikan wewenang",
                "memberi kewenangan",
                "memberikan kewenangan",
                "memberi mandat",
                "memberikan mandat",
                "Identitas Penerima Kuasa",
                "DATA PENERIMA KUASA",
                "DATA DIRI PENERIMA KUASA",
                "PIHAK KEDUA (PENERIMA KUASA)",
                "PENERIMA KUASA (PIHAK KEDUA)",
                "PENERIMA KUASA / ATTORNEY",
            ),
            headed_by=("PIHAK KEDUA", "II. PIHAK KEDUA", "2. PIHAK KEDUA", "B. PIHAK KEDUA", "PIHAK II", "KEPADA"),
            opened_after=(
                *worded("disebut", "|sebagai", "PIHAK PERTAMA|PIHAK KESATU|PIHAK KE-1|PIHAK I|PEMBERI KUASA"),
                *worded("selaku", "|yang", "memberi kuasa|memberikan kuasa|pemberi kuasa"),
                *worded("selaku", "PIHAK PERTAMA|PIHAK KESATU"),
            ),
            unless=(
                "yang memberi kuasa",
                "yang memberikan kuasa",
                "pemberi kuasa dan penerima kuasa",
                "pemberi dan penerima kuasa",
            ),
        ),
    ),
    fields=(
        Field(
            name="giver_name",
            value=letters.LETTERS_PERSON,
            lines=2,
            labels=(
                *letters.WRITER_LABELS,
                *worded("Nama|Nama Lengkap", "Pemberi Kuasa|Yang Memberi Kuasa|Yang Memberikan Kuasa|Pemberi"),
            ),
            section="giver",
            prose=(
                rf"(?i:pemberi kuasa){prose.GAP}{letters.INTRODUCED}",
                rf"(?:\b(?i:saya|kami)|{letters.BELOW}){prose.GAP}(?:(?i:saya|kami){prose.GAP})?{letters.INTRODUCED}",
            ),
            required=True,
        ),
        Field(
            name="giver_nik",
            value=NIK,
            labels=letters.NIK_LABELS,
            never_below=letters.WITNESSES,
            section="giver",
            prose=(rf"{_BEFORE_THE_RECEIVER}{prose.NIK_IN_SENTENCE}(?=.*{_GIVING})",),
            required=True,
        ),
        Field(
            name="receiver_name",
            value=letters.LETTERS_PERSON,
            lines=2,
            labels=(
                *letters.NAME_LABELS,
                *worded(
                    "Nama|Nama Lengkap", "Penerima Kuasa|Yang Diberi Kuasa|Yang Menerima Kuasa|Penerima|Kuasa"
                ),
                *worded("Nama", "Karyawan|Pegawai|Petugas|Wakil"),
            ),
            section="receiver",
            prose=(rf"{_TO_THE_RECEIVER}{letters.INTRODUCED}",),
            required=True,
        ),
        Field(
            name="receiver_nik",
            value=NIK,
            labels=letters.NIK_LABELS,
            never_below=letters.WITNESSES,
            section="receiver",
            prose=(rf"{_TO_THE_RECEIVER}(?:(?!(?i:pemberi kuasa)).){{0,500}}?{prose.NIK_IN_SENTENCE}",),
            required=True,
        ),
        letters.ISSUED_ON,
    ),
)
