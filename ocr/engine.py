"""What every reading engine promises: an upright picture in, lines with places and confidences out."""

from typing import Protocol

from PIL import Image

from ocr.text import Line
from validators.papers import EngineName


class Engine(Protocol):
    """A reader of pictures. One stands for one process and is loaded on its first use."""

    name: EngineName

    def read(self, image: Image.Image) -> tuple[Line, ...]:
        """Reads an upright picture.

        Args:
            image: of mode `L` or `RGB`.

        Returns:
            Lines from top to bottom, then left to right; boxes as fractions of this very picture,
            confidences 0 to 1. An empty tuple where no text was found.
        """
        ...

    def read_line(self, image: Image.Image) -> Line | None:
        """Reads a picture that holds one line of text and little else; None where it finds none."""
        ...
