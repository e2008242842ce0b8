"""Printed labels and phrases found in lines, whatever an engine made of blanks, signs and single letters."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from ocr.text import Line

ENUMERATION = re.compile(
    r"^\W{0,3}(?:(?:(?:\d{1,2}|[a-z]|[A-H]|[IVX]{1,4})[.)]|\d{1,2}(?:\.\d{1,2}){1,2}[.)]?)\s{0,3}(?=[A-Za-z])"
    r"|\d{1,2}\s{1,3}(?=[A-Z]))"
)
"""The number or letter before a label or a heading: `1.`, `b)`, `2.3`, `IV.`, `B.`, in a table also `1`."""
NUMBERED_ROW = re.compile(r"^\W{0,2}(?:\d{1,2}(?:\.\d{1,2})?|[a-z])[.)]\s?[A-Za-z]")
"""A row of a numbered form or list: `2. Nomor Induk Berusaha`, `c. Denah bangunan`; its label we may not know."""
SHORT_LABEL = 9
"""Shorter labels with a slip must end at a colon or with their line: `Tangga` is a place, not `Tanggal`."""
NEAR_IS_LESS = 2
"""By so many letters a label that is only near must be longer than an exact one to be preferred."""
LETTERS_PER_SLIP = 6
"""A label may carry one wrong letter in so many."""

LETTERS_PER_SLIP_IN_A_WORD = 3
"""A word of a phrase with more slips is another word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A label in a line: from which to which character, how well it matches (0 to 1), and its length."""

    label: str
    line: int
    start: int
    end: int
    quality: float
    size: int


@lru_cache(maxsize=20_000)
def key_of(text: str) -> str:
    """Letters and digits only, lower case: what survives lost blanks and signs."""
    return "".join(character for character in text.lower() if character.isalnum())


@lru_cache(maxsize=4_000)
def _keyed(text: str) -> tuple[str, tuple[int, ...]]:
    """The key of a text, and for each of its characters the place in the text."""
    places = tuple(place for place, character in enumerate(text) if character.isalnum())
    return "".join(text[place] for place in places).lower(), places


def find_label(text: str, label: str) -> tuple[int, int, float] | None:
    """Where the label stands in the text: start, end, quality; at the line's start, or before a colon."""
    key, places = _keyed(text)
    wanted = key_of(label)
    skipped = ENUMERATION.match(text)
    first = sum(place < skipped.end() for place in places) if skipped else 0
    if label[:1].isupper() and _goes_on_a_sentence(text, places, first, len(wanted)):
        return None
    if key.startswith(wanted, first):
        return _at(text, places, first, first + len(wanted), 1.0)
    for length, quality in _nearly_at(key, wanted, first):
        found = _at(text, places, first, first + length, quality)
        if found and (len(wanted) >= SHORT_LABEL or re.match(r"\s*([:=]|$)", text[found[1] :])):
            return found
    inside = key.find(wanted, first + 1)
    while inside > 0:
        found = _at(text, places, inside, inside + len(wanted), 0.9)
        if found and not text[places[inside] - 1].isalnum() and re.match(r"\s{0,2}[:=]", text[found[1] :]):
            return found
        inside = key.find(wanted, inside + 1)
    return None


def _goes_on_a_sentence(text: str, places: Sequence[int], first: int, length: int) -> bool:
    """Whether a line begins in small letters and goes on without a colon: a broken sentence, no label."""
    if first + length > len(places) or not text[places[first]].islower():
        return False
    return not re.match(r"\s{0,2}(?:[:=,/]|$)", text[places[first + length - 1] + 1 :])


def _nearly_at(key: str, wanted: str, first: int) -> list[tuple[int, float]]:
    """How many characters of the key may be the label with a slip or two, and how well; the best first."""
    allowed = len(wanted) // LETTERS_PER_SLIP
    if not allowed:
        return []
    found = []
    for length in range(len(wanted) - allowed, len(wanted) + allowed + 1):
        slips = Levenshtein.distance(key[first : first + length], wanted, score_cutoff=allowed)
        if slips <= allowed:
            found.append((length, 1 - slips / len(wanted)))
    return sorted(found, key=lambda near: -near[1])


def _at(text: str, places: Sequence[int], first: int, last: int, quality: float) -> tuple[int, int, float] | None:
    """The match in places of the text, if a label may end there: before a blank, a sign or a change of case."""
    if last > len(places):
        return None
    start, end = places[first], places[last - 1] + 1
    if ":" in text[start : end - 1]:
        return None  # `Nama : Klinik Harapan` holds no label `Nama Klinik`
    follows = text[end : end + 1]
    if follows.isalnum() and not (text[end - 1].islower() and (follows.isupper() or follows.isdigit())):
        return None
    return start, end, quality


def spots_of(lines: Sequence[Line], labels: Iterable[str]) -> list[Spot]:
    """All places where one of the labels stands; of two that begin together the longer one."""
    best: dict[tuple[int, int], Spot] = {}
    for number, line in enumerate(lines):
        for label in labels:
            found = find_label(line.text, label)
            if found is None:
                continue
            start, end, quality = found
            spot = Spot(label=label, line=number, start=start, end=end, quality=quality, size=len(key_of(label)))
            known = best.get((number, start))
            if known is None or _rank(spot) > _rank(known):
                best[number, start] = spot
    return sorted(best.values(), key=lambda spot: (spot.line, spot.start))


def _rank(spot: Spot) -> tuple[float, int, str]:
    """The longer label first; an exact one before one that is a little longer and only near."""
    return spot.size * spot.quality - (NEAR_IS_LESS if spot.quality < 1 else 0), spot.size, spot.label


def holds_phrase(text_key: str, phrase: str) -> bool:
    """Whether the key of a text holds the phrase, one slip in so many letters allowed."""
    wanted = key_of(phrase)
    if wanted in text_key:
        return True
    allowed = len(wanted) // 8
    if not allowed or len(text_key) < len(wanted) - allowed:
        return False
    window = len(wanted)
    return any(
        Levenshtein.distance(text_key[place : place + window], wanted, score_cutoff=allowed) <= allowed
        and _slips_are_spread(text_key[place : place + window], phrase)
        for place in range(0, max(1, len(text_key) - window + allowed + 1))
        if text_key[place : place + 1] == wanted[:1]
    )


def _slips_are_spread(found: str, phrase: str) -> bool:
    """Whether no word of a phrase is another word: `AKTIF KULIAH` is not `AKTIF KERJA` with slips.

    What is missing or too much at the end belongs to the window.
    """
    wanted = key_of(phrase)
    slips = [edit.src_pos for edit in Levenshtein.editops(wanted, found)]
    start = 0
    for word in phrase.split():
        end = start + len(key_of(word))
        if sum(start <= slip < end for slip in slips) > max(1, (end - start) // LETTERS_PER_SLIP_IN_A_WORD):
            return False
        start = end
    return True
