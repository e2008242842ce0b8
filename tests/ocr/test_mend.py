"""Lines that Tesseract missed or is unsure of are read by the neural engine; the others cost nothing."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from ocr.mend import mended
from ocr.neural import NeuralEngine
from ocr.tesseract import tesseract
from ocr.text import Line
from tests.ocr.making import NIK, drawn

pytestmark = pytest.mark.engine
PAGE = drawn(dpi=150)
SEEN = tesseract().read(PAGE)


@pytest.fixture
def strips(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many strips the neural engine was given at each call."""
    given: list[int] = []
    real = NeuralEngine.recognise

    def counting(engine: NeuralEngine, strips: Sequence[object]) -> list[tuple[str, float]]:
        given.append(len(strips))
        return real(engine, strips)  # type: ignore[arg-type]

    monkeypatch.setattr(NeuralEngine, "recognise", counting)
    return given


def spoiled(line: Line, text: str, sure: float) -> Line:
    return Line(words=tuple(replace(word, text=text, confidence=sure) for word in line.words))


def texts(lines: Sequence[Line]) -> list[str]:
    return [line.text for line in lines]


def test_a_page_read_well_is_left_as_it_is(strips: list[int]) -> None:
    assert sorted(texts(mended(SEEN, PAGE))) == sorted(texts(SEEN))
    assert sum(strips) <= 2


def test_an_unsure_line_is_read_anew(strips: list[int]) -> None:
    lines = [spoiled(line, "167!", 0.3) if NIK in line.text else line for line in SEEN]
    assert lines != list(SEEN)
    read = mended(lines, PAGE)
    (found,) = [line for line in read if NIK in line.text]
    assert found.confidence > 0.85
    assert not any("167!" in line.text for line in read)
    assert sum(strips) <= 3


def test_a_line_that_was_missed_is_found(strips: list[int]) -> None:
    assert any(NIK in text for text in texts(mended([line for line in SEEN if NIK not in line.text], PAGE)))


def test_a_line_that_both_read_alike_keeps_its_blanks_and_is_surer() -> None:
    (name,) = [line for line in SEEN if "RAHMAWATI" in line.text]
    unsure = Line(words=tuple(replace(word, confidence=0.6) for word in name.words))
    read = mended([unsure if line is name else line for line in SEEN], PAGE)
    (found,) = [line for line in read if "RAHMAWATI" in line.text]
    assert found.text == name.text
    assert min(word.confidence for word in found.words) > 0.6
