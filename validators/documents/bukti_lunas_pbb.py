"""Proof that the land tax was paid: STTS, a bank's receipt, or the office's letter (domain.md b)."""

import re
from collections.abc import Callable

from validators.documents import prose
from validators.documents.kind import Field, PaperKind
from validators.documents.land_tax import SUM, TAXPAYER
from validators.documents.wording import worded
from validators.values import AMOUNT, DATE, NOP, STATED_DATE, YEAR, Parsed, ValueType

_ROW_YEAR = r"(?<![\d./,-])(?:19|20)\d{2}"
_ROW_CELLS = r"(?:[\s|]{1,4}(?:Rp\.?\s?)?[\d.,/-]{1,20}){2,9}"
_ROW = rf"{_ROW_YEAR}{_ROW_CELLS}[\s|]{{1,4}}(?i:belum\s)?(?i:lunas|bayar|terbayar)\b"
_TABLE = rf"{_ROW}(?:[\s|-]{{1,6}}{_ROW})*"
_ROWS = rf"(?P<value>{_TABLE})"
"""A table of years, as an office prints what was paid and what is owed, from its first row to its last.

`2025 673.427 30/09/2025 0 673.427 04/09/2025 LUNAS`
"""
_PAID_HEAD = re.compile(r"(?i)\b(?:tgl|tanggal)\b\.?\s(?:bayar|pembayaran|setor|lunas|pelunasan)\b")
_NO_DUE = rf"(?:(?!(?i:tempo)|{_ROW_YEAR}).)"
_ROWS_WITH_HEAD = rf"(?P<value>(?i:tahun|thn)\b{_NO_DUE}{{0,120}}?(?i:tgl|tanggal)\b{_NO_DUE}{{0,80}}?{_TABLE})"
"""The same with its head, which names no day on which the tax is due."""
_LEAST = 1000
"""Rupiah; no land tax is less."""
_PAID_ROW = re.compile(rf"(?P<year>{_ROW_YEAR})(?P<cells>{_ROW_CELLS})[\s|]{{1,4}}(?i:lunas|terbayar)\b")


def _of_last_paid_year(
    name: str, of_row: Callable[[str, str, str], Parsed | None], otherwise: ValueType
) -> ValueType:
    """A value that a table of years gives in the row of the latest year paid; without a table another type's."""

    def parse(text: str) -> Parsed | None:
        rows = list(_PAID_ROW.finditer(text))
        if not rows:
            return None if re.search(_ROW, text) else otherwise.parse(text)
        latest = max(rows, key=lambda row: row["year"])
        return of_row(latest["year"], latest["cells"], text[: rows[0].start()])

    return ValueType(name=name, parse=parse, strict=True)


def _cells(row: str) -> list[str]:
    """The cells of a row; a scanned one has the lines between them, too."""
    return re.split(r"[\s|]+", row)


def _last_amount(_: str, cells: str, __: str) -> Parsed | None:
    """What was paid stands last, behind the tax and the fine."""
    amounts = [
        AMOUNT.parse(cell) for cell in _cells(cells) if re.fullmatch(r"(?=.*[1-9])[\d.]{4,}(?:,\d\d)?", cell)
    ]
    return amounts[-1] if amounts else None


def _last_date(_: str, cells: str, head: str) -> Parsed | None:
    """The day of payment stands behind the day on which it was due; alone, it could be either without a head."""
    days = [day for cell in _cells(cells) if (day := DATE.parse(cell))]
    return days[-1] if len(days) > 1 or (days and _PAID_HEAD.search(head)) else None


def _parse_paid(text: str) -> Parsed | None:
    """Nothing is no payment, and a number of sheets or of objects is none."""
    parsed = SUM.parse(text)
    return parsed if parsed is not None and isinstance(parsed.value, int) and parsed.value >= _LEAST else None


_PAID = ValueType(name="paid", parse=_parse_paid, strict=True)
_YEAR = _of_last_paid_year("paid_year", lambda year, *_: YEAR.parse(year), YEAR)
_AMOUNT = _of_last_paid_year("paid_amount", _last_amount, _PAID)
_DAY = _of_last_paid_year("paid_day", _last_date, STATED_DATE)

_RECEIPTS = (
    "BUKTI",
    "TANDA TERIMA",
    "TANDA BUKTI",
    "SLIP",
    "STRUK",
    "RESI",
    "NOTA",
    "KUITANSI",
    "KWITANSI",
    "INFORMASI",
    "RIWAYAT",
    "STATUS",
)
_PAYMENTS = ("PEMBAYARAN", "PELUNASAN", "SETORAN", "PENERIMAAN")
_TAXES = ("PBB", "PAJAK BUMI DAN BANGUNAN")

