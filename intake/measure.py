"""What the bytes of a file are, measured before anything is decoded; runs in a child process."""

import contextlib
import hashlib
import mimetypes
import warnings
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from validators.papers import FileFacts
from validators.rules.files import JPEG, PDF, FileLimits

TIFF = "image/tiff"

HEAD = 1100
"""Bytes looked at for the type: a PDF may begin up to 1,024 bytes into the file."""
CHUNK = 1024 * 1024
LARGEST_HASHED = 1024 * 1024 * 1024
"""A file that is beyond all limits is hashed up to this size, so that even a huge one is answered at once."""
FRAMES_COUNTED = 10
"""Frames are counted up to so many times the limit; what has more is told as having so many."""
NODES_WALKED = 20_000
_SIGNATURES = (
    (b"\xff\xd8\xff", JPEG),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"II*\x00", TIFF),
    (b"MM\x00*", TIFF),
    (b"II+\x00", TIFF),  # BigTIFF
    (b"MM\x00+", TIFF),
)
_HEIC_BRANDS = frozenset((b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis"))
_HEIF_BRANDS = frozenset((b"mif1", b"msf1", b"mif2"))
_AVIF_BRANDS = frozenset((b"avif", b"avis"))
_DECODERS = {
    JPEG: ("JPEG", "MPO"),
    "image/png": ("PNG",),
    TIFF: ("TIFF",),
    "image/webp": ("WEBP",),
    "image/heic": ("HEIF",),
    "image/heif": ("HEIF",),
}
"""Pillow's decoders for each type; no other may touch the bytes. MPO is a JPEG with a preview behind it."""
_ACTIVE = {
    "/OpenAction": "open_action",
    "/AA": "actions",
    "/JS": "javascript",
    "/JavaScript": "javascript",
    "/Launch": "launch",
    "/EmbeddedFiles": "attachments",
    "/EmbeddedFile": "attachments",
    "/XFA": "xfa",
    "/RichMedia": "rich_media",
}


def measure(path: Path, name: str, limits: FileLimits) -> FileFacts:
    """Size, hash, type, pages and pixels of a file, cheapest first; past a limit nothing more is opened."""
    size = path.stat().st_size
    facts = FileFacts(
        name=name,
        size=size,
        sha256=sha256_of(path) if size <= LARGEST_HASHED else "",
        media_type=sniff(head_of(path)),
        named_type=mimetypes.guess_type(name)[0],
    )
    if not 0 < size <= limits.max_bytes or facts.media_type is None:
        return facts
    if facts.media_type == PDF:
        return _measure_pdf(path, facts)
    return _measure_picture(path, facts, most_frames=limits.max_pages * FRAMES_COUNTED)


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
    if any(brand in _AVIF_BRANDS for brand in brands):
        return None
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
    except pypdfium2.PdfiumError as error:
        # The library has one exception; only its words tell a lock from damage.
        is_locked = any(word in str(error).lower() for word in ("password", "security"))
        return replace(facts, encrypted=is_locked, opens=is_locked)
    return replace(facts, pages=pages, opens=pages > 0)


def _active_content(document: Any) -> set[str]:
    """What a PDF would do when opened: actions, scripts, attachments, forms of the XFA kind.

    Everything that hangs from the root is walked, not only the indirect objects: an attachment may lie in
    a dictionary within a dictionary.
    """
    found: set[str] = set()
    with contextlib.suppress(Exception):  # a note, never a reason to fail
        for key, value in _entries(document.Root):
            for name in (key, str(value) if key in ("/S", "/Subtype", "/Type") else ""):
                if name in _ACTIVE:
                    found.add(_ACTIVE[name])
    return found


def _entries(root: Any) -> Iterator[tuple[str, Any]]:
    """Key and value of every dictionary below a PDF object, each indirect object once, within a bound."""
    import pikepdf

    waiting, seen = [root], set()
    for _ in range(NODES_WALKED):
        if not waiting:
            return
        node = waiting.pop()
        if not isinstance(node, pikepdf.Object) or (node.is_indirect and node.objgen in seen):
            continue
        seen.add(node.objgen if node.is_indirect else None)
        if isinstance(node, pikepdf.Array):
            waiting.extend(node)
        elif isinstance(node, pikepdf.Dictionary | pikepdf.Stream):
            for key, value in node.items():
                yield str(key), value
                waiting.append(value)


def _measure_picture(path: Path, facts: FileFacts, most_frames: int) -> FileFacts:
    """Size and number of frames from the headers alone."""
    from PIL import Image

    media_type = str(facts.media_type)
    if _DECODERS[media_type] == ("HEIF",):
        import pillow_heif

        pillow_heif.register_heif_opener()
    try:
        with _headers_only(), Image.open(path, formats=_DECODERS[media_type]) as image:
            # A moving picture is one page; only a TIFF is a bundle of pages.
            pages, pixels = _frames(image, most_frames if media_type == TIFF else 1)
    except MemoryError:
        raise
    except Exception:  # decoders raise anything on hostile bytes
        return replace(facts, opens=False)
    return replace(facts, pages=pages, pixels=pixels, opens=pixels > 0)


@contextlib.contextmanager
def _headers_only() -> Iterator[None]:
    """Pillow without its own limit on pixels and without warnings: the limits are ours, nothing is decoded."""
    from PIL import Image

    kept, Image.MAX_IMAGE_PIXELS = Image.MAX_IMAGE_PIXELS, None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        Image.MAX_IMAGE_PIXELS = kept


def _frames(image: Any, most: int) -> tuple[int, int]:
    """How many frames, at most so many, and the pixels of the largest; what follows a broken one is not there."""
    width, height = image.size
    count, pixels = 1, width * height
    with contextlib.suppress(Exception):  # EOFError behind the last one, anything behind a broken one
        while count < most:
            image.seek(count)
            width, height = image.size
            count, pixels = count + 1, max(pixels, width * height)
    return count, pixels
