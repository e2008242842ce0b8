"""Surat pernyataan, a statement by the applicant (domain.md b)."""

from validators.documents import letters
from validators.documents.kind import PaperKind

KIND = PaperKind(
    kind="surat_pernyataan",
    title="Surat pernyataan",
    title_en="Statement",
    titles=("SURAT PERNYATAAN", "PERNYATAAN", "PAKTA INTEGRITAS", "FAKTA INTEGRITAS", "SURAT KESANGGUPAN"),
    other_labels=(*letters.OTHERS, "Data Penanggung Jawab", "Data Pimpinan", "Data Pemilik", "Data Direktur"),
    cues=(
        "menyatakan dengan",
        "Dengan ini menyatakan",
        "Yang membuat pernyataan",
        "pernyataan ini",
        "Yang bertanda tangan di bawah ini",
        "tanpa paksaan",
        "bersedia dituntut",
        "Yang menyatakan",
        "menyatakan bahwa",
        "menerima sanksi",
    ),
    against=(
        "SURAT KUASA",
        "PENGELOLAAN DAN PEMANTAUAN LINGKUNGAN",
        "menerangkan bahwa",
        "memiliki tempat praktik",
        "mempunyai tempat praktik",
    ),
    fields=(
        letters.WRITER,
        letters.WRITERS_NIK,
        letters.ISSUED_ON,
    ),
)
