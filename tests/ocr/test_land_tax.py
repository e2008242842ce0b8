"""Land-tax bills and receipts as cities, banks and telephones print them, drawn in letters."""

from ocr.classify import classify
from ocr.extract import extract
from tests.ocr.making import page
from validators.documents.registry import KINDS
from validators.papers import Value


def bill(drawing: str) -> dict[str, Value | None]:
    return {name: reading.value for name, reading in extract(page(drawing), KINDS["sppt_pbb"]).items()}


def receipt(drawing: str) -> dict[str, Value | None]:
    return {name: reading.value for name, reading in extract(page(drawing), KINDS["bukti_lunas_pbb"]).items()}


def test_a_city_goes_on_with_an_address() -> None:
    block = """
        LETAK OBJEK PAJAK
        JL. KENANGA NO. 7
        KOTA PALEMBANG"""
    assert bill(block)["object_address"] == "JL. KENANGA NO. 7 KOTA PALEMBANG"


def test_land_and_building_under_one_label() -> None:
    areas = bill("Luas Bumi / Bangunan : 712 m² / 301 m²")
    assert (areas["land_area"], areas["building_area"]) == (712, 301)


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
