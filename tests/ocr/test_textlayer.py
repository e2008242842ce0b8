"""The text layer of a PDF: words where they stand, and nothing where it does not say what it shows."""

import time
from pathlib import Path

import pikepdf
import pytest

from ocr.text import PageText
from ocr.textlayer import MOST_LETTERS, is_garbled, open_text_layer
from tests.ocr.making import LETTER, raw_pdf, text_pdf, type_at


def read(path: Path, number: int = 1) -> PageText | None:
    with open_text_layer(path) as layer:
        assert layer is not None
        return layer.read(number)


def to_unicode(first: int, last: int, becomes: int) -> bytes:
    """A map that gives the codes from first to last the meanings from another place on."""
    return b"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <00> <ff> endcodespacerange
1 beginbfrange <%02x> <%02x> <%04x> endbfrange
endcmap CMapName currentdict /CMap defineresource pop end end""" % (first, last, becomes)


def test_a_born_digital_page_is_read_word_for_word(tmp_path: Path) -> None:
    text = read(text_pdf(tmp_path / "a.pdf"))
    assert text is not None
    assert [line.text for line in text.lines] == [row for row in LETTER if row]
    assert text.engine == "textlayer"
    assert text.confidence == 1.0
    assert (text.width, text.height) == (595, 842)


def test_words_stand_where_they_are_shown(tmp_path: Path) -> None:
    text = read(raw_pdf(tmp_path / "a.pdf", type_at(["Nama"], top=740)))
    assert text is not None
    left, top, right, bottom = text.lines[0].box
    assert left == pytest.approx(72 / 595, abs=0.002)
    assert top < (842 - 740) / 842 < bottom
    assert right - left == pytest.approx(32 / 595, abs=0.01)


def test_what_is_cropped_away_is_not_read(tmp_path: Path) -> None:
    path = raw_pdf(tmp_path / "a.pdf", type_at(["Nama", "NIK"]), CropBox=pikepdf.Array([0, 730, 595, 842]))
    text = read(path)
    assert text is not None
    assert text.text == "Nama"


@pytest.mark.parametrize("key", ["MediaBox", "CropBox"])
def test_boxes_count_from_the_page_s_own_corner(tmp_path: Path, key: str) -> None:
    box = pikepdf.Array([50, 600, 450, 800])
    text = read(raw_pdf(tmp_path / "a.pdf", type_at(["Nama"]), **{key: box}))
    assert text is not None
    left, top, _, bottom = text.lines[0].box
    assert left == pytest.approx(22 / 400, abs=0.005)
    assert top < 60 / 200 < bottom


def test_a_page_turned_by_its_own_key_reads_upright(tmp_path: Path) -> None:
    content = b"BT 0 1 -1 0 300 100 Tm /F1 12 Tf (SURAT KUASA) Tj ET"
    text = read(raw_pdf(tmp_path / "a.pdf", content, Rotate=90))
    assert text is not None
    assert text.text == "SURAT KUASA"
    assert text.width > text.height


def test_a_line_set_letter_by_letter_is_words_again(tmp_path: Path) -> None:
    content = b"BT /F1 12 Tf 72 740 Td [(S) -20 (U) 10 (RAT) -400 (KU) 15 (ASA)] TJ ET"
    text = read(raw_pdf(tmp_path / "a.pdf", content))
    assert text is not None
    assert text.text == "SURAT KUASA"


def test_a_watermark_across_the_lines_is_not_read(tmp_path: Path) -> None:
    across = b"BT /F1 40 Tf 0.87 0.5 -0.5 0.87 60 640 Tm (HANYA UNTUK PERIZINAN) Tj ET"
    text = read(raw_pdf(tmp_path / "a.pdf", type_at(LETTER) + across))
    assert text is not None
    assert text.text == "\n".join(filter(None, LETTER))


@pytest.mark.parametrize("content", [b"", b"0 g 100 100 200 200 re f", b"BT /F1 12 Tf 72 740 Td (   ) Tj ET"])
def test_a_page_without_words_has_none(tmp_path: Path, content: bytes) -> None:
    assert read(raw_pdf(tmp_path / "a.pdf", content)) is None


@pytest.mark.parametrize("becomes", [0xE000, 0xFFFD - 0x5A])
def test_letters_without_a_meaning_are_not_read(tmp_path: Path, becomes: int) -> None:
    """Codes mapped to private signs: what one sees is type, what one copies is nonsense."""
    path = raw_pdf(tmp_path / "a.pdf", type_at(LETTER), to_unicode=to_unicode(0x21, 0x7A, becomes))
    text = read(path)
    assert text is None or "SURAT" not in text.text


@pytest.mark.parametrize(
    ("text", "garbled"),
    [
        ("Nama : SITI RAHMAWATI", False),
        ("", False),
        ("(cid:12)(cid:13)(cid:14)", True),
        ("Nama (cid:3) SITI", True),
        ("\ue001\ue002\ue003 Nama", True),
        ("x" * 100 + "\ufffd", False),
        ("x" * 20 + "\ufffd", True),
        ("≥ ½ – “Nama” ﬁ", False),
    ],
)
def test_what_counts_as_garbled(text: str, garbled: bool) -> None:
    assert is_garbled(text) is garbled


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"%PDF-1.7\n1 0 obj\n<<", b"kosong"])
def test_what_the_parser_gives_up_on_is_no_layer(tmp_path: Path, content: bytes) -> None:
    (path := tmp_path / "a.pdf").write_bytes(content)
    with open_text_layer(path) as layer:
        assert layer is None or layer.read(1) is None


def test_a_page_that_is_not_there(tmp_path: Path) -> None:
    assert read(text_pdf(tmp_path / "a.pdf"), 5) is None


def test_a_flood_of_letters_is_no_paper(tmp_path: Path) -> None:
    rows = ["x" * 200] * (MOST_LETTERS // 200 + 1)
    path = raw_pdf(tmp_path / "a.pdf", type_at(rows, step=1))
    began = time.process_time()
    assert read(path) is None
    assert time.process_time() - began < 20
