"""The catalogue: what holds on which day, shared sets, and every way in which a file of it can be wrong."""

from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from validators.checklist import Condition
from validators.permits.catalogue import BadCatalogue, Catalogue, UnknownPermit, load_catalogue

REQUIREMENT: dict[str, Any] = {"id": "ktp", "title": "KTP", "title_en": "Card", "kinds": "ktp", "source": "contoh"}
PERMIT: dict[str, Any] = {
    "code": "izin-contoh",
    "title": "Izin Contoh",
    "title_en": "Example",
    "sector": "contoh",
    "agency": "Dinas Contoh",
    "regime": "contoh",
    "valid_from": date(2025, 1, 1),
    "confirmed": False,
    "applicants": "perorangan",
    "variants": ["baru", "perpanjangan"],
    "legal_basis": "contoh",
    "sources": {"contoh": "buku contoh"},
    "questions": [{"id": "wna", "text": "Apakah Anda WNA?", "text_en": "Are you a foreigner?"}],
    "requirements": [REQUIREMENT],
}


def written(folder: Path, *permits: dict[str, Any], **shared: dict[str, Any]) -> Catalogue:
    (folder / "shared").mkdir(exist_ok=True)
    for number, permit in enumerate(permits):
        (folder / f"{number}.yaml").write_text(yaml.safe_dump(permit, allow_unicode=True))
    for name, part in shared.items():
        (folder / "shared" / f"{name}.yaml").write_text(yaml.safe_dump(part))
    return load_catalogue(folder)


def with_requirement(**more: Any) -> dict[str, Any]:
    return {**PERMIT, "requirements": [{**REQUIREMENT, **more}]}


def test_a_permit_is_read_whole(tmp_path: Path) -> None:
    asked = with_requirement(
        needed={"variant": "perpanjangan", "answer": "wna"},
        settings={"dates.young-enough": {"max_months": 6}},
        mentions="kebenaran",
    )
    permit = written(tmp_path, asked).permit("izin-contoh", on=date(2026, 1, 1))
    (requirement,) = permit.requirements
    assert permit.variants == ("baru", "perpanjangan")
    assert permit.applicants == ("perorangan",)
    assert permit.questions[0].id == "wna"
    assert requirement.kinds == ("ktp",)
    assert requirement.mentions == ("kebenaran",)
    assert requirement.holder == "applicant"
    assert requirement.needed == Condition(variant=("perpanjangan",), answer="wna")
    assert requirement.settings == {"dates.young-enough": {"max_months": 6}}


@pytest.mark.parametrize(
    ("on", "title"),
    [
        (date(2024, 6, 1), "lama"),  # before the first one: the first one
        (date(2025, 1, 1), "lama"),
        (date(2025, 10, 4), "lama"),
        (date(2025, 10, 5), "baru"),
        (date(2030, 1, 1), "baru"),
    ],
)
def test_the_list_of_the_day_holds(tmp_path: Path, on: date, title: str) -> None:
    newer = {**PERMIT, "title": "baru", "valid_from": date(2025, 10, 5)}
    catalogue = written(tmp_path, newer, {**PERMIT, "title": "lama"})
    assert catalogue.permit("izin-contoh", on=on).title == title
    assert [permit.title for permit in catalogue.permits(on=on)] == [title]


def test_two_lists_from_one_day_cannot_both_hold(tmp_path: Path) -> None:
    with pytest.raises(BadCatalogue, match="two checklists hold from 2025-01-01 on"):
        written(tmp_path, PERMIT, PERMIT)


def test_a_permit_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UnknownPermit):
        written(tmp_path, PERMIT).permit("izin-lain", on=date(2026, 1, 1))


