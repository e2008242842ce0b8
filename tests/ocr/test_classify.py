"""Kinds by titles, cues and labels; where nothing is sure the kind is unknown."""

import pytest

from ocr.classify import Guess, classify, title_strengths
from tests.ocr.making import NIK, page
from validators.documents.registry import KINDS

FILLER = "\n".join(
    f"    kalimat biasa nomor {number} tentang hal yang tidak penting di sini" for number in range(8)
)
BODY = f"""
    Yang bertanda tangan di bawah ini:
    Nama : SITI RAHMAWATI
    NIK : {NIK}
    menyatakan dengan sebenarnya, tanpa paksaan, bahwa pernyataan ini benar.
    Yang membuat pernyataan
"""


def kind_of(drawing: str) -> str:
    return classify(page(drawing)).kind


def test_a_statement() -> None:
    guess = classify(page(f"                    SURAT PERNYATAAN\n{BODY}"))
    assert guess.kind == "surat_pernyataan"
    assert guess.confidence > 0.9


def test_a_title_without_blanks() -> None:
    assert kind_of(f"                    SURATPERNYATAAN\n{BODY}") == "surat_pernyataan"


def test_a_title_with_a_slip() -> None:
    assert kind_of(f"                    SURAT PERNYATAAM\n{BODY}") == "surat_pernyataan"


def test_of_the_titles_on_a_line_the_longest_counts() -> None:
    strengths = title_strengths(page("          SURAT PERNYATAAN MEMILIKI TEMPAT PRAKTIK"))
    assert "surat_ket_praktik" in strengths
    assert "surat_pernyataan" not in strengths


def test_a_title_over_two_lines() -> None:
    drawing = """
                     SURAT KETERANGAN
                 MEMILIKI TEMPAT PRAKTIK

    Pimpinan Klinik Sejahtera menerangkan bahwa
    Nama : SITI RAHMAWATI
    Tempat Praktik : KLINIK SEJAHTERA
"""
    assert kind_of(drawing) == "surat_ket_praktik"


def test_two_lines_far_apart_or_aside_are_no_title() -> None:
    strengths = title_strengths(
        page("""
   SURAT TANDA


                                                        REGISTRASI
""")
    )
    assert "str" not in strengths


@pytest.mark.parametrize(
    "mention",
    [
        "dengan ini melampirkan fotokopi Surat Tanda Registrasi yang masih berlaku untuk keperluan di atas",
        "Lampiran: Kartu Tanda Penduduk, NPWP, Surat Tanda Registrasi, ijazah, dan pas foto sebanyak dua lembar",
        "berdasarkan Nomor Induk Berusaha yang diterbitkan oleh lembaga OSS kepada pelaku usaha tersebut di atas",
    ],
)
def test_a_mention_in_running_text_counts_nothing(mention: str) -> None:
    assert title_strengths(page(f"{FILLER}\n{mention}\n{FILLER}")) == {}
    assert kind_of(f"{FILLER}\n{mention}\n{FILLER}") == "unknown"


def test_a_letter_that_lists_papers_is_still_a_letter() -> None:
    drawing = f"""
    Perihal : Permohonan Surat Izin Praktik Dokter
    Lampiran : 1 berkas
    Kepada Yth. Kepala Dinas Penanaman Modal

                      SURAT PERMOHONAN
    Dengan hormat, yang bertanda tangan di bawah ini
    Nama : SITI RAHMAWATI
    NIK : {NIK}
    mengajukan permohonan, bersama ini dilampirkan:
    1. Kartu Tanda Penduduk
    2. Surat Tanda Registrasi
    3. Surat pernyataan bermeterai
    Hormat saya, Pemohon
"""
    assert kind_of(drawing) == "surat_permohonan"


