"""Names of Indonesian people and bodies: which are one, which are near, which are another's (domain.md c.12)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validators.words.names import Likeness, clean_name, compare_entities, compare_names, name_words

EQUAL = [
    ("SITI RAHMAWATI", "siti rahmawati"),
    ("SITI RAHMAWATI", "SITI  RAHMAWATI"),
    ("SITI RAHMAWATI", "SITIRAHMAWATI"),  # engines join words
    ("dr. SITI RAHMAWATI", "SITI RAHMAWATI"),
    ("drg. SITI RAHMAWATI, Sp.KG", "SITI RAHMAWATI"),
    ("Prof. Dr. dr. SITI RAHMAWATI, Sp.OG", "SITI RAHMAWATI"),
    ("SITI RAHMAWATI, S.Kep., Ns., M.Kep.", "Ns. SITI RAHMAWATI"),
    ("SITI RAHMAWATI S.ST., M.Kes", "SITI RAHMAWATI"),
    ("SITI RAHMAWATI A.Md.Keb", "SITI RAHMAWATI"),
    ("Bd. SITI RAHMAWATI, S.Tr.Keb", "SITI RAHMAWATI"),
    ("apt. SITI RAHMAWATI, S.Farm.", "SITI RAHMAWATI"),
    ("Hj. SITI RAHMAWATI", "SITI RAHMAWATI"),
    ("Hj. ST. RAHMAWATI", "SITI RAHMAWATI"),
    ("Ir. H. BUDI SANTOSO, M.T.", "BUDI SANTOSO"),
    ("Drs. BUDI SANTOSO", "BUDI SANTOSO"),
    ("H. Moh. Yusuf, S.H.", "MUHAMMAD YUSUF"),
    ("M. YUSUF", "MUHAMMAD YUSUF"),
    ("M.YUSUF", "MUHAMMAD YUSUF"),
    ("MOCHAMMAD YUSUF", "Mohd. Yusuf"),
    ("MUH. YUSUF", "MUHAMAD YUSUF"),
    ("ABD. RAHMAN", "ABDUL RAHMAN"),
    ("AHMAD BIN SALEH", "AHMAD SALEH"),
    ("AISYAH BINTI UMAR", "AISYAH UMAR"),
    ("NUR'AINI", "NURAINI"),
    ("NUR’AINI", "NUR`AINI"),
    ("NUR-AINI", "NUR AINI"),
    ("SUHARTO", "Suharto"),  # one word is a whole name
    ("KEMAS ABDULLAH", "Kemas Abdullah"),
]
SIMILAR = [
    ("SOEHARTONO", "SUHARTONO"),
    ("DJOKO WIDODO", "JOKO WIDODO"),
    ("TJAHJONO", "CAHYONO"),
    ("SJAHRUL EFFENDI", "SYAHRUL EFENDI"),
    ("ACHMAD FAUZI", "AHMAD FAUZI"),
    ("SITI RAHMAWATI", "SITI RAHMAWATY"),
    ("SITI RAHMAWATI", "SITI RAHMAVATI"),  # one slip of an engine
    ("SITI RAHMAWATI DEWI", "SITI RAHMAWATI"),
    ("SITI R. DEWI", "SITI RAHMAWATI DEWI"),
    ("BUDI A. SANTOSO", "BUDI AGUS SANTOSO"),
    ("MUHAMMAD YUSUF HIDAYAT", "M. YUSUF H."),
    ("KEMAS ABDULLAH", "ABDULLAH"),
    ("Kgs. ABDULLAH FIKRI", "ABDULLAH FIKRI"),
    ("MASAYU NURHAYATI", "NURHAYATI"),
    ("RADEN AYU LESTARI", "AYU LESTARI"),
]
DIFFERENT = [
    ("SITI RAHMAWATI", "SITI AMINAH"),
    ("SITI RAHMAWATI", "BUDI SANTOSO"),
    ("MUHAMMAD YUSUF", "MUHAMMAD YUNUS"),
    ("MUHAMMAD YUSUF", "MUHAMMAD"),
    ("SITI", "SITA"),
    ("BUDI", "RUDI"),
    ("ANDI", "ANDI WIJAYA"),  # one word in common is too little
    ("AHMAD SALEH", "SALEH AHMAD"),
    ("", "SITI RAHMAWATI"),
    ("...", "SITI RAHMAWATI"),
]


@pytest.mark.parametrize(("one", "other"), EQUAL)
def test_one_name(one: str, other: str) -> None:
    assert compare_names(one, other) is Likeness.EQUAL


@pytest.mark.parametrize(("one", "other"), SIMILAR)
def test_near_names(one: str, other: str) -> None:
    assert compare_names(one, other) is Likeness.SIMILAR


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_other_names(one: str, other: str) -> None:
    assert compare_names(one, other) is Likeness.DIFFERENT


@pytest.mark.parametrize(("one", "other"), [*EQUAL, *SIMILAR, *DIFFERENT])
def test_the_order_does_not_matter(one: str, other: str) -> None:
    assert compare_names(one, other) is compare_names(other, one)


def test_titles_alone_are_kept_as_a_name() -> None:
    assert name_words("dr.") == ("DR",)
    assert name_words("HADI") == ("HADI",)


@pytest.mark.parametrize(
    ("printed", "kept"),
    [
        (" dr.  Siti Rahmawati ", "DR. SITI RAHMAWATI"),
        (": SITI RAHMAWATI.", "SITI RAHMAWATI"),
        ("Siti Rahmawati, S.H.", "SITI RAHMAWATI, S.H."),
        ("Siti Rahmawati, M.Kes .", "SITI RAHMAWATI, M.KES"),
        ("Siti R.", "SITI R."),
        ("Siti Rahmawati, S.Ars.", "SITI RAHMAWATI, S.ARS."),
        ("Siti Rahmawati, S.Tr.Keb.", "SITI RAHMAWATI, S.TR.KEB."),
        ("Siti Rahmawati, A.Md.Farm.", "SITI RAHMAWATI, A.MD.FARM."),
        ("dr. Siti Rahmawati, Sp.BS.", "DR. SITI RAHMAWATI, SP.BS."),
        ("dr.Siti.", "DR.SITI"),
        ("SITI RAHMAWATI ......", "SITI RAHMAWATI"),
        ("  ", ""),
        ("Ns, Okta Setiawan, S.Kep.", "NS. OKTA SETIAWAN, S.KEP."),
    ],
)
def test_names_are_kept_as_printed(printed: str, kept: str) -> None:
    assert clean_name(printed) == kept


@pytest.mark.parametrize(
    ("one", "other", "likeness"),
    [
        ("PT. SEJAHTERA BERSAMA", "PT SEJAHTERA BERSAMA", Likeness.EQUAL),
        ("P.T. SEJAHTERA BERSAMA Tbk.", "SEJAHTERA BERSAMA", Likeness.EQUAL),
        ("PERSEROAN TERBATAS SEJAHTERA BERSAMA", "PT SEJAHTERA BERSAMA", Likeness.EQUAL),
        ("CV. MUSI JAYA", "C.V. MUSI JAYA", Likeness.EQUAL),
        ("PT MUSI JAYA (PERORANGAN)", "PT MUSI JAYA", Likeness.EQUAL),
        ("YAYASAN MUSI JAYA", "MUSI JAYA", Likeness.EQUAL),
        ("PT SEJAHTERA BERSAMA", "PT SEJAHTERA BERSAMMA", Likeness.SIMILAR),
        ("PT SEJAHTERA BERSAMA", "PT MUSI JAYA", Likeness.DIFFERENT),
        ("PT", "PT MUSI JAYA", Likeness.DIFFERENT),
    ],
)
def test_bodies(one: str, other: str, likeness: Likeness) -> None:
    assert compare_entities(one, other) is likeness
    assert compare_entities(other, one) is likeness


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_text_breaks_it(one: str, other: str) -> None:
    assert compare_names(one, other) is compare_names(other, one)
    clean_name(one)


@given(st.lists(st.sampled_from("RATNA BAMBANG WIBOWO LESTARI HARTATI KURNIAWAN".split()), min_size=1, max_size=4))
def test_titles_never_change_who_it_is(words: list[str]) -> None:
    name = " ".join(words)
    for titled in (f"dr. {name}", f"H. {name}, S.H.", f"{name}, S.Kep., Ns.", f"Prof. Dr. {name}, M.Kes"):
        assert compare_names(titled, name) is Likeness.EQUAL
