"""Identity, family and tax cards and business numbers as strangers print them, drawn in letters."""

import pytest

from ocr.classify import classify
from ocr.extract import extract
from tests.ocr.making import NIK, page, values_of
from validators.documents.registry import KINDS
from validators.papers import Value


def read(kind: str, drawing: str) -> dict[str, Value | None]:
    return values_of(drawing, kind)


@pytest.mark.parametrize(
    "foot",
    [
        """
        KEPALA KELUARGA          Dikeluarkan di : PALEMBANG
                                 Pada tanggal   : 09 JULI 2009
                                 CAMAT SUKARAMI""",
        """
        Kepala Keluarga                  Ogan Ilir, 9 Juli 2009
                                         Kepala Dinas Kependudukan""",
    ],
)
def test_an_old_family_card_was_issued_where_it_is_signed(foot: str) -> None:
    assert (
        read("kk", f"        KARTU KELUARGA\n        Nomor : 1671045708880009\n{foot}")["issued_on"]
        == "2009-07-09"
    )


def test_a_town_alone_is_a_family_card_s_regency() -> None:
    head = """
        Alamat : JL. MERDEKA NO. 12        Kota : OGAN ILIR
        RT/RW : 012/004                    Kode Pos : 30151
        Kelurahan : SUKAJAYA               Propinsi : SUMATERA SELATAN"""
    card = read("kk", head)
    assert (card["regency"], card["village"]) == ("OGAN ILIR", "SUKAJAYA")
    assert (card["province"], card["postal_code"]) == ("SUMATERA SELATAN", "30151")


def test_labels_of_old_identity_cards() -> None:
    card = read(
        "ktp",
        f"""
        PROPINSI DKI JAKARTA
        NIK : {NIK}
        Tempat Lahir : PALEMBANG
        Tanggal Lahir : 17-08-1988
        Kelurahan : KEBON JERUK
        Status
        Perkawinan : KAWIN""",
    )
    assert (card["province"], card["village"]) == ("DKI JAKARTA", "KEBON JERUK")
    assert (card["birth_place"], card["birth_date"]) == ("PALEMBANG", "1988-08-17")
    assert card["marital_status"] == "KAWIN"


def test_the_religion_in_the_right_column_of_a_telephone() -> None:
    screen = """
        Tempat/Tanggal Lahir     Agama
        PALEMBANG, 17-08-1988 ISLAM"""
    assert read("ktp", screen)["religion"] == "ISLAM"


def test_a_status_below_its_label_is_no_label() -> None:
    assert read("ktp", "Status Perkawinan\n  KAWIN\nPekerjaan\n  DOKTER")["marital_status"] == "KAWIN"


def test_a_menu_s_address_is_not_the_taxpayer_s() -> None:
    screen = """
        Alamat           09.254.294.3-407.000       SITI RAHMAWATI

                         Alamat Utama
                         JL. MERDEKA NO. 12, SUKAJAYA, SUKARAMI,
                         KOTA PALEMBANG"""
    assert read("npwp", screen)["address"] == "JL. MERDEKA NO. 12, SUKAJAYA, SUKARAMI, KOTA PALEMBANG"


def test_a_scale_is_one_of_four_and_no_head_of_a_column() -> None:
    table = """
        No   Kode KBLI   Judul KBLI              Skala Usaha Tingkat Risiko
        1    56303       Rumah Minum/Kafe        Usaha Kecil    Menengah Tinggi
        2    14111       Industri Pakaian Jadi   Usaha Kecil    Rendah"""
    assert read("nib", table)["scale"] == "USAHA KECIL"
    mixed = table.replace("Jadi   Usaha Kecil", "Jadi   Usaha Besar")
    assert "scale" not in read("nib", mixed)
    assert read("nib", "        Skala Usaha : Mikro")["scale"] == "MIKRO"


