"""KTP elektronik, the identity card (domain.md b; labels S-ktpocr, S-parser)."""

from validators.documents.kind import Field, PaperKind
from validators.values import (
    ADDRESS,
    BLOOD_TYPE,
    DATE,
    DISTRICT,
    MARITAL_STATUS,
    NAME,
    NATIONALITY,
    NIK,
    PLACE,
    RELIGION,
    RT_RW,
    SEX,
    TEXT,
    VALIDITY,
    VILLAGE,
)

BIRTH = ("Tempat/Tgl Lahir", "Tempat Tgl Lahir", "Tempat/Tanggal Lahir", "Tempat, Tanggal Lahir")

KIND = PaperKind(
    kind="ktp",
    title="KTP elektronik",
    title_en="Identity card",
    titles=("KARTU TANDA PENDUDUK",),
    cues=(
        "PROVINSI",
        "NIK",
        "Tempat/Tgl Lahir",
        "Jenis Kelamin",
        "Gol. Darah",
        "Kel/Desa",
        "Berlaku Hingga",
        "Status Perkawinan",
        "Kewarganegaraan",
        "Pekerjaan",
        "Agama",
    ),
    against=("KARTU KELUARGA", "Kepala Keluarga", "Yang bertanda tangan", "SURAT", "PERNYATAAN"),
    fields=(
        Field(name="nik", value=NIK, labels=("NIK",), required=True),
        Field(name="name", value=NAME, labels=("Nama", "Nama Lengkap"), lines=2, required=True),
        Field(name="birth_place", value=PLACE, labels=BIRTH),
        Field(name="birth_date", value=DATE, labels=BIRTH, required=True),
        Field(name="sex", value=SEX, labels=("Jenis Kelamin",)),
        Field(name="blood_type", value=BLOOD_TYPE, labels=("Gol. Darah", "Gol Darah", "Golongan Darah")),
        Field(name="address", value=ADDRESS, labels=("Alamat",), lines=2),
        Field(name="rt_rw", value=RT_RW, labels=("RT/RW", "RTRW")),
        Field(name="village", value=VILLAGE, labels=("Kel/Desa", "Kelurahan/Desa", "Desa/Kelurahan", "KelDesa")),
        Field(name="district", value=DISTRICT, labels=("Kecamatan",)),
        Field(name="regency", value=TEXT, patterns=(r"^(?P<value>(?:KOTA|KABUPATEN)\s?[A-Z][A-Z .'-]{2,40})$",)),
        Field(name="province", value=TEXT, patterns=(r"^PROVINSI\s?(?P<value>[A-Z][A-Z .'-]{2,40})$",)),
        Field(name="religion", value=RELIGION, labels=("Agama",)),
        Field(name="marital_status", value=MARITAL_STATUS, labels=("Status Perkawinan", "Status Kawin")),
        Field(name="occupation", value=TEXT, labels=("Pekerjaan",)),
        Field(name="nationality", value=NATIONALITY, labels=("Kewarganegaraan",)),
        Field(name="valid_until", value=VALIDITY, labels=("Berlaku Hingga", "Berlaku s/d")),
    ),
)
