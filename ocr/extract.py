"""Fields of one page: label, then the value beside or below it, parsed by the field's type."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ocr import confidence
from ocr.labels import Spot, find_label, holds_phrase, key_of, spots_of
from ocr.text import Line, PageText, Word
from validators.documents.kind import Field, PaperKind, Section, Table
from validators.numbers.digits import read_digits
from validators.papers import Box, Reading, Value
from validators.values import NAME, NIK, Parsed

COMMON_LABELS = (
    "Alamat", "Pekerjaan", "Jabatan", "No. HP", "No HP", "Nomor Telepon", "Telepon", "Email", "Tempat/Tgl Lahir",
    "Tempat, Tanggal Lahir", "Tempat/Tanggal Lahir", "Tempat, tgl lahir", "Jenis Kelamin", "Agama", "Nama", "NIK",
    "Kecamatan", "Kelurahan", "Kewarganegaraan", "Keperluan", "Nomor", "Perihal", "Lampiran", "NPWP", "NIP",
    "Status", "Berlaku Hingga", "NIM", "Gelar", "Program Studi", "KPP", "Tanggal", "Kabupaten/Kota", "Provinsi",
    "Kode Pos",
)  # fmt: skip
"""Labels of many papers; where one begins, the value before it ends."""

PARTS_OF_ADDRESS = frozenset(("Kecamatan", "Kelurahan", "Kabupaten/Kota", "Provinsi", "Kode Pos"))

_LEADING = re.compile(r"^[\s:;=.,|»>)—–_~-]+")
_ONLY_A_DASH = re.compile(r"[\s:;=.]*[-–—][\s.]*")
_OTHER_NAME = re.compile(r"\s*[/(]\s*[A-Za-z][A-Za-z0-9² .]{0,25}\)?\s*(?=:|$)")
"""A second name of a label before its colon: `Nomor KTP / NIK :`."""
_STARTS_LIKE_A_LABEL = re.compile(r"^(?!RT|RW|R[TW][.]|Kel|Kec|Kota|Kab|Pos)[A-Za-z][A-Za-z /().'-]{1,45}:")
_LABEL_AT_START = 3
"""A label within so many signs of a line's start begins it; colons and numbers may stand before."""
_ASIDE = 2.0
"""A value below its label may stand so many line heights to its side: labels are centred, values are not."""
_NEXT_LINE = 1.3
"""A value goes on in a line that begins within so many line heights below it."""
_BELOW = 3.2
"""A value below its label begins within this many line heights."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Candidate:
    """Text that may be a field's value: its words, and how well the label before it matched."""

    text: str
    words: tuple[Word, ...]
    label: float


def extract(page: PageText, kind: PaperKind) -> dict[str, Reading]:
    """All fields of a kind that the page shows, by name; illegible ones have no value."""
    sheet = _Sheet(page, kind)
    readings: dict[str, Reading] = {}
    for field in kind.fields:
        reading = sheet.read(field, readings)
        if reading is not None:
            readings[field.name] = reading
    if kind.table is not None:
        readings |= sheet.read_table(kind.table, readings)
    return readings


