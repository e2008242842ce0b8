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
                   PASPOR
            REPUBLIK INDONESIA
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
