"""Completeness: missing, perhaps there, moved, the bill that is no receipt, and what a paper speaks of."""

from tests.validators.making import asks, file, found, judged, paper, statuses, unsettled, whole
from validators.findings import Severity
from validators.rule import message_of

KTP = asks("ktp")
STR = asks("str")
PHOTO = asks("pas-foto", "pas_foto")
RECEIPT = asks("bukti-lunas", "bukti_lunas_pbb")
STATEMENT = asks("sipnap", "surat_pernyataan", mentions=("SIPNAP",))


def test_what_is_not_there_is_missing() -> None:
    verdict = judged((KTP, STR), whole("ktp"))
    (missing,) = (finding for finding in verdict.findings if finding.requirement == "str")
    assert message_of(missing) == ("STR belum ada.", "Unggah STR.")
    assert statuses(verdict) == {"ktp": "met", "str": "missing"}
    assert verdict.conclusion == "needs_correction"


def test_an_unrecognised_paper_that_may_be_it_is_an_officers() -> None:
    verdict = judged((STR,), paper("unknown", text="KONSIL TENAGA KESEHATAN ... Kompetensi : Bidan"))
    assert unsettled(verdict) == {"completeness.to-be-found"}
    assert statuses(verdict) == {"str": "needs_review"}
    assert verdict.conclusion == "needs_review"


def test_an_unrecognised_paper_that_cannot_be_it_hides_nothing() -> None:
    verdict = judged((STR,), paper("unknown", text="Tagihan listrik bulan Oktober"))
    assert statuses(verdict) == {"str": "missing"}
    assert verdict.unassigned == ("1-unknown.jpg",)


def test_a_paper_whose_kind_is_not_sure_may_be_another() -> None:
    unsure = paper("sip", sure=0.6, text="SURAT TANDA REGISTRASI")
    sure = paper("sip", sure=0.9, text="SURAT TANDA REGISTRASI")
    assert statuses(judged((STR,), unsure)) == {"str": "needs_review"}
    assert statuses(judged((STR,), sure)) == {"str": "missing"}


def test_any_unrecognised_picture_may_be_the_photo() -> None:
    assert statuses(judged((PHOTO,), paper("unknown"))) == {"pas-foto": "needs_review"}
    assert statuses(judged((PHOTO,))) == {"pas-foto": "missing"}


def test_one_picture_too_many_may_be_a_paper_that_was_not_read() -> None:
    diploma = asks("ijazah")
    assert statuses(judged((diploma, PHOTO), paper("pas_foto"), paper("pas_foto")))["ijazah"] == "needs_review"
    assert statuses(judged((diploma, PHOTO), paper("pas_foto")))["ijazah"] == "missing"
    assert statuses(judged((diploma, PHOTO), paper("foto_lokasi")))["ijazah"] == "missing"


def test_what_was_filed_elsewhere_is_not_taken_for_it() -> None:
    verdict = judged((PHOTO, asks("foto-lokasi", "foto_lokasi")), file(paper("unknown"), slot="foto-lokasi"))
    assert statuses(verdict) == {"pas-foto": "missing", "foto-lokasi": "needs_review"}


def test_a_paper_in_the_wrong_slot_is_moved_and_said_so() -> None:
    verdict = judged((KTP, STR), file(whole("str"), name="foto.jpg", slot="ktp"))
    moved = found(verdict, "completeness.moved")
    assert moved.severity is Severity.NOTE
    assert message_of(moved)[0] == "Berkas foto.jpg berisi STR, jadi kami pindahkan ke STR."
    assert statuses(verdict) == {"ktp": "missing", "str": "met"}


def test_papers_in_each_others_slots_are_both_moved() -> None:
    exchanged = file(whole("str"), name="1.jpg", slot="ktp"), file(whole("ktp"), name="2.jpg", slot="str")
    verdict = judged((KTP, STR), *exchanged)
    assert [one.code for one in verdict.findings].count("completeness.moved") == 2
    assert verdict.conclusion == "complete"


def test_a_paper_in_its_slot_is_not_moved() -> None:
    for slot in ("ktp", None, "no-such-slot"):
        assert unsettled(judged((KTP,), file(whole("ktp"), slot=slot))) == set()


def test_a_bill_is_no_receipt() -> None:
    verdict = judged((RECEIPT,), whole("sppt_pbb"))
    finding = found(verdict, "completeness.bill-is-no-receipt")
    assert (finding.severity, finding.file) == (Severity.BLOCKING, "1-sppt_pbb.jpg")
    assert statuses(verdict) == {"bukti-lunas": "missing"}
    assert verdict.conclusion == "needs_correction"


def test_a_bill_of_which_we_are_not_sure_is_an_officers() -> None:
    verdict = judged((RECEIPT,), whole("sppt_pbb", sure=0.6))
    assert found(verdict, "completeness.bill-is-no-receipt").severity is Severity.DOUBTFUL
    assert verdict.conclusion == "needs_review"


def test_a_bill_beside_its_receipt_is_nothing_to_speak_of() -> None:
    verdict = judged((RECEIPT,), whole("sppt_pbb"), whole("bukti_lunas_pbb"))
    assert unsettled(verdict) == set()


def test_a_bill_that_is_asked_for_is_no_mistaken_receipt() -> None:
    verdict = judged((RECEIPT, asks("sppt", "sppt_pbb")), whole("sppt_pbb"))
    assert unsettled(verdict) == {"completeness.missing"}


def test_a_kind_that_is_not_sure_is_an_officers() -> None:
    assert statuses(judged((asks("sip"),), whole("sip", sure=0.69))) == {"sip": "needs_review"}
    assert statuses(judged((asks("sip"),), whole("sip", sure=0.7))) == {"sip": "met"}


def test_a_statement_about_something_else_is_an_officers() -> None:
    verdict = judged((STATEMENT,), whole("surat_pernyataan", text="menyatakan tidak merokok"))
    assert unsettled(verdict) == {"completeness.other-subject"}
    assert verdict.conclusion == "needs_review"


def test_words_are_found_whatever_the_blanks() -> None:
    verdict = judged((STATEMENT,), whole("surat_pernyataan", text="registrasi S I P N A P"))
    assert unsettled(verdict) == set()