class _Sheet:
    """One page with the labels of one kind found on it."""

    def __init__(self, page: PageText, kind: PaperKind) -> None:
        self.page = page
        self.lines = page.lines
        self.aspect = page.width / max(1, page.height)
        labels = {label for field in kind.fields for label in field.labels}
        self.by_line: dict[int, list[Spot]] = {}
        for spot in spots_of(self.lines, labels | set(COMMON_LABELS)):
            if spot.label in labels or not self.is_part_of_address(spot):
                self.by_line.setdefault(spot.line, []).append(spot)
        self.sections = _sections(self.lines, kind)
        self.kind = kind

    def is_part_of_address(self, spot: Spot) -> bool:
        """Whether a word like `Provinsi` names a place in an address, as it does without a colon behind it."""
        rest = self.lines[spot.line].text[spot.end :].lstrip()
        return spot.label in PARTS_OF_ADDRESS and bool(rest) and not rest.startswith(":")

    def read(self, field: Field, known: Mapping[str, Reading]) -> Reading | None:
        """The best candidate's reading; an illegible one when only unreadable text stands at the label."""
        if field.every:
            return self.read_every(field)
        spoiled: _Candidate | None = None
        for candidate in self.candidates(field, known):
            parsed = field.value.parse(candidate.text)
            if parsed is not None:
                return self.reading(parsed, candidate)
            if candidate.label and spoiled is None and len(key_of(candidate.text)) >= 3:
                spoiled = candidate
        if spoiled is not None and field.value.strict and field.required:
            return self.illegible(spoiled)
        return None

    def read_every(self, field: Field) -> Reading | None:
        """All values of a list field, from the top of the page to its foot, where its label stands on the page."""
        named = (number for number, line in enumerate(self.lines) if _names(line, field))
        first = next(named, None)
        if first is None:
            return None
        found = [
            (parsed, candidate)
            for candidate in self.by_pattern(field, below=first)
            if (parsed := field.value.parse(candidate.text)) is not None
        ]
        return self.list_reading(found) if found else None

    def reading(self, parsed: Parsed, candidate: _Candidate) -> Reading:
        """A reading with its confidence; below the legible one the value is withheld."""
        words = confidence.of_words(candidate.words, self.page.engine)
        chance = confidence.of_value(words, parsed.trust, candidate.label)
        legible = chance >= confidence.LEGIBLE
        return Reading(
            value=parsed.value if legible else None,
            raw=candidate.text,
            confidence=round(chance, 3),
            legible=legible,
            page=self.page.number,
            box=_box_of(candidate.words),
        )

    def illegible(self, candidate: _Candidate) -> Reading:
        """A field that stands on the paper and cannot be read."""
        box = _box_of(candidate.words)
        return Reading(
            value=None, raw=candidate.text, confidence=0.0, legible=False, page=self.page.number, box=box
        )

    def candidates(self, field: Field, known: Mapping[str, Reading]) -> Iterator[_Candidate]:
        """Texts that may be the value, the likeliest first."""
        for spot in self.spots(field):
            yield from self.after(spot, field)
        yield from self.by_pattern(field)
        if field.below is not None and field.below in known:
            yield from self.under(known[field.below].box, field)

    def under(self, box: Box | None, field: Field) -> Iterator[_Candidate]:
        """Unlabelled lines under another field's value, the nearest first."""
        if box is None:
            return
        height = box[3] - box[1]
        # Its label may stand to the left of the value; what lies below either is below the field.
        left = min(line.box[0] for line in self.lines if _same_row(line.box, box) and line.box[0] < box[2])
        for number, line in enumerate(self.lines):
            drop = line.box[1] - box[3]
            overlaps = min(line.box[2], box[2]) > max(line.box[0], left)
            near = -0.3 * height < drop < 4 * height and overlaps
            if near and not self.starts_with_label(number) and key_of(line.text):
                spot = Spot(label="", line=number, start=0, end=0, quality=0.8, size=0)
                yield self.with_continuation(*_joined([line]), spot, field)

    def spots(self, field: Field) -> list[Spot]:
        """The field's labels in its section, the best and longest first, then in reading order."""
        found = [
            spot
            for spot in spots_of(self.lines, field.labels)
            if self.within(field, spot.line) and self.is_longest(spot) and not self.goes_on(spot)
        ]
        rank = {label: place for place, label in enumerate(field.labels)} if field.ranked else {}
        return sorted(
            found, key=lambda spot: (-round(spot.quality, 1), rank.get(spot.label, 0), spot.line, spot.start)
        )

    def within(self, field: Field, line: int) -> bool:
        """Whether the line lies in the field's section."""
        if field.section is None or self.sections[line] == field.section:
            return True
        section = next(section for section in self.kind.sections if section.name == field.section)
        return section.whole_if_unopened and section.name not in self.sections

    def is_longest(self, spot: Spot) -> bool:
        """Whether no longer label begins at the same place (`Nama` in `Nama Kepala Keluarga`)."""
        return not any(
            other.start == spot.start and other.size * other.quality > spot.size * spot.quality + 2
            for other in self.by_line.get(spot.line, ())
        )

    def goes_on(self, spot: Spot) -> bool:
        """Whether the label is the beginning of a longer one that we do not know (`Nama Ibu Kandung :`)."""
        rest = self.lines[spot.line].text[spot.end :]
        colon = rest.find(":")
        between = rest[:colon] if colon >= 0 else ""
        known = any(other.start > spot.start for other in self.by_line.get(spot.line, ()))
        return (
            len(key_of(between)) > 2 and len(between) < 35 and not known and not between.lstrip().startswith("(")
        )

    def after(self, spot: Spot, field: Field) -> Iterator[_Candidate]:
        """The text after a label: in its line, on the same row to the right, or below."""
        line = self.lines[spot.line]
        later = [start for start in self.columns_in(spot.line) if start > spot.end]
        end = min(later, default=len(line.text))
        twin = _OTHER_NAME.match(line.text, spot.end, end)
        rest, words = _slice(line, twin.end() if twin else spot.end, end)
        if _says_something(rest):
            yield self.with_continuation(rest, words, spot, field)
            return
        right = self.right_of(line, spot.line)
        for pieces in (right, right[:1])[: len(right)]:
            yield self.with_continuation(*self.up_to_label(pieces), spot, field)
        for number in self.below(line, spot.line):
            if not self.starts_with_label(number):
                yield self.with_continuation(*self.up_to_label([number]), spot, field)

    def columns_in(self, number: int) -> list[int]:
        """Where further labels begin within a line; one after a comma goes on with a sentence."""
        text = self.lines[number].text
        return [
            spot.start for spot in self.by_line.get(number, ()) if not text[: spot.start].rstrip().endswith(",")
        ]

    def up_to_label(self, numbers: Sequence[int]) -> tuple[str, tuple[Word, ...]]:
        """Several lines of one row as one text that ends where a label begins within it."""
        parts: list[tuple[str, tuple[Word, ...]]] = []
        for number in numbers:
            later = [start for start in self.columns_in(number) if start > _LABEL_AT_START]
            parts.append(_slice(self.lines[number], 0, min(later, default=len(self.lines[number].text))))
            if later:
                break
        words = tuple(word for _, found in parts for word in found)
        return without_signs(" ".join(text for text, _ in parts)), words

    def with_continuation(self, text: str, words: tuple[Word, ...], spot: Spot, field: Field) -> _Candidate:
        """The candidate with the lines on which its value goes on."""
        for _ in range(field.lines - 1):
            more = self.next_line(words)
            if more is None:
                break
            text, words = f"{text} {more.text}", words + more.words
        return _Candidate(text=text, words=words, label=spot.quality)

    def next_line(self, words: tuple[Word, ...]) -> Line | None:
        """The line below a value that begins where the value began and is no label's."""
        box = _box_of(words[-1:] if len(words) == 1 else words[-2:])
        first = _box_of(words)
        if box is None or first is None:
            return None
        height = box[3] - box[1]
        for number, line in enumerate(self.lines):
            drop = line.box[1] - box[3]
            begins_alike = abs(line.box[0] - first[0]) * self.aspect < 2.0 * height
            if -0.4 * height < drop < _NEXT_LINE * height and begins_alike and line.words[0] not in words:
                return line if words[-1].text.endswith(",") or self.is_free(number) else None
        return None

    def is_free(self, number: int) -> bool:
        """Whether a line may go on with the value above it: neither it nor what stands left of it is a label."""
        alone = not any(self.starts_with_label(other) for other in [number, *self.row_left_of(number)])
        return alone and not _STARTS_LIKE_A_LABEL.match(self.lines[number].text)

    def starts_with_label(self, number: int) -> bool:
        """Whether a known label begins the line."""
        return any(spot.start <= _LABEL_AT_START for spot in self.by_line.get(number, ()))

    def row_left_of(self, number: int) -> list[int]:
        """Lines on the same row, to the left."""
        line = self.lines[number]
        return [
            other
            for other, left in enumerate(self.lines)
            if left.box[2] <= line.box[0] and _same_row(left.box, line.box)
        ]

    def right_of(self, line: Line, number: int) -> list[int]:
        """Lines on the same row to the right, up to the next label."""
        row = sorted(
            (other for other in range(len(self.lines)) if other != number and self.is_right(line, other)),
            key=lambda other: self.lines[other].box[0],
        )
        found: list[int] = []
        for other in row:
            candidate = self.lines[other]
            begins_anew = candidate.text.lstrip().startswith(":")
            if (self.starts_with_label(other) and not begins_anew) or (found and begins_anew):
                break
            last = self.lines[found[-1]] if found else line
            gap = (candidate.box[0] - last.box[2]) * self.aspect
            if found and gap > 4 * (candidate.box[3] - candidate.box[1]) and key_of(last.text):
                break
            found.append(other)
        return [other for other in found if _says_something(without_signs(self.lines[other].text))]

    def is_right(self, line: Line, other: int) -> bool:
        """Whether the other line stands on the same row to the right of this one."""
        box = self.lines[other].box
        return box[0] >= line.box[2] - 0.01 and _same_row(line.box, box)

    def below(self, line: Line, number: int) -> list[int]:
        """Lines below within reach that share the column of the label or are centred under it."""
        height = line.box[3] - line.box[1]
        found = []
        for other, candidate in enumerate(self.lines):
            drop = candidate.box[1] - line.box[3]
            apart = max(candidate.box[0], line.box[0]) - min(candidate.box[2], line.box[2])
            near = apart * self.aspect < _ASIDE * height
            if other != number and -0.3 * height < drop < _BELOW * height and near and key_of(candidate.text):
                found.append(other)
        return found[:3]

    def by_pattern(self, field: Field, below: int = 0) -> Iterator[_Candidate]:
        """Matches of the field's patterns, line by line, from a line on."""
        found = []
        for number, line in enumerate(self.lines):
            if number < below or not self.within(field, number) or len(line.text) > 300:
                continue
            for pattern in field.patterns:
                match = re.search(pattern, line.text)
                if match:
                    text, words = _slice(line, *match.span("value"))
                    found.append(_Candidate(text=text, words=words, label=0.9))
                    break
        yield from reversed(found) if field.last else found

    def read_table(self, table: Table, known: Mapping[str, Reading]) -> dict[str, Reading]:
        """The rows of a table that carry a 16-digit number each: the numbers, and the names to their left."""
        taken = {reading.value for reading in known.values()}
        numbers: list[tuple[Parsed, _Candidate]] = []
        names: list[tuple[Parsed, _Candidate]] = []
        for number, line in enumerate(self.lines):
            for start, end in _long_numbers(line.text):
                text, words = _slice(line, start, end)
                parsed = NIK.parse(text)
                if parsed is None or parsed.value in taken:
                    continue
                numbers.append((parsed, _Candidate(text=text, words=words, label=1.0)))
                left = self.name_before(line, start, number)
                if left is not None:
                    names.append(left)
        rows = {table.numbers: numbers, table.names: names if len(names) == len(numbers) else []}
        return {name: self.list_reading(cells) for name, cells in rows.items() if cells}

    def name_before(self, line: Line, start: int, number: int) -> tuple[Parsed, _Candidate] | None:
        """The name in the cell to the left of a row's number."""
        text, words = _slice(line, 0, start)
        text = re.sub(r"^\W*\d{1,2}\W+", "", text)
        if len(key_of(text)) < 2:
            row = self.row_left_of(number)
            lefts = sorted((self.lines[other] for other in row), key=lambda left: -left.box[2])
            named = [left for left in lefts if sum(map(str.isalpha, left.text)) >= 2]
            if not named:
                return None
            text, words = re.sub(r"^\W*\d{1,2}\W+", "", named[0].text), named[0].words
            more = self.next_line(words)
            if more is not None and self.is_rest_of_cell(more):
                text, words = f"{text} {more.text}", words + more.words
        parsed = NAME.parse(text)
        return (parsed, _Candidate(text=text, words=words, label=1.0)) if parsed else None

    def is_rest_of_cell(self, line: Line) -> bool:
        """Whether a line goes on with the cell above it: no number of a next row stands beside it."""
        beside = (other for other in self.lines if _same_row(other.box, line.box))
        return not any(True for other in beside for _ in _long_numbers(other.text))

    def list_reading(self, cells: Sequence[tuple[Parsed, _Candidate]]) -> Reading:
        """One reading of a list; as sure as its least sure cell."""
        readings = [self.reading(parsed, candidate) for parsed, candidate in cells]
        chance = min(reading.confidence for reading in readings)
        words = tuple(word for _, candidate in cells for word in candidate.words)
        legible = all(reading.legible for reading in readings)
        return Reading(
            value=tuple(dict.fromkeys(_flat(parsed.value for parsed, _ in cells))) if legible else None,
            raw="; ".join(candidate.text for _, candidate in cells),
            confidence=chance,
            legible=legible,
            page=self.page.number,
            box=_box_of(words),
        )


