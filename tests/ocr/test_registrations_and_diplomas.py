"""STR and ijazah as many councils and schools print them: pages drawn in letters, invented people."""

import pytest

from ocr.classify import classify
from ocr.extract import extract
from tests.ocr.making import page
from validators.documents.registry import KINDS
from validators.papers import Value


def values(drawing: str, kind: str) -> dict[str, Value | None]:
    read = page(drawing)
    assert classify(read).kind == kind
    return {name: reading.value for name, reading in extract(read, KINDS[kind]).items()}


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
    assert values(drawing, "str") == wanted


def test_a_registrations_number_is_never_that_of_another_paper() -> None:
    found = values(
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
    assert values(drawing, "str")["number"] == value


DIPLOMAS = {
    "of a college whose name is broken": (
        """
       SEKOLAH TINGGI ILMU KESEHATAN
          BINA HARAPAN PALEMBANG
               IJAZAH
        Nomor : 12345/STIK-BH/2012
  Ketua Sekolah Tinggi Ilmu Kesehatan Bina Harapan Palembang menyatakan bahwa
               RINI WULANDARI
  NPM                      : 08.12.34
  telah lulus pada Program Studi S1 Keperawatan pada tanggal 12 Agustus 2012
  sehingga kepadanya diberikan gelar Sarjana Keperawatan (S.Kep)
                          Palembang, 1 September 2012
""",
        {
            "number": "12345/STIK-BH/2012",
            "name": "RINI WULANDARI",
            "institution": "SEKOLAH TINGGI ILMU KESEHATAN BINA HARAPAN PALEMBANG",
            "programme": "S1 KEPERAWATAN",
            "graduated_on": "2012-08-12",
        },
    ),
    "of a polytechnic whose place stands below": (
        """
        POLITEKNIK KESEHATAN KEMENTERIAN KESEHATAN
                     PALEMBANG
                     I J A Z A H
       Penomoran Ijazah Nasional (PIN): 154012020001426
  diberikan kepada :
  Nama                       : Sri Mulyati
  Nomor Induk Mahasiswa      : PO.71.39.0.17.397
  Tanggal Lulus              : 24 Februari 2020
  Program Studi              : Diploma III Kebidanan
""",
        {
            "number": "154012020001426",
            "name": "SRI MULYATI",
            "institution": "POLITEKNIK KESEHATAN KEMENTERIAN KESEHATAN PALEMBANG",
            "programme": "DIPLOMA III KEBIDANAN",
            "graduated_on": "2020-02-24",
        },
    ),
    "in two languages": (
        """
                      UNIVERSITAS KADER HARAPAN
    Nomor Ijazah Nasional : 123456789012345
                           IJAZAH
               dengan ini memberikan ijazah kepada
                hereby awards this diploma to
                         FITRI HANDAYANI
                    lahir di Palembang, 2 Maret 1995
                    born in Palembang, March 2, 1995
     atas penyelesaian seluruh persyaratan Program Studi Farmasi
                dan dinyatakan lulus pada 12 Juni 2020
     Fotokopi sesuai dengan aslinya
     No. : 123/LEG/2021
     Palembang, 3 Maret 2021
""",
        {
            "number": "123456789012345",
            "name": "FITRI HANDAYANI",
            "institution": "UNIVERSITAS KADER HARAPAN",
            "programme": "FARMASI",
            "graduated_on": "2020-06-12",
        },
    ),
    "of a vocational school, its number without a label": (
        """
                   IJAZAH
        SEKOLAH MENENGAH KEJURUAN
            TAHUN PELAJARAN 2018/2019
      PROGRAM : FARMASI KLINIS
   Yang bertanda tangan di bawah ini, Kepala Sekolah Menengah Kejuruan
   SMK Kesehatan Harapan 2 Palembang menerangkan bahwa:
   nama                      : DEWI ANGGRAINI
   nama orang tua            : Hasan Basri
   Nomor Peserta Ujian       : 4-19-11-01-123-004-5
                   L U L U S
   pada tanggal 13 Mei 2019 dari satuan pendidikan

   DN-11/M-SMK/K13/0012345
""",
        {
            "number": "DN-11/M-SMK/K13/0012345",
            "name": "DEWI ANGGRAINI",
            "institution": "SMK KESEHATAN HARAPAN 2 PALEMBANG",
            "programme": "FARMASI KLINIS",
            "graduated_on": "2019-05-13",
        },
    ),
    "of a madrasah, below the school year": (
        """
           KEMENTERIAN AGAMA REPUBLIK INDONESIA
                    IJAZAH
               MADRASAH ALIYAH
           PROGRAM ILMU PENGETAHUAN ALAM
             TAHUN PELAJARAN 2014/2015
          Nomor : MA. 123/06.03/PP.01.1/045/2015
  Yang bertanda tangan di bawah ini, Kepala Madrasah Aliyah Negeri 2
  Palembang menerangkan bahwa :
   nama                       : LINA MARLINA
   nama orang tua             : Hasan
   nomor induk                : 1234
             LULUS
""",
        {
            "number": "MA. 123/06.03/PP.01.1/045/2015",
            "name": "LINA MARLINA",
            "institution": "MADRASAH ALIYAH NEGERI 2 PALEMBANG",
            "programme": "ILMU PENGETAHUAN ALAM",
        },
    ),
    "of a specialist, in sentences": (
        """
                UNIVERSITAS HARAPAN BANGSA
                   IJAZAH SPESIALIS
           Nomor Ijazah: 0202/UHB/PPDS/2015
  Rektor Universitas Harapan Bangsa dan Dekan Fakultas Kedokteran menyatakan bahwa
  dr. LINA MARLINA, lahir di Lahat tanggal 26 Juli 1983, telah menyelesaikan Program
  Pendidikan Dokter Spesialis I pada Program Studi Obstetri dan Ginekologi, Fakultas
  Kedokteran, dan dinyatakan LULUS pada tanggal 19 Oktober 2015.
""",
        {
            "number": "0202/UHB/PPDS/2015",
            "name": "DR. LINA MARLINA",
            "institution": "UNIVERSITAS HARAPAN BANGSA",
            "programme": "OBSTETRI DAN GINEKOLOGI",
            "graduated_on": "2015-10-19",
        },
    ),
    "whose town stands below the college, with the day of the last examination": (
        """
      SEKOLAH TINGGI ILMU KESEHATAN MUHAMMADIYAH
                     PALEMBANG
     Jl. Harapan No. 28 Palembang
                  I J A Z A H
             Nomor : 045/IJZ/IX/2008
     diberikan kepada
                  AHMAD FAUZI
     Program Studi Keperawatan
     berdasarkan ujian yang diakhiri pada tanggal 17 April 2008
""",
        {
            "number": "045/IJZ/IX/2008",
            "name": "AHMAD FAUZI",
            "institution": "SEKOLAH TINGGI ILMU KESEHATAN MUHAMMADIYAH PALEMBANG",
            "programme": "KEPERAWATAN",
            "graduated_on": "2008-04-17",
        },
    ),
    "its series in a corner": (
        """
 Seri : 954.53.1234.2003
                   UNIVERSITAS KADER HARAPAN
                      I J A Z A H
                        kepada
                    NYIMAS AYU LESTARI
   Nomor Pokok Mahasiswa 012345678, lahir di Lahat tanggal 2 Mei 1981
   yang telah menyelesaikan pendidikan pada Program Studi S1 Manajemen
   Dinyatakan lulus pada : 13 Mei 2003
""",
        {
            "number": "954.53.1234.2003",
            "name": "NYIMAS AYU LESTARI",
            "institution": "UNIVERSITAS KADER HARAPAN",
            "programme": "S1 MANAJEMEN",
            "graduated_on": "2003-05-13",
        },
    ),
    "of a school and where it lies, its number at the foot": (
        """
                        IJAZAH
             SEKOLAH MENENGAH KEJURUAN
   Program Keahlian    : Keperawatan
   Yang bertanda tangan di bawah ini, Kepala SMK Kesehatan Bina Utama
   Kota Palembang Provinsi Sumatera Selatan menerangkan bahwa :
   nama                : MARLINA
   nomor induk siswa nasional : 0081234567
                    LULUS
                     Palembang, 7 Mei 2016
                     NIP. 19761006 200210 1 009
   M-SMK/13-3/0123456
""",
        {
            "number": "M-SMK/13-3/0123456",
            "name": "MARLINA",
            "institution": "SMK KESEHATAN BINA UTAMA",
            "programme": "KEPERAWATAN",
        },
    ),
    "its number called so twice": (
        """
                      UNIVERSITAS KADER HARAPAN
    Nomor Ijazah : No. UKH9/8260/2022/72
                           IJAZAH
               dengan ini memberikan ijazah kepada
                         Sdr. ARI WIBOWO
     Program Studi : Farmasi
     Tgl. Yudisium : 12 Juni 2020
""",
        {
            "number": "UKH9/8260/2022/72",
            "name": "ARI WIBOWO",
            "institution": "UNIVERSITAS KADER HARAPAN",
            "programme": "FARMASI",
            "graduated_on": "2020-06-12",
        },
    ),
    "of a profession, its sentence going on in small letters": (
        """
                   UNIVERSITAS KADER HARAPAN
                      SERTIFIKAT PROFESI
                   Nomor : 149012021000045
   menyatakan bahwa
                   DESI RATNASARI, S.Kep
   NIM 22120045
   telah menyelesaikan Program Studi Ilmu Gizi dan lulus pada tanggal 30 Agustus 2021
   Rektor
""",
        {
            "number": "149012021000045",
            "name": "DESI RATNASARI, S.KEP",
            "institution": "UNIVERSITAS KADER HARAPAN",
            "programme": "ILMU GIZI",
            "graduated_on": "2021-08-30",
        },
    ),
    "of the old schools": (
        """
            DEPARTEMEN PENDIDIKAN DAN KEBUDAYAAN
                SURAT TANDA TAMAT BELAJAR
           SEKOLAH MENENGAH UMUM TINGKAT ATAS
   Kepala SMA Negeri 3 Palembang menerangkan bahwa
                   ARI WIBOWO
   lahir pada tanggal 2 Mei 1975 di Palembang
   Nomor Induk 1234
   telah tamat belajar
""",
        {"name": "ARI WIBOWO", "institution": "SMA NEGERI 3 PALEMBANG"},
    ),
}


@pytest.mark.parametrize(("drawing", "wanted"), DIPLOMAS.values(), ids=DIPLOMAS.keys())
def test_a_diploma(drawing: str, wanted: dict[str, str]) -> None:
    assert values(drawing, "ijazah") == wanted


def test_the_number_of_an_accreditation_or_a_student_is_not_the_diplomas() -> None:
    found = values(
        """
                   UNIVERSITAS KADER HARAPAN
                        IJAZAH
            Rektor Universitas Kader Harapan menerangkan bahwa
                   FITRI HANDAYANI
   Nomor Pokok Mahasiswa 012345678, lahir di Lahat
   Nomor Induk Mahasiswa     : 08.12.34.5678
   Program Studi             : Farmasi
   SK BAN-PT Nomor : 7248/SK/BAN-PT/2019
""",
        "ijazah",
    )
    assert "number" not in found
    assert found["name"] == "FITRI HANDAYANI"


def test_a_degree_on_the_next_line_belongs_to_the_name_and_other_words_do_not() -> None:
    drawing = """
                SURAT TANDA REGISTRASI
  Konsil Tenaga Kesehatan Indonesia
  Nomor STR : 104222391713687
  Nama
  {name}
  {below}"""
    broken = drawing.format(name="Ns. RATNA INTAN PERMATA,", below="S.Kep")
    assert values(broken, "str")["name"] == "NS. RATNA INTAN PERMATA, S.KEP"
    assert values(drawing.format(name="RATNA INTAN", below="PERAWAT"), "str")["name"] == "RATNA INTAN"


def test_a_number_ends_where_the_next_thing_with_a_number_begins() -> None:
    found = values(
        """
                   UNIVERSITAS KADER HARAPAN
                        IJAZAH
   Diberikan kepada FITRI HANDAYANI
   Program Studi : Farmasi
   Nomor Ijazah Nasional : 542792021382603 SK Akreditasi : 737/BAN-PT/2016
""",
        "ijazah",
    )
    assert found["number"] == "542792021382603"


NEIGHBOURS = {
    "a certificate of competence": """
      KONSIL TENAGA KESEHATAN INDONESIA
            SERTIFIKAT KOMPETENSI
            Nomor : 1234567890
      Nama : ARI WIBOWO
      Perguruan Tinggi : STIKES Harapan
      telah lulus uji kompetensi tenaga kesehatan Perawat
      Berlaku sampai dengan 2 Mei 2024
      sebagai syarat memperoleh Surat Tanda Registrasi""",
    "a transcript": """
              UNIVERSITAS HARAPAN BANGSA
              TRANSKRIP AKADEMIK
     Nomor Ijazah : 12345
     Nama : ARI WIBOWO
     Program Studi : Farmasi
     Tanggal Lulus : 6 Juli 2011
     No   Mata Kuliah   SKS  Nilai
     Dekan,    Rektor""",
    "a letter about a diploma": """
              UNIVERSITAS HARAPAN BANGSA
         SURAT KETERANGAN KEABSAHAN IJAZAH
     Nama : ARI WIBOWO
     Nomor Ijazah : 12345
     Program Studi : Farmasi
     adalah benar lulusan Universitas Harapan Bangsa""",
}


@pytest.mark.parametrize("drawing", NEIGHBOURS.values(), ids=NEIGHBOURS.keys())
def test_a_neighbour_is_neither(drawing: str) -> None:
    assert classify(page(drawing)).kind not in ("str", "ijazah")


PLACES = {
    "a label that we do not know below a refused value": """
              RUMAH SAKIT UMUM BUNDA HARAPAN
     Jl. Harapan No. 70 Palembang
              SURAT KETERANGAN BEKERJA
   Yang bertanda tangan di bawah ini :
   Nama          : dr. Rudi Hartono, MARS
   menerangkan dengan sebenarnya bahwa :
   Nama          : Riska Amelia, S.Tr.Keb
   Unit Kerja    : Ruang ICU
   Maksud        : Pengurusan SIP
   adalah benar bekerja di Rumah Sakit Umum Bunda Harapan.
                     Palembang, 3 Maret 2026""",
    "the two parties side by side": """
              RUMAH SAKIT UMUM BUNDA HARAPAN
     Jl. Harapan No. 70 Palembang
              SURAT KETERANGAN TEMPAT PRAKTIK
   YANG MENERANGKAN                        YANG DITERANGKAN
   Nama     : dr. Rudi Hartono             Nama    : Riska Amelia, S.Tr.Keb
   Jabatan  : Direktur                     Profesi : Bidan
   benar berpraktik di Rumah Sakit Umum Bunda Harapan mulai tanggal 2 Januari 2026.
                     Palembang, 3 Maret 2026""",
    "the two parties one below the other": """
              SURAT KETERANGAN PRAKTIK
   I. YANG MENERANGKAN
      Nama     : dr. Rudi Hartono
      Jabatan  : Direktur
   II. YANG DITERANGKAN
      Nama     : Riska Amelia, S.Tr.Keb
      Tempat Praktik : Rumah Sakit Umum Bunda Harapan, Jl. Harapan No. 70 Palembang
                     Palembang, 3 Maret 2026""",
    "the place below a heading of its own": """
              SURAT KETERANGAN PIMPINAN FASILITAS PELAYANAN KESEHATAN
   I. YANG MENERANGKAN
   1. Nama     : dr. Rudi Hartono
   II. YANG DITERANGKAN
   1. Nama     : Riska Amelia, S.Tr.Keb
   III. FASILITAS
   1. Nama     : Rumah Sakit Umum Bunda Harapan
   2. Alamat   : Jl. Harapan No. 70 Palembang
                     Palembang, 3 Maret 2026""",
    "as a letter with a subject": """
              RUMAH SAKIT UMUM BUNDA HARAPAN
     Jl. Harapan No. 70 Palembang
   Nomor   : 12/RSU/2026
   Perihal : Keterangan Bekerja
   Dengan ini kami menerangkan bahwa Riska Amelia, S.Tr.Keb adalah benar bekerja
   sebagai bidan di Rumah Sakit Umum Bunda Harapan.
                     Palembang, 3 Maret 2026""",
}


ELSEWHERE = {
    "of doctors together": (
        "   adalah benar berpraktik di Praktik Dokter Bersama Medika Utama, Jl. Harapan 2",
        "PRAKTIK DOKTER BERSAMA MEDIKA UTAMA",
    ),
    "with the name of its dentist": (
        "   benar berpraktik di Praktik Mandiri drg. Maya Sari yang beralamat di Jl. Melati",
        "PRAKTIK MANDIRI DRG. MAYA SARI",
    ),
    "called anything, at an address": (
        "   benar bekerja di Sentra Gerak Bugar, Jl. Kenanga No. 4",
        "SENTRA GERAK BUGAR",
    ),
    "a town is none": ("   benar bekerja di Kota Palembang, Jl. Kenanga No. 4", None),
    "behind a verb": ("   Berpraktik di : TPMB Rosida", "TPMB ROSIDA"),
}


@pytest.mark.parametrize(("told", "place"), ELSEWHERE.values(), ids=ELSEWHERE.keys())
def test_a_place_of_practice_of_any_sort(told: str, place: str | None) -> None:
    found = values(
        f"""
              SURAT KETERANGAN TEMPAT PRAKTIK
   Yang bertanda tangan di bawah ini menerangkan bahwa Sdr. Rudi Hartono, A.Md.Ft
   sebagai tenaga kesehatan
{told}
                     Palembang, 3 Maret 2026""",
        "surat_ket_praktik",
    )
    assert found.get("practice_place") == place
    assert found["name"] == "RUDI HARTONO, A.MD.FT"


@pytest.mark.parametrize("drawing", PLACES.values(), ids=PLACES.keys())
def test_a_letter_about_a_place_of_practice(drawing: str) -> None:
    assert values(drawing, "surat_ket_praktik") == {
        "name": "RISKA AMELIA, S.TR.KEB",
        "practice_place": "RUMAH SAKIT UMUM BUNDA HARAPAN",
        "issued_on": "2026-03-03",
    }


BY_TITLE = {
    "sip": """
              DINAS KESEHATAN
        KEPUTUSAN KEPALA DINAS KESEHATAN
              TENTANG
   SURAT IZIN PRAKTIK (SIP) TENAGA KESEHATAN
   Memberi Surat Izin Praktik kepada :
   Nama : RISKA AMELIA
   No. STR : VE00001234567890
   Tempat praktik : Puskesmas Harapan""",
    "surat_sehat": """
              PUSKESMAS HARAPAN
              SURAT KETERANGAN DOKTER
   menerangkan bahwa :
   Nama : RISKA AMELIA
   dalam keadaan : SEHAT / TIDAK SEHAT *)
   Tekanan darah : 110/70 mmHg""",
    "unknown": """
              PUSKESMAS HARAPAN
              SURAT KETERANGAN DOKTER
   menerangkan bahwa :
   Nama : RISKA AMELIA
   perlu istirahat karena sakit selama 2 (dua) hari""",
}


@pytest.mark.parametrize(("kind", "drawing"), BY_TITLE.items(), ids=BY_TITLE.keys())
def test_permits_and_letters_of_doctors(kind: str, drawing: str) -> None:
    assert classify(page(drawing)).kind == kind


OF_STUDENTS = {
    "who study": """
              UNIVERSITAS HARAPAN BANGSA
             SURAT KETERANGAN AKTIF KULIAH
     Dekan Fakultas Kedokteran menerangkan bahwa
     Nama : ARI WIBOWO
     Program Studi : Kedokteran""",
    "who passed": """
              UNIVERSITAS HARAPAN BANGSA
                SURAT KETERANGAN LULUS
     Rektor Universitas Harapan Bangsa menerangkan bahwa
     Nama : ARI WIBOWO
     Program Studi : Kedokteran
     telah lulus pada tanggal 2 Mei 2026 dengan gelar S.Ked.""",
}


@pytest.mark.parametrize("drawing", OF_STUDENTS.values(), ids=OF_STUDENTS.keys())
def test_a_letter_whose_last_word_is_another_is_another_letter(drawing: str) -> None:
    assert classify(page(drawing)).kind == "unknown"
