"""PDFs with one fault each, built on purpose."""

import io
import zlib
from random import Random

import pikepdf

from samples.draw.hostile.good import good_files
from samples.draw.hostile.raw_pdf import PAGE, WORDS, assemble, deflated_filler, simple, stream

MEGABYTE = 1_000_000


def recursive_pages() -> bytes:
    """The page tree contains itself."""
    return assemble(simple(pages=b"<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>"))


def laughing_pages(levels: int = 9) -> bytes:
    """A page tree whose nodes each name the next one ten times: 10 to the power of `levels` pages."""
    objects = simple(pages=b"<</Type/Pages/Kids[%s]/Count %d>>" % (b"10 0 R " * 10, 10**levels))
    for level in range(levels - 1):
        child = 3 if level == levels - 2 else 11 + level
        count = 10 ** (levels - 1 - level)
        objects[10 + level] = b"<</Type/Pages/Kids[%s]/Count %d>>" % (b"%d 0 R " % child * 10, count)
    return assemble(objects)


def lying_count() -> bytes:
    """Says that it has a thousand million pages, and has one."""
    return assemble(simple(pages=b"<</Type/Pages/Kids[3 0 R]/Count 1000000000>>"))


def no_pages() -> bytes:
    """A page tree without a page."""
    return assemble(simple(pages=b"<</Type/Pages/Kids[]/Count 0>>"))


def many_pages(count: int = 150) -> bytes:
    """More pages than are accepted."""
    objects = simple(pages=b"<</Type/Pages/Kids[%s]/Count %d>>" % (_references(count), count))
    return assemble(objects | dict.fromkeys(range(10, 10 + count), PAGE))


def _references(count: int) -> bytes:
    return b" ".join(b"%d 0 R" % (10 + number) for number in range(count))


def xref_loop() -> bytes:
    """The table of offsets names itself as the one before."""
    plain = assemble(simple())
    return assemble(simple(), trailer=b"/Prev %d" % plain.rindex(b"xref\n0"))


def xref_nowhere() -> bytes:
    """The table of offsets is said to lie far behind the end."""
    return assemble(simple(), start=2**40)


def deep_arrays(depth: int = 20_000) -> bytes:
    """Arrays within arrays."""
    return assemble(simple(catalog=b"<</Type/Catalog/Pages 2 0 R/Deep %s%s>>" % (b"[" * depth, b"]" * depth)))


def deep_dictionaries(depth: int = 10_000) -> bytes:
    """Dictionaries within dictionaries, in the page itself."""
    nested = b"<</A" * depth + b" 0" + b">>" * depth
    return assemble(simple(page=PAGE[:-2] + b"/Deep " + nested + b">>"))


def wrong_length() -> bytes:
    """The content says that it is far longer than it is."""
    return assemble(simple(contents=stream(WORDS, length=99_999_999)))


def negative_length() -> bytes:
    """The content says a length below nought."""
    return assemble(simple(contents=stream(WORDS, length=-5)))


def flate_bomb(megabytes: int = 512) -> bytes:
    """A page's content that unpacks twice, to half a gigabyte of blanks."""
    packed = zlib.compress(deflated_filler(b" ", megabytes * MEGABYTE), 9)
    return assemble(simple(contents=stream(packed, b"/Filter[/FlateDecode/FlateDecode]")))


def object_stream_bomb(megabytes: int = 512) -> bytes:
    """An object stream, which readers unpack to find any object, of half a gigabyte."""
    packed = zlib.compress(deflated_filler(b" ", megabytes * MEGABYTE), 9)
    entries = b"/Type/ObjStm/N 1/First 4/Filter[/FlateDecode/FlateDecode]"
    objects = simple(catalog=b"<</Type/Catalog/Pages 2 0 R/Extra 9 0 R/AcroForm 9 0 R>>")
    return assemble(objects | {9: stream(packed, entries)})


def giant_picture(side: int = 60_000) -> bytes:
    """A picture in the page that says 60,000 pixels square."""
    packed = zlib.compress(deflated_filler(b"\0", 64 * MEGABYTE), 9)
    entries = b"/Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8" % (side, side)
    entries += b"/ColorSpace/DeviceRGB/Filter[/FlateDecode/FlateDecode]"
    page = PAGE.replace(b"/Font", b"/XObject<</I 6 0 R>>/Font")
    objects = simple(page=page, contents=stream(b"q 420 0 0 300 0 0 cm /I Do Q"))
    return assemble(objects | {6: stream(packed, entries)})


def giant_page() -> bytes:
    """A page of two thousand kilometres."""
    return assemble(simple(page=PAGE.replace(b"[0 0 420 300]", b"[0 0 6000000000 6000000000]")))


