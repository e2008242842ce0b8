"""Words for people: values as they are written, labels in both languages."""

import pytest

from api.labels import OBSTACLE, STATE, field_label, kind_title, value_in_words
from api.language import Language
from storage.records import STATES
from tests.api.vocabulary import OBSTACLES
from validators.documents.registry import KINDS
from validators.papers import Value


@pytest.mark.parametrize(
    ("value", "indonesian", "english"),
    [
        ("1988-08-17", "17 Agustus 1988", "17 August 1988"),
        ("lifetime", "seumur hidup", "lifetime"),
        ("female", "perempuan", "female"),
        ("DR. SITI RAHMAWATI", "DR. SITI RAHMAWATI", "DR. SITI RAHMAWATI"),
        ("1234-56-78", "1234-56-78", "1234-56-78"),
        (("47721", "86203"), "47721, 86203", "47721, 86203"),
        (150.5, "150.5", "150.5"),
    ],
)
def test_values_are_written_as_people_write_them(value: Value, indonesian: str, english: str) -> None:
    assert value_in_words(value, "id") == indonesian
    assert value_in_words(value, "en") == english


def test_every_obstacle_has_words() -> None:
    assert set(OBSTACLE) == OBSTACLES - {None}


def test_every_state_has_words() -> None:
    assert set(STATE) == set(STATES)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_field_is_labelled_in_indonesian(kind: str) -> None:
    bare = [
        field.name
        for field in KINDS[kind].fields
        if field_label(field.name, "id") == field.name.replace("_", " ").capitalize()
    ]
    assert bare == [], "name them in api/labels.py"


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_kind_has_a_title(language: Language) -> None:
    assert [kind for kind in KINDS if kind_title(kind, language) == kind] == []
