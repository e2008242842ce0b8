"""Surat keterangan sehat, a doctor's letter that somebody is well (domain.md b).

Clinics print the number, private doctors often none. Where a form leaves both `SEHAT / TIDAK SEHAT` and one is
crossed out by hand, the result is not read. A letter that gives no other date is of the day of the examination.
"""

import re
from dataclasses import replace

from validators.documents import certificates, letters, prose
from validators.documents.kind import Field, PaperKind
from validators.values import PERSON, PLAIN, Parsed, ValueType

_DOCTOR_TITLE = r"(?:(?:PROF|HJ?|KH)\.?\s){0,2}DRG?\b"
_DOCTOR = (
    rf"(?P<value>(?:(?i:prof|hj?|kh)\.\s?){{0,2}}(?i:drg?)\b\.?\s?(?!(?i:pemeriksa|umum|gigi|jaga|puskesmas|klinik)\b)"
    rf"{prose.PERSON})"
)
_TITLED_DOCTOR = r"\b(?i:drg?)\b\.?\s?[A-Z]"
_BEHIND_THE_DOCTOR = (
    r"(?=\s?(?:\)|,|\Z)"
    r"|\s(?:NIP|SIP|NRP|NIK|NIPTT|STR|No|Dokter|dokter|Kepala|Tembusan|Catatan|Keterangan|\*)(?!\w))"
)
_TOLD_OF_A_DOCTOR = (
    r"(?i:nip|nik|nrp|sip|str|no|nomor|jabatan|pangkat|alamat|umur|unit|instansi|dokter|selaku|sebagai|pada|dengan"
    r"|menerangkan|menyatakan|telah|tempat)(?!\w)"
)
_EXAMINER = r"\b(?i:dokter|yang memeriksa|pemeriksa|examiner|physician)\b"
_NOT_OF_THE_PATIENT = r"(?:(?!\b(?i:nama|bahwa|pasien|kepada|lahir|terhadap)\b).)"

_CHOICE = (
    r"(?i:(?<!tidak )sehat\W{1,6}(?:tidak|kurang|belum)\s?sehat|(?:tidak|kurang|belum) sehat\W{1,6}sehat"
    r"|coret (?:yang|salah))"
)
"""A form with both results, one of which is crossed out."""
_OF_BODY = r"(?:secara\s)?(?:jasmani|fisik|badan|mental|jiwa|rohani)"
_WELL = (
    rf"(?:(?:tidak|kurang|belum)\s)?sehat(?:\s{_OF_BODY}(?:(?:\s?(?:,|dan|&|/|maupun)\s?|\s){_OF_BODY}){{0,3}})?"
)
_STATED = (
    r"(?i:dinyatakan|menyatakan|keadaan|kondisi|(?<!keterangan )berbadan|hasil pemeriksaan|kesimpulan|adalah"
    r"|ternyata|bersangkutan|kesehatannya|(?:nama\s)?tersebut(?: di\s?atas)?)"
)


def _parse_doctor(text: str) -> Parsed | None:
    """A person who is called a doctor, with the blank behind `dr.` that engines lose; a mere head is none."""
    parsed = PERSON.parse(re.sub(r"^\W*((?i:drg?))\.(?=\w)", r"\1. ", text))
    return parsed if parsed and re.match(_DOCTOR_TITLE, str(parsed.value)) else None


def _parse_result(text: str) -> Parsed | None:
    """What the doctor says, as printed in capitals; a choice between two says nothing."""
    value = " ".join(text.upper().split()).strip(" .,;:\"'“”()[]-=*_")
    value = re.sub(r"^(?:DALAM KEADAAN|KEADAAN|DINYATAKAN|BERBADAN)\s", "", value)
    is_told = re.fullmatch(rf"(?i:{_WELL})|(?:UN)?FIT(?: (?:TO|FOR) (?:WORK|DUTY))?|LAIK KERJA", value)
    return Parsed(value=value, trust=PLAIN) if is_told else None


_DOCTOR_NAME = ValueType(
    name="person", parse=_parse_doctor, next_value=re.compile(prose.NO_DEGREE), strict=True, qualified=True
)
_RESULT = ValueType(name="health", parse=_parse_result, strict=True)

