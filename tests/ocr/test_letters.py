"""Applications, statements and letters about places of practice: who writes, of whom, when and about what."""

import pytest

from ocr.classify import classify
from ocr.extract import extract
from tests.ocr.making import NIK, OTHER_NIK, page, values_of
from validators.documents.registry import KINDS


def test_the_writer_of_a_statement_is_no_business() -> None:
    read = values_of(
        f"""
        Saya yang bertanda tangan di bawah ini
        Nama Usaha              CV. Maju Terus
        NIB                     1234567890123
        Nama Lengkap            SITI RAHMAWATI
        NIK                     {NIK}
        Jabatan                 Direktur
        """,
        "surat_pernyataan",
    )
    assert (read["name"], read["nik"]) == ("SITI RAHMAWATI", NIK)


def test_the_writer_of_a_statement_made_by_a_system() -> None:
    read = values_of(
        f"""
        1. Nama Pelaku Usaha         : CV MAJU TERUS
        2. Nomor Induk Berusaha      : 1234567890123
        3. Nama Penanggung Jawab     : SITI RAHMAWATI
        4. NIK Penanggung Jawab      : {NIK}
        dengan ini menyatakan bersedia memenuhi standar kegiatan usaha

        Palembang, 12 November 2026

        Dicetak tanggal: 20 November 2026
        """,
        "surat_pernyataan",
    )
    assert read == {"name": "SITI RAHMAWATI", "nik": NIK, "issued_on": "2026-11-12"}


STAFF = f"""
    Kami mengajukan permohonan izin praktik bagi nama-nama berikut :
    No      Nama                    NIK
    1       Budi Santoso            {NIK}
    2       Rina Wati               {OTHER_NIK}

    Direktur Klinik Sehat,
"""


@pytest.mark.parametrize(
    ("foot", "name"),
    [
        ("dr. Siti Rahmawati, M.Kes", "DR. SITI RAHMAWATI, M.KES"),
        ("( Siti Rahmawati )", "SITI RAHMAWATI"),
        ("Mengetahui,   ( Siti Rahmawati )", None),
        ("( Siti Rahmawati )        ( Budi Santoso )", None),
        ("( Nama Jelas )", None),
        ("Siti Rahmawati", None),
    ],
)
def test_who_asks_for_a_list_of_people_is_whoever_alone_signed(foot: str, name: str | None) -> None:
    read = values_of(f"{STAFF}    {foot}", "surat_permohonan")
    assert (read.get("name"), read.get("nik")) == (name, None)


@pytest.mark.parametrize(
    ("head", "sentence", "place"),
    [
        (
            "KLINIK GIGI DAN UMUM SEHAT\n    Jl. Merdeka No. 3 Palembang",
            "praktik di klinik kami.",
            "KLINIK GIGI DAN UMUM SEHAT",
        ),
        (
            "DINAS KESEHATAN\n    UPTD PUSKESMAS SEHAT\n    Jalan Merdeka",
            "bekerja di tempat kami.",
            "UPTD PUSKESMAS SEHAT",
        ),
        ("", "praktik di Klinik Gigi dan Umum Sehat dan disiplin.", "KLINIK GIGI DAN UMUM SEHAT"),
        ("", "bekerja pada apotek selama lima tahun, sampai kini.", None),
        ("", "bekerja pada rumah sakit tersebut.", None),
    ],
)
def test_the_place_of_practice_without_a_label(head: str, sentence: str, place: str | None) -> None:
    read = values_of(
        f"""
    {head}
        SURAT KETERANGAN
    Menerangkan bahwa :
    Nama : SITI RAHMAWATI
    benar {sentence}
    """,
        "surat_ket_praktik",
    )
    assert read["name"] == "SITI RAHMAWATI"
    assert read.get("practice_place") == place


