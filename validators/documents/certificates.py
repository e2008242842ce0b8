"""What letters about somebody share: the number under the title, who is spoken of, addresses in sentences."""

import re

from validators.documents import letters, prose
from validators.documents.kind import Field, Section
from validators.values import ADDRESS, DOCUMENT_NUMBER, NAME, Parsed, ValueType

NUMBER_LABELS = ("Nomor", "No", "Nomor Surat", "No. Surat", "Nomor Register", "No. Register", "No. Reg")
_AFTER_A_NUMBER = re.compile(r",?\s(?i:tanggal|tgl|tertanggal|lampiran|perihal|hal|sifat)\b.*$")
_NO_NUMBER = re.compile(
    r"[:…*@]|\.\.|__|(?:^|\s)[a-z]{2,}|\b(?i:tahun|tentang|pasal|telp|fax)\b|\b(?i:rt|rw|kel|kec)\b\.?\s"
)
_MOST_PLAIN_DIGITS = 8
"""More digits without any sign between them are a telephone's, a NIK or a patient's file."""


def _parse_number(text: str) -> Parsed | None:
    """The number of a letter; forms whose number was left blank (`…/SKD/2026`), laws and telephones have none."""
    parsed = DOCUMENT_NUMBER.parse(_AFTER_A_NUMBER.sub("", text))
    value = str(parsed.value) if parsed else ""
    if not value or _NO_NUMBER.search(value) or not re.match(r"[A-Za-z0-9]", value):
        return None
    if not re.search(r"[\d/]", value.split()[0]) or (value.isdigit() and len(value) > _MOST_PLAIN_DIGITS):
        return None
    return parsed


LETTER_NUMBER = ValueType(name="letter_number", parse=_parse_number)
NUMBER = Field(name="number", value=LETTER_NUMBER, labels=NUMBER_LABELS, section="signatory")
"""The number under the title, above all that is told of the subject."""


def _parse_holder(text: str) -> Parsed | None:
    """A person or a body, without what a row tells of him behind his name."""
    return NAME.parse(re.sub(r"\s*[(\[].*$|\s/\s.*$", "", text))


HOLDER = ValueType(name="name", parse=_parse_holder, next_value=re.compile(prose.NO_DEGREE), qualified=True)
"""A person, whose degrees alone may stand on the next line, or a body."""

SIGNATORY = Section(name="signatory", opened_by=("Yang bertanda tangan di bawah ini",))
_GIVES = (
    "menerangkan", "diterangkan", "menyatakan bahwa", "menyatakan dengan", "memberikan keterangan",
    "memberi keterangan", "keterangan kepada", "diberikan kepada", "hereby certify", "certify that",
)  # fmt: skip
OF_ABOVE = ("tersebut di atas", "tersebut diatas", "yang bersangkutan", "nama di atas", "nama diatas")
"""What is said at the end of whom the rows above named opens nothing."""


def subject(*opened_by: str, headed_by: tuple[str, ...] = ()) -> Section:
    """The part of a letter that names whom it is about, below the part of who signs."""
    return Section(name="subject", opened_by=(*_GIVES, *opened_by), headed_by=headed_by, unless=OF_ABOVE)


_NEXT_ROW = (
    r"(?i:umur|usia|nik|no|nomor|tempat|ttl|tgl|tanggal|jenis|alamat|pekerjaan|pangkat|jabatan|agama|kebangsaan"
    r"|kewarganegaraan|status|lahir|sex|date|place)\b"
)
ONLY_NAME = (
    r"\A(?:(?!\b(?i:nama|name|bertanda)\b).){0,1500}\b(?i:nama|name)(?i:\s(?:lengkap|pasien|peserta))?"
    rf"(?i:\s?/\s?name)?\s?:?\s?(?P<value>{prose.PERSON})\s(?={_NEXT_ROW})(?!.*\b(?i:nama|name)\s?:)"
)
"""The one row of a name on a page that nobody signs as `yang bertanda tangan`."""
INTRODUCED = (
    r"(?i:menerangkan|diterangkan|menyatakan)(?i:\sdengan se(?:benar|sungguh)nya)?\s(?i:bahwa)[,:\s]{1,3}"
    rf"(?!(?i:saya|kami)){letters.INTRODUCED}",
    prose.PERSON_BORN,
)
"""Of whom a letter without rows speaks."""

STREET = (
    r"(?i:j[l1|i]|jln|jalan|lrg|lorong|gg|gang|komplek|kompleks|komp|perumahan|perum|ruko|blok|dusun|dsn|kampung"
    r"|rt)\b"
)
_GOES_ON = (
    r"sejak|untuk|guna|adalah|yang|berdasarkan|sampai|selama|sesuai|dengan|terhitung|disewakan|kepada|seluas"
    r"|serta|tersebut|dalam|bahwa|mulai|milik|atas|sebagai|beserta|terdiri|dan\s[a-z]{3,}"
)
_NEXT_SENTENCE = (
    r"(?:Demikian|Surat|Keterangan|Adapun|Berdasarkan|Orang|Pasal|Pihak|Bahwa|Selanjutnya|Untuk|Yang|Dengan)"
)
ADDRESS_IN_SENTENCE = (
    rf"(?P<value>{STREET}[^:;(]{{3,200}}?)"
    rf"(?=,?\s(?:{_GOES_ON})\b|[.,]?\s(?:{_NEXT_SENTENCE}|PASAL|PIHAK|\d{{1,2}}[.)]\s)|\.?\s?\Z|\s?[;(])"
)
"""An address that begins with a street, up to where the sentence goes on or ends."""


def _parse_address(text: str) -> Parsed | None:
    return ADDRESS.parse(re.sub(r"^\W*J[I1|]\b", "Jl", text).rstrip(" .,;"))


PLAIN_ADDRESS = ValueType(name="address", parse=_parse_address, qualified=True)
"""An address without the stop of its sentence; engines take the `l` of `Jl.` for an `I`."""
