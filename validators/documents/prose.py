"""Patterns of running text: what letters, diplomas and registrations say in sentences instead of rows.

Each has a group `value`. They are tried on the whole text of a page, its lines joined by single blanks.
"""

_TITLE = r"(?:(?:dr|drg|drh|apt|ns|hj?|kh|ir|drs|dra|prof|bd|m|muh|moh|mohd|kgs|kms|mgs|msy|r|rd|rr)\.\s?)"
_WORD = r"[A-Z][A-Za-z'’.-]*"
_DEGREE = (
    r"(?:,\s?(?:[A-Z][A-Za-z]{0,5}\.){1,5}(?:\s?[A-Z][A-Za-z]{0,5}\.?)?|,\s?[A-Z][A-Za-z]{0,3}\.[A-Za-z]{1,5})"
)
PERSON = rf"(?:(?i:{_TITLE})){{0,3}}{_WORD}(?:\s{_WORD}){{0,6}}?{_DEGREE}{{0,4}}"
"""A person with titles; in small letters only where a title begins."""
DATE = r"\d{1,2}[\s./-]{0,3}(?:[A-Za-z]{3,10}|\d{1,2})[\s./-]{0,3}\d{4}"

GAP = r"[,:;\s.–—_-]{1,200}"
"""What stands between an introduction and a name: a colon, a dash, a line of dashes."""
_PERSON_GOES_ON = (
    r"(?:,\s|\(|NIK|(?i:dengan|nomor|no\.|pemegang|bertempat|beralamat|umur|lahir|pekerjaan|warga|WNI))"
)
PERSON_INTRODUCED = rf"(?P<value>{PERSON})\s?{_PERSON_GOES_ON}"
"""A person after an introduction, before what is told of him."""
PERSON_BORN = rf"(?P<value>{PERSON})\s?(?:,\s?|\s)(?:yang\s)?(?:lahir|kelahiran)\s(?:di|pada|tanggal)\b"
BORN_ON = (
    rf"(?i:lahir)\s(?:(?i:di)\s[A-Za-z .'-]{{3,40}}?,?\s)?(?:(?i:pada)\s)?(?:(?i:tanggal)\s)?(?P<value>{DATE})"
)
_CARD = r"(?:KTP|kartu tanda penduduk)"
NIK_IN_SENTENCE = (
    rf"(?i:NIK|Nomor Induk Kependudukan|(?:nomor|no\.?)\s{_CARD}|{_CARD}\s(?:nomor|no\.?))\)?[\s.:(]{{0,4}}"
    r"(?:(?i:NIK)[\s.:)]{0,4})?(?P<value>\d[\d .]{14,22}\d)(?!\d)"
)
VALID_IN_SENTENCE = (
    rf"(?i:berlaku)\s(?P<value>(?i:seumur hidup)|(?i:sampai|hingga)(?i:\sdengan)?(?i:\stanggal)?\s{DATE})"
)
