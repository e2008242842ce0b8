"""Surat keterangan tempat praktik, the letter about the place of practice (domain.md b)."""

import re

from validators.documents import letters, prose
from validators.documents.kind import Field, PaperKind, Section
from validators.values import PERSON, TEXT, Parsed, ValueType

_FACILITY = (
    r"\b(?:(?:UPTD?|Uptd)\s)?(?:RSUD|RSUP|RSIA|RSGM|RSU|RSK|RS|Rumah Sakit|RUMAH SAKIT|Rumah Bersalin"
    r"|RUMAH BERSALIN|Rumkit|RUMKIT|Klinik|KLINIK|Puskesmas|PUSKESMAS|Apotek|APOTEK|Praktik Mandiri"
    r"|PRAKTIK MANDIRI|Balai (?:Pengobatan|Kesehatan)|BALAI (?:PENGOBATAN|KESEHATAN)|Laboratorium|LABORATORIUM"
    r"|Optik|OPTIK|Toko Obat|TOKO OBAT)"
)
"""How the name of a place of practice begins."""
_NAME_WORD = r"(?:[A-Z][A-Za-z]{0,3}\.|[A-Z0-9](?:[A-Za-z0-9'-]|\.(?=\w))*)"
"""A stop is within a word only after an abbreviation: `RSUD dr. Sobirin`."""
_ITS_NAME = rf"(?:\s(?:(?:dan|&)\s)?(?!{_FACILITY}\b){_NAME_WORD}){{1,7}}?"
_PRACTISES_AT = r"\b(?i:praktik|praktek|bekerja|bertugas|berpraktik|berpraktek)\b.{0,45}?\b(?i:di|pada)\s"
_AFTER_ITS_NAME = (
    r"(?=\s(?!dan\s[A-Z])[a-z]|[,;]|\.(?:\s|$)"
    r"|\s(?i:dengan|yang|sejak|beralamat|sebagai|mulai|jl|jln|jalan|terhitung|kota)\b)"
)
_AFTER_LETTERHEAD = (
    r"(?=\s(?i:jl|jln|jalan|komp|komplek|lrg|perum|telp|alamat|member|surat|izin|sia|nomor|no)\b"
    r"|\s?[\"“,;|·•–:=(])"
)
_OF_A_TABLE = re.compile(r"^\d{1,2}[.)]?\s|(?i:,?\s(?:jl|jln|jalan|lrg|lorong|komp|perum|ruko)\b.*)$")
"""The number of a row before a name, and the address behind it."""
_NO_PRACTICE_PLACE = re.compile(
    r"\b(?:BERPRAKTIK|BEKERJA|BERTUGAS|KAMI|YANG|BAHWA|DENGAN|ADALAH|BENAR|TELAH|SEJAK|SELAMA|SEBAGAI|UNTUK)\b"
    r"|\b(?:TERSEBUT|INI|BERIKUT)\b|^(?:ALAMAT|SENDIRI|MAKSUD|TUJUAN|KEPERLUAN|HARI|JAM|STATUS|JABATAN|PROFESI)\b"
    r"|^(?:IGD|UGD|ICU|POLI|POLIKLINIK (?:UMUM|GIGI|ANAK|KIA)|RAWAT|RUANG|KAMAR|BAGIAN|INSTALASI|UNIT|BANGSAL)\b"
)
"""Sentences, and parts of a hospital, where its name is asked for."""
_PLACE_LABELS = (
    "Tempat Praktik",
    "Tempat Praktek",
    "Nama Tempat Praktik",
    "Nama Tempat Praktek",
    "Lokasi Praktik",
    "Nama Tempat",
    "Nama Sarana",
    "Nama Praktik",
    "Nama Praktek",
    "Nama Fasilitas Kesehatan",
    "Nama Fasilitas Pelayanan Kesehatan",
    "Nama Fasilitas Pelayanan",
    "Nama Sarana Kesehatan",
    "Nama Sarana Pelayanan Kesehatan",
    "Nama Klinik",
    "Nama Apotek",
    "Nama Rumah Sakit",
    "Nama RS",
    "Nama Puskesmas",
    "Nama Fasilitas",
    "Nama Fasyankes",
    "Nama Faskes",
    "Fasilitas Kesehatan",
    "Fasilitas Pelayanan Kesehatan",
    "Tempat Bekerja",
    "Tempat Kerja",
    "Nama Tempat Kerja",
    "Tempat Tugas",
    "Tempat Bertugas",
    "Unit Kerja",
    "Nama Instansi",
    "Instansi",
)
_ITS_NEXT_ROW = r"(?=\s(?:Jabatan|Profesi|NIP|NIK|Alamat|No\.|Nomor|Tempat|Umur)\b)"
_IN_LEFT_COLUMN = rf"(?:Nama\s?:\s?){prose.PERSON}"
_WHO_STATES = ("Yang menerangkan", "Pihak yang menerangkan", "Yang memberi keterangan", "Pemberi keterangan")
"""Headings of the party that signs; beside or below it stands the one of whom the letter tells."""


