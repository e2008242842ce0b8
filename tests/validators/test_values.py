"""Value types: printed text to the values of vocabulary.md, with OCR slips, and the trust each form gives."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validators import values
from validators.numbers.digits import LOOK_ALIKES
from validators.values import DOUBTED, PLAIN, PROVEN, ValueType

ALL = [one for one in vars(values).values() if isinstance(one, ValueType)]
LIST_TYPES = ("kbli",)


@pytest.mark.parametrize(
    ("kind", "printed", "value"),
    [
        (values.NIK, "1671045708880003", "1671045708880003"),
        (values.NIK, ": 1671 0457 0888 0003", "1671045708880003"),
        (values.NIK, "167104570888O003", "1671045708880003"),
        (values.NIK, "1671045708880003 / No. KK 1671041201120005", "1671045708880003"),
        (values.FAMILY_CARD, "No. 1671041201120005", "1671041201120005"),
        (values.NPWP, "09.254.294.3-407.000", "092542943407000"),
        (values.NPWP, "NPWP : 0092 5429 4340 7000", "0092542943407000"),
        (values.NPWP, "09.254.294.3-4O7.000", "092542943407000"),
        (values.NIB, "1608240001818", "1608240001818"),
        (values.NOP, "16.71.040.003.012-0145.0", "167104000301201450"),
        (values.POSTAL_CODE, "Kode Pos 30111", "30111"),
        (values.NAME, "dr. Siti Rahmawati", "DR. SITI RAHMAWATI"),
        (values.NAME, "(SITI RAHMAWATI)", "SITI RAHMAWATI"),
        (values.NAME, "Siti Rahmawati NIP. 19880817", "SITI RAHMAWATI"),
        (values.NAME, "SUHARTO", "SUHARTO"),
        (values.DOCUMENT_NUMBER, "  AHU-0012345.AH.01.01.TAHUN  2023 ", "AHU-0012345.AH.01.01.TAHUN 2023"),
        (values.DOCUMENT_NUMBER, ": 503/014/SIP-DR/2026", "503/014/SIP-DR/2026"),
        (values.DATE, "Palembang, 12 November 2026", "2026-11-12"),
        (values.DATE, "l7-O8-1988", "1988-08-17"),
        (values.VALIDITY, "SEUMUR HIDUP", "lifetime"),
        (values.VALIDITY, "17-08-2027", "2027-08-17"),
        (values.AMOUNT, "Rp 412.500", 412500),
        (values.AMOUNT, "Rp 4l2.5O0,00", 412500),
        (values.AMOUNT, "150,5 M2", 150.5),
        (values.YEAR, "TAHUN 2026", "2026"),
        (values.RT_RW, "012 / 004", "012/004"),
        (values.KBLI, "47721 Perdagangan eceran 86203", ("47721", "86203")),
        (values.KBLI, "01111, 01111", ("01111",)),
        (values.PLACE, "PALEMBANG, 17-08-1988", "PALEMBANG"),
        (values.VILLAGE, "DEMANG LEBARDAUN", "DEMANG LEBARDAUN"),
        (values.VILLAGE, "DEMANGLEBARDAUN", "DEMANG LEBAR DAUN"),
        (values.VILLAGE, "SUNGAI BULUH", "SUNGAI BULUH"),
        (values.VILLAGE, "1 2ULU", "12 ULU"),
        (values.DISTRICT, "ILIRBARATI", "ILIR BARAT I"),
        (values.DISTRICT, "ILIR TIMURI", "ILIR TIMUR I"),
        (values.DISTRICT, "KERTAPAT", "KERTAPATI"),
        (values.POSTAL_CODE, "136123", "36123"),
        (values.BLOOD_TYPE, "O", "O"),
        (values.BLOOD_TYPE, "0", "O"),
        (values.BLOOD_TYPE, "AB+", "AB+"),
        (values.BLOOD_TYPE, "-", "-"),
        (values.SEX, "LAKI-LAKI", "male"),
        (values.SEX, "PEREMPUAN", "female"),
        (values.SEX, "PEREMPUAM", "female"),
        (values.SEX, "Wanita", "female"),
        (values.RELIGION, "1SLAM", "ISLAM"),
        (values.RELIGION, "Kepercayaan Terhadap Tuhan YME", "KEPERCAYAAN TERHADAP TUHAN YME"),
        (values.MARITAL_STATUS, "BELUMKAWIN", "BELUM KAWIN"),
        (values.MARITAL_STATUS, "CERAI MATI", "CERAI MATI"),
        (values.NATIONALITY, "WNI", "WNI"),
        (values.TEXT, " Dokter  Umum ", "DOKTER UMUM"),
        (values.ADDRESS, "Jl. Merdeka No. 5", "JL. MERDEKA NO. 5"),
        (values.SENTENCE, "Permohonan SIP  Dokter", "Permohonan SIP Dokter"),
    ],
)
def test_printed_and_value(kind: ValueType, printed: str, value: object) -> None:
    parsed = kind.parse(printed)
    assert parsed is not None
    assert parsed.value == value


@pytest.mark.parametrize(
    ("kind", "printed"),
    [
        (values.NIK, "16710457088800"),
        (values.NIK, "l67lO4S7O888OOO3"),
        (values.NIK, "SITI RAHMAWATI"),
        (values.NPWP, "01.312.166"),
        (values.NIB, "160824000181"),
        (values.POSTAL_CODE, "301"),
        (values.NAME, "1234"),
        (values.NAME, ":"),
        (values.DOCUMENT_NUMBER, "Nomor"),
        (values.DATE, "SEUMUR HIDUP"),
        (values.DATE, "31-02-2024"),
        (values.VALIDITY, "tidak terbaca"),
        (values.AMOUNT, "Rp"),
        (values.YEAR, "12026"),
        (values.RT_RW, "012"),
        (values.KBLI, "4772"),
        (values.PLACE, "17-08-1988"),
        (values.BLOOD_TYPE, "BUKAN"),
        (values.SEX, "ISLAM"),
        (values.RELIGION, "PALEMBANG"),
        (values.MARITAL_STATUS, "PEGAWAI"),
        (values.NATIONALITY, "WNX"),
        (values.TEXT, "1"),
    ],
)
def test_what_is_not_theirs_is_refused(kind: ValueType, printed: str) -> None:
    assert kind.parse(printed) is None


@pytest.mark.parametrize(
    ("kind", "printed", "trust"),
    [
        (values.NIK, "1671045708880003", PROVEN),
        (values.NIK, "1671043208880003", DOUBTED),  # no such day
        (values.NIK, "9971045708880003", DOUBTED),  # no such region now
        (values.NPWP, "09.254.294.3-407.000", PROVEN),
        (values.NPWP, "21.609.052.4-017.000", DOUBTED),
        (values.NPWP, "0216090524017000", DOUBTED),
        (values.NPWP, "1671045708880003", PROVEN),
        (values.NPWP, "1000000000000001", PLAIN),  # a company's new number proves nothing
        (values.NIB, "1608240001818", PLAIN),
        (values.DATE, "17-08-1988", PLAIN),
        (values.DATE, "17-08-88", DOUBTED),  # or a longer year cut off
        (values.VALIDITY, "17-08-27", DOUBTED),
        (values.VALIDITY, "SEUMUR HIDUP", PLAIN),
        (values.AMOUNT, "Rp 412.500", PLAIN),
        (values.AMOUNT, "Rp 4l2.500", DOUBTED),
        (values.NAME, "SITI RAHMAWAT1", DOUBTED),
        (values.YEAR, "2026", PLAIN),
        (values.YEAR, "2023 s/d 2025", DOUBTED),
        (values.SEX, "PEREMPUAN", PROVEN),
        (values.DISTRICT, "SUKARAMI", PROVEN),
    ],
)
def test_trust(kind: ValueType, printed: str, trust: float) -> None:
    parsed = kind.parse(printed)
    assert parsed is not None
    assert parsed.trust == trust


def test_of_several_numbers_the_proven_one_is_taken() -> None:
    parsed = values.NIK.parse("1671043208880003 1671045708880003")
    assert parsed is not None
    assert (parsed.value, parsed.trust) == ("1671045708880003", PROVEN)


def test_of_several_years_the_last_counts() -> None:
    for printed in ("2023 - 2025", "2023 s/d 2025", "2023 s.d. 2025", "2023 sampai dengan 2025"):
        parsed = values.YEAR.parse(printed)
        assert parsed is not None
        assert parsed.value == "2025"


@given(st.integers(0, 15), st.integers(1, 9999))
def test_a_slip_in_a_number_is_mended_with_less_trust(place: int, serial: int) -> None:
    digits = f"167104570888{serial:04}"
    slips = [letter for letter, digit in LOOK_ALIKES.items() if digit == digits[place]]
    for letter in slips:
        parsed = values.NIK.parse(digits[:place] + letter + digits[place + 1 :])
        assert parsed is not None
        assert parsed.value == digits
        assert DOUBTED < parsed.trust < PROVEN


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.name)
@given(st.text(max_size=120))
def test_no_text_breaks_a_type(kind: ValueType, text: str) -> None:
    parsed = kind.parse(text)
    if parsed is not None:
        assert 0 < parsed.trust <= 1
        assert parsed.value != ""
        assert isinstance(parsed.value, tuple) == (kind.name in LIST_TYPES)


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.name)
def test_nothing_is_read_from_nothing(kind: ValueType) -> None:
    assert kind.parse("") is None
    assert kind.parse("  :  ") is None


def test_names_of_types_are_their_own() -> None:
    assert len({kind.name for kind in ALL}) == len(ALL)


def test_an_address_without_its_number_is_in_doubt() -> None:
    cut, whole = values.ADDRESS.parse("Jl. Merdeka No."), values.ADDRESS.parse("Jl. Merdeka No. 12")
    assert cut is not None
    assert whole is not None
    assert cut.trust < whole.trust
