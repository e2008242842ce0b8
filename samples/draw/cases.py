"""The four sample applications of `./berkas demo`: which papers they hold, how these were captured, what is wrong.

Usage: python -m samples.draw.cases [FOLDER]     draws them all into a folder, samples/cases by default
"""

import io
import json
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any, TypeAlias

import numpy as np
import pikepdf
import yaml

from samples.draw.bundle import merge_captured, photograph_page
from samples.draw.capture import Captured, digital, sent_by_messenger
from samples.draw.captures import files
from samples.draw.captures.flatbed import scan, turned
from samples.draw.captures.phone import photograph
from samples.draw.captures.splits import PHONES, SCANNERS
from samples.draw.captures.unreadable import spoil
from samples.draw.papers.paper import Paper, Story, draw_paper
from samples.draw.papers.registry import load_layouts
from samples.draw.people import NOW, PROFESSIONS, Person, invent, of_profession
from samples.draw.truth import truth_of, truth_of_bundle

CASES = Path(__file__).resolve().parents[1] / "cases"
PAPERS = "papers"
"""The folder of a case that holds what the applicant sends; beside it lie its answers, its story and its truth."""

PHONE = replace(PHONES["tuning"], long_side=(2000, 2400), noise=(1, 2), shake=(0, 1.5))
"""Smaller than most phones' pictures, so that they are light to carry along."""
Take: TypeAlias = Callable[[Random, Paper, Path], Captured]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """One paper as sent: the layout it is drawn in, how it is captured, and what is said otherwise on it."""

    kind: str
    layout: str
    take: Take
    name: str = ""
    options: Mapping[str, str] = field(default_factory=dict)
    slip: Callable[[Story], Story] = lambda story: story


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One application: the permit, its story for people, its papers, its answers, and what judging must find.

    `merged` names the one file that holds all papers, if there is one. `findings` are (code, requirement) of what
    must be found not met or unreadable; the requirement is None for a file that fills none.
    """

    name: str
    permit: str
    title: str
    about: str
    story: Story
    sent: tuple[Sent, ...]
    verdict: str
    merged: str | None = None
    represented: bool = False
    findings: tuple[tuple[str, str | None], ...] = ()

    @property
    def answers(self) -> dict[str, Any]:
        """What the applicant declares."""
        person = self.story.person
        applicant = {"kind": "perorangan", "name": person.name, "nik": person.nik}
        return {"variant": "baru", "applicant": applicant, "represented": self.represented}


# --- how papers are captured -------------------------------------------------------------------


def exported(rng: Random, paper: Paper, target: Path) -> Captured:
    """The PDF of an issuing system, or a photographer's JPEG."""
    return digital(rng, paper, target)


def scanned(dpi: int, *, grey: bool = False) -> Take:
    """A flatbed scan as PDF."""

    def take(rng: Random, paper: Paper, target: Path) -> Captured:
        if paper.photograph is not None:
            return photograph_page(rng, paper.photograph, target)
        pages = [scan(rng, sheet, SCANNERS["tuning"], dpi=dpi)[0] for sheet in paper.sheets]
        shown = [(_grey(page) if grey else page, dpi) for page in pages]
        files.write_scanned_pdf(shown, target, 60)
        return Captured(path=target, pages=len(pages))

    return take


def scanned_jpeg(dpi: int) -> Take:
    """A flatbed scan as JPEG."""

    def take(rng: Random, paper: Paper, target: Path) -> Captured:
        page, _ = scan(rng, paper.sheets[0], SCANNERS["tuning"], dpi=dpi)
        return Captured(path=files.write_jpeg_scan(page, target, 68, dpi), pages=1)

    return take


def snapped(*, told: int = 0, turn: int = 0) -> Take:
    """A phone's JPEG: stored turned and tagged so (`told`), or shown turned (`turn`), in degrees clockwise."""

    def take(rng: Random, paper: Paper, target: Path) -> Captured:
        shot = turned(photograph(rng, paper.sheets[0], PHONE), turn)
        files.write_jpeg(turned(shot, -told), target, 70, files.camera_tags(rng, told))
        return Captured(path=target, pages=1, turn=turn)

    return take