_NAMED = r"(?:(?!NOP|PBB|(?i:alamat|letak|tahun|untuk)\b)[A-Z][A-Za-z.,'’-]*\s?){1,7}"
"""A taxpayer in a sentence, up to the next word in small letters."""
_RUPIAH = r"(?:Rp|IDR)\.?\s?\d[\d.,]{2,15}"
_PAID_IN_SENTENCE = (
    r"(?i:melunasi|membayar|menyetor|dibayar|dilunasi|disetor|pembayaran|pelunasan|lunas)(?i:kan)?\b"
)
_NO_OTHER = r"(?:(?!(?i:jatuh tempo|demikian|yang bertanda)).)"
_NOT_PRINTED = r"^(?!.*(?i:cetak|print))"
_TILL_DATE = r"\d{4}-\d{2}-\d{2}|\d{2}[./-]\d{2}[./-]\d{2}"
_COLLECTOR = (
    r"(?i:petugas|penerima|yang menerima|pemungut|kolektor|bendahara|kasir|juru|kadus|kepala dusun|teller)\b"
)
_ONE_SUM = r"\d{1,3}(?:\.\d{3})+(?!\d|[.-]\d)"
_NO_SUM = rf"(?:(?!(?<![\d.]){_ONE_SUM}).)"
_NO_OTHER_SUM = rf"(?:(?!(?<![\d.])(?!(?P=value)(?!\d)){_ONE_SUM}).)"

