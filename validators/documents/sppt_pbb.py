"""SPPT PBB, the land-tax bill; it is no receipt (domain.md b; S-sppt)."""

from validators.documents.kind import Field, PaperKind
from validators.values import ADDRESS, AMOUNT, DATE, NAME, NOP, YEAR

KIND = PaperKind(
    kind="sppt_pbb",
    title="SPPT PBB (tagihan)",
    title_en="Land tax bill",
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
    against=("LUNAS", "TANDA TERIMA SETORAN", "TANGGAL BAYAR", "Bukti Pembayaran", "telah melunasi"),
    fields=(
        Field(
            name="nop",
            value=NOP,
            labels=("NOP", "NO. SPPT (NOP)", "Nomor Objek Pajak", "NO SPPT"),
            required=True,
            patterns=(r"(?P<value>\d{2}[.,]\d{2}[.,]\d{3}[.,]\d{3}[.,]\d{3}[-–.]\d{4}[.,-]\d)",),
        ),
        Field(
            name="tax_year",
            value=YEAR,
            labels=("Tahun Pajak", "PAJAK BUMI DAN BANGUNAN TAHUN", "Tahun"),
            required=True,
            patterns=(r"(?i)tahun\s?(?:pajak)?\s?:?\s?(?P<value>(?:19|20)\d{2})\b",),
        ),
        Field(
            name="taxpayer_name",
            value=NAME,
            labels=("NAMA DAN ALAMAT WAJIB PAJAK", "Nama Wajib Pajak", "Nama WP", "Wajib Pajak"),
            required=True,
        ),
        Field(
            name="object_address",
            value=ADDRESS,
            labels=(
                "LETAK OBJEK PAJAK",
                "Alamat Objek Pajak",
                "Letak Objek",
                "Alamat Objek",
                "Lokasi Objek Pajak",
            ),
            lines=5,
        ),
        Field(
            name="land_area",
            value=AMOUNT,
            labels=("BUMI", "Luas Bumi", "Luas Tanah", "Luas Bumi (m2)", "Luas Tanah (m2)"),
        ),
        Field(name="building_area", value=AMOUNT, labels=("BANGUNAN", "Luas Bangunan", "Luas Bangunan (m2)")),
        Field(
            name="amount",
            value=AMOUNT,
            labels=(
                "PAJAK BUMI DAN BANGUNAN YANG HARUS DIBAYAR (Rp)",
                "PBB YANG HARUS DIBAYAR",
                "JUMLAH YANG HARUS DIBAYAR",
                "PBB yang harus dibayar (Rp)",
                "Pajak Terhutang",
                "Pajak Terutang",
                "PBB Terhutang",
                "PBB Terutang",
                "Total Tagihan",
                "Jumlah Tagihan",
                "YANG HARUS DIBAYAR",
                "YANG HARUS DIBAYAR (Rp)",
            ),
        ),
        Field(
            name="due_date",
            value=DATE,
            labels=(
                "TGL JATUH TEMPO",
                "Tanggal Jatuh Tempo",
                "Jatuh Tempo",
                "Jatuh Tempo Tanggal",
                "Batas Akhir Bayar",
                "Batas Akhir Pembayaran",
                "Batas Pembayaran",
                "Jatuh Tempo Pembayaran",
            ),
        ),
    ),
)