def snapped_heic(rng: Random, paper: Paper, target: Path) -> Captured:
    """What an iPhone sends."""
    files.write_heic(photograph(rng, paper.sheets[0], PHONE), target, 45)
    return Captured(path=target, pages=1)


def messaged(rng: Random, paper: Paper, target: Path) -> Captured:
    """What a messenger delivers, under the messenger's own name for it."""
    made = sent_by_messenger(rng, paper, target)
    return replace(made, path=made.path.rename(target))


def out_of_focus(rng: Random, paper: Paper, target: Path) -> Captured:
    """A photograph that nobody can read."""
    shot = spoil(rng, paper.sheets[0], PHONE, "blurred")
    files.write_jpeg(shot, target, 70, files.camera_tags(rng))
    return Captured(path=target, pages=1, problem="blurred")


def locked(rng: Random, paper: Paper, target: Path) -> Captured:
    """A PDF under a password."""
    made = digital(rng, paper, target)
    content = io.BytesIO(made.path.read_bytes())
    with pikepdf.open(content) as pdf:
        pdf.save(made.path, encryption=pikepdf.Encryption(owner="pemilik", user="rahasia", R=6))
    return made


def _grey(page: np.ndarray[Any, np.dtype[np.uint8]]) -> np.ndarray[Any, np.dtype[np.uint8]]:
    return np.asarray(page @ np.array([0.299, 0.587, 0.114]), np.uint8)


# --- what is wrong on papers -------------------------------------------------------------------


def born_on_another_day(story: Story) -> Story:
    """The printed birth date does not agree with the NIK, in day, month and year: no slip of reading."""
    born = story.person.birth_date + timedelta(days=365 + 47)
    return replace(story, person=replace(story.person, birth_date=born))


def with_the_others_nik(story: Story) -> Story:
    """The letter was copied from the other person's, with that person's NIK."""
    assert story.other is not None
    return replace(story, person=replace(story.person, nik=story.other.nik))


def of_the_other(story: Story) -> Story:
    """The paper is the other person's."""
    assert story.other is not None
    return replace(story, person=story.other, other=story.person)


# --- the four applications ---------------------------------------------------------------------

FOR_LIFE = {"valid_until": "lifetime", "str.valid_until": "lifetime"}
RED_4X6 = {"background": "red", "ratio": "4x6"}
PALEMBANG_CODE = "1671"


def _story(seed: str, profession: str, permit: str, sex: str | None = None) -> Story:
    """A story about people of Palembang."""
    rng = Random(seed)
    known = PROFESSIONS[profession]
    person = next(one for one in _people(rng, sex) if one.nik[:4] == one.place.code[:4] == PALEMBANG_CODE)
    return Story(
        person=of_profession(person, known),
        profession=known,
        today=NOW,
        permit=permit,
        other=next(_people(rng, None)),
    )


def _people(rng: Random, sex: str | None) -> Iterator[Person]:
    """Invented people with a name of two words or more, one after the other."""
    while True:
        person = invent(rng, sex=sex, oldest=45, youngest=29)
        if " " in person.name:
            yield person


def complete() -> Case:
    """Everything is there and right."""
    return Case(
        name="lengkap",
        permit="sip-dokter",
        title="Berkas lengkap",
        about="Seorang dokter mengajukan SIP baru. Semua berkas ada dan benar: PDF asli, hasil pindai, pas foto.",
        story=_story("lengkap", "dokter", "Surat Izin Praktik Dokter", "female"),
        verdict="complete",
        sent=(
            Sent(
                kind="surat_permohonan",
                layout="typed",
                take=scanned(150, grey=True),
                name="01 surat permohonan.pdf",
            ),
            Sent(
                kind="ktp", layout="card-first-years", take=scanned_jpeg(240), name="02 ktp.jpg", options=FOR_LIFE
            ),
            Sent(kind="str", layout="council_sheet", take=exported, name="03 str.pdf", options=FOR_LIFE),
            Sent(kind="surat_ket_praktik", layout="typed", take=scanned(150), name="04 keterangan praktik.pdf"),
            Sent(kind="ijazah", layout="university", take=scanned(200), name="05 ijazah.pdf"),
            Sent(kind="pas_foto", layout="digital", take=exported, name="06 foto.jpg", options=RED_4X6),
            Sent(kind="surat_pernyataan", layout="typed", take=scanned(150), name="07 pernyataan.pdf"),
            Sent(kind="npwp", layout="electronic-page", take=exported, name="08 npwp.pdf"),
        ),
    )


