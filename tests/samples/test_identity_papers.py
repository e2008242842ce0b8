"""The drawings of identity, tax and business papers: they are seeded, true, and stand on their sheets."""

import importlib
import re
from dataclasses import replace
from datetime import date
from random import Random

import pytest

from samples.draw.papers.paper import LAYOUTS, Layout, Paper, Story, draw_paper
from samples.draw.people import NOW, PROFESSIONS, invent, of_profession
from samples.draw.sheet import Picture, Sheet, Text
from samples.draw.words import MONTHS, SHORT_MONTHS

MODULES = (
    "ktp",
    "ktp_prints",
    "ktp_copies",
    "npwp",
    "npwp_letters",
    "npwp_issues",
    "land_tax",
    "land_tax_cities",
    "land_tax_bills",
    "land_tax_sheets",
    "land_tax_receipt",
    "land_tax_payments",
    "land_tax_proofs",
    "kk",
    "kk_forms",
    "kk_copies",
    "kk_home_prints",
    "nib",
    "nib_issues",
    "nib_papers",
    "nib_sheets",
    "portrait_photo",
    "held_out.identity_cards",
    "held_out.family_cards",
    "held_out.tax_numbers",
    "held_out.business_numbers",
    "held_out.land_bills",
    "held_out.land_receipts",
    "held_out.portraits",
)
for module in MODULES:
    importlib.import_module(f"samples.draw.papers.{module}")

# The names of shared/vocabulary.md, written out again on purpose: truth must not drift with the code.
VOCABULARY = {
    "ktp": "nik name birth_place birth_date sex blood_type address rt_rw village district regency province "
    "religion marital_status occupation nationality valid_until",
    "kk": "number head_name address rt_rw village district regency province postal_code member_niks member_names "
    "issued_on",
    "npwp": "npwp name address registered_on",
    "nib": "nib name address issued_on kbli scale",
    "sppt_pbb": "nop tax_year taxpayer_name object_address land_area building_area amount due_date",
    "bukti_lunas_pbb": "nop tax_year taxpayer_name amount paid_on",
    "pas_foto": "faces background ratio",
}
UPPER_CASE = ("name", "address", "head_name", "taxpayer_name", "object_address", "village", "scale")
DATES = {"birth_date", "valid_until", "registered_on", "issued_on", "due_date", "paid_on"}
SEXES = {"male": ("LAKI-LAKI", "LAKI - LAKI", "L"), "female": ("PEREMPUAN", "P")}
KNOWN = [layout for kind in VOCABULARY for layout in LAYOUTS[kind]]
SEEDS = (1, 2, 3, 5, 8, 13)


def tell(seed: int) -> Story:
    rng = Random(seed)
    profession = PROFESSIONS[rng.choice(sorted(PROFESSIONS))]
    person = of_profession(invent(rng), profession)
    return Story(person=person, profession=profession, today=NOW, other=invent(rng))


def draw(layout: Layout, seed: int) -> Paper:
    return draw_paper(Random(seed), layout.kind, layout.split, tell(seed), name=layout.name)


def texts_on(sheet: Sheet) -> list[Text]:
    return [mark for mark in sheet.marks if isinstance(mark, Text)]


def words_on(paper: Paper) -> str:
    lines = [text.text for sheet in paper.sheets for text in texts_on(sheet)]
    return " ".join(" ".join(lines).upper().split())


def printed_forms(day: date) -> list[str]:
    month, short = MONTHS[day.month - 1].upper(), SHORT_MONTHS[day.month - 1]
    return [
        f"{day:%d-%m-%Y}", f"{day:%d/%m/%Y}", f"{day:%d.%m.%Y}", f"{day:%d/%m/%y}", f"{day:%Y-%m-%d}",
        f"{day.day} {month} {day.year}", f"{day.day:02d} {month} {day.year}",
        f"{day.day:02d} {short} {day.year}", f"{day.day:02d}-{short}-{day.year}",
    ]  # fmt: skip


