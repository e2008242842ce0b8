"""SPPT PBB, the land-tax bill; it is no receipt (domain.md b; S-sppt)."""

import re

from validators.documents.kind import Block, Field, PaperKind
from validators.documents.land_tax import SUM, TAXPAYER
from validators.documents.wording import worded
from validators.values import ADDRESS, NOP, STATED_DATE, YEAR, Parsed, ValueType

_BETWEEN_TWO_AREAS = re.compile(r"(?<=[\dmM²])\s?/\s?(?=\d)")
"""Land and building under one label: `Luas Bumi / Bangunan : 712 m² / 301 m²`."""


def _parse_building_area(text: str) -> Parsed | None:
    return SUM.parse(_BETWEEN_TWO_AREAS.split(text)[-1])


_BUILDING_AREA = ValueType(name="building_area", parse=_parse_building_area, strict=True)
_MUST = "harus dibayar|harus dilunasi|harus disetor|wajib dibayar"
_TAX = "PBB|PBB-P2|Pajak|Pajak Bumi dan Bangunan"
_TO_PAY = (
    *worded("|Jumlah|Total|Besar|Besarnya|Ketetapan", _TAX, "|Terutang|Terhutang", "yang", _MUST, "|Rp"),
    *worded("Jumlah|Total|Besarnya|Ketetapan", "yang", _MUST, "|Rp"),
    *worded("|Jumlah|Total", "PBB|PBB-P2|Pajak|Tagihan", _MUST, "|Rp"),
    *worded("yang", _MUST, "|Rp"),
    *worded("Total", "Tagihan|Bayar|Dibayar", "|PBB|Pajak", "|Rp"),
)

