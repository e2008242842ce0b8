"""KTP elektronik, the identity card (domain.md b; labels S-ktpocr, S-parser)."""

from validators.documents import residence
from validators.documents.kind import Field, PaperKind
from validators.documents.wording import worded
from validators.values import (
    ADDRESS,
    BLOOD_TYPE,
    DATE,
    MARITAL_STATUS,
    NAME,
    NATIONALITY,
    NIK,
    PLACE,
    RELIGION,
    SEX,
    TEXT,
    VALIDITY,
)

BIRTH = ("TTL", *worded("Tempat|Tmpt|Tmp", "|Lahir", "|dan", "Tgl|Tanggal", "Lahir"))

KIND = PaperKind(
    kind="ktp",
    title="KTP elektronik",
    title_en="Identity card",
    one_page=True,
    titles=("KARTU TANDA PENDUDUK",),
    # Nama, NIK, Tempat/Tgl Lahir, Agama and Pekerjaan stand on every form, and are no sign of a card.
    cues=(
        "PROVINSI",
        "Gol. Darah",
        "Kel/Desa",
        "Berlaku Hingga",
        "Status Perkawinan",
        "Kewarganegaraan",
    ),
    against=(
        "KARTU KELUARGA",
        "Kepala Keluarga",
        "Yang bertanda tangan",
        "SURAT KETERANGAN",
        "SURAT PERNYATAAN",
        "PERMOHONAN",
        "Pemohon",
        "Petugas",
        "dilampirkan",
        "Pendidikan Terakhir",
        "Riwayat Pendidikan",
        "Nama Orang Tua",
        "Nama Ibu",
        "Nomor Peserta",
        "Nomor Anggota",
        "Penanggung Jawab",
        "Nomor Paspor",
    ),
    fields=(
        Field(name="nik", value=NIK, labels=("NIK",), required=True),
        Field(name="name", value=NAME, labels=("Nama", "Nama Lengkap"), lines=2, required=True),
        Field(name="birth_place", value=PLACE, labels=(*BIRTH, "Tempat Lahir")),
        Field(name="birth_date", value=DATE, labels=(*BIRTH, "Tanggal Lahir", "Tgl Lahir"), required=True),
        Field(name="sex", value=SEX, labels=worded("|Jenis|Jns|Jen", "Kelamin")),
        Field(name="blood_type", value=BLOOD_TYPE, labels=worded("Gol|Golongan|Gol Dar", "Darah")),
        Field(name="address", value=ADDRESS, labels=("Alamat",), lines=2),
        residence.RT_RW_ROW,
        residence.VILLAGE_ROW,
        residence.DISTRICT_ROW,
        Field(
            name="regency",
            value=TEXT,
            labels=residence.REGENCY_LABELS,
            patterns=(
                r"^(?P<value>(?:KOTA|KABUPATEN)\s?[A-Z][A-Z .'-]{2,40})$",
                r"^PRO[VP]INSI\s[A-Z .']{3,40}?\s?[-–,]?\s(?P<value>(?:KOTA|KABUPATEN)\s[A-Z .'-]{3,40})$",
                r"^(?P<value>JAKARTA (?:PUSAT|UTARA|BARAT|SELATAN|TIMUR))$",
            ),
        ),
        Field(
            name="province",
            value=TEXT,
            labels=residence.PROVINCE_LABELS,
            patterns_first=(r"^PRO[VP]INSI\s?(?P<value>[A-Z][A-Z .']{2,40}?)\s?[-–,]?\s(?:KOTA|KABUPATEN)\b",),
            patterns=(r"^PRO[VP]INSI\s?(?P<value>[A-Z][A-Z .'-]{2,40})$",),
        ),
        Field(
            name="religion",
            value=RELIGION,
            labels=("Agama",),
            # In the right one of two columns, whose values stand so near each other that they are one line.
            patterns=(r"\d{2}-\d{2}-\d{4}\s(?P<value>ISLAM|KRISTEN|KATH?OLIK|HINDU|BUDD?HA|KH?ONGHUCU)$",),
        ),
        Field(
            name="marital_status",
            value=MARITAL_STATUS,
            # Old cards set `Status` and `Perkawinan` on two lines.
            labels=(
                *worded("Status|Sts", "Perkawinan|Kawin|Pernikahan|Nikah"),
                "Perkawinan",
                "Pernikahan",
                "Status",
            ),
        ),
        Field(name="occupation", value=TEXT, labels=("Pekerjaan", "Jenis Pekerjaan")),
        Field(name="nationality", value=NATIONALITY, labels=("Kewarganegaraan", "Warga Negara")),
        Field(
            name="valid_until",
            value=VALIDITY,
            labels=worded("|Masa", "Berlaku", "|Hingga|s/d|s.d|Sampai|Sampai Dengan", "|Tanggal|Tgl"),
        ),
    ),
)
