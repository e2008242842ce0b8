"""The drawn papers of professionals, letters and strangers: on their sheets, seeded, and as true as they say."""

import functools
import importlib
import re
from datetime import date
from random import Random

import pytest
from PIL import Image

from samples.draw.papers.paper import LAYOUTS, Drawn, Layout, Story
from samples.draw.people import PROFESSIONS, invent, of_profession
from samples.draw.sheet import Sheet, Text
from samples.draw.words import bill_date, card_date, long_date, slash_date

MODULES = (
    "registration",
    "registration_records",
    "council_certificates",
    "council_registrations",
    "surat_permohonan",
    "citizen_applications",
    "application_letters",
    "surat_pernyataan",
    "citizen_statements",
    "statement_letters",
    "surat_kuasa",
    "attorney_letters",
    "attorney_templates",
    "surat_ket_praktik",
    "practice_letters",
    "workplace_letters",
    "facility_letters",
    "diploma",
    "diploma_copies",
    "school_certificates",
    "graduation_certificates",
    "strangers",
    "household_strangers",
    "titled",
    "held_out.registrations",
    "held_out.diplomas",
    "held_out.applications",
    "held_out.powers",
    "held_out.statements",
    "held_out.workplaces",
    "held_out.everyday",
    "held_out.titled_papers",
)
for module in MODULES:
    importlib.import_module(f"samples.draw.papers.{module}")

FIELDS = {
    "str": {"number", "name", "birth_date", "profession", "issued_on", "valid_until"},
    "ijazah": {"number", "name", "institution", "programme", "graduated_on"},
    "surat_permohonan": {"subject", "name", "nik", "issued_on"},
    "surat_kuasa": {"giver_name", "giver_nik", "receiver_name", "receiver_nik", "issued_on"},
    "surat_pernyataan": {"name", "nik", "issued_on"},
    "surat_ket_praktik": {"name", "practice_place", "issued_on"},
}
"""The fields of vocabulary.md, kind by kind."""
TITLED = {
    "surat_sehat": {"number", "name", "issued_on", "doctor_name", "result"},
    "sppl": {"name", "business_name", "address", "issued_on"},
}
"""The fields of kinds whose older drawings, known by their title, tell none."""
MAY_LACK = {"surat_permohonan": {"subject"}}
MAIN_KINDS = [*FIELDS, "unknown"]
DRAWN = [
    layout
    for kind, layouts in LAYOUTS.items()
    for layout in layouts
    if layout.draw.__module__.removeprefix("samples.draw.papers.") in MODULES
]
each_layout = pytest.mark.parametrize("layout", DRAWN, ids=[f"{layout.kind}-{layout.name}" for layout in DRAWN])
each_seed = pytest.mark.parametrize("seed", range(4))


def tell(seed: int) -> Story:
    rng = Random(f"story {seed}")
    profession = list(PROFESSIONS.values())[seed % len(PROFESSIONS)]
    return Story(
        person=of_profession(invent(rng), profession),
        profession=profession,
        today=date(2026, 11, 24),
        permit=f"Surat Izin Praktik {profession.name}",
        other=invent(rng) if seed % 2 else None,
    )


@functools.cache
def drawing(layout: Layout, seed: int) -> Drawn:
    return layout.draw(Random(seed), tell(seed))


def sheets_of(drawn: tuple[Sheet, ...] | Image.Image) -> tuple[Sheet, ...]:
    return () if isinstance(drawn, Image.Image) else drawn


def printed(sheets: tuple[Sheet, ...]) -> str:
    """All text of the sheets in the order drawn, upper case, without blanks."""
    return squeeze("".join(mark.text for sheet in sheets for mark in sheet.marks if isinstance(mark, Text)))


def squeeze(text: str) -> str:
    return re.sub(r"\s", "", text.upper())


def forms(value: str) -> list[str]:
    """The ways in which a value of the truth may stand on a paper."""
    if value == "lifetime":
        return ["SEUMURHIDUP"]
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        day = date.fromisoformat(value)
        written = (
            long_date(day),
            card_date(day),
            slash_date(day),
            bill_date(day),
            f"{day:%d} {long_date(day)[2:]}",
        )
        return [squeeze(form) for form in written]
    return [squeeze(value)]


@each_layout
@each_seed
def test_truth_stands_on_the_paper(layout: Layout, seed: int) -> None:
    drawn, fields = drawing(layout, seed)
    text = printed(sheets_of(drawn))
    for name, value in fields.items():
        assert any(form in text for form in forms(str(value))), f"{name} = {value!r} is not printed"


@each_layout
def test_truth_holds_the_fields_of_the_vocabulary(layout: Layout) -> None:
    _, fields = drawing(layout, 3)
    wanted = FIELDS.get(layout.kind, set())
    assert set(fields) <= wanted | TITLED.get(layout.kind, set())
    assert wanted - set(fields) <= MAY_LACK.get(layout.kind, set())


@each_layout
@each_seed
def test_names_and_numbers_are_written_as_the_vocabulary_says(layout: Layout, seed: int) -> None:
    _, fields = drawing(layout, seed)
    for name, value in fields.items():
        assert isinstance(value, str)
        assert value == " ".join(value.split())
        if name.endswith("nik"):
            assert re.fullmatch(r"\d{16}", value)
        elif name.endswith("name") or name in ("institution", "programme", "practice_place", "profession"):
            assert value == value.upper()
        elif name.endswith(("_on", "_date")):
            date.fromisoformat(value)


@each_layout
@each_seed
def test_text_lies_on_its_sheet(layout: Layout, seed: int) -> None:
    drawn, _ = drawing(layout, seed)
    for sheet in sheets_of(drawn):
        for mark in sheet.marks:
            if isinstance(mark, Text):
                right = mark.left + mark.font.width(mark.text)
                assert mark.left >= 1, mark.text
                assert right <= sheet.width - 1, mark.text
                assert 2 <= mark.y <= sheet.height - 1, mark.text


@each_layout
def test_same_seed_same_paper(layout: Layout) -> None:
    first, again = drawing(layout, 2), layout.draw(Random(2), tell(2))
    assert first[1] == again[1]
    if isinstance(first[0], Image.Image):
        assert isinstance(again[0], Image.Image)
        assert first[0].tobytes() == again[0].tobytes()
    else:
        assert [sheet.marks for sheet in sheets_of(first[0])] == [sheet.marks for sheet in sheets_of(again[0])]


@each_layout
def test_another_seed_gives_another_paper(layout: Layout) -> None:
    first, other = (drawing(layout, seed)[0] for seed in (0, 1))
    assert first != other


@pytest.mark.parametrize("kind", MAIN_KINDS)
def test_each_kind_has_layouts_to_tune_with_and_to_hold_out(kind: str) -> None:
    splits = [layout.split for layout in LAYOUTS[kind]]
    assert splits.count("tuning") >= 3
    assert splits.count("held_out") >= 3


def test_a_story_may_fix_the_end_of_a_registration() -> None:
    story = tell(1)
    for end in ("2025-03-14", "lifetime"):
        fixed = Story(
            person=story.person,
            profession=story.profession,
            today=story.today,
            options={"str.valid_until": end},
        )
        for layout in LAYOUTS["str"]:
            assert layout.draw(Random(2), fixed)[1]["valid_until"] == end
