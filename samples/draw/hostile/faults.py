"""The named hostile files: how each is made, what for, and the problem that is to be said of it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from samples.draw.hostile import pdfs, pictures

ANYTHING = "any"
"""Any answer will do, if only it comes: within a minute and in bounded memory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A hostile file; `problem` is the code to be said of it, None where it reads like any other, or ANYTHING."""

    file: str
    made: str
    why: str
    problem: str | None
    make: Callable[[], bytes]


def _fault(file: str, make: Callable[[], bytes], problem: str | None, why: str, made: str | None = None) -> Fault:
    text = made or (make.func if isinstance(make, partial) else make).__doc__ or ""
    return Fault(file=file, made=text.splitlines()[0].rstrip("."), why=why, problem=problem, make=make)


DAMAGED, LOCKED, STRANGE = "file.damaged", "file.encrypted", "file.not-supported"
PAGES, PIXELS, EMPTY = "file.too-many-pages", "file.too-many-pixels", "file.empty"

FAULTS: tuple[Fault, ...] = (
    _fault("empty.pdf", bytes, EMPTY, "a failed upload", "No byte at all"),
    _fault("header-only.pdf", partial(bytes, b"%PDF-1.7\n"), DAMAGED, "a failed upload", "Only the first line"),
    _fault("half.pdf", pdfs.truncated, ANYTHING, "a lost connection; repair may find a page or none"),
    _fault("locked.pdf", pdfs.locked, LOCKED, "bank statements and exports come so"),
    _fault("empty-password.pdf", partial(pdfs.locked, ""), None, "opens for everybody", "Locked for changes only"),
    _fault("locked-by-nobody.pdf", pdfs.locked_by_nobody, ANYTHING, "an unknown security handler"),
    _fault("no-pages.pdf", pdfs.no_pages, DAMAGED, "nothing to read"),
    _fault("many-pages.pdf", pdfs.many_pages, PAGES, "the limit on pages"),
    _fault("lying-count.pdf", pdfs.lying_count, ANYTHING, "a count taken on trust"),
    _fault("recursive-pages.pdf", pdfs.recursive_pages, ANYTHING, "walking the page tree for ever"),
    _fault("laughing-pages.pdf", pdfs.laughing_pages, ANYTHING, "pages that multiply while they are counted"),
    _fault("xref-loop.pdf", pdfs.xref_loop, ANYTHING, "following tables for ever"),
    _fault("xref-nowhere.pdf", pdfs.xref_nowhere, None, "readers rebuild the table"),
    _fault("deep-arrays.pdf", pdfs.deep_arrays, ANYTHING, "a parser that calls itself"),
    _fault("deep-dictionaries.pdf", pdfs.deep_dictionaries, ANYTHING, "a parser that calls itself"),
    _fault("wrong-length.pdf", pdfs.wrong_length, None, "readers look for the end themselves"),
    _fault("negative-length.pdf", pdfs.negative_length, ANYTHING, "readers look for the end themselves"),
    _fault("flate-bomb.pdf", pdfs.flate_bomb, ANYTHING, "memory"),
    _fault("object-stream-bomb.pdf", pdfs.object_stream_bomb, ANYTHING, "memory, before any page is seen"),
    _fault("giant-picture.pdf", pdfs.giant_picture, ANYTHING, "memory while rendering"),
    _fault("giant-page.pdf", pdfs.giant_page, ANYTHING, "memory while rendering"),
    _fault("no-area.pdf", pdfs.odd_page, ANYTHING, "division by nought"),
    _fault("endless-form.pdf", pdfs.endless_form, ANYTHING, "a renderer that calls itself"),
    _fault("laughing-forms.pdf", pdfs.laughing_forms, ANYTHING, "time"),
    _fault("endless-lines.pdf", pdfs.endless_lines, ANYTHING, "time"),
    _fault("broken-font.pdf", pdfs.broken_font, ANYTHING, "font programs are read by C code"),
    _fault("broken-jbig2.pdf", pdfs.broken_picture, ANYTHING, "image decoders are C code"),
    _fault(
        "broken-jpeg2000.pdf",
        partial(pdfs.broken_picture, b"/JPXDecode"),
        ANYTHING,
        "image decoders are C code",
    ),
    _fault("script.pdf", pdfs.with_script, None, "a fact for the officer, nothing is run"),
    _fault("attachment.pdf", pdfs.with_attachment, None, "a fact for the officer, nothing is unpacked"),
    _fault("behind-junk.pdf", pdfs.behind_junk, None, "the type is sniffed from the bytes"),
    _fault("gif-and-pdf.gif", pdfs.picture_and_pdf, None, "what a reader opens counts, not the name"),
    _fault(
        "jpeg-named-pdf.pdf", partial(pictures.half, "photo.jpg", 1.0), None, "the name is not trusted", "A JPEG"
    ),
    _fault("text-named-pdf.pdf", partial(bytes, b"Bukan PDF.\n"), STRANGE, "the name is not trusted", "A text"),
    _fault("program.jpg", partial(bytes, b"MZ" + bytes(300)), STRANGE, "the name is not trusted", "A program"),
    _fault("page.svg", partial(bytes, b"<svg xmlns='http://www.w3.org/2000/svg'/>"), STRANGE, "scripts", "An SVG"),
    _fault("header-only.jpg", partial(pictures.head_of, "photo.jpg", 3), DAMAGED, "a failed upload"),
    _fault("half.jpg", partial(pictures.half, "photo.jpg"), ANYTHING, "a lost connection"),
    _fault("giant.jpg", pictures.giant_jpeg, PIXELS, "memory"),
    _fault("scan-bomb.jpg", pictures.scan_bomb_jpeg, ANYTHING, "time"),
    _fault("header-only.png", partial(pictures.head_of, "scan.png", 8), DAMAGED, "a failed upload"),
    _fault("half.png", partial(pictures.half, "scan.png"), ANYTHING, "a lost connection"),
    _fault("giant.png", pictures.giant_png, PIXELS, "memory"),
    _fault("text-bomb.png", pictures.text_bomb_png, ANYTHING, "memory, beside the picture"),
    _fault("lying-chunk.png", pictures.lying_chunk_png, ANYTHING, "a length taken on trust"),
    _fault("header-only.tiff", partial(pictures.head_of, "scan.tiff", 8), DAMAGED, "a failed upload"),
    _fault("loop.tiff", pictures.tiff_loop, ANYTHING, "counting frames for ever"),
    _fault("many-pages.tiff", pictures.tiff_of_pages, PAGES, "the limit on pages"),
    _fault("giant.tiff", pictures.giant_tiff, PIXELS, "memory"),
    _fault("lying-strip.tiff", pictures.lying_strip_tiff, ANYTHING, "an offset taken on trust"),
    _fault("half.webp", partial(pictures.half, "photo.webp"), ANYTHING, "a lost connection"),
    _fault("giant.webp", pictures.giant_webp, PIXELS, "memory"),
    _fault("film.webp", pictures.animated_webp, None, "only the first picture is read"),
    _fault("half.heic", partial(pictures.half, "photo.heic"), ANYTHING, "a lost connection"),
    _fault("flipped.heic", partial(pictures.flipped, "photo.heic", 60), ANYTHING, "the video decoder is C code"),
    _fault(
        "noise.heic",
        partial(pictures.noise_after, b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"),
        DAMAGED,
        "random boxes",
    ),
)
