"""Which paper fills which requirement: as many as can be, the best fitting, each paper once, cards by holder."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.validators.making import BUDI, SITI, asks, case, file, judged, paper, permit, statuses, whole
from validators.assignment import Filled, applies, assign, is_needed
from validators.case import Answers
from validators.checklist import Condition, Requirement
from validators.papers import Document

KTP = asks("ktp")
OTHERS_KTP = asks("ktp-kuasa", "ktp", holder="representative")
OBEYS = asks("taat", "surat_pernyataan", mentions=("menaati",))
IS_TRUE = asks("keabsahan", "surat_pernyataan", mentions=("keabsahan", "kebenaran"))


def places(filled: Filled) -> dict[str, str]:
    """The file in which each filled requirement's paper lies."""
    return {name: document.file for name, document in filled.papers.items()}


def test_a_paper_fills_one_requirement_only() -> None:
    filled = assign(case((asks("satu", "sip"), asks("dua", "sip")), paper("sip")))
    assert places(filled) == {"satu": "1-sip.jpg"}


def test_a_second_paper_fills_the_second() -> None:
    filled = assign(case((asks("satu", "sip"), asks("dua", "sip")), paper("sip"), paper("sip")))
    assert set(filled.papers) == {"satu", "dua"}
    assert len(set(places(filled).values())) == 2


def test_one_paper_fills_two_where_the_permit_says_so() -> None:
    asked = asks("npwp"), asks("npwp-badan", "npwp", shares=("npwp",))
    filled = assign(case(asked, whole("npwp")))
    assert places(filled) == {"npwp": "1-npwp.jpg", "npwp-badan": "1-npwp.jpg"}
    both = assign(case(asked, whole("npwp"), whole("npwp")))
    assert len(set(places(both).values())) == 2, "two papers fill one each"


def test_sharing_needs_a_fitting_kind() -> None:
    asked = asks("npwp"), asks("nib", shares=("npwp",))
    assert places(assign(case(asked, whole("npwp")))) == {"npwp": "1-npwp.jpg"}


def test_a_choosier_requirement_gets_the_paper_that_only_it_cannot_do_without() -> None:
    # Whichever is asked first: the land paper goes where nothing else fits.
    wide, narrow = asks("bangunan", "perjanjian_sewa", "sertifikat_tanah"), asks("tanah", "sertifikat_tanah")
    for asked in ((wide, narrow), (narrow, wide)):
        filled = assign(case(asked, paper("sertifikat_tanah"), paper("perjanjian_sewa", sure=0.8)))
        assert places(filled) == {"tanah": "1-sertifikat_tanah.jpg", "bangunan": "2-perjanjian_sewa.jpg"}


def test_a_chain_of_moves_is_found() -> None:
    asked = asks("a", "imb", "pbg"), asks("b", "pbg", "slf"), asks("c", "slf", "krk"), asks("d", "imb")
    filled = assign(case(asked, paper("imb"), paper("pbg"), paper("slf"), paper("krk")))
    assert {name: document.kind for name, document in filled.papers.items()} == {
        "d": "imb", "a": "pbg", "b": "slf", "c": "krk",
    }  # fmt: skip


@pytest.mark.parametrize("order", list(itertools.permutations(range(2))))
def test_statements_go_where_they_speak_of(order: tuple[int, ...]) -> None:
    letters = (
        whole("surat_pernyataan", text="menyatakan menaati peraturan"),
        whole("surat_pernyataan", text="menyatakan keabsahan dan menaati"),
    )
    filled = assign(case((OBEYS, IS_TRUE), *(letters[number] for number in order)))
    assert "keabsahan" in filled.papers["keabsahan"].text
    assert "keabsahan" not in filled.papers["taat"].text


def test_a_needed_requirement_comes_before_an_optional_one() -> None:
    asked = asks("boleh", "sip", optional=True), asks("wajib", "sip")
    assert places(assign(case(asked, paper("sip")))) == {"wajib": "1-sip.jpg"}


def test_a_requirement_that_is_not_asked_for_takes_no_paper() -> None:
    asked = asks("sip-lama", "sip", needed=Condition(variant=("perpanjangan",))), asks("sip-lain", "sip")
    assert places(assign(case(asked, paper("sip")))) == {"sip-lain": "1-sip.jpg"}
    renewed = assign(case(asked, paper("sip"), variant="perpanjangan"))
    assert places(renewed) == {"sip-lama": "1-sip.jpg"}


