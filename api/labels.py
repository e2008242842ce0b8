"""The words and signs for statuses, verdicts, states and fields that people read, each written once."""

from collections.abc import Mapping
from datetime import date

from api.language import Language, Words
from validators.checklist import Condition, Permit
from validators.findings import Conclusion, Status
from validators.papers import QualityProblem, Value
from validators.words.dates import write_date

STATUS: Mapping[Status, Words] = {
    Status.MET: Words("lengkap", "complete"),
    Status.MISSING: Words("belum ada", "missing"),
    Status.NOT_MET: Words("perlu diperbaiki", "needs correction"),
    Status.UNREADABLE: Words("tidak terbaca", "unreadable"),
    Status.NEEDS_REVIEW: Words("diperiksa petugas", "officer will check"),
}

# A sign stands beside every status, so that nobody depends on colours.
STATUS_SIGN: Mapping[Status, str] = {
    Status.MET: "✓",
    Status.MISSING: "✗",
    Status.NOT_MET: "!",
    Status.UNREADABLE: "!",
    Status.NEEDS_REVIEW: "?",
}

NOT_NEEDED = Words("tidak diwajibkan", "not required")
NOT_NEEDED_SIGN = "–"

CONCLUSION: Mapping[Conclusion, Words] = {
    Conclusion.COMPLETE: Words("Berkas lengkap.", "The papers are complete."),
    Conclusion.NEEDS_CORRECTION: Words("Berkas perlu diperbaiki.", "The papers need correction."),
    Conclusion.NEEDS_REVIEW: Words("Berkas akan diperiksa petugas.", "An officer will look at the papers."),
}

CONCLUSION_SIGN: Mapping[Conclusion, str] = {
    Conclusion.COMPLETE: "✓",
    Conclusion.NEEDS_CORRECTION: "!",
    Conclusion.NEEDS_REVIEW: "?",
}

STATE: Mapping[str, Words] = {
    "draft": Words("belum dikirim", "not sent yet"),
    "sent": Words("diterima", "received"),
    "checking": Words("sedang diperiksa", "being checked"),
    "needs_correction": Words("menunggu perbaikan", "waiting for corrections"),
    "with_officer": Words("diperiksa petugas", "with an officer"),
    "ready_for_desk": Words("siap diselesaikan di loket", "ready for the desk"),
    "completed": Words("selesai", "completed"),
    "withdrawn": Words("dicabut", "withdrawn"),
    "expired": Words("kedaluwarsa", "expired"),
}

UNCONFIRMED = Words(
    "Daftar ini belum dikonfirmasi oleh DPMPTSP Kota Palembang.",
    "This checklist has not been confirmed by DPMPTSP Kota Palembang.",
)

FAILURE = Words(
    "Berkas ini gagal diproses karena gangguan pada sistem kami, bukan karena berkas Anda.",
    "This file could not be processed because of a fault of ours, not of your file.",
)

OBSTACLE: Mapping[QualityProblem, Words] = {
    "blurred": Words("buram", "blurred"),
    "too_small": Words("terlalu kecil", "too small"),
    "glare": Words("silau", "glare"),
    "dark": Words("terlalu gelap", "too dark"),
    "cut_off": Words("terpotong", "cut off"),
    "blank": Words("kosong", "blank"),
}

UNKNOWN_KIND = Words("tidak dikenali", "not recognised")

_APPLICANTS: Mapping[str, Words] = {
    "perorangan": Words("perorangan", "a person"),
    "badan_usaha": Words("badan usaha", "a business"),
}


