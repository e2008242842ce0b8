"""Surat keterangan domisili, a letter of village or town about where somebody lives or works (domain.md b).

`name` is whom the letter names first, a person or a business; `address` is the domicile that it certifies, which
may differ from the one on the identity card.
"""

from validators.documents import certificates, letters
from validators.documents.kind import Field, PaperKind

KIND = PaperKind(
    kind="surat_domisili",
    title="Surat keterangan domisili",
    title_en="Domicile letter",
    titles=(
        "SURAT KETERANGAN DOMISILI",
        "SURAT KETERANGAN DOMISILI USAHA",
        "SURAT KETERANGAN DOMISILI PERUSAHAAN",
        "SURAT KETERANGAN TEMPAT USAHA",
        "SURAT KETERANGAN BERDOMISILI",
        "KETERANGAN DOMISILI",
    ),
    cues=("berdomisili", "Lurah", "Kepala Desa"),
    sections=(
        certificates.SIGNATORY,
        certificates.subject(headed_by=("Identitas Pemohon", "Data Pemohon", "Data Perusahaan", "Data Usaha")),
    ),
    fields=(
        certificates.NUMBER,
        Field(
            name="name",
            value=certificates.HOLDER,
            labels=(
                "Nama",
                "Nama Lengkap",
                "Nama Pemohon",
                "Nama Perusahaan",
                "Nama Perusahaan/Usaha",
                "Nama Usaha",
                "Nama Badan Usaha",
                "Nama Badan",
                "Nama Yayasan",
                "Nama Lembaga",
                "Nama Organisasi",
                "Nama Koperasi",
                "Nama Warga",
            ),
            prose=(certificates.ONLY_NAME, *certificates.INTRODUCED),
            section="subject",
            lines=2,
            required=True,
        ),
        Field(
            name="address",
            value=certificates.PLAIN_ADDRESS,
            told_first=(
                r"(?i:berdomisili|bertempat tinggal|berkedudukan)"
                r"(?i:\s(?:tetap|usaha|sementara|saat ini|sekarang))?\s(?i:di|pada)(?i:\salamat)?\s?:?\s?"
                rf"{certificates.ADDRESS_IN_SENTENCE}",
            ),
            labels=(
                "Alamat Domisili",
                "Alamat Tempat Domisili",
                "Berdomisili di",
                "Domisili",
                "Alamat Sekarang",
                "Alamat Tinggal Sekarang",
                "Tempat Tinggal Sekarang",
                "Alamat Tempat Tinggal",
                "Alamat Perusahaan",
                "Alamat Perusahaan/Usaha",
                "Alamat Usaha",
                "Alamat Tempat Usaha",
                "Alamat Kantor",
                "Lokasi Usaha",
                "Alamat",
                "Alamat Lengkap",
                "Tempat Tinggal",
            ),
            section="subject",
            ranked=True,
            lines=3,
        ),
        letters.ISSUED_ON,
    ),
    other_labels=(
        "Alamat KTP",
        "Alamat Sesuai KTP",
        "Alamat Asal",
        "Alamat Pemilik",
        "Alamat Pimpinan",
        "Alamat Penanggung Jawab",
        "Nama Pimpinan",
        "Nama Pemilik",
        "Nama Penanggung Jawab",
        "Nama Direktur",
        "Penanggung Jawab",
        "Keperluan",
        "Maksud",
        "Tujuan",
        "Jenis Usaha",
        "Bidang Usaha",
        "Jumlah Karyawan",
        "Status Bangunan",
        "Status Kepemilikan",
    ),
)
