"""Names of Indonesian people and bodies: cleaned for keeping, reduced to a key for comparing (domain.md c.12).

>>> clean_name(" dr.  Siti Rahmawati ")
'DR. SITI RAHMAWATI'
>>> clean_name("Siti Rahmawati, S.H.")
'SITI RAHMAWATI, S.H.'
>>> compare_names("H. Moh. Yusuf, S.H.", "MUHAMMAD YUSUF")
<Likeness.EQUAL: 'equal'>
>>> compare_names("SITI RAHMAWATI", "SITI AMINAH")
<Likeness.DIFFERENT: 'different'>
"""

import re
from enum import StrEnum

from rapidfuzz.distance import Levenshtein


class Likeness(StrEnum):
    """How alike two names are: the same, near enough for a person to decide, or another's."""

    EQUAL = "equal"
    SIMILAR = "similar"
    DIFFERENT = "different"


_TITLES_BEFORE = frozenset(
    "DR DRG DRH PROF IR DRS DRA DRDS APT NS BD BDN HJ H KH HI TN NY NN SDR SDRI BPK IBU BAPAK TUAN NYONYA".split()
)
_TITLES_AFTER = frozenset(
    "SH SE ST SKOM SKEP SKED SFARM STRKEB STRKEP STRGZ STRKES AMD AMDKEB AMDKEP AMDFAR MKN MKES MM MH MSI MT MA "
    "MPD MKEP MKEB MFARM MSC MBA MARS MPH PHD SPA SPOG SPPD SPB SPM SPTHT SPKK SPJP SPS SPAN SPRAD SPKJ SPOT SPPK "
    "SKM SPD SPDI SAG SIP SSOS SHUM SSI SPT SIK SPSI SGZ SFT SAB SAP SKH SKG SSTKEB SST APT NS CHT FINASIM".split()
)
_ALWAYS_DOTTED = frozenset(("APT", "NS", "BDN"))
"""Titles that are printed with a dot also where they have no dot within."""
_COMMA_FOR_STOP = re.compile(r"^(DR|DRG|APT|NS|BDN|HJ|H),(?=\s)")
"""An engine's comma behind the title before a name."""
_DOTTED_TITLE = re.compile(r"(?<=[A-Z]{2})\s+((?:[A-Z]{1,3}\.\s?){1,2}[A-Z]{0,5}\.?)(?=\s|$)")
_INITIALS = re.compile(r"[A-Z](?:\.[A-Z]{1,3})*")
"""`R`, `S.H`, `S.ARS`: an initial, or a title that may not be in our lists."""
_DEGREE = re.compile(r"[A-Z]{1,2}(?:\.[A-Z]{1,6})+")
"""A degree behind a comma, in our lists or not: `A.MD.FARM`, `SP.BS`."""
_MUHAMMAD = frozenset("M MOH MOCH MOHD MUH MUHD MUHAMAD MUHAMMAD MOHAMAD MOHAMMAD MOCHAMAD MOCHAMMAD MHD".split())
_ABDUL = frozenset("ABD ABDUL".split())
_SITI = frozenset("ST SITI".split())
_PATRONYMS = frozenset("BIN BINTI".split())
_NOBILITY = frozenset("KEMAS KGS KMS KIAGUS KI NYIMAS MASAGUS MGS MASAYU MSY NYAYU RADEN RD RR R RA".split())
_SPELLINGS = (("OE", "U"), ("DJ", "J"), ("TJ", "C"), ("SJ", "SY"), ("NJ", "NY"))
_ENTITY_FORMS = re.compile(
    r"\b(?:PERSEROAN\s+TERBATAS|P\s?T|C\s?V|TBK|YAYASAN|KOPERASI|FIRMA|FA|PERORANGAN|PERSEROAN\s+KOMANDITER)\b"
)
_LONG_ENOUGH_FOR_SLIPS = 8
"""Letters from which one slip of an engine or typist still leaves the name SIMILAR."""


