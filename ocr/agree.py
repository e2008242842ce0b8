"""Several readings of one page brought together: agreement raises confidence, disagreement lowers it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ocr import confidence
from ocr.labels import key_of
from validators.papers import Document, Reading

DISAGREED = 0.75
"""The surer of two differing readings keeps this share of its confidence."""

_BAR = re.compile(r"(?<!\S)[|—–]+(?!\S)")
"""What Tesseract makes of the border of a cell."""
_SPECK = re.compile(r"(?<=[A-Za-z]{5})\.(?= )")
"""A stop behind a long word within a value: no abbreviation is so long."""


def merge(rungs: Sequence[tuple[Document, ...]]) -> tuple[Document, ...]:
    """One set of documents from the rungs' sets, in the order in which they were read (cheapest first).

    The kind is that of the surest rung; fields are merged over the rungs that saw that kind.
    """
    seen = [documents for documents in rungs if documents]
    if not seen:
        return ()
    leading = max(seen, key=_surety)
    if len(leading) != 1:
        return leading
    (best,) = leading
    others = [document for documents in seen if documents is not leading for document in documents]
    merged = best
    for other in others:
        if other.kind == best.kind:
            merged = replace(
                merged, readings=_merged(merged, other), confidence=max(merged.confidence, other.confidence)
            )
    return (merged,)


def _surety(documents: tuple[Document, ...]) -> tuple[bool, float, float]:
    """Known before unknown, then the sum of what was read, then the kind's confidence."""
    known = all(document.kind != "unknown" for document in documents)
    read = sum(reading.confidence for document in documents for reading in document.readings.values())
    return known, read, max(document.confidence for document in documents)


def _merged(first: Document, second: Document) -> dict[str, Reading]:
    names = [*first.readings, *(name for name in second.readings if name not in first.readings)]
    return {name: brought_together(first.readings.get(name), second.readings.get(name)) for name in names}


def brought_together(first: Reading | None, second: Reading | None) -> Reading:
    """One field from two looks at it; either may not have seen it."""
    if first is None or second is None:
        found = first or second
        assert found is not None
        return found
    better, worse = sorted((first, second), key=lambda reading: reading.confidence, reverse=True)
    if better.value is None or worse.value is None:
        return better
    if _same(better, worse):
        spaced = max((better, worse), key=lambda reading: str(reading.value).count(" "))
        agreed = 1 - (1 - better.confidence) * (1 - worse.confidence) * 0.5
        return replace(spaced, confidence=round(min(0.999, max(agreed, better.confidence)), 3))
    lowered = round(better.confidence * (DISAGREED if worse.confidence > 0.6 else 0.9), 3)
    if lowered < confidence.LEGIBLE:
        return replace(better, value=None, legible=False, confidence=lowered)
    return replace(better, confidence=lowered)


def with_more_signs(value: str, seen: str) -> str:
    """A text with the blanks and stops of another look at it, where that shows the same letters and more signs."""
    signs = _SPECK.sub("", re.sub(r"^\W+|[\s:;|-]+$", "", " ".join(_BAR.sub(" ", seen).split())))
    signs = signs if value != value.upper() else signs.upper()
    return signs if key_of(signs) == key_of(value) and _signs(signs) > _signs(value) else value


def _signs(text: str) -> int:
    return text.count(" ") + text.count(".")


def _same(left: Reading, right: Reading) -> bool:
    """Whether two values are the same but for blanks and signs."""
    if isinstance(left.value, str) and isinstance(right.value, str):
        return key_of(left.value) == key_of(right.value)
    return left.value == right.value
