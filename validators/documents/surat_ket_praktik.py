"""Surat keterangan tempat praktik, the letter about the place of practice (domain.md b)."""

import re

from validators.documents import letters, prose
from validators.documents.kind import Block, Field, PaperKind, Section
from validators.documents.wording import worded
from validators.values import PERSON, TEXT, Parsed, ValueType

_CALLED = (
    "RSUD", "RSUP", "RSIA", "RSGM", "RSU", "RSK", "RSJ", "RSAB", "RS", "Rumah Sakit", "Rumah Bersalin", "Rumkit",
    "Rumah Sehat", "Klinik", "Poliklinik", "Puskesmas", "Apotek", "Apotik", "Praktik", "Praktek", "TPMB", "PMB",
    "BPM", "Balai Pengobatan", "Balai Kesehatan", "Laboratorium", "Labkesda", "Optik", "Toko Obat", "Griya",
    "Dental", "Homecare", "Home Care", "Unit Transfusi Darah", "UTD", "Medical Center",
)  # fmt: skip
_FACILITY = (
    rf"\b(?:(?:UPTD?|UPT|Uptd|BLUD)\s)?(?:{'|'.join(name for each in _CALLED for name in (each, each.upper()))})"
    r"(?:\s(?:Mandiri|MANDIRI|Bersama|BERSAMA|Dokter|DOKTER|Klinik|KLINIK))?\b"
)
"""How the name of a place of practice begins."""
_NAME_WORD = (
    r"(?:(?:dr|drg|drh|apt|ns|bdn?|hj?|prof)\.?(?=\s[A-Z])|[A-Z][A-Za-z]{0,3}\."
    r"|[A-Z0-9](?:[A-Za-z0-9'-]|\.(?=\w))*)"
)
"""A stop is within a word only after an abbreviation: `RSUD dr. Sobirin`."""
_ITS_NAME = rf"(?:\s(?:(?:dan|&)\s)?(?!{_FACILITY}){_NAME_WORD}){{1,7}}?"
_STATED_THAT = (
    r"(?i:menerangkan|menyatakan)(?i:\sdengan se(?:benar|sungguh)nya)?\s(?i:bahwa)[,:\s]{1,3}"
    r"(?!(?i:saya|kami))(?:(?i:sdr|sdri|saudara|saudari|apoteker|dokter|bidan|perawat)[./\s]{1,3}){0,2}"
)
_PRACTISES = (
    r"\s(?=(?:(?:adalah|memang|benar|masih|akan|telah|sudah|aktif|melaksanakan|menjalankan|bersedia|dapat)\s)*"
    r"(?:ber)?(?:praktik|praktek|kerja|tugas)\b|(?:adalah|memang|benar)\b|bekerja\b)"
)
"""What a letter tells of a person without a comma between: `dr. X akan berpraktik di …`."""
_PRACTISES_AT = r"\b(?i:praktik|praktek|bekerja|bertugas|berpraktik|berpraktek)\b.{0,45}?\b(?i:di|pada)\s"
_AFTER_ITS_NAME = (
    r"(?=\s(?!dan\s[A-Z])[a-z]|[,;]|\.(?:\s|$)"
    r"|\s(?i:dengan|yang|sejak|beralamat|sebagai|mulai|jl|jln|jalan|terhitung|kota)\b)"
)
_SOME_PLACE = rf"(?!(?i:kota|kabupaten|wilayah|tempat|alamat|jalan|jl)\b)[A-Z]\w*(?:\s{_NAME_WORD}){{1,7}}?"
_AT_AN_ADDRESS = (
    r"(?=,?\s(?i:(?:yang\s)?(?:beralamat|berlokasi|berkedudukan|terletak)\b|dengan alamat\b|(?:jl|jln)\.|jalan\b))"
)
"""A place that says where it lies may be called anything."""
_AFTER_LETTERHEAD = (
    r"(?=\s(?i:jl|jln|jalan|komp|komplek|lrg|perum|telp|alamat|member|surat|izin|sia|nomor|no)\b"
    r"|\s?[\"“,;|·•–:=(])"
)
_OF_A_TABLE = re.compile(
    r"^\d{1,2}[.)]?\s|(?<=[A-Za-z]{4})\.\s.*|(?i:,?\s(?:jl|jln|jalan|lrg|lorong|komp|perum|ruko)\b.*)$"
)
"""The number of a row before a name; the next sentence and the address behind it."""
_NO_PRACTICE_PLACE = re.compile(
    r"\b(?:BERPRAKTIK|BEKERJA|BERTUGAS|KAMI|YANG|BAHWA|DENGAN|ADALAH|BENAR|TELAH|SEJAK|SELAMA|SEBAGAI|UNTUK)\b"
    r"|\b(?:TERSEBUT|INI|BERIKUT)\b|^(?:ALAMAT|SENDIRI|TENAGA|MAKSUD|TUJUAN|KEPERLUAN|HARI|JAM|STATUS|JABATAN|PROFESI)\b"
    r"|^(?:IGD|UGD|ICU|POLI|POLIKLINIK (?:UMUM|GIGI|ANAK|KIA)|RAWAT|RUANG|KAMAR|BAGIAN|INSTALASI|UNIT|BANGSAL)\b"
)
"""Sentences, and parts of a hospital, where its name is asked for."""
_HEALTH = "Kesehatan|Pelayanan Kesehatan"
_PLACE_LABELS = (
    *worded("|Nama", "Tempat|Lokasi", "Praktik|Praktek|Kerja|Bekerja|Tugas|Bertugas|Pelayanan"),
    *worded("Nama", "Sarana|Fasilitas", f"|Pelayanan|{_HEALTH}"),
    *worded("|Nama", "Sarana|Fasilitas", f"Praktik|Praktek|{_HEALTH}"),
    *worded("Nama", "Tempat|Praktik|Praktek"),
    *worded("|Nama", "Fasyankes|Faskes"),
    *worded("Nama", "Klinik|Apotek|Apotik|Rumah Sakit|RS|Puskesmas|Laboratorium|Optik|Toko Obat"),
    *worded("Bekerja|Bertugas|Berpraktik|Berpraktek|Praktik|Praktek|Ditempatkan", "di|pada"),
    *worded("Unit", "Kerja|Tugas"),
    *worded("|Nama", "Instansi"),
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
        *worded(
            "SURAT KETERANGAN",
            "|TEMPAT|MEMILIKI TEMPAT|MELAKSANAKAN|AKTIF|MASIH|MASIH AKTIF|TELAH",
            "PRAKTIK|PRAKTEK|BERPRAKTIK|KERJA|BEKERJA|TUGAS|BERTUGAS",
        ),
        *worded("SURAT PERNYATAAN", "TEMPAT|MEMILIKI TEMPAT|MEMPUNYAI TEMPAT", "PRAKTIK|PRAKTEK"),
        *worded("SURAT KETERANGAN", "|DARI|SEBAGAI", "PIMPINAN|TENAGA KESEHATAN|TENAGA MEDIS"),
        "SURAT PERNYATAAN PRAKTIK MANDIRI",
        "SURAT KETERANGAN PIMPINAN FASILITAS PELAYANAN KESEHATAN",
        "SURAT KETERANGAN FASILITAS PELAYANAN KESEHATAN",
        "SURAT KETERANGAN PENEMPATAN",
        "SURAT KETERANGAN PENUGASAN",
    ),
    bare_titles=(
        "SURAT KETERANGAN",
        *worded("KETERANGAN", "|TEMPAT|AKTIF", "PRAKTIK|PRAKTEK|BERPRAKTIK|KERJA|BEKERJA"),
    ),
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
                rf"{_STATED_THAT}{letters.INTRODUCED}",
                rf"{_STATED_THAT}(?P<value>{prose.PERSON}){_PRACTISES}",
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
            block="place",
            block_labels=("Nama",),
            prose=(
                r"(?i:dengan nama|yang bernama)\s[\"“”'](?P<value>[^\"“”']{3,60})[\"“”']",
                rf"{_PRACTISES_AT}(?P<value>{_FACILITY}{_ITS_NAME}){_AFTER_ITS_NAME}",
                rf"{_PRACTISES_AT}(?P<value>{_SOME_PLACE}){_AT_AN_ADDRESS}",
                rf"\A(?:(?!SURAT).){{0,160}}?(?P<value>{_FACILITY}{_ITS_NAME}){_AFTER_LETTERHEAD}",
            ),
        ),
        letters.ISSUED_ON,
    ),
    blocks=(
        Block(
            name="place",
            headings=(
                *worded("Data|Identitas", "Tempat|Sarana|Fasilitas", f"Praktik|Praktek|{_HEALTH}"),
                *worded("|Data", "Sarana|Fasilitas", f"|{_HEALTH}"),
            ),
        ),
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
