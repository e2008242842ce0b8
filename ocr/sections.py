"""The sections of a page: parts one below the other, or columns side by side, each under its heading."""

from collections.abc import Sequence, Set

from ocr.labels import ENUMERATION, holds_phrase, key_of
from ocr.pieces import on_same_row
from ocr.text import Line
from validators.documents.kind import Section
from validators.papers import Box

MUCH_BEFORE = 15
"""Letters beside a phrase that tell of something."""


class Sections:
    """Which section of a kind each line of a page belongs to."""

    def __init__(self, lines: Sequence[Line], sections: Sequence[Section], labelled: Set[int]) -> None:
        """Finds the sections.

        Args:
            lines: of the page, from top to bottom.
            sections: of the kind, in the order in which they usually stand.
            labelled: numbers of the lines with a label of a field that has a section.
        """
        self._sections = sections
        self._columns = _columns(lines, sections, labelled)
        self._names = _names(lines, sections, labelled)

    @property
    def are_columns(self) -> bool:
        """Whether they stand side by side."""
        return bool(self._columns)

    def holds(self, name: str | None, line: int) -> bool:
        """Whether a line lies in a section; columns share their lines, and without a name the page is meant."""
        if name is None or self.are_columns or self._names[line] == name:
            return True
        section = next(section for section in self._sections if section.name == name)
        return section.whole_if_unopened and name not in self._names

    def is_other_column(self, name: str | None, box: Box | None) -> bool:
        """Whether a box stands in the column of another section."""
        if name not in self._columns or box is None:
            return False
        nearest, _ = min(self._columns.items(), key=lambda column: abs(column[1] - box[0]))
        return nearest != name


def _columns(lines: Sequence[Line], sections: Sequence[Section], labelled: Set[int]) -> dict[str, float]:
    """Where the columns begin, when the headings stand on one row above all labels of theirs."""
    if len(sections) != 2:
        return {}
    first, second = sections
    for line in lines[: min(labelled, default=0)]:
        if not _is_heading(line, first):
            continue
        for other in lines:
            beside = other.box[0] > line.box[2] and on_same_row(other.box, line.box)
            if beside and _is_heading(other, second):
                return {first.name: line.box[0], second.name: other.box[0]}
    return {}


def _names(lines: Sequence[Line], sections: Sequence[Section], labelled: Set[int]) -> list[str | None]:
    """For each line the section in which it stands; a section is opened once, in the declared order.

    The heading of an earlier one opens it all the same, where nothing of it has been seen before.
    """
    current = sections[0] if sections else None
    waiting = list(sections[1:])
    seen: set[str] = set()
    names: list[str | None] = []
    for number, line in enumerate(lines):
        missed = [section for section in sections if section not in waiting and section.name not in seen]
        before = current
        if waiting and _opens(waiting[0], key_of(line.text)):
            current = waiting.pop(0)
            if _ends_with_it(current, key_of(line.text)):
                names.append(before.name if before is not None else None)
                continue
        elif again := next((section for section in missed if _is_heading(line, section)), None):
            current = again
        if current is not None and number in labelled:
            seen.add(current.name)
        names.append(current.name if current is not None else None)
    return names


def _ends_with_it(section: Section, key: str) -> bool:
    """Whether a line tells of the part before until a phrase at its end opens the next one."""
    places = [(key.find(key_of(phrase)), len(key_of(phrase))) for phrase in section.opened_by]
    found = [(start, start + length) for start, length in places if start >= 0]
    return bool(found) and min(found)[0] > MUCH_BEFORE and len(key) - max(end for _, end in found) < MUCH_BEFORE


def _is_heading(line: Line, section: Section) -> bool:
    """Whether a line is one of the section's phrases and hardly anything else."""
    key = key_of(ENUMERATION.sub("", line.text))
    return key in map(key_of, section.headed_by) or any(
        holds_phrase(key, phrase) and len(key) < len(key_of(phrase)) + 4 for phrase in section.opened_by
    )


def _opens(section: Section, key: str) -> bool:
    """Whether a line's key holds one of the section's phrases, and none that says otherwise."""
    if key in map(key_of, section.headed_by) or _holds_any(key, section.opened_after):
        return True
    return _holds_any(key, section.opened_by) and not _holds_any(key, section.unless)


def _holds_any(key: str, phrases: Sequence[str]) -> bool:
    return any(holds_phrase(key, phrase) for phrase in phrases)
