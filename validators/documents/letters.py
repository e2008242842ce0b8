"""What letters share: the labels of people and numbers, how a person is introduced, who signs, and when."""

from validators.documents import prose
from validators.documents.kind import Field
from validators.values import NIK, ONLY_DATE, PERSON

NIK_LABELS = (
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
    "NIK/KTP",
    "NIK KTP",
    "Nomor KTP/NIK",
    "No. NIK/KTP",
    "No. Induk Kependudukan",
    "No. Kartu Tanda Penduduk",
    "No. Identitas",
    "Nomor Identitas",
    "NIK Pemohon",
    "No. KTP Pemohon",
    "NIK Penanggung Jawab",
    "No. KTP Penanggung Jawab",
    "NIK Direktur",
    "NIK Pimpinan",
)
NAME_LABELS = (
    "Nama",
    "Nama Lengkap",
    "Nama Pemohon",
    "Nama Lengkap Pemohon",
    "Nama Lengkap dan Gelar",
    "Nama Lengkap Gelar",
    "Nama Lengkap Beserta Gelar",
    "Nama Beserta Gelar",
    "Nama dan Gelar",
    "Nama Dokter",
    "Nama Apoteker",
    "Nama Lengkap Apoteker",
    "Nama Bidan",
    "Nama Perawat",
)
_WRITER_LABELS = (
    *NAME_LABELS,
    "Nama Penanggung Jawab",
    "Nama Penanggungjawab",
    "Nama Lengkap Penanggung Jawab",
    "Nama Direktur",
    "Nama Pimpinan",
    "Nama Pemilik",
    "Nama Orang Tua",
    "Nama Pembuat Pernyataan",
    "Nama Yang Menyatakan",
)
"""Who writes an application or a statement, for himself or for a business whose name stands beside his."""
_PLAIN_DEGREE = r"(?:SH|SE|ST|SKM|AMK|AMKG|AMKL|MARS|MM|MH|MPH|MKM|Apt|Ns)\b"
_NO_DEGREE = (
    rf"(?!{_PLAIN_DEGREE})(?!(?!(?:Jl|Jln|No|Lrg|Kel|Kec|Gg|Komp|Perum)\.)[A-Z][A-Za-z]{{0,5}}\.[A-Za-z,\s])"
)
_NOBODY = (
    r"(?!(?i:no|nama|tenaga|nakes|yang|orang|direktur|direktris|kepala|pimpinan|ketua|wakil|manajer|manager"
    r"|sekretaris|pemilik|penanggung|lurah|camat)\b)"
)
"""Offices, labels and crowds: `yang bertanda tangan di bawah ini, Direktur Klinik Sehat, menerangkan`."""
INTRODUCED = (
    rf"{_NOBODY}(?P<value>{prose.PERSON}(?:,\s{_PLAIN_DEGREE}){{0,2}})\s?(?:,\s{_NO_DEGREE}|\(|(?:NIK|NIP|STR)\b"
    r"|(?i:dengan|nomor|no\.|pemegang|bertempat|beralamat|umur|lahir|pekerjaan|warga|WNI|selaku|adalah)(?!\w))"
)
"""A person after an introduction, with all his degrees, before what is told of him."""
BELOW = r"(?i:di\s?bawah ini)"
SIGNATORY = (
    rf"\b(?i:saya|kami)(?:\s(?i:yang bernama))?,?\s{INTRODUCED}",
    rf"{BELOW}{prose.GAP}(?:(?i:saya|kami){prose.GAP})?{INTRODUCED}",
    prose.PERSON_BORN,
)
"""The writer of a letter within its first sentence."""
_CLOSING = (
    r"\A(?!.*\b(?i:mengetahui|menyetujui|disetujui)\b).*"
    r"\b(?i:hormat (?:kami|saya)|pemohon|yang menyatakan|membuat pernyataan|direktur|pimpinan|kepala)\b"
)
_FOOT = r".{0,160}\Z"
_NOT_A_SIGNER = r"(?!(?i:nama|meterai|materai|cap|stempel|tanda|tanpa|lengkap)\b)"
_SIGNED = (
    rf"{_CLOSING}[^()]{{0,160}}\(\s?{_NOT_A_SIGNER}(?P<value>{prose.PERSON})\s?\)(?!.*\(\s?[A-Z]){_FOOT}",
    rf"{_CLOSING}.{{0,160}}?\s(?P<value>(?:dr|drg|apt|ns|bdn|prof|ir|hj?)\.\s?{prose.PERSON})"
    rf"(?=\s?\Z|\s(?:NIP|SIP|NIK|Direktur|Pimpinan|Kepala|Tembusan)\b){_FOOT}",
)
"""The only one who signed, in brackets or with a title at the foot; for letters that name him nowhere else."""
_DAY = r"(?:(?i:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|tanggal|tgl\.?)[,\s]{1,3}){0,2}"
ISSUED_ON = Field(
    name="issued_on",
    value=ONLY_DATE,
    labels=("Tanggal", "Tanggal Surat", "Tgl. Surat", "Tanggal Permohonan", "Tanggal Pengajuan", "Pada Tanggal"),
    patterns=(
        rf"^[A-Z][A-Za-z. ]{{2,30}}\s?[,.]\s{{0,3}}{_DAY}(?P<value>{prose.DATE})(?:\sM)?[.]?$",
        rf"(?i)\b(?:dibuat|ditetapkan|dikeluarkan|diterbitkan)\b.{{0,40}}?(?P<value>{prose.DATE})",
        rf"(?i)\bno(?:mor)?\b.{{3,40}}\b(?:tanggal|tgl\.?)\s(?P<value>{prose.DATE})$",
        rf"(?i)^[^a-z]{{0,3}}(?:pada\s)?(?:tanggal|tgl)\s?[.:]?\s?(?P<value>{prose.DATE})[.]?$",
    ),
    prose=(rf"(?i:pada (?:hari ini,?\s)?(?:[a-z']+,?\s)?tanggal)\s(?P<value>{prose.DATE}),\s(?i:kami|saya|yang)",),
    last=True,
    unlabelled=True,
)
WRITER = Field(name="name", value=PERSON, labels=_WRITER_LABELS, prose=(*SIGNATORY, *_SIGNED), required=True)
WRITERS_NIK = Field(
    name="nik",
    value=NIK,
    labels=NIK_LABELS,
    prose=(prose.NIK_IN_SENTENCE,),
    of="name",
    required=True,
    sometimes=True,
)
