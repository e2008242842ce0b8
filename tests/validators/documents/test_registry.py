"""Kinds of papers: all that the vocabulary names, with fields of its names, declared so that they can be read."""

import re

import pytest

from validators.documents.kind import PaperKind
from validators.documents.registry import KINDS

VOCABULARY = {
    "ktp": "nik name birth_place birth_date sex blood_type address rt_rw village district regency province "
    "religion marital_status occupation nationality valid_until",
    "kk": "number head_name address rt_rw village district regency province postal_code member_niks member_names "
    "issued_on",
    "npwp": "npwp name address registered_on",
    "nib": "nib name address issued_on kbli scale",
    "akta_pendirian": "number date notary entity_name seat",
    "sk_kemenkumham": "number date entity_name",
    "sppt_pbb": "nop tax_year taxpayer_name object_address land_area building_area amount due_date",
    "bukti_lunas_pbb": "nop tax_year taxpayer_name amount paid_on",
    "sertifikat_tanah": "right_type number holder_names area valid_until village",
    "imb": "number issued_on owner_name address",
    "pbg": "number issued_on owner_name address",
    "slf": "number issued_on owner_name address",
    "krk": "number issued_on owner_name address",
    "str": "number name birth_date profession issued_on valid_until",
    "sip": "number name str_number practice_place issued_on valid_until",
    "ijazah": "number name institution programme graduated_on",
    "skck": "number name nik issued_on valid_until",
    "surat_sehat": "number name issued_on doctor_name result",
    "surat_domisili": "number name address issued_on",
    "surat_ket_praktik": "name practice_place issued_on",
    "rekomendasi_op": "number name organisation issued_on",
    "surat_permohonan": "subject name nik issued_on",
    "surat_kuasa": "giver_name giver_nik receiver_name receiver_nik issued_on",
    "surat_pernyataan": "name nik issued_on",
    "perjanjian_sewa": "first_party second_party object_address start end",
    "sppl": "name business_name address issued_on",
    "paspor": "number surname given_names nationality birth_date sex valid_until",
    "kitas": "number name nationality valid_until",
    "stnk": "plate owner_name address brand type year vin engine_number valid_until",
    "akta_kelahiran": "number name birth_place birth_date father_name mother_name",
    "akta_nikah": "number husband_name wife_name date",
    "bpjs_kes": "number name",
    "bpjs_tk": "number name",
    "pas_foto": "faces background ratio",
    "denah_lokasi": "",
    "foto_lokasi": "",
    "gambar_teknis": "",
    "proposal": "",
    "daftar_tenaga": "",
    "daftar_alat": "",
}  # fmt: skip
"""The kinds and fields that leave the program; names are fixed, so they stand here a second time."""
READ_SO_FAR = (
    "ktp", "kk", "npwp", "nib", "str", "ijazah", "sppt_pbb", "bukti_lunas_pbb", "surat_permohonan", "surat_kuasa",
    "surat_pernyataan", "surat_ket_praktik", "surat_sehat", "surat_domisili", "skck", "sip", "sppl",
    "perjanjian_sewa",
)  # fmt: skip
"""Kinds of which every field is read."""
OF_PICTURES = ("pas_foto",)
"""Their fields are measured by `ocr`, not read."""

kinds = pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.kind)


def fields_of(kind: PaperKind) -> set[str]:
    listed = {kind.table.numbers, kind.table.names} if kind.table else set()
    return {field.name for field in kind.fields} | listed


@pytest.mark.parametrize("name", VOCABULARY)
def test_every_kind_of_the_vocabulary_is_known(name: str) -> None:
    assert name in KINDS, f"{name}: add it to validators/documents/ (README, 'A kind of paper')"


@kinds
def test_no_field_has_another_name_than_the_vocabularys(kind: PaperKind) -> None:
    allowed = set(VOCABULARY.get(kind.kind, "").split())
    assert fields_of(kind) <= allowed, f"{kind.kind}: names that leave the program are fixed in vocabulary.md"


@pytest.mark.parametrize("name", READ_SO_FAR)
def test_all_fields_of_these_kinds_are_read(name: str) -> None:
    assert fields_of(KINDS[name]) == set(VOCABULARY[name].split())


@kinds
def test_a_kind_is_declared_whole(kind: PaperKind) -> None:
    assert KINDS[kind.kind] is kind
    assert re.fullmatch(r"[a-z]+(?:_[a-z]+)*", kind.kind)
    assert kind.title
    assert kind.title_en
    assert kind.titles or kind.by_picture, f"{kind.kind}: nothing gives it away"
    names = [field.name for field in kind.fields]
    assert len(names) == len(set(names))


@kinds
def test_every_field_can_be_found_on_the_paper(kind: PaperKind) -> None:
    for field in kind.fields:
        assert field.labels or field.patterns or field.below, f"{kind.kind}.{field.name}: where does it stand?"
        assert field.lines >= 1
        if field.section is not None:
            assert field.section in {section.name for section in kind.sections}
        if field.below is not None:
            assert names_before(kind, field.name) & {field.below}, "a field stands below one that is read before"


def names_before(kind: PaperKind, name: str) -> set[str]:
    names = [field.name for field in kind.fields]
    return set(names[: names.index(name)])


@kinds
def test_patterns_mark_their_value(kind: PaperKind) -> None:
    for field in kind.fields:
        for pattern in field.patterns:
            assert "value" in re.compile(pattern).groupindex, f"{kind.kind}.{field.name}"


@kinds
def test_nothing_speaks_for_and_against_a_kind(kind: PaperKind) -> None:
    speaking = {phrase.lower() for phrase in (*kind.titles, *kind.cues)}
    assert not speaking & {phrase.lower() for phrase in kind.against}


def test_no_two_kinds_share_a_title() -> None:
    shown = [kind.title for kind in KINDS.values()]
    assert len(shown) == len(set(shown))


def test_unknown_is_no_kind() -> None:
    assert "unknown" not in KINDS
