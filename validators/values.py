"""The types of fields: each turns printed text into the value of vocabulary.md, and says how sure it is."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from rapidfuzz import fuzz, process

from validators.numbers import family_card, nib, nik, nop, npwp, postal_code
from validators.numbers.digits import LOOK_ALIKES, read_digits
from validators.papers import Value
from validators.words.addresses import clean_address, find_place, parse_rt_rw
from validators.words.dates import LIFETIME, has_short_year, parse_date, parse_validity
from validators.words.money import parse_amount
from validators.words.names import clean_name
from validators.words.places import DISTRICTS, VILLAGES

PROVEN = 1.0
PLAIN = 0.97
DOUBTED = 0.6
"""Trust in a parsed value: its own rule proves it, it has none, or something speaks against it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """A value and the trust (0 to 1) that its own form gives it."""

    value: Value
    trust: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueType:
    """A named way of parsing; `strict` types refuse text that is not theirs, so they can search for it.

    The label of a `qualified` type may go on with words of its own (`Nama tenaga kesehatan`), its value then
    stands elsewhere. `next_value` tells lines that begin something else below a value of several lines.
    """

    name: str
    parse: Callable[[str], Parsed | None]
    strict: bool = False
    next_value: re.Pattern[str] | None = None
    qualified: bool = False

    def ends_before(self, line: str) -> bool:
        """Whether a line below cannot go on with a value of this type."""
        return self.next_value is not None and self.next_value.search(line) is not None


_RUN_OF_DIGITS = re.compile(r"[0-9OoQDUIil|!LZzASsbG?TBgq][0-9OoQDUIil|!LZzASsbG?TBgq .,/–—-]{2,40}")


def _digit_runs(text: str, lengths: tuple[int, ...]) -> list[tuple[str, int]]:
    """Runs of digits of one of the lengths, with how many letters had to be swapped.

    Blanks may stand between the digits of one number, and between two numbers.
    """
    found = []
    for run in _RUN_OF_DIGITS.findall(text):
        for length in lengths:
            parts = [run] if read_digits(run, length) else run.split()
            read = [hit for part in parts if (hit := read_digits(part, length))]
            if read:
                found += read
                break
    return found


def number(
    name: str, *lengths: int, proves: Callable[[str], bool | None] | None = None, drops_colon: bool = False
) -> ValueType:
    """Digits of fixed lengths.

    Args:
        name: of the type.
        lengths: how many digits such a number has.
        proves: a check that only a right reading is likely to pass; None where its rule says nothing of a number.
        drops_colon: whether a `1` too many at the start is taken for the colon before the number, in doubt.
    """

    def parse(text: str) -> Parsed | None:
        trusted = [
            Parsed(value=digits, trust=_TRUST[proves(digits) if proves else None] * _TRUST_AFTER_A_SWAP**swapped)
            for digits, swapped in _digit_runs(text, lengths)
        ]
        if not trusted and drops_colon and text.startswith("1"):
            found = parse(text[1:])
            return replace(found, trust=DOUBTED) if found else None
        return max(trusted, key=lambda parsed: parsed.trust, default=None)

    return ValueType(name=name, parse=parse, strict=True)


_TRUST = {True: PROVEN, None: PLAIN, False: DOUBTED}
_TRUST_AFTER_A_SWAP = 0.93


def _plain_text(clean: Callable[[str], str], least: int, most: int) -> Callable[[str], Parsed | None]:
    def parse(text: str) -> Parsed | None:
        value = clean(text)
        letters = sum(character.isalpha() for character in value)
        return Parsed(value=value, trust=PLAIN) if letters >= least and len(value) <= most else None

    return parse


