"""STR, the registration of a health professional (domain.md b; lifetime since UU 17/2023)."""

import re

from validators.documents import boxes, copies, days, prose
from validators.documents.kind import Field, PaperKind, Section
from validators.values import DATE, DOCUMENT_NUMBER, NAME, PLAIN, TEXT, VALIDITY, Parsed, ValueType
from validators.words.towns import town

_PROFESSIONS = (
    "Dokter Gigi", "Dokter Hewan", "Dokter", "Psikolog Klinis", "Perawat Gigi", "Perawat Anestesi", "Perawat",
    "Ners", "Bidan", "Apoteker", "Tenaga Teknis Kefarmasian", "Tenaga Vokasi Farmasi", "Asisten Apoteker",
    "Tenaga Kesehatan Masyarakat", "Kesehatan Masyarakat", "Epidemiolog Kesehatan", "Promotor Kesehatan",
    "Tenaga Sanitasi Lingkungan", "Sanitarian", "Entomolog Kesehatan", "Tenaga Gizi", "Nutrisionis", "Dietisien",
    "Fisioterapis", "Okupasi Terapis", "Terapis Okupasional", "Terapis Wicara", "Akupunktur Terapis",
    "Akupunkturis", "Perekam Medis dan Informasi Kesehatan", "Perekam Medis", "Teknisi Kardiovaskuler",
    "Teknik Kardiovaskuler",
    "Teknisi Pelayanan Darah", "Refraksionis Optisien", "Optometris", "Teknisi Gigi", "Penata Anestesi",
    "Terapis Gigi dan Mulut", "Audiologis", "Radiografer", "Radioterapis", "Teknisi Elektromedis", "Elektromedis",
    "Ahli Teknologi Laboratorium Medik", "Analis Kesehatan", "Fisikawan Medis", "Fisikawan Medik",
    "Ortotis Prostetis", "Ortotik Prostetik", "Tenaga Kesehatan Tradisional",
)  # fmt: skip
"""Professions that are registered (UU 17/2023 Pasal 198 and 199, and the names before it)."""
_PROFESSION = (
    rf"(?i:{'|'.join(_PROFESSIONS)})(?!\s(?i:spesialis|subspesialis|gigi|hewan|dan\s(?:dokter|informasi|mulut))\b)"
)
_AFTER_SPECIALIST = r"(?=[.,]|\s(?i:(?<!penyakit )dalam|di|pada|untuk|dengan|dan berwenang)\b)"
_SPECIALIST = r"(?i:dokter(?:\sgigi)?\s(?:sub)?spesialis)(?:\s[A-Za-z-]+){1,8}?"
_ROOTS = tuple(
    name.upper().replace(" ", "")
    for name in (*_PROFESSIONS, "Tenaga", "Terapis", "Teknisi", "Ahli Teknologi", "Asisten", "Penata", "Spesialis")
)
"""A profession holds one of these, whatever an engine made of the blanks."""
_BY_LETTERS = {name.upper().replace(" ", ""): name.upper() for name in _PROFESSIONS}
_NO_PROFESSION = re.compile(
    r"(?i)\d|\b(?:untuk|dengan|yang|sesuai|nomor|no|berlaku|telah|indonesia|konsil|sertifikat)\b"
)
_NO_MORE = re.compile(
    r"(?i)\d|^\W*(?:asal|universitas|institut|politeknik|poltekkes|sekolah|stik|stikes|akademi|fakultas|laki|perempuan"
    r"|seumur|D[\s-]{0,2}I|S-?[123]\b|profesi|sarjana|diploma|jl|jalan)"
)
"""Below a profession of one line stand other things: a school, a degree, a sex, an address."""
_TITLE = (
    rf"(?:{boxes.spaced('surat tanda registrasi')}|(?i:registration certificate|certificate of registration))\b"
)
_WIDE_PROFESSION = "|".join(map(boxes.spaced, _PROFESSIONS))
_ON_A_CARD = rf"{_TITLE}(?:\s[A-Z][A-Za-z]+){{0,6}}\s(?:(?i:no(?:mor)?)[\s.:]{{1,3}})?\d[\d .-]{{11,22}}\d"
_BORN_AT = rf"(?:(?i:kota|kab\.|kabupaten)\s)?{town()}\s?[,/]\s?"
"""Cards print number, name, place and day of birth and profession one below the other, without labels."""
_BORN_UNDER_NAME = (
    r"(?i:kepada)\s?:?\s(?:\w+ to\s?:?\s)?(?:[A-Z][\w.,'’-]*\s){1,8}(?!Jakarta)[A-Z][A-Za-z]+"
    rf"\s?,\s?(?P<value>{prose.DATE})"
)
"""A place and a date next to the name; at Jakarta registrations are signed."""
_IN_A_SENTENCE = r"(?i:(?:nomor|no\.) (?:registrasi|STR)|STR (?:nomor|no\.))"
_GROUPS = re.compile(r"(\d\d)\s?(\d\d)\s?(\d)\s?(\d)\s?(\d)\s?(\d\d)\s?-\s?(\d{7})")
"""Province, profession, schooling, sex, place, year and number, as the councils of 2012 to 2022 print them."""

