"""The fonts of the drawn papers: Debian's fonts-liberation, fonts-dejavu-core and fonts-freefont-ttf."""

import functools
from dataclasses import dataclass
from pathlib import Path

from samples.draw.truetype import TrueType

_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".fonts")
_FILES = {
    "sans": ("LiberationSans-Regular", "LiberationSans-Bold", "LiberationSans-Italic"),
    "serif": ("LiberationSerif-Regular", "LiberationSerif-Bold", "LiberationSerif-Italic"),
    "mono": ("LiberationMono-Regular", "LiberationMono-Bold", "LiberationMono-Italic"),
    "wide": ("DejaVuSans", "DejaVuSans-Bold", "DejaVuSans"),
    "wide-mono": ("DejaVuSansMono", "DejaVuSansMono-Bold", "DejaVuSansMono"),
    "wide-serif": ("DejaVuSerif", "DejaVuSerif-Bold", "DejaVuSerif"),
    "free-sans": ("FreeSans", "FreeSansBold", "FreeSansOblique"),
    "free-serif": ("FreeSerif", "FreeSerifBold", "FreeSerifItalic"),
    "free-mono": ("FreeMono", "FreeMonoBold", "FreeMonoOblique"),
}
MM_PER_POINT = 25.4 / 72


class MissingFont(Exception):
    """A font of the drawn papers is not installed; the message names the packages."""


@functools.cache
def _installed() -> dict[str, Path]:
    return {path.stem: path for folder in _FOLDERS for path in sorted(folder.rglob("*.ttf"))}


@functools.cache
def _loaded(stem: str) -> TrueType:
    path = _installed().get(stem)
    if path is None:
        packages = "fonts-liberation fonts-dejavu-core fonts-freefont-ttf"
        raise MissingFont(f"The font {stem} is missing. Install it with: apt-get install {packages}")
    return TrueType(path)


@dataclass(frozen=True, slots=True)
class Font:
    """A typeface at a size in points; `stretch` narrows (below 1) or widens the letters."""

    family: str
    size: float
    bold: bool = False
    italic: bool = False
    stretch: float = 1.0

    @property
    def face(self) -> TrueType:
        """The TrueType file behind it."""
        return _loaded(_FILES[self.family][1 if self.bold else 2 if self.italic else 0])

    def width(self, text: str) -> float:
        """The width of a line of text in millimetres."""
        return self.face.advance(text) * self.size * self.stretch * MM_PER_POINT

    def sized(self, factor: float, *, bold: bool | None = None) -> "Font":
        """The same typeface, larger or smaller, bold or not."""
        heavy = self.bold if bold is None else bold
        return Font(self.family, self.size * factor, heavy, self.italic, self.stretch)
