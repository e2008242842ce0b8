"""What an engine's own figures are worth, and what a number's rule adds."""

import pytest

from ocr import confidence
from ocr.text import Word


def words(*sure: float) -> list[Word]:
    return [Word(text="kata", box=(0, 0, 1, 1), confidence=one) for one in sure]


def test_no_words_no_confidence() -> None:
    assert confidence.of_words([], "tesseract") == 0.0


def test_a_text_layer_says_what_it_is() -> None:
    assert confidence.of_words(words(1.0, 1.0), "textlayer") == 1.0


@pytest.mark.parametrize("engine", ["tesseract", "neural"])
def test_surer_words_never_give_less(engine: str) -> None:
    chances = [confidence.of_words(words(step / 20), engine) for step in range(21)]
    assert chances == sorted(chances)
    assert chances[0] == 0.0
    assert 0.98 < chances[-1] < 1.0


@pytest.mark.parametrize("engine", ["tesseract", "neural"])
def test_one_weak_word_weakens_the_whole(engine: str) -> None:
    good = confidence.of_words(words(0.95, 0.95, 0.95), engine)
    assert confidence.of_words(words(0.95, 0.95, 0.7), engine) < good - 0.05


def test_neural_scores_are_read_more_strictly() -> None:
    """A line scored 0.85 by PP-OCR carries slips; Tesseract's 0.85 is mostly right."""
    assert confidence.of_words(words(0.85), "neural") < confidence.of_words(words(0.85), "tesseract")


def test_a_proven_number_outweighs_unsure_words() -> None:
    proven = confidence.of_value(0.6, 1.0, 1.0)
    assert proven > confidence.of_value(0.6, 0.97, 1.0) + 0.2
    assert proven < 1.0


def test_a_doubted_number_never_convinces() -> None:
    assert confidence.of_value(1.0, 0.6, 1.0) < confidence.CONVINCING


def test_a_poor_label_costs_a_little() -> None:
    whole, poor = confidence.of_value(0.95, 0.97, 1.0), confidence.of_value(0.95, 0.97, 0.5)
    assert 0 < whole - poor < 0.1


def test_nothing_is_certain() -> None:
    assert confidence.of_value(1.0, 1.0, 1.0) <= 0.999


def test_the_bars_stand_in_order() -> None:
    assert 0 < confidence.LEGIBLE < confidence.CONVINCING < 1
