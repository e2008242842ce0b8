"""The Tesseract rung: in process through tesserocr where it imports, else a process a page through pytesseract."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PIL import Image

from ocr.engine import Engine
from ocr.lines import in_reading_order, parted
from ocr.strokes import with_strokes
from ocr.text import Line, Word
from validators.papers import EngineName

LANGUAGE = "ind"
LINE_DPI = 200
MOST_SECONDS = 10.0
"""Wall time for one page; noise and patterns can hold Tesseract up for minutes, text does not."""
DATA_PLACES = (
    "/usr/share/tesseract-ocr/5/tessdata",  # Debian 12, Ubuntu 22.04 and later
    "/usr/share/tesseract-ocr/4.00/tessdata",  # Ubuntu 20.04, Debian 11
    "/usr/share/tessdata",  # Fedora, Arch
    "/usr/local/share/tessdata",
    "/opt/homebrew/share/tessdata",
)

# One page is read by one core: the worker pool spreads pages, not OpenMP. Read once, when the library loads.
os.environ["OMP_THREAD_LIMIT"] = "1"


class TesseractMissing(RuntimeError):
    """Tesseract's Indonesian model lies in no known place: install tesseract-ocr-ind, or set TESSDATA_PREFIX."""


class InProcessTesseract:
    """Tesseract through tesserocr; the model stays loaded."""

    name: EngineName = "tesseract"

    def __init__(self) -> None:
        import tesserocr

        self._reader = tesserocr.PyTessBaseAPI(
            path=str(data_folder()), lang=LANGUAGE, psm=tesserocr.PSM.AUTO, oem=tesserocr.OEM.LSTM_ONLY
        )

    def read(self, image: Image.Image) -> tuple[Line, ...]:
        """See `Engine.read`."""
        with self._shown(image, assumed_dpi(image)):
            if not self._reader.Recognize(round(1000 * MOST_SECONDS)):
                return ()
            return with_strokes(_lines_of_table(self._reader.GetTSVText(0), *image.size), image)

    def read_line(self, image: Image.Image) -> Line | None:
        """See `Engine.read_line`."""
        import tesserocr

        self._reader.SetPageSegMode(tesserocr.PSM.SINGLE_LINE)
        try:
            with self._shown(image, LINE_DPI):
                return _line_of_table(self._reader.GetTSVText(0), *image.size)
        finally:
            self._reader.SetPageSegMode(tesserocr.PSM.AUTO)

    @contextmanager
    def _shown(self, image: Image.Image, dpi: int) -> Iterator[None]:
        """Gives the reader a picture, and takes it away afterwards."""
        grey = image.convert("L")
        try:
            self._reader.SetImageBytes(grey.tobytes(), grey.width, grey.height, 1, grey.width)
            self._reader.SetSourceResolution(dpi)
            yield
        finally:
            self._reader.Clear()


class PlainTesseract:
    """Tesseract as its own process, through pytesseract."""

    name: EngineName = "tesseract"

    def read(self, image: Image.Image) -> tuple[Line, ...]:
        """See `Engine.read`."""
        try:
            table = self._table(image, segmentation=3, dpi=assumed_dpi(image))
        except RuntimeError:  # what pytesseract raises when its time is over
            return ()
        return with_strokes(_lines_of_table(table, *image.size), image)

    def read_line(self, image: Image.Image) -> Line | None:
        """See `Engine.read_line`."""
        return _line_of_table(self._table(image, segmentation=7, dpi=LINE_DPI), *image.size)

    def _table(self, image: Image.Image, *, segmentation: int, dpi: int) -> str:
        import pytesseract

        settings = f'--tessdata-dir "{data_folder()}" --psm {segmentation} --oem 1 --dpi {dpi}'
        table: str = pytesseract.image_to_data(
            image.convert("L"), lang=LANGUAGE, config=settings, timeout=MOST_SECONDS
        )
        return table


@cache
def tesseract() -> Engine:
    """The Tesseract of this process, loaded on the first call.

    Raises:
        TesseractMissing: when the Indonesian model cannot be found.
    """
    return InProcessTesseract() if find_spec("tesserocr") else PlainTesseract()


@cache
def data_folder() -> Path:
    """The folder with Tesseract's Indonesian model.

    Raises:
        TesseractMissing: when there is none.
    """
    named = os.environ.get("TESSDATA_PREFIX", "")
    for place in (named, f"{named}/tessdata", *DATA_PLACES):
        if place and (Path(place) / f"{LANGUAGE}.traineddata").is_file():
            return Path(place)
    raise TesseractMissing


def assumed_dpi(image: Image.Image) -> int:
    """The resolution at which the long side were that of an A4 page (297 mm); Tesseract only needs a hint."""
    return max(70, round(max(image.size) / 11.69))


def _lines_of_table(table: str, width: int, height: int) -> tuple[Line, ...]:
    rows: dict[tuple[str, ...], list[Word]] = {}
    for base_line, word in _words_of_table(table, width, height):
        rows.setdefault(base_line, []).append(word)
    return in_reading_order([line for row in rows.values() for line in parted(row, width=width, height=height)])


def _line_of_table(table: str, width: int, height: int) -> Line | None:
    words = tuple(word for _, word in _words_of_table(table, width, height))
    return Line(words=words) if words else None


def _words_of_table(table: str, width: int, height: int) -> Iterator[tuple[tuple[str, ...], Word]]:
    """The words of Tesseract's TSV, each with the name of its base line (page, block, paragraph, line)."""
    for row in table.splitlines():
        cells = row.split("\t")
        if len(cells) != 12 or cells[0] != "5" or not cells[11].strip():
            continue
        left, top, wide, high = (int(cell) for cell in cells[6:10])
        box = (left / width, top / height, (left + wide) / width, (top + high) / height)
        yield (
            tuple(cells[1:5]),
            Word(text=cells[11].strip(), box=box, confidence=max(0.0, min(1.0, float(cells[10]) / 100))),
        )
