"""Land-tax bills and receipts as cities, banks and telephones print them, drawn in letters."""

import pytest

from ocr.classify import classify
from ocr.extract import extract
from tests.ocr.making import page
from validators.documents.registry import KINDS
from validators.papers import Value


def bill(drawing: str) -> dict[str, Value | None]:
    return {name: reading.value for name, reading in extract(page(drawing), KINDS["sppt_pbb"]).items()}


def receipt(drawing: str) -> dict[str, Value | None]:
    return {name: reading.value for name, reading in extract(page(drawing), KINDS["bukti_lunas_pbb"]).items()}


@pytest.mark.parametrize(
    "drawing",
    [
        """
        PBB Terutang (0,1%)                       Rp260.793
        Pengurangan                              (Rp26.079)

        PBB yang Harus Dibayar
        Rp234.714""",
        "7. PAJAK TERUTANG YANG HARUS DIBAYAR (5 x 6)        234.714",
        """
        PBB Terutang  : 0,1% x 234.714.000
        Pajak yang harus dibayar Tahun 2026      Rp. 234.714,-""",
        """
        NAMA WAJIB PAJAK        JATUH TEMPO        PBB HARUS DIBAYAR (Rp)
        SITI RAHMAWATI          30-08-2026         234.714""",
    ],
)
def test_what_a_bill_asks_for_is_neither_the_rate_nor_the_tax_before_relief(drawing: str) -> None:
    assert bill(drawing)["amount"] == 234714


def test_an_object_s_address_stands_under_its_own_heading() -> None:
    side_by_side = """
        SUBJEK PAJAK                             OBJEK PAJAK

        Nama: SITI RAHMAWATI                     Alamat: JL. KENANGA NO. 7
        Alamat: JL. MERDEKA NO. 12               RT / RW: 006 / 07"""
    in_turn = """
        A. DATA OBJEK PAJAK
        Alamat : JL. KENANGA NO. 7
        Kota : PALEMBANG

        B. DATA WAJIB PAJAK
        Nama : SITI RAHMAWATI
        Alamat : JL. MERDEKA NO. 12"""
    for drawing in (side_by_side, in_turn):
        assert bill(drawing)["object_address"] == "JL. KENANGA NO. 7"


def test_the_head_of_the_next_column_is_no_address() -> None:
    table = """
        LETAK OBJEK PAJAK         DESA/KELURAHAN         ALAMAT WAJIB PAJAK
        JL. KENANGA NO. 7         SUKAMAJU               JL. MERDEKA NO. 12"""
    assert bill(table)["object_address"] == "JL. KENANGA NO. 7"


def test_a_city_goes_on_with_an_address() -> None:
    block = """
        LETAK OBJEK PAJAK
        JL. KENANGA NO. 7
        KOTA PALEMBANG"""
    assert bill(block)["object_address"] == "JL. KENANGA NO. 7 KOTA PALEMBANG"


def test_the_day_of_signing_is_not_the_day_it_is_due() -> None:
    boxes = """
        TAHUN PAJAK
        2 0 2 6

        TANGGAL JATUH TEMPO              Palembang, 27 Maret 2026
        3 0 0 9 2 0 2 6"""
    assert bill(boxes)["due_date"] == "2026-09-30"
    assert bill(boxes)["tax_year"] == "2026"


def test_land_and_building_under_one_label() -> None:
    areas = bill("Luas Bumi / Bangunan : 712 m² / 301 m²")
    assert (areas["land_area"], areas["building_area"]) == (712, 301)


HISTORY = """
    Nama Wajib Pajak : SITI RAHMAWATI
    Tahun Pajak    Ketetapan (Rp)    Jatuh Tempo    Denda (Rp)    Jumlah Dibayar    Tgl. Bayar    Status
    2023           599.424           30/09/2023     185.821       0                 -             BELUM BAYAR
    2025           673.427           30/09/2025     0             673.427           04/08/2025    LUNAS
    2026           740.030           30/09/2026     0             740.030           04/09/2026    LUNAS
    Tanggal cetak : 22/09/2026 09:22:56
"""


def test_a_table_of_years_tells_of_the_latest_paid() -> None:
    read = receipt(HISTORY)
    assert (read["tax_year"], read["amount"], read["paid_on"]) == ("2026", 740030, "2026-09-04")