def clean_name(text: str) -> str:
    """The name as it is kept: upper case, blanks collapsed, titles as printed, with the dot of a last one."""
    printed = _COMMA_FOR_STOP.sub(r"\1.", " ".join(text.upper().split()))
    name = printed.strip(" .:;,-_|=*")
    last = name.rpartition(" ")[2]
    is_title = ("." in last or last in _ALWAYS_DOTTED) and re.sub(r"[^A-Z]", "", last) in _TITLES_AFTER
    is_title = is_title or ("," in name and _DEGREE.fullmatch(last) is not None)
    return f"{name}." if (is_title or _INITIALS.fullmatch(last)) and f"{name}." in printed else name


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name without titles; Muhammad, Abdul and Siti in one spelling, bin and binti dropped."""
    text = " ".join(name.upper().replace("’", "'").replace("`", "'").split())
    head, _, _titles = text.partition(",")
    head = _DOTTED_TITLE.sub(_without_title, head)
    words = [
        re.sub(r"[^A-Z]", "", word) for word in re.split(r"[\s-]+|(?<=[A-Z]{2})\.(?=[A-Z]{3})|(?<=\bM)\.", head)
    ]
    words = [word for word in words if word and word not in _PATRONYMS]
    while len(words) > 1 and words[0] in _TITLES_BEFORE:
        words = words[1:]
    while len(words) > 1 and words[-1] in _TITLES_AFTER:
        words = words[:-1]
    return tuple(_one_spelling(word) for word in words)


def compare_names(first: str, second: str) -> Likeness:
    """How alike two people's names are; blanks are ignored, because engines join words.

    EQUAL: the same words after titles and known variants. SIMILAR: one or two slips, old spelling,
    an abbreviated or missing later word, a Palembang noble prefix on one side only. Otherwise DIFFERENT.
    """
    left, right = name_words(first), name_words(second)
    if not left or not right:
        return Likeness.DIFFERENT
    if "".join(left) == "".join(right):
        return Likeness.EQUAL
    plain_left, plain_right = _without_nobility(left), _without_nobility(right)
    if _nearly_same("".join(plain_left), "".join(plain_right)) or _shortened(plain_left, plain_right):
        return Likeness.SIMILAR
    return Likeness.DIFFERENT


def compare_entities(first: str, second: str) -> Likeness:
    """How alike two bodies' names are; legal forms (PT, CV, Yayasan …) and punctuation are ignored."""
    left, right = _entity_key(first), _entity_key(second)
    if not left or not right:
        return Likeness.DIFFERENT
    if left == right:
        return Likeness.EQUAL
    return Likeness.SIMILAR if _nearly_same(left, right) else Likeness.DIFFERENT


def _without_title(match: re.Match[str]) -> str:
    """A dotted run after a name (`A.Md.Keb`): dropped when it is a title, kept when it is a name's initial."""
    return " " if re.sub(r"[^A-Z]", "", match[1]) in _TITLES_AFTER else match[0]


def _one_spelling(word: str) -> str:
    if word in _MUHAMMAD:
        return "MUHAMMAD"
    if word in _ABDUL:
        return "ABDUL"
    return "SITI" if word in _SITI else word


def _without_nobility(words: tuple[str, ...]) -> tuple[str, ...]:
    rest = tuple(word for word in words if word not in _NOBILITY)
    return rest or words


def _old_spelling(key: str) -> str:
    """The key with old spellings written anew; J, Y and I are one, because an old J is a Y of today."""
    for old, new in _SPELLINGS:
        key = key.replace(old, new)
    return re.sub(r"(.)\1", r"\1", re.sub("[JY]", "I", key))


def _nearly_same(left: str, right: str) -> bool:
    """Whether two keys differ by spelling, or by one slip in eight letters and two in sixteen."""
    left, right = _old_spelling(left), _old_spelling(right)
    shorter = min(len(left), len(right))
    allowed = min(2, shorter // _LONG_ENOUGH_FOR_SLIPS)
    return Levenshtein.distance(left, right, score_cutoff=allowed) <= allowed


def _shortened(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether one name is the other with later words left out or cut to initials (two words agree)."""
    short, long = sorted((left, right), key=lambda words: (len(words), len("".join(words))))
    if len(long) < 2 or len(short) < 2:
        return False
    agreed = 0
    rest = list(long)
    for word in short:
        while rest and not (rest[0] == word or (len(word) == 1 and rest[0].startswith(word))):
            if len(rest[0]) == 1 and word.startswith(rest[0]):
                break
            rest = rest[1:]
        if not rest:
            return False
        agreed += rest[0] == word and len(word) > 1
        rest = rest[1:]
    return short[0][0] == long[0][0] and agreed >= min(
        2, len(short) - any(len(word) == 1 for word in short + long)
    )


def _entity_key(name: str) -> str:
    text = re.sub(r"[^A-Z0-9& ]", " ", name.upper().replace("P.T.", "PT").replace("C.V.", "CV"))
    return re.sub(r"\s", "", _ENTITY_FORMS.sub(" ", text))