_NO_NAME = re.compile(
    r"\b(?:BAHWA|DENGAN|YANG|TELAH|ADALAH|KEPADA|UNTUK|TERSEBUT|BERTANDA|HEREBY|CERTIFIES|THAT|THIS|HAS|LAHIR|ALAMAT)\b"
    r"|\b(?:AWARD(?:S|ED)?|CONFER(?:S|RED)?|GRANT(?:S|ED)?|DIPLOMA|DEGREE|CERTIFICATE|UPON)\b"
    r"|\bWARGA NEGARA\b|^(?:TEMPAT|DAN|ATAU|GELAR)\b"
    r"|^(?:JL|JALAN|LRG|LORONG|GG|GANG|PERUM|PERUMAHAN|KOMP|KOMPLEK|BLOK|DUSUN|RT|NOMOR|TANGGAL)\b"
    r"|^(?:(?:PEMBERI|PENERIMA)\s?KUASA|TENAGA KESEHATAN|PEMOHON|WAJIB PAJAK|PELAKU USAHA|PEMILIK|PERUSAHAAN|USAHA"
    r"|INSTANSI|LAKI.?LAKI|PEREMPUAN|ISLAM|KRISTEN|KATOLIK|HINDU|BUDDHA|NO|NIK"
    r"|PELANGGAN|PEMBAYAR|PENYETOR|PENGIRIM|NASABAH|PEMEGANG(?: KARTU)?|SUBJEK PAJAK|OBJEK PAJAK|MERCHANT|PRODUK"
    r"|LAYANAN|BANK|PETUGAS|KASIR|TELLER|WP|BADAN(?: USAHA| HUKUM)?|PANGGILAN|(?:AYAH|IBU) KANDUNG"
    r"|KEPALA KELUARGA|PENANDATANGAN|PEJABAT|PEMILIK (?:REKENING|USAHA|OBJEK PAJAK)"
    r"|JELAS|TERANG|LENGKAP|IBU|AYAH|(?:LENGKAP\s)?SESUAI\b.*|LENGKAP (?:PEMOHON|DAN GELAR).*)$"
)
"""Words of sentences, labels and addresses; a text with one of them is no name."""
_ONLY_TITLES = re.compile(r"(?:(?:DR|DRG|DRH|APT|NS|PROF|IR|DRS|DRA|BD|HJ?)[.,\s]*)+")
_NOT_IN_A_NAME = re.compile(
    r"(?i)\d|,\s*$|^(?:jl|jalan|lrg|lorong|gg|gang|perum|komp|blok|dusun|kel|kec|kota|kab)\b"
)
_IN_BOXES = re.compile(r"[A-Z](?:\s[A-Z]){2,}")
"""Letters in boxes, one in each; which of them make a word is lost."""
_AFTER_NAME = re.compile(r"\s(?:NIP|NIK|NPA|SIP|STR|NIM|NIDN|NO)\s*[.:].*$|\s*/\s*\d{6}[\d ]*$")


def _parse_name(text: str) -> Parsed | None:
    value = clean_name(_AFTER_NAME.sub("", re.sub(r"[()_]", " ", text.upper())))
    value = re.sub(r"^[^A-Z']+", "", value)
    digits = sum(character.isdigit() for character in value)
    letters = sum(character.isalpha() for character in value)
    if letters < 3 or digits > 1 or len(value) > 80 or _NO_NAME.search(value) or _ONLY_TITLES.fullmatch(value):
        return None
    if _IN_BOXES.fullmatch(value):
        return None
    return Parsed(value=value, trust=PLAIN if not digits else DOUBTED)


_NO_PERSON = re.compile(
    r"^(?:PT|CV|UD|PD|FA|TB|TOKO|USAHA|YAYASAN|KOPERASI|PERSEROAN|PERUSAHAAN|APOTEK|KLINIK|RSUD?|RSIA|RUMAH SAKIT"
    r"|PUSKESMAS|UPTD?|DINAS|BALAI|INSTALASI|UNIVERSITAS|PRAKTIK|PRAKTEK|PEMERINTAH|KANTOR|BADAN)\b"
    r"|^(?:PROFESI|JABATAN|PEKERJAAN|POSISI|UNIT|STATUS|UMUR|USIA|PENDIDIKAN|KUALIFIKASI|KOMPETENSI|SPESIALISASI"
    r"|NOMOR|NO\.|NIP|NIK|STRA?|KETERANGAN|TANDA TANGAN|PARAF|TTD|PANGKAT|GOLONGAN|AGAMA|JENIS|SELAKU|SEBAGAI)\b"
    r"|^(?:DIREKTUR|DIREKTRIS|KEPALA|PIMPINAN|KETUA|WAKIL|MANAJER|MANAGER|SEKRETARIS|LURAH|CAMAT|ORANG TUA)\b"
    r"|^(?:APOTEKER|DOKTER|BIDAN|PERAWAT|NERS|PENANGGUNG JAWAB|PENGURUS|PEMOHON|TERANG)"
    r"(?: (?:GIGI|UMUM|SPESIALIS|UTAMA|PENANGGUNG JAWAB))?$"
    r"|/"
)
"""Bodies, other labels and professions, where a person is asked for."""


