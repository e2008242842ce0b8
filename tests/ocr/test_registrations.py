"""STR, the registration of a health worker, in the words of councils and ministries of many years."""

import pytest

from tests.ocr.making import told_by

REGISTRATIONS = {
    "in a sentence, its number grouped": (
        """
          KONSIL TENAGA KESEHATAN INDONESIA
                SURAT TANDA REGISTRASI
             Nomor : 16 01 5 2 1 18-2345678
  Berdasarkan Peraturan Menteri Kesehatan Nomor 83 Tahun 2019 tentang
  Registrasi, dengan ini menerangkan bahwa :
  Nama                     : RINI WULANDARI, A.Md.Kep
  Tempat/Tanggal Lahir     : Palembang, 4 Mei 1990
  No. Sertifikat Kompetensi : 1234567890
  telah terdaftar sebagai PERAWAT dan memiliki kewenangan melakukan
  pelayanan. Surat ini berlaku sejak tanggal ditetapkan sampai dengan
  tanggal 4 Mei 2023.

                         Ditetapkan di : Jakarta
                         Pada tanggal  : 1 Juni 2018
""",
        {
            "number": "16 01 5 2 1 18-2345678",
            "name": "RINI WULANDARI, A.MD.KEP",
            "birth_date": "1990-05-04",
            "profession": "PERAWAT",
            "issued_on": "2018-06-01",
            "valid_until": "2023-05-04",
        },
    ),
    "without labels, with a certificate's number, and stamped as a copy": (
        """
                 KOMITE FARMASI NASIONAL
             SURAT TANDA REGISTRASI APOTEKER
            19880707/STRA-UNSRI/2013/23456
  Komite Farmasi Nasional memberikan tanda registrasi kepada :

                 ANDI SAPUTRA, S.Farm., Apt.
                 Muara Enim, 7 Juli 1988
  Sertifikat Kompetensi    : No. 44213/PP.IAI/III/2013
  Surat tanda registrasi ini berlaku dari tanggal 10 Januari 2013
  sampai dengan 7 Juli 2018.
                         Jakarta, 10 Januari 2013

  FOTO COPY SESUAI DENGAN ASLINYA
  No. : 440/380/SDK/2015
  Palembang, 24 Maret 2015
""",
        {
            "number": "19880707/STRA-UNSRI/2013/23456",
            "name": "ANDI SAPUTRA, S.FARM., APT.",
            "birth_date": "1988-07-07",
            "profession": "APOTEKER",
            "issued_on": "2013-01-10",
            "valid_until": "2018-07-07",
        },
    ),
    "under a long title, from a province": (
        """
                DINAS KESEHATAN
        Jl. Dr. Moh. Ali No. 350 Palembang Telp. 0711-350123
              SURAT TANDA REGISTRASI
           TENAGA TEKNIS KEFARMASIAN (STRTTK)
        Nomor : 19900101/STRTTK_16/2015/1234
  Yang bertanda tangan di bawah ini Kepala Dinas Kesehatan memberikan
  Surat Tanda Registrasi Tenaga Teknis Kefarmasian kepada :
  Nama                     : DEWI ANGGRAINI
  Tempat, tanggal lahir    : Baturaja, 1 Januari 1990
  Nomor Ijazah             : 123/AKFAR/2012
  Terhitung mulai tanggal 2 Februari 2015 s/d 1 Januari 2020
                         Palembang, 2 Februari 2015
""",
        {
            "number": "19900101/STRTTK_16/2015/1234",
            "name": "DEWI ANGGRAINI",
            "birth_date": "1990-01-01",
            "profession": "TENAGA TEKNIS KEFARMASIAN",
            "issued_on": "2015-02-02",
            "valid_until": "2020-01-01",
        },
    ),
    "in cells, its profession over two lines": (
        """
     Konsil Kesehatan Indonesia                     No. STR
                                                    XK00001234567890
                SURAT TANDA REGISTRASI
  Nama Lengkap
  NUR AISYAH
  Tempat, Tanggal Lahir
  OGAN ILIR, 09-10-1992
  Kompetensi                           Jenjang
  DOKTER SPESIALIS OBSTETRI DAN        Profesi
  GINEKOLOGI

  Tanggal Penerbitan                   Masa Berlaku
  12-02-2024                           Seumur Hidup
""",
        {
            "number": "XK00001234567890",
            "name": "NUR AISYAH",
            "birth_date": "1992-10-09",
            "profession": "DOKTER SPESIALIS OBSTETRI DAN GINEKOLOGI",
            "issued_on": "2024-02-12",
            "valid_until": "lifetime",
        },
    ),
    "with English under its words, nothing labelled": (
        """
  KONSIL TENAGA KESEHATAN INDONESIA
         SURAT TANDA REGISTRASI
       REGISTRATION CERTIFICATE
         16 02 5 2 1 19-1234567
  Diberikan kepada
  Given to
          LINA MARLINA
       Palembang, 5 Mei 1991
          PERAWAT
  Berlaku s.d. 5 Mei 2024
  Valid until
                   Jakarta, 3 Juni 2019
""",
        {
            "number": "16 02 5 2 1 19-1234567",
            "name": "LINA MARLINA",
            "birth_date": "1991-05-05",
            "profession": "PERAWAT",
            "issued_on": "2019-06-03",
            "valid_until": "2024-05-05",
        },
    ),
    "in sentences": (
        """
           KONSIL KEDOKTERAN INDONESIA
        SURAT TANDA REGISTRASI SEMENTARA
        Nomor: 99.1.1.100.2.20.000123
   Konsil Kedokteran Indonesia menyatakan bahwa dr. HENDRA WIJAYA, yang
   lahir di Lahat tanggal 17 Agustus 1988, lulusan Universitas Harapan
   tahun 2012, telah diregistrasi sebagai dokter spesialis penyakit dalam
   pada Konsil Kedokteran Indonesia. Berlaku dari tanggal 9 September 2020
   hingga 8 September 2021.
       Ditetapkan di Jakarta pada tanggal 9 September 2020
""",
        {
            "number": "99.1.1.100.2.20.000123",
            "name": "DR. HENDRA WIJAYA",
            "birth_date": "1988-08-17",
            "profession": "DOKTER SPESIALIS PENYAKIT DALAM",
            "issued_on": "2020-09-09",
            "valid_until": "2021-09-08",
        },
    ),
    "on a card, nothing labelled": (
        """
   KONSIL TENAGA KESEHATAN INDONESIA
   SURAT TANDA REGISTRASI
   No. 11 01 5 2 1 18-2345678
   NOVITA SARI, A.Md.Kep
   OGAN ILIR, 14-02-1990
   PERAWAT
   Berlaku s/d 14-02-2023
   Jakarta, 17-10-2018
""",
        {
            "number": "11 01 5 2 1 18-2345678",
            "name": "NOVITA SARI, A.MD.KEP",
            "birth_date": "1990-02-14",
            "profession": "PERAWAT",
            "issued_on": "2018-10-17",
            "valid_until": "2023-02-14",
        },
    ),
    "in letters that stand apart": (
        """
        KONSIL TENAGA KESEHATAN INDONESIA
   S U R A T T A N D A R E G I S T R A S I B I D A N
                VE00001234567890
                diberikan kepada
                 RISKA AMELIA
   Tempat/Tgl. Lahir: Lahat, 01 Agustus 1990
   STR ini BERLAKU SEUMUR HIDUP
                Jakarta, 19 September 2024
""",
        {
            "number": "VE00001234567890",
            "name": "RISKA AMELIA",
            "birth_date": "1990-08-01",
            "profession": "BIDAN",
            "issued_on": "2024-09-19",
            "valid_until": "lifetime",
        },
    ),
    "its days behind a verb alone, in cells": (
        """
                    KONSIL KESEHATAN INDONESIA
                    SURAT TANDA REGISTRASI
   Nomor STR             Nama
   QA00009988776655      RATNA DEWI

   Tempat, Tgl Lahir     Profesi
   Prabumulih, 3 Mei 1991   Perawat

   Diterbitkan           Berlaku
   12 Mei 2024           Seumur Hidup
""",
        {
            "number": "QA00009988776655",
            "name": "RATNA DEWI",
            "birth_date": "1991-05-03",
            "profession": "PERAWAT",
            "issued_on": "2024-05-12",
            "valid_until": "lifetime",
        },
    ),
    "a day of birth called like that of the issue": (
        """
             MENTERI KESEHATAN REPUBLIK INDONESIA
                  SURAT TANDA REGISTRASI
               Nomor: MH00007654321098
   Nama            : Sdri. SISKA WULANDARI
   Lahir di        : Palembang
   Pada tanggal    : 21 Januari 1993
   Sebagai         : Bidan
   Surat Tanda Registrasi ini berlaku seumur hidup.
                  Dikeluarkan di : Jakarta
                  Pada tanggal   : 5 Maret 2024
""",
        {
            "number": "MH00007654321098",
            "name": "SISKA WULANDARI",
            "birth_date": "1993-01-21",
            "profession": "BIDAN",
            "issued_on": "2024-03-05",
            "valid_until": "lifetime",
        },
    ),
    "a number that begins like a year, other words for its end": (
        """
  KONSIL TENAGA KESEHATAN INDONESIA
  SURAT TANDA REGISTRASI PERAWAT
  Nomor : 2001 5 2 1 17-1122334
  Nama : BUDI HARTAWAN
  TTL : Palembang/12-11-1985
  Tgl. Kedaluwarsa STR : 12-11-2022
  Terbit : 30-10-2017
""",
        {
            "number": "2001 5 2 1 17-1122334",
            "name": "BUDI HARTAWAN",
            "birth_date": "1985-11-12",
            "profession": "PERAWAT",
            "issued_on": "2017-10-30",
            "valid_until": "2022-11-12",
        },
    ),
}