def test_a_table_in_which_nothing_was_paid_tells_no_payment() -> None:
    unpaid = "\n".join(line for line in HISTORY.splitlines() if "LUNAS" not in line)
    assert receipt(unpaid).get("paid_on") is None
    assert receipt(unpaid).get("amount") is None


def test_the_payment_on_a_telephone() -> None:
    screen = """
              Pembayaran QRIS Berhasil
                  Rp 411.640
          Minggu, 6 April 2026 • 16:53 WIB
        Nama Merchant
        BAPENDA KOTA PALEMBANG

        Nama WP
        SITI RAHMAWATI
        Lokasi Merchant
        PALEMBANG"""
    read = receipt(screen)
    assert (read["taxpayer_name"], read["amount"], read["paid_on"]) == ("SITI RAHMAWATI", 411640, "2026-04-06")


def test_a_name_set_at_the_right_edge_goes_on_below() -> None:
    screen = """
        Tahun Pajak                           2026
        Nama Wajib Pajak            SITI RAHMAWATI
                                             PUTRI
        Jumlah Pokok                      Rp88.941"""
    assert receipt(screen)["taxpayer_name"] == "SITI RAHMAWATI PUTRI"


def test_a_name_below_its_label_ends_with_its_line() -> None:
    screen = """
        Nama Wajib Pajak
        SITI RAHMAWATI
        Loket Pelayanan
        Tiga"""
    assert receipt(screen)["taxpayer_name"] == "SITI RAHMAWATI"


def test_the_slip_of_a_cash_machine() -> None:
    slip = """
        THN PJK : 2026
        NAMA WP : SITI RAHMAWATI
        POKOK : RP. 996,672.00
        DENDA : RP. 9,810.00
        TOTAL : RP. 1,006,482.00"""
    read = receipt(slip)
    assert (read["tax_year"], read["amount"]) == ("2026", 1006482)


def test_a_deposit_form_is_a_receipt_and_no_bill() -> None:
    form = """
                SURAT SETORAN PAJAK DAERAH
              PAJAK BUMI DAN BANGUNAN (PBB-P2)
        Nama Wajib Pajak : SITI RAHMAWATI
        NOP : 16.71.040.003.012-0145.0
        Letak Objek Pajak : JL. KENANGA NO. 7
        Masa / Tahun Pajak : 2026
        Jatuh Tempo : 30-09-2026
        Jumlah Setoran : 693.401
        Tanggal : 04 Februari 2026
"""
    assert classify(page(form)).kind == "bukti_lunas_pbb"
    transfer = form.replace("PAJAK BUMI DAN BANGUNAN (PBB-P2)", "BEA PEROLEHAN HAK ATAS TANAH DAN BANGUNAN")
    transfer += "        Nilai Perolehan Objek Pajak Tidak Kena Pajak (NPOPTKP) : 80.000.000"
    assert classify(page(transfer)).kind != "bukti_lunas_pbb"


def test_a_post_office_s_slip_is_a_receipt() -> None:
    slip = """
                RESI PEMBAYARAN PBB-P2
        NOP : 16.71.040.003.012-0145.0
        THN PAJAK : 2026
        NAMA WP : SITI RAHMAWATI
        TOTAL BAYAR : Rp 320.049
"""
    assert classify(page(slip)).kind == "bukti_lunas_pbb"


def test_the_payer_s_address_is_not_the_object_s() -> None:
    rows = """
        ALAMAT WP              : JL. MERDEKA NO. 12
        ALAMAT OBJEK           : JL. KENANGA NO. 7"""
    assert bill(rows)["object_address"] == "JL. KENANGA NO. 7"


def test_a_village_collector_s_receipt() -> None:
    form = """
                 TANDA TERIMA PEMBAYARAN
                PAJAK BUMI DAN BANGUNAN
        Sudah terima dari   : SITI RAHMAWATI
        Banyaknya uang      : dua ratus tiga puluh empat ribu tujuh ratus empat belas rupiah
        PBB Tahun           : 2026
        NOP                 : 16 71 050 003 012 0045 0

                                              Sukamaju, 12 Agustus 2026
        Rp. 234.714,-                         Petugas Pemungut
"""
    read = receipt(form)
    assert classify(page(form)).kind == "bukti_lunas_pbb"
    assert read["nop"] == "167105000301200450"
    assert (read["amount"], read["paid_on"], read["tax_year"]) == (234714, "2026-08-12", "2026")


