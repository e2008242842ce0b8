"""Words by their places become lines: one row, one column, in reading order."""

from random import Random

import pytest

from ocr.lines import in_reading_order, lie_on_their_side, lines_of, parted
from ocr.text import Line, PageText, Word
from samples.draw.sheet import A4
from tests.ocr.making import line, page, words_at


def texts(*rows: str) -> list[str]:
    return [found.text for found in page("\n".join(rows)).lines]


def test_words_of_a_row_are_one_line() -> None:
    assert texts("Nama : SITI RAHMAWATI", "NIK : 1671045708880003") == [
        "Nama : SITI RAHMAWATI",
        "NIK : 1671045708880003",
    ]


def test_a_wide_gap_parts_two_columns_which_are_read_from_left_to_right() -> None:
    rows = ("Nama           SITI RAHMAWATI          Gol. Darah : O", "NIK            1671045708880003")
    assert texts(*rows) == ["Nama", "SITI RAHMAWATI", "Gol. Darah : O", "NIK", "1671045708880003"]


def test_a_gap_that_stands_out_among_others_parts_columns_which_justified_words_are_not() -> None:
    def row(text: str, blank: float, last: float) -> list[Word]:
        gaps = [0.0, *(blank for _ in text.split()[2:]), last]
        right, words = 0.1, []
        for word, gap in zip(text.split(), gaps, strict=True):
            words.append(Word(text=word, box=(right + gap, 0.1, right + gap + 0.05, 0.11), confidence=1.0))
            right += gap + 0.05
        return words

    subject = "Hal Permohonan Surat Izin Praktik Palembang"
    high = 0.01 * A4[1] / A4[0]
    for blank, last, columns in ((0.2, 1.6, 2), (0.2, 0.7, 1), (0.9, 1.6, 1), (0.9, 2.1, 2)):
        assert len(parted(row(subject, blank * high, last * high), width=A4[0], height=A4[1])) == columns


def test_the_order_of_the_words_does_not_matter() -> None:
    words = [word for number in range(8) for word in words_at(f"baris {number} dengan lima kata", number)]
    for seed in range(5):
        Random(seed).shuffle(words)
        lines = lines_of(words, width=A4[0], height=A4[1])
        assert [found.text for found in lines] == [f"baris {number} dengan lima kata" for number in range(8)]


def test_small_letters_beside_tall_ones_stand_on_one_row() -> None:
    tall = Word(text="PALEMBANG", box=(0.1, 0.100, 0.3, 0.120), confidence=1.0)
    small = Word(text="a.n.", box=(0.31, 0.107, 0.35, 0.117), confidence=1.0)
    assert [found.text for found in lines_of([small, tall], width=210, height=297)] == ["PALEMBANG a.n."]


def test_a_box_that_reaches_too_high_stands_on_the_row_of_its_foot() -> None:
    words = [
        Word(text="Praktek", box=(0.1, 0.074, 0.2, 0.089), confidence=1.0),
        Word(text="Perawat", box=(0.21, 0.081, 0.3, 0.089), confidence=1.0),
    ]
    assert [found.text for found in lines_of(words, width=A4[0], height=A4[1])] == ["Praktek Perawat"]


def test_rows_set_tightly_stay_apart() -> None:
    """Boxes of a neural detector touch and overlap a little."""
    upper = Word(text="atas", box=(0.1, 0.100, 0.3, 0.120), confidence=1.0)
    lower = Word(text="bawah", box=(0.1, 0.115, 0.3, 0.135), confidence=1.0)
    assert [found.text for found in lines_of([lower, upper], width=210, height=297)] == ["atas", "bawah"]


def test_columns_depend_on_the_shape_of_the_page() -> None:
    """The same gap as a fraction is wide on a wide page and narrow on a narrow one."""
    row = words_at("kiri   kanan", 3)
    assert len(parted(row, width=210, height=297)) == 2
    assert len(parted(row, width=100, height=297)) == 1


def test_nothing_gives_nothing() -> None:
    assert lines_of([], width=1, height=1) == ()
    assert parted([], width=1, height=1) == ()
    assert in_reading_order([]) == ()


def test_a_word_without_height_breaks_nothing() -> None:
    flat = Word(text="_", box=(0.1, 0.1, 0.2, 0.1), confidence=1.0)
    assert [found.text for found in lines_of([flat], width=1, height=1)] == ["_"]


def test_a_line_is_as_sure_as_its_letters() -> None:
    text = PageText(
        number=1, width=1, height=1, engine="tesseract", lines=(line("abc", sure=1.0), line("d", sure=0.0))
    )
    assert text.confidence == pytest.approx(0.75)
    assert text.text == "abc\nd"
    assert PageText(number=1, width=1, height=1, engine="tesseract", lines=()).confidence == 0.0


def test_words_that_stand_higher_than_wide_lie_on_their_side() -> None:
    lying = Line(words=(Word(text="PERMOHONAN", box=(0.1, 0.1, 0.4, 0.12), confidence=0.9),))
    standing = Line(words=(Word(text="PERMOHONAN", box=(0.1, 0.1, 0.12, 0.4), confidence=0.9),))
    assert not lie_on_their_side([lying], 1000, 1400)
    assert lie_on_their_side([standing, standing, lying], 1000, 1400)
    assert not lie_on_their_side([], 1000, 1400)


def test_words_of_a_justified_row_stay_together_and_those_of_a_table_do_not() -> None:
    def lines(text: str) -> list[str]:
        words = [
            Word(text=word, box=(0.1 * number, 0.1, 0.1 * number + 0.06, 0.1 + 0.014), confidence=1.0)
            for number, word in enumerate(text.split())
        ]
        return [found.text for found in parted(words, width=A4[0], height=A4[1])]

    assert lines("untuk menghadap Kepala kota atau pejabat") == ["untuk menghadap Kepala kota atau pejabat"]
    assert len(lines("No Nama Umur Alamat Agama Status")) == 6
