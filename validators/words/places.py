"""The districts and villages of Kota Palembang as papers print them (domain.md d: Kemendagri, 18 and 107)."""

PALEMBANG: dict[str, tuple[str, ...]] = {
    "ILIR BARAT II": ("35 ILIR", "32 ILIR", "30 ILIR", "29 ILIR", "28 ILIR", "27 ILIR", "KEMANG MANIS"),
    "SEBERANG ULU I": ("1 ULU", "2 ULU", "3-4 ULU", "5 ULU", "7 ULU"),
    "SEBERANG ULU II": ("11 ULU", "12 ULU", "13 ULU", "14 ULU", "16 ULU", "TANGGA TAKAT", "SENTOSA"),
    "ILIR BARAT I": (
        "BUKIT LAMA", "LOROK PAKJO", "26 ILIR D.I", "SIRING AGUNG", "DEMANG LEBAR DAUN", "BUKIT BARU",
    ),
    "ILIR TIMUR I": (
        "18 ILIR", "16 ILIR", "13 ILIR", "14 ILIR", "15 ILIR", "17 ILIR", "20 ILIR D.III", "20 ILIR D.IV",
        "20 ILIR D.I", "SUNGAI PANGERAN", "KEPANDEAN BARU",
    ),
    "ILIR TIMUR II": ("5 ILIR", "3 ILIR", "1 ILIR", "2 ILIR", "LAWANG KIDUL", "SEI BUAH"),
    "SUKARAMI": (
        "TALANG BETUTU", "SUKAJAYA", "SUKARAMI", "KEBUN BUNGA", "SUKA BANGUN", "TALANG JAMBE", "SUKODADI",
    ),
    "SAKO": ("SUKA MAJU", "SAKO", "SIALANG", "SAKO BARU"),
    "KEMUNING": ("20 ILIR D.II", "ARIO KEMUNING", "SEKIP JAYA", "PAHLAWAN", "PIPA REJA", "TALANG AMAN"),
    "KALIDONI": ("BUKIT SANGKAL", "KALIDONI", "SEI SELAYUR", "SEI SELINCAH", "SEI LAIS"),
    "BUKIT KECIL": ("19 ILIR", "22 ILIR", "23 ILIR", "24 ILIR", "26 ILIR", "TALANG SEMUT"),
    "GANDUS": ("GANDUS", "KARANG ANYAR", "36 ILIR", "KARANG JAYA", "PULO KERTO"),
    "KERTAPATI": ("KEMAS RINDO", "KEMANG AGUNG", "KERAMASAN", "KERTAPATI", "KARYA JAYA", "OGAN BARU"),
    "PLAJU": (
        "PLAJU ULU", "PLAJU DARAT", "PLAJU ILIR", "BAGUS KUNING", "KOMPERTA", "TALANG PUTRI", "TALANG BUBUK",
    ),
    "ALANG-ALANG LEBAR": ("ALANG-ALANG LEBAR", "SRI JAYA", "TALANG KELAPA", "KARYA BARU"),
    "SEMATANG BORANG": ("SRI MULYA", "SUKAMULYA", "LEBUNG GAJAH", "KARYA MULIA"),
    "JAKABARING": ("8 ULU", "9-10 ULU", "15 ULU", "SILABERANTI", "TUAN KENTANG"),
    "ILIR TIMUR III": ("8 ILIR", "9 ILIR", "10 ILIR", "11 ILIR", "KUTO BATU", "DUKU"),
}  # fmt: skip
"""Villages by district; spacing and hyphens vary in print, so compare by `addresses.place_key`."""

DISTRICTS = tuple(PALEMBANG)
VILLAGES = tuple(sorted({village for villages in PALEMBANG.values() for village in villages}))
