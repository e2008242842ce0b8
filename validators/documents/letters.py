"""Letters: applications, powers of attorney, statements and practice letters (domain.md b)."""

import re

from validators.documents import prose
from validators.documents.kind import Field, PaperKind, Section
from validators.values import NIK, ONLY_DATE, PERSON, SENTENCE, TEXT, Parsed, ValueType

_NIK = (
    "NIK",
    "N I K",
    "Nomor Induk Kependudukan",
    "No. KTP",
    "No. KTP/NIK",
    "Nomor KTP",
    "NIK/No. KTP",
    "NIK (KTP)",
    "Nomor NIK",
    "Nomor Kartu Tanda Penduduk",
    "No KTP",
    "No. NIK",
    "KTP/NIK",
    "NIK/KTP",
    "NIK KTP",
    "Nomor KTP/NIK",
    "No. NIK/KTP",
    "No. Induk Kependudukan",
    "No. Kartu Tanda Penduduk",
    "No. Identitas",
    "Nomor Identitas",
    "NIK Pemohon",
    "No. KTP Pemohon",
    "NIK Penanggung Jawab",
    "No. KTP Penanggung Jawab",
    "NIK Direktur",
    "NIK Pimpinan",
)
_NAME = (
    "Nama",
    "Nama Lengkap",
    "Nama Pemohon",
    "Nama Lengkap Pemohon",
    "Nama Lengkap dan Gelar",
    "Nama Lengkap Gelar",
    "Nama Lengkap Beserta Gelar",
    "Nama Beserta Gelar",
    "Nama dan Gelar",
    "Nama Dokter",
    "Nama Apoteker",
    "Nama Lengkap Apoteker",
    "Nama Bidan",
    "Nama Perawat",
)
_WRITER = (
    *_NAME,
    "Nama Penanggung Jawab",
    "Nama Penanggungjawab",
    "Nama Lengkap Penanggung Jawab",
    "Nama Direktur",
    "Nama Pimpinan",
    "Nama Pemilik",
    "Nama Orang Tua",
    "Nama Pembuat Pernyataan",
    "Nama Yang Menyatakan",
)
"""Who writes an application or a statement, for himself or for a business whose name stands beside his."""
_PLAIN_DEGREE = r"(?:SH|SE|ST|SKM|AMK|AMKG|AMKL|MARS|MM|MH|MPH|MKM|Apt|Ns)\b"
_NO_DEGREE = (
    rf"(?!{_PLAIN_DEGREE})(?!(?!(?:Jl|Jln|No|Lrg|Kel|Kec|Gg|Komp|Perum)\.)[A-Z][A-Za-z]{{0,5}}\.[A-Za-z,\s])"
)
_NOBODY = (
    r"(?!(?i:no|nama|tenaga|nakes|yang|orang|direktur|direktris|kepala|pimpinan|ketua|wakil|manajer|manager"
    r"|sekretaris|pemilik|penanggung|lurah|camat)\b)"
)
"""Offices, labels and crowds: `yang bertanda tangan di bawah ini, Direktur Klinik Sehat, menerangkan`."""
_INTRODUCED = (
    rf"{_NOBODY}(?P<value>{prose.PERSON}(?:,\s{_PLAIN_DEGREE}){{0,2}})\s?(?:,\s{_NO_DEGREE}|\(|(?:NIK|NIP|STR)\b"
    r"|(?i:dengan|nomor|no\.|pemegang|bertempat|beralamat|umur|lahir|pekerjaan|warga|WNI|selaku|adalah)(?!\w))"
)
"""A person after an introduction, with all his degrees, before what is told of him."""
_BELOW = r"(?i:di\s?bawah ini)"
_SIGNATORY = (
    rf"\b(?i:saya|kami)(?:\s(?i:yang bernama))?,?\s{_INTRODUCED}",
    rf"{_BELOW}{prose.GAP}(?:(?i:saya|kami){prose.GAP})?{_INTRODUCED}",
    prose.PERSON_BORN,
)
"""The writer of a letter within its first sentence."""
_CLOSING = (
    r"\A(?!.*\b(?i:mengetahui|menyetujui|disetujui)\b).*"
    r"\b(?i:hormat (?:kami|saya)|pemohon|yang menyatakan|membuat pernyataan|direktur|pimpinan|kepala)\b"
)
_FOOT = r".{0,160}\Z"
_NOT_A_SIGNER = r"(?!(?i:nama|meterai|materai|cap|stempel|tanda|tanpa|lengkap)\b)"
_SIGNED = (
    rf"{_CLOSING}[^()]{{0,160}}\(\s?{_NOT_A_SIGNER}(?P<value>{prose.PERSON})\s?\)(?!.*\(\s?[A-Z]){_FOOT}",
    rf"{_CLOSING}.{{0,160}}?\s(?P<value>(?:dr|drg|apt|ns|bdn|prof|ir|hj?)\.\s?{prose.PERSON})"
    rf"(?=\s?\Z|\s(?:NIP|SIP|NIK|Direktur|Pimpinan|Kepala|Tembusan)\b){_FOOT}",
)
"""The only one who signed, in brackets or with a title at the foot; for letters that name him nowhere else."""
_GIVING = (
    r"(?i:(?:kuasa|menguasakan|mewakilkan|wewenang|kewenangan)"
    r"\s(?:(?:dan wewenang|sepenuhnya|penuh|khusus|ini)\s){0,2}kepada)"
)
_BEFORE_THE_RECEIVER = rf"^(?:(?!{_GIVING}).){{0,900}}?"
_TO_THE_RECEIVER = (
    rf"{_GIVING}(?:\s(?i:penerima kuasa))?{prose.GAP}"
    r"(?:(?i:sdr|sdri|saudara|saudari|bapak|ibu)[./\s]{1,3}){0,2}"
)
_DAY = r"(?:(?i:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|tanggal|tgl\.?)[,\s]{1,3}){0,2}"
ISSUED_ON = Field(
    name="issued_on",
    value=ONLY_DATE,
    labels=("Tanggal", "Tanggal Surat", "Tgl. Surat", "Tanggal Permohonan", "Tanggal Pengajuan", "Pada Tanggal"),
    patterns=(
        rf"^[A-Z][A-Za-z. ]{{2,30}}\s?[,.]\s{{0,3}}{_DAY}(?P<value>{prose.DATE})(?:\sM)?[.]?$",
        rf"(?i)\b(?:dibuat|ditetapkan|dikeluarkan|diterbitkan)\b.{{0,40}}?(?P<value>{prose.DATE})",
        rf"(?i)\bno(?:mor)?\b.{{3,40}}\b(?:tanggal|tgl\.?)\s(?P<value>{prose.DATE})$",
        rf"(?i)^[^a-z]{{0,3}}(?:pada\s)?(?:tanggal|tgl)\s?[.:]?\s?(?P<value>{prose.DATE})[.]?$",
    ),
    prose=(rf"(?i:pada (?:hari ini,?\s)?(?:[a-z']+,?\s)?tanggal)\s(?P<value>{prose.DATE}),\s(?i:kami|saya|yang)",),
    last=True,
    unlabelled=True,
)

