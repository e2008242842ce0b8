"""Fields on pages drawn in letters: what belongs to a label is read, what belongs to another is not."""

import pytest

from ocr import confidence
from ocr.extract import count_labels, extract
from ocr.text import PageText
from tests.ocr.making import NIK, OTHER_NIK, line, page, values_of
from validators.documents.kind import Field, PaperKind
from validators.documents.registry import KINDS
from validators.papers import EngineName, Value
from validators.values import DATE, NAME, TEXT
from validators.values import NIK as NIK_TYPE

FORM = PaperKind(
    kind="form",
    title="",
    title_en="",
    fields=(
        Field(name="nik", value=NIK_TYPE, labels=("NIK", "No. KTP/NIK"), required=True),
        Field(name="name", value=NAME, labels=("Nama", "Nama Lengkap"), lines=2, required=True),
        Field(name="job", value=TEXT, labels=("Pekerjaan",)),
        Field(name="born", value=DATE, labels=("Tanggal Lahir",)),
    ),
)


def values(
    drawing: str, kind: str | PaperKind = FORM, *, engine: EngineName = "tesseract"
) -> dict[str, Value | None]:
    return values_of(drawing, kind, engine=engine)


PLACES = {
    "behind the label": f"""
        NIK : {NIK}
        Nama : SITI RAHMAWATI""",
    "without colons": f"""
        NIK {NIK}
        Nama SITI RAHMAWATI""",
    "in a column of its own": f"""
        NIK                     : {NIK}
        Nama                    : SITI RAHMAWATI""",
    "in a third column, after a lonely colon": f"""
        NIK            :        {NIK}
        Nama           :        SITI RAHMAWATI""",
    "below the label": f"""
        NIK
        {NIK}

        Nama Lengkap
        SITI RAHMAWATI""",
    "below the label, centred": f"""
                       NIK
                {NIK}

                   Nama Lengkap
                  SITI RAHMAWATI""",
    "after an enumeration": f"""
        1. NIK : {NIK}
        2. Nama : SITI RAHMAWATI""",
    "after a second name of the label": f"""
        No. KTP / NIK : {NIK}
        Nama (Lengkap) : SITI RAHMAWATI""",
    "side by side": f"""
        NIK : {NIK}          Nama : SITI RAHMAWATI""",
    "beside another form": f"""
        NIK : {NIK}          Luas : 100 m2
        Nama : SITI RAHMAWATI           Harga : 3.500.000""",
}


@pytest.mark.parametrize("drawing", PLACES.values(), ids=PLACES.keys())
@pytest.mark.parametrize("engine", ["tesseract", "neural", "textlayer"])
def test_the_value_stands(drawing: str, engine: EngineName) -> None:
    assert values(drawing, engine=engine) == {"nik": NIK, "name": "SITI RAHMAWATI"}


def test_a_value_goes_on_in_the_next_line() -> None:
    drawing = f"""
        Nama      : RADEN MUHAMMAD
                    ABDURRAHMAN WAHID
        NIK       : {NIK}"""
    assert values(drawing)["name"] == "RADEN MUHAMMAD ABDURRAHMAN WAHID"


def test_a_value_ends_where_the_next_label_begins() -> None:
    drawing = f"""
        Nama      : SITI RAHMAWATI
        Pekerjaan : BIDAN
        NIK       : {NIK}"""
    assert values(drawing)["name"] == "SITI RAHMAWATI"


def test_a_value_does_not_run_into_an_unknown_label() -> None:
    drawing = f"""
        NIK       : {NIK}
        Nama      : SITI RAHMAWATI
                    Nomor Anggota : 12345"""
    assert values(drawing)["name"] == "SITI RAHMAWATI"


def test_a_longer_unknown_label_is_another_field() -> None:
    drawing = f"""
        Nama Ibu Kandung : FATIMAH
        NIK : {NIK}
        Nama : SITI RAHMAWATI"""
    assert values(drawing)["name"] == "SITI RAHMAWATI"


def test_a_line_of_a_vehicle_number_is_no_nik() -> None:
    """VIN stands for `Vehicle Identification Number` and the Indonesian form says NIK too."""
    drawing = f"""
        Nomor Rangka/NIK/VIN : MHKA1BA1JFK012345
        Nama : SITI RAHMAWATI
        NIK : {NIK}"""
    assert values(drawing)["nik"] == NIK
    alone = """
        Nomor Rangka/NIK/VIN : MHKA1BA1JFK012345
        Nama : SITI RAHMAWATI"""
    assert values(alone).get("nik") is None


