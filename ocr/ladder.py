"""The reading ladder: text layer, Tesseract, neural; the cheapest rung that convinces ends the climb."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PIL import Image

from ocr.agree import merge
from ocr.engine import Engine
from ocr.frame import WHOLE, Frame, straightened
from ocr.lines import lie_on_their_side, lines_of
from ocr.pages import LARGE_PICTURE, PdfPages
from ocr.portrait import has_little_text, portrait_in
from ocr.prepare import content_of, cut_out, enlarged, is_photo
from ocr.quality import is_dark
from ocr.ruled import without_rulings
from ocr.second import look_again
from ocr.tesseract import tesseract
from ocr.text import Line, PageText, Word
from ocr.textlayer import TextLayer
from ocr.trust import agrees_with_picture, is_drawn
from ocr.understand import convinces, is_certainly_unknown, is_sure_of_kind, lacks_nothing, understand
from validators.papers import Box, Document, EngineName, Reading

if TYPE_CHECKING:
    from ocr.neural import Corners

CARD, FEW_LETTERS = 0.03, 400
"""The share of a page that the picture of a card covers, on which little else is written."""
LOOK_CLOSER = 0.7
"""Text that fills less than this share of a picture's long side is read again from that part alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Climb:
    """What came of a page: the picture that was read, its text, its papers, and by how much it was turned."""

    image: Image.Image
    text: PageText
    documents: tuple[Document, ...]
    turned: int = 0
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rung:
    """One engine's reading of a page."""

    image: Image.Image
    text: PageText
    documents: tuple[Document, ...]
    turned: int = 0
    is_mended: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    """What an engine was given: which part of which page, at what size in pixels."""

    number: int
    engine: EngineName
    part: Box
    width: int
    height: int


def from_text_layer(number: int, layer: TextLayer, pages: PdfPages, kind: str | None) -> tuple[Climb | None, bool]:
    """The page by its text layer, where that says what the page shows.

    Returns:
        What was read, or None where the layer cannot be trusted; and whether that settles the page.
        A page with a large picture may carry a paper that the layer knows nothing of.
    """
    text = layer.read(number)
    if text is None or not is_drawn(text, pages):
        return None, False
    documents = understand(text, kind)
    page = pages.picture(number)
    if not agrees_with_picture(text, documents, page.image):
        return None, False
    is_stamped_card = len(text.text) < FEW_LETTERS and not any(map(_is_known, documents))
    settled = convinces(documents) or not pages.shows_picture(number, CARD if is_stamped_card else LARGE_PICTURE)
    return Climb(image=page.image, text=text, documents=documents), settled


def climb(image: Image.Image, number: int, kind: str | None, *, from_camera: bool = False) -> Climb:
    """Reads a picture rung by rung until its papers convince; what the rungs saw is brought together."""
    rungs: list[_Rung] = []
    documents: tuple[Document, ...] = ()
    for rung in _rungs(image, number, kind, from_camera=from_camera):
        # A mended one holds what the rung before it saw; an engine cannot agree with itself.
        rungs.append(_seen_twice(_completed(rung, rungs.pop()) if rung.is_mended else rung))
        best = max(rungs, key=_worth)
        documents = merge([rung.documents for rung in rungs if rung.turned == best.turned])
        if _is_enough(rungs[-1], documents):
            break
    if kind in (None, "pas_foto") and not any(map(_is_known, documents)):
        portrait = _portrait(image, number, best)
        if portrait is not None:
            return portrait
    return Climb(image=best.image, text=best.text, documents=documents, turned=best.turned)


def _portrait(image: Image.Image, number: int, best: _Rung) -> Climb | None:
    """A passport photograph that the page is, or carries; without text nothing but the face tells which way up."""
    turns = (0, 90, 180, 270) if has_little_text(best.text) else (best.turned,)
    for turned in turns:
        picture = image.rotate(turned, expand=True) if turned else image
        face = portrait_in(picture, number, best.text)
        if face is not None:
            text = PageText(number=number, width=picture.width, height=picture.height, engine="picture", lines=())
            return Climb(image=picture, text=text, documents=(face,), turned=turned)
    return None


def _is_enough(rung: _Rung, documents: tuple[Document, ...]) -> bool:
    """Whether the papers convince, or no further rung would find more."""
    if rung.is_mended:
        return lacks_nothing(documents)
    return convinces(documents) or is_certainly_unknown(rung.text, documents)


def _rungs(image: Image.Image, number: int, kind: str | None, *, from_camera: bool) -> Iterator[_Rung]:
    """The rungs from the cheapest to the dearest; each is climbed only when it is asked for.

    Tesseract loses too much on what a camera saw, or in the dark, to be worth its time. Where it knows the paper,
    only the lines that it is unsure of are read by the neural engine; where the page was turned, it tries again.
    """
    is_flat = not from_camera and not is_dark(image) and not is_photo(image)
    if is_flat:
        yield from _by_tesseract(image, number, kind)
    upright = _upright(image)
    if is_flat and upright.turned:
        for rung in _by_tesseract(upright.image, number, kind):
            yield replace(rung, turned=upright.turned)
    yield _by_neural(upright, number, kind)