_PLACE_IN_ONE = re.compile(r"\d{4}\s\d\s\d\s\d\s\d\d\s?-\s?\d{7}")
"""The same with province and profession in one group, all others apart: printed so, and no blank lost."""

LEAST_DIGITS = 6
"""Fewer are a house's or a law's."""


def _parse_number(text: str) -> Parsed | None:
    """The number; where some blanks between its groups were lost, with all of them."""
    parsed = DOCUMENT_NUMBER.parse(boxes.out_of_boxes(prose.CALLED_NUMBER.sub("", text)))
    if parsed is None or sum(map(str.isdigit, text)) < LEAST_DIGITS:
        return None
    groups = _GROUPS.fullmatch(str(parsed.value))
    if groups is None or " " not in str(parsed.value) or _PLACE_IN_ONE.fullmatch(str(parsed.value)):
        return parsed
    return Parsed(value=f"{' '.join(groups.groups()[:-1])}-{groups[7]}", trust=parsed.trust)


def _parse_profession(text: str) -> Parsed | None:
    """The profession; a sentence is none, nor is what holds no profession that we know."""
    letters = re.sub(r"[^A-Z]", "", text.upper())
    if text.upper() == text and letters in _BY_LETTERS:
        return Parsed(value=_BY_LETTERS[letters], trust=PLAIN)
    if _NO_PROFESSION.search(text) or len(text) > 90 or not any(root in letters for root in _ROOTS):
        return None
    return TEXT.parse(text)


def _parse_holder(text: str) -> Parsed | None:
    """The holder's name without how a letter addresses him."""
    return NAME.parse(prose.ADDRESSED.sub("", text))


_NUMBER = ValueType(name="registration_number", parse=_parse_number)
_HOLDER = ValueType(name="holder", parse=_parse_holder, next_value=re.compile(prose.NO_DEGREE), qualified=True)
_PROFESSION_TYPE = ValueType(name="profession", parse=_parse_profession, next_value=_NO_MORE)

