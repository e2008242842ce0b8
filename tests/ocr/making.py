"""Pages written in code, letters drawn and PDFs made by hand, a line each, for the tests of the reading room."""

import io
import re
from collections.abc import Sequence
from pathlib import Path

import pikepdf
from PIL import Image

from ocr.classify import classify
from ocr.extract import extract
from ocr.lines import lines_of
from ocr.text import Line, PageText, Word
from samples.draw.fonts import Font
from samples.draw.pdf import write_pdf
from samples.draw.raster import paint
from samples.draw.sheet import A4, Sheet
from validators.documents.kind import PaperKind
from validators.documents.registry import KINDS
from validators.papers import Box, Document, EngineName, PageQuality, PageReading, QualityProblem, Reading, Value

COLUMNS, ROWS = 80, 60
LETTER_HIGH = 0.7
"""Letters fill this share of a row."""
NIK, OTHER_NIK = "1671045708880003", "1671021203790001"
LETTER = (
    "SURAT PERMOHONAN",
    "",
    "Perihal : Permohonan Surat Izin Praktik Dokter",
    "Kepada Yth. Kepala Dinas Penanaman Modal",
    "",
    "Dengan hormat, yang bertanda tangan di bawah ini:",
    "Nama : SITI RAHMAWATI",
    f"NIK : {NIK}",
    "Alamat : Jalan Merdeka Nomor 12 Palembang",
    "mengajukan permohonan izin praktik mandiri di Kota Palembang.",
    "",
    "Palembang, 12 November 2026",
    "Hormat saya, Pemohon",
)


def words_at(row: str, number: int, *, whole: bool = False, sure: float = 0.97) -> list[Word]:
    """The words of a row on a grid of 80 x 60; with `whole`, what no three blanks part is one word."""
    top = (number + (1 - LETTER_HIGH) / 2) / ROWS
    return [
        Word(
            text=found[0],
            box=(found.start() / COLUMNS, top, found.end() / COLUMNS, top + LETTER_HIGH / ROWS),
            confidence=sure,
        )
        for found in re.finditer(r"\S+(?: {1,2}\S+)*" if whole else r"\S+", row)
    ]


def page(drawing: str, *, engine: EngineName = "tesseract", sure: float = 0.97, number: int = 1) -> PageText:
    """A page from a drawing in letters: each row a row, three blanks part columns."""
    rows = [
        words_at(row, place, whole=engine == "neural", sure=sure)
        for place, row in enumerate(drawing.strip("\n").splitlines())
    ]
    lines = lines_of([word for row in rows for word in row], width=A4[0], height=A4[1])
    return PageText(number=number, width=1000, height=1414, engine=engine, lines=lines)


def values_of(drawing: str, kind: str | PaperKind, *, engine: EngineName = "tesseract") -> dict[str, Value | None]:
    """What is read on a drawn page that is taken to be of a kind."""
    known = KINDS[kind] if isinstance(kind, str) else kind
    return {name: reading.value for name, reading in extract(page(drawing, engine=engine), known).items()}


def told_by(drawing: str, kind: str) -> dict[str, Value | None]:
    """What is read on a drawn page that is recognised as of a kind."""
    assert classify(page(drawing)).kind == kind
    return values_of(drawing, kind)


def line(text: str, box: Box = (0.1, 0.1, 0.5, 0.12), sure: float = 0.97) -> Line:
    """A line of one word."""
    return Line(words=(Word(text=text, box=box, confidence=sure),))


def reading(
    value: Value | None, sure: float = 0.95, *, raw: str | None = None, box: Box = (0.2, 0.2, 0.6, 0.22)
) -> Reading:
    return Reading(
        value=value,
        raw=str(value) if raw is None else raw,
        confidence=sure,
        legible=value is not None,
        page=1,
        box=box,
    )


def document(
    kind: str, *, sure: float = 0.95, pages: tuple[int, ...] = (1,), text: str = "", **values: Value | Reading
) -> Document:
    readings = {
        name: value if isinstance(value, Reading) else reading(value)  # a value as it is, or with its confidence
        for name, value in values.items()
    }
    return Document(kind=kind, confidence=sure, pages=pages, readings=readings, text=text)


def page_reading(
    number: int,
    *documents: Document,
    text: str = "kata " * 40,
    problem: QualityProblem | None = None,
) -> PageReading:
    return PageReading(
        number=number,
        width=1000,
        height=1414,
        engine="tesseract",
        seconds=0.1,
        quality=PageQuality(problem=problem),
        text=text,
        documents=documents,
    )


def sheet_of(lines: Sequence[str] = LETTER, size: float = 12, family: str = "serif") -> Sheet:
    """An A4 sheet with lines of type."""
    sheet = Sheet(*A4)
    for place, text in enumerate(lines):
        sheet.text(25, 30 + 0.6 * size * place, text, Font(family, size))
    return sheet


def drawn(lines: Sequence[str] = LETTER, dpi: float = 150, size: float = 12) -> Image.Image:
    """A picture of an A4 sheet with lines of type."""
    return paint(sheet_of(lines, size), dpi)


def text_pdf(path: Path, lines: Sequence[str] = LETTER) -> Path:
    """A born-digital PDF with embedded fonts."""
    write_pdf([sheet_of(lines)], path)
    return path


def jpeg_of(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=85)
    return out.getvalue()


def raw_pdf(
    path: Path,
    content: bytes,
    *,
    scan: Image.Image | None = None,
    to_unicode: bytes | None = None,
    size: tuple[float, float] = (595, 842),
    **keys: object,
) -> Path:
    """A PDF of one page from its operators; `/F1` is Helvetica, `/Scan` the picture, `keys` are the page's own."""
    with pikepdf.new() as pdf:
        made = pdf.add_blank_page(page_size=size)
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.Type1,
            BaseFont=pikepdf.Name.Helvetica,
            Encoding=pikepdf.Name.WinAnsiEncoding,
        )
        if to_unicode is not None:
            font.ToUnicode = pdf.make_stream(to_unicode)
        resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=pdf.make_indirect(font)))
        if scan is not None:
            picture = pdf.make_stream(jpeg_of(scan))
            picture.Type, picture.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
            picture.Width, picture.Height, picture.BitsPerComponent = *scan.size, 8
            picture.ColorSpace, picture.Filter = pikepdf.Name.DeviceRGB, pikepdf.Name.DCTDecode
            resources.XObject = pikepdf.Dictionary(Scan=picture)
            content = b"q %d 0 0 %d 0 0 cm /Scan Do Q\n%s" % (*size, content)
        made.obj.Resources = resources
        for name, value in keys.items():
            made.obj[f"/{name}"] = value
        made.obj.Contents = pdf.make_stream(content)
        pdf.save(path)
    return path


def type_at(lines: Sequence[str], *, before: bytes = b"", top: int = 740, step: int = 24) -> bytes:
    """The operators that set lines of 12-point type from the left margin."""
    shown = b"".join(b"(%s) Tj 0 -%d Td\n" % (text.encode("cp1252"), step) for text in lines)
    return b"BT %s /F1 12 Tf 72 %d Td\n%sET" % (before, top, shown)
