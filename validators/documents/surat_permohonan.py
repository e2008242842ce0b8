"""Surat permohonan, the letter of application (domain.md b)."""

import re
from dataclasses import replace

from validators.documents import letters
from validators.documents.kind import Field, PaperKind, Section
from validators.values import SENTENCE, Parsed

_BEGINS_THE_LETTER = re.compile(
    r"(?i)^\W*(?:kepada|yth|dengan\s(?:hormat|ini)|bersama\sini|sehubungan|yang\sbertanda|assalam|salam|berdasarkan"
    r"|menindaklanjuti|dalam\srangka|saya|kami|di\b|palembang,|\d{1,2}\s[a-z]+\s\d{4}|nomor|lamp|sifat|tanggal)"
    r"|:\s*$"
)
_PAGE = re.compile(r"\W*\d+\s?(?:dari|/|of)\s?\d+\W*")
"""`Hal. 1 dari 2` counts pages."""


def _parse_subject(text: str) -> Parsed | None:
    return None if _PAGE.fullmatch(text) else SENTENCE.parse(text)


SUBJECT = replace(SENTENCE, name="subject", parse=_parse_subject, next_value=_BEGINS_THE_LETTER)
"""What a letter asks for; over several lines, until the addressee or the letter itself begins."""

KIND = PaperKind(
    kind="surat_permohonan",
    title="Surat permohonan",
    title_en="Letter of application",
    titles=(
        "SURAT PERMOHONAN",
        "FORMULIR PERMOHONAN",
        "PERMOHONAN IZIN",
        "PERMOHONAN SURAT IZIN",
        "PERMOHONAN SURAT KETERANGAN",
        "PERMOHONAN KETERANGAN",
        "PERMOHONAN REKOMENDASI",
        "PERMOHONAN PENERBITAN",
        "PERMOHONAN PENGAJUAN",
        "PERMOHONAN PERPANJANGAN",
        "PERMOHONAN IJIN",
        "PERMOHONAN SURAT IJIN",
        "PERMOHONAN SIP",
        "PERMOHONAN PENCABUTAN",
        "PERMOHONAN PERUBAHAN",
        "PERMOHONAN PENGGANTIAN",
        "PERMOHONAN PERSETUJUAN",
        "PERMOHONAN PENELITIAN",
        "PERMOHONAN BARU",
        "FORMULIR PENGAJUAN",
        "SURAT PENGAJUAN",
        "PENGAJUAN IZIN",
        "PENGAJUAN SURAT IZIN",
        "PERPANJANGAN SIP",
        "PENCABUTAN SIP",
        "MOHON IZIN",
    ),
    bare_titles=("IZIN PENELITIAN", "IJIN PENELITIAN"),
    other_labels=(
        *letters.OTHERS,
        "Data Pemohon",
        "Data Penanggung Jawab",
        "Data Pimpinan",
        "Data Pemilik",
        "Data Direktur",
    ),
    cues=(
        "Perihal",
        "Hal :",
        "Permohonan",
        "Kepada Yth",
        "Kepala Dinas",
        "Yang bertanda tangan di bawah ini",
        "mengajukan permohonan",
        "Pemohon",
        "Hormat saya",
        "Dengan hormat",
        "Lampiran",
    ),
    against=(
        "SURAT KUASA",
        "SURAT PERNYATAAN",
        "Pemberi Kuasa",
        "menyatakan dengan",
        "menerangkan bahwa",
        "merekomendasikan",
        "kami mengundang",
        "memerintahkan",
    ),
    sections=(
        Section(name="writer", opened_by=()),
        Section(
            name="students",
            opened_by=(
                "mahasiswa tersebut",
                "mahasiswa di bawah ini",
                "mahasiswa sebagai berikut",
                "mahasiswa berikut",
                "mahasiswa kami",
                "bagi mahasiswa",
                "kepada mahasiswa",
                "untuk mahasiswa",
                "atas nama mahasiswa",
                "mahasiswa yang namanya",
            ),
            unless=("bertanda tangan", "saya"),
        ),
    ),
    fields=(
        Field(
            name="subject",
            value=SUBJECT,
            labels=("Perihal", "Hal", "Prihal", "Perihal/Subject"),
            lines=4,
        ),
        replace(letters.WRITER, section="writer"),
        letters.WRITERS_NIK,
        letters.ISSUED_ON,
    ),
)
