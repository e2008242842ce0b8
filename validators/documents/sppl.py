"""SPPL, the statement that a small business cares for the environment (domain.md b).

`name` is the person who states it, `address` that of the business, not his own. The statement of the OSS system
names a company as `Nama Pelaku Usaha`; a screenshot of it (Depok takes one) may show neither.
"""

from dataclasses import replace

from validators.documents import certificates, letters
from validators.documents.kind import Field, PaperKind, Section
from validators.values import NAME, ValueType

_BUSINESS = ValueType(name="business", parse=NAME.parse, next_value=NAME.next_value, qualified=True)
_BUSINESS_NAME = (
    "Nama Perusahaan/Usaha",
    "Nama Usaha/Perusahaan",
    "Nama Usaha dan/atau Kegiatan",
    "Nama Rencana Usaha dan/atau Kegiatan",
    "Nama Usaha/Kegiatan",
    "Nama Kegiatan/Usaha",
    "Nama Usaha",
    "Nama Perusahaan",
    "Nama Badan Usaha",
    "Nama Kegiatan",
    "Nama Kegiatan Usaha",
    "Nama Tempat Usaha",
    "Nama Apotek",
    "Nama Klinik",
    "Nama Toko",
    "Nama Sarana",
    "Nama Fasilitas",
)
_BUSINESS_ADDRESS = (
    "Alamat Perusahaan/Usaha",
    "Alamat Usaha/Perusahaan",
    "Alamat Usaha dan/atau Kegiatan",
    "Alamat Usaha/Kegiatan",
    "Alamat Kegiatan/Usaha",
    "Alamat Usaha",
    "Alamat Perusahaan",
    "Alamat Badan Usaha",
    "Alamat Kegiatan",
    "Alamat Tempat Usaha",
    "Alamat Lokasi Usaha",
    "Alamat Lokasi",
    "Lokasi Usaha dan/atau Kegiatan",
    "Lokasi Usaha/Kegiatan",
    "Lokasi Usaha",
    "Lokasi Kegiatan",
    "Lokasi Proyek",
    "Alamat Apotek",
    "Alamat Klinik",
    "Lokasi",
)

KIND = PaperKind(
    kind="sppl",
    title="SPPL",
    title_en="Environmental statement",
    titles=(
        "SURAT PERNYATAAN KESANGGUPAN PENGELOLAAN DAN PEMANTAUAN LINGKUNGAN HIDUP",
        "SURAT PERNYATAAN KESANGGUPAN PENGELOLAAN DAN",
        "KESANGGUPAN PENGELOLAAN DAN PEMANTAUAN LINGKUNGAN",
        "PERNYATAAN KESANGGUPAN PENGELOLAAN LINGKUNGAN HIDUP",
        "SURAT PERNYATAAN PENGELOLAAN LINGKUNGAN",
        "SPPL",
    ),
    cues=(
        "LINGKUNGAN HIDUP",
        "SPPL",
        "dampak lingkungan",
        "limbah",
        "pemantauan lingkungan",
        "mengelola dan memantau",
    ),
    sections=(
        Section(name="person", opened_by=("Yang bertanda tangan di bawah ini",)),
        Section(
            name="business",
            opened_by=("pengelolaan lingkungan dari", *_BUSINESS_NAME, *_BUSINESS_ADDRESS),
            unless=("dengan ini", "menyatakan"),
        ),
    ),
    fields=(
        Field(
            name="name",
            value=letters.LETTERS_PERSON,
            labels=(
                *letters.WRITER_LABELS,
                "Nama Pelaku Usaha",
                "Nama Pemrakarsa",
                "Nama Penanggung Jawab Usaha",
                "Nama Penanggung Jawab Kegiatan",
                "Nama Penanggung Jawab Usaha dan/atau Kegiatan",
                "Penanggung Jawab",
                "Penanggung Jawab Usaha",
                "Penanggung Jawab Usaha dan/atau Kegiatan",
            ),
            prose=letters.SIGNATORY,
            lines=2,
            required=True,
            sometimes=True,
        ),
        Field(
            name="business_name",
            value=_BUSINESS,
            labels=_BUSINESS_NAME,
            prose=(
                r"(?i:nama pelaku usaha)\s?:\s?(?P<value>(?:PT|CV|UD|PD|FIRMA|YAYASAN|KOPERASI|Yayasan|Koperasi)\b"
                r"[^:]{3,60}?)(?=\s(?:NIB|NPWP|Nomor|Nama|Alamat|Lokasi|Jenis|KBLI|Kode|Skala|Penanggung)\b)",
            ),
            ranked=True,
        ),
        Field(
            name="address",
            value=certificates.PLAIN_ADDRESS,
            labels=(*_BUSINESS_ADDRESS, "Alamat", "Alamat Lengkap"),
            section="business",
            ranked=True,
            lines=3,
        ),
        replace(letters.ISSUED_ON, labels=(*letters.ISSUED_ON.labels, "Tanggal Terbit", "Diterbitkan Tanggal")),
    ),
    other_labels=(
        "Jenis Usaha",
        "Jenis Usaha/Sifat Usaha",
        "Kapasitas Produksi",
        "Nomor Telp",
        "Nomor Telp. Perusahaan",
        "No. Telp",
        "Luas Lahan",
        "Luas Bangunan",
        "Skala Usaha",
        "KBLI",
        "NIB",
        "Alamat Rumah",
        "Alamat Pemilik",
        "Alamat Penanggung Jawab",
        "Alamat Pelaku Usaha",
        "Status Lahan",
        "Koordinat",
    ),
)