def test_a_bill_and_a_receipt_are_told_apart() -> None:
    bill = """
        SURAT PEMBERITAHUAN PAJAK TERHUTANG
        PAJAK BUMI DAN BANGUNAN TAHUN 2026
    NOP : 16.71.040.003.012-0145.0
    LETAK OBJEK PAJAK : JL. MERDEKA
    NAMA DAN ALAMAT WAJIB PAJAK : SITI
    NJOP    BUMI    BANGUNAN    KELAS
    TGL JATUH TEMPO : 30-09-2026
"""
    receipt = """
             SURAT TANDA TERIMA SETORAN
    NOP : 16.71.040.003.012-0145.0
    Tahun Pajak : 2026
    Nama WP : SITI RAHMAWATI
    Tanggal Bayar : 12-03-2026
    Jumlah yang dibayar : 300.000
    LUNAS
"""
    assert kind_of(bill) == "sppt_pbb"
    assert kind_of(receipt) == "bukti_lunas_pbb"


def test_two_titles_at_once_are_nobody_s() -> None:
    """A page that could be either is shown to a person."""
    assert kind_of("""
                 SERTIFIKAT LAIK FUNGSI
                   KUTIPAN AKTA NIKAH
""") == "unknown"  # fmt: skip


def test_one_word_without_anything_else_is_no_title() -> None:
    assert kind_of(f"               PROPOSAL\n{FILLER}") == "unknown"
    assert kind_of("               SERTIPIKAT") == "unknown"


@pytest.mark.parametrize(
    "stranger",
    [
        "",
        FILLER,
        "MENU HARI INI\n  Nasi Goreng   25.000\n  Es Teh   5.000\n  Total   30.000\n  Terima kasih",
        "JADWAL KERETA\n Kereta   Berangkat   Tiba\n Sindang Marga   20:30   06:00",
        "UNDANGAN RAPAT\n Hari : Senin\n Tanggal : 23 November 2026\n Tempat : Ruang Rapat",
    ],
)
def test_a_stranger_is_unknown(stranger: str) -> None:
    assert kind_of(stranger) == "unknown"


PERSON = f"""
    NIK : {NIK}
    Nama Lengkap : SITI RAHMAWATI
    Tempat/Tgl Lahir : PALEMBANG, 17-08-1988
    Jenis Kelamin : PEREMPUAN
    Agama : ISLAM
    Pekerjaan : APOTEKER
    Alamat : JL. MERDEKA NO. 12
    RT/RW : 003/001
    Kecamatan : ILIR TIMUR I
"""
"""What every form asks a person, and every card says of one."""
CARD = f"""
              PROVINSI SUMATERA SELATAN
                   KOTA PALEMBANG
{PERSON}
    Kel/Desa : SUNGAI PANGERAN
    Gol. Darah : O
    Status Perkawinan : KAWIN
    Kewarganegaraan : WNI
    Berlaku Hingga : SEUMUR HIDUP
"""


@pytest.mark.parametrize(
    "heading",
    [
        "KARTU PESERTA UJIAN SELEKSI",
        "FORMULIR PASIEN BARU",
        "SURAT TANDA PENERIMAAN LAPORAN",
        "BIODATA PELAMAR",
        "DAFTAR RIWAYAT HIDUP\n\n    Status Perkawinan : KAWIN\n    Kewarganegaraan : INDONESIA",
        "RIWAYAT PASIEN",
    ],
)
def test_what_every_form_asks_makes_no_identity_card(heading: str) -> None:
    assert kind_of(f"{heading:^80}\n{PERSON}") == "unknown"


def test_a_card_is_one_also_on_a_sheet_with_another_heading() -> None:
    assert kind_of(CARD) == "ktp"
    assert kind_of(f"{'TANDA TERIMA BERKAS':^80}\n\n{CARD}") == "ktp"


def test_what_the_tax_office_sends_is_no_card_of_its() -> None:
    assert kind_of(f"""
    KEMENTERIAN KEUANGAN REPUBLIK INDONESIA
    DIREKTORAT JENDERAL PAJAK

                     BUKTI PENERIMAAN ELEKTRONIK

    Nama : SITI RAHMAWATI
    NPWP : {NIK}
    Tahun Pajak : 2025
    Jenis SPT : SPT Tahunan Orang Pribadi
""") == "unknown"  # fmt: skip