KIND = PaperKind(
    kind="sppt_pbb",
    title="SPPT PBB (tagihan)",
    title_en="Land tax bill",
    one_page=True,
    titles=("SURAT PEMBERITAHUAN PAJAK TERHUTANG", "SURAT PEMBERITAHUAN PAJAK TERUTANG", "SPPT PBB"),
    cues=(
        "LETAK OBJEK PAJAK",
        "NAMA DAN ALAMAT WAJIB PAJAK",
        "NJOP",
        "NJOPTKP",
        "JATUH TEMPO",
        "BUMI",
        "BANGUNAN",
        "YANG HARUS DIBAYAR",
        "KELAS",
        "SPPT",
    ),
    against=(
        "LUNAS",
        "TANDA TERIMA SETORAN",
        "SURAT SETORAN PAJAK DAERAH",
        "TANGGAL BAYAR",
        "Bukti Pembayaran",
        "telah melunasi",
        "SURAT KETERANGAN",
        "SURAT KETERANGAN NJOP",
        "KETERANGAN NJOP",
        "SURAT PERMOHONAN",
        "Dengan hormat",
        "PEMBERITAHUAN OBJEK PAJAK",
    ),
    blocks=(
        Block(
            name="object",
            headings=(
                "OBJEK PAJAK",
                *worded("LETAK|ALAMAT|LOKASI", "OBJEK PAJAK|OBJEK"),
                "DATA OBJEK PAJAK",
                "INFORMASI OBJEK PAJAK",
                "IDENTITAS OBJEK PAJAK",
                "DETAIL OBJEK PAJAK",
            ),
        ),
        Block(
            name="taxpayer",
            headings=(
                "WAJIB PAJAK",
                "SUBJEK PAJAK",
                "DATA WAJIB PAJAK",
                "DATA SUBJEK PAJAK",
                "INFORMASI WAJIB PAJAK",
                "IDENTITAS WAJIB PAJAK",
                "SUBJEK PAJAK / WAJIB PAJAK",
            ),
        ),
    ),
    other_labels=(
        "Alamat Wajib Pajak",
        "Alamat WP",
        "Alamat Subjek Pajak",
        "Desa/Kelurahan",
        "Kelurahan/Desa",
        "Desa/Kel",
        "Kel/Desa",
        "RT/RW",
        "Kota",
        "Kelas",
        "NJOP",
        "NJOPTKP",
        "NJOP Kena Pajak",
        "Total NJOP",
        "NJOP Total",
        "Tarif",
        "Terbilang",
        "Tempat Pembayaran",
        "Tempat Bayar",
        "Tanggal Terbit",
        "Tgl. Terbit",
        "Tanggal Cetak",
        "Tanggal Pembayaran",
    ),
    fields=(
        Field(
            name="nop",
            value=NOP,
            labels=(
                "NOP",
                "NO. SPPT (NOP)",
                "Nomor SPPT (NOP)",
                "Nomor Objek Pajak",
                "Nomor Objek Pajak (NOP)",
                "No. Objek Pajak",
                "NO SPPT",
            ),
            required=True,
            patterns=(r"(?P<value>\d{2}[.,]\d{2}[.,]\d{3}[.,]\d{3}[.,]\d{3}[-–.]\d{4}[.,-]\d)",),
        ),
        Field(
            name="tax_year",
            value=YEAR,
            labels=(
                "SPPT PBB TAHUN",
                "SPPT PBB-P2 TAHUN",
                "SPPT TAHUN",
                "PAJAK BUMI DAN BANGUNAN TAHUN",
                "PAJAK BUMI DAN BANGUNAN PERDESAAN DAN PERKOTAAN TAHUN",
                "PBB TAHUN",
                "PBB-P2 TAHUN",
                "Tahun Pajak",
                "Thn Pajak",
                "Tahun SPPT",
                "Tahun",
            ),
            ranked=True,
            required=True,
            patterns=(
                r"(?i)tahun\s?(?:pajak)?\s?:?\s?(?P<value>(?:19|20)\d{2})\b",
                # The end of the title: `SPPT PBB 2026`.
                r"(?i)^(?!.*(?:tunggakan|piutang|lunas)).*\b(?:SPPT|PBB|P2|bangunan|perkotaan|terh?utang)\b\W{1,3}"
                r"(?P<value>(?:19|20)\d{2})\b(?![.,]\d)",
            ),
        ),
        Field(
            name="taxpayer_name",
            value=TAXPAYER,
            labels=(
                "NAMA DAN ALAMAT WAJIB PAJAK",
                "Nama Wajib Pajak",
                "Nama WP",
                "Nama Subjek Pajak",
                "Wajib Pajak",
                "Nama",
            ),
            ranked=True,
            required=True,
        ),
        Field(
            name="object_address",
            value=ADDRESS,
            labels=(*worded("Letak|Alamat|Lokasi", "Objek Pajak|Objek|OP|Objek Pajak PBB|Tanah dan Bangunan"),),
            block="object",
            block_labels=("Alamat", "Letak", "Lokasi", "Jalan"),
            lines=5,
        ),
        Field(
            name="land_area",
            value=SUM,
            columns=("Luas",),
            labels=(
                *worded("|Luas", "Bumi|Tanah|Tanah / Bumi|Bumi / Tanah", "|m2"),
                *worded("Luas", "Bumi|Tanah", "Bangunan", "|m2"),
            ),
        ),
        Field(
            name="building_area",
            value=_BUILDING_AREA,
            columns=("Luas",),
            labels=(
                *worded("|Luas", "Bangunan|Bng|Bgn", "|m2"),
                *worded("Luas", "Bumi|Tanah", "Bangunan", "|m2"),
            ),
        ),
        Field(
            name="amount",
            value=SUM,
            ranked=True,
            labels=(
                *_TO_PAY,
                *worded(
                    "|Jumlah|Total|Besar|Besarnya|Pokok|Ketetapan", _TAX, "|yang", "Terutang|Terhutang", "|Rp"
                ),
                *worded("Jumlah|Total|Pokok|Besar|Besarnya", "Tagihan|Ketetapan", "|PBB|Pajak|SPPT"),
                *worded("Ketetapan", _TAX),
            ),
            prose=(
                # Another year or words that we do not know stand within the label.
                r"(?i:harus|wajib)\s(?i:dibayar|disetor|dilunasi|dibayarkan)(?:\s?\([^()]{1,20}\))?[\s:=.*]{1,6}"
                r"(?P<value>(?:(?:Rp|RP)[\s.*]{0,4})?\d{1,3}(?:\.\d{3})+)(?![\d.])",
            ),
        ),
        Field(
            name="due_date",
            value=STATED_DATE,
            labels=(
                *worded("|Tanggal|Tgl", "Jatuh Tempo|J. Tempo", "|Pembayaran|PBB|SPPT", "|Tanggal|Tgl"),
                *worded("|Tanggal|Tgl", "Batas", "|Akhir|Waktu", "Pembayaran|Bayar|Pelunasan", "|PBB", "|Tanggal"),
                *worded(
                    "|Harap|Agar|Mohon|Wajib",
                    "Bayar|Dibayar|Dilunasi|Pembayaran|Pelunasan",
                    "sebelum|paling lambat|selambat-lambatnya|sampai dengan",
                    "|jatuh tempo|tanggal|tgl",
                ),
            ),
        ),
    ),
)