@pytest.mark.parametrize(
    "drawing",
    [
        "NIK :\nNama : SITI RAHMAWATI",
        "NIK\nNama : SITI RAHMAWATI",
        "NIK : -\nNama : SITI RAHMAWATI",
        "NIK : ........................\nNama : SITI RAHMAWATI",
    ],
)
def test_a_label_without_a_value_gives_none(drawing: str) -> None:
    read = values(drawing)
    assert read.get("nik") is None
    assert read["name"] == "SITI RAHMAWATI"


def test_a_spoilt_number_is_illegible_and_never_guessed() -> None:
    read = extract(page("NIK : 16710457O8#8800\nNama : SITI RAHMAWATI"), FORM)
    assert (read["nik"].value, read["nik"].legible) == (None, False)
    assert read["nik"].box is not None


def test_words_that_the_engine_doubts_give_no_value() -> None:
    read = extract(page("Nama : SITI RAHMAWATI", sure=0.3), FORM)
    assert (read["name"].value, read["name"].legible) == (None, False)


def test_a_look_alike_in_a_number_is_read_and_trusted_less() -> None:
    clean, slipped = (
        extract(page(f"NIK : {NIK}"), FORM),
        extract(page(f"NIK : {NIK.replace('0003', 'O003')}"), FORM),
    )
    assert slipped["nik"].value == NIK
    assert slipped["nik"].confidence < clean["nik"].confidence


def test_a_reading_knows_its_page_and_place() -> None:
    read = extract(page(f"NIK : {NIK}   ", number=3), FORM)["nik"]
    assert read.page == 3
    assert read.raw == NIK
    assert read.box == pytest.approx((6 / 80, 0.15 / 60, 22 / 80, 0.85 / 60))


def test_a_part_of_a_whole_line_has_a_place_of_its_own() -> None:
    """A neural line is one word; the value's box is cut from it."""
    read = extract(page(f"NIK : {NIK}", engine="neural"), FORM)["nik"]
    assert read.box is not None
    assert read.box[0] == pytest.approx(6 / 80, abs=0.002)


def test_an_empty_page_has_no_fields() -> None:
    assert values("") == {}


KTP = f"""
                      PROVINSI SUMATERA SELATAN
                           KOTA PALEMBANG

    NIK               : {NIK}
    Nama              : SITI RAHMAWATI
    Tempat/Tgl Lahir  : PALEMBANG, 17-08-1988
    Jenis Kelamin     : PEREMPUAN       Gol. Darah : O
    Alamat            : JL. MERDEKA NO. 12
         RT/RW        : 003/012
         Kel/Desa     : TALANG SEMUT
         Kecamatan    : BUKIT KECIL
    Agama             : ISLAM
    Status Perkawinan : KAWIN
    Pekerjaan         : DOKTER
    Kewarganegaraan   : WNI
    Berlaku Hingga    : SEUMUR HIDUP
"""
ON_KTP = {
    "nik": NIK, "name": "SITI RAHMAWATI", "birth_place": "PALEMBANG", "birth_date": "1988-08-17",
    "sex": "female", "blood_type": "O", "address": "JL. MERDEKA NO. 12", "rt_rw": "003/012",
    "village": "TALANG SEMUT", "district": "BUKIT KECIL", "regency": "KOTA PALEMBANG",
    "province": "SUMATERA SELATAN", "religion": "ISLAM", "marital_status": "KAWIN", "occupation": "DOKTER",
    "nationality": "WNI", "valid_until": "lifetime",
}  # fmt: skip


@pytest.mark.parametrize("engine", ["tesseract", "neural", "textlayer"])
def test_an_identity_card(engine: EngineName) -> None:
    assert values(KTP, "ktp", engine=engine) == ON_KTP


def test_an_identity_card_with_a_slip_in_every_long_label() -> None:
    slipped = (
        KTP.replace("Jenis Kelamin", "Jenis Kelarnin")
        .replace("Status Perkawinan", "Status Perkawlnan")
        .replace("Kewarganegaraan", "Kewarqanegaraan")
        .replace("Berlaku Hingga", "Berlaku Hinqqa")
        .replace("Tempat/Tgl Lahir", "Tempat/TgI Lahir")
    )
    assert values(slipped, "ktp") == ON_KTP