OSS = """
    Nama Pelaku Usaha : SITI RAHMAWATI
    Nomor Induk Berusaha (NIB) : 0220001234567
    Alamat Kantor : JL. MERDEKA NO. 12
    Kode KBLI : 47721
    Skala Usaha : Usaha Mikro
    Dokumen ini diterbitkan sistem OSS berdasarkan data dari Pelaku Usaha.
"""


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("NOMOR INDUK BERUSAHA : 0220001234567", "nib"),
        ("SERTIFIKAT STANDAR : 02200012345670001", "unknown"),
        ("IZIN : 02200012345670002", "unknown"),
    ],
)
def test_papers_of_one_system_are_told_apart_by_their_headings(heading: str, kind: str) -> None:
    above = f"{'PEMERINTAH REPUBLIK INDONESIA':^80}\n{'PERIZINAN BERUSAHA BERBASIS RISIKO':^80}\n"
    assert kind_of(f"{above}{heading:^80}\n{OSS}") == kind


def test_a_statement_with_a_business_number_is_a_statement() -> None:
    assert kind_of(f"""
                   PEMERINTAH REPUBLIK INDONESIA
        SURAT PERNYATAAN KESANGGUPAN PENGELOLAAN DAN PEMANTAUAN
                          LINGKUNGAN HIDUP
    Dengan ini pelaku usaha menyatakan sanggup mengelola dampak lingkungan.
{OSS}
    Yang menyatakan
""") == "sppl"  # fmt: skip


def letter_about(subject: str, body: str) -> str:
    return f"""
    Nomor : 12/HRD/XI/2026
    Lampiran : -
    {subject}
    Kepada Yth.
    Kepala Dinas Penanaman Modal
    Dengan hormat,
{body}
    Pengurus Cabang menyampaikan terima kasih.
"""


@pytest.mark.parametrize("subject", ["Perihal : Panggilan Wawancara", "Hal      : Undangan Rapat Warga"])
def test_the_subject_says_what_a_letter_is(subject: str) -> None:
    assert kind_of(letter_about(subject, "    kami mengundang Saudara dengan membawa KTP")) == "unknown"


def test_a_recommendation_is_no_application() -> None:
    body = "    Komite Etik merekomendasikan anggota kami\n    Nama : SITI RAHMAWATI\n    No. Anggota : 1234567"
    assert kind_of(letter_about("Perihal   : Rekomendasi IAI untuk Izin Praktik", body)) == "rekomendasi_op"
    assert kind_of(letter_about("Perihal   : Permohonan Bantuan Sarana", "    mengajukan permohonan")) == (
        "surat_permohonan"
    )


def test_rows_of_a_list_are_no_titles() -> None:
    assert title_strengths(page("    c. Denah bangunan\n    2. Akta Jual Beli\n    b) Surat Izin Praktik")) == {}


def test_a_stay_permit_asks_what_a_card_asks() -> None:
    assert (
        kind_of("""
    DIREKTORAT JENDERAL IMIGRASI

                 IZIN TINGGAL TERBATAS ELEKTRONIK

    Nomor Izin Tinggal / Permit Number : 2C11JE0000-X
    NIORA : IMA00000000
    Nama / Name : MARIA SANTOS
    Kewarganegaraan / Nationality : FILIPINA
    Jenis Kelamin / Gender : PEREMPUAN / FEMALE
    Alamat / Address : JL. MERDEKA NO. 12
    Berlaku s.d. : 02/05/2027
""")
        == "kitas"
    )


def test_the_cover_of_a_deed() -> None:
    assert (
        kind_of("""
                     RATNA WULANDARI, S.H., M.Kn.
                      NOTARIS DI KOTA PALEMBANG

                           S A L I N A N

    AKTA            : PENDIRIAN PT CONTOH SEJAHTERA
    NOMOR           : 12.-
    TANGGAL         : 25 MARET 2023
    KEDUDUKAN       : KOTA PALEMBANG
""")
        == "akta_pendirian"
    )


def test_an_old_building_permit_with_two_names() -> None:
    assert (
        kind_of("""
              SURAT IZIN BANGUNAN (IZIN MENDIRIKAN BANGUNAN)
                       Nomor : 12/IMB/1995
    Nama : SITI RAHMAWATI
    Jenis bangunan : Rumah tinggal
    Letak bangunan : Jl. Merdeka No. 12
""")
        == "imb"
    )


