"""Fields of one page: texts that may be a field's value, the likeliest first, parsed by the field's type."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ocr import confidence
from ocr.labels import find_label, holds_phrase, key_of
from ocr.pieces import Piece, piece_of
from ocr.prose import Prose, down_columns, runs_in_columns
from ocr.rows import read_rows
from ocr.sheet import Sheet
from ocr.text import Line, PageText
from validators.documents.kind import Field, PaperKind
from validators.numbers import nik
from validators.papers import Reading, Value
from validators.values import Parsed

BY_LABEL, BY_PATTERN, BY_PLACE, BY_CHANCE = 1.0, 0.9, 0.8, 0.0
"""How well a value's place is known: behind its label, by a pattern, only by what stands above it, not at all."""
BESIDE = 4
"""What stands less than so many line heights lower than a heading, and to its right, is not below it.

Nor is what stands in a column to its left, however low."""
LONGEST_LINE = 300
SURE_LABEL = 0.9
"""`NIK Penanggung Jawab` is nearly `Nama Penanggung Jawab`, and names nobody."""
_NIK = re.compile(r"(?<!\d)(?:\d\s?){15}\d(?!\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Candidate:
    """Text that may be a field's value, and how well its place is known (0 to 1)."""

    piece: Piece
    place: float


def extract(page: PageText, kind: PaperKind) -> dict[str, Reading]:
    """All fields of a kind that the page shows, by name; illegible ones have no value."""
    reader = _Reader(page, kind)
    readings: dict[str, Reading] = {}
    for field in kind.fields:
        reading = reader.read_every(field) if field.every else reader.read(field, readings)
        if reading is not None:
            readings[field.name] = reading
    for name in _fields_of_one_place(kind, readings):
        readings[name] = replace(readings[name], value=None, legible=False, confidence=0.0)
    if kind.table is not None:
        taken = {reading.value for reading in readings.values()}
        cells = dict(zip((kind.table.numbers, kind.table.names), read_rows(reader.sheet, taken), strict=True))
        readings |= {name: reader.list_reading(found) for name, found in cells.items() if found}
    return readings


def _fields_of_one_place(kind: PaperKind, readings: Mapping[str, Reading]) -> set[str]:
    """Fields of different sections that were read from the same words: at most one of them can be right."""
    sections = {field.name: field.section for field in kind.fields if field.section and field.name in readings}
    return {
        one
        for one in sections
        for other in sections
        if sections[one] != sections[other] and readings[one].box == readings[other].box
    }


def count_labels(page: PageText, kind: PaperKind) -> int:
    """How many of a kind's fields have a label on the page; speaks for the kind."""
    return sum(
        any(find_label(line.text, label) for line in page.lines for label in field.labels) for field in kind.fields
    )


class _Reader:
    """Reads the fields of one kind on one page."""

    def __init__(self, page: PageText, kind: PaperKind) -> None:
        self.page = page
        self.sheet = Sheet(page, kind)
        self.prose = Prose(page.lines)
        self._columns = [Prose(down_columns(page.lines))] if runs_in_columns(page.lines) else []
        self._niks = [number for number in _NIK.findall(self.prose.text) if nik.is_valid(number)]

    def read(self, field: Field, known: Mapping[str, Reading]) -> Reading | None:
        """The best candidate's reading; an illegible one when only unreadable text stands at the label."""
        spoiled: Piece | None = None
        for candidate in self._candidates(field, known):
            if field.of and self._is_anothers(candidate.piece, field.of, known):
                continue
            parsed = field.value.parse(candidate.piece.text)
            if parsed is not None and field.unlabelled and self._is_birth_date(parsed.value):
                continue
            if parsed is not None:
                return self._reading(parsed, candidate)
            if spoiled is None and len(key_of(candidate.piece.text)) >= 3:
                spoiled = candidate.piece
        if spoiled is not None and field.value.strict and field.required:
            return self._illegible(spoiled)
        return None

    def read_every(self, field: Field) -> Reading | None:
        """All values of a list field, from the line that names it down to the page's foot."""
        first = next((number for number, line in enumerate(self.sheet.lines) if _names(line, field)), None)
        if first is None:
            return None
        found = [
            (parsed, piece)
            for number, piece in sorted(self._by_pattern(field, field.patterns, first), key=lambda found: found[0])
            if not self._is_refused(field, number, piece) and (parsed := field.value.parse(piece.text)) is not None
        ]
        if not found:
            return None
        listed = self.list_reading(found)
        distinct = tuple(dict.fromkeys(listed.value)) if isinstance(listed.value, tuple) else listed.value
        return replace(listed, value=distinct)

    def _is_refused(self, field: Field, number: int, piece: Piece) -> bool:
        """Whether what stands before a piece, on its line or on the one above it, names another thing."""
        if field.never_after is None:
            return False
        line = self.sheet.lines[number].text
        above = self.sheet.line_above(piece.words) if line.startswith(piece.text) else None
        before = [line[: line.find(piece.text)], *([above.text] if above is not None else [])]
        return any(re.search(field.never_after, text) for text in before)

    def _is_anothers_row(self, field: Field, number: int) -> bool:
        """Whether a row with a label goes on with what the row above it tells of another thing."""
        if field.never_after is None or not self.sheet.starts_with_label(number):
            return False
        return re.search(field.never_after, self.sheet.row_above(number)) is not None

    def list_reading(self, cells: Sequence[tuple[Parsed, Piece]]) -> Reading:
        """One reading of a list; as sure as its least sure cell."""
        readings = [self._reading(parsed, _Candidate(piece=piece, place=BY_LABEL)) for parsed, piece in cells]
        legible = all(reading.legible for reading in readings)
        words = tuple(word for _, piece in cells for word in piece.words)
        return Reading(
            value=tuple(_flat(parsed.value for parsed, _ in cells)) if legible else None,
            raw="; ".join(piece.text for _, piece in cells),
            confidence=min(reading.confidence for reading in readings),
            legible=legible,
            page=self.page.number,
            box=Piece("", words).box,
        )

    def _candidates(self, field: Field, known: Mapping[str, Reading]) -> Iterator[_Candidate]:
        """Texts that may be the value, the likeliest first; what is another's by its place comes last."""
        for pattern in field.told_first:
            for piece in self.prose.matches(pattern):
                yield _Candidate(piece=piece, place=BY_LABEL)
        anothers = []
        for candidate in self._candidates_by_place(field, known):
            if self._is_below(candidate.piece, field.never_below):
                continue
            if self._is_below(candidate.piece, field.not_below):
                anothers.append(replace(candidate, place=BY_CHANCE))
            else:
                yield candidate
        yield from anothers

    def _is_below(self, piece: Piece, headings: Sequence[str]) -> bool:
        """Whether a piece stands below a line that begins with one of the headings."""
        if piece.box is None:
            return False
        for line in self.sheet.lines:
            drop, height = piece.box[1] - line.box[3], line.box[3] - line.box[1]
            beside = piece.box[2] < line.box[0] or (piece.box[0] > line.box[2] and drop < BESIDE * height)
            if (
                drop > -0.3 * height
                and not beside
                and any(key_of(line.text).startswith(key_of(one)) for one in headings)
            ):
                return True
        return False

    def _candidates_by_place(self, field: Field, known: Mapping[str, Reading]) -> Iterator[_Candidate]:
        """Texts that may be the value by their lines, labels, sentences and neighbours."""
        for _, piece in self._by_pattern(field, field.patterns_first):
            yield _Candidate(piece=piece, place=BY_PATTERN)
        spots = self.sheet.spots(field)
        for spot in spots:
            if self._is_anothers_row(field, spot.line):
                continue
            for piece in self.sheet.values_at(spot, field):
                yield _Candidate(piece=piece, place=BY_LABEL * spot.quality)
        for _, piece in self._by_pattern(field, field.patterns):
            yield _Candidate(piece=piece, place=BY_PATTERN)
        # Where a party's own label stands and its value cannot be read, sentences would tell of the other party.
        if not (field.section and spots):
            yield from self._by_sentence(field)
        above = known.get(field.below) if field.below else None
        if above is not None and above.box is not None:
            for piece in self.sheet.values_under(above.box, field):
                yield _Candidate(piece=piece, place=BY_PLACE)

    def _by_sentence(self, field: Field) -> Iterator[_Candidate]:
        """Matches in the running text; where it runs in columns, also in each of them."""
        searches = [
            (self.prose, field.prose),
            *((text, (*field.told_first, *field.prose)) for text in self._columns),
        ]
        for text, patterns in searches:
            for pattern in patterns:
                for piece in text.matches(pattern):
                    yield _Candidate(piece=piece, place=BY_PATTERN)

    def _by_pattern(self, field: Field, patterns: Sequence[str], first: int = 0) -> Iterator[tuple[int, Piece]]:
        """Matches of some of the field's patterns with the numbers of their lines, from a line on.

        The patterns stand in order of preference; each is tried on all lines.
        """
        numbers = [
            number
            for number, line in enumerate(self.sheet.lines)
            if number >= first and self.sheet.within(field, number) and len(line.text) <= LONGEST_LINE
        ]
        if field.unlabelled:
            numbers = [
                number
                for number in numbers
                if not self.sheet.is_labelled(number) and not self._is_anothers_row(field, number)
            ]
        for pattern in patterns:
            for number in reversed(numbers) if field.last else numbers:
                for match in re.finditer(pattern, self.sheet.lines[number].text):
                    yield number, piece_of(self.sheet.lines[number], *match.span("value"))

    def _is_birth_date(self, value: Value) -> bool:
        """Whether one of the NIKs on the page carries this date; then it is no letter's."""
        return any(nik.carries(number, date.fromisoformat(str(value))) for number in self._niks)

    def _is_anothers(self, piece: Piece, name: str, known: Mapping[str, Reading]) -> bool:
        """Whether another person is named between a person, whose field is called `name`, and a piece."""
        person = known.get(name)
        if person is None or person.box is None or piece.box is None:
            return False
        bottom, end = person.box[3], piece.box[3]
        named = next(field for field in self.sheet.kind.fields if field.name == name)
        return any(
            spot.quality > SURE_LABEL and bottom <= self.sheet.lines[spot.line].box[1] < end
            for spot in self.sheet.spots(named)
        )

    def _reading(self, parsed: Parsed, candidate: _Candidate) -> Reading:
        """A reading with its confidence; below the legible one the value is withheld."""
        words = confidence.of_words(candidate.piece.words, self.page.engine)
        chance = confidence.of_value(words, parsed.trust, candidate.place)
        legible = chance >= confidence.LEGIBLE
        return Reading(
            value=parsed.value if legible else None,
            raw=candidate.piece.text,
            confidence=round(chance, 3),
            legible=legible,
            page=self.page.number,
            box=candidate.piece.box,
        )

    def _illegible(self, piece: Piece) -> Reading:
        """A field that stands on the paper and cannot be read."""
        return Reading(
            value=None, raw=piece.text, confidence=0.0, legible=False, page=self.page.number, box=piece.box
        )


def _names(line: Line, field: Field) -> bool:
    """Whether a line names the field anywhere, as the head of a table does."""
    return any(holds_phrase(key_of(line.text), label) for label in field.labels)


def _flat(values: Iterable[Value]) -> Iterator[str]:
    for value in values:
        yield from value if isinstance(value, tuple) else (str(value),)
