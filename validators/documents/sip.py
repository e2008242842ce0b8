"""SIP, the permit to practise at one place (domain.md b); it ends, whatever its holder's registration does."""

import re
from dataclasses import replace

from validators.documents import certificates, letters, prose
from validators.documents.kind import Field, PaperKind
from validators.values import DOCUMENT_NUMBER, TEXT, VALIDITY, Parsed, ValueType
from validators.words.dates import LIFETIME

_LEAST_DIGITS = 6
_ADDRESS_BEHIND = re.compile(r"(?i)[,;(]?\s*(?:(?:beralamat|alamat)\b.*|(?:jl|jln|jalan|lrg|lorong)\b.*)$")
_NO_PLACE = re.compile(
    r"\b(?:BERPRAKTIK|YANG|BAHWA|DENGAN|ADALAH|BERLAKU|SELAMA|UNTUK|TERSEBUT)\b|:|^(?:ALAMAT|HARI|JAM|NOMOR|KE|I{1,3}|\d)\b"
)
_NOT_ITS_NEXT_LINE = re.compile(
    r"(?i)^\W*(?:jl|jln|jalan|lrg|lorong|komp|perum|alamat|hari|jam|berlaku)\b|:|\d{3}"
)


def _parse_registration(text: str) -> Parsed | None:
    parsed = DOCUMENT_NUMBER.parse(re.split(r"(?i),?\s(?:tanggal|tgl|berlaku|yang|dari)\b", text, maxsplit=1)[0])
    return parsed if parsed and sum(map(str.isdigit, str(parsed.value))) >= _LEAST_DIGITS else None


def _parse_place(text: str) -> Parsed | None:
    """The name of the place without its address; sentences and an address alone are none."""
    parsed = TEXT.parse(_ADDRESS_BEHIND.sub("", text).rstrip(" .,;:"))
    return None if parsed is None or _NO_PLACE.search(str(parsed.value)) else parsed


def _parse_end(text: str) -> Parsed | None:
    """A day; only registrations are for life."""
    parsed = VALIDITY.parse(text)
    return parsed if parsed and parsed.value != LIFETIME else None


_REGISTRATION = ValueType(name="registration_number", parse=_parse_registration)
_PLACE = ValueType(name="practice_place", parse=_parse_place, next_value=_NOT_ITS_NEXT_LINE)
_END = ValueType(name="end", parse=_parse_end, strict=True)
_ITS_OWN = r"\b(?i:SIP|SIPA|SIPB|SIPP|SIK|izin|praktik|praktek)\b\)?(?i:\s\(SIP\w{0,2}\))?(?i:\sini)?,?\s"

