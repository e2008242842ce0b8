"""A second look at single fields: the line of a weak reading is read again, alone and by another engine."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate, pairwise

from PIL import Image

from ocr import confidence
from ocr.again import Seen, read_again
from ocr.agree import brought_together, with_more_signs
from ocr.engine import Engine
from ocr.labels import key_of
from ocr.pieces import without_signs
from ocr.text import Line, PageText
from validators.documents.kind import Field
from validators.documents.registry import KINDS
from validators.papers import Document, Reading

MOST_FIELDS = 8
"""With more weak fields than this the page as a whole was read badly."""
LEAST_BLANK = 0.08
"""A blank is at least so wide, in heights of the line, and half as wide as the widest one of its line."""
NEARLY_AS_WIDE = 0.7
"""A blank that only one engine sees is at least so wide, in widths of the narrowest that both see."""
LONG_NUMBER = 9
"""Digits of the shortest number that papers are told apart by: longer than a date, an amount or a postal code."""
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
    known = {name: reading for name, reading in document.readings.items() if name in fields}
    weak = [name for name, reading in known.items() if _is_weak(reading)]
    if len(weak) > MOST_FIELDS:
        return document
    # Tesseract may take one digit for another and be sure of it; the neural engine hardly ever does.
    numbers = [name for name, reading in known.items() if _is_number(reading) and name not in weak]
    asked = [*weak, *(numbers if engine.name == "neural" else ())]
    again = {name: _confirmed(document.readings[name], fields[name], text, image, engine) for name in asked}
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
    lines = read_again(reading, text, image, engine)
    if lines is None:
        return reading
    if isinstance(reading.value, str):
        spaced = " ".join(_with_wide_blanks(line, reading.value) for line in lines)
        return replace(reading, value=with_more_signs(reading.value, spaced))
    if isinstance(reading.value, tuple) and len(reading.value) == len(lines):
        spaced_values = map(_with_wide_blanks, lines, reading.value)
        return replace(reading, value=tuple(map(with_more_signs, reading.value, spaced_values)))
    return reading


def _with_wide_blanks(seen: Seen, value: str) -> str:
    """The line's text with a blank only where words stand apart; letters that are merely spread are one word.

    Where the value, as it was read first, has blanks on this line, another one is hardly narrower.
    """
    line = seen.line
    gaps = [(after.box[0] - before.box[2]) * seen.width for before, after in pairwise(line.words)]
    high = (line.box[3] - line.box[1]) * seen.height
    known = [gap for gap, place in zip(gaps, _places_of_gaps(line, value), strict=True) if place in _blanks(value)]
    widest = 0.5 * max(gaps, default=0.0)
    least = max(LEAST_BLANK * high, NEARLY_AS_WIDE * min(known) if known else widest)
    text = line.words[0].text
    for gap, word in zip(gaps, line.words[1:], strict=True):
        least_here = DIGITS_APART * high if text[-1].isdigit() and word.text[0].isdigit() else least
        is_apart = gap >= least_here and word.text[0] not in ".,"
        text += (" " if is_apart or text[-1] in ".," else "") + word.text
    return text


def _blanks(value: str) -> set[int]:
    """After how many letters and digits of a value its blanks stand."""
    return {len(key_of(value[:place])) for place, sign in enumerate(value) if sign == " "}


def _places_of_gaps(line: Line, value: str) -> list[int]:
    """After how many letters and digits of a value the gaps of one of its lines stand; -1 on another line."""
    start = key_of(value).find(key_of(line.text))
    words = list(accumulate(line.words, lambda before, word: before + len(key_of(word.text)), initial=start))
    return [-1] * (len(line.words) - 1) if start < 0 else words[1:-1]


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


def _is_number(reading: Reading) -> bool:
    """Whether a value is one long number, in which a wrong digit is seen by nobody."""
    return (
        isinstance(reading.value, str)
        and reading.box is not None
        and sum(sign.isdigit() for sign in reading.value) >= LONG_NUMBER
        and not any(sign.isalpha() for sign in reading.value)
    )


def _confirmed(first: Reading, field: Field, text: PageText, image: Image.Image, engine: Engine) -> Reading:
    """A reading and what another engine makes of its lines, brought together."""
    seen = read_again(first, text, image, engine, most=field.lines)
    if seen is None:
        return first
    lines = [found.line for found in seen]
    raw = without_signs(" ".join(_with_wide_blanks(found, first.raw) for found in seen))
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
    both = brought_together(first, second)
    if engine.name == "neural" and _is_number(second) and second.confidence >= confidence.CONVINCING:
        return replace(second, confidence=both.confidence) if both.legible else both
    return both
