"""Two looks at one field, and several rungs' papers, brought together."""

import pytest

from ocr import confidence
from ocr.agree import brought_together, merge, with_more_signs
from tests.ocr.making import NIK, OTHER_NIK, document, reading


def test_agreement_raises() -> None:
    both = brought_together(reading(NIK, 0.7), reading(NIK, 0.8))
    assert both.value == NIK
    assert 0.8 < both.confidence < 1


def test_disagreement_lowers_the_better() -> None:
    both = brought_together(reading("SITI RAHMAWATI", 0.95), reading("SITI RAHMAWATY", 0.8))
    assert both.value == "SITI RAHMAWATI"
    assert both.confidence < confidence.CONVINCING


def test_two_weak_readings_that_differ_are_illegible() -> None:
    both = brought_together(reading(NIK, 0.62), reading(OTHER_NIK, 0.61))
    assert (both.value, both.legible) == (None, False)
    assert both.confidence < confidence.LEGIBLE


def test_the_order_does_not_matter() -> None:
    one, other = reading("BUDI", 0.9), reading("BUDY", 0.7)
    assert brought_together(one, other) == brought_together(other, one)


def test_a_reading_seen_once_stays() -> None:
    one = reading(NIK, 0.8)
    assert brought_together(one, None) == brought_together(None, one) == one


def test_an_illegible_look_takes_nothing_away() -> None:
    one = reading(NIK, 0.8)
    assert brought_together(one, reading(None, 0.0)) == one


def test_of_the_same_letters_those_with_more_signs_are_kept() -> None:
    both = brought_together(reading("SITIRAHMAWATI", 0.95), reading("SITI RAHMAWATI", 0.9))
    assert both.value == "SITI RAHMAWATI"


@pytest.mark.parametrize(
    ("value", "seen", "result"),
    [
        ("SITIRAHMAWATI", "Siti Rahmawati", "SITI RAHMAWATI"),
        ("SITIRAHMAWATI", ": SITI RAHMAWATI ;", "SITI RAHMAWATI"),
        ("SITI RAHMAWATI", "SITIRAHMAWATI", "SITI RAHMAWATI"),
        ("SITIRAHMAWATI", "SITI RAHMAWATY", "SITIRAHMAWATI"),  # other letters are no blanks
        ("JL. MERDEKA NO.12", "JL. MERDEKA NO. 12", "JL. MERDEKA NO. 12"),
        ("JL. MERDEKA, KOTA B", "| Jl. Merdeka, | Kota B", "JL. MERDEKA, KOTA B"),
    ],
)
def test_blanks_are_taken_over_with_the_same_letters_only(value: str, seen: str, result: str) -> None:
    assert with_more_signs(value, seen) == result


def test_merging_nothing() -> None:
    assert merge([]) == ()
    assert merge([(), ()]) == ()


def test_fields_of_all_rungs_that_saw_the_kind() -> None:
    first = document("ktp", nik=reading(NIK, 0.9))
    second = document("ktp", nik=reading(NIK, 0.9), name=reading("SITI", 0.9))
    (merged,) = merge([(first,), (second,)])
    assert merged.readings["nik"].confidence > 0.9
    assert merged.readings["name"].value == "SITI"


def test_another_kind_s_fields_stay_out() -> None:
    poor = document("surat_kuasa", sure=0.6, giver_nik=reading(OTHER_NIK, 0.6))
    good = document("ktp", nik=reading(NIK, 0.95), name=reading("SITI", 0.9))
    (merged,) = merge([(poor,), (good,)])
    assert merged.kind == "ktp"
    assert set(merged.readings) == {"nik", "name"}


def test_a_known_kind_goes_before_an_unknown_one() -> None:
    (merged,) = merge([(document("unknown", sure=0.9),), (document("str", sure=0.6),)])
    assert merged.kind == "str"