def _parse_person(text: str) -> Parsed | None:
    parsed = _parse_name(text)
    return None if parsed is None or _NO_PERSON.search(str(parsed.value)) else parsed


_NEXT_LABEL = re.compile(r"\s(?=[A-Z][A-Za-z]+(?:\s[A-Z][A-Za-z]+){0,3}\s?:)")


def _parse_document_number(text: str) -> Parsed | None:
    value = " ".join(_NEXT_LABEL.split(text, maxsplit=1)[0].split()).strip(" :;,=_|").strip()
    if not 3 <= len(value) <= 60 or not any(character.isdigit() for character in value):
        return None
    return Parsed(value=value, trust=PLAIN)


def _parse_date(text: str) -> Parsed | None:
    day = parse_date(text)
    return Parsed(value=day.isoformat(), trust=_trust_in_year(text)) if day else None


_SIGNED = re.compile(
    r"(?i)\b(?!senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad|tanggal|hari)[a-z]{3,}\.?\s?,\s?\d"
)


def _parse_stated_date(text: str) -> Parsed | None:
    """A date that does not stand behind the place where something was signed (`Palembang, 3 Maret 2025`)."""
    return None if _SIGNED.search(text) else _parse_date(_SPACED.sub(_unspaced, text))


_SPACED = re.compile(r"(?<![\d.,])\d(?: \d){3,7}(?![\d.,])")
"""A year or a date in boxes, one digit in each."""


def _unspaced(found: re.Match[str]) -> str:
    """Digits out of their boxes; eight of them are a day, a month and a year."""
    digits = found[0].replace(" ", "")
    return f"{digits[:2]}-{digits[2:4]}-{digits[4:]}" if len(digits) == 8 else digits


_NO_ADDRESS = re.compile(
    r"(?i)^\W*(?:pelaku usaha|utama|wajib pajak|lengkap|rumah|kantor|usaha|perusahaan|objek(?: pajak)?"
    r"|(?:desa|kel|kelurahan|kec|kecamatan|kota|kabupaten)(?:\s?/\s?[a-z]+)?\.?\s?:.*"
    r"|tempat tinggal|\d{9,}\b.*|surel|e-?mail|pos-?el|situs"
    r"|domisili|korespondensi|pemohon|sesuai\b.*|tempat (?:praktik|usaha|kegiatan))\W*$"
)
"""Words with which a label goes on, alone, the rows of an address below its street, and long numbers."""


_LACKS_ITS_NUMBER = re.compile(r"\b(?:NO|NOMOR|BLOK)\W*$")


def _parse_address(text: str) -> Parsed | None:
    parsed = None if _NO_ADDRESS.match(text) else _plain_text(clean_address, 3, 250)(text)
    is_cut = parsed is not None and _LACKS_ITS_NUMBER.search(str(parsed.value))
    return replace(parsed, trust=DOUBTED) if parsed is not None and is_cut else parsed


_ONLY_A_DATE = re.compile(r"\W*\d{1,2}[\s./-]{0,3}(?:[0A-Za-z][A-Za-z]{2,9}|\d{1,2})[\s./-]{0,3}\d{4}\W*")


def _parse_only_date(text: str) -> Parsed | None:
    """A date that stands alone; one within a sentence is another's."""
    return _parse_date(text) if _ONLY_A_DATE.fullmatch(text) else None


def _parse_validity(text: str) -> Parsed | None:
    value = parse_validity(text)
    return Parsed(value=value, trust=PLAIN if value == LIFETIME else _trust_in_year(text)) if value else None


def _trust_in_year(text: str) -> float:
    """A year in two digits leaves its century open, or is a longer one cut off."""
    return DOUBTED if has_short_year(text) else PLAIN


def _parse_amount(text: str) -> Parsed | None:
    swapped = re.sub(r"(?<=\d)[OolI](?=[\d.,])", lambda slip: LOOK_ALIKES[slip[0]], text)
    amount = parse_amount(swapped)
    return Parsed(value=amount, trust=PLAIN if swapped == text else DOUBTED) if amount is not None else None


