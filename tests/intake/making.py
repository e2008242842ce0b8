"""Small files of every accepted kind, made for a test."""

import io
import struct
from collections.abc import Sequence

import pikepdf
import pillow_heif
from PIL import Image

LETTER = (
    "SURAT PERMOHONAN",
    "Perihal : Permohonan Surat Izin Praktik Dokter",
    "Yang bertanda tangan di bawah ini:",
    "Nama : SITI RAHMAWATI",
    "NIK : 1671045708880003",
    "Palembang, 12 November 2026",
)


def picture(size: tuple[int, int] = (60, 40), mode: str = "RGB") -> Image.Image:
    return Image.new(mode, size)


def encoded(image: Image.Image, kind: str, **settings: object) -> bytes:
    pillow_heif.register_heif_opener()
    out = io.BytesIO()
    image.save(out, kind, **settings)
    return out.getvalue()


def tiff(frames: int, size: tuple[int, int] = (60, 40), **settings: object) -> bytes:
    more = [picture(size, "L") for _ in range(frames - 1)]
    return encoded(picture(size, "L"), "TIFF", save_all=True, append_images=more, **settings)


def looping_tiff() -> bytes:
    """A TIFF whose only frame names itself as the next one."""
    content = bytearray(tiff(1))
    place = struct.unpack("<I", content[4:8])[0]
    entries = struct.unpack("<H", content[place : place + 2])[0]
    after = place + 2 + 12 * entries
    content[after : after + 4] = struct.pack("<I", place)
    return bytes(content)


def png_of(width: int, height: int) -> bytes:
    """A PNG that says it is so large, and holds nothing."""
    content = bytearray(encoded(picture((1, 1)), "PNG"))
    import zlib

    header = struct.pack(">II", width, height) + bytes(content[24:29])
    content[16:29] = header
    content[29:33] = struct.pack(">I", zlib.crc32(b"IHDR" + header))
    return bytes(content)


def jpeg_of(width: int, height: int) -> bytes:
    """A JPEG whose header says it is so large."""
    content = bytearray(encoded(picture((16, 16)), "JPEG"))
    place = content.index(b"\xff\xc0")
    content[place + 5 : place + 9] = struct.pack(">HH", height, width)
    return bytes(content)


def pdf(pages: Sequence[Sequence[str]] = (LETTER,), **saving: object) -> bytes:
    """A PDF with a text layer, one page for each list of lines."""
    with pikepdf.new() as document:
        for lines in pages:
            page = document.add_blank_page(page_size=(595, 842))
            font = pikepdf.Dictionary(
                Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
            )
            page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
            text = "".join(f"({line}) Tj 0 -24 Td\n" for line in lines)
            page.Contents = document.make_stream(f"BT /F1 12 Tf 72 760 Td\n{text}ET".encode())
        out = io.BytesIO()
        document.save(out, **saving)  # type: ignore[arg-type]
    return out.getvalue()


def locked_pdf(password: str) -> bytes:
    return pdf(encryption=pikepdf.Encryption(owner="owner", user=password))


def heavy_pdf() -> bytes:
    """A page that takes a renderer for ever: forms that draw forms that draw forms."""
    with pikepdf.new() as document:
        page = document.add_blank_page(page_size=(595, 842))
        drawn = document.make_stream(b"0 0 m 500 800 l 100 300 400 200 500 500 c S")
        drawn.Type, drawn.Subtype, drawn.BBox = pikepdf.Name.XObject, pikepdf.Name.Form, [0, 0, 595, 842]
        for _ in range(9):
            outer = document.make_stream(b"/X Do " * 12)
            outer.Type, outer.Subtype, outer.BBox = pikepdf.Name.XObject, pikepdf.Name.Form, [0, 0, 595, 842]
            outer.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(X=drawn))
            drawn = outer
        page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(X=drawn))
        page.Contents = document.make_stream(b"/X Do")
        out = io.BytesIO()
        document.save(out)
    return out.getvalue()