def test_a_part_of_the_hospital_is_no_place_of_practice() -> None:
    read = values_of(
        """
    Menerangkan bahwa :
    Nama         : SITI RAHMAWATI
    Unit Kerja   : Rawat Inap
    benar bertugas di Rumah Sakit Sehat sejak 2020.
    """,
        "surat_ket_praktik",
    )
    assert read["practice_place"] == "RUMAH SAKIT SEHAT"


@pytest.mark.parametrize(
    "title",
    [
        "SURAT KETERANGAN AKTIF PRAKTIK",
        "SURAT KETERANGAN DARI PIMPINAN\n              FASILITAS PELAYANAN KESEHATAN",
        "SURAT KETERANGAN TEMPAT PRAKTEK",
    ],
)
def test_titles_of_practice_letters(title: str) -> None:
    drawing = f"""
              {title}

    Nama : SITI RAHMAWATI
    adalah benar berpraktik di klinik kami."""
    assert classify(page(drawing)).kind == "surat_ket_praktik"


@pytest.mark.parametrize(
    "line",
    [
        "Palembang, Senin, 2 Maret 2026",
        "Palembang, tanggal 2 Maret 2026",
        "Pada tanggal        : 2 Maret 2026",
        "Palembang 2 Maret 2026",
        "Palembang, 12 Ramadan 1447 H\n        2 Maret 2026 M",
        "2 Maret 2026 M / 12 Ramadan 1447 H",
        "Nomor : 12/UN1/2026        2 Maret 2026\n    Lampiran : satu berkas",
        "Tanggal / Date : 2 Maret 2026 / March 2, 2026",
        "Tempat dan tanggal : Palembang, 02-03-2026",
        "Hari/Tanggal : Senin, 2 Maret 2026",
        "Pada hari ini Senin, tanggal 2 Maret 2026, bertempat di Palembang",
        "Pada hari ini Senin tanggal dua bulan Maret tahun dua ribu dua puluh enam (02-03-2026)",
        "surat ini dibuat di Palembang pada tanggal\n    2 Maret 2026 untuk dipergunakan",
        "kami ucapkan terima kasih.\n    2 Maret 2026\n    Hormat kami,",
    ],
)
def test_the_date_of_a_letter(line: str) -> None:
    assert values_of(f"    Nama : SITI RAHMAWATI\n\n    {line}", "surat_pernyataan")["issued_on"] == "2026-03-02"


@pytest.mark.parametrize(
    "opening",
    [
        "Dengan ini menerangkan bahwa :",
        "dengan ini memberikan keterangan kepada :",
        "Menyatakan dengan sebenarnya bahwa apoteker tersebut di bawah ini :",
        "II. Identitas Tenaga Medis",
    ],
)
def test_whom_a_practice_letter_tells_of_is_not_who_wrote_it(opening: str) -> None:
    read = values_of(
        f"""
    Yang bertanda tangan di bawah ini :
    Nama         : dr. Budi Santoso
    Jabatan      : Direktur
    {opening}
    Nama         : Siti Rahmawati, S.Kep., Ns.
    """,
        "surat_ket_praktik",
    )
    assert read["name"] == "SITI RAHMAWATI, S.KEP., NS."


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("menerangkan bahwa dr. Siti Rahmawati, Sp.A adalah dokter kami.", "DR. SITI RAHMAWATI, SP.A"),
        ("menerangkan bahwa: dr. Siti Rahmawati, Sp.OG STR Nomor 123 bekerja.", "DR. SITI RAHMAWATI, SP.OG"),
        ("menerangkan bahwa Perawat Siti Rahmawati, AMK, bekerja di sini.", "SITI RAHMAWATI, AMK"),
        ("menerangkan bahwa: No Nama Profesi No. STR", None),
        ("di bawah ini, Direktur Klinik Sehat, menerangkan bahwa", None),
        ("menerangkan bahwa dr. Siti Rahmawati, Sp.A bekerja.", "DR. SITI RAHMAWATI, SP.A"),
        ("menerangkan bahwa dr. Siti Rahmawati, Sp.A hadir.", None),
    ],
)
def test_a_name_in_a_sentence_keeps_all_its_degrees_or_is_none(sentence: str, name: str | None) -> None:
    assert values_of(f"    Direktur dengan ini\n    {sentence}", "surat_ket_praktik").get("name") == name


