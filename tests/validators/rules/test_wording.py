"""What citizens read: Indonesian, addressed to 'Anda', short, with something to do, and never 'asli'."""

import re

import pytest

from validators.rule import CASE_RULES, RULES, SENTENCES, SEVERITIES

LONGEST = 110
"""Letters of one sentence; two of them fit a phone without scrolling."""
FORBIDDEN = {
    "asli": "the machine never says what is authentic (house.md, 'Names')",
    "palsu": "nor what is false",
    "ditolak": "only a person refuses (the fourth law)",
    "menolak": "only a person refuses (the fourth law)",
    "error": "Indonesian has words for it",
    "upload": "say 'unggah'",
    "file": "say 'berkas'",
    "scan": "say 'pindaian'",
    "kamu": "citizens are addressed as 'Anda'",
    "invalid": "say what is wrong",
    "silakan": "short",
    "harap": "short",
    "mohon": "short",
}
DOES = re.compile(
    r"\b(unggah|foto|kirim|perbaiki|periksa|pilih|buka|simpan|bagi|matikan|mintalah|petugas akan|tidak perlu)\b",
    re.IGNORECASE,
)

spoken = pytest.mark.parametrize("code", sorted(SENTENCES))


def without_placeholders(text: str) -> str:
    return re.sub(r"\{\w+\}", "", text)


@spoken
def test_sentences_are_short_and_whole(code: str) -> None:
    sentences = SENTENCES[code]
    for text in (sentences.says, sentences.advice, sentences.says_en, sentences.advice_en):
        assert len(text) <= LONGEST, f"{code}: {len(text)} letters"
        assert text.endswith("."), code
        assert re.match(r"[A-Z{]", text), code
        assert "  " not in text
        assert "!" not in text


@spoken
def test_words_that_are_not_used(code: str) -> None:
    text = without_placeholders(f"{SENTENCES[code].says} {SENTENCES[code].advice}").lower()
    for word, reason in FORBIDDEN.items():
        assert not re.search(rf"\b{word}(?:nya)?\b", text), f"{code}: {word!r}: {reason}"


@spoken
def test_the_advice_says_what_to_do(code: str) -> None:
    assert DOES.search(SENTENCES[code].advice), f"{code}: say what Anda can do, or what an officer will do"


@spoken
def test_anda_is_written_with_a_capital(code: str) -> None:
    assert "anda" not in without_placeholders(f"{SENTENCES[code].says} {SENTENCES[code].advice}").split()


@spoken
def test_english_and_indonesian_show_the_same_facts(code: str) -> None:
    sentences = SENTENCES[code]
    for one, other in ((sentences.says, sentences.says_en), (sentences.advice, sentences.advice_en)):
        assert set(re.findall(r"\{(\w+)\}", other)) <= set(re.findall(r"\{(\w+)\}", one)) | {"title"}, code
    assert sentences.says != sentences.says_en


@spoken
def test_a_doubt_calls_an_officer_and_no_fault_hides_behind_one(code: str) -> None:
    officer = "Petugas akan" in SENTENCES[code].advice
    assert officer == (SEVERITIES[code] == "doubtful"), f"{code}: a doubt, and only a doubt, is an officer's"


@pytest.mark.parametrize("code", [*RULES, *CASE_RULES])
def test_codes_are_subject_and_name(code: str) -> None:
    assert re.fullmatch(r"[a-z]+\.[a-z]+(?:-[a-z]+)*", code)