def test_an_address_over_two_lines() -> None:
    longer = KTP.replace(
        "JL. MERDEKA NO. 12\n", "JL. MERDEKA NO. 12 KOMPLEK\n                        GRIYA INDAH BLOK B\n"
    )
    assert values(longer, "ktp")["address"] == "JL. MERDEKA NO. 12 KOMPLEK GRIYA INDAH BLOK B"


POWER = f"""
                              SURAT KUASA

    Yang bertanda tangan di bawah ini:
    Nama         : SITI RAHMAWATI
    NIK          : {NIK}
    Alamat       : Jalan Merdeka Nomor 12 Palembang

    Dengan ini memberi kuasa kepada:
    Nama         : BUDI SANTOSO
    NIK          : {OTHER_NIK}
    Alamat       : Jalan Sudirman Nomor 3 Palembang

    untuk mengurus izin praktik pemberi kuasa.

                                        Palembang, 12 November 2026
"""


def test_a_power_of_attorney_keeps_its_two_people_apart() -> None:
    assert values(POWER, "surat_kuasa") == {
        "giver_name": "SITI RAHMAWATI",
        "giver_nik": NIK,
        "receiver_name": "BUDI SANTOSO",
        "receiver_nik": OTHER_NIK,
        "issued_on": "2026-11-12",
    }


def test_the_other_person_s_number_is_not_taken_for_one_s_own() -> None:
    without = POWER.replace(f"    NIK          : {NIK}\n", "")
    read = values(without, "surat_kuasa")
    assert read.get("giver_nik") is None
    assert read["receiver_nik"] == OTHER_NIK
    without = POWER.replace(f"    NIK          : {OTHER_NIK}\n", "")
    read = values(without, "surat_kuasa")
    assert read["giver_nik"] == NIK
    assert read.get("receiver_nik") is None


def test_a_family_card_s_table() -> None:
    drawing = f"""
                             KARTU KELUARGA
                          No. 1671042003150007
  Nama Kepala Keluarga : BUDI SANTOSO
  Alamat               : JL. MERDEKA NO. 12

  No   Nama Lengkap               NIK                   Jenis Kelamin
  1    BUDI SANTOSO               {OTHER_NIK}      LAKI-LAKI
  2    SITI RAHMAWATI             {NIK}      PEREMPUAN
  3    AHMAD FAUZI                1671041505120003      LAKI-LAKI
"""
    read = values(drawing, "kk")
    assert read["number"] == "1671042003150007"
    assert read["head_name"] == "BUDI SANTOSO"
    assert read["member_niks"] == (OTHER_NIK, NIK, "1671041505120003")
    assert read["member_names"] == ("BUDI SANTOSO", "SITI RAHMAWATI", "AHMAD FAUZI")


def test_a_table_with_one_name_lost_gives_no_names_rather_than_shifted_ones() -> None:
    drawing = f"""
  Nama Kepala Keluarga : BUDI SANTOSO
  1    BUDI SANTOSO               {OTHER_NIK}      LAKI-LAKI
  2                               {NIK}      PEREMPUAN
"""
    read = values(drawing, "kk")
    assert read["member_niks"] == (OTHER_NIK, NIK)
    assert "member_names" not in read


def test_a_row_s_birth_date_proves_or_doubts_its_number() -> None:
    drawing = """
  Nama Kepala Keluarga : BUDI SANTOSO
  1    BUDI SANTOSO       1671041505820003      PALEMBANG   {born}
"""
    sure = {
        born: extract(page(drawing.format(born=born)), KINDS["kk"])["member_niks"].confidence
        for born in ("15-05-1982", "15-05-1932", "")
    }
    assert sure["15-05-1982"] >= sure[""] > confidence.CONVINCING
    assert sure["15-05-1932"] < confidence.CONVINCING


