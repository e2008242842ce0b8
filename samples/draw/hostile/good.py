"""Small good files of every accepted format, from which broken ones are made."""

import io
import tempfile
from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image

from samples.draw.captures.files import encode_jpeg, write_heic, write_tiff
from samples.draw.fonts import Font
from samples.draw.pdf import write_pdf, write_picture_pdf
from samples.draw.raster import paint
from samples.draw.sheet import Sheet

DPI = 110


def _sheet(number: int) -> Sheet:
    sheet = Sheet(148, 105)
    sheet.text(74, 20, "SURAT KETERANGAN", Font("serif", 14, bold=True), anchor="m")
    for line in range(6):
        sheet.text(15, 35 + 8 * line, f"Halaman {number}, baris {line}: berkas uji", Font("serif", 11))
    return sheet


@cache
def good_files() -> dict[str, bytes]:
    """One good file for each name; the ending says the format."""
    pages = [np.asarray(paint(_sheet(number), DPI)) for number in (1, 2)]
    image = Image.fromarray(pages[0])
    made: dict[str, bytes] = {"photo.jpg": encode_jpeg(pages[0], 60)}
    for name, form in (("scan.png", "PNG"), ("photo.webp", "WEBP")):
        buffer = io.BytesIO()
        image.quantize(16).save(buffer, form) if form == "PNG" else image.save(buffer, form, quality=50)
        made[name] = buffer.getvalue()
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "file"
        write_pdf([_sheet(1), _sheet(2)], target)
        made["letter.pdf"] = target.read_bytes()
        write_picture_pdf([(encode_jpeg(page, 55), DPI) for page in pages], target)
        made["scan.pdf"] = target.read_bytes()
        made["scan.tiff"] = write_tiff(pages, target, DPI).read_bytes()
        made["photo.heic"] = write_heic(pages[0], target, 40).read_bytes()
    return made
