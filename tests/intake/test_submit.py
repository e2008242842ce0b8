"""An application into the register: the same papers twice change nothing, and what was stopped goes on."""

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from intake import examine
from intake.office import Office
from intake.submit import MOST_ATTEMPTS, submit
from intake.upload import Incoming
from storage.objects import StorageUnavailable, verified_key
from storage.records import Application, Examination
from tests.intake import misbehaving
from tests.intake.making import locked_pdf, pdf
from validators.case import Answers
from validators.findings import Status
from validators.rules.files import FileLimits

ROOT = Path(__file__).resolve().parents[2]
OTHER = ("SURAT KUASA", "Pemberi kuasa", "Nama : SITI RAHMAWATI", "Penerima kuasa", "Nama : BUDI")


@pytest.fixture
def papers(tmp_path: Path) -> tuple[Incoming, ...]:
    folder = tmp_path / "papers"
    folder.mkdir()
    contents = {"surat.pdf": pdf(), "lain.pdf": pdf([OTHER]), "terkunci.pdf": locked_pdf("rahasia")}
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return tuple(Incoming(path=folder / name, name=name) for name in contents)


def sent(office: Office, papers: tuple[Incoming, ...], permit: str = "sip-dokter") -> Application:
    return submit(office, permit, Answers(), papers)


def everything(office: Office, application: Application) -> tuple[object, ...]:
    """All that the register and the store hold of an application."""
    files = office.register.files(application.id)
    return (
        office.register.application(application.number),
        files,
        [examination_of(office, file.id) for file in files],
        office.register.latest_judgement(application.id),
        list(office.objects.keys("")),
    )


def examination_of(office: Office, file_id: str) -> Examination:
    found = office.register.examination(file_id, examine.PIPELINE_VERSION)
    assert found is not None
    return found


def test_an_application_is_kept_read_and_judged(office: Office, papers: tuple[Incoming, ...]) -> None:
    application = sent(office, papers)
    assert application.state == "needs_correction"  # most papers are missing, and one is locked
    files = office.register.files(application.id)
    assert [file.name for file in files] == ["surat.pdf", "lain.pdf", "terkunci.pdf"]
    for file, paper in zip(files, papers, strict=True):
        with office.objects.open(file.object_key) as stream:
            assert stream.read() == paper.path.read_bytes()
    problem = examination_of(office, files[2].id).reading.problem
    assert problem is not None
    assert problem.code == "file.encrypted"
    judgement = office.register.latest_judgement(application.id)
    assert judgement is not None
    assert judgement.judged_for == office.today()
    assert "file.encrypted" in {finding.code for finding in judgement.verdict.findings}


def test_the_same_papers_twice_change_nothing(office: Office, papers: tuple[Incoming, ...]) -> None:
    first = sent(office, papers)
    before = everything(office, first)
    assert sent(office, papers) == first
    assert everything(office, first) == before


def test_names_and_order_do_not_matter(office: Office, papers: tuple[Incoming, ...]) -> None:
    first = sent(office, papers)
    before = everything(office, first)
    renamed = tuple(replace(one, name=f"IMG_{number}.dat") for number, one in enumerate(reversed(papers)))
    doubled = (*renamed, replace(papers[0], name="sekali lagi.pdf"))
    assert sent(office, doubled) == first
    assert everything(office, first) == before


def test_other_papers_answers_or_permits_are_another_application(
    office: Office, papers: tuple[Incoming, ...]
) -> None:
    first = sent(office, papers[:1])
    assert sent(office, papers[:2]).id != first.id
    assert submit(office, "sip-dokter", Answers(represented=True), papers[:1]).id != first.id
    assert sent(office, papers[:1], "sip-bidan").id != first.id


def test_sent_at_once_they_are_one(office: Office, papers: tuple[Incoming, ...]) -> None:
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(lambda _: sent(office, papers), range(4)))
    assert len({application.id for application in found}) == 1
    assert len(office.register.files(found[0].id)) == 3
    before = everything(office, found[0])
    sent(office, papers)
    assert everything(office, found[0]) == before


def test_verified_originals_are_stored_byte_for_byte(office: Office, papers: tuple[Incoming, ...]) -> None:
    application = sent(office, papers)
    judgement = office.register.latest_judgement(application.id)
    assert judgement is not None
    met = {
        name for result in judgement.verdict.requirements if result.status is Status.MET for name in result.files
    }
    assert met, "the letter is right, and so its requirement is met"
    for file in office.register.files(application.id):
        if file.name in met:
            assert file.verified_key == verified_key(file.sha256)
            with office.objects.open(file.verified_key) as stream:
                assert hashlib.sha256(stream.read()).hexdigest() == file.sha256
        else:
            assert file.verified_key is None
    assert len(list(office.objects.keys("verified/"))) == len(met)


