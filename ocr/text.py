"""What an engine gives for one page: words with box and confidence, joined into lines."""

from dataclasses import dataclass, field

from validators.papers import Box, EngineName


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One run of characters without blanks (or one line of a neural engine); confidence 0 to 1.

    `slope` is by how many page heights its base line falls over one page width; None where the
    engine does not say.
    """

    text: str
    box: Box
    confidence: float
    slope: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Words on one base line, from left to right, with no wide gap between them.

    Two columns, or a label and its value far apart, are two lines at the same height.
    """

    words: tuple[Word, ...]
    text: str = field(init=False, compare=False, repr=False)
    """The words joined by single blanks."""
    box: Box = field(init=False, compare=False, repr=False)
    """The smallest box around all words."""

    def __post_init__(self) -> None:
        """Text and box are asked for many times for each line of a page, so they are made once."""
        left, top, right, bottom = zip(*(word.box for word in self.words), strict=True)
        object.__setattr__(self, "text", " ".join(word.text for word in self.words))
        object.__setattr__(self, "box", (min(left), min(top), max(right), max(bottom)))

    @property
    def confidence(self) -> float:
        """The mean confidence of the words, weighted by their length."""
        letters = sum(len(word.text) for word in self.words) or 1
        return sum(word.confidence * len(word.text) for word in self.words) / letters


@dataclass(frozen=True, slots=True, kw_only=True)
class PageText:
    """The text of one upright page as one engine read it.

    `width` and `height` in pixels (points for a text layer); `lines` from top to bottom, then
    left to right. `turned` is by how many degrees (0, 90, 180, 270, counter-clockwise) the page was
    turned to stand upright.
    """

    number: int
    width: int
    height: int
    engine: EngineName
    lines: tuple[Line, ...]
    turned: int = 0

    @property
    def text(self) -> str:
        """All lines, one below the other."""
        return "\n".join(line.text for line in self.lines)

    @property
    def confidence(self) -> float:
        """The mean confidence of all words, weighted by their length; 0 for an empty page."""
        letters = sum(len(word.text) for line in self.lines for word in line.words)
        if not letters:
            return 0.0
        total = sum(word.confidence * len(word.text) for line in self.lines for word in line.words)
        return total / letters
