"""What is stamped on a copy: numbers and dates below it are those of the stamp, not of the paper."""

from validators.documents.kind import Section

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
