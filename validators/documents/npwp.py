"""NPWP, the tax card or letter, of people and of companies (domain.md b and c.3)."""

from validators.documents import prose
from validators.documents.kind import Field, PaperKind
from validators.documents.wording import worded
from validators.values import ADDRESS, DATE, NAME, NPWP

KIND = PaperKind(
    kind="npwp",
    title="NPWP",
    title_en="Tax number card",
    one_page=True,
    titles=(
        "NOMOR POKOK WAJIB PAJAK",
        "KARTU NPWP",
        "NPWP ELEKTRONIK",
        "SURAT KETERANGAN TERDAFTAR",
        "PROFIL WAJIB PAJAK",
    ),
    cues=(
        "NPWP",
        "DIREKTORAT JENDERAL PAJAK",
        "KEMENTERIAN KEUANGAN",
        "KPP",
        "Terdaftar",
        "KANTOR PELAYANAN PAJAK",
        "Wajib Pajak",
    ),
    marks=(r"^\W*\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}\W*$",),
    # Everything that the tax office sends carries its name, the number and the person.
    against=(
        "SURAT PEMBERITAHUAN",
        "Yang bertanda tangan",
        "PAJAK BUMI DAN BANGUNAN",
        "NOMOR INDUK BERUSAHA",
        "Faktur Pajak",
        "Bukti Penerimaan",
        "Bukti Pemotongan",
        "Surat Setoran",
        "Kode Billing",
        "Masa Pajak",
        "SPT Tahunan",
        "Jenis SPT",
    ),
    other_labels=("Kantor Pelayanan Pajak", "KPP Terdaftar", "Kewajiban Pajak", "Klasifikasi Lapangan Usaha"),
    fields=(
        Field(
            name="npwp",
            value=NPWP,
            labels=(
                *worded("|No|Nomor", "NPWP|NPWP16|NPWP 16 Digit|NPWP15|NPWP 15 Digit|NPWP Baru|NPWP Lama"),
                *worded("Nomor|No", "Pokok Wajib Pajak", "|NPWP"),
            ),
            required=True,
            patterns=(
                r"(?P<value>\d{2}[.,]\d{3}[.,]\d{3}[.,]\d[-–]\d{3}[.,]\d{3})",
                r"^(?P<value>(?:\d{4}\s?){4})$",
            ),
        ),
        Field(
            name="name",
            value=NAME,
            labels=("Nama Wajib Pajak", "Nama WP", "Nama Badan", "Nama Lengkap", "Nama"),
            ranked=True,
            below="npwp",
            lines=2,
            required=True,
        ),
        Field(
            name="address",
            value=ADDRESS,
            labels=(
                *worded(
                    "Alamat", "Utama|Wajib Pajak|WP|Terdaftar|Domisili|Tempat Tinggal|Tempat Kedudukan|Badan|Usaha"
                ),
                "Tempat Kedudukan",
                "Alamat",
            ),
            ranked=True,
            below="name",
            lines=5,
        ),
        Field(
            name="registered_on",
            value=DATE,
            labels=(
                *worded("Tanggal|Tgl", "Terdaftar|Pendaftaran|Daftar|Terdaftar NPWP|Daftar NPWP"),
                *worded("Terdaftar", "|sejak|pada|mulai", "|Tanggal|Tgl"),
            ),
            patterns=(rf"^\W*(?P<value>{prose.DATE})\W*$",),
            prose=(rf"(?i:terdaftar)\b.{{0,90}}?(?i:sejak|tanggal)\s(?:(?i:tanggal)\s)?(?P<value>{prose.DATE})",),
        ),
    ),
)
