"""Perjanjian sewa, the lease of a house or shop (domain.md b).

A party is the person or body that the rows name. Nothing is required: leases run over several pages, and every
page after the first would be read again and again for what it does not carry.
"""

from validators.documents import certificates, letters, prose
from validators.documents.kind import Field, PaperKind, Section
from validators.values import DATE

_CALLED = r"(?i:disebut|dinamakan)(?i:\s(?:juga|sebagai|selaku|dengan))*"
_FIRST = r"(?i:pihak\s(?:pertama|kesatu|ke-?\s?1|I(?!I)|yang menyewakan)|pemberi sewa)"
_SECOND = r"(?i:pihak\s(?:kedua|ke-?\s?2|II|penyewa))"
_PREMISES = (
    r"\b(?i:rumah|ruko|rukan|bangunan|tanah|kios|gedung|ruangan|toko|tempat usaha|lahan|gudang|kantor"
    r"|ob[jy]ek sewa)\b"
)
_TERM = (
    r"\b(?i:jangka waktu|selama|masa sewa|sewa|kontrak)\b"
    r"(?:(?!\b(?i:dibayar|pembayaran|cicilan|angsuran)\b).){0,200}?"
    r"\b(?i:terhitung|mulai|sejak|dari|dimulai|berlaku)\b[^0-9;]{0,40}"
)
_UNTIL = r"\b(?i:sampai|s\s?[./]\s?d|hingga|berakhir)\b[^0-9;]{0,60}"
_NAME_LABELS = (*letters.NAME_LABELS, "Nama Perusahaan", "Nama Badan Usaha", "Nama Yayasan")

KIND = PaperKind(
    kind="perjanjian_sewa",
    title="Perjanjian sewa",
    title_en="Lease",
    titles=(
        "SURAT PERJANJIAN SEWA MENYEWA",
        "PERJANJIAN SEWA MENYEWA",
        "PERJANJIAN SEWA",
        "SURAT PERJANJIAN KONTRAK RUMAH",
        "PERJANJIAN KONTRAK RUMAH",
        "SURAT KONTRAK RUMAH",
        "SURAT SEWA MENYEWA",
        "AKTA SEWA MENYEWA",
    ),
    cues=("PIHAK PERTAMA", "PIHAK KEDUA", "sewa", "disewakan", "menyewakan", "penyewa", "jangka waktu sewa"),
    against=("perjanjian kerja waktu tertentu",),
    sections=(
        Section(
            name="first",
            opened_by=("Yang bertanda tangan di bawah ini",),
            headed_by=("PIHAK PERTAMA", "PIHAK I", "PIHAK PERTAMA (PEMILIK)", "PIHAK PERTAMA (YANG MENYEWAKAN)"),
        ),
        Section(
            name="second",
            opened_by=(
                "disebut PIHAK PERTAMA",
                "disebut sebagai PIHAK PERTAMA",
                "disebut juga PIHAK PERTAMA",
                "disebut PIHAK KESATU",
                "disebut sebagai PIHAK KESATU",
                "disebut PIHAK KE-1",
                "disebut PIHAK I",
                "disebut sebagai PIHAK I",
                "disebut YANG MENYEWAKAN",
                "disebut PEMBERI SEWA",
            ),
            headed_by=("PIHAK KEDUA", "PIHAK II", "PIHAK KEDUA (PENYEWA)", "PENYEWA"),
        ),
    ),
    fields=(
        Field(
            name="first_party",
            value=certificates.HOLDER,
            labels=(*_NAME_LABELS, "Nama Pemilik", "Nama Pemilik Rumah", "Nama Yang Menyewakan"),
            prose=(
                rf"\b(?:1|I|A)\s?[.)]\s{letters.INTRODUCED}(?=(?:(?!{_SECOND}).){{0,700}}?{_CALLED}\s[\"“]?{_FIRST})",
            ),
            section="first",
            lines=2,
        ),
        Field(
            name="second_party",
            value=certificates.HOLDER,
            labels=(*_NAME_LABELS, "Nama Penyewa"),
            prose=(rf"\b(?:2|II|B)\s?[.)]\s{letters.INTRODUCED}(?=.{{0,700}}?{_CALLED}\s[\"“]?{_SECOND})",),
            section="second",
            lines=2,
        ),
        Field(
            name="object_address",
            value=certificates.PLAIN_ADDRESS,
            labels=(
                "Alamat Objek Sewa",
                "Alamat Obyek Sewa",
                "Lokasi Objek Sewa",
                "Alamat Rumah Yang Disewakan",
                "Alamat Bangunan",
                "Lokasi Bangunan",
                "Letak Bangunan",
                "Letak",
            ),
            prose=(
                rf"{_PREMISES}[^:;]{{0,160}}?\b(?i:terletak|berlokasi|beralamat|beralamatkan|berada)\b(?i:\sdi)?"
                rf"(?i:\salamat)?\s?:?\s?{certificates.ADDRESS_IN_SENTENCE}",
                rf"{_PREMISES}(?:\s(?i:milik|tinggal|toko|kontrakan|sewa|tersebut|pihak|pertama|kesatu|I)){{0,4}}\s(?i:di)\s"
                rf"{certificates.ADDRESS_IN_SENTENCE}",
            ),
            lines=3,
        ),
        Field(
            name="start",
            value=DATE,
            labels=("Tanggal Mulai Sewa", "Mulai Sewa", "Tanggal Mulai", "Awal Sewa"),
            prose=(rf"{_TERM}(?P<value>{prose.DATE})(?=[^;]{{0,160}}?{_UNTIL}{prose.DATE})",),
        ),
        Field(
            name="end",
            value=DATE,
            labels=("Tanggal Berakhir Sewa", "Tanggal Berakhir", "Berakhir Sewa", "Akhir Sewa"),
            prose=(rf"{_TERM}{prose.DATE}[^;]{{0,160}}?{_UNTIL}(?P<value>{prose.DATE})",),
        ),
    ),
)
