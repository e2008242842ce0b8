"""The language of an answer follows Accept-Language; Indonesian unless English is liked better."""

import pytest

from api.language import Words, preferred_language


@pytest.mark.parametrize(
    ("header", "language"),
    [
        (None, "id"),
        ("", "id"),
        ("en", "en"),
        ("EN-gb", "en"),
        ("id-ID,id;q=0.9,en;q=0.8", "id"),
        ("en-US,en;q=0.9,id;q=0.8", "en"),
        ("de,en;q=0.5", "en"),
        ("de", "id"),
        ("en;q=0.5,*;q=0.9", "id"),
        ("en;q=0", "id"),
        ("en;q=much,id", "id"),
    ],
)
def test_the_better_liked_language_wins(header: str | None, language: str) -> None:
    assert preferred_language(header) == language


def test_words_speak_both_languages() -> None:
    words = Words("lengkap", "complete")
    assert (words.spoken("id"), words.spoken("en")) == ("lengkap", "complete")
