"""Powers of attorney: who gives, who receives, and where the one ends and the other begins."""

import pytest

from tests.ocr.making import NIK, OTHER_NIK, values_of


def test_the_parties_of_a_power_with_their_labels_in_two_columns() -> None:
    read = values_of(
        f"""
        PEMBERI KUASA                           PENERIMA KUASA
        Nama     : SITI RAHMAWATI               Nama     : BUDI SANTOSO
        NIK      : {NIK}             NIK      : {OTHER_NIK}
        """,
        "surat_kuasa",
    )
    assert read == {
        "giver_name": "SITI RAHMAWATI",
        "giver_nik": NIK,
        "receiver_name": "BUDI SANTOSO",
        "receiver_nik": OTHER_NIK,
    }


@pytest.mark.parametrize(
    "giving", ["memberi kuasa sepenuhnya kepada", "memberikan kuasa penuh kepada", "menguasakan sepenuhnya kepada"]
)
def test_the_receiver_of_a_power_without_labels(giving: str) -> None:
    read = values_of(
        f"""
                              SURAT KUASA
        Dengan ini saya:
        SITI RAHMAWATI
        NIK. {NIK}
        {giving}:
        BUDI SANTOSO
        NIK. {OTHER_NIK}
        """,
        "surat_kuasa",
    )
    assert (read["giver_name"], read["receiver_name"]) == ("SITI RAHMAWATI", "BUDI SANTOSO")
    assert (read["giver_nik"], read["receiver_nik"]) == (NIK, OTHER_NIK)


@pytest.mark.parametrize("opening", ["2. Yang Menerima Kuasa", "memberi kewenangan kepada:", "PIHAK KEDUA"])
def test_where_the_receiver_of_a_power_begins(opening: str) -> None:
    read = values_of(
        f"""
    Yang Memberi Kuasa :
    Nama     : SITI RAHMAWATI
    NIK      : {NIK}
    {opening}
    Nama     : BUDI SANTOSO
    NIK      : {OTHER_NIK}
    """,
        "surat_kuasa",
    )
    assert (read["giver_name"], read["receiver_name"]) == ("SITI RAHMAWATI", "BUDI SANTOSO")
    assert (read["giver_nik"], read["receiver_nik"]) == (NIK, OTHER_NIK)


@pytest.mark.parametrize(
    ("opening", "giving"),
    [
        ("Yang bertanda tangan di bawah ini, Tuan", "memberi kuasa dengan hak substitusi kepada Nyonya"),
        ("Saya, Ibu", "memberikan kuasa penuh yang tidak dapat ditarik kembali kepada Saudara"),
        ("Dengan ini saya Ny.", "menguasakan kepada Sdr/i"),
    ],
)
def test_how_people_are_called_is_no_part_of_their_names(opening: str, giving: str) -> None:
    read = values_of(
        f"""
                              SURAT KUASA
    {opening} SITI RAHMAWATI, lahir di Palembang, pemegang Kartu Tanda
    Penduduk dengan NIK {NIK}, {giving}
    BUDI SANTOSO, bertempat tinggal di Jl. Merdeka No. 3, Rukun Tetangga 012, Kelurahan Sukajaya,
    Kecamatan Sukarami, Kota Palembang, pemegang Kartu Tanda Penduduk dengan NIK {OTHER_NIK}.
    """,
        "surat_kuasa",
    )
    assert (read["giver_name"], read["receiver_name"]) == ("SITI RAHMAWATI", "BUDI SANTOSO")
    assert (read["giver_nik"], read["receiver_nik"]) == (NIK, OTHER_NIK)


@pytest.mark.parametrize("told", ["Advokat, berkantor di Palembang", "beralamat di Palembang", "Jl. Merdeka 3"])
def test_a_receiver_on_a_line_of_his_own(told: str) -> None:
    read = values_of(f"    memberi kuasa kepada :\n    BUDI SANTOSO, S.H.\n    {told}", "surat_kuasa")
    assert read["receiver_name"] == "BUDI SANTOSO, S.H."


def test_no_office_is_the_receiver_of_a_power() -> None:
    read = values_of(
        "    memberi kuasa untuk menyampaikan berkas kepada Camat Sukarami dengan baik.", "surat_kuasa"
    )
    assert "receiver_name" not in read


@pytest.mark.parametrize(
    ("giving", "name"),
    [
        ("dengan ini memberi\n    kuasa kepada / hereby authorizes:", "Nama / Name"),
        ("Selanjutnya disebut PIHAK KESATU\n", "2. Nama"),
    ],
)
def test_where_the_receiver_begins_on_a_broken_or_numbered_line(giving: str, name: str) -> None:
    read = values_of(
        f"""
    Kami, masing-masing pemberi kuasa dan penerima kuasa :
    Nama : SITI RAHMAWATI
    NIK  : {NIK}
    {giving}
    {name} : BUDI SANTOSO
    NIK  : {OTHER_NIK}
    """,
        "surat_kuasa",
    )
    assert (read["giver_name"], read["receiver_name"]) == ("SITI RAHMAWATI", "BUDI SANTOSO")
    assert (read["giver_nik"], read["receiver_nik"]) == (NIK, OTHER_NIK)


