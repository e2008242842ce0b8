"""Rows of an address that identity and family cards print alike (domain.md b)."""

from validators.documents.kind import Field
from validators.documents.wording import worded
from validators.values import DISTRICT, RT_RW, VILLAGE

RT_RW_ROW = Field(name="rt_rw", value=RT_RW, labels=("RT/RW",))
VILLAGE_ROW = Field(
    name="village",
    value=VILLAGE,
    labels=(*worded("Kel|Kelurahan|Nagari", "|Desa|Kampung"), *worded("Desa", "|Kel|Kelurahan|Nagari")),
)
DISTRICT_ROW = Field(name="district", value=DISTRICT, labels=("Kecamatan", "Kec", "Distrik", "Kecamatan/Distrik"))
REGENCY_LABELS = (*worded("Kabupaten|Kab", "Kota|Kotamadya|Kodya"), *worded("Kota", "Kabupaten|Kab"))
PROVINCE_LABELS = ("Provinsi", "Propinsi")