KIND = PaperKind(
    kind="surat_sehat",
    title="Surat keterangan sehat",
    title_en="Health letter",
    titles=(
        "SURAT KETERANGAN SEHAT",
        "SURAT KETERANGAN KESEHATAN",
        "SURAT KETERANGAN BERBADAN SEHAT",
        "SURAT KETERANGAN SEHAT JASMANI",
        "SURAT KETERANGAN SEHAT JASMANI DAN ROHANI",
        "SURAT KETERANGAN PEMERIKSAAN KESEHATAN",
        "SURAT SEHAT",
        "SURAT KETERANGAN DOKTER",
        "SURAT KETERANGAN SEHAT DOKTER",
        "SURAT KETERANGAN SEHAT DARI DOKTER",
        "SURAT KETERANGAN KESEHATAN JASMANI",
        "SURAT KETERANGAN KESEHATAN JASMANI DAN ROHANI",
        "SURAT KETERANGAN HASIL PEMERIKSAAN KESEHATAN",
        "SURAT KETERANGAN PENGUJIAN KESEHATAN",
        "SURAT KETERANGAN UJI KESEHATAN",
        "SURAT KETERANGAN BADAN SEHAT",
        "SURAT KETERANGAN SEHAT BADAN",
        "SURAT KETERANGAN KIR DOKTER",
        "SURAT KETERANGAN KIR KESEHATAN",
        "SURAT KETERANGAN KESEHATAN BADAN",
        "KETERANGAN BERBADAN SEHAT",
        "HEALTH CERTIFICATE",
    ),
    cues=(
        "dinyatakan sehat",
        "pemeriksaan sehat",
        "mmHg",
        "sehat jasmani",
        "berbadan sehat",
        "keterangan sehat",
        "tekanan darah",
        "berat badan",
        "tinggi badan",
        "keadaan sehat",
        "golongan darah",
        "buta warna",
    ),
    against=(
        "dalam keadaan sakit",
        "perlu istirahat",
        "istirahat selama",
        "memerlukan istirahat",
        "perlu beristirahat",
        "diberi istirahat",
        "istirahat sakit",
        "karena sakit",
        "rawat inap",
        "visum",
        "meninggal dunia",
    ),
    sections=(
        certificates.SIGNATORY,
        certificates.subject(
            "telah memeriksa",
            "telah diperiksa",
            "memeriksa dengan",
            "telah melakukan pemeriksaan",
            "pemeriksaan terhadap",
            "pemeriksaan kesehatan terhadap",
            "yang diperiksa",
            headed_by=("Identitas Pasien", "Data Pasien", "Identitas Peserta", "Data Peserta", "Identitas"),
        ),
    ),
    fields=(
        certificates.NUMBER,
        Field(
            name="name",
            value=letters.LETTERS_PERSON,
            labels=(
                "Nama",
                "Nama Lengkap",
                "Nama Lengkap dan Gelar",
                "Nama Pasien",
                "Nama Peserta",
                "Nama Pemohon",
                "Nama Yang Diperiksa",
                "Name",
                "Nama / Name",
            ),
            prose=(certificates.ONLY_NAME, *certificates.INTRODUCED),
            section="subject",
            lines=2,
            required=True,
        ),
        replace(
            letters.ISSUED_ON,
            labels=(*letters.ISSUED_ON.labels, "Tanggal Pemeriksaan", "Tgl. Pemeriksaan", "Tanggal Periksa"),
            prose=(
                *letters.ISSUED_ON.prose,
                rf"(?i:pemeriksaan|diperiksa|memeriksa)(?i:\skami)?\s(?i:pada\s)?(?i:hari\s\w+,?\s)?"
                rf"(?i:tanggal|tgl\.?)\s?:?\s?(?P<value>{prose.DATE})",
            ),
        ),
        Field(
            name="doctor_name",
            value=_DOCTOR_NAME,
            labels=(
                "Nama Dokter",
                "Nama Dokter Pemeriksa",
                "Dokter Pemeriksa",
                "Dokter Yang Memeriksa",
                "Nama Pemeriksa",
                "Pemeriksa",
                "Dokter",
                "Examining Physician",
            ),
            prose=(
                rf"(?i:bertanda\s?tangan){_NOT_OF_THE_PATIENT}{{0,60}}?(?:(?i:nama)(?i:\s(?:lengkap|dokter)){{0,2}}\s?:\s?)?"
                rf"{_DOCTOR}(?=\s?[,(]|\s{_TOLD_OF_A_DOCTOR})",
                rf"{_EXAMINER}{_NOT_OF_THE_PATIENT}{{0,120}}?\b{_DOCTOR}{_BEHIND_THE_DOCTOR}(?!.*{_TITLED_DOCTOR})",
                rf"{prose.DATE}{_NOT_OF_THE_PATIENT}{{0,160}}?\b{_DOCTOR}{_BEHIND_THE_DOCTOR}(?!.*{_TITLED_DOCTOR})",
            ),
        ),
        Field(
            name="result",
            value=_RESULT,
            labels=(
                "Hasil",
                "Hasil Pemeriksaan",
                "Kesimpulan",
                "Dinyatakan",
                "Keadaan Kesehatan",
                "Status Kesehatan",
            ),
            prose=(
                rf"\A(?!.*{_CHOICE}).*?\b{_STATED}(?i:\s(?:dalam|keadaan|kondisi|berbadan|benar-benar|benar|yang|pada|saat"
                rf"|ini|baik|dan|adalah|dinyatakan)){{0,5}}[\s:,\"“]{{1,4}}(?P<value>(?i:{_WELL}))(?![\w/])(?!\W{{1,3}}(?i:atau)\b)",
            ),
        ),
    ),
    other_labels=(
        "Nama Instansi",
        "Nama Ayah",
        "Nama Orang Tua",
        "Nomor SIP",
        "No. SIP",
        "No. RM",
        "Nomor Rekam Medis",
        "No. Rekam Medis",
        "Tekanan Darah",
        "Tinggi Badan",
        "Berat Badan",
        "Golongan Darah",
        "Buta Warna",
        "Keperluan",
        "Untuk Keperluan",
    ),
)
