"""Writing sheets as a PDF with a real text layer, and pictures as a PDF of pictures."""

import io
from collections.abc import Iterable, Sequence
from pathlib import Path as FilePath

import pikepdf
from PIL import Image

from samples.draw.sheet import Path, Picture, Sheet, Text
from samples.draw.truetype import TrueType

POINTS_PER_MM = 72 / 25.4


def write_pdf(sheets: Sequence[Sheet], target: FilePath) -> None:
    """Writes sheets with embedded fonts; every character has its Unicode value."""
    with pikepdf.new() as pdf:
        fonts = _embed_fonts(pdf, sheets)
        for sheet in sheets:
            _add_page(pdf, sheet, fonts)
        save(pdf, target)


def write_picture_pdf(pictures: Iterable[tuple[bytes, float]], target: FilePath) -> None:
    """Writes JPEG pictures, one a page, as a scanner does; each comes with its resolution in dots per inch."""
    with pikepdf.new() as pdf:
        for jpeg, dpi in pictures:
            with Image.open(io.BytesIO(jpeg)) as opened:
                width, height, grey = opened.width, opened.height, opened.mode == "L"
            stream = _jpeg_stream(pdf, jpeg, width, height, grey=grey)
            points = width * 72 / dpi, height * 72 / dpi
            page = pdf.add_blank_page(page_size=points)
            page.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(I0=stream))
            page.obj.Contents = pdf.make_stream(f"q {points[0]:.2f} 0 0 {points[1]:.2f} 0 0 cm /I0 Do Q".encode())
        save(pdf, target)


def merge_pdfs(parts: Iterable[FilePath], target: FilePath) -> list[int]:
    """Joins PDFs into one; gives the number of pages of each part."""
    counts = []
    with pikepdf.new() as pdf:
        for part in parts:
            with pikepdf.open(part) as opened:
                counts.append(len(opened.pages))
                pdf.pages.extend(opened.pages)
        save(pdf, target)
    return counts


def save(pdf: pikepdf.Pdf, target: FilePath) -> None:
    """Saves the same bytes for the same content."""
    pdf.remove_unreferenced_resources()
    pdf.save(
        target,
        deterministic_id=True,
        compress_streams=True,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
    )


def _add_page(pdf: pikepdf.Pdf, sheet: Sheet, fonts: dict[TrueType, tuple[str, pikepdf.Object]]) -> None:
    height = sheet.height * POINTS_PER_MM
    page = pdf.add_blank_page(page_size=(sheet.width * POINTS_PER_MM, height))
    commands: list[str] = []
    pictures = pikepdf.Dictionary()
    if sheet.colour != "#ffffff":
        commands.append(f"{_rgb(sheet.colour)} rg 0 0 {sheet.width * POINTS_PER_MM:.2f} {height:.2f} re f")
    for mark in sheet.marks:
        if isinstance(mark, Text):
            commands.append(_text_command(mark, height, fonts[mark.font.face][0]))
        elif isinstance(mark, Path):
            commands.append(_path_command(mark, height))
        else:
            name = f"/I{len(pictures)}"
            pictures[name] = _picture_stream(pdf, mark)
            x, y = mark.x * POINTS_PER_MM, height - (mark.y + mark.height) * POINTS_PER_MM
            size = f"{mark.width * POINTS_PER_MM:.2f} 0 0 {mark.height * POINTS_PER_MM:.2f}"
            commands.append(f"q {size} {x:.2f} {y:.2f} cm {name} Do Q")
    page.obj.Resources = pikepdf.Dictionary(
        Font=pikepdf.Dictionary({f"/{name}": font for name, font in fonts.values()}), XObject=pictures
    )
    page.obj.Contents = pdf.make_stream("\n".join(commands).encode("ascii"))


def _rgb(colour: str) -> str:
    return " ".join(f"{int(colour[place : place + 2], 16) / 255:.3f}" for place in (1, 3, 5))


def _text_command(mark: Text, height: float, name: str) -> str:
    glyphs = "".join(f"{mark.font.face.glyph(character):04x}" for character in mark.text)
    x, y = mark.left * POINTS_PER_MM, height - mark.y * POINTS_PER_MM
    return (
        f"BT {_rgb(mark.colour)} rg /{name} {mark.font.size:.2f} Tf {mark.font.stretch * 100:.0f} Tz "
        f"1 0 0 1 {x:.2f} {y:.2f} Tm <{glyphs}> Tj ET"
    )


