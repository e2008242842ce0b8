"""Proof that the land tax was paid: STTS, a bank's receipt, or the office's letter (domain.md b)."""

from validators.documents import prose
from validators.documents.kind import Field, PaperKind
from validators.values import AMOUNT, DATE, NAME, NOP, YEAR

KIND = PaperKind(
    kind="bukti_lunas_pbb",
    title="Bukti lunas PBB",
    title_en="Land tax receipt",
    titles=(
        "SURAT TANDA TERIMA SETORAN",
        "BUKTI PEMBAYARAN PBB",
        "SURAT KETERANGAN LUNAS",
        "BUKTI LUNAS PBB",
        "SURAT KETERANGAN BEBAS TUNGGAKAN",
        "BUKTI PEMBAYARAN PAJAK BUMI DAN BANGUNAN",
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
        "Nomor Objek Pajak",
        "Tahun Pajak",
        "telah melunasi",
        "NOP",
        "DENDA",
    ),
    against=("SURAT PEMBERITAHUAN PAJAK", "JATUH TEMPO", "NJOPTKP", "Perihal"),
    fields=(
        Field(
            name="nop",
            value=NOP,
            labels=("NOP", "Nomor Objek Pajak", "Nomor Objek Pajak (NOP)", "No. Objek Pajak"),
            required=True,
            patterns=(r"(?P<value>\d{2}[.,]\d{2}[.,]\d{3}[.,]\d{3}[.,]\d{3}[-–.]\d{4}[.,-]\d)",),
        ),
        Field(
            name="tax_year",
            value=YEAR,
            labels=("Tahun Pajak", "Tahun", "Masa Pajak", "Tahun SPPT", "Thn Pajak"),
            required=True,
            patterns=(r"(?i)tahun\s?(?:pajak)?\s?:?\s?(?P<value>(?:19|20)\d{2})\b",),
        ),
        Field(
            name="taxpayer_name",
            value=NAME,
            labels=(
                "Nama Wajib Pajak",
                "Nama WP",
                "Wajib Pajak",
                "Nama",
                "Atas Nama",
                "Diterima dari",
                "Telah diterima dari",
                "Nama Penyetor",
            ),
            required=True,
        ),
        Field(
            name="amount",
            value=AMOUNT,
            ranked=True,
            labels=(
                "Total Bayar",
                "Jumlah yang dibayar",
                "Jumlah Bayar",
                "Total",
                "Jumlah Dibayar",
                "Total Pembayaran",
                "Jumlah Setoran",
                "Jumlah Pembayaran",
                "Nominal",
                "Sebesar",
                "Pokok",
            ),
        ),
        Field(
            name="paid_on",
            value=DATE,
            labels=(
                "Tanggal Bayar",
                "Tanggal Pembayaran",
                "Tgl Bayar",
                "Dibayar tanggal",
                "Tanggal Transaksi",
                "Tgl Pembayaran",
                "Tanggal Lunas",
                "Waktu",
                "Tanggal Setor",
                "Tanggal",
            ),
            patterns=(
                r"(?i)(?:dibayar|lunas|pembayaran)\b.{0,30}?\btanggal\s(?P<value>.{6,40})$",
                rf"(?P<value>{prose.DATE})[ ,|-]{{1,3}}(?i:pukul\s|jam\s)?\d{{1,2}}[:.]\d{{2}}",
            ),
        ),
    ),
)