def test_a_letter_that_tells_of_somebody_is_no_application() -> None:
    """Letters to the office look alike; what they say in the sentence that counts tells them apart."""
    drawing = """
    Perihal : Surat Keterangan Tempat Praktik
    Lampiran : -
    Kepada Yth. Kepala Dinas Kesehatan
    Dengan hormat, bersama ini kami menerangkan bahwa :
    Nama : SITI RAHMAWATI
    Tempat Praktik : RSU SEHAT
    benar menjalankan praktik di rumah sakit kami. Hormat kami"""
    assert classify(page(drawing)).kind == "surat_ket_praktik"


def test_a_letter_about_work_in_any_business_is_no_practice_letter() -> None:
    drawing = """
                 SURAT KETERANGAN KERJA
    Nama : SITI RAHMAWATI
    adalah benar pernah bekerja sebagai kasir pada perusahaan kami dan mengundurkan diri."""
    assert classify(page(drawing)).kind == "unknown"


def test_the_number_behind_another_person_s_name_is_not_the_writer_s() -> None:
    drawing = f"""
                 SURAT PERMOHONAN
    Yang bertanda tangan di bawah ini :
    Nama     : SITI RAHMAWATI
    Jabatan  : Pimpinan
    mengajukan permohonan izin untuk :
    Nama     : BUDI SANTOSO
    NIK      : {OTHER_NIK}
    """
    read = values_of(drawing, "surat_permohonan")
    assert read["name"] == "SITI RAHMAWATI"
    assert "nik" not in read


@pytest.mark.parametrize(
    "line",
    [
        "Nomor : 05/12/2026\n    Lampiran : satu berkas",
        "Akta Nomor 14 Tanggal 16 Februari 2014 Lampiran : -",
        "Surat Nomor : 14 tanggal 16 Februari 2014 perihal izin",
        "Tempat, tanggal lahir : Palembang, 17 Agustus 1987",
        "Palembang, 12 Ramadan 1447 H",
        "pindah praktik terhitung 5 Mei 2026.",
        "STR berlaku s.d. 5 Mei 2027\n    Hormat kami,",
    ],
)
def test_what_is_no_date_of_a_letter(line: str) -> None:
    assert "issued_on" not in values_of(f"    Nama : SITI RAHMAWATI\n\n    {line}", "surat_permohonan")


@pytest.mark.parametrize(
    ("subject", "below"),
    [
        ("Permohonan Izin Tanda", "Bersama ini kami ajukan permohonan sebagai berikut:"),
        ("Permohonan Izin Tanda", "Kepada Yth. Kepala Dinas"),
        ("Permohonan Izin Tanda\n              Daftar Gudang", "Yth. Kepala Dinas"),
    ],
)
def test_a_subject_ends_where_the_letter_begins(subject: str, below: str) -> None:
    read = values_of(f"    Perihal : {subject}\n    {below}\n    Nama : SITI RAHMAWATI", "surat_permohonan")
    assert read["subject"] == " ".join(subject.split())


def test_who_asks_for_students_is_the_dean() -> None:
    """Whom the letter speaks for is no applicant; who signed it is."""
    read = values_of(
        """
    Hal : Izin Penelitian
    Kami mohon izin penelitian bagi mahasiswa kami :
    Nama : BUDI SANTOSO
    NIM  : 0512345

    Dekan,
    Prof. Dr. Siti Rahmawati, M.Si.
    NIP 197001012000032001
    """,
        "surat_permohonan",
    )
    assert read["name"] == "PROF. DR. SITI RAHMAWATI, M.SI."