def test_shared_sets_are_joined_in(tmp_path: Path) -> None:
    shared = {
        "sources": {"bersama": "buku bersama"},
        "questions": [{"id": "dua", "text": "?", "text_en": "?"}],
        "requirements": [{**REQUIREMENT, "id": "npwp", "kinds": "npwp", "source": "bersama"}],
    }
    permit = written(tmp_path, {**PERMIT, "include": "pajak"}, pajak=shared).permit(
        "izin-contoh", on=date(2026, 1, 1)
    )
    assert [requirement.id for requirement in permit.requirements] == ["ktp", "npwp"]
    assert permit.sources == {"contoh": "buku contoh", "bersama": "buku bersama"}
    assert [question.id for question in permit.questions] == ["wna", "dua"]


WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "unknown key": ({**PERMIT, "biaya": 0}, "biaya: Extra inputs"),
    "unknown key of a requirement": (with_requirement(formula="1 + 1"), "requirements.0.formula"),
    "unknown key of a condition": (with_requirement(needed={"umur": 17}), "requirements.0.needed.umur"),
    "an expression for a condition": (with_requirement(needed="luas > 12"), "requirements.0.needed"),
    "no title": ({key: PERMIT[key] for key in PERMIT if key != "title"}, "title: Field required"),
    "no word on confirmation": ({key: PERMIT[key] for key in PERMIT if key != "confirmed"}, "confirmed"),
    "no variant": ({**PERMIT, "variants": []}, "variants"),
    "no kind": (with_requirement(kinds=[]), "requirements.0.kinds"),
    "a code with blanks": ({**PERMIT, "code": "Izin Contoh"}, "code: String should match"),
    "an unknown holder": (with_requirement(holder="tetangga"), "requirements.0.holder"),
    "an unknown kind": (with_requirement(kinds="ktpp"), "ktp: no kind of paper named ktpp"),
    "an unknown source": (with_requirement(source="lain"), "ktp: no source named lain"),
    "an unknown variant": (with_requirement(needed={"variant": "pindah"}), "ktp: no variant named pindah"),
    "an unknown question": (with_requirement(needed={"answer": "asing"}), "ktp: no question named asing"),
    "an unknown sharer": (with_requirement(shares="npwp"), "ktp: no requirement named npwp"),
    "an unknown rule": (with_requirement(settings={"dates.old": {"years": 1}}), "dates.old has no setting years"),
    "an unknown setting": (
        with_requirement(settings={"dates.tax-year": {"months": 1}}),
        "dates.tax-year has no setting months",
    ),
    "a setting of another type": (
        with_requirement(settings={"dates.tax-year": {"years_back": "satu"}}),
        "dates.tax-year has no setting years_back of this type",
    ),
    "yes for a number": (
        with_requirement(settings={"dates.tax-year": {"years_back": True}}),
        "dates.tax-year has no setting years_back of this type",
    ),
    "twice the same requirement": ({**PERMIT, "requirements": [REQUIREMENT] * 2}, "requirement ktp stands twice"),
    "a question named like an answer": (
        {**PERMIT, "questions": [{"id": "represented", "text": "?", "text_en": "?"}]},
        "the question represented has a name that is taken",
    ),
    "an unknown shared set": ({**PERMIT, "include": "lain"}, "include: no shared set named lain"),
}


@pytest.mark.parametrize("fault", WRONG)
def test_a_wrong_file_says_which_and_where(tmp_path: Path, fault: str) -> None:
    permit, message = WRONG[fault]
    with pytest.raises(BadCatalogue) as error:
        written(tmp_path, deepcopy(permit))
    assert "0.yaml: " in str(error.value)
    assert message in str(error.value)


@pytest.mark.parametrize("text", ["", "[]", "code: [", "a: b: c"])
def test_a_file_that_is_no_permit(tmp_path: Path, text: str) -> None:
    (tmp_path / "rusak.yaml").write_text(text)
    with pytest.raises(BadCatalogue, match=r"rusak\.yaml"):
        load_catalogue(tmp_path)


def test_an_empty_folder_is_an_empty_catalogue(tmp_path: Path) -> None:
    assert load_catalogue(tmp_path).permits(on=date(2026, 1, 1)) == ()