SURAT_PERMOHONAN = PaperKind(
    kind="surat_permohonan",
    title="Surat permohonan",
    title_en="Letter of application",
    titles=(
        "SURAT PERMOHONAN",
        "FORMULIR PERMOHONAN",
        "PERMOHONAN IZIN",
        "PERMOHONAN SURAT IZIN",
        "PERMOHONAN SURAT KETERANGAN",
        "PERMOHONAN KETERANGAN",
        "PERMOHONAN REKOMENDASI",
        "PERMOHONAN PENERBITAN",
        "PERMOHONAN PENGAJUAN",
        "PERMOHONAN PERPANJANGAN",
        "PERMOHONAN IJIN",
        "PERMOHONAN SURAT IJIN",
        "PERMOHONAN SIP",
        "PERMOHONAN PENCABUTAN",
        "PERMOHONAN PERUBAHAN",
        "PERMOHONAN PENGGANTIAN",
        "PERMOHONAN PERSETUJUAN",
        "PERMOHONAN PENELITIAN",
        "PERMOHONAN BARU",
        "FORMULIR PENGAJUAN",
        "SURAT PENGAJUAN",
        "PENGAJUAN IZIN",
        "PENGAJUAN SURAT IZIN",
        "PERPANJANGAN SIP",
        "PENCABUTAN SIP",
        "MOHON IZIN",
    ),
    cues=(
        "Perihal",
        "Hal :",
        "Permohonan",
        "Kepada Yth",
        "Kepala Dinas",
        "Yang bertanda tangan di bawah ini",
        "mengajukan permohonan",
        "Pemohon",
        "Hormat saya",
        "Dengan hormat",
        "Lampiran",
    ),
    against=(
        "SURAT KUASA",
        "SURAT PERNYATAAN",
        "Pemberi Kuasa",
        "menyatakan dengan",
        "menerangkan bahwa",
        "merekomendasikan",
        "kami mengundang",
        "memerintahkan",
    ),
    fields=(
        Field(name="subject", value=SENTENCE, labels=("Perihal", "Hal"), lines=4),
        Field(name="name", value=PERSON, labels=_WRITER, prose=(*_SIGNATORY, *_SIGNED), required=True),
        Field(
            name="nik",
            value=NIK,
            labels=_NIK,
            prose=(prose.NIK_IN_SENTENCE,),
            of="name",
            required=True,
            sometimes=True,
        ),
        ISSUED_ON,
    ),
)

