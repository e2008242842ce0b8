"""A page as Tesseract read it, with the lines that it missed or is unsure of read by the neural engine."""

from collections.abc import Sequence

from PIL import Image

from ocr import confidence
from ocr.labels import key_of
from ocr.neural import box_of, neural, pixels_of
from ocr.text import Line, Word
from validators.papers import Box

SURE_WORD = 0.85
"""Words of Tesseract from this confidence on are as good as any."""
MOST_OF_LINE = 0.7
"""Words that fill less than this share of a line have left a part of it unread."""


def mended(lines: Sequence[Line], picture: Image.Image) -> list[Line]:
    """The lines of an upright picture as Tesseract read them, the weak ones read anew.

    Returns:
        Lines with confidences on Tesseract's scale; those that both engines read alike keep Tesseract's
        blanks and stops, which the other loses.
    """
    engine, pixels, size = neural(), pixels_of(picture), picture.size
    corners = engine.find(pixels)
    words = [word for line in lines for word in line.words]
    within = [_within(words, box_of(quad, size)) for quad in corners]
    weak = [number for number, quad in enumerate(corners) if not _is_read(within[number], box_of(quad, size))]
    read = {
        number: line.words[0]
        for number, line in zip(weak, engine.read_each(pixels, [corners[number] for number in weak]), strict=True)
        if line is not None
    }
    replaced = {id(word) for number in read for word in within[number]}
    kept = [
        Line(words=left)
        for line in lines
        if (left := tuple(word for word in line.words if id(word) not in replaced))
    ]
    return kept + [Line(words=_brought_together(within[number], word)) for number, word in read.items()]


def _within(words: Sequence[Word], box: Box) -> list[Word]:
    """The words whose middle lies within a box, from left to right."""
    found = [
        word
        for word in words
        if box[0] <= (word.box[0] + word.box[2]) / 2 <= box[2]
        and box[1] <= (word.box[1] + word.box[3]) / 2 <= box[3]
    ]
    return sorted(found, key=lambda word: word.box[0])


def _is_read(words: Sequence[Word], box: Box) -> bool:
    """Whether words are sure and fill the box of a line."""
    filled = sum(word.box[2] - word.box[0] for word in words)
    return filled > MOST_OF_LINE * (box[2] - box[0]) and all(word.confidence >= SURE_WORD for word in words)


def _brought_together(words: Sequence[Word], line: Word) -> tuple[Word, ...]:
    """One line from Tesseract's words and the neural engine's line."""
    surely = confidence.on_scale_of_tesseract(line.confidence)
    if words and key_of(" ".join(word.text for word in words)) == key_of(line.text):
        return tuple(
            Word(text=word.text, box=word.box, confidence=1 - (1 - word.confidence) * (1 - surely))
            for word in words
        )
    return (Word(text=line.text, box=line.box, confidence=surely, slope=line.slope),)