def test_a_name_above_and_below_the_middle_of_its_row_is_one_and_no_other_s() -> None:
    high = 1 / 60
    cells = [
        ("MUHAMMAD TAUFIK", 0.1, 0.300),
        ("1671041505820003", 0.5, 0.308),
        ("TAMBUNAN", 0.1, 0.316),
        ("EKA HIDAYAT", 0.1, 0.330),
        (NIK, 0.5, 0.330),
    ]
    lines = tuple(line(text, (left, top, left + 0.2, top + 0.5 * high)) for text, left, top in cells)
    read = extract(PageText(number=1, width=1000, height=1414, engine="tesseract", lines=lines), KINDS["kk"])
    assert read["member_names"].value == ("MUHAMMAD TAUFIK TAMBUNAN", "EKA HIDAYAT")


def test_a_postal_code_is_no_kind_of_business() -> None:
    drawing = """
    NOMOR INDUK BERUSAHA : 1608240001818
    No   Nama KBLI                            Kode KBLI
    1    Konstruksi bangunan sipil jalan 42101
    2    Perdagangan eceran barang farmasi 47721
    Lokasi usaha : Kota Palembang, Sumatera Selatan 30131
    """
    assert values(drawing, "nib")["kbli"] == ("42101", "47721")


def test_a_label_of_the_next_column_at_the_end_of_a_line_is_no_value() -> None:
    drawing = """
    Nama : SITI RAHMAWATI Alamat                : JL. MERDEKA NO. 12
    """
    assert values(drawing)["name"] == "SITI RAHMAWATI"


def test_codes_of_a_list_from_the_head_of_the_table_to_its_foot() -> None:
    drawing = """
    NOMOR INDUK BERUSAHA : 1608240001818
    Nama Pelaku Usaha : APOTEK SEJAHTERA
    Kode Pos : 30131

    No   KBLI      Judul
    1    47721     Perdagangan Eceran Barang Farmasi
    2    86203     Aktivitas Praktik Dokter
"""
    read = values(drawing, "nib")
    assert read["nib"] == "1608240001818"
    assert read["kbli"] == ("47721", "86203")


def test_without_the_head_no_codes_are_taken() -> None:
    drawing = """
    NOMOR INDUK BERUSAHA : 1608240001818
    30131
    86203"""
    assert "kbli" not in values(drawing, "nib")


def test_a_number_by_its_pattern_where_no_label_stands() -> None:
    read = values("""
    NPWP
    09.254.294.3-407.000
    SITI RAHMAWATI
    JL. MERDEKA NO. 12
    PALEMBANG""", "npwp")  # fmt: skip
    assert read["npwp"] == "092542943407000"
    assert read["name"] == "SITI RAHMAWATI"
    assert str(read["address"]).startswith("JL. MERDEKA NO. 12")


def test_the_last_date_of_a_letter_is_its_own() -> None:
    letter = f"""
    SURAT PERNYATAAN
    Palembang, 1 Maret 2020
    Nama : SITI RAHMAWATI
    NIK : {NIK}
    menyatakan dengan sebenarnya
    Palembang, 12 November 2026"""
    assert values(letter, "surat_pernyataan")["issued_on"] == "2026-11-12"


def test_a_ranked_label_wins_wherever_it_stands() -> None:
    receipt = """
    NOP : 16.71.040.003.012-0145.0
    Tahun Pajak : 2025
    Nama WP : SITI RAHMAWATI
    Pokok : 300.000
    Denda : 6.000
    Total Bayar : 306.000"""
    assert values(receipt, "bukti_lunas_pbb")["amount"] == 306000


def test_labels_that_stand_on_the_page_are_counted() -> None:
    assert count_labels(page(KTP), KINDS["ktp"]) >= 13
    assert count_labels(page("tidak ada apa-apa di sini"), KINDS["ktp"]) == 0


@pytest.mark.parametrize("noise", ["(" * 400, ": " * 300, "Nama " * 200, "1" * 5000, "Nama:" * 200 + "A" * 2000])
def test_strange_lines_break_nothing(noise: str) -> None:
    for kind in KINDS.values():
        extract(page(f"{noise}\n{noise}"), kind)


def test_a_party_whose_number_is_spoiled_does_not_get_the_other_ones() -> None:
    found = extract(
        page(
            f"""
            SURAT KUASA
            PEMBERI KUASA
            Nama   : RUDI SIMANJUNTAK
            NIK    : Aa on PU AMA aa
            PENERIMA KUASA
            Nama   : AYU LINA
            NIK    : {NIK}
            """
        ),
        KINDS["surat_kuasa"],
    )
    assert found["receiver_nik"].value == NIK
    assert "giver_nik" not in found or found["giver_nik"].value is None
