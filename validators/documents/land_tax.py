"""What bills and receipts of the land tax share: who owes it."""

import re
from dataclasses import replace

from validators.values import NAME, Parsed

_NOBODY = re.compile(
    r"\bRUPIAH\b|^(?:SE)?(?:RATUS|RIBU|PULUH|BELAS|JUTA)\b"
    r"|^(?:PELANGGAN|PEMBAYAR|PENYETOR|PENGIRIM|PENERIMA|NASABAH|PEMILIK|SUBJEK PAJAK|OBJEK PAJAK|MERCHANT|PRODUK"
    r"|LAYANAN|BANK|PETUGAS|KASIR|TELLER|WP|LUNAS|BERHASIL|SELESAI|SUKSES|KELURAHAN|KECAMATAN|DENDA|POKOK|TUNAI)$"
)
"""Sums in words, and words with which a label goes on or that are one."""


def _parse_taxpayer(text: str) -> Parsed | None:
    parsed = NAME.parse(text)
    return None if parsed is None or _NOBODY.search(str(parsed.value)) else parsed


TAXPAYER = replace(NAME, parse=_parse_taxpayer)