def stands(field: str, value: object, words: str) -> bool:
    digits = re.sub(r"\D", "", words)
    if isinstance(value, list):
        return all(stands(field, item, words) for item in value)
    if isinstance(value, int | float):
        whole = f"{int(value):,}".replace(",", ".")
        return whole in words or f"{int(value):,}" in words or str(value).replace(".", ",") in words
    assert isinstance(value, str)
    if value == "lifetime":
        return "SEUMUR HIDUP" in words
    if field in DATES:
        return any(form in words for form in printed_forms(date.fromisoformat(value)))
    if field == "sex":
        return any(form in words for form in SEXES[value])
    if value.isdigit() and len(value) > 5:
        return value in digits
    return all(word in words for word in value.split())


@pytest.mark.parametrize("kind", VOCABULARY)
def test_each_kind_has_several_layouts_for_tuning_and_for_measuring(kind: str) -> None:
    splits = [layout.split for layout in LAYOUTS[kind]]
    assert splits.count("tuning") >= 2
    assert splits.count("held_out") >= (2 if kind == "pas_foto" else 3)
    assert len({layout.name for layout in LAYOUTS[kind]}) == len(splits)


@pytest.fixture(scope="module", params=KNOWN, ids=lambda layout: f"{layout.kind}-{layout.name}")
def papers(request: pytest.FixtureRequest) -> list[Paper]:
    """One layout drawn with every seed."""
    return [draw(request.param, seed) for seed in SEEDS]


def test_truth_uses_the_vocabulary_and_its_ways_of_writing(papers: list[Paper]) -> None:
    for paper in papers:
        assert paper.fields
        assert set(paper.fields) <= set(VOCABULARY[paper.kind].split())
        for name, value in paper.fields.items():
            assert value not in ("", [])
            if name in DATES and value != "lifetime":
                assert isinstance(value, str)
                date.fromisoformat(value)
            if name in UPPER_CASE:
                assert isinstance(value, str)
                assert value == " ".join(value.upper().split())


def test_what_is_true_stands_on_the_paper(papers: list[Paper]) -> None:
    for paper in papers:
        if paper.kind != "pas_foto":
            words = words_on(paper)
            assert [name for name, value in paper.fields.items() if not stands(name, value, words)] == []


def test_every_mark_lies_on_its_sheet(papers: list[Paper]) -> None:
    for sheet in (sheet for paper in papers for sheet in paper.sheets):
        for text in texts_on(sheet):
            assert text.left >= 0, text
            assert text.left + text.font.width(text.text) <= sheet.width, text
            assert 0 < text.y <= sheet.height, text
        for mark in sheet.marks:
            if isinstance(mark, Picture):
                assert mark.x + mark.width <= sheet.width + 0.01
                assert mark.y + mark.height <= sheet.height + 0.01


def test_no_text_is_printed_over_another(papers: list[Paper]) -> None:
    for sheet in (sheet for paper in papers for sheet in paper.sheets):
        assert overprinted(texts_on(sheet)) == []


def test_other_seeds_give_other_papers(papers: list[Paper]) -> None:
    drawn = [bytes_of(paper) for paper in papers]
    assert all(first != second for index, first in enumerate(drawn) for second in drawn[index + 1 :])


def test_the_same_seed_gives_the_same_paper(papers: list[Paper]) -> None:
    first = papers[0]
    layout = next(known for known in LAYOUTS[first.kind] if known.name == first.layout)
    again = draw(layout, SEEDS[0])
    assert again.fields == first.fields
    assert bytes_of(again) == bytes_of(first)


