"""Words on straight rows: slope and perspective are taken out of their places, and put back for people."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import TYPE_CHECKING

from ocr.text import Line, Word
from validators.papers import Box

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LONG = 6.0
"""Lines at least so many times as long as high tell the slope; shorter ones are too unsure."""
LONG_ENOUGH = 3.0
"""The same where the engine has measured the corners of the line."""
ENOUGH_LINES = 6
"""From so many long lines on the slope may change over the page, as it does in perspective."""
LETTERS_OF_BOX = 0.75
"""The neural detector leaves room around letters: they fill this share of its boxes' height."""
LEAST_OF_BOX = 0.3
"""Letters fill at least this share of the box around their line, however tilted it seems."""
WHOLE: Box = (0.0, 0.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slope:
    """The slope of the base lines at a place: `level + down * y + across * x`, y and x as fractions.

    A slope of s moves a base line down by s page heights over one page width.
    """

    level: float = 0.0
    down: float = 0.0
    across: float = 0.0

    def at(self, x: float, y: float) -> float:
        """The slope at a place."""
        return self.level + self.down * y + self.across * x

    def straight(self, x: float, y: float) -> float:
        """The height (fraction) of the row on which a place lies: that of its base line in the page's middle."""
        return y - self.at((x + 0.5) / 2, y) * (x - 0.5)

    def bent(self, x: float, row: float) -> float:
        """The height on the page at which a row passes x."""
        return row + self.at((x + 0.5) / 2, row) * (x - 0.5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """How places in a reading relate to the page: the part of the page that was read, and its slope."""

    part: Box = WHOLE
    slope: Slope = Slope()

    def on_page(self, box: Box) -> Box:
        """A box of straight rows as the box around the same place on the upright page."""
        left, top, right, bottom = box
        heights = [self.slope.bent(x, row) for x in (left, right) for row in (top, bottom)]
        wide, high = self.part[2] - self.part[0], self.part[3] - self.part[1]
        return (
            _fraction(self.part[0] + left * wide),
            _fraction(self.part[1] + min(heights) * high),
            _fraction(self.part[0] + right * wide),
            _fraction(self.part[1] + max(heights) * high),
        )

    def slope_on_page(self, box: Box) -> float:
        """The slope of a row at a box of straight rows, in heights of the page over its width."""
        wide, high = self.part[2] - self.part[0], self.part[3] - self.part[1]
        return self.slope.at((box[0] + box[2]) / 2, (box[1] + box[3]) / 2) * high / wide


def level_height(box: Box, slope: float) -> float:
    """The height that the letters of a tilted line need: its box is higher by what the line falls."""
    left, top, right, bottom = box
    return max((bottom - top) - abs(slope) * (right - left), LEAST_OF_BOX * (bottom - top))


def straightened(lines: Sequence[Line], width: int, height: int) -> tuple[tuple[Word, ...], Slope]:
    """The words of some lines at the places that they would have on straight rows, and the slope taken out.

    Args:
        lines: as an engine found them, words with their slopes where it measured them.
        width: of the picture in pixels.
        height: of the picture in pixels.
    """
    aspect = width / height
    slope = _fitted([sample for line in lines if (sample := _sample(line, aspect)) is not None])
    return tuple(_straight(word, slope) for line in lines for word in line.words), slope


def _straight(word: Word, slope: Slope) -> Word:
    left, top, right, bottom = word.box
    middle = (left + right) / 2
    row = slope.straight(middle, (top + bottom) / 2)
    tilt = word.slope if word.slope is not None else slope.at(middle, row)
    high = level_height(word.box, tilt)
    high *= 1.0 if word.slope is None else LETTERS_OF_BOX
    return replace(word, box=(left, row - high / 2, right, row + high / 2))


def _sample(line: Line, aspect: float) -> tuple[float, float, float, float] | None:
    """Place, slope and length of a line that is long enough to tell."""
    left, top, right, bottom = line.box
    if len(line.words) == 1:
        slope = line.words[0].slope
        if slope is None or (right - left) * aspect < LONG_ENOUGH * ((bottom - top) - abs(slope) * (right - left)):
            return None
        return (left + right) / 2, (top + bottom) / 2, slope, right - left
    first, last = line.words[0].box, line.words[-1].box
    run = (last[0] + last[2] - first[0] - first[2]) / 2
    if run * aspect < LONG * (first[3] - first[1]):
        return None
    # The foot of a word wanders with its letters; the middle of many lines does not.
    rise = (last[1] + last[3] - first[1] - first[3]) / 2
    return (left + right) / 2, (top + bottom) / 2, rise / run, run


def _fitted(samples: Sequence[tuple[float, float, float, float]]) -> Slope:
    """The slope over the page from single lines, those that disagree with most left out."""
    if not samples:
        return Slope()
    usual = median(sample[2] for sample in samples)
    spread = median(abs(sample[2] - usual) for sample in samples)
    near = [sample for sample in samples if abs(sample[2] - usual) <= max(4 * spread, 0.01)]
    if len(near) < ENOUGH_LINES:
        return Slope(level=usual)
    import numpy as np

    x, y, slopes, lengths = (np.array(column) for column in zip(*near, strict=True))
    parts = np.stack([np.ones_like(x), y - y.mean(), x - x.mean()], axis=1)
    level, down, across = _ridge(parts, slopes, lengths)
    return Slope(level=float(level - down * y.mean() - across * x.mean()), down=float(down), across=float(across))


def _ridge(
    parts: "NDArray[np.float64]", wanted: "NDArray[np.float64]", weights: "NDArray[np.float64]"
) -> Iterable[float]:
    """Weighted least squares in which change over the page must be earned."""
    import numpy as np

    weighted = parts * weights[:, None]
    still = np.diag([0.0, 0.02, 0.05])
    return [float(part) for part in np.linalg.solve(parts.T @ weighted + still, weighted.T @ wanted)]


def _fraction(value: float) -> float:
    return round(float(min(1.0, max(0.0, value))), 4)  # plain, whatever the crop was measured with
