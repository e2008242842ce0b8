"""What letters share: the labels of people and numbers, how a person is introduced, who signs, and when."""

import re
from dataclasses import replace

from validators.documents import prose
from validators.documents.kind import Field
from validators.documents.wording import worded
from validators.values import NIK, ONLY_DATE, PERSON, Parsed

_HEADS = "Penanggung Jawab|Pimpinan|Direktur|Direktur Utama|Pengurus|Ketua"
_OF_A_BODY = "|Perusahaan|Usaha|Fasilitas|Kegiatan|Badan Usaha|Lembaga"
"""Who heads a business, and how its name goes on in a label: `Nama Pimpinan Perusahaan`."""
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
    *worded("NIK|No. KTP", "Pemohon|Penandatangan|Pemberi Kuasa|Penerima Kuasa"),
    *worded("NIK|No. KTP|Nomor KTP", _HEADS, _OF_A_BODY),
    "Nomor Induk Kependudukan (NIK)",
    "No. KTP/SIM",
    "No. KTP/SIM/Paspor",
    "Nomor Identitas (KTP)",
    "KTP No",
    "KTP Nomor",
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
WRITER_LABELS = (
    *NAME_LABELS,
    *worded(
        "Nama|Nama Lengkap",
        f"{_HEADS}|Pemilik",
        _OF_A_BODY,
    ),
    "Nama Orang Tua",
    "Nama Orang Tua/Wali",
    "Nama Pemohon/Kuasa",
    "Nama/Gelar",
    "Nama Pembuat Pernyataan",
    "Nama Yang Menyatakan",
    "Nama Penandatangan",
    "Nama Peneliti",
    "Nama Pemilik/Penanggung Jawab",
    "Nama Pemohon/Penanggung Jawab",
    "Nama Pimpinan/Penanggung Jawab",
    "Nama Direktur/Penanggung Jawab",
    "Nama Jelas",
    "Nama Terang",
)
"""Who writes an application or a statement, for himself or for a business whose name stands beside his."""
_OTHER_PEOPLE = (
    "Anak|Suami|Istri|Wali|Pasien|Siswa|Mahasiswa|Saksi|Ahli Waris|Pemilik|Pemilik Tanah|Pemilik Bangunan"
    "|Pemilik Lahan|Tetangga|Karyawan|Pekerja|Penyewa|Penjual|Pembeli"
)
OTHERS = (
    *worded("NIK|No. KTP|Nomor KTP|No. Identitas", _OTHER_PEOPLE),
    *worded("Nama", "Tetangga|Penyewa|Penjual|Pembeli|Pemilik Lahan"),
    "Nama Anak",
    "Nama Suami/Istri",
    "Nama Istri/Suami",
    "Nama Wali",
    "Nama Pasien",
    "Nama Siswa",
    "Nama Mahasiswa",
    "Nama Saksi",
    "Nama Ahli Waris",
    "Nama Pemilik Tanah",
    "Nama Pemilik Bangunan",
    "Nama Bangunan",
    "Nama Sarana",
    "Nama Tempat",
    "Nama Proyek",
    "Nama Acara",
    "Nama Barang",
    "Nama Sekolah",
    "Nama Lembaga",
    "Nama Organisasi",
    "Nama Fasilitas",
    "Nama Klinik",
    "Nama Apotek",
)
"""Labels of other people and of things, in letters by somebody else."""
_PLAIN_DEGREE = r"(?:SH|SE|ST|SKM|AMK|AMKG|AMKL|MARS|MM|MH|MPH|MKM|Apt|Ns)\b"
_NO_DEGREE = (
    rf"(?!{_PLAIN_DEGREE})(?!(?!(?:Jl|Jln|No|Lrg|Kel|Kec|Gg|Komp|Perum|NIP|NIK|NRP|NPA|STR|SIP)\.)"
    r"[A-Z][A-Za-z]{0,5}\.[A-Za-z,\s])"
)
_TOLD_BEHIND_A_NAME = re.compile(
    r"(?i)\s*[(\[]\s?(?:pemberi|penerima|pemohon|pihak|selaku|sebagai|direktur|direktris|pimpinan|pemilik|ketua|l/p|lk|pr"
    r"|laki|perempuan|wni|tanpa gelar)\b.*$|,?\s(?:selaku|sebagai|umur|usia|jabatan|bertindak|beralamat)\b.*$"
    r"|\s?/\s?\d{1,2}\s?(?:th|tahun)\b.*$|\s[-–]\s(?:direktur|pimpinan|ketua|kepala|pemilik|manajer)\b.*$"
)
"""What a row tells of a person behind his name: `Siti Rahmawati (Pemberi Kuasa)`, `Siti Rahmawati / 38 tahun`."""
_OF_WHOM = re.compile(
    r"(?i)\W*(?:anak|istri|suami|kakek|nenek|wali|pasien|siswa|mahasiswa|tanah|barang|kendaraan|kegiatan|acara|tempat"
    r"|sarana|proyek|bangunan|gedung|jalan|sekolah|instansi|lembaga|organisasi|pekerja|karyawan|saksi|ahli waris)"
    r"(?:\s\w+)?\W*|(?:himpunan|ikatan|komunitas|perkumpulan|paguyuban|panitia|kelompok|sekolah|sd|smp|sma|smk|tk"
    r"|stikes|poltekkes|akademi|bank|hotel|toko|warung|rumah makan|firma|majelis|masjid|gereja)\s.*"
    r"|(?:[A-Z]\s){2,}[A-Z]"
)
"""Words with which the label of a name goes on (`Nama Anak`), bodies, and letters in boxes that make no word."""


