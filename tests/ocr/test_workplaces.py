"""Letters about places of practice, permits and letters of doctors, and letters that only look like them."""

import pytest

from ocr.classify import classify
from tests.ocr.making import page, told_by

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
    found = told_by(
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
    assert told_by(drawing, "surat_ket_praktik") == {
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
