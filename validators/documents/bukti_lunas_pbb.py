"""Proof that the land tax was paid: STTS, a bank's receipt, or the office's letter (domain.md b)."""

import re
from collections.abc import Callable

from validators.documents import prose
from validators.documents.kind import Field, PaperKind
from validators.values import AMOUNT, DATE, NAME, NOP, STATED_DATE, YEAR, Parsed, ValueType

_ROW_YEAR = r"(?<![\d./,-])(?:19|20)\d{2}"
_ROW_CELLS = r"(?:\s(?:Rp\.?\s?)?[\d.,/-]{1,20}){2,9}"
_ROW = rf"{_ROW_YEAR}{_ROW_CELLS}\s(?i:belum\s)?(?i:lunas|bayar|terbayar)\b"
_ROWS = rf"(?P<value>{_ROW}(?:\s{_ROW})*)"
"""A table of years, as an office prints what was paid and what is owed, from its first row to its last.

`2025 673.427 30/09/2025 0 673.427 04/09/2025 LUNAS`
"""
_PAID_ROW = re.compile(rf"(?P<year>{_ROW_YEAR})(?P<cells>{_ROW_CELLS})\s(?i:lunas|terbayar)\b")


def _of_last_paid_year(name: str, of_row: Callable[[str, str], Parsed | None], otherwise: ValueType) -> ValueType:
    """A value that a table of years gives in the row of the latest year paid; without a table another type's."""

    def parse(text: str) -> Parsed | None:
        rows = list(_PAID_ROW.finditer(text))
        if not rows:
            return None if re.search(_ROW, text) else otherwise.parse(text)
        latest = max(rows, key=lambda row: row["year"])
        return of_row(latest["year"], latest["cells"])

    return ValueType(name=name, parse=parse, strict=True)


def _last_amount(_: str, cells: str) -> Parsed | None:
    """What was paid stands last, behind the tax and the fine."""
    amounts = [
        AMOUNT.parse(cell) for cell in cells.split() if re.fullmatch(r"(?=.*[1-9])[\d.]{4,}(?:,\d\d)?", cell)
    ]
    return amounts[-1] if amounts else None


def _last_date(_: str, cells: str) -> Parsed | None:
    """The day of payment stands behind the day on which it was due; alone, it could be either."""
    days = [day for cell in cells.split() if (day := DATE.parse(cell))]
    return days[-1] if len(days) > 1 else None


def _parse_paid(text: str) -> Parsed | None:
    """Nothing is no payment."""
    parsed = AMOUNT.parse(text)
    return parsed if parsed is not None and parsed.value else None


_PAID = ValueType(name="paid", parse=_parse_paid, strict=True)
_YEAR = _of_last_paid_year("paid_year", lambda year, _: YEAR.parse(year), YEAR)
_AMOUNT = _of_last_paid_year("paid_amount", _last_amount, _PAID)
_DAY = _of_last_paid_year("paid_day", _last_date, STATED_DATE)

