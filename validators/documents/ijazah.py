"""Ijazah, the diploma (domain.md b)."""

from validators.documents import prose
from validators.documents.kind import Field, PaperKind
from validators.values import DATE, DOCUMENT_NUMBER, NAME, TEXT

KIND = PaperKind(
    kind="ijazah",
    title="Ijazah",
    title_en="Diploma",
    one_page=True,
    titles=("IJAZAH", "IJASAH", "IJAZAH PROFESI"),
    cues=(
        "Program Studi",
        "Rektor",
        "Dekan",
        "gelar",
        "Nomor Ijazah Nasional",
        "telah menyelesaikan",
        "lulus",
        "UNIVERSITAS",
        "POLITEKNIK",
        "SEKOLAH TINGGI",
        "Direktur",
    ),
    against=("Perihal", "Yang bertanda tangan"),
    fields=(
        Field(
            name="number",
            value=DOCUMENT_NUMBER,
            required=True,
            ranked=True,
            labels=(
                "No. Ijazah Nasional",
                "Nomor Ijazah Nasional (PIN)",
                "Nomor Ijazah Nasional",
                "Nomor Seri Ijazah",
                "Nomor Ijazah",
                "No. Ijazah",
                "No. Seri",
                "Nomor Seri",
                "PIN",
                "Nomor",
                "No",
            ),
        ),
        Field(
            name="name",
            value=NAME,
            required=True,
            labels=(
                "Nama",
                "Nama Lengkap",
                "diberikan kepada",
                "menyatakan bahwa",
                "dengan ini menyatakan bahwa",
                "Memberikan ijazah kepada",
                "menerangkan bahwa",
            ),
            prose=(prose.PERSON_BORN,),
        ),
        Field(
            name="institution",
            value=TEXT,
            labels=("Perguruan Tinggi", "Nama Perguruan Tinggi"),
            patterns=(
                r"(?i)^(?P<value>(?:universitas|institut|politeknik|poltekkes|sekolah tinggi|akademi)\b.{3,70})$",
            ),
        ),
        Field(
            name="programme",
            value=TEXT,
            labels=(
                "Program Studi",
                "Jurusan/Program Studi",
                "Fakultas/Program Studi",
                "Prodi",
                "Program Pendidikan",
                "pada Program Studi",
            ),
            patterns=(r"(?i)program studi\s?:?\s?(?P<value>[A-Za-z0-9 ()-]{3,60})$",),
        ),
        Field(
            name="graduated_on",
            value=DATE,
            labels=(
                "Tanggal Lulus",
                "lulus pada tanggal",
                "Lulus tanggal",
                "Tanggal Kelulusan",
                "Tanggal Yudisium",
                "dinyatakan lulus pada tanggal",
            ),
            patterns=(r"(?i)\blulus\b(?P<value>.{4,60})$",),
            prose=(rf"(?i:lulus)\b.{{0,45}}?(?i:pada|tanggal)\s(?:(?i:tanggal)\s)?(?P<value>{prose.DATE})",),
        ),
    ),
)