KIND = PaperKind(
    kind="bukti_lunas_pbb",
    title="Bukti lunas PBB",
    title_en="Land tax receipt",
    one_page=True,
    titles=(
        "SURAT TANDA TERIMA SETORAN",
        *(f"{paper} {payment} {tax}" for paper in _RECEIPTS for payment in _PAYMENTS for tax in _TAXES),
        "INFORMASI PEMBAYARAN DAN PIUTANG PBB",
        "TANDA LUNAS PBB",
        "SURAT KETERANGAN LUNAS",
        "BUKTI LUNAS PBB",
        "SURAT KETERANGAN BEBAS TUNGGAKAN",
        "SURAT SETORAN PAJAK DAERAH",
        "BUKTI SETORAN PAJAK DAERAH",
        "STTS",
    ),
    # Receipts of power, water and schools say the rest, too; some titles are two letters away from theirs.
    needs=("PBB", "Bumi dan Bangunan", "Objek Pajak", "Surat Tanda Terima Setoran", "Nomor Objek"),
    cues=(
        "LUNAS",
        "TANGGAL BAYAR",
        "Tanggal Pembayaran",
        "Jumlah yang dibayar",
        "TOTAL BAYAR",
        "PBB",
        "Bukti Pembayaran",
        "Pembayaran PBB",
        "Penerimaan PBB",
        "Setoran PBB",
        "Tanda Terima Sementara",
        "Struk Pembayaran",
        "Bukti Transaksi",
        "Detail Transaksi",
        "Bukti Setor",
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
        "Dengan hormat",
        "SURAT PERMOHONAN",
        "SURAT TAGIHAN",
        "PEMBERITAHUAN OBJEK PAJAK",
        "BPHTB",
        "BEA PEROLEHAN HAK",
        "NPOPTKP",
        "NILAI PEROLEHAN OBJEK PAJAK",
        "NPWPD",
        "PAJAK HOTEL",
        "PAJAK RESTORAN",
        "PAJAK REKLAME",
        "PAJAK HIBURAN",
        "PAJAK KENDARAAN",
        "PBJT",
        "RETRIBUSI",
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
            patterns=(
                r"(?P<value>\d{2}[.,]\d{2}[.,]\d{3}[.,]\d{3}[.,]\d{3}[-–.]\d{4}[.,-]\d)",
                r"(?<!\d)(?P<value>\d{2} \d{2} \d{3} \d{3} \d{3} \d{4} \d)(?!\d)",
                # What a bank prints on a form to make it valid: `PBB 167105000301200450 2025 … IDR 234,714.00`.
                r"\b(?:PBB|NOP)\W{1,3}(?P<value>\d{18})(?!\d)",
            ),
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
                "Periode / Tahun",
                "Tahun / Periode",
                "Periode Tagihan",
                "PBB Tahun",
                "PBB-P2 Tahun",
                "SPPT Tahun",
                "Pajak Tahun",
                "Untuk Tahun",
                "Periode",
                "Tahun Tagihan",
                "Periode Pajak",
                "Tahun",
                "Thn",
            ),
            required=True,
            patterns=(
                r"(?i)\b(?:tahun|thn|th)\b\.?\s?(?:pajak)?\s?:?\s?(?P<value>(?:19|20)\d{2})\b",
                r"\b\d{18}\s(?P<value>(?:19|20)\d{2})\b",
            ),
        ),
        Field(
            name="taxpayer_name",
            value=TAXPAYER,
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
                "Telah terima dari",
                "Sudah diterima dari",
                "Sudah terima dari",
                "Terima dari",
                "Nama Pelanggan",
                "Nama Pemilik",
                "Nama Pemilik Objek Pajak",
                "Nama",
                "Nama Penyetor",
            ),
            prose=(rf"(?i:atas nama)\s?:?\s(?:(?i:wajib pajak|wp|sdr\.?|bapak|ibu)\s?:?\s)?(?P<value>{_NAMED})",),
            required=True,
        ),
        Field(
            name="amount",
            value=_AMOUNT,
            ranked=True,
            told_first=(_ROWS,),
            labels=(
                *worded(
                    "Total|Jumlah|Jml|Nominal", "|yang", "|telah|sudah", "Dibayar|Dibayarkan|Disetor|Disetorkan"
                ),
                *worded("Total|Jumlah|Jml|Besarnya", "Bayar|Pembayaran|Setoran|Transaksi|Pelunasan", "|PBB|Pajak"),
                "Jumlah Total",
                "Grand Total",
                "Total",
                *worded("Nilai|Nominal|Besar|Besarnya", "Setoran|Pembayaran|Transaksi|Bayar|Pajak|PBB|Uang"),
                "Nominal",
                "Sebesar",
                "Uang sejumlah",
                "Uang sebesar",
                "Jumlah uang",
                "Banyaknya uang",
                "Sejumlah",
                "Dibayar",
                "Bayar",
                "Jumlah",
                "Jml",
                "Setoran",
                "Pokok",
                "Pokok Pajak",
                "Jumlah Pokok",
            ),
            prose=(
                # The great figure below the tick of a telephone's receipt.
                r"(?i:berhasil|sukses)\W{0,5}(?:\d{1,2}\s[A-Za-z]{3,9}\s\d{4}[\s\d:.,•|-]{0,14}(?:WIB|WITA|WIT)?\s)?"
                rf"(?P<value>{_RUPIAH})",
                rf"{_PAID_IN_SENTENCE}{_NO_OTHER}{{0,250}}?\b(?i:sebesar|sejumlah|senilai)\s?:?\s(?P<value>{_RUPIAH})",
                # The only sum on a page, whatever stands before it.
                rf"\A{_NO_SUM}*(?<![\d.])(?P<value>{_ONE_SUM}){_NO_OTHER_SUM}*\Z",
                r"\bIDR\s?(?P<value>\d{1,3}(?:,\d{3})+\.\d{2})(?!\d)",
            ),
        ),
        Field(
            name="paid_on",
            value=_DAY,
            ranked=True,
            told_first=(_ROWS_WITH_HEAD, _ROWS),
            labels=(
                *worded(
                    "Tanggal|Tgl|Waktu|Hari/Tanggal",
                    "Bayar|Pembayaran|Pelunasan|Lunas|Setor|Setoran|Penyetoran",
                    "|PBB",
                ),
                *worded("Tanggal|Tgl|Waktu|Hari/Tanggal", "Transaksi|Trx|Penerimaan|Terima|Validasi|Transfer"),
                "Dibayar tanggal",
                "Diterima tanggal",
                "Lunas tanggal",
                "Dibayar pada",
                *worded("Tanggal|Tgl|Hari", "|dan", "Jam|Waktu|Pukul|Tanggal"),
                "Waktu",
                "Tgl",
                "Tanggal",
            ),
            patterns=(
                r"(?i)(?:dibayar|lunas|pembayaran)\b.{0,30}?\btanggal\s(?P<value>.{6,40})$",
                rf"{_NOT_PRINTED}.*?(?P<value>{prose.DATE})[ ,|•·-]{{1,3}}"
                r"(?i:pukul\s|jam\s)?\d{1,2}[:.]\d{2}",
                rf"{_NOT_PRINTED}.*?(?<!\d)(?P<value>{_TILL_DATE})[ -]{{1,3}}\d{{2}}[:.]\d{{2}}",
            ),
            prose=(
                rf"{_PAID_IN_SENTENCE}{_NO_OTHER}{{0,350}}?(?<!per )(?<!dengan )(?<!hingga )\b(?i:tanggal|tgl\.?)"
                rf"\s(?P<value>{prose.DATE})",
                # Whoever collects the tax dates the receipt on the day on which he was paid.
                rf"(?P<value>{prose.DATE})\s(?:Rp\.?\s?)?(?:[\d.,-]{{4,16}}\s|[A-Z][A-Za-z]+,\s)?(?:[A-Z]\s)?{_COLLECTOR}",
            ),
        ),
    ),
)
