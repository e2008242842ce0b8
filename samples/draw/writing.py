"""Writing down a page in reading order: headings, paragraphs, labelled rows, tables, signatures."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from samples.draw.fonts import MM_PER_POINT, Font
from samples.draw.ornaments import ring_stamp, signature
from samples.draw.sheet import Sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How labelled rows stand: where the value begins (mm from the label), the sign before it, case, spacing."""

    value_at: float = 45.0
    separator: str = ":"
    capitals: bool = False
    bold_labels: bool = False
    bold_values: bool = False
    below: bool = False
    leading: float = 1.35

    def label(self, text: str) -> str:
        """The label in the case of this look."""
        return text.upper() if self.capitals else text


class Writer:
    """A cursor that goes down a sheet between two margins; all lengths in millimetres."""

    def __init__(
        self,
        sheet: Sheet,
        font: Font,
        *,
        top: float,
        left: float = 25,
        right: float = 25,
        look: Look | None = None,
    ) -> None:
        self.sheet = sheet
        self.font = font
        self.y = top
        self.left = left
        self.right = sheet.width - right
        self.look = look or Look()

    @property
    def middle(self) -> float:
        """The middle between the margins."""
        return (self.left + self.right) / 2

    def step(self, font: Font | None = None) -> float:
        """The height of one line."""
        return (font or self.font).size * MM_PER_POINT * self.look.leading

    def down(self, lines: float = 1.0) -> None:
        """Leaves some lines empty."""
        self.y += self.step() * lines

    def centre(self, text: str, font: Font | None = None, *, underline: bool = False) -> None:
        """A line in the middle, broken where it is too wide."""
        font = font or self.font
        for line in wrap(text, font, self.right - self.left):
            self.y += self.step(font)
            self.sheet.text(self.middle, self.y, line, font, anchor="m")
            if underline:
                half = font.width(line) / 2
                self.sheet.line(self.middle - half, self.y + 0.8, self.middle + half, self.y + 0.8, 0.25)

    def line(self, text: str, font: Font | None = None, *, indent: float = 0) -> None:
        """A line at the left."""
        self.y += self.step(font)
        self.sheet.text(self.left + indent, self.y, text, font or self.font)

    def paragraph(self, text: str, *, indent: float = 0, first: float = 0, justify: bool = True) -> None:
        """A paragraph; with `justify` the words are set apart to fill the line, each placed on its own."""
        width = self.right - self.left - indent
        lines = wrap(text, self.font, width, first)
        for number, line in enumerate(lines):
            self.y += self.step()
            shift = first if number == 0 else 0.0
            x = self.left + indent + shift
            words = line.split(" ")
            if not justify or number == len(lines) - 1 or len(words) < 3:
                self.sheet.text(x, self.y, line, self.font)
                continue
            space = (width - shift - sum(map(self.font.width, words))) / (len(words) - 1)
            for word in words:
                self.sheet.text(x, self.y, word, self.font)
                x += self.font.width(word) + space

    def row(self, label: str, value: str, *, indent: float = 0, bold: bool = False) -> None:
        """A labelled value in this page's look; a long value runs on in its column."""
        look, x = self.look, self.left + indent
        label_font = self.font.sized(1, bold=look.bold_labels)
        value_font = self.font.sized(1, bold=look.bold_values or bold)
        self.y += self.step()
        self.sheet.text(x, self.y, look.label(label), label_font)
        if look.below:
            for line in wrap(value, value_font, self.right - x):
                self.y += self.step()
                self.sheet.text(x, self.y, line, value_font)
            self.y += self.step() * 0.35
            return
        # A label wider than its column pushes the value away, as in a word processor.
        column = max(self.left + look.value_at, x + label_font.width(look.label(label)) + 2)
        self.sheet.text(column, self.y, look.separator, self.font)
        column += self.font.width(look.separator + " ") if look.separator else 0
        for number, line in enumerate(wrap(value, value_font, self.right - column)):
            self.y += self.step() if number else 0
            self.sheet.text(column, self.y, line, value_font)

    def table(
        self,
        columns: Sequence[tuple[str, float]],
        rows: Sequence[Sequence[str]],
        *,
        font: Font | None = None,
        fill: str | None = None,
        grid: bool = True,
    ) -> None:
        """A table; each column has its heading and its width."""
        font = font or self.font
        heads = [wrap(title, font.sized(1, bold=True), width - 2) for title, width in columns]
        bodies = [
            [wrap(cell, font, width - 2) for cell, (_, width) in zip(row, columns, strict=True)] for row in rows
        ]
        self.y += 1.5
        for number, cells in enumerate([heads, *bodies]):
            height = max(len(cell) for cell in cells) * self.step(font) + 1.4
            x = self.left
            for lines, (_, width) in zip(cells, columns, strict=True):
                if grid or number == 0:
                    self.sheet.box(x, self.y, width, height, line=0.2, fill=fill if number == 0 else None)
                for place, line in enumerate(lines):
                    baseline = self.y + self.step(font) * (place + 0.85)
                    self.sheet.text(x + 1, baseline, line, font.sized(1, bold=number == 0))
                x += width
            self.y += height

    def signed(
        self,
        rng: Random,
        heading: Sequence[str],
        name: str,
        *,
        under: Sequence[str] = (),
        at: float | None = None,
        stamp: tuple[str, str] | None = None,
        room: float = 20.0,
    ) -> float:
        """A signature block centred at `at`; gives the height at which the signature stands."""
        x = at if at is not None else self.right - 32
        for text in heading:
            self.y += self.step()
            self.sheet.text(x, self.y, text, self.font, anchor="m")
        top = self.y
        self.y += room
        signature(rng, self.sheet, x - 14, top + room * 0.7, 26, rng.choice(("#16245c", "#1a1a1a", "#23306e")))
        if stamp:
            self.sheet.picture(x - 34, top - 2, 30, 30, ring_stamp(rng, *stamp))
        self.sheet.text(x, self.y, name, self.font.sized(1, bold=True), anchor="m")
        for text in under:
            self.y += self.step()
            self.sheet.text(x, self.y, text, self.font, anchor="m")
        return top


def wrap(text: str, font: Font, width: float, first: float = 0) -> list[str]:
    """The lines into which a text breaks at a width; the first line begins `first` later."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        wider = f"{line} {word}" if line else word
        if line and font.width(wider) > width - (0 if lines else first):
            lines.append(line)
            line = word
        else:
            line = wider
    return [*lines, line]
