"""What is stamped on a copy: numbers and dates below it are those of the stamp, not of the paper."""

from validators.documents.kind import Section
from validators.documents.wording import worded

STAMP = Section(
    name="stamp",
    opened_by=(
        "SESUAI DENGAN ASLINYA",
        "SESUAI DENGAN YANG ASLI",
        "SESUAI ASLINYA",
        "MENGESAHKAN FOTOKOPI",
        "DILEGALISIR OLEH",
    ),
    headed_by=("LEGALISIR", "LEGALISASI"),
)
STAMP_BEGINS = (
    *worded(
        "|Foto copy|Fotokopi|Foto kopi|Salinan|Copy|Turunan",
        "|ini|telah",
        "sesuai",
        "|dengan",
        "|yang",
        "asli|aslinya",
    ),
    *worded("|Telah", "Legalisir|Legalisasi|Dilegalisir|Dilegalisasi|Disahkan|Dicocokkan"),
    "Mengesahkan",
)
"""How the lines of such a stamp begin, on papers whose parts follow no order."""
