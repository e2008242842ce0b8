"""The lines of a value read again: each cut out level and alone, and of what is seen there the value's part."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from PIL import Image
from rapidfuzz import fuzz

from ocr.engine import Engine
from ocr.frame import level_height
from ocr.labels import key_of
from ocr.pieces import piece_of
from ocr.prepare import line_at
from ocr.text import Line, PageText, Word
from validators.papers import Box, Reading

LITTLE = 0.003
"""A word that reaches over a value's box by less than this share of the page belongs to the value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One line of a value as an engine sees it, and the size in pixels of the strip in which it lies."""

    line: Line
    width: int
    height: int


def read_again(
    reading: Reading, text: PageText, image: Image.Image, engine: Engine, *, most: int | None = None
) -> list[Seen] | None:
    """The lines of a value from top to bottom; None where the engine finds nothing on one, or there are too many.

    Args:
        reading: with its box, as fractions of `image`.
        text: what was read on the page.
        image: the upright page.
        engine: reads the lines.
        most: over so many lines such a value may run; any number where it is None.
    """
    places = _places_of(reading, text)
    if most is not None and len(places) > most:
        return None
    seen = [found for place in places if (found := _read_at(place, image, engine)) is not None]
    return seen if len(seen) == len(places) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """Where a line of a value stands (see `line_at`), and the value's text where the line holds more than it."""

    box: Box
    slope: float
    part: str | None = None


def _places_of(reading: Reading, text: PageText) -> list[_Place]:
    """The places of a value's lines, from top to bottom: where the page's lines lie within its box."""
    if reading.box is None:
        return []
    keys = [key_of(part) for part in reading.raw.split("; ")] if isinstance(reading.value, tuple) else []
    within = [
        _place_of(line, reading.box, reading.raw)
        for line in text.lines
        if _crosses(line, reading.box) and (not keys or any(key in key_of(line.text) for key in keys))
    ]
    return sorted(within, key=lambda place: place.box[1]) or [_Place(box=reading.box, slope=0.0)]


def _crosses(line: Line, box: Box) -> bool:
    """Whether the middle of a line lies at the height of a box, and some of its words within."""
    return box[1] < (line.box[1] + line.box[3]) / 2 < box[3] and bool(_words_within(line, box))


def _words_within(line: Line, box: Box) -> list[Word]:
    return [word for word in line.words if word.box[2] > box[0] and word.box[0] < box[2]]


def _place_of(line: Line, box: Box, raw: str) -> _Place:
    """The words of a line that lie within a box, whole: where in a word its letters stand nobody knows."""
    words = _words_within(line, box)
    text = Line(words=tuple(words)).text
    is_whole = words[0].box[0] > box[0] - LITTLE and words[-1].box[2] < box[2] + LITTLE
    part = None if is_whole else _shared(text, raw) or None
    return _Place(box=_around(words), slope=words[0].slope or 0.0, part=part)


def _shared(text: str, raw: str) -> str:
    """The longest run of signs that stands in both."""
    found = SequenceMatcher(None, text, raw, autojunk=False).find_longest_match()
    return text[found.a : found.a + found.size]


def _around(words: Sequence[Word]) -> Box:
    """The box around the letters of a tilted row of words: as high as they need, and as the row falls."""
    slope = words[0].slope or 0.0
    left, right = words[0].box[0], words[-1].box[2]
    middle = (words[0].box[1] + words[0].box[3] + words[-1].box[1] + words[-1].box[3]) / 4
    high = max(level_height(word.box, slope) for word in words) + abs(slope) * (right - left)
    return left, middle - high / 2, right, middle + high / 2


def _read_at(place: _Place, image: Image.Image, engine: Engine) -> Seen | None:
    strip = line_at(image, place.box, place.slope)
    line = engine.read_line(strip)
    if line is not None and place.part is not None:
        line = _part_like(line, place.part)
    return Seen(line=line, width=strip.width, height=strip.height) if line is not None else None


def _part_like(line: Line, part: str) -> Line | None:
    """The whole words of a line that look like a part of it, as another engine read it."""
    text = line.text
    match = fuzz.partial_ratio_alignment(part, text)
    if match is None:
        return None
    start = max(text.rfind(" ", 0, match.dest_start + 1), text.rfind(":", 0, match.dest_start + 1)) + 1
    end = text.find(" ", max(start, match.dest_end - 1))
    piece = piece_of(line, start, end if end >= 0 else len(text))
    return Line(words=piece.words) if piece.words else None