@pytest.mark.parametrize(
    ("giver", "receiver"),
    [
        ("YANG MEMBERI KUASA", "YANG DIBERI KUASA"),
        ("PIHAK PERTAMA (Pemberi Kuasa)", "PIHAK KEDUA (Penerima Kuasa)"),
        ("Data Pemberi Kuasa", "Data Penerima Kuasa"),
        ("1. PIHAK PERTAMA", "2. PIHAK KEDUA"),
    ],
)
def test_parties_side_by_side_under_their_headings(giver: str, receiver: str) -> None:
    """Degrees go on in the next line of their own column; a profession there is no part of the name."""
    read = values_of(
        f"""
                    Nomor : 12/SK/III/2026
    {giver:40}{receiver}
    Nama : dr. SITI RAHMAWATI,              Nama : BUDI SANTOSO
           Sp.PD., M.Kes                           Karyawan
    NIK  : {NIK}                 NIK  : {OTHER_NIK}
    """,
        "surat_kuasa",
    )
    assert read == {
        "giver_name": "DR. SITI RAHMAWATI, SP.PD., M.KES",
        "giver_nik": NIK,
        "receiver_name": "BUDI SANTOSO",
        "receiver_nik": OTHER_NIK,
    }


def test_two_parties_side_by_side_under_headings_that_nobody_knows() -> None:
    read = values_of(
        f"""
    YANG MEWAKILKAN                         WAKIL SELAKU PENERIMA KUASA YANG DITUNJUK
    Nama : SITI RAHMAWATI                   Nama : BUDI SANTOSO
    NIK  : {NIK}                 NIK  : {OTHER_NIK}
    """,
        "surat_kuasa",
    )
    assert read == {}


def test_a_receiver_who_stands_before_the_giver() -> None:
    read = values_of(
        f"""
    Dengan ini memberi kuasa kepada :
    Nama : BUDI SANTOSO
    NIK  : {OTHER_NIK}
    Yang memberi kuasa :
    Nama : SITI RAHMAWATI
    NIK  : {NIK}
    """,
        "surat_kuasa",
    )
    assert (read["giver_name"], read["receiver_name"]) == ("SITI RAHMAWATI", "BUDI SANTOSO")
    assert (read["giver_nik"], read["receiver_nik"]) == (NIK, OTHER_NIK)


def test_the_receiver_of_a_business_is_its_employee() -> None:
    read = values_of(
        f"""
    Nama          : Siti Rahmawati
    NIK           : {NIK}
    dengan ini menunjuk dan memberi kuasa kepada :
    Nama Karyawan : Budi Santoso
    NIK           : {OTHER_NIK}
    """,
        "surat_kuasa",
    )
    assert (read["giver_name"], read["receiver_name"]) == ("SITI RAHMAWATI", "BUDI SANTOSO")


def test_a_line_that_names_the_party_before_it_ends_that_party() -> None:
    read = values_of(
        f"""
                     SURAT KUASA KHUSUS
        Kami yang bertanda tangan di bawah ini :
        1) Nama     : SITI RAHMAWATI
        2) NIK      : {NIK}
        Disebut PIHAK PERTAMA (yang memberi kuasa)
        1) Nama     : BUDI SANTOSO
        2) NIK      : {OTHER_NIK}
        Disebut PIHAK KEDUA (yang menerima kuasa)
        PIHAK PERTAMA memberikan kuasa kepada PIHAK KEDUA untuk mengurus izin.
        """,
        "surat_kuasa",
    )
    assert (read["giver_name"], read["receiver_name"]) == ("SITI RAHMAWATI", "BUDI SANTOSO")
    assert (read["giver_nik"], read["receiver_nik"]) == (NIK, OTHER_NIK)


@pytest.mark.parametrize("ending", ["selaku yang memberi kuasa", "selaku Pihak Pertama (Pemberi Kuasa)"])
def test_whoever_signs_as_the_giver_ends_his_part(ending: str) -> None:
    read = values_of(
        f"""
                          SURAT KUASA
        Yang bertanda tangan di bawah ini :
        I.   Nama      : SITI RAHMAWATI
             No. KTP   : {NIK}
             {ending}
        II.  Nama      : BUDI SANTOSO
             No. KTP   : {OTHER_NIK}
             selaku yang diberi kuasa
        Yang memberi kuasa memberikan wewenang kepada yang diberi kuasa untuk
        """,
        "surat_kuasa",
    )
    assert (read["receiver_name"], read["receiver_nik"]) == ("BUDI SANTOSO", OTHER_NIK)


def test_a_line_tells_of_the_giver_until_it_opens_the_part_of_the_receiver() -> None:
    read = values_of(
        f"""
        Yang bertanda tangan di bawah ini Tuan SITI RAHMAWATI, Perawat, pemegang
        Kartu Tanda Penduduk NIK {NIK}, dengan ini memberi kuasa
        penuh kepada:
        Tuan BUDI SANTOSO, lahir di Sekayu, pemegang Kartu Tanda Penduduk NIK
        {OTHER_NIK};
        """,
        "surat_kuasa",
    )
    assert read.get("receiver_nik") in (None, OTHER_NIK)
    assert read["giver_nik"] == NIK


def test_a_blank_before_the_comma_behind_a_name() -> None:
    read = values_of(
        f"""
        Saya SITI RAHMAWATI ,NIK : {NIK} , umur 35 tahun, memberi kuasa
        kepada sdr/i BUDI SANTOSO , NIK : {OTHER_NIK} ,umur 55 tahun""",
        "surat_kuasa",
    )
    assert (read["giver_name"], read["receiver_name"]) == ("SITI RAHMAWATI", "BUDI SANTOSO")