KIND = PaperKind(
    kind="bukti_lunas_pbb",
    title="Bukti lunas PBB",
    title_en="Land tax receipt",
    one_page=True,
    titles=(
        "SURAT TANDA TERIMA SETORAN",
        "BUKTI PEMBAYARAN PBB",
        "BUKTI PELUNASAN PBB",
        "BUKTI SETORAN PBB",
        "RESI PEMBAYARAN PBB",
        "STRUK PEMBAYARAN PBB",
        "SLIP PEMBAYARAN PBB",
        "NOTA PEMBAYARAN PBB",
        "KUITANSI PEMBAYARAN PBB",
        "KWITANSI PEMBAYARAN PBB",
        "TANDA TERIMA PEMBAYARAN PBB",
        "INFORMASI PEMBAYARAN PBB",
        "INFORMASI PEMBAYARAN DAN PIUTANG PBB",
        "RIWAYAT PEMBAYARAN PBB",
        "STATUS PEMBAYARAN PBB",
        "SURAT KETERANGAN LUNAS",
        "BUKTI LUNAS PBB",
        "SURAT KETERANGAN BEBAS TUNGGAKAN",
        "BUKTI PEMBAYARAN PAJAK BUMI DAN BANGUNAN",
        "SURAT SETORAN PAJAK DAERAH",
        "STTS",
    ),
    cues=(
        "LUNAS",
        "TANGGAL BAYAR",
        "Tanggal Pembayaran",
        "Jumlah yang dibayar",
        "TOTAL BAYAR",
        "PBB",
        "Bukti Pembayaran",
        "Pembayaran Berhasil",
        "Transaksi Berhasil",
        "Jumlah Setoran",
        "Nomor Objek Pajak",
        "Tahun Pajak",
        "telah melunasi",
        "NOP",
        "DENDA",
        "NTPD",
    ),
    against=(
        "SURAT PEMBERITAHUAN PAJAK",
        "JATUH TEMPO",
        "NJOPTKP",
        "Perihal",
        "BPHTB",
        "BEA PEROLEHAN HAK",
        "NPOPTKP",
        "NILAI PEROLEHAN OBJEK PAJAK",
        # A fresh graduate's `Surat Keterangan Lulus` is two letters away from `… Lunas`.
        "KETERANGAN LULUS",
        "dinyatakan lulus",
        "NISN",
    ),
    other_labels=(
        "Jatuh Tempo",
        "Tanggal Jatuh Tempo",
        "Tgl Jatuh Tempo",
        "Tgl J. Tempo",
        "Tanggal Cetak",
        "Tgl Cetak",
        "Alamat Objek Pajak",
        "Letak Objek Pajak",
        "Lokasi",
        "Lokasi Objek",
        "Luas",
        "Luas Bumi",
        "Luas Tanah",
        "Denda",
        "Pengurangan",
        "Biaya Admin",
        "Biaya Administrasi",
        "Tempat Bayar",
        "Tempat Pembayaran",
        "Sumber Dana",
        "Rekening Sumber",
        "Nomor Referensi",
        "No. Referensi",
        "NTPD",
        "NTB",
        "Kode Bayar",
        "Nama Merchant",
        "Nama Bank",
        "Nama Petugas",
        "Nama Pengirim",
        "Nama Rekening",
        "Terbilang",
    ),
    fields=(
        Field(
            name="nop",
            value=NOP,
            labels=(
                "NOP",
                "NOP PBB",
                "Nomor Objek Pajak",
                "Nomor Objek Pajak (NOP)",
                "No. Objek Pajak",
                "Nomor SPPT (NOP)",
                "No. SPPT (NOP)",
            ),
            required=True,
            patterns=(r"(?P<value>\d{2}[.,]\d{2}[.,]\d{3}[.,]\d{3}[.,]\d{3}[-–.]\d{4}[.,-]\d)",),
        ),
        Field(
            name="tax_year",
            value=_YEAR,
            ranked=True,
            told_first=(_ROWS,),
            labels=(
                "Tahun Pajak",
                "Masa / Tahun Pajak",
                "Thn Pajak",
                "Thn Pjk",
                "Tahun SPPT",
                "Tahun PBB",
                "Masa Pajak",
                "Tahun Tagihan",
                "Periode Pajak",
                "Tahun",
                "Thn",
            ),
            required=True,
            patterns=(r"(?i)tahun\s?(?:pajak)?\s?:?\s?(?P<value>(?:19|20)\d{2})\b",),
        ),
        Field(
            name="taxpayer_name",
            value=NAME,
            ranked=True,
            lines=2,
            labels=(
                "Nama Wajib Pajak",
                "Nama WP",
                "Nama Subjek Pajak",
                "Wajib Pajak",
                "Atas Nama",
                "Diterima dari",
                "Telah diterima dari",
                "Terima dari",
                "Nama",
                "Nama Penyetor",
            ),
            required=True,
        ),
        Field(
            name="amount",
            value=_AMOUNT,
            ranked=True,
            told_first=(_ROWS,),
            labels=(
                "Total Bayar",
                "Total Dibayar",
                "Total yang dibayar",
                "Jumlah yang dibayar",
                "Jumlah Bayar",
                "Jml Bayar",
                "Jml Dibayar",
                "Jumlah Dibayar",
                "Total Pembayaran",
                "Total Setoran",
                "Total",
                "Jumlah Setoran",
                "Jumlah Pembayaran",
                "Nilai Setoran",
                "Nilai Pembayaran",
                "Nominal Pembayaran",
                "Nominal Transaksi",
                "Nominal",
                "Sebesar",
                "Uang sejumlah",
                "Sejumlah",
                "Pokok",
                "Pokok Pajak",
                "Jumlah Pokok",
            ),
            prose=(
                # The great figure below the tick of a telephone's receipt.
                r"(?i:berhasil|sukses)\W{0,5}(?:\d{1,2}\s[A-Za-z]{3,9}\s\d{4}[\s\d:.,•|-]{0,14}(?:WIB|WITA|WIT)?\s)?"
                r"(?P<value>(?:Rp|IDR)\.?\s?\d[\d.,]{2,15})",
            ),
        ),
        Field(
            name="paid_on",
            value=_DAY,
            ranked=True,
            told_first=(_ROWS,),
            labels=(
                "Tanggal Bayar",
                "Tanggal Pembayaran",
                "Tgl Bayar",
                "Tgl Pembayaran",
                "Dibayar tanggal",
                "Tanggal Lunas",
                "Tanggal Pelunasan",
                "Tanggal Transaksi",
                "Tgl Transaksi",
                "Waktu Transaksi",
                "Waktu Pembayaran",
                "Tanggal Setor",
                "Waktu",
                "Tanggal",
            ),
            patterns=(
                r"(?i)(?:dibayar|lunas|pembayaran)\b.{0,30}?\btanggal\s(?P<value>.{6,40})$",
                rf"^(?!.*(?i:cetak|print)).*?(?P<value>{prose.DATE})[ ,|•·-]{{1,3}}"
                r"(?i:pukul\s|jam\s)?\d{1,2}[:.]\d{2}",
            ),
        ),
    ),
)