def test_a_letter_says_in_a_sentence_what_was_paid_and_when() -> None:
    letter = """
        menerangkan bahwa objek pajak atas nama SITI RAHMAWATI
        dengan NOP 16.71.040.003.012-0145.0 telah melunasi Pajak Bumi dan Bangunan
        Tahun Pajak 2025 sebesar Rp 234.714,- pada tanggal 12 Agustus 2025.
        Palembang, 1 September 2025"""
    read = receipt(letter)
    assert read["taxpayer_name"] == "SITI RAHMAWATI"
    assert (read["amount"], read["paid_on"]) == (234714, "2025-08-12")


def test_the_day_up_to_which_all_is_paid_is_no_day_of_payment() -> None:
    letter = """
        telah melunasi PBB sampai dengan tanggal 30 September 2025.
        Palembang, 1 Oktober 2025"""
    assert "paid_on" not in receipt(letter)


def test_a_till_s_year_in_two_digits_is_doubted() -> None:
    slip = page("        12.08.25-20:52\n        TOTAL BAYAR : 234.714")
    paid_on = extract(slip, KINDS["bukti_lunas_pbb"])["paid_on"]
    assert paid_on.value == "2025-08-12"
    assert paid_on.confidence < 0.7


def test_what_a_label_goes_on_with_and_sums_in_words_are_no_taxpayer() -> None:
    screen = """
        Nama Pelanggan
        SITI RAHMAWATI

        Periode / Tahun
        2026"""
    read = receipt(screen)
    assert (read["taxpayer_name"], read["tax_year"]) == ("SITI RAHMAWATI", "2026")
    in_words = """
        Nama Wajib Pajak
        seratus enam puluh ribu rupiah"""
    assert "taxpayer_name" not in receipt(in_words) or receipt(in_words)["taxpayer_name"] is None


def test_what_was_paid_counts_before_the_tax() -> None:
    columns = """
        POKOK   :   230.000
        DENDA   :     4.714
        BAYAR   :   234.714"""
    assert receipt(columns)["amount"] == 234714


def test_what_a_bank_prints_on_a_form_to_make_it_valid() -> None:
    printed = """
        4905 T0112 09/06/2025 09:38:37 PBB 167105000301200450 2025 SITI RAHMAWATI
        IDR 234,714.00 REF 6436241358 *** LUNAS ***"""
    read = receipt(printed)
    assert (read["nop"], read["tax_year"]) == ("167105000301200450", "2025")
    assert (read["amount"], read["paid_on"]) == (234714, "2025-06-09")


def test_a_statement_of_the_land_s_value_is_no_bill() -> None:
    statement = """
        SURAT KETERANGAN NJOP
        PAJAK BUMI DAN BANGUNAN
        Nama Wajib Pajak : SITI RAHMAWATI
        NOP : 16.71.040.003.012-0145.0
        Letak Objek Pajak : JL. KENANGA NO. 7
        Luas Bumi : 150 m2
        NJOP : Rp 150.000.000
"""
    assert classify(page(statement)).kind == "unknown"


def test_a_day_or_a_year_is_no_sum_and_no_area() -> None:
    cells = """
        BANGUNAN        28/01/2023
        TGL JATUH TEMPO : 30-09-2023"""
    assert "building_area" not in bill(cells) or bill(cells)["building_area"] is None
    assert "amount" not in receipt("        TOTAL        2026")
    assert receipt("        TOTAL        Rp 2.026")["amount"] == 2026


def test_lines_between_the_cells_of_a_scanned_table() -> None:
    table = """
        Tahun Pajak | Ketetapan | Jatuh Tempo | Denda | Jumlah Dibayar | Tgl. Bayar | Status
        2024   599.424| 30/09/2024   185.821   0   -   BELUM BAYAR
        2025   740.030 | 30/09/2025   0   740.030 | 04/09/2025   LUNAS"""
    read = receipt(table)
    assert (read["tax_year"], read["amount"], read["paid_on"]) == ("2025", 740030, "2025-09-04")