def test_a_business_address_in_rows_ends_with_its_street() -> None:
    rows = """
        Nama Pelaku Usaha
        SITI RAHMAWATI
        Alamat
        JL. MERDEKA NO. 12
        RT/RW
        012/004
        Kelurahan/Desa
        SUKAJAYA"""
    assert read("nib", rows)["address"] == "JL. MERDEKA NO. 12"


def test_the_person_or_company_counts_before_the_shop() -> None:
    names = """
        Nama Usaha : TOKO BUNDA
        Nama Pelaku Usaha : SITI RAHMAWATI"""
    assert read("nib", names)["name"] == "SITI RAHMAWATI"


def test_kinds_of_business_in_one_row_with_their_names() -> None:
    row = """
        Kode dan Nama KBLI : 62019 AKTIVITAS PEMROGRAMAN,
        56101 RESTORAN, 47725 PERDAGANGAN ECERAN
        Alamat : JL. MERDEKA NO. 12, KOTA PALEMBANG, 30151 SUMATERA SELATAN"""
    assert read("nib", row)["kbli"] == ("62019", "56101", "47725")


def test_an_attachment_with_certificates_of_standards_is_a_business_number_s() -> None:
    attachment = """
        PERIZINAN BERUSAHA BERBASIS RISIKO
        LAMPIRAN
        NOMOR INDUK BERUSAHA: 9120684856974
        No.   Kode KBLI   Judul KBLI       Risiko      Legalitas
        1     73100       Periklanan       Menengah    Sertifikat
                                           Rendah      Standar"""
    assert classify(page(attachment)).kind == "nib"


def test_what_engines_make_of_a_colon_is_no_part_of_a_value() -> None:
    card = read("ktp", '        Alamat       " LRG. SEPAKAT NO. 7\n        Pekerjaan    # APOTEKER')
    assert (card["address"], card["occupation"]) == ("LRG. SEPAKAT NO. 7", "APOTEKER")


def test_a_district_without_its_numeral_is_in_doubt_and_ends_in_no_stop() -> None:
    assert read("kk", "        Kecamatan : ILIR BARAT |")["district"] == "ILIR BARAT I"
    assert read("kk", "        Kecamatan : INDRALAYA.")["district"] == "INDRALAYA"
    lost = extract(page("        Kecamatan : ILIR BARAT"), KINDS["kk"])["district"]
    assert lost.confidence < 0.7


def test_a_foreigner_s_card_says_it_in_english() -> None:
    card = read("ktp", "        Agama : CHRISTIAN\n        Status Perkawinan : MARRIED")
    assert (card["religion"], card["marital_status"]) == ("CHRISTIAN", "MARRIED")


@pytest.mark.parametrize(
    "issued",
    [
        "        Diterbitkan di : Jakarta\n        Tanggal : 27 Oktober 2023",
        "        Diterbitkan di : Jakarta\n        Pada : 27 Oktober 2023",
        "        Tanggal terbit NIB pertama   27 Oktober 2023\n        Tanggal perubahan   5 Mei 2024",
        "        Jakarta, 27 Oktober 2023\n        Menteri Investasi",
    ],
)
def test_the_day_on_which_a_business_number_was_issued(issued: str) -> None:
    paper = f"        NOMOR INDUK BERUSAHA : 9120684856974\n{issued}\n        Dicetak tanggal : 3 Januari 2025"
    assert read("nib", paper)["issued_on"] == "2023-10-27"


def test_labels_in_other_words() -> None:
    assert read("npwp", "        Tgl. Daftar NPWP : 9 Juli 2019")["registered_on"] == "2019-07-09"
    assert read("kk", "        Diterbitkan pada tgl. : 09-07-2019")["issued_on"] == "2019-07-09"
    card = read(
        "ktp", "        Tempat Lahir / Tgl. Lahir : LAHAT, 17-08-1988\n        Berlaku s.d. : SEUMUR HIDUP"
    )
    assert (card["birth_date"], card["valid_until"]) == ("1988-08-17", "lifetime")


