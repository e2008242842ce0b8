"""A second look at single fields, with an engine that says what it is told."""

from dataclasses import dataclass, field, replace

import pytest
from PIL import Image

from ocr import confidence
from ocr.second import MOST_FIELDS, look_again
from ocr.text import Line, PageText, Word
from tests.ocr.making import NIK, OTHER_NIK, document, line, reading
from validators.papers import Box, Document, EngineName, Reading

PAGE = Image.new("L", (1000, 1400), 255)
BOX = (0.2, 0.2, 0.6, 0.215)
TEXT = PageText(number=1, width=1000, height=1400, engine="neural", lines=(line("baris", (0.1, 0.1, 0.5, 0.115)),))


@dataclass
class Told:
    """An engine that reads on any strip what a test wants it to read."""

    name: EngineName = "tesseract"
    says: str | None = None
    sure: float = 0.95
    gap: float = 0.05
    gaps: tuple[float, ...] = ()
    asked: list[tuple[int, int]] = field(default_factory=list)

    def read(self, image: Image.Image) -> tuple[Line, ...]:
        raise AssertionError("a second look reads single lines only")

    def read_line(self, image: Image.Image) -> Line | None:
        self.asked.append(image.size)
        if self.says is None:
            return None
        words, left = [], 0.0
        parts = self.says.split()
        for part, gap in zip(parts, self.gaps or [self.gap] * len(parts), strict=True):
            words.append(Word(text=part, box=(left, 0.2, left + 0.1, 0.8), confidence=self.sure))
            left += 0.1 + gap
        return Line(words=tuple(words)) if words else None


def seen(found: Reading, engine: Told, name: str = "nik", kind: str = "ktp") -> Reading:
    (paper,) = look_again((document(kind, **{name: found}),), TEXT, PAGE, engine)
    return paper.readings[name]


def weak(value: str | None, sure: float = 0.7, box: Box = BOX) -> Reading:
    return reading(value, sure, raw=value or "", box=box)


def test_an_agreeing_look_raises() -> None:
    engine = Told(says=f": {NIK}")
    again = seen(weak(NIK), engine)
    assert again.value == NIK
    assert again.confidence > 0.9
    assert len(engine.asked) == 1


def test_a_differing_look_lowers() -> None:
    again = seen(weak(NIK, 0.85), Told(says=OTHER_NIK, sure=0.5))
    assert again.confidence < 0.85


def test_a_surer_look_replaces_a_weak_one() -> None:
    again = seen(weak(OTHER_NIK, 0.55), Told(says=NIK, sure=0.99))
    assert again.value in (NIK, None)
    assert again.confidence < confidence.CONVINCING


def test_an_illegible_field_may_be_read_after_all() -> None:
    again = seen(weak(None, 0.0), Told(says=NIK))
    assert (again.value, again.legible) == (NIK, True)


@pytest.mark.parametrize("says", [None, "", "tidak ada angka"])
def test_a_look_that_sees_nothing_changes_nothing(says: str | None) -> None:
    assert seen(weak(NIK), Told(says=says)) == weak(NIK)


def test_a_sure_field_is_not_looked_at() -> None:
    engine = Told(name="neural", says="WULAN CITRA")
    assert seen(weak("SITI RAHMAWATI", 0.95), engine, name="name").value == "SITI RAHMAWATI"
    assert engine.asked == []


TWO_LINES = replace(
    TEXT,
    lines=(line("JL. MERDEKA NO. 12", (0.2, 0.2, 0.5, 0.215)), line("KOMPLEK GRIYA", (0.2, 0.235, 0.45, 0.25))),
)
TALL = (0.2, 0.2, 0.6, 0.25)


def test_a_long_number_that_tesseract_is_sure_of_is_looked_at() -> None:
    sure = weak(NIK, sure=0.97)
    agreed = seen(sure, Told(name="neural", says=NIK, sure=0.99))
    assert agreed.value == NIK
    assert agreed.confidence > 0.97
    differing = seen(sure, Told(name="neural", says=OTHER_NIK, sure=0.99))
    assert differing.value == OTHER_NIK
    assert differing.confidence < confidence.CONVINCING


