"""What bills and receipts of the land tax share: who owes it, and sums that are no dates."""

import re
from dataclasses import replace

from validators.values import AMOUNT, NAME, Parsed

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

_DATE = re.compile(
    r"(?<![\d.])(?:\d{1,2}([/.-])\d{1,2}\1(?:19|20)?\d{2}|\d{1,2}[ -][A-Za-z]{3,9}[ -](?:19|20)\d{2})(?![\d.])"
)
_YEAR = re.compile(r"\W*(?:19|20)\d{2}\W*")
_COUNTED = re.compile(r"(?i)\b\d{1,2}\s?(?:tahun|bulan|hari|orang|lembar)\b")
"""What is counted is no money and no land: `Tunggakan 5 tahun terakhir`."""
_CLASS = re.compile(r"\W*0\d{1,2}\W*")
"""A class of land or of buildings, as bills print it: `084`."""


def _parse_sum(text: str) -> Parsed | None:
    """An amount or an area; what stands beside its label may be a day, a year or a class."""
    undated = _COUNTED.sub(" ", _DATE.sub(" ", text))
    return None if _YEAR.fullmatch(undated) or _CLASS.fullmatch(undated) else AMOUNT.parse(undated)


SUM = replace(AMOUNT, parse=_parse_sum)
