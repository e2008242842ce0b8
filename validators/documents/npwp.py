"""NPWP, the tax card or letter, of people and of companies (domain.md b and c.3)."""

from validators.documents import prose
from validators.documents.kind import Field, PaperKind
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
    fields=(
        Field(
            name="npwp",
            value=NPWP,
            labels=(
                "NPWP",
                "NPWP16",
                "NPWP15",
                "No. NPWP",
                "Nomor NPWP",
                "Nomor Pokok Wajib Pajak",
                "Nomor Pokok Wajib Pajak (NPWP)",
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
                "Alamat Utama",
                "Alamat Wajib Pajak",
                "Alamat WP",
                "Alamat Terdaftar",
                "Alamat Domisili",
                "Alamat Tempat Tinggal",
                "Alamat Tempat Kedudukan",
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
                "Tanggal Terdaftar",
                "Terdaftar",
                "Tgl Terdaftar",
                "Terdaftar sejak",
                "Terdaftar pada",
                "Terdaftar Tanggal",
                "Terdaftar sejak tanggal",
                "Terdaftar pada tanggal",
                "Tanggal Pendaftaran",
                "Tanggal Daftar",
                "Tgl Daftar",
            ),
            patterns=(rf"^\W*(?P<value>{prose.DATE})\W*$",),
            prose=(rf"(?i:terdaftar)\b.{{0,90}}?(?i:sejak|tanggal)\s(?:(?i:tanggal)\s)?(?P<value>{prose.DATE})",),
        ),
    ),
)