@pytest.mark.parametrize(("drawing", "wanted"), REGISTRATIONS.values(), ids=REGISTRATIONS.keys())
def test_a_registration(drawing: str, wanted: dict[str, str]) -> None:
    assert told_by(drawing, "str") == wanted


def test_a_label_in_two_languages() -> None:
    found = told_by(
        """
          KONSIL KESEHATAN INDONESIA
            SURAT TANDA REGISTRASI
             No. WT00008088467323

           diberikan kepada / granted to
          Ns. RINI WULANDARI, S.Kep.
          Lahir di Palembang, 4 Mei 1990
                sebagai / as
                  Perawat
               Asal Perguruan Tinggi
                  STIKES Harapan
""",
        "str",
    )
    assert (found["name"], found["profession"]) == ("NS. RINI WULANDARI, S.KEP.", "PERAWAT")


def test_a_registrations_number_is_never_that_of_another_paper() -> None:
    found = told_by(
        """
          KONSIL TENAGA KESEHATAN INDONESIA
                SURAT TANDA REGISTRASI
  Nama                       : RINI WULANDARI
  Tanggal Lahir              : 4 Mei 1990
  Sertifikat Kompetensi      : No. 1234567890 tgl. 17-10-2019
  Berlaku seumur hidup
""",
        "str",
    )
    assert "number" not in found


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("3101612 20-0525293", "31 01 6 1 2 20-0525293"),
        ("170961122-6345616", "170961122-6345616"),
        ("WT00008088467323", "WT00008088467323"),
        ("3 1 2 2 1 0 0 2 1 1 5 9 9 1 8 4", "3122100211599184"),
    ],
)
def test_blanks_lost_between_the_groups_of_a_number_come_back(printed: str, value: str) -> None:
    drawing = f"""
          KONSIL TENAGA KESEHATAN INDONESIA
                SURAT TANDA REGISTRASI
             Nomor STR : {printed}"""
    assert told_by(drawing, "str")["number"] == value


def test_papers_named_in_sentences_do_not_speak_against_a_registration() -> None:
    told_by(
        """
            PEMERINTAH PROVINSI SUMATERA SELATAN
  SURAT TANDA REGISTRASI TENAGA TEKNIS KEFARMASIAN
        NOMOR : 503/529/STRTTK/KES/2019
  Membaca : Surat permohonan tanggal 13 Agustus 2019 perihal permohonan
  STRTTK beserta kelengkapannya
  Nama           : BAMBANG NUGRAHA, A.Md.Far
  Jenis Tenaga   : Tenaga Teknis Kefarmasian
  Pemegang STRTTK wajib mengurus Surat Izin Praktik sebelum melakukan
  pekerjaan kefarmasian. Berlaku sampai dengan tanggal 12 Juli 2024
""",
        "str",
    )