def _path_command(mark: Path, height: float) -> str:
    points = [(x * POINTS_PER_MM, height - y * POINTS_PER_MM) for x, y in mark.points]
    parts = [f"{x:.2f} {y:.2f} {'l' if index else 'm'}" for index, (x, y) in enumerate(points)]
    if mark.fill:
        parts.insert(0, f"{_rgb(mark.fill)} rg")
    if mark.width:
        parts.insert(0, f"{_rgb(mark.colour)} RG {mark.width * POINTS_PER_MM:.2f} w 1 J 1 j")
    parts.append("B" if mark.fill and mark.width else "f" if mark.fill else "S")
    return " ".join(parts)


def _jpeg_stream(pdf: pikepdf.Pdf, jpeg: bytes, width: int, height: int, *, grey: bool) -> pikepdf.Stream:
    stream = pdf.make_stream(jpeg)
    stream.Type, stream.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
    stream.Width, stream.Height, stream.BitsPerComponent = width, height, 8
    stream.ColorSpace = pikepdf.Name.DeviceGray if grey else pikepdf.Name.DeviceRGB
    stream.Filter = pikepdf.Name.DCTDecode
    return stream


def _picture_stream(pdf: pikepdf.Pdf, mark: Picture) -> pikepdf.Stream:
    # 200 dots per inch are enough for what is not text.
    most = max(1, round(mark.width / 25.4 * 200)), max(1, round(mark.height / 25.4 * 200))
    image = mark.image
    if image.width > most[0] or image.height > most[1]:
        image = image.resize(most, Image.Resampling.LANCZOS)
    buffer = io.BytesIO()
    image.convert("RGB").save(buffer, "JPEG", quality=85)
    stream = _jpeg_stream(pdf, buffer.getvalue(), image.width, image.height, grey=False)
    if image.mode == "RGBA":
        mask = pdf.make_stream(image.getchannel("A").tobytes())
        mask.Type, mask.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
        mask.Width, mask.Height, mask.BitsPerComponent = image.width, image.height, 8
        mask.ColorSpace = pikepdf.Name.DeviceGray
        stream.SMask = mask
    return stream


def _embed_fonts(pdf: pikepdf.Pdf, sheets: Sequence[Sheet]) -> dict[TrueType, tuple[str, pikepdf.Object]]:
    used: dict[TrueType, set[str]] = {}
    for sheet in sheets:
        for mark in sheet.marks:
            if isinstance(mark, Text):
                used.setdefault(mark.font.face, set()).update(mark.text)
    return {face: (f"F{index}", _embed(pdf, face, used[face])) for index, face in enumerate(used)}


def _embed(pdf: pikepdf.Pdf, face: TrueType, characters: set[str]) -> pikepdf.Object:
    """A Type 0 font whose codes are glyph numbers, with the map back to Unicode (ISO 32000-1, 9.7)."""
    name = pikepdf.Name(f"/AAAAAA+{face.path.stem}")
    glyphs = {face.glyph(character): character for character in sorted(characters)}
    thousandths = 1000 / face.units
    descriptor = pikepdf.Dictionary(
        Type=pikepdf.Name.FontDescriptor,
        FontName=name,
        Flags=4,
        FontBBox=[round(edge * thousandths) for edge in face.box],
        ItalicAngle=0,
        Ascent=round(face.ascent * thousandths),
        Descent=round(face.descent * thousandths),
        CapHeight=700,
        StemV=80,
        FontFile2=pdf.make_stream(face.subset(glyphs)),
    )
    widths = pikepdf.Array()
    for glyph in sorted(glyphs):
        widths.append(glyph)
        widths.append(pikepdf.Array([round(face.glyph_width(glyph) * 1000)]))
    descendant = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.CIDFontType2,
        BaseFont=name,
        CIDSystemInfo=pikepdf.Dictionary(
            Registry=pikepdf.String("Adobe"), Ordering=pikepdf.String("Identity"), Supplement=0
        ),
        FontDescriptor=pdf.make_indirect(descriptor),
        CIDToGIDMap=pikepdf.Name.Identity,
        DW=600,
        W=widths,
    )
    return pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.Type0,
            BaseFont=name,
            Encoding=pikepdf.Name("/Identity-H"),
            DescendantFonts=[pdf.make_indirect(descendant)],
            ToUnicode=pdf.make_stream(_to_unicode(glyphs)),
        )
    )


def _to_unicode(glyphs: dict[int, str]) -> bytes:
    pairs = [
        f"<{glyph:04x}> <{character.encode('utf-16-be').hex()}>" for glyph, character in sorted(glyphs.items())
    ]
    blocks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
    maps = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
        "1 begincodespacerange <0000> <ffff> endcodespacerange\n"
        f"{maps}\nendcmap CMapName currentdict /CMap defineresource pop end end"
    ).encode("ascii")
