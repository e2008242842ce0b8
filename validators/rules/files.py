"""Files: which are accepted, and what is said of those that cannot be."""

from dataclasses import dataclass

from validators.findings import Severity
from validators.papers import FileFacts, FileProblem
from validators.rule import SENTENCES, declare

PDF = "application/pdf"
JPEG = "image/jpeg"
ACCEPTED = (PDF, JPEG, "image/png", "image/tiff", "image/webp", "image/heic", "image/heif")
MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class FileLimits:
    """The one table of limits on files; all are checked before anything is decoded."""

    max_bytes: int = 25 * MEBIBYTE
    max_pages: int = 100
    max_pixels_jpeg: int = 120_000_000
    max_pixels_other: int = 60_000_000


declare(
    "file.empty",
    Severity.BLOCKING,
    says="Berkas ini kosong.",
    advice="Pilih kembali berkasnya di ponsel Anda, lalu unggah ulang.",
    says_en="This file is empty.",
    advice_en="Choose the file again on your phone and upload it.",
)
declare(
    "file.too-large",
    Severity.BLOCKING,
    says="Ukuran berkas ini melebihi {megabytes} MB.",
    advice="Kirim foto dengan ukuran lebih kecil, atau bagi dokumen menjadi beberapa berkas.",
    says_en="This file is larger than {megabytes} MB.",
    advice_en="Send a smaller photo, or split the document into several files.",
)
declare(
    "file.not-supported",
    Severity.BLOCKING,
    says="Jenis berkas ini tidak dapat diterima.",
    advice="Kirim dokumen sebagai PDF atau foto (JPG, PNG, TIFF, WebP, HEIC).",
    says_en="This type of file cannot be accepted.",
    advice_en="Send the document as a PDF or a photo (JPG, PNG, TIFF, WebP, HEIC).",
)
declare(
    "file.encrypted",
    Severity.BLOCKING,
    says="PDF ini terkunci dengan kata sandi.",
    advice="Buka kuncinya atau simpan ulang tanpa kata sandi, lalu unggah kembali.",
    says_en="This PDF is locked with a password.",
    advice_en="Unlock it or save it again without a password, then upload it.",
)
declare(
    "file.damaged",
    Severity.BLOCKING,
    says="Berkas ini rusak dan tidak dapat dibuka.",
    advice="Simpan atau foto ulang dokumen itu, lalu unggah kembali.",
    says_en="This file is damaged and cannot be opened.",
    advice_en="Save or photograph the document again, then upload it.",
)
declare(
    "file.too-many-pages",
    Severity.BLOCKING,
    says="Berkas ini berisi {pages} halaman, paling banyak {max_pages}.",
    advice="Bagi dokumen menjadi beberapa berkas.",
    says_en="This file has {pages} pages, at most {max_pages} are accepted.",
    advice_en="Split the document into several files.",
)
declare(
    "file.too-many-pixels",
    Severity.BLOCKING,
    says="Gambar ini terlalu besar ({megapixels} megapiksel).",
    advice="Foto ulang dengan resolusi yang lebih rendah.",
    says_en="This picture is too large ({megapixels} megapixels).",
    advice_en="Take the photo again at a lower resolution.",
)


def file_problem(facts: FileFacts, limits: FileLimits) -> FileProblem | None:
    """The first reason why a file cannot be read, or None.

    Facts may be incomplete: a file over a limit is not opened, so later facts are unknown.
    """
    code = _problem_code(facts, limits)
    if code is None:
        return None
    pixels = facts.pixels or 0
    words = SENTENCES[code]
    shown = {
        "megabytes": limits.max_bytes // MEBIBYTE,
        "pages": facts.pages or 0,
        "max_pages": limits.max_pages,
        "megapixels": round(pixels / 1_000_000),
    }
    return FileProblem(
        code=code,
        message=words.says.format(**shown),
        advice=words.advice.format(**shown),
        message_en=words.says_en.format(**shown),
        advice_en=words.advice_en.format(**shown),
        facts=shown,
    )


def _problem_code(facts: FileFacts, limits: FileLimits) -> str | None:
    most_pixels = limits.max_pixels_jpeg if facts.media_type == JPEG else limits.max_pixels_other
    checks = (
        ("file.empty", facts.size == 0),
        ("file.too-large", facts.size > limits.max_bytes),
        ("file.not-supported", facts.media_type not in ACCEPTED),
        ("file.encrypted", facts.encrypted),
        ("file.too-many-pages", (facts.pages or 0) > limits.max_pages),
        ("file.too-many-pixels", facts.media_type != PDF and (facts.pixels or 0) > most_pixels),
        ("file.damaged", not facts.opens),
    )
    return next((code for code, holds in checks if holds), None)