def test_the_date_above_the_addressee() -> None:
    read = values_of("    KLINIK SEHAT\n    2 Maret 2026\n    Kepada Yth. Kepala Dinas", "surat_permohonan")
    assert read["issued_on"] == "2026-03-02"


@pytest.mark.parametrize(
    "row",
    [
        "Nama     : Siti Rahmawati (Pemberi Kuasa)",
        "Nama     : Siti Rahmawati, selaku Direktur",
        "Nama     : Siti Rahmawati / 38 tahun",
        "Nama     : Siti Rahmawati - Direktur",
        "Nama Anak          Budi Santoso\n    Nama               Siti Rahmawati",
        "Nama Lengkap       S I T I   R A H M A W A T I\n    Nama Jelas : Siti Rahmawati",
    ],
)
def test_what_a_row_tells_beside_a_name_is_no_part_of_it(row: str) -> None:
    assert values_of(f"    {row}\n    NIK : {NIK}", "surat_pernyataan")["name"] == "SITI RAHMAWATI"


@pytest.mark.parametrize("body", ["Panitia Perayaan", "Himpunan Mahasiswa", "SMA Merdeka"])
def test_no_body_writes_a_letter(body: str) -> None:
    assert "name" not in values_of(f"    Nama : {body}\n    Alamat : Jl. Merdeka", "surat_permohonan")


@pytest.mark.parametrize("between", ["    ", " :  ", "\n    "])
def test_a_name_in_boxes(between: str) -> None:
    drawing = f"    Nama Lengkap{between}E R N A   N U G R A H A\n    Nama jelas : Wati"
    assert values_of(drawing, "surat_pernyataan")["name"] == "ERNA NUGRAHA"


def test_letters_in_boxes_whose_places_are_lost_are_no_name() -> None:
    lost = page("    Nama Lengkap : E R N A  N U G R A H A", engine="neural")
    assert "name" not in extract(lost, KINDS["surat_pernyataan"])


def test_a_second_row_of_one_word_is_no_reason_to_look_further_away() -> None:
    read = values_of(
        """
    Hal : Permohonan Izin Tanda Daftar
          Gudang
      Atas nama perusahaan tersebut
    """,
        "surat_permohonan",
    )
    assert read["subject"] == "Permohonan Izin Tanda Daftar Gudang"


@pytest.mark.parametrize(
    "endorsed",
    [
        "Mengetahui :\n    Nomor : 12/III/2026\n    Tanggal : 5 Maret 2026\n    Lurah Sukajaya",
        "Mengetahui,\n    Palembang, 5 Maret 2026\n    Lurah Sukajaya",
        "Palembang, 5 Maret 2026\n    Mengetahui, Lurah Sukajaya",
        "Diisi oleh petugas\n    Tanggal terima : 5 Maret 2026",
    ],
)
def test_an_office_that_endorses_a_letter_dates_its_own_words(endorsed: str) -> None:
    read = values_of(
        f"""
    Nama : SITI RAHMAWATI
    Nomor SIP : 503/12
    Tanggal   : 7 Mei 2021
    Palembang, 2 Maret 2026
    Yang membuat pernyataan,
    SITI RAHMAWATI

    {endorsed}
    """,
        "surat_pernyataan",
    )
    assert read["issued_on"] == "2026-03-02"


@pytest.mark.parametrize(
    "sentence",
    [
        "sejak NIB\n    diterbitkan tanggal 17 Juli 2025.",
        "izin praktik yang ditetapkan pada\n    tanggal 17 Juli 2025.",
        "terlampir SIP\n    Nomor 503/12/2025 tanggal 17 Juli 2025",
        "untuk kegiatan :\n    Hari : Sabtu\n    Tanggal : 17 Juli 2025",
    ],
)
def test_a_date_of_another_paper_or_of_a_day_s_event_is_not_the_letter_s(sentence: str) -> None:
    assert "issued_on" not in values_of(f"    Nama : SITI RAHMAWATI\n    {sentence}", "surat_pernyataan")
    foot = "Ditandatangani di Bandar Lampung\n    pada tanggal 2 Maret 2026"
    read = values_of(f"    Nama : SITI RAHMAWATI\n    {sentence}\n    {foot}", "surat_pernyataan")
    assert read["issued_on"] == "2026-03-02"