# In English a field is called by its own name. Kinds share the names of fields, and their words too.
_FIELDS: Mapping[str, str] = {
    "address": "Alamat",
    "amount": "Jumlah",
    "area": "Luas",
    "background": "Latar belakang",
    "birth_date": "Tanggal lahir",
    "birth_place": "Tempat lahir",
    "blood_type": "Golongan darah",
    "building_area": "Luas bangunan",
    "business_name": "Nama usaha",
    "date": "Tanggal",
    "district": "Kecamatan",
    "doctor_name": "Dokter pemeriksa",
    "due_date": "Jatuh tempo",
    "end": "Akhir sewa",
    "entity_name": "Nama badan usaha",
    "faces": "Wajah",
    "first_party": "Pihak pertama",
    "giver_name": "Pemberi kuasa",
    "giver_nik": "NIK pemberi kuasa",
    "graduated_on": "Tanggal lulus",
    "head_name": "Kepala keluarga",
    "institution": "Perguruan tinggi",
    "issued_on": "Tanggal terbit",
    "kbli": "KBLI",
    "land_area": "Luas tanah",
    "marital_status": "Status perkawinan",
    "member_names": "Nama anggota",
    "member_niks": "NIK anggota",
    "name": "Nama",
    "nationality": "Kewarganegaraan",
    "nib": "NIB",
    "nik": "NIK",
    "nop": "NOP",
    "notary": "Notaris",
    "npwp": "NPWP",
    "number": "Nomor",
    "object_address": "Alamat objek",
    "occupation": "Pekerjaan",
    "owner_name": "Nama pemilik",
    "paid_on": "Tanggal bayar",
    "postal_code": "Kode pos",
    "practice_place": "Tempat praktik",
    "profession": "Profesi",
    "programme": "Program studi",
    "province": "Provinsi",
    "ratio": "Perbandingan sisi",
    "receiver_name": "Penerima kuasa",
    "receiver_nik": "NIK penerima kuasa",
    "regency": "Kabupaten/Kota",
    "registered_on": "Tanggal terdaftar",
    "religion": "Agama",
    "result": "Hasil pemeriksaan",
    "rt_rw": "RT/RW",
    "scale": "Skala usaha",
    "second_party": "Pihak kedua",
    "sex": "Jenis kelamin",
    "start": "Awal sewa",
    "str_number": "Nomor STR",
    "subject": "Perihal",
    "tax_year": "Tahun pajak",
    "taxpayer_name": "Nama wajib pajak",
    "valid_until": "Berlaku hingga",
    "village": "Kelurahan/Desa",
}
_ACRONYMS = ("NIK", "NPWP", "NOP", "NIB", "KBLI", "STR", "RT/RW")

_VALUES: Mapping[str, Words] = {
    "male": Words("laki-laki", "male"),
    "female": Words("perempuan", "female"),
    "lifetime": Words("seumur hidup", "lifetime"),
    "red": Words("merah", "red"),
    "blue": Words("biru", "blue"),
    "white": Words("putih", "white"),
    "other": Words("lain", "other"),
}


def value_in_words(value: Value, language: Language) -> str:
    """A value as people write it: dates in words, lists with commas."""
    if isinstance(value, tuple):
        return ", ".join(value)
    if not isinstance(value, str):
        return str(value)
    if value in _VALUES:
        return _VALUES[value].spoken(language)
    try:
        day = date.fromisoformat(value) if len(value) == len("2026-11-24") else None
    except ValueError:
        return value
    if day is None:
        return value
    return write_date(day) if language == "id" else f"{day:%-d %B %Y}"


def field_label(field: str, language: Language) -> str:
    """What people call a field; its own name where no words are known."""
    known = _FIELDS.get(field)
    if known is not None and (language == "id" or known in _ACRONYMS):
        return known
    return field.replace("_", " ").capitalize()


def kind_title(kind: str, language: Language) -> str:
    """The name of a kind of paper as people call it; the code itself where the registry has no title."""
    from validators.documents.registry import KINDS

    known = KINDS.get(kind)
    if kind == "unknown" or known is None:
        return UNKNOWN_KIND.spoken(language) if kind == "unknown" else kind
    return known.title_en if language == "en" else known.title


def when_needed(condition: Condition | None, permit: Permit, language: Language) -> str:
    """In words, when a requirement is needed; empty for always."""
    if condition is None:
        return ""
    parts: list[str] = []
    if condition.variant:
        variants = " / ".join(name.replace("_", " ") for name in condition.variant)
        parts.append(Words(f"permohonan {variants}", f"application: {variants}").spoken(language))
    if condition.applicant is not None:
        applicant = _APPLICANTS.get(condition.applicant, Words(condition.applicant, condition.applicant))
        parts.append(Words(f"pemohon {applicant.id}", f"applicant is {applicant.en}").spoken(language))
    if condition.represented is not None:
        represented = Words("dikuasakan", "represented by someone")
        directly = Words("tidak dikuasakan", "not represented")
        parts.append((represented if condition.represented else directly).spoken(language))
    if condition.answer is not None:
        question = next((asked for asked in permit.questions if asked.id == condition.answer), None)
        if question is not None:
            parts.append(Words(f"bila ya: {question.text}", f"if yes: {question.text_en}").spoken(language))
    return "; ".join(parts)