def odd_page(box: bytes = b"[0 0 0 0]") -> bytes:
    """A page without any area."""
    return assemble(simple(page=PAGE.replace(b"[0 0 420 300]", box)))


def endless_form() -> bytes:
    """A drawing that draws itself."""
    form = stream(b"/X Do", b"/Type/XObject/Subtype/Form/BBox[0 0 420 300]/Resources<</XObject<</X 6 0 R>>>>")
    page = PAGE.replace(b"/Font", b"/XObject<</X 6 0 R>>/Font")
    return assemble(simple(page=page, contents=stream(b"/X Do")) | {6: form})


def laughing_forms(levels: int = 9) -> bytes:
    """Drawings that each draw the next one ten times: 10 to the power of `levels` lines."""
    objects = simple(page=PAGE.replace(b"/Font", b"/XObject<</X 10 0 R>>/Font"), contents=stream(b"/X Do"))
    for level in range(levels):
        entries = b"/Type/XObject/Subtype/Form/BBox[0 0 420 300]"
        last = level == levels - 1
        entries += b"" if last else b"/Resources<</XObject<</X %d 0 R>>>>" % (11 + level)
        objects[10 + level] = stream(b"0 0 m 420 300 l S" if last else b"/X Do " * 10, entries)
    return assemble(objects)


def endless_lines(count: int = 4_000_000) -> bytes:
    """A content of millions of lines to draw, packed small."""
    packed = zlib.compress(b"0 0 m 420 300 l S\n" * (count // 4), 9)
    return assemble(simple(contents=stream(packed, b"/Filter/FlateDecode")))


def broken_font() -> bytes:
    """An embedded font of random bytes."""
    noise = Random(5).randbytes(4000)
    font = b"<</Type/Font/Subtype/TrueType/BaseFont/Broken/FontDescriptor 6 0 R>>"
    descriptor = b"<</Type/FontDescriptor/FontName/Broken/Flags 4/FontFile2 7 0 R/FontBBox[0 0 1 1]>>"
    return assemble(simple(font=font) | {6: descriptor, 7: stream(noise)})


def broken_picture(coding: bytes = b"/JBIG2Decode") -> bytes:
    """A picture in the page whose coded bytes are random."""
    entries = b"/Type/XObject/Subtype/Image/Width 900/Height 900/BitsPerComponent 1/ColorSpace/DeviceGray/Filter"
    page = PAGE.replace(b"/Font", b"/XObject<</I 6 0 R>>/Font")
    objects = simple(page=page, contents=stream(b"q 420 0 0 300 0 0 cm /I Do Q"))
    return assemble(objects | {6: stream(Random(6).randbytes(3000), entries + coding)})


def with_script() -> bytes:
    """A script that runs when the paper is opened."""
    script = b"/OpenAction<</S/JavaScript/JS(app.alert\\('halo'\\))>>"
    return assemble(simple(catalog=b"<</Type/Catalog/Pages 2 0 R%s>>" % script))


def with_attachment() -> bytes:
    """A program attached to the paper."""
    names = b"/Names<</EmbeddedFiles<</Names[(a.exe)<</Type/Filespec/F(a.exe)/EF<</F 6 0 R>>>>]>>>>"
    objects = simple(catalog=b"<</Type/Catalog/Pages 2 0 R%s>>" % names)
    return assemble(objects | {6: stream(b"MZ" + bytes(200), b"/Type/EmbeddedFile")})


def locked(user: str = "rahasia") -> bytes:
    """Locked with a password that nobody gave us; without one, only copying is forbidden."""
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(good_files()["letter.pdf"])) as pdf:
        pdf.save(buffer, encryption=pikepdf.Encryption(owner="pemilik", user=user, R=6))
    return buffer.getvalue()


def locked_by_nobody() -> bytes:
    """Says that it is locked, by a method that does not exist."""
    return assemble(simple(), trailer=b"/Encrypt<</Filter/Nobody/V 99/R 99/O()/U()/P 0>>/ID[(a)(b)]")


def truncated(share: float = 0.6) -> bytes:
    """Broken off, as by a lost connection."""
    whole = good_files()["scan.pdf"]
    return whole[: round(len(whole) * share)]


def behind_junk() -> bytes:
    """A good PDF behind a thousand bytes of something else; readers accept that."""
    return b"Content-Type: application/pdf\r\n" + b"x" * 900 + b"\r\n" + assemble(simple())


def picture_and_pdf() -> bytes:
    """Begins like a GIF and goes on as a PDF."""
    return b"GIF89a\x01\x00\x01\x00\x00\x00\x00;" + assemble(simple())
