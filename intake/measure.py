"""What the bytes of a file are, measured before anything is decoded; runs in a child process."""

import contextlib
import hashlib
import mimetypes
import warnings
from dataclasses import replace
from pathlib import Path

from validators.papers import FileFacts
from validators.rules.files import PDF, FileLimits

HEAD = 1100
"""Bytes looked at for the type: a PDF may begin up to 1,024 bytes into the file."""
CHUNK = 1024 * 1024
_SIGNATURES = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"II+\x00", "image/tiff"),
    (b"MM\x00+", "image/tiff"),
)
_HEIC_BRANDS = frozenset((b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis"))
_HEIF_BRANDS = frozenset((b"mif1", b"msf1", b"mif2"))
_ACTIVE = {"/OpenAction": "open_action", "/AA": "actions"}
_ACTIVE_NAMES = {"/JavaScript": "javascript", "/EmbeddedFiles": "attachments"}


def measure(path: Path, name: str, limits: FileLimits) -> FileFacts:
    """Size, hash, type, pages and pixels of a file, cheapest first; past a limit nothing more is opened."""
    size = path.stat().st_size
    facts = FileFacts(
        name=name,
        size=size,
        sha256=sha256_of(path),
        media_type=sniff(head_of(path)),
        named_type=mimetypes.guess_type(name)[0],
    )
    if not 0 < size <= limits.max_bytes or facts.media_type is None:
        return facts
    return _measure_pdf(path, facts) if facts.media_type == PDF else _measure_picture(path, facts)


def head_of(path: Path) -> bytes:
    """The first bytes of a file, enough for its type."""
    with path.open("rb") as stream:
        return stream.read(HEAD)


def sniff(head: bytes) -> str | None:
    """The media type that the first bytes give away; None for anything that is not accepted."""
    for signature, media_type in _SIGNATURES:
        if head.startswith(signature):
            return media_type
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    if head[4:8] == b"ftyp":
        return _sniff_heif(head)
    return PDF if b"%PDF-" in head[:1029] else None


def _sniff_heif(head: bytes) -> str | None:
    """HEIC or HEIF by the major brand, else by a compatible one."""
    length = min(int.from_bytes(head[:4], "big"), 256)
    brands = [head[8:12], *(head[place : place + 4] for place in range(16, length, 4))]
    if any(brand in _HEIC_BRANDS for brand in brands):
        return "image/heic"
    return "image/heif" if any(brand in _HEIF_BRANDS for brand in brands) else None


def sha256_of(path: Path) -> str:
    """The hash of a file's bytes, read in pieces."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _measure_pdf(path: Path, facts: FileFacts) -> FileFacts:
    """Pages, lock and active content; the empty password opens silently."""
    import pikepdf

    try:
        with pikepdf.open(path) as document:
            pages = len(document.pages)
            active = tuple(sorted(_active_content(document)))
    except pikepdf.PasswordError:
        return replace(facts, encrypted=True)
    except Exception:  # whatever the parser makes of hostile bytes, another may still open the file
        return _measure_pdf_otherwise(path, facts)
    return replace(facts, pages=pages, opens=pages > 0, active_content=active)


def _measure_pdf_otherwise(path: Path, facts: FileFacts) -> FileFacts:
    """The renderer's own opinion of a PDF that the first parser refused."""
    import pypdfium2

    try:
        with contextlib.closing(pypdfium2.PdfDocument(path)) as document:
            pages = len(document)
    except pypdfium2.PdfiumError:
        return replace(facts, opens=False)
    return replace(facts, pages=pages, opens=pages > 0)


def _active_content(document: object) -> set[str]:
    """What a PDF would do when opened: actions, scripts, attachments, forms of the XFA kind."""
    found: set[str] = set()
    with contextlib.suppress(Exception):  # a note, never a reason to fail
        root = document.Root  # type: ignore[attr-defined]
        found |= {name for key, name in _ACTIVE.items() if key in root}
        names = root.get("/Names", {})
        found |= {name for key, name in _ACTIVE_NAMES.items() if key in names}
        if "/XFA" in root.get("/AcroForm", {}):
            found.add("xfa")
    return found


def _measure_picture(path: Path, facts: FileFacts) -> FileFacts:
    """Size and number of frames from the headers alone."""
    from PIL import Image

    if facts.media_type in ("image/heic", "image/heif"):
        import pillow_heif

        pillow_heif.register_heif_opener()
    Image.MAX_IMAGE_PIXELS = None  # the limits are ours, and nothing is decoded here
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(path) as image:
                width, height = image.size
                pages = int(getattr(image, "n_frames", 1)) if facts.media_type == "image/tiff" else 1
    except Exception:  # decoders raise anything on hostile bytes
        return replace(facts, opens=False)
    return replace(facts, pages=pages, pixels=width * height, opens=width > 0 and height > 0)
