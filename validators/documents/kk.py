"""Kartu Keluarga, the family card (domain.md b; Permendagri 109/2019)."""

from validators.documents import copies, prose, residence
from validators.documents.kind import Field, PaperKind, Table
from validators.documents.wording import worded
from validators.values import ADDRESS, DATE, FAMILY_CARD, NAME, POSTAL_CODE, TEXT

_NEXT_LABEL = r"(?:R\.?T\b|Kode|Pro[vp]insi|Kelurahan|Desa|Kecamatan|Alamat|Nama|Kepala|No\b|Jml|Jumlah)"
"""What is printed in the head of the card beside and below its town."""
_TOWN = rf"(?P<value>(?:(?!(?i:{_NEXT_LABEL}))[A-Z][A-Za-z.'-]*\s){{1,4}})(?=(?i:{_NEXT_LABEL}))"

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
            labels=("No.", "Nomor KK", "No. KK", "Nomor Kartu Keluarga", "No. Kartu Keluarga", "Nomor"),
            required=True,
            never_below=("Nama Lengkap", "No Nama", "Nama Anggota", "NIK"),
            patterns=(r"^N[o0][.:\s]{0,4}(?P<value>[0-9OoIlB ]{16,22})$",),
        ),
        Field(name="head_name", value=NAME, labels=("Nama Kepala Keluarga", "Kepala Keluarga"), required=True),
        Field(name="address", value=ADDRESS, labels=("Alamat",), lines=2),
        residence.RT_RW_ROW,
        residence.VILLAGE_ROW,
        residence.DISTRICT_ROW,
        Field(
            name="regency",
            value=TEXT,
            labels=residence.REGENCY_LABELS,
            # `Kota` alone is a label only before a colon: values begin with it, too.
            prose=(rf"\b(?i:kota|kabupaten|kab\.?|kotamadya|kodya)\s?:\s?{_TOWN}",),
        ),
        Field(name="province", value=TEXT, labels=residence.PROVINCE_LABELS),
        Field(name="postal_code", value=POSTAL_CODE, labels=("Kode Pos",)),
        Field(
            name="issued_on",
            value=DATE,
            labels=(
                *worded("|Tanggal|Tgl", "Dikeluarkan|Diterbitkan|Ditetapkan"),
                *worded("Dikeluarkan|Diterbitkan|Ditetapkan", "|di|pada", "|Tanggal|Tgl"),
                *worded("Tanggal|Tgl", "Terbit|Penerbitan|Keluar|Pengeluaran", "|KK"),
                "Pada tanggal",
            ),
            patterns=(
                rf"^[A-Z][A-Za-z. ]{{2,30}}\s?[,.]\s{{0,3}}(?P<value>{prose.DATE})[.]?$",
                rf"(?i)^(?:pada\s)?(?:tanggal|tgl)[\s.:]{{1,4}}(?P<value>{prose.DATE})$",
            ),
            # The last place with a date, also where the head of the family signs beside it.
            prose=(
                rf"(?s)\A.*\b[A-Z][A-Za-z]{{2,}},\s(?P<value>{prose.DATE})\b",
                rf"(?s)\A.*\b[A-Z][A-Za-z]{{2,}},\s(?P<value>{prose.DATE})\b"
                r"(?=.*(?i:foto\s?[ck]op|legalis|sesuai dengan))",
            ),
            not_below=copies.STAMP_BEGINS,
            last=True,
            unlabelled=True,
        ),
    ),
    table=Table(numbers="member_niks", names="member_names"),
)