def faulty() -> Case:
    """Many things are wrong at once; all must be said in one answer."""
    return Case(
        name="kurang",
        permit="krk",
        title="Berkas dengan kekurangan",
        about="Permohonan KRK yang dititipkan kepada orang lain. SPPT dikirim sebagai bukti lunas, NPWP terkunci, "
        "surat memakai NIK orang lain, tanggal lahir tidak cocok, surat tanah tidak ada, satu foto buram.",
        story=_story("kurang", "perawat", "Keterangan Rencana Kota"),
        represented=True,
        verdict="needs_correction",
        findings=(
            ("consistency.same-nik", "surat-permohonan"),
            ("identity.nik-birth-date", "ktp"),
            ("file.encrypted", None),
            ("completeness.missing", "npwp"),
            ("completeness.bill-is-no-receipt", "bukti-lunas-pbb"),
            ("completeness.missing", "ktp-kuasa"),
            ("completeness.missing", "surat-tanah"),
            ("legibility.blurred", None),
        ),
        sent=(
            Sent(
                kind="surat_permohonan",
                layout="typed",
                take=scanned(150, grey=True),
                name="Surat Permohonan.pdf",
                slip=with_the_others_nik,
            ),
            Sent(
                kind="ktp",
                layout="card-narrow",
                take=snapped(),
                name="KTP saya.jpg",
                options=FOR_LIFE,
                slip=born_on_another_day,
            ),
            Sent(kind="npwp", layout="electronic-page", take=locked, name="NPWP.pdf"),
            Sent(kind="sppt_pbb", layout="two-columns", take=scanned(200), name="PBB 2026.pdf"),
            Sent(kind="surat_kuasa", layout="typed", take=scanned(150), name="Surat Kuasa.pdf"),
            Sent(
                kind="ktp",
                layout="card-first-years",
                take=out_of_focus,
                name="KTP penerima kuasa.jpg",
                options=FOR_LIFE,
                slip=of_the_other,
            ),
            Sent(kind="unknown", layout="receipt", take=messaged, name="struk.jpg"),
        ),
    )


def merged() -> Case:
    """All papers in one PDF, as one scan."""
    return Case(
        name="gabungan",
        permit="sip-bidan",
        title="Semua berkas dalam satu PDF",
        about="Seorang bidan memindai semua berkas menjadi satu PDF. Berkas dipisahkan menurut isinya.",
        story=_story("gabungan", "bidan", "Surat Izin Praktik Bidan", "female"),
        merged="berkas sip bidan.pdf",
        verdict="complete",
        sent=(
            Sent(kind="surat_permohonan", layout="titled", take=scanned(150, grey=True)),
            Sent(kind="ktp", layout="copy-on-a4", take=scanned(200), options=FOR_LIFE),
            Sent(kind="str", layout="bilingual", take=scanned(150), options=FOR_LIFE),
            Sent(kind="ijazah", layout="polytechnic", take=scanned(200)),
            Sent(kind="surat_ket_praktik", layout="capitals", take=scanned(150, grey=True)),
            Sent(kind="surat_pernyataan", layout="capitals", take=scanned(150)),
            Sent(kind="pas_foto", layout="digital", take=scanned(200), options=RED_4X6),
        ),
    )