SURAT_KUASA = PaperKind(
    kind="surat_kuasa",
    title="Surat kuasa",
    title_en="Power of attorney",
    titles=("SURAT KUASA", "SURAT KUASA KHUSUS", "SURAT PEMBERIAN KUASA"),
    cues=("Pemberi Kuasa", "Penerima Kuasa", "memberi kuasa", "memberikan kuasa", "KHUSUS", "dikuasakan"),
    sections=(
        Section(name="giver", opened_by=("Yang bertanda tangan di bawah ini", "PEMBERI KUASA", "PIHAK PERTAMA")),
        Section(
            name="receiver",
            opened_by=(
                "memberi kuasa",
                "memberikan kuasa",
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
                "Identitas Penerima Kuasa",
                "disebut PIHAK PERTAMA",
                "disebut sebagai PIHAK PERTAMA",
                "disebut PEMBERI KUASA",
                "disebut sebagai PEMBERI KUASA",
            ),
            headed_by=("PIHAK KEDUA", "II. PIHAK KEDUA", "B. PIHAK KEDUA"),
            unless=("yang memberi kuasa", "yang memberikan kuasa"),
        ),
    ),
    fields=(
        Field(
            name="giver_name",
            value=PERSON,
            labels=(*_NAME, "Nama Pemberi Kuasa", "Nama Yang Memberi Kuasa"),
            section="giver",
            prose=(
                rf"(?i:pemberi kuasa){prose.GAP}{_INTRODUCED}",
                rf"(?:\b(?i:saya|kami)|{_BELOW}){prose.GAP}(?:(?i:saya|kami){prose.GAP})?{_INTRODUCED}",
            ),
            required=True,
        ),
        Field(
            name="giver_nik",
            value=NIK,
            labels=_NIK,
            section="giver",
            prose=(rf"{_BEFORE_THE_RECEIVER}{prose.NIK_IN_SENTENCE}",),
            required=True,
        ),
        Field(
            name="receiver_name",
            value=PERSON,
            labels=(*_NAME, "Nama Penerima Kuasa", "Nama Yang Diberi Kuasa", "Nama Kuasa"),
            section="receiver",
            prose=(rf"{_TO_THE_RECEIVER}{_INTRODUCED}",),
            required=True,
        ),
        Field(
            name="receiver_nik",
            value=NIK,
            labels=_NIK,
            section="receiver",
            prose=(rf"{_TO_THE_RECEIVER}.{{0,200}}?{prose.NIK_IN_SENTENCE}",),
            required=True,
        ),
        ISSUED_ON,
    ),
)