def _parse_practice_place(text: str) -> Parsed | None:
    """The name of a place; what goes on like a sentence is none."""
    parsed = TEXT.parse(_OF_A_TABLE.sub("", text).rstrip(" .,;:"))
    return None if parsed is None or _NO_PRACTICE_PLACE.search(str(parsed.value)) else parsed


_PRACTICE_PLACE = ValueType(name="practice_place", parse=_parse_practice_place)
KIND = PaperKind(
    kind="surat_ket_praktik",
    title="Surat keterangan tempat praktik",
    title_en="Letter about the place of practice",
    titles=(
        "SURAT KETERANGAN PRAKTIK",
        "SURAT KETERANGAN TEMPAT PRAKTIK",
        "SURAT KETERANGAN MEMILIKI TEMPAT PRAKTIK",
        "SURAT KETERANGAN BEKERJA",
        "SURAT PERNYATAAN MEMILIKI TEMPAT PRAKTIK",
        "SURAT PERNYATAAN MEMPUNYAI TEMPAT PRAKTIK",
        "SURAT KETERANGAN KERJA",
        "SURAT KETERANGAN AKTIF BEKERJA",
        "SURAT KETERANGAN MELAKSANAKAN PRAKTIK",
        "SURAT PERNYATAAN PRAKTIK MANDIRI",
        "SURAT KETERANGAN AKTIF PRAKTIK",
        "SURAT KETERANGAN AKTIF BERPRAKTIK",
        "SURAT KETERANGAN BERPRAKTIK",
        "SURAT KETERANGAN MASIH BEKERJA",
        "SURAT KETERANGAN TELAH BEKERJA",
        "SURAT KETERANGAN TEMPAT KERJA",
        "SURAT KETERANGAN TEMPAT BEKERJA",
        "SURAT KETERANGAN DARI PIMPINAN",
        "SURAT KETERANGAN PIMPINAN",
        "SURAT KETERANGAN PIMPINAN FASILITAS PELAYANAN KESEHATAN",
        "SURAT KETERANGAN FASILITAS PELAYANAN KESEHATAN",
        "SURAT KETERANGAN PENEMPATAN",
        "SURAT KETERANGAN PENUGASAN",
        "SURAT KETERANGAN TUGAS",
        "SURAT KETERANGAN BERTUGAS",
        "SURAT KETERANGAN AKTIF BERTUGAS",
        "SURAT KETERANGAN MASIH BERTUGAS",
        "SURAT KETERANGAN MELAKSANAKAN TUGAS",
        "SURAT KETERANGAN SEBAGAI TENAGA KESEHATAN",
        "SURAT KETERANGAN TENAGA KESEHATAN",
        "SURAT PERNYATAAN TEMPAT PRAKTIK",
        "SURAT PERNYATAAN MEMILIKI TEMPAT PRAKTEK",
        "SURAT KETERANGAN PRAKTEK",
        "SURAT KETERANGAN TEMPAT PRAKTEK",
    ),
    bare_titles=("SURAT KETERANGAN",),
    cues=(
        "praktik",
        "praktek",
        "tempat praktik",
        "Klinik",
        "Rumah Sakit",
        "RSUD",
        "Puskesmas",
        "Apotek",
        "Balai Pengobatan",
        "fasilitas pelayanan kesehatan",
        "tenaga kesehatan",
        "jadwal praktik",
        "sebagai dokter",
        "sebagai perawat",
        "sebagai bidan",
        "sebagai apoteker",
    ),
    against=(
        "SURAT TANDA REGISTRASI",
        "SURAT IZIN PRAKTIK",
        "KETERANGAN SEHAT",
        "KETERANGAN LUNAS",
        "DOMISILI",
        "CATATAN KEPOLISIAN",
        "OBJEK PAJAK",
        "perusahaan kami",
        "mengundurkan diri",
    ),
    sections=(
        Section(
            name="signatory",
            opened_by=("Yang bertanda tangan di bawah ini", *_WHO_STATES),
        ),
        Section(
            name="subject",
            unless=("bahwa saya", *_WHO_STATES),
            headed_by=("Tenaga Kesehatan", "Tenaga Medis", "Diberikan kepada"),
            whole_if_unopened=True,
            opened_by=(
                "menerangkan",
                "menyatakan bahwa",
                "menyatakan dengan sebenarnya bahwa",
                "menyatakan dengan sesungguhnya bahwa",
                "memberikan keterangan",
                "memberi keterangan",
                "yang namanya tersebut di bawah ini",
                "Yang diterangkan",
                "Pihak yang diterangkan",
                "Identitas Tenaga Kesehatan",
                "Identitas Tenaga Medis",
                "Data Tenaga Kesehatan",
                "Data Tenaga Medis",
                "Data Pegawai",
                "Data Karyawan",
            ),
        ),
    ),
    fields=(
        Field(
            name="name",
            value=PERSON,
            labels=(
                *letters.NAME_LABELS,
                "Nama Tenaga Kesehatan",
                "Nama Tenaga Medis",
                "Nama Karyawan",
                "Nama Pegawai",
            ),
            section="subject",
            told_first=(
                rf"(?i:yang diterangkan)\s{_IN_LEFT_COLUMN}\sNama\s?:\s?(?P<value>{prose.PERSON}){_ITS_NEXT_ROW}",
            ),
            prose=(
                rf"(?i:menerangkan|menyatakan)(?i:\sdengan se(?:benar|sungguh)nya)?\s(?i:bahwa)[,:\s]{{1,3}}"
                r"(?!(?i:saya|kami))(?:(?i:sdr|sdri|saudara|saudari|apoteker|dokter|bidan|perawat)[./\s]{1,3}){0,2}"
                rf"{letters.INTRODUCED}",
                *letters.SIGNATORY,
            ),
            required=True,
        ),
        Field(
            name="practice_place",
            value=_PRACTICE_PLACE,
            required=True,
            ranked=True,
            labels=_PLACE_LABELS,
            prose=(
                r"(?i:dengan nama|yang bernama)\s[\"“”'](?P<value>[^\"“”']{3,60})[\"“”']",
                rf"{_PRACTISES_AT}(?P<value>{_FACILITY}{_ITS_NAME}){_AFTER_ITS_NAME}",
                rf"\A(?:(?!SURAT).){{0,160}}?(?P<value>{_FACILITY}{_ITS_NAME}){_AFTER_LETTERHEAD}",
            ),
        ),
        letters.ISSUED_ON,
    ),
    other_labels=(
        "Maksud",
        "Keperluan",
        "Tujuan",
        "Alasan",
        "No. SIP",
        "Nomor SIP",
        "Nama Dokter",
        "Jam Praktik",
        "Hari Praktik",
    ),
)