def test_the_slot_breaks_ties_and_nothing_else() -> None:
    asked = asks("satu", "sip"), asks("dua", "sip")
    alike = file(paper("sip"), name="a.jpg", slot="dua"), file(paper("sip"), name="b.jpg", slot="satu")
    assert places(assign(case(asked, *alike))) == {"satu": "b.jpg", "dua": "a.jpg"}
    said = file(whole("surat_pernyataan", text="keabsahan"), name="a.jpg", slot="taat")
    assert places(assign(case((IS_TRUE, OBEYS), said))) == {"keabsahan": "a.jpg"}


def test_the_file_name_does_not_matter() -> None:
    named = file(whole("str"), name="ktp.jpg"), file(whole("ktp"), name="str.jpg")
    assert places(assign(case((KTP, asks("str")), *named))) == {"ktp": "str.jpg", "str": "ktp.jpg"}


def test_the_better_read_of_two_copies_is_taken() -> None:
    poor, good = whole("ktp", nik=None), whole("ktp")
    assert places(assign(case((KTP,), poor, good))) == {"ktp": "2-ktp.jpg"}


def test_papers_of_one_file_go_their_ways() -> None:
    merged = file(whole("ktp"), whole("str"), paper("sip"), name="semua.pdf")
    filled = assign(case((KTP, asks("str")), merged))
    assert set(filled.papers) == {"ktp", "str"}
    assert [document.kind for document in filled.unassigned] == ["sip"]
    assert judged((KTP, asks("str")), merged).unassigned == ()


class TestCards:
    """Whose identity card is whose."""

    ASKED = (KTP, asks("surat_kuasa"), OTHERS_KTP)

    @pytest.mark.parametrize("cards", [(SITI, BUDI), (BUDI, SITI)])
    @pytest.mark.parametrize(
        "declared", [{}, {"applicant_nik": SITI["nik"]}, {"applicant_name": "Siti Rahmawati"}]
    )
    def test_each_card_goes_to_its_holder(
        self, cards: tuple[dict[str, str], ...], declared: dict[str, str]
    ) -> None:
        papers = *(whole("ktp", **person) for person in cards), whole("surat_kuasa")
        filled = assign(case(self.ASKED, *papers, represented=True, **declared))
        assert filled.papers["ktp"].readings["name"].value == SITI["name"]
        assert filled.papers["ktp-kuasa"].readings["name"].value == BUDI["name"]

    def test_a_slip_in_a_number_does_not_lose_the_holder(self) -> None:
        siti = {**SITI, "nik": "1671045708830003"}
        filled = assign(case(self.ASKED, whole("ktp", **siti), whole("surat_kuasa"), represented=True))
        assert set(filled.papers) == {"ktp", "surat_kuasa"}

    def test_the_representatives_card_is_not_the_applicants(self) -> None:
        verdict = judged(self.ASKED, whole("ktp", **BUDI), whole("surat_kuasa"), represented=True)
        assert statuses(verdict) == {"ktp": "missing", "surat_kuasa": "met", "ktp-kuasa": "met"}

    def test_the_applicants_card_is_not_the_representatives(self) -> None:
        verdict = judged(self.ASKED, whole("ktp"), whole("surat_kuasa"), represented=True)
        assert statuses(verdict) == {"ktp": "met", "surat_kuasa": "met", "ktp-kuasa": "missing"}

    def test_a_card_that_cannot_be_told_is_still_taken(self) -> None:
        unread = whole("ktp", nik=None, name=None)
        filled = assign(case(self.ASKED, unread, whole("surat_kuasa"), represented=True))
        assert "ktp" in filled.papers

    def test_a_husbands_card_beside_hers_is_left_aside(self) -> None:
        for answers in ({"applicant_nik": SITI["nik"]}, {"applicant_name": SITI["name"]}):
            filled = assign(case((KTP,), whole("ktp", **BUDI), whole("ktp"), **answers))
            assert filled.papers["ktp"].readings["name"].value == SITI["name"]
        asked = KTP, asks("surat_permohonan")
        filled = assign(case(asked, whole("ktp", **BUDI), whole("ktp"), whole("surat_permohonan")))
        assert filled.papers["ktp"].readings["name"].value == SITI["name"], "the letter says who applies"

    def test_a_joint_power_of_attorney_names_no_representative(self) -> None:
        heir = {"nik": "1671050101700001", "name": "HARTATI KUSUMA"}
        joint = whole(
            "surat_kuasa",
            giver_nik=heir["nik"],
            giver_name=heir["name"],
            receiver_nik=SITI["nik"],
            receiver_name=SITI["name"],
            text="kuasa para pemegang hak",
        )
        asked = *self.ASKED, asks("kuasa-bersama", "surat_kuasa", holder="none", mentions=("pemegang hak",))
        papers = joint, whole("ktp", **BUDI), whole("ktp"), whole("surat_kuasa")
        verdict = judged(asked, *papers, represented=True, applicant_nik=SITI["nik"])
        assert verdict.conclusion == "complete"


