"""Opens a file of any accepted kind and gives its pages as upright pictures fit for reading."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from PIL import Image, ImageOps, UnidentifiedImageError

PDF = "application/pdf"
MOST_PIXELS_LONG = 3600
"""Longest side in pixels that any step sees: an A4 page at 300 dpi. Readers gain nothing above it."""
READING_DPI = 200
MOST_DPI = 300
LARGE_PICTURE = 0.12
"""A picture over this share of a PDF page may be a paper of its own; crests, stamps and QR codes are smaller."""
CAMERA_TAGS = (0x010F, 0x0110)  # EXIF Make, Model

Image.MAX_IMAGE_PIXELS = 120_000_000  # the limit of the files room; Pillow refuses at twice this number


class DamagedPage(Exception):
    """The decoder gave up on a page: the file is damaged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page as a picture that stands upright as far as the file says.

    `image` is of mode `L` or `RGB` with a long side of at most 3,600 px; `width` and `height` are the
    pixels of the page itself before it was shrunk. `from_camera` holds when EXIF names one.
    """

    number: int
    image: Image.Image
    width: int
    height: int
    from_camera: bool = False


class Pages(Protocol):
    """The pages of one open file; numbers count from 1."""

    def picture(self, number: int) -> Page:
        """The page as an upright picture. Raises `DamagedPage` when the decoder gives up."""
        ...


class PicturePages:
    """The frames of a picture file: JPEG, PNG, TIFF, WebP, HEIC."""

    def __init__(self, path: Path, media_type: str) -> None:
        if media_type in ("image/heic", "image/heif"):
            import pillow_heif

            pillow_heif.register_heif_opener()
        with _decoding():
            self._image = Image.open(path)

    def picture(self, number: int) -> Page:
        """See `Pages.picture`."""
        with _decoding():
            self._image.seek(number - 1)
            exif = self._image.getexif()
            from_camera = any(exif.get(tag) for tag in CAMERA_TAGS)
            width, height = self._image.size
            self._image.draft("RGB", _bounded(width, height))
            lying = self._image.size
            standing = ImageOps.exif_transpose(self._image)
            if standing.size != lying:  # Pillow turns TIFFs by itself: only what came out tells
                width, height = height, width
            upright = flattened(_square_pixels(standing))
        return Page(number=number, image=bounded(upright), width=width, height=height, from_camera=from_camera)

    def close(self) -> None:
        """Closes the file."""
        self._image.close()


class PdfPages:
    """The pages of a PDF, rendered at a resolution fit for reading."""

    def __init__(self, path: Path) -> None:
        import pypdfium2

        with _decoding():
            self._document = pypdfium2.PdfDocument(path)

    def picture(self, number: int) -> Page:
        """See `Pages.picture`."""
        with _decoding():
            page = self._document[number - 1]
            try:
                wide, high = page.get_size()
                scale = min(_fit_dpi(page) / 72, MOST_PIXELS_LONG / max(wide, high, 1))
                image = page.render(scale=scale, no_smoothtext=False).to_pil()
            finally:
                page.close()
        upright = flattened(image)
        return Page(number=number, image=upright, width=upright.width, height=upright.height)

    def shows_picture(self, number: int, least: float = LARGE_PICTURE) -> bool:
        """Whether a picture covers so much of the page (a share) that words may stand in it."""
        with _decoding():
            page = self._document[number - 1]
            try:
                wide, high = page.get_size()
                return any(
                    (right - left) * (top - bottom) > least * wide * high
                    for left, bottom, right, top in (picture.get_bounds() for picture in _pictures(page))
                )
            finally:
                page.close()

    def has_text(self, number: int) -> bool:
        """Whether the page holds any characters at all, visible or not."""
        with _decoding():
            page = self._document[number - 1]
            try:
                return bool(page.get_textpage().count_chars() > 0)
            finally:
                page.close()

    def text_alone(self, number: int, dpi: float) -> Image.Image:
        """The page in grey without its pictures: only what is drawn as type or line leaves ink."""
        with _decoding():
            page = self._document[number - 1]
            try:
                for picture in list(_pictures(page, depth=1)):
                    page.remove_obj(picture)
                image: Image.Image = page.render(scale=dpi / 72, grayscale=True).to_pil()
            finally:
                page.close()
        return image

    def close(self) -> None:
        """Closes the file."""
        self._document.close()


@contextmanager
def open_pages(path: Path, media_type: str) -> Iterator[PdfPages | PicturePages]:
    """Opens a file by its sniffed media type.

    Raises:
        DamagedPage: when it cannot be opened.
    """
    pages = PdfPages(path) if media_type == PDF else PicturePages(path, media_type)
    try:
        yield pages
    finally:
        pages.close()


def flattened(image: Image.Image) -> Image.Image:
    """The picture as `L` or `RGB`: palettes resolved, 16 bits made 8, what is clear laid on white."""
    if image.mode in ("L", "RGB"):
        return image
    if image.mode == "1":
        return image.convert("L")
    if image.mode.startswith(("I", "F")):
        return _eight_bits(image)
    if image.has_transparency_data:
        clear = image.convert("RGBA")
        white = Image.new("RGBA", clear.size, "white")
        return Image.alpha_composite(white, clear).convert("RGB")
    return image.convert("L" if image.mode == "LA" else "RGB")


def bounded(image: Image.Image) -> Image.Image:
    """The picture shrunk to at most 3,600 px on its long side."""
    size = _bounded(*image.size)
    return image if size == image.size else image.resize(size, Image.Resampling.BICUBIC, reducing_gap=2.0)


def _bounded(width: int, height: int) -> tuple[int, int]:
    factor = min(1.0, MOST_PIXELS_LONG / max(width, height))
    return max(1, round(width * factor)), max(1, round(height * factor))


def _eight_bits(image: Image.Image) -> Image.Image:
    """Deep grey as 8 bits: 16-bit files are cut to their upper byte, others stretched over their own range."""
    import numpy as np

    deep = np.asarray(image, dtype=np.float32)
    low, high = (0.0, 65535.0) if image.mode.startswith("I;16") else (float(deep.min()), float(deep.max()))
    if image.mode == "I" and low >= 0 and high > 255:
        low, high = 0.0, 65535.0  # a 16-bit PNG, as Pillow before 11.3 opened it
    return Image.fromarray(((deep - low) * (255.0 / max(high - low, 1.0))).clip(0, 255).astype(np.uint8))


def _square_pixels(image: Image.Image) -> Image.Image:
    """A fax has fewer rows than columns per inch; stretch it, or its letters stay flat."""
    across, down = (float(dpi) for dpi in image.info.get("dpi", (0, 0))[:2])
    if not (across > 0 and down > 0) or 0.8 < across / down < 1.25 or not 0.2 < across / down < 5:
        return image
    stretch = across / down
    width, height = image.size
    size = (width, round(height * stretch)) if stretch > 1 else (round(width / stretch), height)
    return image.convert("L" if image.mode == "1" else image.mode).resize(size, Image.Resampling.BICUBIC)


def _fit_dpi(page: Any) -> float:
    """The resolution of the page's own scan where one picture fills it, else 200; at most 300."""
    wide, high = page.get_size()
    best = 0.0
    for picture in _pictures(page):
        left, bottom, right, top = picture.get_bounds()
        if (right - left) * (top - bottom) > 0.1 * wide * high:
            across, down = picture.get_px_size()
            best = max(best, 72 * max(across, down) / max(right - left, top - bottom))
    return min(MOST_DPI, max(READING_DPI, best))


def _pictures(page: Any, depth: int = 2) -> Iterator[Any]:
    """The pictures drawn on a PDF page, and in forms on it."""
    import pypdfium2.raw as pdfium

    yield from page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=depth)


@contextmanager
def _decoding() -> Iterator[None]:
    """Every way in which a decoder gives up is one thing to us."""
    try:
        yield
    except (
        OSError,
        SyntaxError,
        ValueError,
        EOFError,
        UnidentifiedImageError,
        Image.DecompressionBombError,
    ) as fault:
        raise DamagedPage(type(fault).__name__) from None
    except Exception as fault:
        if type(fault).__module__.startswith("pypdfium2"):
            raise DamagedPage(type(fault).__name__) from None
        raise
