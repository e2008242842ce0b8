"""Kartu Keluarga, the family card (domain.md b; Permendagri 109/2019)."""

from validators.documents import prose
from validators.documents.kind import Field, PaperKind, Table
from validators.values import ADDRESS, DATE, DISTRICT, FAMILY_CARD, NAME, POSTAL_CODE, RT_RW, TEXT, VILLAGE

KIND = PaperKind(
    kind="kk",
    title="Kartu Keluarga",
    title_en="Family card",
    one_page=True,
    titles=("KARTU KELUARGA",),
    cues=(
        "Kepala Keluarga",
        "Nama Lengkap",
        "Jenis Pekerjaan",
        "Status Hubungan Dalam Keluarga",
        "Nama Orang Tua",
        "Dokumen Imigrasi",
        "Kode Pos",
    ),
    fields=(
        Field(
            name="number",
            value=FAMILY_CARD,
            labels=("No.", "Nomor KK", "No. KK", "Nomor"),
            required=True,
            patterns=(r"^N[o0][.:\s]{0,4}(?P<value>[0-9OoIlB ]{16,22})$",),
        ),
        Field(name="head_name", value=NAME, labels=("Nama Kepala Keluarga", "Kepala Keluarga"), required=True),
        Field(name="address", value=ADDRESS, labels=("Alamat",), lines=2),
        Field(name="rt_rw", value=RT_RW, labels=("RT/RW", "RTRW")),
        Field(name="village", value=VILLAGE, labels=("Desa/Kelurahan", "Kelurahan/Desa", "Kel/Desa", "Kelurahan")),
        Field(name="district", value=DISTRICT, labels=("Kecamatan",)),
        Field(name="regency", value=TEXT, labels=("Kabupaten/Kota", "Kota/Kabupaten", "Kab/Kota")),
        Field(name="province", value=TEXT, labels=("Provinsi",)),
        Field(name="postal_code", value=POSTAL_CODE, labels=("Kode Pos",)),
        Field(
            name="issued_on",
            value=DATE,
            labels=(
                "Dikeluarkan Tanggal",
                "Tanggal Dikeluarkan",
                "Tgl Dikeluarkan",
                "Dikeluarkan",
                "Tanggal Terbit",
            ),
            patterns=(
                rf"^[A-Z][A-Za-z. ]{{2,30}}\s?[,.]\s{{0,3}}(?P<value>{prose.DATE})[.]?$",
                rf"(?i)^(?:pada\s)?(?:tanggal|tgl)[\s.:]{{1,4}}(?P<value>{prose.DATE})$",
            ),
            last=True,
            unlabelled=True,
        ),
    ),
    table=Table(numbers="member_niks", names="member_names"),
)