def test_a_value_over_several_lines_is_read_line_by_line() -> None:
    engine = Told(name="neural", says="KOMPLEK GRIYA")
    first = document("ktp", address=weak("KOMPLEK GRIYA KOMPLEK GRIYA", box=TALL))
    (paper,) = look_again((first,), TWO_LINES, PAGE, engine)
    assert len(engine.asked) == 2
    assert paper.readings["address"].value == "KOMPLEK GRIYA KOMPLEK GRIYA"
    assert paper.readings["address"].confidence > first.readings["address"].confidence


def test_a_value_of_one_line_is_not_read_from_two() -> None:
    engine = Told(name="neural", says=NIK)
    first = document("ktp", nik=weak(OTHER_NIK, box=TALL))
    assert look_again((first,), TWO_LINES, PAGE, engine) == (first,)
    assert engine.asked == []


def test_a_page_read_badly_as_a_whole_is_left_alone() -> None:
    names = (
        "nik", "name", "birth_place", "birth_date", "sex", "address", "rt_rw", "village", "district",
    )  # fmt: skip
    assert len(names) > MOST_FIELDS
    paper = document("ktp", **{name: weak("1", 0.6) for name in names})
    engine = Told(name="neural", says="2")
    assert look_again((paper,), TEXT, PAGE, engine) == (paper,)
    assert engine.asked == []


@pytest.mark.parametrize("kind", ["unknown", "denah_lokasi"])
def test_papers_without_fields_are_left_alone(kind: str) -> None:
    paper: Document = document(kind)
    assert look_again((paper,), TEXT, PAGE, Told(says="x")) == (paper,)


def test_blanks_come_back_from_tesseract_alone() -> None:
    joined = weak("SITIRAHMAWATI", 0.95)
    assert seen(joined, Told(says="SITI RAHMAWATI"), "name").value == "SITI RAHMAWATI"
    assert seen(joined, Told(name="neural", says="SITI RAHMAWATI"), "name").value == "SITIRAHMAWATI"


def test_spread_letters_are_no_words() -> None:
    """Tesseract makes words of letters that are set wide; the gaps tell."""
    again = seen(weak("SITIRAHMAWATI", 0.95), Told(says="S I T I RAHMAWATI", gap=0.0001), "name")
    assert again.value == "SITIRAHMAWATI"


def test_a_gap_much_narrower_than_the_blanks_that_both_see_is_none() -> None:
    first = weak("KERAMASAN KERTAPATI", 0.95)
    torn = Told(says="KERAM ASAN KERTAPATI", gaps=(0.03, 0.05, 0.0))
    assert seen(first, torn, "name").value == "KERAMASAN KERTAPATI"
    lost = Told(says="KERAM ASAN KERTAPATI", gaps=(0.045, 0.05, 0.0))
    assert seen(first, lost, "name").value == "KERAM ASAN KERTAPATI"


def test_other_letters_change_no_blanks() -> None:
    assert seen(weak("SITIRAHMAWATI", 0.95), Told(says="SITI RAHMAWATY"), "name").value == "SITIRAHMAWATI"


def test_the_strip_is_as_high_as_engines_like_it() -> None:
    engine = Told(says=NIK)
    seen(weak(NIK), engine)
    (size,) = engine.asked
    assert size[1] == 48
    assert size[0] > 400


@pytest.mark.parametrize("box", [(0.0, 0.0, 0.001, 0.001), (0.999, 0.999, 1.0, 1.0), (0.5, 0.5, 0.5, 0.5)])
def test_boxes_at_the_edge_give_a_strip_too(box: Box) -> None:
    engine = Told(says=NIK)
    seen(replace(weak(NIK), box=box), engine)
    assert all(width >= 1 and height >= 1 for width, height in engine.asked)