def _by_tesseract(image: Image.Image, number: int, kind: str | None) -> Iterator[_Rung]:
    """Tesseract's reading; then, where it is sure of the paper, the same with its weak lines read anew."""
    part = content_of(image)
    picture = enlarged(cut_out(image, part))
    look = _Look(number=number, engine="tesseract", part=part, width=picture.width, height=picture.height)
    seen = tesseract().read(without_rulings(picture))
    # Tesseract reads what lies on its side word by word; its rows are then no rows of the page.
    lines = () if lie_on_their_side(seen, *picture.size) else seen
    rung = _understood(image, lines, kind, look)
    yield rung
    if is_sure_of_kind(rung.documents):
        from ocr.mend import mended

        yield replace(_understood(image, mended(lines, picture), kind, look), is_mended=True)


def _completed(rung: _Rung, before: _Rung) -> _Rung:
    """A rung with what only the one before it saw of the same papers."""
    if [document.kind for document in rung.documents] != [other.kind for other in before.documents]:
        return rung
    documents = tuple(
        replace(document, readings={**other.readings, **document.readings})
        for document, other in zip(rung.documents, before.documents, strict=True)
    )
    return replace(rung, documents=documents)


def _seen_twice(rung: _Rung) -> _Rung:
    """The rung after the other engine looked at its fields: weak ones, long numbers, blanks that were lost."""
    if not all(_is_known(document) for document in rung.documents):
        return rung
    return replace(rung, documents=look_again(rung.documents, rung.text, rung.image, _other(rung.text.engine)))


def _is_known(document: Document) -> bool:
    return document.kind != "unknown"


def _other(name: EngineName) -> Engine:
    """The engine that makes other mistakes than the named one."""
    if name == "neural":
        return tesseract()
    from ocr.neural import neural

    return neural()


def _worth(rung: _Rung) -> tuple[bool, float]:
    """How much a rung found: known papers first, then the sum of what was read."""
    known = any(document.kind != "unknown" for document in rung.documents)
    read = sum(reading.confidence for document in rung.documents for reading in document.readings.values())
    return known, read + rung.text.confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class _Upright:
    """A picture turned upright, and the corners of the lines in it where they are known."""

    image: Image.Image
    turned: int
    corners: "list[Corners] | None" = None


def _upright(image: Image.Image) -> _Upright:
    from ocr.neural import neural, pixels_of
    from ocr.orientation import turn_of

    engine = neural()
    pixels = pixels_of(image)
    corners = engine.find(pixels)
    turned = turn_of(pixels, corners, engine)
    if not turned:
        return _Upright(image=image, turned=0, corners=corners)
    return _Upright(image=image.rotate(turned, expand=True), turned=turned)


def _by_neural(upright: _Upright, number: int, kind: str | None) -> _Rung:
    from ocr.neural import box_of, neural, pixels_of

    engine, picture = neural(), upright.image
    pixels = pixels_of(picture)
    corners = engine.find(pixels) if upright.corners is None else upright.corners
    part = _part_of_text([box_of(quad, picture.size) for quad in corners])
    if part is not None:
        pixels = pixels_of(cut_out(picture, part))
        corners = engine.find(pixels)
    lines = engine.read_at(pixels, corners)
    high, wide = pixels.shape[:2]
    look = _Look(number=number, engine="neural", part=part or WHOLE, width=wide, height=high)
    return replace(_understood(picture, lines, kind, look), turned=upright.turned)


def _part_of_text(boxes: list[Box]) -> Box | None:
    """The part of a picture to look at again from nearer, where its text fills only that."""
    if not boxes:
        return None
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, bottom = max(box[2] for box in boxes), max(box[3] for box in boxes)
    if max(right - left, bottom - top) > LOOK_CLOSER:
        return None
    margin = 0.04
    return max(0.0, left - margin), max(0.0, top - margin), min(1.0, right + margin), min(1.0, bottom + margin)


def _understood(image: Image.Image, lines: Sequence[Line], kind: str | None, look: _Look) -> _Rung:
    """What an engine's lines say: put on straight rows, understood, and every box brought back to the page."""
    words, slope = straightened(lines, look.width, look.height)
    rows = lines_of(words, width=look.width, height=look.height)
    seen = PageText(number=look.number, width=look.width, height=look.height, engine=look.engine, lines=rows)
    frame = Frame(part=look.part, slope=slope)
    documents = tuple(_placed(document, frame) for document in understand(seen, kind))
    on_page = tuple(Line(words=tuple(_word_on_page(word, frame) for word in row.words)) for row in rows)
    text = replace(seen, width=image.width, height=image.height, lines=on_page)
    return _Rung(image=image, text=text, documents=documents)


def _placed(document: Document, frame: Frame) -> Document:
    readings = {name: _reading_on_page(reading, frame) for name, reading in document.readings.items()}
    return replace(document, readings=readings)


def _word_on_page(word: Word, frame: Frame) -> Word:
    return replace(word, box=frame.on_page(word.box), slope=frame.slope_on_page(word.box))


def _reading_on_page(reading: Reading, frame: Frame) -> Reading:
    return replace(reading, box=frame.on_page(reading.box)) if reading.box else reading
