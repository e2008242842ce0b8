"""A sheet of paper to draw on, in millimetres from its top left corner; it is painted or written as PDF later."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from PIL import Image

from samples.draw.fonts import Font

Colour: TypeAlias = str
"""`#rrggbb`."""
A4 = (210.0, 297.0)
CARD = (85.6, 54.0)


@dataclass(frozen=True, slots=True)
class Text:
    """A line of text on its baseline; `anchor` is l, m or r."""

    x: float
    y: float
    text: str
    font: Font
    colour: Colour = "#111111"
    anchor: str = "l"

    @property
    def left(self) -> float:
        """Where the line begins, in millimetres."""
        share = {"l": 0.0, "m": 0.5, "r": 1.0}[self.anchor]
        return self.x - share * self.font.width(self.text)


@dataclass(frozen=True, slots=True)
class Path:
    """A line through points, or a filled outline; `width` in millimetres."""

    points: tuple[tuple[float, float], ...]
    colour: Colour = "#111111"
    width: float = 0.2
    fill: Colour | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """An image stretched over a rectangle; it may be transparent (RGBA)."""

    x: float
    y: float
    width: float
    height: float
    image: Image.Image


Mark: TypeAlias = Text | Path | Picture


@dataclass(slots=True)
class Sheet:
    """One page: its size and the marks on it, in the order drawn."""

    width: float
    height: float
    colour: Colour = "#ffffff"
    marks: list[Mark] = field(default_factory=list)

    def text(  # noqa: PLR0917  (a drawing says where, what and how, in this order, a thousand times)
        self, x: float, y: float, text: str, font: Font, colour: Colour = "#111111", anchor: str = "l"
    ) -> None:
        """Writes a line of text on its baseline."""
        if text:
            self.marks.append(Text(x, y, text, font, colour, anchor))

    def line(  # noqa: PLR0917  (as above)
        self, x0: float, y0: float, x1: float, y1: float, width: float = 0.2, colour: Colour = "#111111"
    ) -> None:
        """Draws a straight line."""
        self.marks.append(Path(((x0, y0), (x1, y1)), colour, width))

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        line: float = 0.2,
        colour: Colour = "#111111",
        fill: Colour | None = None,
    ) -> None:
        """Draws a rectangle; without a line when `line` is 0."""
        corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y))
        self.marks.append(Path(corners, colour, line, fill))

    def path(
        self,
        points: Iterable[tuple[float, float]],
        width: float = 0.2,
        colour: Colour = "#111111",
        fill: Colour | None = None,
    ) -> None:
        """Draws a line through points, filled when `fill` is given."""
        self.marks.append(Path(tuple(points), colour, width, fill))

    def picture(self, x: float, y: float, width: float, height: float, image: Image.Image) -> None:
        """Lays an image over a rectangle."""
        self.marks.append(Picture(x, y, width, height, image))

    def place(self, other: "Sheet", x: float, y: float) -> None:
        """Lays another sheet on this one."""
        if other.colour != self.colour:
            self.box(x, y, other.width, other.height, line=0, fill=other.colour)
        for mark in other.marks:
            if isinstance(mark, Path):
                moved = tuple((px + x, py + y) for px, py in mark.points)
                self.marks.append(replace(mark, points=moved))
            else:
                self.marks.append(replace(mark, x=mark.x + x, y=mark.y + y))
