"""Letters, permits and leases that once were known by their title only: what is read from their wordings."""

import pytest

from ocr.classify import classify
from tests.ocr.making import NIK, OTHER_NIK, page, values_of
from validators.documents.registry import KINDS
from validators.papers import Value

Drawings = dict[str, tuple[str, dict[str, Value]]]


HEALTHY: Drawings = {
    "a health centre's letter": (
        f"""
                 PEMERINTAH KOTA PALEMBANG
                      DINAS KESEHATAN
                  UPTD PUSKESMAS HARAPAN
           Jl. Melati No. 12 Telp. (0711) 352695

                 SURAT KETERANGAN SEHAT
              Nomor : 440/112/PKM-HRP/X/2026

    Yang bertanda tangan di bawah ini :
    Nama       : dr. Rudi Hartono
    NIP        : 19800101 200501 1 001
    Jabatan    : Dokter Puskesmas
    Dengan ini menerangkan bahwa :
    Nama       : Riska Amelia, S.Tr.Keb.
    NIK        : {NIK}
    Umur       : 32 tahun
    Alamat     : Jl. Kenanga No. 4 Palembang
    Telah diperiksa kesehatannya dan dinyatakan SEHAT JASMANI DAN ROHANI
    Tekanan darah : 110/70 mmHg

                          Palembang, 22 Oktober 2026
                          Dokter Pemeriksa,


                          dr. Rudi Hartono
                          NIP. 19800101 200501 1 001
    """,
        {
            "number": "440/112/PKM-HRP/X/2026",
            "name": "RISKA AMELIA, S.TR.KEB.",
            "issued_on": "2026-10-22",
            "doctor_name": "DR. RUDI HARTONO",
            "result": "SEHAT JASMANI DAN ROHANI",
        },
    ),
    "a doctor of his own, in a sentence, without a number": (
        """
                   dr. RUDI HARTONO
             SIP : 503/014/SIP-DR/2025

               SURAT KETERANGAN DOKTER

    Dengan ini diterangkan bahwa Riska Amelia, lahir di Palembang tanggal
    4 Mei 1994, pada pemeriksaan tanggal 3 Maret 2026 berada dalam keadaan
    sehat, tidak buta warna.

                          Dokter yang memeriksa


                          ( dr. Rudi Hartono )
    """,
        {
            "name": "RISKA AMELIA",
            "issued_on": "2026-03-03",
            "doctor_name": "DR. RUDI HARTONO",
            "result": "SEHAT",
        },
    ),
    "rows of the patient alone, who is a doctor too": (
        """
                RS BUNDA HARAPAN
            SURAT KETERANGAN KESEHATAN
              No. : SKS-77/RSBH/2026

    Nama            : dr. Siti Rahmawati
    Jenis Kelamin   : Perempuan
    Alamat          : Jl. Kenanga No. 4
    Hasil           : Sehat
    Yang bersangkutan layak menjalankan praktik.

                          Palembang, 5 Januari 2026
                          Pemeriksa,

                          dr. Rudi Hartono, Sp.PD
    """,
        {
            "number": "SKS-77/RSBH/2026",
            "name": "DR. SITI RAHMAWATI",
            "issued_on": "2026-01-05",
            "doctor_name": "DR. RUDI HARTONO, SP.PD",
            "result": "SEHAT",
        },
    ),
    "a form with a choice, signed by two": (
        """
              KLINIK PRATAMA HARAPAN
              SURAT KETERANGAN SEHAT
              Nomor : ....../SKS/2026

    Yang bertanda tangan di bawah ini dokter Klinik Pratama Harapan menerangkan
    bahwa :
    Nama            : RISKA AMELIA
    Umur            : 32 tahun
    dalam keadaan   : SEHAT / TIDAK SEHAT *)
    Palembang, 5 Januari 2026
    Mengetahui,                        Dokter Pemeriksa,
    Kepala Klinik,
    dr. Anwar Lubis                    dr. Rudi Hartono
    *) coret yang tidak perlu
    """,
        {"name": "RISKA AMELIA", "issued_on": "2026-01-05", "doctor_name": "DR. RUDI HARTONO"},
    ),
    "a doctor named within the opening sentence; somebody not well": (
        """
              SURAT KETERANGAN BERBADAN SEHAT
              No. 445/19/2026
    Yang bertanda tangan di bawah ini, drg. Anisa Putri, dokter Puskesmas Harapan,
    menerangkan bahwa :
    Nama Lengkap    : RISKA AMELIA
    Pekerjaan       : Bidan
    Pada pemeriksaan hari ini dinyatakan tidak sehat.
    Palembang, 5-1-2026
    """,
        {
            "number": "445/19/2026",
            "name": "RISKA AMELIA",
            "issued_on": "2026-01-05",
            "doctor_name": "DRG. ANISA PUTRI",
            "result": "TIDAK SEHAT",
        },
    ),
}
ENVIRONMENT: Drawings = {
    "the form of the ministry": (
        """
    SURAT PERNYATAAN KESANGGUPAN PENGELOLAAN DAN
      PEMANTAUAN LINGKUNGAN HIDUP (SPPL)
    Kami yang bertanda tangan di bawah ini :
    Nama                    : BUDI SANTOSO
    Jabatan                 : Pemilik
    Alamat                  : Jl. Kenanga No. 4 Palembang
    Nomor Telp.             : 081234567890
    Selaku penanggung jawab atas pengelolaan lingkungan dari :
    Nama perusahaan/Usaha   : APOTEK SEHAT JAYA
    Alamat perusahaan/usaha : Jl. Mawar No. 77 RT 03 RW 01
                              Kel. Sako Kec. Sako
    Nomor telp. Perusahaan  : 0711 123456
    Jenis Usaha/sifat usaha : Apotek
    bersedia mengelola limbah dan dampak lingkungan
                             Palembang, 3 Maret 2026
                             Yang menyatakan,
                             BUDI SANTOSO
    """,
        {
            "name": "BUDI SANTOSO",
            "business_name": "APOTEK SEHAT JAYA",
            "address": "JL. MAWAR NO. 77 RT 03 RW 01 KEL. SAKO KEC. SAKO",
            "issued_on": "2026-03-03",
        },
    ),
    "the address of the business is only called an address": (
        """
               SPPL
    Yang bertanda tangan di bawah ini :
    1. Nama Penanggung Jawab   : Budi Santoso, S.E.
    2. Alamat Rumah            : Jl. Kenanga No. 4
    3. Nama Usaha              : Toko Maju
    4. Alamat                  : Jl. Mawar No. 77
    sanggup mengelola dan memantau dampak lingkungan
    Palembang, 3 Maret 2026
    """,
        {
            "name": "BUDI SANTOSO, S.E.",
            "business_name": "TOKO MAJU",
            "address": "JL. MAWAR NO. 77",
            "issued_on": "2026-03-03",
        },
    ),
    "a printout of the system, of a company": (
        """
            PEMERINTAH REPUBLIK INDONESIA
      PERNYATAAN KESANGGUPAN PENGELOLAAN LINGKUNGAN HIDUP
    Nama Pelaku Usaha       : PT MAJU TERUS
    NIB                     : 1234567890123
    Lokasi Usaha            : Jl. Mawar No. 77, Kota Palembang
    Limbah dikelola sesuai ketentuan. SPPL ini dinyatakan secara mandiri.
    """,
        {"business_name": "PT MAJU TERUS", "address": "JL. MAWAR NO. 77, KOTA PALEMBANG"},
    ),
    "the person's own address is not the business's": (
        """
        SURAT PERNYATAAN PENGELOLAAN LINGKUNGAN
    Saya yang bertanda tangan di bawah ini :
    Nama       : Budi Santoso
    Alamat     : Jl. Kenanga No. 4
    dengan ini menyatakan sanggup mengelola limbah dan dampak lingkungan.
    Palembang, 3 Maret 2026
    """,
        {"name": "BUDI SANTOSO", "issued_on": "2026-03-03"},
    ),
}
DOMICILE: Drawings = {
    "a town's letter about a person": (
        f"""
               PEMERINTAH KOTA PALEMBANG
                    KELURAHAN SAKO
             SURAT KETERANGAN DOMISILI
               Nomor : 470/67/SKO/X/2026
    Yang bertanda tangan di bawah ini :
    Nama            : AHMAD FAUZI, S.Sos.
    Jabatan         : Lurah Sako
    Alamat          : Jl. Sako Raya No. 1
    menerangkan dengan sebenarnya bahwa :
    Nama            : RISKA AMELIA
    NIK             : {NIK}
    Alamat          : Jl. Kenanga No. 4 RT 02 RW 01
                      Kelurahan Sako
    benar berdomisili di wilayah kami. Surat ini berlaku sampai 25 April 2027.
                       Palembang, 25 Oktober 2026
                       LURAH SAKO,
    """,
        {
            "number": "470/67/SKO/X/2026",
            "name": "RISKA AMELIA",
            "address": "JL. KENANGA NO. 4 RT 02 RW 01 KELURAHAN SAKO",
            "issued_on": "2026-10-25",
        },
    ),
    "the domicile is told in a sentence, the row is the card's": (
        f"""
             SURAT KETERANGAN DOMISILI
             Nomor : 145 / 12 / DS / 2026
    Kepala Desa Harapan menerangkan bahwa :
    Nama            : Riska Amelia
    NIK             : {NIK}
    Alamat          : Jl. Anggrek No. 9 Jambi
    Orang tersebut benar berdomisili di Jl. Kenanga No. 4 RT. 02 RW. 01 Desa
    Harapan sejak tahun 2020 sampai sekarang.
    Demikian surat ini dibuat.
    Harapan, 25 Oktober 2026
    """,
        {
            "number": "145 / 12 / DS / 2026",
            "name": "RISKA AMELIA",
            "address": "JL. KENANGA NO. 4 RT. 02 RW. 01 DESA HARAPAN",
            "issued_on": "2026-10-25",
        },
    ),
    "a business": (
        """
          SURAT KETERANGAN DOMISILI USAHA
          Nomor : 503/88/KEL.SK/2026
    Yang bertanda tangan di bawah ini Lurah Sako menerangkan bahwa :
    Nama Perusahaan    : CV. Maju Terus
    Alamat Perusahaan  : Jl. Mawar No. 77
    Nama Pimpinan      : Budi Santoso
    Alamat Pimpinan    : Jl. Kenanga No. 4
    benar berdomisili di wilayah Kelurahan Sako.
    Palembang, 25 Oktober 2026
    """,
        {
            "number": "503/88/KEL.SK/2026",
            "name": "CV. MAJU TERUS",
            "address": "JL. MAWAR NO. 77",
            "issued_on": "2026-10-25",
        },
    ),
    "two addresses, the number left open": (
        """
            SURAT KETERANGAN DOMISILI
            Nomor :        /SKD/X/2026
    Lurah Sako menerangkan bahwa :
    Nama               : Riska Amelia
    Alamat KTP         : Jl. Anggrek No. 9 Jambi
    Alamat Domisili    : Jl. Kenanga No. 4 Palembang
    adalah warga yang berdomisili pada alamat tersebut di atas.
    Palembang, 25 Oktober 2026
    """,
        {"name": "RISKA AMELIA", "address": "JL. KENANGA NO. 4 PALEMBANG", "issued_on": "2026-10-25"},
    ),
}
POLICE: Drawings = {
    "in two languages": (
        f"""
    KEPOLISIAN NEGARA REPUBLIK INDONESIA
        SURAT KETERANGAN CATATAN KEPOLISIAN
                 POLICE RECORD
    Nomor : SKCK/YANMAS/24975/IX/YAN.2.3/2026/INTELKAM
    Diterangkan bersama ini bahwa :
    Nama                      : RISKA AMELIA
    Name
    Tempat dan tgl. lahir     : PALEMBANG, 04-05-1994
    Place and date of birth
    Nomor KTP                 : {NIK}
    ID Number
    Rumus Sidik Jari          : 23 W OII 8
    Berlaku dari tanggal 21-09-2026 sampai dengan 22-03-2027.
    Dikeluarkan di : Palembang
    Pada tanggal   : 21-09-2026
    """,
        {
            "number": "SKCK/YANMAS/24975/IX/YAN.2.3/2026/INTELKAM",
            "name": "RISKA AMELIA",
            "nik": NIK,
            "issued_on": "2026-09-21",
            "valid_until": "2027-03-22",
        },
    ),
    "both languages on a row": (
        f"""
        SURAT KETERANGAN CATATAN KEPOLISIAN
    Nomor / Number : SKCK/YANMAS/100/I/2026/SAT INTELKAM
    Nama / Name                   : RISKA AMELIA
    Jenis Kelamin / Sex           : PEREMPUAN
    No. KTP/NIK                   : {NIK}
    Berlaku dari tanggal / Valid from : 12 Januari 2026
    Sampai dengan / to                : 12 Juli 2026
    Dikeluarkan di / Issued in        : Palembang
    Pada tanggal / on                 : 12 Januari 2026
    """,
        {
            "number": "SKCK/YANMAS/100/I/2026/SAT INTELKAM",
            "name": "RISKA AMELIA",
            "nik": NIK,
            "issued_on": "2026-01-12",
            "valid_until": "2026-07-12",
        },
    ),
    "the term only begins on the part that can be read": (
        """
        SURAT KETERANGAN CATATAN KEPOLISIAN
    Nomor : SKCK/YANMAS/100/I/2026/INTELKAM
    Nama          : RISKA AMELIA
    Berlaku dari tanggal : 12 Januari 2026
    Dikeluarkan di : Palembang
    Pada tanggal : 12 Januari 2026
    """,
        {"number": "SKCK/YANMAS/100/I/2026/INTELKAM", "name": "RISKA AMELIA", "issued_on": "2026-01-12"},
    ),
    "an older one without the holder's number": (
        """
        SURAT KETERANGAN CATATAN KEPOLISIAN
    No. Pol : SKCK/12/III/2019/SEK SAKO
    Nama             : RISKA AMELIA
    Kebangsaan       : INDONESIA
    Berlaku sejak dikeluarkan s/d tanggal 5 September 2019
    Dikeluarkan di Palembang pada tanggal 5 Maret 2019
    """,
        {
            "number": "SKCK/12/III/2019/SEK SAKO",
            "name": "RISKA AMELIA",
            "issued_on": "2019-03-05",
            "valid_until": "2019-09-05",
        },
    ),
}
LEASES: Drawings = {
    "rows one below the other": (
        f"""
            SURAT PERJANJIAN SEWA MENYEWA
    Pada hari ini Jumat tanggal 28 November 2025 kami yang bertanda tangan di bawah ini :
    1. Nama    : Budi Santoso
       NIK     : {NIK}
       Alamat  : Jl. Kenanga No. 4
    Selanjutnya disebut PIHAK PERTAMA (yang menyewakan)
    2. Nama    : Riska Amelia
       NIK     : {OTHER_NIK}
       Alamat  : Jl. Anggrek No. 9
    Selanjutnya disebut PIHAK KEDUA (penyewa)
    Pihak Pertama menyewakan kepada Pihak Kedua sebuah ruko yang terletak di Jl. Mawar
    No. 77, Kelurahan Sako, Kota Palembang.
    Pasal 2
    Jangka waktu sewa 2 (dua) tahun terhitung sejak tanggal 28 November 2025 sampai
    dengan tanggal 28 November 2027 dengan harga sewa Rp 58.000.000,-
    """,
        {
            "first_party": "BUDI SANTOSO",
            "second_party": "RISKA AMELIA",
            "object_address": "JL. MAWAR NO. 77, KELURAHAN SAKO, KOTA PALEMBANG",
            "start": "2025-11-28",
            "end": "2027-11-28",
        },
    ),
    "under headings, with a body as the tenant": (
        """
             PERJANJIAN SEWA MENYEWA RUKO
    PIHAK PERTAMA
    Nama     : Budi Santoso
    Alamat   : Jl. Kenanga No. 4
    PIHAK KEDUA
    Nama     : PT Maju Terus
    Alamat   : Jl. Anggrek No. 9
    Alamat Objek Sewa : Jl. Mawar No. 77
    Masa sewa berlaku mulai 01-01-2026 (satu Januari dua ribu dua puluh enam) dan
    akan berakhir pada tanggal 31-12-2028.
    """,
        {
            "first_party": "BUDI SANTOSO",
            "second_party": "PT MAJU TERUS",
            "object_address": "JL. MAWAR NO. 77",
            "start": "2026-01-01",
            "end": "2028-12-31",
        },
    ),
    "in sentences": (
        f"""
             SURAT PERJANJIAN KONTRAK RUMAH
    Yang bertanda tangan di bawah ini :
    1. Budi Santoso, pemegang KTP nomor {NIK}, beralamat di Jl. Kenanga No. 4,
    selanjutnya disebut PIHAK PERTAMA.
    2. Riska Amelia, pemegang KTP nomor {OTHER_NIK}, beralamat di Jl. Anggrek No. 9,
    selanjutnya disebut PIHAK KEDUA.
    PIHAK PERTAMA menyewakan rumah milik PIHAK PERTAMA di Jl. Mawar No. 77 kepada
    PIHAK KEDUA selama 2 tahun, mulai tgl 28/02/2025 s/d 28/02/2027
    """,
        {
            "first_party": "BUDI SANTOSO",
            "second_party": "RISKA AMELIA",
            "object_address": "JL. MAWAR NO. 77",
            "start": "2025-02-28",
            "end": "2027-02-28",
        },
    ),
    "without an end, the instalments have dates": (
        """
             SURAT PERJANJIAN SEWA MENYEWA
    Yang bertanda tangan di bawah ini :
    Nama     : Budi Santoso
    selanjutnya disebut sebagai PIHAK PERTAMA
    Nama     : Riska Amelia
    selanjutnya disebut sebagai PIHAK KEDUA
    Jangka waktu sewa adalah 2 (dua) tahun. Uang sewa dibayar dua kali, dari tanggal
    1 Januari 2026 sampai dengan tanggal 5 Januari 2026 setengahnya.
    Palembang, 1 Januari 2026
    """,
        {"first_party": "BUDI SANTOSO", "second_party": "RISKA AMELIA"},
    ),
}
PERMITS: Drawings = {
    "a decree": (
        """
        KEPUTUSAN KEPALA DINAS KESEHATAN
        NOMOR : 440/34/SIP/DINKES/2020
                TENTANG
        SURAT IZIN PRAKTIK (SIP) TENAGA KESEHATAN
    Membaca        : Surat permohonan Riska Amelia tanggal 25 September 2020
    Mengingat      : Undang-Undang Nomor 36 Tahun 2014
    Memberi Surat Izin Praktik kepada :
    N a m a                : RISKA AMELIA, A.Md.Keb.
    No. STR                : 3558940108367133
    Masa Berlaku STR       : Seumur Hidup
    Tempat praktik         : Puskesmas Harapan, Jl. Mawar No. 77
    Berlaku sampai dengan  : 7 Oktober 2025
                      Indralaya, 7 Oktober 2020
    """,
        {
            "number": "440/34/SIP/DINKES/2020",
            "name": "RISKA AMELIA, A.MD.KEB.",
            "str_number": "3558940108367133",
            "practice_place": "PUSKESMAS HARAPAN",
            "issued_on": "2020-10-07",
            "valid_until": "2025-10-07",
        },
    ),
    "the name stands alone": (
        """
        SURAT IZIN PRAKTIK PERAWAT
        Nomor : 446/SIP-PE/0282/DPMPTSP-PPL/2024
    Kepala DPMPTSP Kota Palembang memberikan izin praktik kepada :
            Ns. Riska Amelia, S.Kep.
    Tempat/Tanggal Lahir   : Jambi, 19 Juni 1987
    Nomor STR              : AM25513252472627
    STR berlaku s.d.       : 9 Mei 2026
    Tempat praktik         : Klinik Harapan
    Alamat tempat praktik  : Jl. Mawar No. 77
    SIP ini berlaku s.d.   : 9 September 2029
    Dikeluarkan di : Palembang
    pada tanggal : 9 September 2024
    """,
        {
            "number": "446/SIP-PE/0282/DPMPTSP-PPL/2024",
            "name": "NS. RISKA AMELIA, S.KEP.",
            "str_number": "AM25513252472627",
            "practice_place": "KLINIK HARAPAN",
            "issued_on": "2024-09-09",
            "valid_until": "2029-09-09",
        },
    ),
    "the term in a sentence, the registration for life": (
        """
        SURAT IZIN PRAKTIK DOKTER (SIP)
        Nomor : 503/014/SIP-DR/DPMPTSP/2026
    Diberikan kepada :
    Nama                   : dr. Siti Rahmawati
    Nomor STR              : 1234567890123456, berlaku seumur hidup
    Untuk praktik di       : RSUD Harapan
    Surat Izin Praktik (SIP) ini berlaku sejak ditetapkan sampai dengan tanggal 3 Maret 2031.
    Ditetapkan di Palembang
    pada tanggal 3 Maret 2026
    """,
        {
            "number": "503/014/SIP-DR/DPMPTSP/2026",
            "name": "DR. SITI RAHMAWATI",
            "str_number": "1234567890123456",
            "practice_place": "RSUD HARAPAN",
            "issued_on": "2026-03-03",
            "valid_until": "2031-03-03",
        },
    ),
    "it tells no end of its own": (
        """
        SURAT IZIN PRAKTIK APOTEKER (SIPA)
        Nomor : 503/77/SIPA/2026
    Diberikan kepada :
    Nama                   : apt. Riska Amelia, S.Farm.
    No. STRA               : 19940504/STRA/2016
    STRA berlaku sampai dengan : Seumur hidup
    Tempat praktik         : Jl. Mawar No. 77
    Palembang, 3 Maret 2026
    """,
        {
            "number": "503/77/SIPA/2026",
            "name": "APT. RISKA AMELIA, S.FARM.",
            "str_number": "19940504/STRA/2016",
            "issued_on": "2026-03-03",
        },
    ),
}
ALL = {
    "surat_sehat": HEALTHY,
    "sppl": ENVIRONMENT,
    "surat_domisili": DOMICILE,
    "skck": POLICE,
    "perjanjian_sewa": LEASES,
    "sip": PERMITS,
}
CASES = [
    pytest.param(kind, drawing, told, id=f"{kind}: {name}")
    for kind, drawings in ALL.items()
    for name, (drawing, told) in drawings.items()
]


@pytest.mark.parametrize(("kind", "drawing", "told"), CASES)
def test_what_a_paper_tells(kind: str, drawing: str, told: dict[str, Value]) -> None:
    assert values_of(drawing, kind) == told
    assert classify(page(drawing)).kind == kind


@pytest.mark.parametrize("kind", ALL)
def test_an_empty_form_tells_nothing(kind: str) -> None:
    blank = """
    Nomor : ............/........./2026
    Nama      : ..............................
    Alamat    : ..............................
    Palembang, ................. 2026
    ( .............................. )
    """
    assert values_of(blank, kind) == {}


def test_only_who_is_spoken_of_must_be_read() -> None:
    """A missing required field makes a finding; private doctors have no numbers, screenshots of SPPL no names."""
    required = {
        kind: {field.name for field in KINDS[kind].fields if field.required and not field.sometimes}
        for kind in ALL
    }
    assert required == {
        "surat_sehat": {"name"},
        "sppl": set(),
        "surat_domisili": {"name"},
        "skck": {"name"},
        "perjanjian_sewa": set(),
        "sip": {"name"},
    }
