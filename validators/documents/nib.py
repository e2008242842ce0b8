"""NIB, the business number issued by OSS (domain.md b; S-nib_fpdf, S-nib_tpl)."""

import re

from validators.documents import prose
from validators.documents.kind import Field, PaperKind
from validators.documents.wording import worded
from validators.values import ADDRESS, DATE, KBLI, NAME, NIB, PLAIN, Parsed, ValueType

_PLACES = r"(?i)\b(?:pos|kota|kab(?:upaten)?|prov(?:insi)?|kec(?:amatan)?|kel(?:urahan)?|desa|sumatera|selatan)\b"
"""What stands in an address: five digits after it are a postal code and no kind of business."""
_SCALE = re.compile(
    r"(?:usaha\s)?(?:mikro(?:,?\s(?:dan\s)?kecil)?(?:,?\s(?:dan\s)?menengah)?|kecil|menengah|besar)\b|(?:non[\s-]?)?umkm?\b",
    re.IGNORECASE,
)

_SIZES = r"(?i:mikro|kecil|menengah|besar)\b"
_ONE_SIZE = rf"(?i:usaha)\s(?P<size>{_SIZES})(?!,|\s(?i:dan|atau|kecil)\b)"
_NO_SIZE = rf"(?:(?!\b(?i:usaha)\s{_SIZES}).)"
_ANOTHER_SIZE = rf"\b(?i:usaha)\s(?!(?i:(?P=size))\b){_SIZES}"


def _parse_scale(text: str) -> Parsed | None:
    """One of the four sizes; the heads of a table's next columns are none."""
    bare = " ".join(text.split()).strip(" :;,.-")
    found = _SCALE.match(bare)
    return Parsed(value=found[0].upper(), trust=PLAIN) if found else None


_BUSINESS_SCALE = ValueType(name="business_scale", parse=_parse_scale, strict=True)

KIND = PaperKind(
    kind="nib",
    title="NIB",
    title_en="Business number",
    titles=("NOMOR INDUK BERUSAHA",),
    # OSS prints them on standards, permits and statements too; these say by their headings what they are.
    cues=(
        "PERIZINAN BERUSAHA BERBASIS RISIKO",
        "Nama Pelaku Usaha",
        "Nama Perusahaan",
        "KBLI",
        "Skala Usaha",
        "Status Penanaman Modal",
        "sistem OSS",
        "Pelaku Usaha",
        "PEMERINTAH REPUBLIK INDONESIA",
    ),
    against=(
        "Nomor Identifikasi Bidang",
        # Attachments name the certificate of a standard beside each kind of business.
        "SERTIPIKAT HAK",
        "PERTANAHAN NASIONAL",
        "Yang bertanda tangan di bawah ini",
        "Yang menyatakan",
        "menyatakan sanggup",
        "menyatakan kesanggupan",
        "Pernyataan ini dibuat",
    ),
    # Forms that part an address into rows: it ends where the next row begins.
    other_labels=("RT/RW", "Kelurahan/Desa", "Desa/Kelurahan", "Kelurahan", "Kab/Kota", "Kota", "Kode Pos"),
    fields=(
        Field(
            name="nib",
            value=NIB,
            labels=("NOMOR INDUK BERUSAHA", "NOMOR INDUK BERUSAHA (NIB)", "Nomor NIB", "No. NIB", "NIB", "Nomor"),
            required=True,
        ),
        Field(
            name="name",
            value=NAME,
            labels=("Nama Pelaku Usaha", "Nama Perusahaan", "Nama Badan Usaha", "Nama Usaha", "Nama"),
            ranked=True,
            required=True,
        ),
        Field(
            name="address",
            value=ADDRESS,
            labels=(
                *worded("Alamat", "Kantor", "|Pusat|Korespondensi|Perusahaan"),
                *worded("Alamat", "Perusahaan|Pelaku Usaha|Badan Usaha|Kedudukan|Tempat Kedudukan|Domisili|Usaha"),
                "Alamat",
            ),
            lines=6,
        ),
        Field(
            name="issued_on",
            value=DATE,
            labels=(
                *worded("Diterbitkan|Dikeluarkan|Ditetapkan", "|di Jakarta", "|pada", "Tanggal|Tgl"),
                *worded("Tanggal|Tgl", "Terbit|Penerbitan|Diterbitkan|Dikeluarkan|Penetapan", "|NIB", "|Pertama"),
                "Tanggal NIB",
                "Pada tanggal",
                *worded("Diterbitkan|Dikeluarkan|Ditetapkan", "di|pada"),
            ),
            patterns=(r"(?i)(?:diterbitkan|ditetapkan)\b(?P<value>.{4,60})$",),
            # The place and the day in rows of their own, or before the minister's signature.
            prose=(
                r"(?i:diterbitkan|dikeluarkan|ditetapkan)\s(?i:di)[\s:]{1,4}[A-Z][A-Za-z ]{2,20}[\s,]{1,3}"
                rf"(?i:pada\b|tanggal\b|tgl\b|[\s.:]){{1,6}}(?P<value>{prose.DATE})",
                rf"\bJakarta\W{{1,5}}(?P<value>{prose.DATE})",
            ),
        ),
        Field(
            name="kbli",
            value=KBLI,
            labels=(
                "Kode Klasifikasi Baku Lapangan Usaha Indonesia (KBLI)",
                "Kode KBLI",
                "KBLI",
                "Klasifikasi Baku Lapangan Usaha Indonesia",
                "Kode Klasifikasi Baku Lapangan Usaha",
                "Indonesia (KBLI)",
                "Kode Klasifikasi Baku Lapangan",
            ),
            every=True,
            never_after=_PLACES,
            patterns=(
                # A scanned table may have the lines between its cells.
                r"^(?:\d{1,2}[.):]?[\s|]{1,4}|[A-Za-z][.)]\s?|\W{1,4})?(?P<value>\d{5}(?:[,;]\s?\d{5})*)(?=[\s|]|$)",
                r"(?<!\d)(?P<value>\d{5})\s?[-–](?:\s?[A-Z]|\s*$)",
                r"[A-Za-z)]\s(?P<value>\d{5})$",
                r"[A-Za-z)][,;]\s(?P<value>\d{5})\s[A-Z][A-Za-z]{2}",
                r"(?i)KBLI\)?\s{0,3}:?\s{0,3}(?P<value>\d{5}(?:[,;\s]{1,3}\d{5})*)",
            ),
        ),
        Field(
            name="scale",
            value=_BUSINESS_SCALE,
            labels=("Skala Usaha", "Skala Kegiatan Usaha", "Skala Pelaku Usaha"),
            # A column of a table with the same in all its rows.
            prose=(rf"(?i:skala usaha)\b{_NO_SIZE}{{0,900}}\b(?P<value>{_ONE_SIZE})(?!.*?{_ANOTHER_SIZE})",),
        ),
    ),
)