class TestPapersOfOnePerson:
    """All papers drawn from one story agree with each other."""

    def test_bill_and_receipt_name_one_object_and_one_taxpayer(self) -> None:
        bill = draw_paper(Random(1), "sppt_pbb", "tuning", tell(4)).fields
        receipt = draw_paper(Random(2), "bukti_lunas_pbb", "held_out", tell(4)).fields
        assert [bill[name] for name in ("nop", "tax_year", "taxpayer_name")] == [
            receipt[name] for name in ("nop", "tax_year", "taxpayer_name")
        ]

    def test_a_company_keeps_its_name_on_all_its_papers(self) -> None:
        story = replace(tell(4), options={"taxpayer": "company"})
        card = draw_paper(Random(1), "npwp", "tuning", story).fields
        number = draw_paper(Random(2), "nib", "tuning", story).fields
        assert card["name"] == number["name"]

    def test_the_family_card_lists_its_holder(self) -> None:
        for seed in range(12):
            story = tell(seed)
            fields = draw_paper(Random(seed), "kk", "held_out", story).fields
            niks, names = fields["member_niks"], fields["member_names"]
            assert isinstance(niks, list)
            assert isinstance(names, list)
            assert names[niks.index(story.person.nik)] == story.person.name
            assert len(niks) == len(names)

    def test_a_story_may_ask_for_another_year_and_another_object(self) -> None:
        story = replace(
            tell(4), options={"tax_year": "2023", "nop": "167103000500700120", "paid_on": "2023-05-02"}
        )
        fields = draw_paper(Random(3), "bukti_lunas_pbb", "tuning", story).fields
        assert (fields["tax_year"], fields["nop"]) == ("2023", "167103000500700120")
        assert fields["paid_on"] == "2023-05-02"

    def test_a_story_may_ask_for_an_old_end_date_on_the_card(self) -> None:
        story = replace(tell(4), options={"valid_until": "2017-03-09"})
        for name in ("card-first-years", "card-narrow", "copy-on-a4"):
            paper = draw_paper(Random(3), "ktp", "tuning", story, name=name)
            assert paper.fields["valid_until"] == "2017-03-09"
            assert "09-03-2017" in words_on(paper)


@pytest.mark.parametrize("layout", KNOWN, ids=lambda layout: f"{layout.kind}-{layout.name}")
def test_a_long_name_runs_on_in_a_second_line_and_meets_nothing(layout: Layout) -> None:
    story = tell(3)
    person = replace(story.person, name="MUHAMMAD KURNIAWAN SYAHPUTRA SIMANJUNTAK", sex="male", blood_type="AB")
    story = replace(story, person=replace(person, street="KOMP. GRIYA SEJAHTERA BLOK C NO. 980 B"))
    paper = draw_paper(Random(2), layout.kind, layout.split, story, name=layout.name)
    for sheet in paper.sheets:
        assert overprinted(texts_on(sheet)) == []
        assert all(text.left + text.font.width(text.text) <= sheet.width for text in texts_on(sheet))
    if layout.kind in ("ktp", "kk", "npwp", "sppt_pbb", "bukti_lunas_pbb"):
        assert all(word in words_on(paper) for word in story.person.name.split())


def overprinted(texts: list[Text]) -> list[tuple[str, str]]:
    """Pairs of texts on (nearly) one baseline whose letters cross by more than a hair."""
    crossed = []
    for index, first in enumerate(texts):
        for second in texts[index + 1 :]:
            height = 0.3528 * min(first.font.size, second.font.size)
            if abs(first.y - second.y) > 0.55 * height:
                continue
            right = min(first.left + first.font.width(first.text), second.left + second.font.width(second.text))
            if right - max(first.left, second.left) > 0.3:
                crossed.append((first.text, second.text))
    return crossed


def bytes_of(paper: Paper) -> list[object]:
    if paper.photograph is not None:
        return [paper.photograph.tobytes()]
    marks = [mark for sheet in paper.sheets for mark in sheet.marks]
    return [
        (mark.x, mark.y, mark.width, mark.image.tobytes()) if isinstance(mark, Picture) else mark for mark in marks
    ]
