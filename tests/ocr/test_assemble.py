"""Pages become papers: merged files are split, continued papers joined."""

import pytest

from ocr.assemble import assemble
from tests.ocr.making import NIK, OTHER_NIK, document, page_reading, reading


def kinds(*pages: object) -> list[tuple[str, tuple[int, ...]]]:
    return [(paper.kind, paper.pages) for paper in assemble("berkas.pdf", pages)]  # type: ignore[arg-type]


def on(place: int, kind: str, /, **values: object):
    return page_reading(place, document(kind, pages=(place,), **values))  # type: ignore[arg-type]


def test_a_merged_file_is_split() -> None:
    assert kinds(on(1, "ktp", nik=NIK), on(2, "npwp"), on(3, "str")) == [
        ("ktp", (1,)),
        ("npwp", (2,)),
        ("str", (3,)),
    ]


def test_a_page_that_nothing_recognises_goes_on_with_the_paper_before_it() -> None:
    assert kinds(on(1, "proposal"), on(2, "unknown"), on(3, "ktp")) == [("proposal", (1, 2)), ("ktp", (3,))]


def test_a_stranger_after_a_paper_of_one_page_is_its_own() -> None:
    assert kinds(on(1, "ijazah"), on(2, "unknown")) == [("ijazah", (1,)), ("unknown", (2,))]


def test_an_unknown_page_after_an_unknown_one_is_its_own() -> None:
    assert kinds(on(1, "unknown"), on(2, "unknown")) == [("unknown", (1,)), ("unknown", (2,))]


@pytest.mark.parametrize("how", [{"text": ""}, {"problem": "blurred"}, {"text": "stempel"}])
def test_a_page_without_text_or_out_of_sight_continues_nothing(how: dict[str, str]) -> None:
    unseen = page_reading(2, document("unknown", pages=(2,)), **how)  # type: ignore[arg-type]
    assert kinds(on(1, "proposal"), unseen) == [("proposal", (1,)), ("unknown", (2,))]


def test_two_papers_of_one_kind_with_other_numbers_stay_apart() -> None:
    assert kinds(on(1, "ktp", nik=NIK), on(2, "ktp", nik=OTHER_NIK)) == [("ktp", (1,)), ("ktp", (2,))]


def test_two_papers_of_one_kind_with_other_names_stay_apart() -> None:
    assert kinds(on(1, "surat_pernyataan", name="SITI"), on(2, "surat_pernyataan", name="BUDI")) == [
        ("surat_pernyataan", (1,)),
        ("surat_pernyataan", (2,)),
    ]


def test_a_second_page_of_the_same_paper_is_joined_and_fields_stay() -> None:
    first = on(1, "str", number="123", name=reading("SITI", 0.9))
    second = on(2, "str", number="123", name=reading("SlTI", 0.99), valid_until="lifetime")
    (paper,) = assemble("str.pdf", [first, second])
    assert paper.pages == (1, 2)
    assert paper.readings["name"].value == "SITI"
    assert paper.readings["valid_until"].value == "lifetime"
    assert paper.file == "str.pdf"


def test_lists_run_over_pages() -> None:
    first = on(1, "nib", nib="1608240001818", kbli=reading(("47721", "86203"), 0.9))
    second = on(2, "nib", kbli=reading(("86203", "46100"), 0.8))
    (paper,) = assemble("nib.pdf", [first, second])
    assert paper.readings["kbli"].value == ("47721", "86203", "46100")
    assert paper.readings["kbli"].confidence == 0.8


def test_photographs_are_never_joined() -> None:
    assert kinds(on(1, "pas_foto"), on(2, "pas_foto")) == [("pas_foto", (1,)), ("pas_foto", (2,))]


def test_two_papers_on_one_page_stay_two() -> None:
    both = page_reading(1, document("ktp", nik=NIK), document("npwp"))
    assert kinds(both) == [("ktp", (1,)), ("npwp", (1,))]


def test_an_illegible_number_tells_nothing_apart() -> None:
    assert kinds(on(1, "str", number="123"), on(2, "str", number=reading(None, 0.0))) == [("str", (1, 2))]


def test_no_pages_no_papers() -> None:
    assert assemble("leer.pdf", []) == ()