_YEARS = re.compile(
    r"(?<!\d)(?P<first>(?:19|20)\d{2})(?:\s?(?:-|–|s\.?/?d\.?|sampai(?:\sdengan)?)\s?(?P<last>(?:19|20)\d{2}))?(?!\d)"
)
"""A year, or several of which the last counts: a receipt may be for `2023 s/d 2025`."""


def _parse_year(text: str) -> Parsed | None:
    match = _YEARS.search(_SPACED.sub(_unspaced, text))
    if match is None:
        return None
    return Parsed(value=match["last"] or match["first"], trust=DOUBTED if match["last"] else PLAIN)


def _parse_rt_rw(text: str) -> Parsed | None:
    value = parse_rt_rw(text)
    return Parsed(value=value, trust=PLAIN) if value else None


def _parse_kbli(text: str) -> Parsed | None:
    codes = tuple(dict.fromkeys(re.findall(r"(?<![\d.])\d{5}(?![\d.])", text)))
    return Parsed(value=codes, trust=PLAIN) if codes else None


def one_of(name: str, choices: dict[str, str], nearest: int = 74) -> ValueType:
    """A finite vocabulary: printed forms and the value of each; text far from all of them is refused."""
    keys = {re.sub(r"[^A-Z]", "", printed): value for printed, value in choices.items()}

    def parse(text: str) -> Parsed | None:
        key = re.sub(r"[^A-Z]", "", text.upper().replace("1", "I").replace("0", "O"))
        if key in keys:
            return Parsed(value=keys[key], trust=PROVEN)
        match = process.extractOne(key, keys.keys(), scorer=fuzz.ratio, score_cutoff=nearest) if key else None
        return Parsed(value=keys[match[0]], trust=PLAIN * match[1] / 100) if match else None

    return ValueType(name=name, parse=parse, strict=True)


_STROKES = re.compile(r"(?<=\s)[|!l1]{1,3}$")


def _place(choices: tuple[str, ...]) -> Callable[[str], Parsed | None]:
    """A place name: snapped to a known one for its blanks, else kept as printed.

    `ILIR TIMUR` is none of Palembang's, and has lost its numeral; strokes at the end may be one.
    """
    numbered = {re.sub(r"\s[IVX]+$", "", choice) for choice in choices if re.search(r"\s[IVX]+$", choice)}

    def parse(text: str) -> Parsed | None:
        value = clean_address(text).rstrip(" .")
        numeral = clean_address(_STROKES.sub(lambda strokes: "I" * len(strokes[0]), text))
        if value in numbered and numeral in choices:
            value = numeral
        if value in numbered and value not in choices:
            return Parsed(value=value, trust=DOUBTED)
        known = find_place(value, choices)
        if known and re.sub(r"[^A-Z0-9]", "", known) == re.sub(r"[^A-Z0-9]", "", value):
            # Neither `ILIR TIMURI` is how a place is printed, nor `1 2ULU`.
            is_numbered = re.search(r" [IVX]+$", known) is None or re.search(r" [IVX]+$", value) is not None
            is_spaced = (" " in value or "-" in value) and is_numbered and not re.search(r"\d[A-Z]|\d \d", value)
            spaced = value if is_spaced else known
            return Parsed(value=spaced, trust=PROVEN)
        if known:
            return Parsed(value=known, trust=PLAIN * 0.95)
        letters = sum(character.isalpha() for character in value)
        return Parsed(value=value, trust=PLAIN) if letters >= 2 and len(value) <= 60 else None

    return parse


def _parse_blood_type(text: str) -> Parsed | None:
    if text.strip() == "-":
        return Parsed(value="-", trust=PLAIN)
    match = re.match(r"\W*(AB|A|B|O|0)\s?([+-]?)(?!\w)", text.upper())
    return Parsed(value=match[1].replace("0", "O") + match[2], trust=PLAIN) if match else None


def _parse_place(text: str) -> Parsed | None:
    value = clean_address(re.split(r"[,/]|(?<=\D)\s*\d", text.upper(), maxsplit=1)[0]).rstrip(" .")
    letters = sum(character.isalpha() for character in value)
    return Parsed(value=value, trust=PLAIN) if letters >= 3 and len(value) <= 40 else None


def _proves_nik(digits: str) -> bool:
    return nik.is_valid(digits) and nik.has_known_prefix(digits)