def _names(line: Line, field: Field) -> bool:
    """Whether a line names the field anywhere, as the head of a table does."""
    return any(holds_phrase(key_of(line.text), label) for label in field.labels)


def _flat(values: Iterable[Value]) -> Iterator[str]:
    for value in values:
        yield from value if isinstance(value, tuple) else (str(value),)


_LONG_NUMBER = re.compile(r"(?<!\w)[0-9OoIlBSD]{16}(?!\w)")


def _long_numbers(text: str) -> Iterator[tuple[int, int]]:
    for match in _LONG_NUMBER.finditer(text):
        if read_digits(match[0], 16):
            yield match.span()


def _sections(lines: Sequence[Line], kind: PaperKind) -> list[str | None]:
    """For each line the section in which it stands; a section is opened once, in the declared order."""
    current: str | None = kind.sections[0].name if kind.sections else None
    waiting = list(kind.sections[1:])
    names: list[str | None] = []
    for line in lines:
        key = key_of(line.text)
        if waiting and _opens(waiting[0], key):
            current = waiting.pop(0).name
        names.append(current)
    return names


def _opens(section: Section, key: str) -> bool:
    """Whether a line's key holds one of the section's phrases, and none that says otherwise."""
    if any(holds_phrase(key, phrase) for phrase in section.unless):
        return False
    return any(holds_phrase(key, phrase) for phrase in section.opened_by)