@pytest.mark.parametrize(
    "rows",
    [
        "1 Nama             Siti Rahmawati\n    2 NIK              {nik}",
        "1. Nama            : Siti Rahmawati\n    2. Nomor Induk     : {nik}\n       Kependudukan",
        "Nama                 Siti Rahmawati\n    Lengkap\n    Nomor Induk\n    Kependudukan : {nik}",
    ],
)
def test_labels_in_tables_and_over_two_lines(rows: str) -> None:
    read = values_of(f"    {rows.format(nik=NIK)}", "surat_pernyataan")
    assert read == {"name": "SITI RAHMAWATI", "nik": NIK}


def test_a_subject_goes_on_under_its_label_beside_another_column() -> None:
    head = """
    Hal  : Mohon Izin Praktik          Yth. Kepala Dinas Kesehatan
    Perorangan                         Kota Palembang
    Lamp : satu bundel"""
    for seen in (page(head), page(head, engine="neural")):
        read = extract(seen, KINDS["surat_permohonan"])
        assert read["subject"].value == "Mohon Izin Praktik Perorangan"
    apart = head.replace("Hal  : ", "Hal     : ").replace("Praktik          Yth", "Praktik       Yth")
    assert values_of(apart, "surat_permohonan")["subject"] == "Mohon Izin Praktik Perorangan"
    body = "    Hal  : Mohon Izin Praktik\n    Perkenankan saya mengajukan permohonan ini dengan hormat"
    assert values_of(body, "surat_permohonan")["subject"] == "Mohon Izin Praktik"


@pytest.mark.parametrize(
    "rows",
    [
        "Nama Pimpinan Perusahaan   : Siti Rahmawati\n    Nomor KTP Pimpinan         : {nik}",
        "1. Nama Penanggung Jawab Fasilitas  : Siti Rahmawati\n"
        "    2. NIK Penanggung Jawab Fasilitas   : {nik}\n"
        "    3. NIK Dokter Penanggung Jawab      : {other}",
        "dengan ini saya:\n    Siti Rahmawati\n    (NIK {nik})\n    Jl. Merdeka No. 3",
    ],
)
def test_who_heads_a_business_and_who_stands_on_lines_of_his_own(rows: str) -> None:
    read = values_of(f"    {rows.format(nik=NIK, other=OTHER_NIK)}", "surat_permohonan")
    assert read == {"name": "SITI RAHMAWATI", "nik": NIK}


@pytest.mark.parametrize("who", ["pemilik", "saksi", "penyewa", "ahli waris"])
def test_another_person_s_number_is_not_the_writer_s(who: str) -> None:
    drawing = f"    Nama : SITI RAHMAWATI\n    No. KTP {who}    : {OTHER_NIK}"
    assert values_of(drawing, "surat_permohonan") == {"name": "SITI RAHMAWATI"}


def test_a_count_of_pages_is_no_subject() -> None:
    read = values_of("    Hal. 1 dari 1\n    Perihal : Permohonan Izin Makam", "surat_permohonan")
    assert read["subject"] == "Permohonan Izin Makam"


def test_a_witness_s_number_is_not_the_writer_s() -> None:
    read = values_of(
        f"""
        SURAT PERNYATAAN
        Nama      : SITI RAHMAWATI
        Ng Ia K   : #
        Palembang, 29 Oktober 2026
        Saksi-saksi :
        1. BUDI SANTOSO
           NIK {OTHER_NIK}""",
        "surat_pernyataan",
    )
    assert read["name"] == "SITI RAHMAWATI"
    assert read.get("nik") is None