def _parse_writer(text: str) -> Parsed | None:
    name = _TOLD_BEHIND_A_NAME.sub("", text)
    return None if _OF_WHOM.fullmatch(name.strip()) else PERSON.parse(name)


LETTERS_PERSON = replace(PERSON, parse=_parse_writer, next_value=re.compile(prose.NO_DEGREE))
"""A person whose degrees alone may stand on the next line; whatever else stands there is not his."""
_HONORIFIC = r"(?i:tuan|tn|nyonya|ny|nona|nn|bapak|bpk|ibu|mr|mrs|ms|(?:sdr|saudara|saudari|sdri)(?:\.?/i)?)"
"""How a person is called in a sentence; it is no part of his name: `memberi kuasa kepada Tuan Budi Santoso`."""
_NOBODY = (
    rf"(?!{_HONORIFIC}\b)"
    r"(?!(?i:no|nama|tenaga|nakes|yang|orang|direktur|direktris|kepala|pimpinan|ketua|wakil|manajer|manager"
    r"|sekretaris|pemilik|penanggung|lurah|camat|dekan|rektor|pengurus|panitia|himpunan|ikatan|lembaga|komunitas"
    r"|perkumpulan|organisasi|forum|kelompok|bank|hotel|sekolah|fakultas|jurusan|poltekkes|stikes|program|warga"
    r"|pihak|pemberi|penerima|pemohon)\b)"
)
"""Offices, bodies, labels and crowds: `yang bertanda tangan di bawah ini, Direktur Klinik Sehat, menerangkan`."""
_OCCUPATION = (
    r"(?i:advokat|pengacara|notaris|konsultan|dokter|apoteker|bidan|perawat|wiraswasta|wirausaha|swasta|karyawan"
    r"|karyawati|pegawai|pns|asn|mahasiswa|mahasiswi|pelajar|buruh|guru|dosen|pensiunan|pedagang|petani|mengurus)"
)
_OF_A_PERSON = (
    r"(?i:dengan|nomor|no\.|pemegang|bertempat|beralamat|berdomisili|berkantor|berkedudukan|bertindak|bekerja|tinggal"
    r"|umur|berumur|usia|lahir|kelahiran|pekerjaan|jabatan|alamat|jl\.|jln\.?|jalan|warga|wni|selaku|sebagai|adalah"
    r"|menyatakan|mengajukan|memohon|ktp|npwp|tempat)"
)
"""What is told of a person goes on with one of these."""
INTRODUCED = (
    rf"(?:{_HONORIFIC}[.\s]{{1,3}}){{0,2}}{_NOBODY}(?P<value>{prose.PERSON}(?:,\s{_PLAIN_DEGREE}){{0,2}})"
    rf"\s?(?:,\s{_NO_DEGREE}|\(|,?(?:NIK|NIP|STR)\b|\b(?:{_OF_A_PERSON}|{_OCCUPATION})(?!\w))"
)
"""A person after an introduction, with all his degrees, before what is told of him."""
BELOW = r"(?i:di\s?bawah ini)"
SIGNATORY = (
    rf"\b(?i:saya|kami)(?:\s(?i:yang bernama|bernama))?\s?[,:]?\s{INTRODUCED}",
    rf"{BELOW}{prose.GAP}(?:(?i:saya|kami){prose.GAP})?{INTRODUCED}",
    prose.PERSON_BORN,
)
"""The writer of a letter within its first sentence."""
_CLOSING = (
    r"\A(?!.*\b(?i:mengetahui|menyetujui|disetujui|saksi)\b).*"
    r"\b(?i:hormat (?:kami|saya)|pemohon|yang menyatakan|membuat pernyataan|direktur|pimpinan|kepala|dekan|rektor"
    r"|ketua)\b"
)
_FOOT = r".{0,160}\Z"
_NOT_A_SIGNER = r"(?!(?i:nama|meterai|materai|cap|stempel|tanda|tanpa|lengkap)\b)"
_SIGNED = (
    rf"{_CLOSING}[^()]{{0,160}}\(\s?{_NOT_A_SIGNER}(?P<value>{prose.PERSON})\s?\)(?!.*\(\s?[A-Z]){_FOOT}",
    rf"{_CLOSING}.{{0,160}}?\s(?P<value>(?i:dr|drg|apt|ns|bdn|prof|ir|hj?)\.\s?{prose.PERSON})"
    rf"(?=\s?\Z|\s(?:NIP|SIP|NIK|Direktur|Pimpinan|Kepala|Tembusan)\b){_FOOT}",
)
"""The only one who signed, in brackets or with a title at the foot; for letters that name him nowhere else."""
_MONTH_IN_LETTERS = r"\d{1,2}\s[A-Z][a-z]{2,8}\s\d{4}"
_DAY = r"(?:(?i:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|tanggal|tgl\.?)[,\s]{1,3}){0,2}"
_CITY = r"(?i:palembang|plg|indralaya|banyuasin|prabumulih|lubuklinggau|pagaralam|jakarta)"
_OTHERS_NUMBER = (
    r"(?i)^\W*(?:\d{1,2}[.)]?\s)?(?:(?:no|nomor)\b\.?\s(?!surat\b|registrasi|agenda|permohonan|\W|\d)[a-z]"
    r"|(?:surat )?(?:str|sip|sik|nib|akta|sertifikat|sertipikat|shm|hak (?:milik|guna)|izin|ijin|sk)\b"
    r"|hari\b|(?:nama )?(?:acara|kegiatan)\b)"
)
"""A row about another paper or a day's event; a date below it is not the letter's."""
_ENDORSED = (
    "Mengetahui",
    "Diketahui",
    "Menyetujui",
    "Disetujui",
    "Mengesahkan",
    "Disahkan",
    "Dicatat",
    "Register",
    "Diisi oleh",
    "Diterima",
    "Catatan Petugas",
)
"""Headings of what an office writes under a letter, with a number and a date of its own."""
_PLACE = r"[A-Z][A-Za-z]+(?:[\s-][A-Z][A-Za-z]+){0,3}"
_SIGNS = (
    r"(?i:hormat|pemohon|yang (?:me|ber|di)|(?:pemberi|penerima) kuasa|pembuat pernyataan|saya yang|wassalam"
    r"|tanda tangan)"
)
"""How the foot of a letter goes on behind its date."""
ISSUED_ON = Field(
    name="issued_on",
    value=ONLY_DATE,
    told_first=(rf"\b{_PLACE}\s?,\s{{0,3}}{_DAY}(?P<value>{prose.DATE})\.?\s(?:[A-Z][a-z]+,?\s){{0,2}}?{_SIGNS}",),
    patterns_first=(
        rf"^(?!.*\b(?i:lahir|berlaku|sampai|hingga|akta|s\.?d|per|sejak)\b)[A-Za-z][A-Za-z. -]{{2,30}}\s?[,.]"
        rf"\s{{0,3}}{_DAY}(?P<value>{prose.DATE})(?:\sM)?[.'\"“”]?$",
        rf"(?P<value>{prose.DATE})\sM(?i:asehi)?\b[.]?(?:\s?[/(].*\bH\b.*)?$",
        rf"^{_CITY}\s{{1,3}}{_DAY}(?P<value>{prose.DATE})[.]?$",
    ),
    labels=("Tanggal", "Tanggal Surat", "Tgl. Surat", "Tanggal Permohonan", "Tanggal Pengajuan", "Pada Tanggal"),
    patterns=(
        rf"^\W*(?:D|(?i:.*\bini\b.*\bd))(?i:i?(?:buat|tetapkan|keluarkan|terbitkan|tandatangani))\b.{{0,40}}?"
        rf"(?P<value>{prose.DATE})",
        rf"(?i)^\W*no(?:mor)?\s?[.:].{{3,40}}\b(?:tanggal|tgl\.?)\s(?P<value>{prose.DATE})$",
        rf"^[^A-Za-z]{{0,3}}(?:P(?i:ada\st)|T)(?i:anggal|gl)(?:\s?/\s?(?i:date))?\s?[.:]?\s?"
        rf"(?P<value>{prose.DATE})(?:\s/\s.*|[.])?$",
        rf"(?i)^hari\s?[/,&]\s?(?:tanggal|tgl\.?)\s?:\s?{_DAY}(?P<value>{prose.DATE})[.]?$",
    ),
    prose=(
        rf"(?i:hari ini)[,:\s]{{1,3}}{_DAY}(?P<value>{prose.DATE})",
        rf"(?i:hari ini)\b[A-Za-z',:\s]{{3,120}}\((?P<value>{prose.DATE})\)",
        rf"(?i:pada tanggal)\s(?P<value>{prose.DATE}),\s(?i:kami|saya|yang)",
        rf"(?i:tempat\s?(?:dan|,|/|&)\s?(?:tanggal|tgl\.?))\s?:\s?[A-Z][A-Za-z. ]{{2,30}}"
        rf",\s?(?P<value>{prose.DATE})",
        rf"\b(?i:dibuat|ditandatangani|ditetapkan|dikeluarkan)\s(?i:di)\s?:?\s{_PLACE},?\s(?i:pada\s)?(?i:hari\s)?{_DAY}"
        rf":?\s?(?P<value>{prose.DATE})",
        rf"\b(?i:nomor|no)\s?[.:]{{1,2}}\s(?:(?!\b(?i:tanggal|tgl|perihal|hal|kepada|yth|lahir)\b).){{3,120}}?"
        rf"(?<![\w/.-])(?P<value>{_MONTH_IN_LETTERS})\s(?i:sifat|lampiran|lamp|perihal|hal)\b",
        rf"\A(?:(?!\b(?i:kepada|yth|bertanda|nama)\b).){{0,600}}?(?<!,\s)(?<!tanggal\s)(?<!tgl\.\s)(?<![\w/.-])"
        rf"(?P<value>{_MONTH_IN_LETTERS})\s(?i:kepada|yth|perihal|hal|nomor|no|lampiran|lamp|sifat)\b",
        rf"[a-z]{{4,}}\.\s(?P<value>{_MONTH_IN_LETTERS})\s(?i:hormat|pemohon|yang me|(?:penerima|pemberi) kuasa)",
    ),
    never_after=_OTHERS_NUMBER,
    not_below=_ENDORSED,
    last=True,
    unlabelled=True,
)
"""At the foot behind a place, in a row of its own, `pada hari ini`, or beside the letter's number."""
WITNESSES = ("Saksi", "Para saksi", "Disaksikan")
"""Whose names and numbers stand below are not the writer's."""
WRITER = Field(
    name="name",
    value=LETTERS_PERSON,
    labels=WRITER_LABELS,
    prose=(*SIGNATORY, *_SIGNED),
    lines=2,
    required=True,
)
WRITERS_NIK = Field(
    name="nik",
    value=NIK,
    labels=NIK_LABELS,
    prose=(prose.NIK_IN_SENTENCE,),
    of="name",
    never_below=WITNESSES,
    required=True,
    sometimes=True,
)
