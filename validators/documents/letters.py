"""Letters: applications, powers of attorney, statements and practice letters (domain.md b)."""

from validators.documents.kind import Field, PaperKind, Section
from validators.values import DATE, NAME, NIK, SENTENCE, TEXT

_NIK = (
    "NIK",
    "N I K",
    "Nomor Induk Kependudukan",
    "No. KTP",
    "No. KTP/NIK",
    "Nomor KTP",
    "NIK/No. KTP",
    "No KTP",
    "No. NIK",
    "KTP/NIK",
)
_NAME = ("Nama", "Nama Lengkap", "Nama Pemohon")
_PLACE_AND_DATE = (
    r"^(?:[A-Z][A-Za-z. ]{2,30}[,.]\s{0,3})(?P<value>\d{1,2}[\s-]{0,3}[A-Za-z]{3,10}[\s-]{0,3}\d{4})[.]?$",
    r"^(?:[A-Z][A-Za-z. ]{2,30}[,.]\s{0,3})(?P<value>\d{1,2}[-/]\d{1,2}[-/]\d{4})$",
    r"(?i)^(?:dibuat|ditetapkan|dikeluarkan)?\s?(?:di\s?[A-Z][A-Za-z]{2,20})?[, ]*(?:pada\s)?tanggal\s?:?\s?"
    r"(?P<value>\d{1,2}\s?[A-Za-z]{3,10}\s?\d{4})$",
)
ISSUED_ON = Field(
    name="issued_on",
    value=DATE,
    labels=("Tanggal", "Pada tanggal", "Tanggal Surat"),
    patterns=_PLACE_AND_DATE,
    last=True,
)

SURAT_PERMOHONAN = PaperKind(
    kind="surat_permohonan",
    title="Surat permohonan",
    title_en="Letter of application",
    titles=("SURAT PERMOHONAN", "FORMULIR PERMOHONAN", "PERMOHONAN IZIN", "PERMOHONAN SURAT IZIN"),
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
        Field(name="subject", value=SENTENCE, labels=("Perihal", "Hal"), lines=2),
        Field(name="name", value=NAME, labels=_NAME, required=True),
        Field(name="nik", value=NIK, labels=_NIK, required=True, sometimes=True),
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
        Field(name="giver_name", value=NAME, labels=_NAME, section="giver", required=True),
        Field(name="giver_nik", value=NIK, labels=_NIK, section="giver", required=True),
        Field(name="receiver_name", value=NAME, labels=_NAME, section="receiver", required=True),
        Field(name="receiver_nik", value=NIK, labels=_NIK, section="receiver", required=True),
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
    against=("SURAT KUASA", "PENGELOLAAN DAN PEMANTAUAN LINGKUNGAN", "menerangkan bahwa"),
    fields=(
        Field(name="name", value=NAME, labels=_NAME, required=True),
        Field(name="nik", value=NIK, labels=_NIK, required=True, sometimes=True),
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
        "SURAT PERNYATAAN PRAKTIK MANDIRI",
        "SURAT KETERANGAN",
    ),
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
        "Perihal",
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
        Field(name="name", value=NAME, labels=_NAME, section="subject", required=True),
        Field(
            name="practice_place",
            value=TEXT,
            required=True,
            labels=(
                "Tempat Praktik",
                "Nama Fasilitas",
                "Nama Tempat Praktik",
                "Fasilitas Kesehatan",
                "Tempat Praktek",
                "Nama Fasyankes",
                "Unit Kerja",
                "Tempat Tugas",
            ),
            patterns=(
                r"(?i)\b(?:praktik|praktek|bekerja|bertugas)\b.{0,20}?\b(?:di|pada)\s"
                r"(?P<value>(?:RS|Rumah|Klinik|Puskesmas|Apotek|Praktik|Rumkit|Balai)[A-Za-z0-9 .'-]{2,50}?)"
                r"(?=\s(?:dengan|yang|sejak|beralamat|sebagai|mulai|Jl|Jalan|terhitung|kota)\b|[,.;]|$)",
            ),
        ),
        ISSUED_ON,
    ),
)