def _same_row(left: Box, right: Box) -> bool:
    """Whether two boxes overlap in height by half of the smaller one."""
    overlap = min(left[3], right[3]) - max(left[1], right[1])
    return overlap > 0.5 * min(left[3] - left[1], right[3] - right[1])


def _slice(line: Line, start: int, end: int) -> tuple[str, tuple[Word, ...]]:
    """The text between two places of a line without leading signs, and the words that it touches."""
    text = without_signs(line.text[start:end])
    first = line.text.rfind(text, start, end)
    last = first + len(text)
    words = []
    place = 0
    for word in line.words:
        if place < last and place + len(word.text) > first:
            words.append(_part(word, max(0, first - place), min(len(word.text), last - place)))
        place += len(word.text) + 1
    return text, tuple(words)


def _part(word: Word, first: int, last: int) -> Word:
    """A part of a word, whose letters are taken to be of one width; neural words are whole lines."""
    if first == 0 and last == len(word.text):
        return word
    left, top, right, bottom = word.box
    step = (right - left) / len(word.text)
    return replace(word, text=word.text[first:last], box=(left + first * step, top, left + last * step, bottom))


def without_signs(text: str) -> str:
    """The text without the signs before a value; a dash alone is one: it says that there is none."""
    bare = _LEADING.sub("", text).strip()
    return bare or ("-" if _ONLY_A_DASH.fullmatch(text) else "")


def _says_something(text: str) -> bool:
    return bool(key_of(text)) or text == "-"


def _joined(lines: Iterable[Line]) -> tuple[str, tuple[Word, ...]]:
    """Several lines of one row as one text."""
    lines = list(lines)
    words = tuple(word for line in lines for word in line.words)
    return without_signs(" ".join(line.text for line in lines)), words


def _box_of(words: Sequence[Word]) -> Box | None:
    """The box around some words."""
    return Line(words=tuple(words)).box if words else None


def count_labels(page: PageText, kind: PaperKind) -> int:
    """How many of a kind's fields have a label on the page; speaks for the kind."""
    return sum(
        any(find_label(line.text, label) for line in page.lines for label in field.labels) for field in kind.fields
    )