SURAT_PERNYATAAN = PaperKind(
    kind="surat_pernyataan",
    title="Surat pernyataan",
    title_en="Statement",
    titles=("SURAT PERNYATAAN", "PERNYATAAN", "PAKTA INTEGRITAS", "SURAT KESANGGUPAN"),
    cues=(
        "menyatakan dengan",
        "Dengan ini menyatakan",
        "Yang membuat pernyataan",
        "pernyataan ini",
        "Yang bertanda tangan di bawah ini",
        "tanpa paksaan",
        "bersedia dituntut",
        "Yang menyatakan",
        "menyatakan bahwa",
        "menerima sanksi",
    ),
    against=(
        "SURAT KUASA",
        "PENGELOLAAN DAN PEMANTAUAN LINGKUNGAN",
        "menerangkan bahwa",
        "memiliki tempat praktik",
        "mempunyai tempat praktik",
    ),
    fields=(
        Field(name="name", value=PERSON, labels=_WRITER, prose=(*_SIGNATORY, *_SIGNED), required=True),
        Field(
            name="nik",
            value=NIK,
            labels=_NIK,
            prose=(prose.NIK_IN_SENTENCE,),
            of="name",
            required=True,
            sometimes=True,
        ),
        ISSUED_ON,
    ),
)

_FACILITY = (
    r"\b(?:(?:UPTD?|Uptd)\s)?(?:RSUD|RSUP|RSIA|RSGM|RSU|RSK|RS|Rumah Sakit|RUMAH SAKIT|Rumah Bersalin"
    r"|RUMAH BERSALIN|Rumkit|RUMKIT|Klinik|KLINIK|Puskesmas|PUSKESMAS|Apotek|APOTEK|Praktik Mandiri"
    r"|PRAKTIK MANDIRI|Balai (?:Pengobatan|Kesehatan)|BALAI (?:PENGOBATAN|KESEHATAN)|Laboratorium|LABORATORIUM"
    r"|Optik|OPTIK|Toko Obat|TOKO OBAT)"
)
"""How the name of a place of practice begins."""
_ITS_NAME = rf"(?:\s(?:(?:dan|&)\s)?(?!{_FACILITY}\b)[A-Z0-9][A-Za-z0-9.'-]*){{1,7}}?"
_PRACTISES_AT = r"\b(?i:praktik|praktek|bekerja|bertugas|berpraktik|berpraktek)\b.{0,45}?\b(?i:di|pada)\s"
_AFTER_ITS_NAME = (
    r"(?=\s(?!dan\s[A-Z])[a-z]|[,;]|\.(?:\s|$)"
    r"|\s(?i:dengan|yang|sejak|beralamat|sebagai|mulai|jl|jln|jalan|terhitung|kota)\b)"
)
_AFTER_LETTERHEAD = (
    r"(?=\s(?i:jl|jln|jalan|komp|komplek|lrg|perum|telp|alamat|member|surat|izin|sia|nomor|no)\b"
    r"|\s?[\"“,;|·•–:=(])"
)
_NO_PRACTICE_PLACE = re.compile(
    r"\b(?:BERPRAKTIK|BEKERJA|BERTUGAS|KAMI|YANG|BAHWA|DENGAN|ADALAH|BENAR|TELAH|SEJAK|SELAMA|SEBAGAI|UNTUK)\b"
    r"|\b(?:TERSEBUT|INI|BERIKUT)\b|^(?:ALAMAT|SENDIRI)\b"
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


def _parse_practice_place(text: str) -> Parsed | None:
    """The name of a place; what goes on like a sentence is none."""
    parsed = TEXT.parse(text)
    return None if parsed is None or _NO_PRACTICE_PLACE.search(str(parsed.value)) else parsed


_PRACTICE_PLACE = ValueType(name="practice_place", parse=_parse_practice_place)
SURAT_KET_PRAKTIK = PaperKind(
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
        Section(name="signatory", opened_by=("Yang bertanda tangan di bawah ini",)),
        Section(
            name="subject",
            unless=("bahwa saya",),
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
            labels=(*_NAME, "Nama Tenaga Kesehatan", "Nama Tenaga Medis", "Nama Karyawan", "Nama Pegawai"),
            section="subject",
            prose=(
                rf"(?i:menerangkan|menyatakan)(?i:\sdengan se(?:benar|sungguh)nya)?\s(?i:bahwa)[,:\s]{{1,3}}"
                r"(?!(?i:saya|kami))(?:(?i:sdr|sdri|saudara|saudari|apoteker|dokter|bidan|perawat)[./\s]{1,3}){0,2}"
                rf"{_INTRODUCED}",
                *_SIGNATORY,
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
        ISSUED_ON,
    ),
)