@pytest.mark.parametrize(
    ("condition", "answers", "holds"),
    [
        (None, {}, True),
        (Condition(variant=("perpanjangan", "perubahan")), {"variant": "perubahan"}, True),
        (Condition(variant=("perpanjangan",)), {"variant": "baru"}, False),
        (Condition(applicant="badan_usaha"), {"applicant_kind": "badan_usaha"}, True),
        (Condition(applicant="badan_usaha"), {}, False),
        (Condition(represented=True), {"represented": True}, True),
        (Condition(represented=True), {}, False),
        (Condition(represented=False), {}, True),
        (Condition(answer="wna"), {"own": {"wna": True}}, True),
        (Condition(answer="wna"), {"own": {"wna": False}}, False),
        (Condition(answer="wna"), {}, False),
        (Condition(answer="wna", represented=True), {"own": {"wna": True}}, False),
        (Condition(answer="wna", represented=True), {"own": {"wna": True}, "represented": True}, True),
    ],
)
def test_conditions(condition: Condition | None, answers: dict[str, object], holds: bool) -> None:
    assert applies(condition, Answers(**answers)) is holds
    assert is_needed(asks("x", needed=condition), Answers(**answers)) is holds
    assert not is_needed(asks("x", needed=condition, optional=True), Answers(**answers))


KINDS_DRAWN = ("sip", "imb", "pbg", "slf")
requirements_drawn = st.lists(st.sets(st.sampled_from(KINDS_DRAWN), min_size=1), min_size=1, max_size=5)
papers_drawn = st.lists(st.sampled_from(KINDS_DRAWN), max_size=5)


def most_filled(wanted: list[set[str]], given_kinds: list[str]) -> int:
    """By trying everything: the first requirement goes without, or takes one of the papers that fit."""
    if not wanted:
        return 0
    first, rest = wanted[0], wanted[1:]
    without = most_filled(rest, given_kinds)
    taking = [
        1 + most_filled(rest, given_kinds[:place] + given_kinds[place + 1 :])
        for place, kind in enumerate(given_kinds)
        if kind in first
    ]
    return max([without, *taking])


@given(requirements_drawn, papers_drawn)
def test_as_many_as_can_be_filled_are_filled(wanted: list[set[str]], given_kinds: list[str]) -> None:
    asked = tuple(Requirement(id=f"r{number}", title="", title_en="", kinds=tuple(sorted(kinds)))
                  for number, kinds in enumerate(wanted))  # fmt: skip
    filled = assign(case(permit(*asked), *(paper(kind) for kind in given_kinds)))
    assert len(filled.papers) == most_filled(wanted, given_kinds)
    assert len({id(document) for document in filled.papers.values()}) == len(filled.papers)
    assert len(filled.papers) + len(filled.unassigned) == len(given_kinds)


def test_the_order_of_files_does_not_matter() -> None:
    papers: list[Document] = [whole("ktp"), whole("str"), whole("surat_permohonan"), whole("ijazah")]
    asked = tuple(asks(document.kind) for document in papers)
    for order in itertools.permutations(papers):
        filled = assign(case(asked, *order))
        assert {name: document.kind for name, document in filled.papers.items()} == {
            requirement.id: requirement.id for requirement in asked
        }