def test_a_file_over_the_limit_is_known_but_not_kept(office: Office, papers: tuple[Incoming, ...]) -> None:
    small = replace(office, limits=FileLimits(max_bytes=papers[0].path.stat().st_size))
    large = papers[0].path.with_name("besar.pdf")
    large.write_bytes(pdf() + bytes(10_000))
    papers = (papers[0], Incoming(path=large, name="besar.pdf"))
    application = sent(small, papers)
    _, file = office.register.files(application.id)
    problem = examination_of(office, file.id).reading.problem
    assert problem is not None
    assert (problem.code, file.name, file.size) == ("file.too-large", "besar.pdf", large.stat().st_size)
    assert not [key for key in office.objects.keys("") if file.sha256 in key]
    before = everything(office, application)
    assert sent(small, papers).id == application.id
    assert everything(office, application) == before


def test_with_a_new_way_of_reading_all_is_read_again(
    office: Office, papers: tuple[Incoming, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    application = sent(office, papers)
    files = office.register.files(application.id)
    old = [examination_of(office, file.id) for file in files]
    monkeypatch.setattr("intake.submit.PIPELINE_VERSION", "next")
    assert sent(office, papers).id == application.id
    assert [office.register.examination(file.id, examine.PIPELINE_VERSION) for file in files] == old
    assert all(office.register.examination(file.id, "next") for file in files)


def test_a_state_that_a_person_set_stays(office: Office, papers: tuple[Incoming, ...]) -> None:
    application = sent(office, papers)
    office.register.set_state(application.id, "withdrawn")
    assert sent(office, papers).state == "withdrawn"


def test_what_we_failed_on_is_read_again(
    office: Office, papers: tuple[Incoming, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(examine, "read_in_child", misbehaving.be_killed_reading)
        application = sent(office, papers[:1])
    [file] = office.register.files(application.id)
    assert examination_of(office, file.id).reading.failure == "failure.read.killed"
    assert application.state == "with_officer"  # nothing is said to be missing while a file failed on our side
    sent(office, papers[:1])
    again = examination_of(office, file.id)
    assert (again.attempt, again.reading.failure) == (2, None)


def test_it_is_not_tried_for_ever(
    office: Office, papers: tuple[Incoming, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(examine, "read_in_child", misbehaving.fail_reading)
    for _ in range(MOST_ATTEMPTS + 2):
        application = sent(office, papers[:1])
    [file] = office.register.files(application.id)
    assert examination_of(office, file.id).attempt == MOST_ATTEMPTS


class Stopped(Exception):
    """The program ended here."""


STEPS = (
    ("register", "add_file"),
    ("register", "record_examination"),
    ("register", "record_judgement"),
    ("register", "record_stored"),
    ("register", "set_state"),
    ("objects", "put"),
    ("objects", "open"),
)


@pytest.mark.parametrize(("room", "verb"), STEPS)
@pytest.mark.parametrize("is_done", [False, True])
def test_stopped_at_any_step_the_next_call_goes_on(
    office: Office,
    papers: tuple[Incoming, ...],
    room: str,
    verb: str,
    *,
    is_done: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Before the step's work or right after it; then everything ends as if nothing had been."""
    real = getattr(getattr(office, room), verb)

    def stopping(*arguments: Any, **named: Any) -> Any:
        if is_done:
            done = real(*arguments, **named)
            if verb == "open":
                done.close()
        raise Stopped

    with monkeypatch.context() as stopped:
        stopped.setattr(getattr(office, room), verb, stopping)
        with pytest.raises(Stopped):
            sent(office, papers)
    application = sent(office, papers)
    assert application.state == "needs_correction"
    assert len(office.register.files(application.id)) == 3
    verified = [file for file in office.register.files(application.id) if file.verified_key]
    assert [file.verified_key for file in verified] == list(office.objects.keys("verified/"))
    before = everything(office, application)
    sent(office, papers)
    assert everything(office, application) == before


def test_a_store_that_is_away_is_said_and_nothing_is_lost(
    office: Office, papers: tuple[Incoming, ...], tmp_path: Path
) -> None:
    (tmp_path / "objects").touch()
    with pytest.raises(StorageUnavailable):
        sent(office, papers)
    (tmp_path / "objects").unlink()
    assert sent(office, papers).state == "needs_correction"


# --- The commands ------------------------------------------------------------------------------------


@pytest.fixture
def berkas(tmp_path: Path) -> Iterator[Any]:
    environment = {**os.environ, "BERKAS_HOME": str(tmp_path / "home"), "PYTHONPATH": str(ROOT)}

    def run(*arguments: object) -> Any:
        ran = subprocess.run(
            [sys.executable, "-m", "api.cli", *map(str, arguments), "--json"],
            capture_output=True,
            text=True,
            check=True,
            env=environment,
            cwd=ROOT,
        )
        return json.loads(ran.stdout)

    return run


def test_submit_twice_and_show(berkas: Any, papers: tuple[Incoming, ...]) -> None:
    folder = papers[0].path.parent
    first = berkas("submit", "--permit", "sip-dokter", folder)
    assert berkas("submit", "--permit", "sip-dokter", folder) == first
    assert berkas("show", first["number"]) == first
    assert {file["name"] for file in first["files"]} == {paper.name for paper in papers}