def _proves_npwp(digits: str) -> bool | None:
    """The check digit where there is one; a company's new number proves nothing, a NIK in it does."""
    if len(digits) == npwp.OLD_LENGTH or digits.startswith("0"):
        return npwp.has_right_check_digit(digits)
    return _proves_nik(digits) or None


NAME = ValueType(name="name", parse=_parse_name, next_value=_NOT_IN_A_NAME, qualified=True)
PERSON = ValueType(name="person", parse=_parse_person, next_value=_NOT_IN_A_NAME, qualified=True)
DOCUMENT_NUMBER = ValueType(name="document_number", parse=_parse_document_number)
DATE = ValueType(name="date", parse=_parse_date, strict=True)
STATED_DATE = ValueType(name="stated_date", parse=_parse_stated_date, strict=True)
ONLY_DATE = ValueType(name="only_date", parse=_parse_only_date)
VALIDITY = ValueType(name="validity", parse=_parse_validity, strict=True)
AMOUNT = ValueType(name="amount", parse=_parse_amount, strict=True)
YEAR = ValueType(name="year", parse=_parse_year, strict=True)
RT_RW = ValueType(name="rt_rw", parse=_parse_rt_rw, strict=True)
KBLI = ValueType(name="kbli", parse=_parse_kbli, strict=True)
TEXT = ValueType(name="text", parse=_plain_text(clean_address, 2, 200))
SENTENCE = ValueType(name="sentence", parse=_plain_text(lambda text: " ".join(text.split()).strip(" :"), 3, 300))
ADDRESS = ValueType(name="address", parse=_parse_address, qualified=True)
PLACE = ValueType(name="place", parse=_parse_place)
VILLAGE = ValueType(name="village", parse=_place(VILLAGES))
DISTRICT = ValueType(name="district", parse=_place(DISTRICTS))
BLOOD_TYPE = ValueType(name="blood_type", parse=_parse_blood_type, strict=True)
NIK = number("nik", nik.LENGTH, proves=_proves_nik)
FAMILY_CARD = number("family_card", family_card.LENGTH)
NPWP = number("npwp", npwp.NEW_LENGTH, npwp.OLD_LENGTH, proves=_proves_npwp)
NIB = number("nib", nib.LENGTH)
NOP = number("nop", nop.LENGTH)
POSTAL_CODE = number("postal_code", postal_code.LENGTH, drops_colon=True)
SEX = one_of(
    "sex",
    {
        printed: sex
        for sex, forms in {
            "male": ("LAKI-LAKI", "LAKI", "PRIA", "MALE"),
            "female": ("PEREMPUAN", "WANITA", "FEMALE"),
        }.items()
        for printed in forms
    },
)
RELIGION = one_of(
    "religion",
    {
        name: name
        for name in (
            "ISLAM", "KRISTEN", "KATOLIK", "KATHOLIK", "HINDU", "BUDDHA", "BUDHA", "KHONGHUCU", "KONGHUCU",
            "KEPERCAYAAN TERHADAP TUHAN YME",
            # The cards of foreigners say it in English.
            "CHRISTIAN", "PROTESTANT", "CATHOLIC", "MUSLIM", "MOSLEM", "BUDDHIST", "CONFUCIAN",
        )
    },
)  # fmt: skip
MARITAL_STATUS = one_of(
    "marital_status",
    {
        name: name
        for name in (
            "BELUM KAWIN", "KAWIN", "CERAI HIDUP", "CERAI MATI", "KAWIN TERCATAT", "KAWIN BELUM TERCATAT",
            "BELUM MENIKAH", "MENIKAH", "SINGLE", "MARRIED", "UNMARRIED", "DIVORCED", "WIDOWED",
        )
    },
)  # fmt: skip
_CITIZENSHIP = one_of("citizenship", {"WNI": "WNI", "WNA": "WNA", "INDONESIA": "INDONESIA"})


def _parse_nationality(text: str) -> Parsed | None:
    """Citizen or not; the card of a foreigner names the country, which nothing here can check."""
    country = _plain_text(clean_address, 5, 40)(text)
    return _CITIZENSHIP.parse(text) or (replace(country, trust=DOUBTED) if country else None)


NATIONALITY = ValueType(name="nationality", parse=_parse_nationality)