KIND = PaperKind(
    kind="str",
    title="STR",
    title_en="Professional registration",
    one_page=True,
    titles=("SURAT TANDA REGISTRASI", "REGISTRATION CERTIFICATE", "CERTIFICATE OF REGISTRATION"),
    cues=(
        "KONSIL",
        "Nomor STR",
        "Kompetensi",
        "Tenaga Kesehatan",
        "Perguruan Tinggi",
        "Berlaku sampai",
        "Konsil Kesehatan Indonesia",
        "REGISTRASI",
    ),
    against=(
        "SURAT IZIN PRAKTIK",
        "Perihal",
        "lulus uji kompetensi",
        "dinyatakan kompeten",
        "memperoleh Surat Tanda Registrasi",
    ),
    sections=(
        Section(name="paper", opened_by=("SURAT TANDA REGISTRASI",)),
        copies.STAMP,
    ),
    fields=(
        Field(
            name="number",
            value=_NUMBER,
            labels=(
                "Nomor STR",
                "No. STR",
                "Nomor Surat Tanda Registrasi",
                "Nomor Registrasi",
                "No. Registrasi",
                "No. Reg. STR",
                "No. Reg",
                "Nomor Reg",
                "Nomor STRTTK",
                "No. STRTTK",
                "Nomor STR/Registration Number",
                "Registration Number",
                "Registration No",
                "STR Number",
            ),
            # `Nomor` alone is also that of a certificate or a law: the registration's own stands at the title.
            prose=(
                *prose.number_under(_TITLE),
                rf"{_IN_A_SENTENCE}[\s:]{{1,3}}(?P<value>{prose.PAPER_NUMBER})",
                prose.number_under(r"\A")[0],
            ),
            required=True,
        ),
        Field(
            name="name",
            value=_HOLDER,
            lines=2,
            labels=(
                "Nama",
                "Nama Lengkap",
                "Nama Lengkap dan Gelar",
                "Nama Pemegang",
                "Nama Tenaga Kesehatan",
                "Nama Tenaga Medis",
                "Name",
                "Full Name",
                "Diberikan kepada",
                "Granted to",
                "menerangkan bahwa",
                "menyatakan bahwa",
                "kepada",
                "Given to",
            ),
            ranked=True,
            prose=(prose.PERSON_BORN, rf"{_ON_A_CARD}\s(?P<value>{prose.PERSON})\s{_BORN_AT}{prose.DATE}"),
            required=True,
        ),
        Field(
            name="birth_date",
            value=DATE,
            labels=days.BORN,
            prose=(
                prose.BORN_ON,
                _BORN_UNDER_NAME,
                rf"{_ON_A_CARD}\s{prose.PERSON}\s{_BORN_AT}(?P<value>{prose.DATE})",
            ),
        ),
        Field(
            name="profession",
            value=_PROFESSION_TYPE,
            lines=2,
            labels=(
                "Profesi",
                "Profession",
                "Jenis Profesi",
                "Jenis Tenaga Medis/Kesehatan",
                "Jenis Tenaga Medis/Tenaga Kesehatan",
                "Jenis Tenaga Medis",
                "Jenis Tenaga Kesehatan",
                "Jenis Tenaga",
                "Jenis Nakes",
                "Kompetensi",
                "Kualifikasi",
                "Kualifikasi Profesi",
                "Sebagai",
                "Competence",
                "Qualification",
            ),
            ranked=True,
            patterns=(
                rf"{_TITLE}(?:\s\W?e?-?STR\w*\W?)?\s(?P<value>{_PROFESSION}|{_SPECIALIST})\W*$",
                rf"{_TITLE}\s(?P<value>{_WIDE_PROFESSION})\W*$",
                rf"^(?P<value>{_PROFESSION}|{_SPECIALIST}(?<!\sdan)(?<!\spenyakit))$",
            ),
            prose=(
                rf"(?i:sebagai)\s(?P<value>{_PROFESSION}|{_SPECIALIST}{_AFTER_SPECIALIST})",
                rf"{_TITLE}\s(?P<value>{_PROFESSION})\b",
            ),
        ),
        Field(
            name="issued_on",
            value=DATE,
            section="paper",
            labels=days.ISSUED,
            told_first=(prose.DONE_AT,),
            patterns=(
                rf"^[A-Z][A-Za-z. ]{{2,40}}\s?,\s?(?:(?i:pada)\s)?(?:(?i:tanggal)\s)?(?P<value>{prose.DATE})[.]?$",
                rf"(?i)^(?:pada\s)?tanggal\s?:?\s?(?P<value>{prose.DATE})$",
            ),
            last=True,
            unlabelled=True,
        ),
        Field(
            name="valid_until",
            value=VALIDITY,
            labels=days.VALID_UNTIL,
            ranked=True,
            prose=(prose.VALID_IN_SENTENCE, prose.VALID_FROM_TO),
            required=True,
        ),
    ),
)
