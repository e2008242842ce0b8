"""A second look at single fields: the line of a weak reading is read again, alone and by another engine."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from PIL import Image

from ocr import confidence
from ocr.agree import brought_together, with_more_signs
from ocr.engine import Engine
from ocr.labels import key_of
from ocr.pieces import without_signs
from ocr.prepare import LETTERS_OF_BOX, line_at
from ocr.text import Line, PageText, Word
from validators.documents.kind import Field
from validators.documents.registry import KINDS
from validators.papers import Box, Document, Reading

MOST_FIELDS = 8
"""With more weak fields than this the page as a whole was read badly."""
LEAST_BLANK = 0.08
"""A blank is at least so wide, in heights of the line, and half as wide as the widest one of its line."""
DIGITS_APART = 0.25
"""A blank between two digits is wider: digits are set apart in many numbers."""


def look_again(
    documents: Sequence[Document], text: PageText, image: Image.Image, engine: Engine
) -> tuple[Document, ...]:
    """The papers with their weak fields read again; agreement raises, disagreement lowers their confidence.

    Args:
        documents: of one page, boxes as fractions of `image`.
        text: what was read on that page.
        image: the upright page.
        engine: another one than that which read the page.
    """
    return tuple(
        _respaced(_seen_again(document, text, image, engine), text, image, engine) for document in documents
    )


def _seen_again(document: Document, text: PageText, image: Image.Image, engine: Engine) -> Document:
    kind = KINDS.get(document.kind)
    fields = {field.name: field for field in kind.fields} if kind else {}
    weak = [name for name, reading in document.readings.items() if name in fields and _is_weak(reading)]
    if len(weak) > MOST_FIELDS:
        return document
    again = {name: _read_again(document.readings[name], fields[name], text, image, engine) for name in weak}
    return replace(document, readings={**document.readings, **again})


def _respaced(document: Document, text: PageText, image: Image.Image, engine: Engine) -> Document:
    """The paper with the blanks and stops that the neural engine loses, where Tesseract reads the same letters."""
    if engine.name != "tesseract":
        return document
    readings = {
        name: _with_lost_signs(reading, text, image, engine) for name, reading in document.readings.items()
    }
    return replace(document, readings=readings)


def _with_lost_signs(reading: Reading, text: PageText, image: Image.Image, engine: Engine) -> Reading:
    """A text, or each text of a list, as Tesseract sees its signs."""
    if not _may_lack_signs(reading):
        return reading
    strips = [line_at(image, place.box, place.slope) for place in _places_of(reading, text)]
    seen = [_with_wide_blanks(line, strip) for strip in strips if (line := engine.read_line(strip)) is not None]
    if len(seen) < len(strips):
        return reading
    if isinstance(reading.value, str):
        return replace(reading, value=with_more_signs(reading.value, " ".join(seen)))
    if isinstance(reading.value, tuple) and len(reading.value) == len(seen):
        return replace(reading, value=tuple(map(with_more_signs, reading.value, seen)))
    return reading


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """Where a line of a value stands on the page; see `line_at`."""

    box: Box
    slope: float


def _places_of(reading: Reading, text: PageText) -> list[_Place]:
    """The places of a value's lines, from top to bottom: where the page's lines lie within its box."""
    if reading.box is None:
        return []
    keys = [key_of(part) for part in reading.raw.split("; ")] if isinstance(reading.value, tuple) else []
    within = [
        _within(line, reading.box)
        for line in text.lines
        if _crosses(line.box, reading.box) and (not keys or any(key in key_of(line.text) for key in keys))
    ]
    return sorted(within, key=lambda place: place.box[1]) or [_Place(box=reading.box, slope=0.0)]


def _crosses(line: Box, box: Box) -> bool:
    return box[1] < (line[1] + line[3]) / 2 < box[3] and min(box[2], line[2]) > max(box[0], line[0])


def _within(line: Line, box: Box) -> _Place:
    """The part of a line that lies within a box, with the height that it has there."""
    words = [word for word in line.words if word.box[2] > box[0] and word.box[0] < box[2]]
    left, right = max(box[0], line.box[0]), min(box[2], line.box[2])
    slope = words[0].slope or 0.0
    first, last = words[0].box, words[-1].box
    middle = (first[1] + first[3] + last[1] + last[3]) / 4 + slope * ((left + right) - (first[0] + last[2])) / 2
    high = max(map(_height_of_letters, words)) + abs(slope) * (right - left)
    return _Place(box=(left, middle - high / 2, right, middle + high / 2), slope=slope)


def _height_of_letters(word: Word) -> float:
    """The height that a word has when its row is level."""
    left, top, right, bottom = word.box
    return max((bottom - top) - abs(word.slope or 0.0) * (right - left), LETTERS_OF_BOX * (bottom - top))


def _with_wide_blanks(line: Line, strip: Image.Image) -> str:
    """The line's text with a blank only where words stand apart; letters that are merely spread are one word."""
    gaps = [(after.box[0] - before.box[2]) * strip.width for before, after in pairwise(line.words)]
    high = (line.box[3] - line.box[1]) * strip.height
    least = max(LEAST_BLANK * high, 0.5 * max(gaps, default=0.0))
    text = line.words[0].text
    for gap, word in zip(gaps, line.words[1:], strict=True):
        least_here = DIGITS_APART * high if text[-1].isdigit() and word.text[0].isdigit() else least
        is_apart = gap >= least_here and word.text[0] not in ".,"
        text += (" " if is_apart or text[-1] in ".," else "") + word.text
    return text


def _may_lack_signs(reading: Reading) -> bool:
    """Whether the value is text of several parts: a name, a number with signs, an address; or a list of such."""
    values = reading.value if isinstance(reading.value, tuple) else (reading.value,)
    return reading.legible and any(
        isinstance(value, str)
        and len(value) >= 8
        and not value.isdigit()
        and (value in reading.raw.upper() or reading.raw.upper().startswith(value.upper()[:3]))
        for value in values
    )


def _is_weak(reading: Reading) -> bool:
    return reading.confidence < confidence.CONVINCING and reading.box is not None


def _read_again(first: Reading, field: Field, text: PageText, image: Image.Image, engine: Engine) -> Reading:
    """A reading and what another engine makes of its lines, brought together."""
    places = _places_of(first, text)
    if len(places) > field.lines:
        return first
    strips = [line_at(image, place.box, place.slope) for place in places]
    lines = [line for strip in strips if (line := engine.read_line(strip)) is not None]
    if len(lines) < len(places):
        return first
    raw = without_signs(" ".join(line.text for line in lines))
    parsed = field.value.parse(raw)
    if parsed is None:
        return first
    words = confidence.of_words([word for line in lines for word in line.words], engine.name)
    chance = confidence.of_value(words, parsed.trust, 1.0)
    legible = chance >= confidence.LEGIBLE
    second = Reading(
        value=parsed.value if legible else None,
        raw=raw,
        confidence=round(chance, 3),
        legible=legible,
        page=first.page,
        box=first.box,
    )
    return brought_together(first, second)
