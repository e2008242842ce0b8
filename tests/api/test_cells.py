"""The pieces of the tables: places in files, statuses with signs, and text that cannot steer a terminal."""

import pytest

from api.labels import STATUS, STATUS_SIGN
from api.tables.cells import place, printable, status_cell
from validators.findings import RequirementResult, Status


@pytest.mark.parametrize(
    ("files", "pages", "expected"),
    [
        ((), (), ""),
        (("a.jpg",), (1,), "a.jpg, hlm. 1"),
        (("a.pdf",), (3, 1, 2, 7), "a.pdf, hlm. 1-3, 7"),
        (("a.pdf",), (2, 3, 2), "a.pdf, hlm. 2-3"),
        (("a.jpg", "b.jpg"), (1,), "a.jpg, b.jpg"),
        (("a.pdf",), (), "a.pdf"),
    ],
)
def test_a_place_names_file_and_pages(files: tuple[str, ...], pages: tuple[int, ...], expected: str) -> None:
    assert place(files, pages, "id") == expected


def test_names_of_strangers_cannot_steer_the_terminal() -> None:
    assert "\x1b" not in printable("\x1b]0;title\x07ktp\n.jpg")
    assert printable("Surat permohonan (1).pdf") == "Surat permohonan (1).pdf"


@pytest.mark.parametrize("status", list(Status))
def test_every_status_has_a_sign_and_words(status: Status) -> None:
    result = RequirementResult(
        requirement="ktp", title="KTP", title_en="ID card", needed=True, status=status, files=("a.jpg",)
    )
    assert status_cell(result, "id").plain == f"{STATUS_SIGN[status]} {STATUS[status].id}"
    assert status_cell(result, "en").plain == f"{STATUS_SIGN[status]} {STATUS[status].en}"


def test_what_is_not_needed_is_not_called_complete() -> None:
    result = RequirementResult(
        requirement="kuasa", title="Surat kuasa", title_en="x", needed=False, status=Status.MET
    )
    assert status_cell(result, "id").plain == "– tidak diwajibkan"
