"""How papers call their days: when they were made, how long they are valid, when someone was born or graduated."""

from validators.documents.wording import worded

_DAY = "Tanggal|Tgl"
_MADE = "Diterbitkan|Ditetapkan|Dikeluarkan|Diregistrasi|Terbit"
ISSUED = (
    *worded(_DAY, f"Penerbitan|Penetapan|Registrasi|{_MADE}", "|STR"),
    *worded(_MADE, "|pada", "|tanggal|tgl"),
    *worded("Date of", "Issue|Issuance|Registration"),
    *worded("Issued|Issue|Registration", "on|date"),
    *worded("Date", "Issued"),
    "Issued",
)
_UNTIL = "sampai|sampai dengan|hingga|s/d"
VALID_UNTIL = (
    *worded("Masa Berlaku|Berlaku", "|STR", _UNTIL, "|tanggal"),
    *worded(_DAY, "Berakhir|Kadaluarsa|Kedaluwarsa|Kadaluwarsa|Habis Berlaku", "|STR"),
    *worded("|Tanggal", "Akhir|Berakhirnya|Habis", "Masa Berlaku"),
    *worded("Valid", "until|through|thru|to|till"),
    *worded("Expiry|Expiration|Exp", "|date"),
    *worded("Date of", "Expiry|Expiration"),
    *worded("Expires|Expired|Validity|Berakhir|Kadaluarsa|Kedaluwarsa"),
    *worded("Masa Berlaku|Berlaku", "|STR"),
)
"""The surest first: `Berlaku` alone is also the day from which a paper is valid."""
BORN = (
    *worded("|Tempat|Tempat dan|Tempat &", _DAY, "Lahir|Kelahiran"),
    *worded("|Place|Place and", "Date of Birth"),
    *worded("TTL|Lahir|Kelahiran|Born|Birth Date"),
)
GRADUATED = (
    *worded(_DAY, "Lulus|Kelulusan|Yudisium"),
    *worded("|Telah", "|Dinyatakan", "Lulus", "pada|tanggal|pada tanggal"),
    *worded("Yudisium", "|tanggal|pada tanggal"),
    *worded("Date of Graduation|Graduation Date|Graduated on|Graduated"),
)
