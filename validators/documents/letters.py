"""Letters: applications, powers of attorney, statements and practice letters (domain.md b)."""

from validators.documents import prose
from validators.documents.kind import Field, PaperKind, Section
from validators.values import NAME, NIK, ONLY_DATE, SENTENCE, TEXT

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
)
_NAME = ("Nama", "Nama Lengkap", "Nama Pemohon", "Nama Lengkap dan Gelar", "Nama dan Gelar")
_BELOW = r"(?i:di\s?bawah ini)"
_SIGNATORY = (
    rf"\b(?i:saya|kami)(?:\s(?i:yang bernama))?,?\s{prose.PERSON_INTRODUCED}",
    rf"{_BELOW}{prose.GAP}(?:(?i:saya|kami){prose.GAP})?{prose.PERSON_INTRODUCED}",
    prose.PERSON_BORN,
)
"""The writer of a letter within its first sentence."""
_BEFORE_THE_RECEIVER = r"^(?:(?!(?i:kuasa\s(?:penuh\s)?kepada)).){0,900}?"
_TO_THE_RECEIVER = (
    rf"(?i:kuasa\s(?:penuh\s|khusus\s)?kepada|menguasakan kepada)(?:\s(?i:penerima kuasa))?{prose.GAP}"
    r"(?:(?i:sdr|sdri|saudara|saudari|bapak|ibu)[./\s]{1,3}){0,2}"
)
ISSUED_ON = Field(
    name="issued_on",
    value=ONLY_DATE,
    labels=("Tanggal", "Tanggal Surat"),
    patterns=(
        rf"^[A-Z][A-Za-z. ]{{2,30}}\s?[,.]\s{{0,3}}(?P<value>{prose.DATE})[.]?$",
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
    against=("SURAT KUASA", "SURAT PERNYATAAN", "Pemberi Kuasa", "menyatakan dengan"),
    fields=(
        Field(name="subject", value=SENTENCE, labels=("Perihal", "Hal"), lines=4),
        Field(name="name", value=NAME, labels=_NAME, prose=_SIGNATORY, required=True),
        Field(name="nik", value=NIK, labels=_NIK, prose=(prose.NIK_IN_SENTENCE,), required=True, sometimes=True),
        ISSUED_ON,
    ),
)

SURAT_KUASA = PaperKind(
    kind="surat_kuasa",
    title="Surat kuasa",
    title_en="Power of attorney",
    titles=("SURAT KUASA", "SURAT KUASA KHUSUS"),
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
                "menguasakan kepada",
                "disebut PIHAK PERTAMA",
                "disebut sebagai PIHAK PERTAMA",
                "disebut PEMBERI KUASA",
                "disebut sebagai PEMBERI KUASA",
            ),
        ),
    ),
    fields=(
        Field(
            name="giver_name",
            value=NAME,
            labels=(*_NAME, "Nama Pemberi Kuasa"),
            section="giver",
            prose=(
                rf"(?i:pemberi kuasa){prose.GAP}{prose.PERSON_INTRODUCED}",
                rf"(?:\b(?i:saya|kami)|{_BELOW}){prose.GAP}(?:(?i:saya|kami){prose.GAP})?{prose.PERSON_INTRODUCED}",
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
            value=NAME,
            labels=(*_NAME, "Nama Penerima Kuasa"),
            section="receiver",
            prose=(rf"{_TO_THE_RECEIVER}{prose.PERSON_INTRODUCED}",),
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
    titles=("SURAT PERNYATAAN", "PERNYATAAN"),
    cues=(
        "menyatakan dengan",
        "Dengan ini menyatakan",
        "Yang membuat pernyataan",
        "pernyataan ini",
        "Yang bertanda tangan di bawah ini",
        "tanpa paksaan",
        "bersedia dituntut",
        "Yang menyatakan",
    ),
    against=(
        "SURAT KUASA",
        "PENGELOLAAN DAN PEMANTAUAN LINGKUNGAN",
        "menerangkan bahwa",
        "memiliki tempat praktik",
        "mempunyai tempat praktik",
    ),
    fields=(
        Field(name="name", value=NAME, labels=_NAME, prose=_SIGNATORY, required=True),
        Field(name="nik", value=NIK, labels=_NIK, prose=(prose.NIK_IN_SENTENCE,), required=True, sometimes=True),
        ISSUED_ON,
    ),
)

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
    ),
    bare_titles=("SURAT KETERANGAN",),
    cues=(
        "praktik",
        "menerangkan bahwa",
        "Pimpinan",
        "tempat praktik",
        "Klinik",
        "Rumah Sakit",
        "Puskesmas",
        "Direktur",
        "fasilitas pelayanan kesehatan",
        "jadwal",
    ),
    against=(
        "SURAT TANDA REGISTRASI",
        "SURAT IZIN PRAKTIK",
        "KETERANGAN SEHAT",
        "KETERANGAN LUNAS",
        "DOMISILI",
        "CATATAN KEPOLISIAN",
        "OBJEK PAJAK",
    ),
    sections=(
        Section(name="signatory", opened_by=("Yang bertanda tangan di bawah ini",)),
        Section(
            name="subject",
            unless=("bahwa saya",),
            headed_by=("Tenaga Kesehatan", "Tenaga Medis", "Data Tenaga Kesehatan", "Identitas Tenaga Kesehatan"),
            whole_if_unopened=True,
            opened_by=(
                "menerangkan bahwa",
                "menerangkan dengan sebenarnya bahwa",
                "menyatakan bahwa",
                "memberikan keterangan bahwa",
                "menerangkan",
            ),
        ),
    ),
    fields=(
        Field(
            name="name",
            value=NAME,
            labels=(*_NAME, "Nama Tenaga Kesehatan", "Nama Tenaga Medis"),
            section="subject",
            prose=(
                rf"(?i:menerangkan|menyatakan)(?i:\sdengan sebenarnya)?\s(?i:bahwa)[,:\s]{{1,3}}(?!(?i:saya|kami))"
                rf"(?:(?i:sdr|sdri|saudara|saudari)[./\s]{{1,3}}){{0,2}}(?P<value>{prose.PERSON}),\s",
                *_SIGNATORY,
            ),
            required=True,
        ),
        Field(
            name="practice_place",
            value=TEXT,
            required=True,
            labels=(
                "Tempat Praktik",
                "Nama Tempat",
                "Nama Sarana",
                "Nama Praktik",
                "Nama Fasilitas Kesehatan",
                "Nama Fasilitas Pelayanan Kesehatan",
                "Nama Sarana Kesehatan",
                "Nama Klinik",
                "Nama Apotek",
                "Tempat Bekerja",
                "Nama Fasilitas",
                "Nama Tempat Praktik",
                "Fasilitas Kesehatan",
                "Tempat Praktek",
                "Nama Fasyankes",
                "Unit Kerja",
                "Tempat Tugas",
            ),
            prose=(
                r"(?i:dengan nama)\s[\"“”'](?P<value>[^\"“”']{3,60})[\"“”']",
                r"\b(?i:praktik|praktek|bekerja|bertugas|berpraktik)\b.{0,45}?\b(?i:di|pada)\s"
                r"(?P<value>(?:RS|RSUD|RSIA|Rumah|Klinik|Puskesmas|Apotek|Praktik|Rumkit|Balai|UPTD)"
                r"[A-Za-z0-9 .'-]{2,50}?)"
                r"(?=\s(?i:dengan|yang|sejak|beralamat|sebagai|mulai|jl|jalan|terhitung|kota)\b|[,;]|\.\s)",
            ),
        ),
        ISSUED_ON,
    ),
)
