"""Lines of a value read again: which strips an engine gets, and which of its words are the value's."""

from dataclasses import dataclass, field

from PIL import Image

from ocr.again import read_again
from ocr.text import Line, PageText, Word
from tests.ocr.making import line, reading
from validators.papers import Box, EngineName

PAGE = Image.new("L", (1000, 1400), 255)


@dataclass
class Reader:
    """An engine that reads the texts that it is given, one after the other."""

    texts: list[str]
    name: EngineName = "tesseract"
    widths: list[int] = field(default_factory=list)

    def read(self, image: Image.Image) -> tuple[Line, ...]:
        raise AssertionError("lines only")

    def read_line(self, image: Image.Image) -> Line | None:
        self.widths.append(image.width)
        words = self.texts.pop(0).split()
        return Line(
            words=tuple(
                Word(text=text, box=(place / 9, 0.2, (place + 0.8) / 9, 0.8), confidence=0.9)
                for place, text in enumerate(words)
            )
        )


def text_of(*lines: Line) -> PageText:
    return PageText(number=1, width=1000, height=1400, engine="neural", lines=lines)


def texts(found: list[object] | None) -> list[str]:
    assert found is not None
    return [seen.line.text for seen in found]  # type: ignore[attr-defined]


def test_a_value_within_a_longer_line_is_found_in_the_whole_line() -> None:
    """A neural line is one word: where the value begins within it is only guessed, and its first letter lost."""
    whole = line("Nama : SITIRAHMAWATI", (0.1, 0.1, 0.5, 0.115))
    value = reading("SITIRAHMAWATI", 0.9, raw="SITIRAHMAWATI", box=(0.26, 0.1, 0.5, 0.115))
    engine = Reader(["Nama : SITI RAHMAWATI"])
    assert texts(read_again(value, text_of(whole), PAGE, engine)) == ["SITI RAHMAWATI"]
    alone = Reader(["SITI RAHMAWATI"])
    read_again(value, text_of(line("SITIRAHMAWATI", (0.26, 0.1, 0.5, 0.115))), PAGE, alone)
    assert engine.widths[0] > 1.4 * alone.widths[0]


def test_a_label_glued_to_the_value_is_left_out() -> None:
    whole = line("Nama:SITIRAHMAWATI", (0.1, 0.1, 0.5, 0.115))
    value = reading("SITIRAHMAWATI", 0.9, raw="SITIRAHMAWATI", box=(0.22, 0.1, 0.5, 0.115))
    assert texts(read_again(value, text_of(whole), PAGE, Reader(["Nama:SITI RAHMAWATI"]))) == ["SITI RAHMAWATI"]


def test_a_list_is_read_from_the_lines_of_its_cells_only() -> None:
    cells: list[tuple[str, Box]] = [
        ("BUDI", (0.1, 0.10, 0.3, 0.115)),
        ("(2)", (0.1, 0.12, 0.12, 0.135)),
        ("SITI", (0.1, 0.14, 0.3, 0.155)),
    ]
    value = reading(("BUDI", "SITI"), 0.9, raw="BUDI; SITI", box=(0.1, 0.1, 0.3, 0.155))
    page = text_of(*(line(text, box) for text, box in cells))
    assert texts(read_again(value, page, PAGE, Reader(["BUDI", "SITI"]))) == ["BUDI", "SITI"]


def test_a_line_whose_words_stand_beside_the_value_is_none_of_its() -> None:
    around = Line(
        words=(
            Word(text="kiri", box=(0.0, 0.1, 0.1, 0.115), confidence=0.9),
            Word(text="kanan", box=(0.8, 0.1, 0.9, 0.115), confidence=0.9),
        )
    )
    value = reading("SITI", 0.9, raw="SITI", box=(0.3, 0.1, 0.5, 0.115))
    assert texts(read_again(value, text_of(around), PAGE, Reader(["SITI"]))) == ["SITI"]


def test_more_lines_than_a_value_may_have_are_not_read() -> None:
    rows = [line("JL. MERDEKA", (0.1, 0.1, 0.3, 0.115)), line("KOMPLEK GRIYA", (0.1, 0.12, 0.3, 0.135))]
    value = reading("JL. MERDEKA KOMPLEK GRIYA", 0.9, raw="JL. MERDEKA KOMPLEK GRIYA", box=(0.1, 0.1, 0.3, 0.135))
    engine = Reader(["x", "y"])
    assert read_again(value, text_of(*rows), PAGE, engine, most=1) is None
    assert engine.widths == []