@pytest.mark.parametrize(
    "foot",
    [
        """
        Dikeluarkan Tgl. : 09-07-2019        KEPALA DINAS

        FOTO COPY SESUAI DENGAN ASLINYA
        Palembang, 21 Agustus 2025""",
        """
        Kepala Keluarga                  Palembang, 09 Juli 2019
                                         Kepala Dinas Kependudukan

        FOTO COPY SESUAI DENGAN ASLINYA
        Palembang, 21 Agustus 2025
        Kasi Pelayanan""",
        """
                                              Telah dilegalisir
        Dikeluarkan Tanggal : 09-07-2019      Palembang, 21-08-2025""",
    ],
)
def test_the_stamp_on_a_copy_does_not_date_a_family_card(foot: str) -> None:
    assert (
        read("kk", f"        KARTU KELUARGA\n        Nomor : 1671045708880009\n{foot}")["issued_on"]
        == "2019-07-09"
    )


def test_kinds_of_business_in_a_scanned_table_with_its_lines() -> None:
    table = """
        No| KBLI   | Uraian                         Risiko
        1 |47725   | PERDAGANGAN ECERAN ALAT        Rendah
        2 |56101 |RESTORAN        Rendah
        3 |86105 | AKTIVITAS KLINIK SWASTA"""
    assert read("nib", table)["kbli"] == ("47725", "56101", "86105")


def test_province_and_town_on_one_line_of_a_print_of_an_identity_card() -> None:
    found = read("ktp", "PROVINSI SUMATERA SELATAN - KOTA PALEMBANG")
    assert (found["province"], found["regency"]) == ("SUMATERA SELATAN", "KOTA PALEMBANG")


def test_a_tax_card_whose_number_has_no_label() -> None:
    card = """
    KEMENTERIAN KEUANGAN RI
    DIREKTORAT JENDERAL PAJAK
    03.723.640.3-307.000
    CV CIPTA MANDIRI
    KPP PRATAMA PALEMBANG ILIR BARAT"""
    assert classify(page(card)).kind == "npwp"
    assert read("npwp", card)["name"] == "CV CIPTA MANDIRI"
    assert classify(page(card.replace("03.723.640.3-307.000", "No. 3 tentang surat"))).kind == "unknown"


def test_kinds_of_business_after_letters() -> None:
    found = read("nib", "KBLI      URAIAN\na. 86201 Aktivitas Praktik Dokter\nb. 86105 Aktivitas Klinik Swasta")
    assert found["kbli"] == ("86201", "86105")


def test_a_family_card_s_number_is_hardly_a_member_s() -> None:
    card = f"No.      Nama Lengkap\n         {NIK}\n1        SITI RAHMAWATI"
    number = extract(page(card), KINDS["kk"]).get("number")
    assert number is None or number.confidence < 0.9


def test_a_numbered_row_goes_on_below_with_an_indent() -> None:
    found = read(
        "nib",
        """
 1. Nama Pelaku Usaha : PT GRIYA ABADI
 2. Alamat Kantor : Jl. Soekarno Hatta No. 208, Kec. Ilir Timur II, Kota
    Palembang, Provinsi Sumatera Selatan
 3. Nomor Telepon Seluler : 081276340432""",
    )
    assert str(found["address"]).endswith("KOTA PALEMBANG, PROVINSI SUMATERA SELATAN")


def test_a_numbered_table_whose_labels_we_do_not_know() -> None:
    found = read(
        "npwp",
        """
   1 NPWP               0022826002306000
   3 Nama Wajib Pajak   PT SUMBER PERKASA
   4 Kategori           Badan
   5 Alamat             JL. MERDEKA NO. 247, KOTA PALEMBANG
   6 Kode Kegiatan      73100 - PERIKLANAN""",
    )
    assert (found["name"], found["address"]) == ("PT SUMBER PERKASA", "JL. MERDEKA NO. 247, KOTA PALEMBANG")
