"""The reading room in reading order: a file's pages, each climbed as far as it must, measured and handed over."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from time import perf_counter

from ocr.ladder import Climb, climb, from_text_layer
from ocr.pages import PDF, DamagedPage, Page, PdfPages, PicturePages, open_pages
from ocr.quality import look
from ocr.textlayer import TextLayer, open_text_layer
from ocr.understand import convinces
from validators.papers import PageQuality, PageReading


def read_pages(
    path: Path, media_type: str, numbers: Sequence[int], *, kind: str | None = None
) -> tuple[PageReading, ...]:
    """Reads pages of a file in this process.

    Args:
        path: where its bytes lie.
        media_type: as sniffed from them.
        numbers: of the pages wanted, counted from 1.
        kind: the kind of paper, where it is known; it is taken as given.

    Returns:
        The pages in the order asked for; those that no decoder opens are left out.
    """
    return tuple(_read_all(path, media_type, numbers, kind))


def _read_all(path: Path, media_type: str, numbers: Sequence[int], kind: str | None) -> Iterator[PageReading]:
    with ExitStack() as open_things:
        try:
            pages = open_things.enter_context(open_pages(path, media_type))
        except DamagedPage:
            return
        layer = _layer(path, media_type, pages, numbers, open_things)
        for number in numbers:
            try:
                yield _read_page(number, pages, layer, kind)
            except DamagedPage:
                continue


def _layer(
    path: Path,
    media_type: str,
    pages: PdfPages | PicturePages,
    numbers: Sequence[int],
    open_things: ExitStack,
) -> TextLayer | None:
    """The text layer of a PDF with any text on these pages; opened only then, because it costs."""
    if media_type != PDF or not isinstance(pages, PdfPages) or not any(map(pages.has_text, numbers)):
        return None
    return open_things.enter_context(open_text_layer(path))


def _read_page(
    number: int, pages: PdfPages | PicturePages, layer: TextLayer | None, kind: str | None
) -> PageReading:
    """One page: its text layer where that settles it, else its picture."""
    began = perf_counter()
    by_layer: Climb | None = None
    notes: tuple[str, ...] = ()
    if layer is not None and isinstance(pages, PdfPages) and pages.has_text(number):
        by_layer, settled = from_text_layer(number, layer, pages, kind)
        if by_layer is None:
            notes = ("text_layer_not_trusted",)
        elif settled:
            return _reading(by_layer, PageQuality(), notes, began)
    page = pages.picture(number)
    read = climb(page.image, number, kind, from_camera=page.from_camera)
    if by_layer is not None and not _knows_more(read, by_layer):
        return _reading(by_layer, PageQuality(), notes, began)
    if read.turned:
        notes = (*notes, f"turned_{read.turned}")
    return _reading(read, _quality(read, page), notes, began)


def _knows_more(read: Climb, by_layer: Climb) -> bool:
    """Whether the picture showed a paper that the text layer did not."""
    known = [document for document in by_layer.documents if document.kind != "unknown"]
    return not known and any(document.kind != "unknown" for document in read.documents)


def _quality(read: Climb, page: Page) -> PageQuality:
    """How well the page can be seen; no obstacle is named on a page whose papers were read."""
    if read.text.engine == "picture":
        return PageQuality()
    size = (page.height, page.width) if read.turned in (90, 270) else (page.width, page.height)
    quality = look(read.image, read.text.lines, size)
    return PageQuality(measures=quality.measures) if convinces(read.documents) else quality


def _reading(read: Climb, quality: PageQuality, notes: tuple[str, ...], began: float) -> PageReading:
    return PageReading(
        number=read.text.number,
        width=read.text.width,
        height=read.text.height,
        engine=read.text.engine,
        seconds=round(perf_counter() - began, 3),
        quality=quality,
        text=read.text.text,
        documents=read.documents,
        notes=notes,
    )
