"""From what is known about a reading to the chance that it is right; calibrated on the tuning samples.

`berkas bench` prints the reliability of these figures; change them here only, and only from measurements.
"""

from collections.abc import Sequence

from ocr.text import Word
from validators.papers import EngineName

LEGIBLE = 0.5
"""Below this chance a value is not given at all: the reading is illegible."""
CONVINCING = 0.9
"""From this chance on nobody needs to read the field a second time."""
NEURAL_RANGE, TESSERACT_RANGE = (0.80, 0.985), (0.30, 0.93)
"""Between which scores of an engine its words turn from never to always right."""


def of_words(words: Sequence[Word], engine: EngineName) -> float:
    """The chance (0 to 1) that these words are right, from the engine's own confidences."""
    if not words:
        return 0.0
    letters = sum(len(word.text) for word in words) or 1
    mean = sum(word.confidence * len(word.text) for word in words) / letters
    lowest = min(word.confidence for word in words)
    if engine == "textlayer":
        return mean
    never, always = NEURAL_RANGE if engine == "neural" else TESSERACT_RANGE
    return _stretch((mean + lowest) / 2, never, always)


def on_scale_of_tesseract(score: float) -> float:
    """The confidence of Tesseract that is worth as much as a score of the neural engine."""
    never, always = TESSERACT_RANGE
    return never + (always - never) * _stretch(score, *NEURAL_RANGE)


def _stretch(score: float, never: float, always: float) -> float:
    """Maps an engine's score to 0 … 0.99, linear between where it is never and where it is always right."""
    return 0.99 * min(1.0, max(0.0, (score - never) / (always - never)))


def of_value(words: float, trust: float, label: float) -> float:
    """The chance for a parsed value: its words, the trust of its own form, and how well its label matched.

    A number that its rule proves is right even where the engine was unsure.
    """
    if trust >= 1.0:
        words = 1 - (1 - words) * 0.3
    return min(0.999, words * trust * (0.9 + 0.1 * label))
