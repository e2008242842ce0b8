"""Diplomas of schools, colleges and academies, and what is told of diplomas elsewhere."""

import pytest

from ocr.classify import classify
from tests.ocr.making import page, told_by

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
    assert told_by(drawing, "ijazah") == wanted


def test_the_number_of_an_accreditation_or_a_student_is_not_the_diplomas() -> None:
    found = told_by(
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
    assert told_by(broken, "str")["name"] == "NS. RATNA INTAN PERMATA, S.KEP"
    assert told_by(drawing.format(name="RATNA INTAN", below="PERAWAT"), "str")["name"] == "RATNA INTAN"


def test_a_number_ends_where_the_next_thing_with_a_number_begins() -> None:
    found = told_by(
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


def test_a_programme_ends_where_the_sentence_goes_on_below() -> None:
    found = told_by(
        """
              POLITEKNIK KESEHATAN PALEMBANG
                       IJAZAH
     Direktur Politeknik Kesehatan Palembang menerangkan bahwa
     Nama : ARI WIBOWO
     telah menyelesaikan Jurusan/Program Studi Keperawatan dan
     dinyatakan LULUS dalam Ujian Akhir Program yang
     diselenggarakan di Palembang pada tanggal 21 Juni 2003
                                      Palembang, 4 Juli 2003
""",
        "ijazah",
    )
    assert (found["programme"], found["graduated_on"]) == ("KEPERAWATAN", "2003-06-21")


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


def test_sentences_in_two_languages_side_by_side() -> None:
    found = told_by(
        """
              UNIVERSITAS HARAPAN BANGSA
                       IJAZAH
                    ARI WIBOWO
 telah memenuhi segala syarat           has fulfilled the requirements of
 pendidikan pada Program                the Study Program of Pharmacy and
 Studi Farmasi dengan predikat          Graduated on July 28, 2024 with
 yang sangat memuaskan dan              all the rights and obligations of
 berhak atas gelar Sarjana Farmasi      the degree that is stated herein
""",
        "ijazah",
    )
    assert found["programme"] == "FARMASI"


def test_the_serial_number_of_the_sheet_is_not_the_diploma_s() -> None:
    found = told_by(
        """
  Nomor : 089/AK.BH/X/2000               No. Seri : 01110
                AKADEMI KEPERAWATAN HARAPAN
                       IJAZAH
     Direktur menyatakan bahwa Nama : ARI WIBOWO dinyatakan lulus
""",
        "ijazah",
    )
    assert found["number"] == "089/AK.BH/X/2000"


def test_a_diploma_whose_title_goes_on_with_its_number() -> None:
    told_by(
        """
 Universitas Harapan Bangsa
 Ijazah Nomor 677/PROF.21/PP/2024
 Berdasarkan Peraturan Pemerintah, memberikan ijazah profesi kepada
 Ari Wibowo
 yang telah lulus pada tanggal 26 November 2024 dari Program Studi
 Pendidikan Profesi Apoteker
 Palembang, 22 Desember 2024      Rektor
""",
        "ijazah",
    )
