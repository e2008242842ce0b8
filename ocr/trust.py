"""Whether a PDF's text layer says what the page shows: drawn letters leave ink, and a few lines are read again."""

from collections.abc import Sequence

from PIL import Image
from rapidfuzz import fuzz

from ocr.labels import key_of
from ocr.pages import PdfPages
from ocr.prepare import line_at
from ocr.tesseract import tesseract
from ocr.text import Line, PageText
from validators.papers import Box, Document

INK_DPI = 72.0
LEAST_CONTRAST = 40
"""Grey levels between the lightest and darkest pixel of a word that is drawn for people."""
LEAST_DRAWN = 0.9
"""Share of words that must be drawn; crossed-out forms and white labels leave a few without ink."""
MOST_LINES_CHECKED = 6
LEAST_LIKE = 75.0
"""Likeness in percent of a line in the layer and on the picture; plain type differs by a letter or two."""


def is_drawn(text: PageText, pages: PdfPages) -> bool:
    """Whether the words leave ink as letters; those of a scanner's hidden layer do not."""
    import numpy as np

    grey = np.asarray(pages.text_alone(text.number, INK_DPI))
    words = [word for line in text.lines for word in line.words]
    drawn = sum(int(np.ptp(patch)) >= LEAST_CONTRAST for word in words if (patch := _patch(grey, word.box)).size)
    return drawn >= LEAST_DRAWN * len(words)


def agrees_with_picture(text: PageText, documents: Sequence[Document], image: Image.Image) -> bool:
    """Whether Tesseract reads the lines that matter most on the picture as the layer gives them.

    The lines are those that carry the readings; without readings, the longest ones.
    """
    lines = _lines_that_matter(text, documents)
    if not lines:
        return True
    read = [seen.text if (seen := tesseract().read_line(line_at(image, line.box))) else "" for line in lines]
    # A line on which the engine finds nothing, as on very small type, tells neither way.
    alike = [
        fuzz.ratio(key_of(line.text), key_of(seen)) >= LEAST_LIKE
        for line, seen in zip(lines, read, strict=True)
        if seen
    ]
    return len(alike) >= 0.5 * len(lines) and sum(alike) >= 0.7 * len(alike)


def _lines_that_matter(text: PageText, documents: Sequence[Document]) -> list[Line]:
    boxes = [
        reading.box
        for document in documents
        for reading in document.readings.values()
        if reading.box and reading.page == text.number
    ]
    mattering = [line for line in text.lines if any(_overlap(line.box, box) for box in boxes)]
    chosen = mattering or sorted(text.lines, key=lambda line: -len(key_of(line.text)))
    # Digits in boxes of a form, one to a square, are hard on any engine.
    readable = [line for line in chosen if len(key_of(line.text)) >= max(5, 2.2 * len(line.words))]
    step = max(1, len(readable) // MOST_LINES_CHECKED)
    return readable[::step][:MOST_LINES_CHECKED]


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _patch(grey, box: Box):  # type: ignore[no-untyped-def]
    """The pixels of a box (an array may be empty)."""
    high, wide = grey.shape
    left, top = int(box[0] * wide), int(box[1] * high)
    return grey[top : max(top + 1, round(box[3] * high)), left : max(left + 1, round(box[2] * wide))]