KIND = PaperKind(
    kind="sip",
    title="SIP",
    title_en="Practice permit",
    titles=(
        "SURAT IZIN PRAKTIK",
        "SURAT IZIN PRAKTIK APOTEKER",
        "SURAT IZIN PRAKTIK DOKTER",
        "SURAT IZIN PRAKTIK BIDAN",
        "SURAT IZIN PRAKTEK",
        "SURAT IZIN PRAKTIK DOKTER GIGI",
        "SURAT IZIN PRAKTIK DOKTER SPESIALIS",
        "SURAT IZIN PRAKTIK PERAWAT",
        "SURAT IZIN PRAKTIK TENAGA KESEHATAN",
        "SURAT IZIN PRAKTIK TENAGA MEDIS",
        "SURAT IZIN PRAKTIK TENAGA TEKNIS KEFARMASIAN",
        "SURAT IZIN PRAKTIK FISIOTERAPIS",
        "SURAT IZIN PRAKTIK (SIP)",
        "SURAT IZIN PRAKTIK (SIP) DOKTER",
        "SURAT IZIN PRAKTIK (SIP) TENAGA KESEHATAN",
        "SURAT IZIN PRAKTIK (SIP) TENAGA MEDIS",
        "SURAT IZIN PRAKTIK AHLI TEKNOLOGI LABORATORIUM MEDIK",
        "SURAT IZIN PRAKTIK TERAPIS GIGI DAN MULUT",
        "SURAT IZIN PRAKTIK TENAGA GIZI",
        "SURAT IZIN PRAKTIK RADIOGRAFER",
        "SURAT IZIN PRAKTIK TENAGA SANITASI LINGKUNGAN",
        "SURAT IZIN PRAKTIK PEREKAM MEDIS",
        "SURAT IZIN KERJA",
        "SURAT IZIN KERJA PERAWAT",
        "SURAT IZIN KERJA TENAGA TEKNIS KEFARMASIAN",
        "SURAT IJIN PRAKTIK",
        "SURAT IJIN PRAKTEK",
    ),
    cues=(
        "memberikan izin",
        "Diberikan kepada",
        "Nomor STR",
        "Tempat Praktik",
        "untuk berpraktik",
        "SIP ini berlaku",
        "No. STR",
        "Surat Tanda Registrasi",
        "Berlaku sampai dengan",
        "Memberi Surat Izin Praktik",
        "Dengan ketentuan",
    ),
    against=("Perihal", "Pemohon", "Persyaratan", "Fotokopi", "Jenis Permohonan"),
    fields=(
        Field(
            name="number",
            value=certificates.LETTER_NUMBER,
            labels=("Nomor SIP", "No. SIP", "Nomor", "No", "Nomor Izin", "No. Izin"),
            ranked=True,
        ),
        Field(
            name="name",
            value=letters.LETTERS_PERSON,
            labels=(
                *letters.NAME_LABELS,
                "N a m a",
                "Nama Tenaga Kesehatan",
                "Nama Tenaga Medis",
                "Nama Pemegang",
            ),
            prose=(
                rf"(?i:kepada)\s?:?\s(?P<value>{prose.PERSON})\s(?i:tempat|lahir|tanggal|alamat|nik|nomor|no|nip|profesi)\b",
                prose.PERSON_BORN,
            ),
            lines=2,
            required=True,
        ),
        Field(
            name="str_number",
            value=_REGISTRATION,
            labels=(
                "Nomor STR",
                "No. STR",
                "STR Nomor",
                "STR No",
                "STR",
                "Nomor Surat Tanda Registrasi",
                "No. Surat Tanda Registrasi",
                "Nomor Surat Tanda Registrasi (STR)",
                "Surat Tanda Registrasi Nomor",
                "Nomor Registrasi STR",
                "Nomor STRA",
                "No. STRA",
                "Nomor STRTTK",
                "No. STRTTK",
            ),
            ranked=True,
            prose=(
                r"\b(?i:STR|STRA|surat tanda registrasi)\)?\s(?i:nomor|no\.?)\s?:?\s?"
                r"(?P<value>(?=(?:\S*\d){6})[\w./-]+)",
            ),
        ),
        Field(
            name="practice_place",
            value=_PLACE,
            labels=(
                "Tempat Praktik",
                "Tempat Praktek",
                "Nama Tempat Praktik",
                "Nama Tempat Praktek",
                "Tempat Praktik/Kerja",
                "Nama Sarana",
                "Nama Sarana Kesehatan",
                "Nama Fasilitas Kesehatan",
                "Nama Fasilitas Pelayanan Kesehatan",
                "Fasilitas Pelayanan Kesehatan",
                "Nama Fasyankes",
                "Sarana Pelayanan Kesehatan",
                "Nama Praktik",
                "Nama Apotek",
                "Nama Klinik",
                "Tempat Kerja",
                "Tempat Bekerja",
                "Untuk Praktik di",
                "Berpraktik di",
            ),
            ranked=True,
            lines=2,
        ),
        replace(
            letters.ISSUED_ON,
            labels=(
                "Pada Tanggal",
                "Tanggal Terbit",
                "Tanggal Dikeluarkan",
                "Tanggal Ditetapkan",
                "Tanggal Penetapan",
            ),
            patterns=(
                rf"^(?!.*\b(?i:lahir|berlaku|sampai|hingga|sejak)\b)[A-Z][A-Za-z. ]{{2,30}}\s?[,.]\s{{0,3}}"
                rf"(?P<value>{prose.DATE})[.]?$",
                rf"(?i)^\W{{0,3}}(?:pada\s)?(?:tanggal|tgl)\s?[.:]?\s?(?P<value>{prose.DATE})[.]?$",
                rf"(?i)\b(?:ditetapkan|dikeluarkan|diterbitkan)\b.{{0,60}}?(?P<value>{prose.DATE})",
            ),
            prose=(rf"(?i:ditetapkan|dikeluarkan|diterbitkan)\s(?i:di)\b[^0-9]{{2,60}}?(?P<value>{prose.DATE})",),
        ),
        Field(
            name="valid_until",
            value=_END,
            labels=(
                "SIP ini berlaku s.d",
                "SIP ini berlaku sampai dengan",
                "SIP ini berlaku sampai",
                "SIP berlaku sampai dengan",
                "SIP berlaku s.d",
                "Masa Berlaku SIP",
                "Berlaku Sampai Dengan",
                "Berlaku Sampai Dengan Tanggal",
                "Berlaku Sampai",
                "Berlaku Hingga",
                "Berlaku s/d",
                "Berlaku s.d",
                "Masa Berlaku",
                "Masa Berlaku Izin",
            ),
            ranked=True,
            prose=(
                rf"{_ITS_OWN}(?i:berlaku)\b[^;:]{{0,90}}?\b(?i:sampai|s\s?[./]\s?d|hingga)\b[^0-9;]{{0,30}}(?P<value>{prose.DATE})",
            ),
        ),
    ),
    other_labels=(
        "STR berlaku s.d",
        "STR berlaku s/d",
        "STR berlaku sampai",
        "STR berlaku sampai dengan",
        "STR berlaku hingga",
        "Berlaku STR",
        "Masa Berlaku STR",
        "Masa Berlaku Surat Tanda Registrasi",
        "Tanggal Berakhir STR",
        "Alamat Tempat Praktik",
        "Alamat Praktik",
        "Alamat Sarana",
        "Hari Praktik",
        "Jam Praktik",
        "Jadwal Praktik",
        "Membaca",
        "Memperhatikan",
        "Menimbang",
        "Mengingat",
        "Untuk berpraktik sebagai",
        "Praktik sebagai",
        "Kompetensi",
        "Nomor Rekomendasi",
        "No. Rekomendasi",
    ),
)
