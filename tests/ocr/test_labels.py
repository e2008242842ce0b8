"""Labels are found through slips of engines and typists, and nowhere else."""

import pytest

from ocr.labels import find_label, holds_phrase, key_of, spots_of
from tests.ocr.making import line


@pytest.mark.parametrize(
    ("text", "label", "rest"),
    [
        ("Nama : SITI", "Nama", " : SITI"),
        ("NAMA: SITI", "Nama", ": SITI"),
        ("NIK 1671045708880003", "NIK", " 1671045708880003"),
        ("Tempat/TglLahir : PALEMBANG", "Tempat/Tgl Lahir", " : PALEMBANG"),
        ("Tempat / Tgl. Lahir : PALEMBANG", "Tempat/Tgl Lahir", " : PALEMBANG"),
        ("N I K : 1671", "NIK", " : 1671"),
        ("1. Nama : SITI", "Nama", " : SITI"),
        ("a. Nama : SITI", "Nama", " : SITI"),
        ("12) Nama : SITI", "Nama", " : SITI"),
        ("JenisKelamin:PEREMPUAN", "Jenis Kelamin", ":PEREMPUAN"),
        ("Jenis Kelarnin : PEREMPUAN", "Jenis Kelamin", " : PEREMPUAN"),
        ("Kewarganegaraan:WNI", "Kewarganegaraan", ":WNI"),
        ("Kewarqaneqaraan : WNI", "Kewarganegaraan", " : WNI"),
        ("NIK1671045708880003", "NIK", None),  # capitals may go on; only lower case before a digit ends a label
        ("Nik1671045708880003", "NIK", "1671045708880003"),
        ("NamaSITI", "Nama", "SITI"),
    ],
)
def test_label_at_the_start_of_a_line(text: str, label: str, rest: str | None) -> None:
    found = find_label(text, label)
    assert (found and text[found[1] :]) == rest


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Namanya tidak diketahui", "Nama"),
        ("Nana : SITI", "Nama"),  # short labels forgive nothing
        ("Nikah : belum", "NIK"),
        ("Rumah dengan Nama baik", "Nama"),
        ("dengan nama SITI RAHMAWATI", "Nama"),
        ("MANIK : merah", "NIK"),
        ("", "Nama"),
        (":", "Nama"),
        ("Jenis Kalarnen : PEREMPUAN", "Jenis Kelamin"),
    ],
)
def test_no_label(text: str, label: str) -> None:
    assert find_label(text, label) is None


def test_label_within_a_line_only_before_a_colon() -> None:
    text = "Jenis Kelamin : PEREMPUAN Gol. Darah : O"
    start, end, quality = find_label(text, "Gol. Darah") or (0, 0, 0.0)
    assert text[start:end] == "Gol. Darah"
    assert quality < 1
    assert find_label("Jenis Kelamin : PEREMPUAN Gol. Darah O", "Gol. Darah") is None


def test_a_slip_costs_quality() -> None:
    clean, slipped = (
        find_label("Kewarganegaraan : WNI", "Kewarganegaraan"),
        find_label("Kewarqaneqaraan : WNI", "Kewarganegaraan"),
    )
    assert clean is not None
    assert slipped is not None
    assert slipped[2] < clean[2] == 1.0


def test_of_labels_that_begin_together_the_longer_counts() -> None:
    spots = spots_of([line("Nama Kepala Keluarga : BUDI"), line("Nama : SITI")], ("Nama", "Nama Kepala Keluarga"))
    assert [(spot.line, spot.label) for spot in spots] == [(0, "Nama Kepala Keluarga"), (1, "Nama")]


def test_key_keeps_letters_and_digits_only() -> None:
    assert key_of("Tempat/Tgl. Lahir : 17-08") == "tempattgllahir1708"


@pytest.mark.parametrize(
    ("text", "phrase", "holds"),
    [
        ("SURAT TANDA REGISTRASI DOKTER", "Surat Tanda Registrasi", True),
        ("SURATTANDAREGISTRASI", "Surat Tanda Registrasi", True),
        ("SURAT TAMDA REGISTRASI", "Surat Tanda Registrasi", True),
        ("SURAT TANDA REGISTRAS", "Surat Tanda Registrasi", True),  # the last letter lost
        ("SURAT TANDA", "Surat Tanda Registrasi", False),
        ("SURAT TERIMA SETORAN", "Surat Tanda Registrasi", False),
        ("KPB", "KPP", False),
    ],
)
def test_phrases_forgive_one_slip_in_eight_letters(text: str, phrase: str, holds: bool) -> None:
    assert holds_phrase(key_of(text), phrase) is holds


@pytest.mark.parametrize("text", ["x" * 20_000, ": " * 5_000, "Nama" * 3_000])
def test_long_lines_are_looked_through_quickly(text: str) -> None:
    spots_of([line(text)], [f"Nama {number}" for number in range(20)])


def test_a_label_ends_at_its_colon() -> None:
    assert find_label("Nama : Klinik Harapan", "Nama Klinik") is None
    assert find_label("Nama Klinik : Harapan", "Nama Klinik") is not None


def test_slips_make_no_other_word_of_a_long_phrase() -> None:
    assert not holds_phrase(key_of("SURAT KETERANGAN AKTIF KULIAH"), "SURAT KETERANGAN AKTIF KERJA")
    assert holds_phrase(key_of("SURAT KETERANGAM AKTlF KERJA"), "SURAT KETERANGAN AKTIF KERJA")
    assert holds_phrase(key_of("SURAT KETERANGAN TEMPAT PRAKT1X"), "SURAT KETERANGAN TEMPAT PRAKTIK")