def test_a_short_title_that_nothing_supports_is_not_enough() -> None:
    assert kind_of(f"                 SURAT REKOMENDASI\n{FILLER}") == "unknown"


def test_an_empty_page_is_surely_unknown() -> None:
    assert classify(page("")) == Guess(kind="unknown", confidence=1.0)


def test_a_nearly_known_page_is_less_surely_unknown() -> None:
    near = classify(page("    memberi kuasa     dikuasakan\n" + FILLER))
    assert near.kind == "unknown"
    assert near.confidence < classify(page("")).confidence


@pytest.mark.parametrize("kind", sorted(name for name, kind in KINDS.items() if kind.titles))
def test_every_kind_is_known_by_each_title_with_its_own_cues(kind: str) -> None:
    """A heading in print, what the kind usually says, and its labels."""
    known = KINDS[kind]
    cues = "\n\n".join(f"    {cue}" for cue in known.cues)
    labels = "\n".join(f"    {field.labels[0]} :" for field in known.fields if field.labels)
    pages = {title: page(f"{title:^80}\n\n{cues}\n{labels}") for title in known.titles}
    assert all(kind in title_strengths(shown) for shown in pages.values())
    assert {classify(shown).kind for shown in pages.values()} <= {kind, "unknown"}
    assert classify(pages[max(known.titles, key=len)]).kind == kind


def test_who_graduated_has_paid_no_tax() -> None:
    """`Lulus` and `Lunas` are two letters apart, in a title that forgives two slips."""
    drawing = """
            SMA NEGERI CONTOH
          SURAT KETERANGAN LULUS
    menerangkan bahwa :
    Nama        : SITI RAHMAWATI
    NISN        : 0081234567
    dinyatakan LULUS dari satuan pendidikan."""
    assert classify(page(drawing)).kind == "unknown"
    assert classify(page(drawing.replace("LULUS", "LUNAS").replace("NISN", "NOP PBB"))).kind == "bukti_lunas_pbb"


def test_a_title_broken_in_the_middle_column_of_a_head() -> None:
    head = """
        Lembar ke-1         SURAT SETORAN PAJAK       PEMERINTAH
        untuk Wajib Pajak         DAERAH              KOTA
        sebagai bukti         (SSPD) PBB-P2           PALEMBANG

        1. Nomor Objek Pajak : 16.71.050.003.012-0045.0
        2. Jumlah yang disetor : Rp 234.714"""
    assert classify(page(head)).kind == "bukti_lunas_pbb"


@pytest.mark.parametrize(
    ("title", "body", "kind"),
    [
        ("SURAT KUASA PENGAMBILAN DOKUMEN PERIZINAN", "Pemberi Kuasa", "surat_kuasa"),
        ("SURAT PERNYATAAN KESANGGUPAN MENGELOLA LIMBAH", "sanggup. Yang menyatakan", "surat_pernyataan"),
        ("SURAT PERNYATAAN MEMILIKI TEMPAT PRAKTIK SENDIRI", "berpraktik. Yang menyatakan", "surat_ket_praktik"),
    ],
)
def test_the_title_of_a_letter_goes_on_with_what_it_is_about(title: str, body: str, kind: str) -> None:
    drawing = f"""
              {title}
    Nama : SITI RAHMAWATI
    {body}"""
    assert classify(page(drawing)).kind == kind


def test_a_list_of_uploaded_files_and_a_subject_below_its_label() -> None:
    drawing = """
              SURAT PERMOHONAN
    Perihal                            Status
    Permohonan Surat Izin Praktik      Menunggu verifikasi
    DATA PEMOHON
    Nama : SITI RAHMAWATI
    1 ktp.pdf
    2 ijazah.pdf
    3 surat_tanda_registrasi.pdf
    4 surat_keterangan_praktik.pdf"""
    assert classify(page(drawing)).kind == "surat_permohonan"


def test_a_title_in_words_far_apart_on_one_row() -> None:
    letter = """
        SURAT                       KUASA
    saya yang bertanda tangan di bawah ini dengan ini memberi kuasa
    penuh kepada BUDI SANTOSO untuk mengurus izin"""
    assert classify(page(letter)).kind == "surat_kuasa"