def by_phone() -> Case:
    """Photographs only."""
    return Case(
        name="ponsel",
        permit="sip-dokter",
        title="Dikirim dari ponsel",
        about="Seorang dokter memotret semua berkas: miring, terputar, satu HEIC, satu lewat WhatsApp.",
        story=_story("ponsel", "dokter", "Surat Izin Praktik Dokter", "male"),
        verdict="complete",
        sent=(
            Sent(
                kind="ktp",
                layout="card-first-years",
                take=snapped(told=90),
                name="IMG_20261118_080102.jpg",
                options=FOR_LIFE,
            ),
            Sent(
                kind="str",
                layout="council_sheet",
                take=snapped(),
                name="IMG_20261118_080140.jpg",
                options=FOR_LIFE,
            ),
            Sent(kind="ijazah", layout="university", take=snapped(turn=90), name="IMG_20261118_080233.jpg"),
            Sent(kind="surat_permohonan", layout="typed", take=snapped_heic, name="IMG_2231.HEIC"),
            Sent(
                kind="surat_ket_praktik",
                layout="typed",
                take=messaged,
                name="WhatsApp Image 2026-11-18 at 08.15.11.jpeg",
            ),
            Sent(kind="surat_pernyataan", layout="typed", take=snapped(told=180), name="IMG_20261118_080311.jpg"),
            Sent(kind="pas_foto", layout="digital", take=exported, name="pas foto.jpg", options=RED_4X6),
        ),
    )


def all_cases() -> tuple[Case, ...]:
    """The four, in the order in which the demo shows them."""
    return complete(), faulty(), merged(), by_phone()


# --- writing them down -------------------------------------------------------------------------


def draw_case(case: Case, folder: Path) -> None:
    """Writes a case: its papers, its answers, its story, what is expected, and the truth of every file."""
    load_layouts()
    papers = folder / PAPERS
    papers.mkdir(parents=True)
    truth = _draw_merged(case, papers) if case.merged else _draw_single(case, papers)
    _write_yaml(folder / "case.yaml", {"title": case.title, "permit": case.permit, "about": case.about})
    _write_yaml(folder / "answers.yaml", case.answers)
    found = [{"code": code, "requirement": requirement} for code, requirement in case.findings]
    _write_yaml(folder / "expected.yaml", {"today": NOW, "verdict": case.verdict, "findings": found})
    text = json.dumps(truth, ensure_ascii=False, indent=1, sort_keys=True)
    (folder / "truth.json").write_text(text + "\n", encoding="utf-8")


def _draw_single(case: Case, folder: Path) -> dict[str, Any]:
    truth = {}
    for sent in case.sent:
        paper, captured = _draw(case, sent, folder / sent.name)
        truth[captured.path.name] = truth_of(paper, captured, "case")
    return truth


def _draw_merged(case: Case, folder: Path) -> dict[str, Any]:
    assert case.merged is not None
    parts = [_draw(case, sent, folder / f"{number}.pdf") for number, sent in enumerate(case.sent)]
    placed, turns = merge_captured(parts, folder / case.merged)
    for _, part in parts:
        part.path.unlink()
    return {case.merged: truth_of_bundle(placed, "case", "merged", turns)}


def _draw(case: Case, sent: Sent, target: Path) -> tuple[Paper, Captured]:
    rng = Random(f"{case.name} {sent.kind} {sent.name}")
    story = sent.slip(replace(case.story, options=dict(sent.options)))
    paper = draw_paper(rng, sent.kind, "tuning", story, name=sent.layout)
    return paper, sent.take(rng, paper, target)


def _write_yaml(target: Path, content: Mapping[str, Any]) -> None:
    text = yaml.safe_dump(dict(content), allow_unicode=True, sort_keys=False, width=110)
    target.write_text(text, encoding="utf-8")


def main(folder: Path) -> None:
    """Draws all cases anew."""
    for case in all_cases():
        shutil.rmtree(folder / case.name, ignore_errors=True)
        draw_case(case, folder / case.name)
        sent = list((folder / case.name / PAPERS).iterdir())
        print(f"{case.name}: {len(sent)} files, {sum(path.stat().st_size for path in sent) / 1024:,.0f} KiB")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else CASES)
