"""Pictures as the bytes of files: JPEG with a camera's tags, PNG, TIFF of many pages, WebP, HEIC."""

import io
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

import numpy as np
import pikepdf
from numpy.typing import NDArray
from PIL import Image

from samples.draw.captures.lens import Pixels
from samples.draw.pdf import save, write_picture_pdf
from samples.draw.people import NOW

Grey = NDArray[np.uint8]
CAMERAS = (
    ("samsung", "SM-A155F"),
    ("samsung", "SM-A057F"),
    ("Xiaomi", "Redmi Note 12"),
    ("OPPO", "CPH2591"),
    ("vivo", "V2247"),
    ("Apple", "iPhone 13"),
    ("INFINIX", "X6525"),
)
_TURN_BACK = {0: 1, 90: 6, 180: 3, 270: 8}
"""The EXIF orientation that turns a stored picture clockwise by so many degrees (CIPA DC-008)."""


def camera_tags(rng: Random, turn: int = 0) -> Image.Exif:
    """The tags that a phone writes; `turn` is how far the viewer has to turn the picture, clockwise."""
    maker, model = rng.choice(CAMERAS)
    taken = datetime(NOW.year, NOW.month, NOW.day) - timedelta(minutes=rng.randint(60, 20_000))
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = maker, model
    exif[0x0112] = _TURN_BACK[turn]
    exif[0x0132] = f"{taken:%Y:%m:%d %H:%M:%S}"
    exif.get_ifd(0x8769)[0x9003] = f"{taken:%Y:%m:%d %H:%M:%S}"
    return exif


def write_jpeg(pixels: Pixels | Grey, target: Path, quality: int, exif: Image.Exif | None = None) -> Path:
    """A JPEG file."""
    Image.fromarray(pixels).save(target, "JPEG", quality=quality, exif=exif or Image.Exif())
    return target


def write_jpeg_scan(pixels: Pixels | Grey, target: Path, quality: int, dpi: int) -> Path:
    """A JPEG file that says its resolution, as scanners write it."""
    Image.fromarray(pixels).save(target, "JPEG", quality=quality, dpi=(dpi, dpi))
    return target


def write_png(pixels: Pixels | Grey, target: Path, dpi: int) -> Path:
    """A PNG file."""
    Image.fromarray(pixels).save(target, "PNG", dpi=(dpi, dpi), compress_level=4)
    return target


def write_webp(pixels: Pixels, target: Path, quality: int) -> Path:
    """A WebP file."""
    Image.fromarray(pixels).save(target, "WEBP", quality=quality, method=2)
    return target


def write_heic(pixels: Pixels, target: Path, quality: int) -> Path:
    """A HEIC file, as iPhones send it."""
    import pillow_heif

    pillow_heif.from_pillow(Image.fromarray(pixels)).save(target, quality=quality)
    return target


def write_tiff(pages: Sequence[Pixels | Grey], target: Path, dpi: int) -> Path:
    """A TIFF file with one frame a page, compressed as JPEG."""
    frames = [Image.fromarray(page) for page in pages]
    frames[0].save(
        target,
        "TIFF",
        save_all=True,
        append_images=frames[1:],
        compression="jpeg",
        quality=82,
        dpi=(dpi, dpi),
    )
    return target


def write_scanned_pdf(
    pages: Sequence[tuple[Pixels | Grey, int]], target: Path, quality: int, turn_back: int = 0
) -> Path:
    """A PDF with one JPEG a page, each with its resolution; `turn_back` is the pages' own /Rotate."""
    write_picture_pdf([(encode_jpeg(page, quality), dpi) for page, dpi in pages], target)
    if turn_back % 360:
        with pikepdf.open(target, allow_overwriting_input=True) as pdf:
            for page in pdf.pages:
                page.obj.Rotate = turn_back % 360
            save(pdf, target)
    return target


def encode_jpeg(pixels: Pixels | Grey, quality: int) -> bytes:
    """The bytes of a JPEG."""
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "JPEG", quality=quality)
    return buffer.getvalue()
