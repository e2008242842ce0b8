"""A sheet of ruled folio and a pen that writes on its lines, for letters that are written by hand."""

from random import Random

from samples.draw.fonts import Font
from samples.draw.letters import FOLIO, INK
from samples.draw.ornaments import duty_stamp, signature
from samples.draw.sheet import Sheet
from samples.draw.writing import wrap

_APART = 8.4
_TOP = 30.0


class Pen:
    """Goes down the lines of a ruled folio sheet, one line of writing after another."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.sheet = Sheet(*FOLIO)
        self.ink = rng.choice(INK)
        family, size = rng.choice((("free-serif", 14.5), ("serif", 14.5), ("free-mono", 12)))
        self.font = Font(family, size, italic=True)
        self.left, self.right = 32.0, FOLIO[0] - 16
        self.row = 0
        for place in range(34):
            y = _TOP + place * _APART
            self.sheet.line(8, y, FOLIO[0] - 8, y, 0.18, "#9db4cc")
        self.sheet.line(27, 6, 27, FOLIO[1] - 6, 0.25, "#d98c95")

    @property
    def y(self) -> float:
        """The line that is written on."""
        return _TOP + self.row * _APART

    def skip(self, rows: int = 1) -> None:
        """Leaves lines empty."""
        self.row += rows

    def write(self, text: str, *, indent: float = 0, first: float = 0) -> None:
        """A text from the margin on, broken at the right; its first line begins `first` later."""
        for place, line in enumerate(wrap(text, self.font, self.right - self.left - indent, first)):
            self._put(self.left + indent + (0 if place else first), line)
            self.row += 1

    def middle(self, text: str, *, underline: bool = False) -> None:
        """A text in the middle of a line."""
        x = (self.left + self.right - self.font.width(text)) / 2
        self._put(x, text)
        if underline:
            self.sheet.line(x, self.y + 0.9, x + self.font.width(text), self.y + 0.7, 0.35, self.ink)
        self.row += 1

    def item(self, label: str, value: str, at: float) -> None:
        """A label, a colon `at` mm from the margin and the value, which runs on in its column."""
        self._put(self.left, label)
        self._put(self.left + at, ":")
        self.write(value, indent=at + 5)

    def signed(self, heading: str, name: str, *, at: float, duty: bool = False) -> None:
        """A heading, a scribble (across a duty stamp) and a name in brackets, centred at `at`."""
        self.sheet.text(at, self.y - 0.6, heading, self.font, self.ink, "m")
        if duty:
            duty_stamp(self.sheet, self.rng, at - 30, self.y + 2.5)
        signature(self.rng, self.sheet, at - 12, self.y + 23, 30, self.ink)
        below = self.y + 5 * _APART - 0.6
        self.sheet.text(at, below, f"( {name} )", self.font, self.ink, "m")

    def _put(self, x: float, text: str) -> None:
        self.sheet.text(x, self.y - self.rng.uniform(0.3, 0.9), text, self.font, self.ink)
