"""NIB, the business number issued by OSS (domain.md b; S-nib_fpdf, S-nib_tpl)."""

from validators.documents.kind import Field, PaperKind
from validators.values import ADDRESS, DATE, KBLI, NAME, NIB, TEXT

_PLACES = r"(?i)\b(?:pos|kota|kab(?:upaten)?|prov(?:insi)?|kec(?:amatan)?|kel(?:urahan)?|desa|sumatera|selatan)\b"
"""What stands in an address: five digits after it are a postal code and no kind of business."""

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
        "SERTIPIKAT",
        "Yang bertanda tangan di bawah ini",
        "Yang menyatakan",
        "menyatakan sanggup",
        "menyatakan kesanggupan",
        "Pernyataan ini dibuat",
    ),
    fields=(
        Field(
            name="nib",
            value=NIB,
            labels=("NOMOR INDUK BERUSAHA", "NOMOR INDUK BERUSAHA (NIB)", "NIB", "Nomor"),
            required=True,
        ),
        Field(
            name="name",
            value=NAME,
            labels=("Nama Pelaku Usaha", "Nama Perusahaan", "Nama Usaha", "Nama"),
            required=True,
        ),
        Field(
            name="address",
            value=ADDRESS,
            labels=(
                "Alamat Kantor",
                "Alamat Perusahaan",
                "Alamat Pelaku Usaha",
                "Alamat Kantor/Korespondensi",
                "Alamat Usaha",
                "Alamat",
            ),
            lines=6,
        ),
        Field(
            name="issued_on",
            value=DATE,
            labels=(
                "Diterbitkan di Jakarta, tanggal",
                "Diterbitkan tanggal",
                "Dikeluarkan tanggal",
                "Tanggal Terbit NIB",
                "Tanggal terbit",
                "Tanggal Penerbitan NIB",
                "Tanggal Penerbitan",
                "Tanggal Diterbitkan",
                "Pada tanggal",
                "Diterbitkan di",
            ),
            patterns=(r"(?i)(?:diterbitkan|ditetapkan)\b(?P<value>.{4,60})$",),
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
                r"^(?:\d{1,2}[.)]?\s|[:\s]{1,3})?(?P<value>\d{5}(?:[,;]\s?\d{5})*)(?=\s|$)",
                r"(?<!\d)(?P<value>\d{5})\s?[-–](?:\s?[A-Z]|\s*$)",
                r"[A-Za-z)]\s(?P<value>\d{5})$",
                r"(?i)KBLI\)?\s{0,3}:?\s{0,3}(?P<value>\d{5}(?:[,;\s]{1,3}\d{5})*)",
            ),
        ),
        Field(name="scale", value=TEXT, labels=("Skala Usaha",)),
    ),
)
