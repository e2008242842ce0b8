"""Proof that the land tax was paid: STTS, a bank's receipt, or the office's letter (domain.md b)."""

from validators.documents import prose
from validators.documents.kind import Field, PaperKind
from validators.values import AMOUNT, DATE, NAME, NOP, YEAR, Parsed, ValueType


def _parse_paid(text: str) -> Parsed | None:
    """Nothing is no payment."""
    parsed = AMOUNT.parse(text)
    return parsed if parsed is not None and parsed.value else None


_PAID = ValueType(name="paid", parse=_parse_paid, strict=True)

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
            value=YEAR,
            ranked=True,
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
            value=_PAID,
            ranked=True,
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
            value=DATE,
            ranked=True,
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
