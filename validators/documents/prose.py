"""Patterns of running text: what letters, diplomas and registrations say in sentences instead of rows.

Each has a group `value`. They are tried on the whole text of a page, its lines joined by single blanks.
"""

import re

_TITLE = r"(?:(?:dr|drg|drh|apt|ns|hj?|kh|ir|drs|dra|prof|bd|m|muh|moh|mohd|kgs|kms|mgs|msy|r|rd|rr)\.\s?)"
_WORD = r"[A-Z][A-Za-z'’.-]*"
_DEGREE = (
    r"(?:,\s?(?:[A-Z][A-Za-z]{0,5}\.){1,5}(?:\s?[A-Z][A-Za-z]{0,5}\.?)?|,\s?[A-Z][A-Za-z]{0,3}\.[A-Za-z]{1,5})"
)
NO_DEGREE = r"^(?!\W*(?:(?:[A-Z][A-Za-z]{0,4}\.\s?){1,3}[A-Za-z]{0,6}\.?|(?:Apt|Ners|SKM|SH)\.?)(?:,|\W*$))"
"""A line that does not go on with the degrees of the person above it."""
PERSON = rf"(?:(?i:{_TITLE})){{0,3}}{_WORD}(?:\s{_WORD}){{0,6}}?{_DEGREE}{{0,4}}"
"""A person with titles; in small letters only where a title begins."""
DATE = r"\d{1,2}[\s./-]{0,3}(?:[0A-Za-z][A-Za-z]{2,9}|\d{1,2})[\s./-]{0,3}\d{4}"

GAP = r"[,:;\s.–—_-]{1,200}"
"""What stands between an introduction and a name: a colon, a dash, a line of dashes."""
_PERSON_GOES_ON = (
    r"(?:,\s|\(|NIK|(?i:dengan|nomor|no\.|pemegang|bertempat|beralamat|umur|lahir|pekerjaan|warga|WNI))"
)
PERSON_INTRODUCED = rf"(?P<value>{PERSON})\s?{_PERSON_GOES_ON}"
"""A person after an introduction, before what is told of him."""
PERSON_BORN = rf"(?P<value>{PERSON})\s?(?:,\s?|\s)(?:yang\s)?(?:lahir|dilahirkan|kelahiran)\s(?:di|pada|tanggal)\b"
PERSON_STATED = (
    rf"(?i:(?:menerangkan|menyatakan)(?:\s\w+){{0,3}}?\sbahwa|kepada)\s?:?\s(?P<value>{PERSON})"
    r"\s(?i:nomor|no\.|nim|npm|nirm|nisn|nik|tempat|lahir|tanggal|student|born|place)\b"
)
"""A person after the words that introduce him, before his number or birth in a row of its own."""
_AT = r"(?i:di)[\s:]{1,3}[A-Z][A-Za-z .'-]{2,40}?,?\s"
_ON_THE = r"(?:(?i:pada)\s)?(?:(?i:tanggal|tgl\.?)[\s:]{1,3})?"
BORN_ON = rf"(?i:lahir)\s(?:{_AT})?{_ON_THE}(?P<value>{DATE})"
DONE_AT = rf"(?i:ditetapkan|dikeluarkan|diterbitkan)\s{_AT}{_ON_THE}(?P<value>{DATE})"
"""The day on which a paper was made, next to the town, in a sentence or in two rows."""
ADDRESSED = re.compile(r"(?i)^\W*(?:sdri?|saudar[ai](?:\s?/\s?i)?|bapak|bpk)\b[\s./i]*(?=[A-Za-z])")
"""How a letter addresses a person; no part of the name."""
_CARD = r"(?:KTP|kartu tanda penduduk)"
NIK_IN_SENTENCE = (
    rf"(?i:NIK|Nomor Induk Kependudukan|(?:nomor|no\.?)\s{_CARD}|{_CARD}\s(?:nomor|no\.?))\)?[\s.:(]{{0,4}}"
    r"(?:(?i:NIK)[\s.:)]{0,4})?(?P<value>\d[\d .]{14,22}\d)(?!\d)"
)
VALID_IN_SENTENCE = (
    rf"(?i:berlaku)\s(?P<value>(?i:seumur hidup)|(?i:sampai|hingga)(?i:\sdengan)?(?i:\stanggal)?\s{DATE})"
)
VALID_FROM_TO = (
    r"(?i:berlaku|terhitung|mulai|sejak)\b(?:[^.:]|\.(?=\d)){0,90}?"
    rf"(?i:sampai(?:\sdengan)?|hingga|s\s?[./]\s?d\b\.?)\s(?:(?i:tanggal)\s)?(?P<value>{DATE})"
)
"""The end of a term that a sentence gives from one day to another."""

CALLED_NUMBER = re.compile(r"^\W*(?i:no(?:mor|\b))[\s.:]+(?=\S)")
"""`No.` before a number, behind a label of its own: `Nomor Ijazah : No. 12/UN9/2020`."""
_DIGITS_WITHIN = r"(?!\d{1,2}[.)]\s)[A-Za-z./_-]*\d[\w./-]*"
PAPER_NUMBER = (
    rf"(?:[A-Z]{{2}}[-.\s]{{1,2}})?{_DIGITS_WITHIN}(?:\s?/\s?[A-Z][\w.-]*|\s[/-]?\s?{_DIGITS_WITHIN}|\s[A-Z][A-Za-z](?=\s\d))"
    r"{0,8}(?<=\d)(?![\w/])"
)
"""A paper's number with its signs and blanks: words that carry digits, and letters between slashes."""
_MONTH = r"(?i:jan|[fp]eb|mar|apr|mei|may|ju[nl]|a[gu]|sep|o[kc]t|no[vp]|de[sc])[A-Za-z]*"
_NO_NUMBER = (
    rf"(?:\d{{1,2}}[\s./-]{{1,3}}(?:{_MONTH}|\d{{1,2}})[\s./-]{{1,3}}\d{{4}}(?![\d.])"
    r"|(?:19|20)\d{2}(?:\s?/\s?(?:19|20)\d{2})?(?![\w./-]|(?:\s\d{1,2}){2}))"
)
"""A date, a year or a school year."""
_OTHERS_NUMBER = (
    r"(?i:sertifikat|certificate number|peraturan|undang|keputusan|\bsk\b|izin|akreditasi|induk|peserta|\bnik\b"
    r"|\bnim\b|\bnirm\b|\bnpm\b|\bnpsn\b|\bnisn\b|\bnss\b|\bnip\b|\bnidn\b|pokok|mahasiswa|statistik|anggota|identitas|rekening"
    r"|lahir|tanggal|\btgl|telp|telepon|\bfax)"
)


def number_under(title: str) -> tuple[str, str]:
    """A number under a title, called so or alone, before any other thing that has a number is named."""
    gap, number = rf"(?!{_OTHERS_NUMBER})", rf"(?P<value>(?!{_NO_NUMBER}){PAPER_NUMBER})"
    return (
        rf"{title}(?:{gap}.){{0,140}}?\b(?i:no(?:mor)?)\b[\s.:]{{1,4}}{number}",
        rf"{title}(?:{gap}\D){{0,90}}?[\s.:]{number}",
    )