@pytest.mark.parametrize(
    "due",
    [
        "Harap dibayar sebelum : 30-09-2025",
        "Batas akhir pembayaran tanggal : 30 September 2025",
        "Dilunasi selambat-lambatnya tanggal 30 September 2025",
        "Tgl. Jatuh Tempo PBB : 30 September 2025",
    ],
)
def test_the_day_on_which_a_bill_is_due_in_other_words(due: str) -> None:
    assert bill(f"        {due}")["due_date"] == "2025-09-30"


def test_a_year_within_the_label_of_what_is_to_be_paid() -> None:
    drawing = """
        SPPT PBB-P2 2025
        7. Ketetapan PBB Tahun 2025 yang harus dibayar       Rp 234.714"""
    assert (bill(drawing)["amount"], bill(drawing)["tax_year"]) == (234714, "2025")


def test_arrears_are_not_the_year_of_a_bill() -> None:
    assert "tax_year" not in bill("        TUNGGAKAN PBB 2024        17.514")


def test_a_class_is_no_area() -> None:
    assert "land_area" not in bill("        BUMI          084")


def test_a_row_that_begins_with_a_figure_has_no_name() -> None:
    """Such a row crosses no column, and stops nothing else from being read."""
    read = bill(
        """
        SURAT PEMBERITAHUAN PAJAK TERHUTANG PBB TAHUN 2026
    NOP : 16.71.040.003.012-0145.0
                    LUAS        KELAS       NJOP
    1 BUMI          120         A01         900.000
    """
    )
    assert read["nop"] == "167104000301201450"


@pytest.mark.parametrize(
    "table",
    [
        """
        OBJEK         KELAS       LUAS M2       NJOP/M2        NJOP
        BUMI          084         1.150         1.032.000      154.800.000
        BANGUNAN      026         36            823.000        29.628.000""",
        """
        OBJEK PAJAK         LUAS (M2)     KELAS     NJOP PER M2
        1. BUMI              1.150          084         1.032.000
        2. BANGUNAN             36          026           823.000""",
        """
        Uraian         Bumi          Bangunan
        Kelas          084           026
        NJOP/m2        1.032.000     823.000
        Luas (m2)      1.150         36""",
        """
                 BUMI      BANGUNAN       Tunggakan 5 tahun terakhir
    Luas (M2)    1.150     36             Tahun      Pokok
    Kelas        084       026            2025       0""",
    ],
)
def test_areas_stand_where_the_row_meets_the_column(table: str) -> None:
    assert (bill(table)["land_area"], bill(table)["building_area"]) == (1150, 36)


def test_the_latest_year_paid_in_a_table_whose_head_names_no_day_on_which_it_was_due() -> None:
    table = """
        Tahun    Pokok      Denda    Bayar      Tgl Bayar     Status
        2024     220.000    4.400    224.400    01/11/2024    LUNAS
        2025     234.714    0        234.714    12/08/2025    LUNAS"""
    read = receipt(table)
    assert (read["tax_year"], read["amount"], read["paid_on"]) == ("2025", 234714, "2025-08-12")


def test_labels_side_by_side_stand_over_their_values() -> None:
    read = receipt(
        """
        Pembayaran PBB Berhasil
        Nomor Objek Pajak              Tahun Pajak
        16.71.040.003.012.0145.0       2026
        Nama Wajib Pajak               Daerah Tujuan
        SITI RAHMAWATI                 Banyuasin Timur
        Total Bayar                    Tanggal Bayar
        Rp 411.640                     6 April 2026"""
    )
    assert read["taxpayer_name"] == "SITI RAHMAWATI"


def test_the_street_under_the_heading_of_the_land() -> None:
    read = bill(
        """
        LETAK OBJEK PAJAK                WAJIB PAJAK
        Jalan     : JL. MERDEKA 12       Nama     : SITI RAHMAWATI
        RT / RW   : 001 / 014            Alamat   : JL. MELATI 3"""
    )
    assert read["object_address"] == "JL. MERDEKA 12"


def test_the_only_sum_of_a_letter_ends_with_a_stop_and_a_dash() -> None:
    letter = "Pajak atas objek tersebut untuk Tahun Pajak 2024 sebesar Rp. 64.515.- telah LUNAS"
    assert receipt(letter)["amount"] == 64515


def test_the_sum_stands_apart_from_its_currency() -> None:
    slip = """
        POKOK         :Rp      659.410
        DENDA         :Rp       13.188
        TOTAL BAYAR :Rp        672.598"""
    assert receipt(slip)["amount"] == 672598
