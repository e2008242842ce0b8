"""Legibility: the first obstacle, and no complaint about a poor picture whose fields were read."""

from dataclasses import replace

import pytest

from tests.validators.making import asks, file, found, judged, paper, statuses, unsettled, whole
from validators.documents.registry import KINDS
from validators.findings import Outcome, Severity
from validators.papers import PageQuality, PageReading
from validators.rule import message_of

KTP = (asks("ktp"),)
OBSTACLES = ("blurred", "too_small", "glare", "dark", "cut_off", "blank")


@pytest.mark.parametrize("obstacle", OBSTACLES)
def test_quality_alone_fails_no_paper(obstacle: str) -> None:
    verdict = judged(KTP, file(whole("ktp"), obstacle=obstacle))
    assert unsettled(verdict) == set()
    assert statuses(verdict) == {"ktp": "met"}


@pytest.mark.parametrize("obstacle", OBSTACLES)
def test_an_obstacle_before_an_unread_field_is_named(obstacle: str) -> None:
    verdict = judged(KTP, file(whole("ktp", nik=None), obstacle=obstacle))
    finding = found(verdict, f"legibility.{obstacle.replace('_', '-')}")
    assert (finding.outcome, finding.severity) == (Outcome.UNREADABLE, Severity.BLOCKING)
    assert finding.fields == ("ktp.nik",)
    assert statuses(verdict) == {"ktp": "unreadable"}
    assert verdict.conclusion == "needs_correction"


def test_an_unread_field_without_an_obstacle_is_an_officers() -> None:
    verdict = judged(KTP, whole("ktp", nik=None))
    assert found(verdict, "legibility.fields").severity is Severity.DOUBTFUL
    assert statuses(verdict) == {"ktp": "needs_review"}


def test_a_field_that_is_not_there_counts_as_unread() -> None:
    verdict = judged(KTP, paper("ktp", name="SITI RAHMAWATI", birth_date="1988-08-17"))
    assert found(verdict, "legibility.fields").fields == ("ktp.nik",)


@pytest.mark.parametrize("kind", ["surat_permohonan", "surat_pernyataan"])
def test_a_letter_may_carry_no_number_but_no_illegible_one(kind: str) -> None:
    without = paper(kind, name="SITI RAHMAWATI")
    assert statuses(judged((asks(kind),), file(without, obstacle="glare"))) == {kind: "met"}
    assert statuses(judged((asks(kind),), whole(kind, nik=None))) == {kind: "needs_review"}


def test_a_field_that_is_not_required_may_be_illegible() -> None:
    assert statuses(judged(KTP, whole("ktp", religion=None))) == {"ktp": "met"}


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_paper_on_which_all_was_read_is_legible(kind: str) -> None:
    verdict = judged((asks(kind),), whole(kind))
    assert statuses(verdict) == {kind: "met"}


def test_the_paper_is_named() -> None:
    verdict = judged(KTP, file(whole("ktp", nik=None), obstacle="glare"))
    finding = found(verdict, "legibility.glare")
    assert message_of(finding)[0] == "Ada pantulan cahaya yang menutupi tulisan pada KTP elektronik."
    assert "tilt the Identity card" in message_of(finding, "en")[1]


def test_an_unrecognised_page_in_a_slot_shows_its_obstacle() -> None:
    verdict = judged(KTP, file(paper("unknown"), obstacle="blurred", slot="ktp"))
    assert unsettled(verdict) == {"legibility.blurred"}
    assert statuses(verdict) == {"ktp": "unreadable"}


def test_an_unrecognised_page_is_taken_for_the_only_paper_that_lacks() -> None:
    verdict = judged((*KTP, asks("str")), file(paper("unknown"), obstacle="blurred"), whole("str"))
    assert unsettled(verdict) == {"legibility.blurred"}
    assert statuses(verdict) == {"ktp": "unreadable", "str": "met"}
    assert message_of(found(verdict, "legibility.blurred"))[0] == "KTP buram sehingga tidak terbaca."


def test_an_unrecognised_page_where_several_lack_is_nobodys() -> None:
    verdict = judged((*KTP, asks("str")), file(paper("unknown"), obstacle="blurred"))
    finding = found(verdict, "legibility.blurred")
    assert (finding.requirement, finding.severity) == (None, Severity.BLOCKING)
    assert statuses(verdict) == {"ktp": "missing", "str": "missing"}


def test_an_unreadable_page_asks_for_a_correction_whatever_else_waits_for_an_officer() -> None:
    asked = asks("pas-foto", "pas_foto"), asks("foto-lokasi", "foto_lokasi")
    verdict = judged(asked, file(paper("unknown"), obstacle="dark"))
    assert set(statuses(verdict).values()) == {"needs_review"}
    assert verdict.conclusion == "needs_correction"


def test_an_obstacle_on_another_page_is_another_papers() -> None:
    scan = file(whole("ktp", nik=None), name="semua.pdf")
    blurred = PageReading(
        number=2, width=1, height=1, engine="none", seconds=0, text="", quality=PageQuality(problem="blurred")
    )
    said = unsettled(judged(KTP, replace(scan, pages=(*scan.pages, blurred))))
    assert "legibility.fields" in said
    assert "legibility.blurred" not in said


def test_a_blurred_first_try_beside_the_good_photo_holds_nobody_up() -> None:
    verdict = judged(KTP, file(paper("unknown"), name="1.jpg", obstacle="blurred"), whole("ktp"))
    assert found(verdict, "legibility.blurred").severity is Severity.NOTE
    assert verdict.conclusion == "complete"
