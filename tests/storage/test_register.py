"""The register's verbs on SQLite and on a real PostgreSQL: idempotent, in turn, and durable."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, text

from storage.records import SETTLED, Application, StoredFile
from storage.register import Register, new_number, tidy_number
from validators.findings import (
    Conclusion,
    Finding,
    Outcome,
    RequirementResult,
    Severity,
    Status,
    Verdict,
)
from validators.papers import (
    Document,
    FileFacts,
    FileProblem,
    FileReading,
    PageQuality,
    PageReading,
    Reading,
)

ROOT = Path(__file__).resolve().parents[2]
ANSWERS = {"variant": "baru", "applicant": {"kind": "perorangan", "name": "SITI RAHMAWATI", "nik": None}}
READING = FileReading(
    facts=FileFacts(
        name="ktp.jpg",
        size=1000,
        sha256="a" * 64,
        media_type="image/jpeg",
        named_type="image/png",
        pages=1,
        pixels=12_000_000,
        active_content=("javascript",),
    ),
    pages=(
        PageReading(
            number=1,
            width=4000,
            height=3000,
            engine="tesseract",
            seconds=1.25,
            quality=PageQuality(problem="glare", box=(0.1, 0.2, 0.3, 0.4), measures={"light": 0.5}),
            text="NIK : 1671045708880003",
            notes=("turned_90",),
        ),
    ),
    documents=(
        Document(
            kind="ktp",
            confidence=0.99,
            pages=(1,),
            readings={
                "nik": Reading(
                    value="1671045708880003",
                    raw="1671045708880003",
                    confidence=0.98,
                    legible=True,
                    page=1,
                    box=(0.1, 0.2, 0.3, 0.4),
                ),
                "name": Reading(value=None, raw="S?TI", confidence=0.2, legible=False, page=1),
                "area": Reading(value=150.5, raw="150,5", confidence=0.9, legible=True, page=1),
                "kbli": Reading(value=("47721", "86203"), raw="", confidence=0.9, legible=True, page=1),
            },
            marks={"qr": ["https://example.invalid"], "stamp_duty": "none"},
            file="ktp.jpg",
            text="NIK",
        ),
    ),
    slot="ktp",
    seconds=2.5,
)
VERDICT = Verdict(
    permit="sip-dokter",
    conclusion=Conclusion.NEEDS_CORRECTION,
    requirements=(
        RequirementResult(
            requirement="ktp",
            title="KTP pemohon",
            title_en="Identity card",
            needed=True,
            status=Status.NOT_MET,
            files=("ktp.jpg",),
            pages=(1,),
        ),
    ),
    findings=(
        Finding(
            code="identity.nik-birth-date",
            outcome=Outcome.NOT_MET,
            severity=Severity.BLOCKING,
            requirement="ktp",
            fields=("ktp.nik", "ktp.birth_date"),
            file="ktp.jpg",
            page=1,
            box=(0.1, 0.1, 0.4, 0.2),
            facts={"number": "1", "count": 2, "share": 0.5},
        ),
        Finding(code="identity.nik", outcome=Outcome.MET, severity=Severity.BLOCKING, requirement="ktp"),
    ),
    unassigned=("extra.jpg",),
)
DAY = date(2026, 11, 24)


def opened(register: Register, fingerprint: str | None = None) -> Application:
    return register.open_application("sip-dokter", ANSWERS, fingerprint=fingerprint)


def added(register: Register, application: Application, content: str, name: str = "ktp.jpg") -> StoredFile:
    return register.add_file(
        application.id,
        name=name,
        sha256=content * 64,
        size=1000,
        media_type="image/jpeg",
        object_key=f"quarantine/{application.id}/{content * 64}",
        slot="ktp",
    )


def at_once(count: int, work: Callable[[int], Any]) -> list[Any]:
    with ThreadPoolExecutor(count) as threads:
        return list(threads.map(work, range(count)))


# --- Applications ---------------------------------------------------------------------------------


def test_an_application_is_found_by_its_number_however_it_is_typed(register: Register) -> None:
    application = opened(register)
    assert application.state == "draft"
    assert dict(application.answers) == ANSWERS
    assert datetime.now(UTC) - application.opened_at < timedelta(minutes=1)
    typed = (application.number, application.number.lower(), application.number.replace("-", " "))
    assert [register.application(number) for number in typed] == [application] * 3
    assert register.application("PLB-0000-0000") is None
    assert register.application("") is None


def test_the_same_papers_find_the_same_application(register: Register) -> None:
    assert opened(register, "f" * 64) == opened(register, "f" * 64)
    assert opened(register).id != opened(register).id


def test_the_same_papers_sent_at_once_open_one_application(open_register: Callable[[], Register]) -> None:
    registers = [open_register() for _ in range(3)]
    found = at_once(12, lambda number: opened(registers[number % 3], "e" * 64))
    assert len({application.number for application in found}) == 1


def test_numbers_are_readable_and_not_guessed() -> None:
    numbers = {new_number() for _ in range(1000)}
    assert len(numbers) == 1000
    assert all(tidy_number(number) == number for number in numbers)
    assert not set("".join(number[4:] for number in numbers)) & set("01IO")


def test_a_state_that_a_person_set_stays(register: Register) -> None:
    application = opened(register)
    assert register.set_state(application.id, "ready_for_desk", unless=SETTLED)
    assert register.set_state(application.id, "completed")
    assert not register.set_state(application.id, "needs_correction", unless=SETTLED)
    found = register.application(application.number)
    assert found is not None
    assert found.state == "completed"
    with pytest.raises(ValueError, match="state"):
        register.set_state(application.id, "lost")


# --- Files ----------------------------------------------------------------------------------------


def test_the_same_bytes_are_one_file(register: Register) -> None:
    application = opened(register)
    first = added(register, application, "a")
    assert added(register, application, "a", "other name.jpg") == first
    assert register.files(application.id) == (first,)
    assert register.file(first.id) == first
    assert register.file("nobody") is None
    assert added(register, opened(register), "a").id != first.id


def test_files_of_one_name_are_told_apart(register: Register) -> None:
    application = opened(register)
    names = [added(register, application, content).name for content in "abc"]
    assert names == ["ktp.jpg", "ktp (2).jpg", "ktp (3).jpg"]
    assert [file.name for file in register.files(application.id)] == names


def test_files_that_come_at_once_have_names_and_places_of_their_own(
    open_register: Callable[[], Register],
) -> None:
    registers = [open_register() for _ in range(3)]
    application = opened(registers[0])
    at_once(12, lambda number: added(registers[number % 3], application, f"{number:x}"))
    files = registers[0].files(application.id)
    assert len({file.name for file in files}) == len(files) == 12
    assert len({file.sha256 for file in files}) == 12


def test_the_same_file_that_comes_at_once_is_one(open_register: Callable[[], Register]) -> None:
    registers = [open_register() for _ in range(3)]
    application = opened(registers[0])
    found = at_once(12, lambda number: added(registers[number % 3], application, "a"))
    assert len({file.id for file in found}) == 1


def test_where_the_verified_original_lies(register: Register) -> None:
    file = added(register, opened(register), "a")
    register.record_stored(file.id, "verified/aa/" + "a" * 64)
    assert [one.verified_key for one in register.files(file.application_id)] == ["verified/aa/" + "a" * 64]


def test_a_file_of_nobody_is_refused_without_its_name(register: Register) -> None:
    nobody = Application(id="nobody", number="", permit="", answers={}, state="draft", opened_at=datetime.now(UTC))
    with pytest.raises(RuntimeError) as refused:
        added(register, nobody, "a", "SITI RAHMAWATI.jpg")
    told: BaseException | None = refused.value
    while told is not None:
        assert "SITI" not in str(told)
        told = told.__cause__ or told.__context__


# --- Examinations and judgements --------------------------------------------------------------------


def test_a_reading_comes_back_as_it_was(register: Register) -> None:
    file = added(register, opened(register), "a")
    kept = register.record_examination(file.id, "1", READING)
    again = register.examination(file.id, "1")
    assert again is not None
    assert (again.id, again.attempt) == (kept.id, 1)
    assert again.reading.facts == READING.facts
    assert again.reading.pages == READING.pages
    assert again.reading.documents[0].readings == READING.documents[0].readings
    assert again.reading == READING
    assert register.examination(file.id, "2") is None


def test_applications_with_a_file_that_was_never_read_are_known(register: Register) -> None:
    opened(register)
    read, waiting = opened(register), opened(register)
    for application in (read, waiting):
        register.record_examination(added(register, application, "a").id, "1", READING)
    added(register, waiting, "b")
    assert register.never_read() == (waiting.number,)


def test_an_examination_is_never_overwritten(register: Register) -> None:
    file = added(register, opened(register), "a")
    first = register.record_examination(file.id, "1", READING)
    problem = FileProblem(code="file.damaged", message="", advice="", message_en="", advice_en="")
    other = FileReading(facts=READING.facts, problem=problem)
    assert register.record_examination(file.id, "1", other) == first
    second = register.record_examination(file.id, "1", other, attempt=2)
    third = register.record_examination(file.id, "2", other)
    assert len({first.id, second.id, third.id}) == 3
    assert register.examination(file.id, "1") == second


def test_examinations_at_once_are_one(open_register: Callable[[], Register]) -> None:
    registers = [open_register() for _ in range(3)]
    file = added(registers[0], opened(registers[0]), "a")
    kept = at_once(9, lambda number: registers[number % 3].record_examination(file.id, "1", READING))
    assert len({one.id for one in kept}) == 1


def test_a_verdict_comes_back_as_it_was(register: Register) -> None:
    application = opened(register)
    assert register.latest_judgement(application.id) is None
    kept = register.record_judgement(application.id, VERDICT, DAY, ["1", "2"])
    assert register.latest_judgement(application.id) == kept
    assert (kept.verdict, kept.judged_for, kept.examinations) == (VERDICT, DAY, ("1", "2"))


def test_only_a_new_verdict_is_a_new_judgement(register: Register) -> None:
    application = opened(register)
    first = register.record_judgement(application.id, VERDICT, DAY, ["1"])
    assert register.record_judgement(application.id, VERDICT, DAY + timedelta(1), ["1"]) == first
    second = register.record_judgement(application.id, VERDICT, DAY, ["1", "2"])
    assert second.id != first.id
    assert register.latest_judgement(application.id) == second


def test_judgements_at_once_are_one(open_register: Callable[[], Register], database: str) -> None:
    registers = [open_register() for _ in range(3)]
    application = opened(registers[0])
    kept = at_once(9, lambda number: registers[number % 3].record_judgement(application.id, VERDICT, DAY, ["1"]))
    assert len({one.id for one in kept}) == 1
    engine = create_engine(database)
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT code, outcome, severity, requirement FROM finding")).all()
    engine.dispose()
    assert [tuple(row) for row in rows] == [("identity.nik-birth-date", "not_met", "blocking", "ktp")]


def test_decisions_are_kept_in_order(register: Register) -> None:
    application = opened(register)
    for decision in ("returned", "accepted"):
        register.record_decision(application.id, officer="budi", decision=decision, reason="lengkap")
    assert [one.decision for one in register.decisions(application.id)] == ["returned", "accepted"]


# --- Several processes on one database ---------------------------------------------------------------

ADD_FILES = """
import sys
from storage.register import Register
address, fingerprint, first, count = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
register = Register(address)
register.migrate()
application = register.open_application("sip-dokter", {}, fingerprint=fingerprint)
for number in range(first, first + count):
    sha256 = f"{number:064x}"
    register.add_file(application.id, name="scan.jpg", sha256=sha256, size=1, media_type=None, object_key=sha256)
    register.files(application.id)
    print(sha256, flush=True)
"""


def start(*arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", ADD_FILES, *map(str, arguments)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def test_processes_start_and_write_at_once(database: str, open_register: Callable[[], Register]) -> None:
    """They also race to make the tables."""
    started = [start(database, "f" * 64, first, 20) for first in (0, 100, 200)]
    told = [process.communicate(timeout=60)[0].split() for process in started]
    assert [process.returncode for process in started] == [0, 0, 0]
    register = open_register()
    files = register.files(opened(register, "f" * 64).id)
    assert {file.sha256 for file in files} == {sha256 for some in told for sha256 in some}
    assert len({file.name for file in files}) == 60


def test_what_was_acknowledged_survives_a_killed_process(
    database: str, open_register: Callable[[], Register]
) -> None:
    told: list[str] = []
    for first in (0, 10_000, 20_000):
        with start(database, "f" * 64, first, 9_000) as process:
            assert process.stdout is not None
            told.append(process.stdout.readline().strip())
            time.sleep(0.05)
            process.kill()
            told += [line for line in process.stdout.read().split() if len(line) == 64]
    register = open_register()
    kept = {file.sha256 for file in register.files(opened(register, "f" * 64).id)}
    assert len(told) >= 3
    assert set(told) <= kept


def test_looking_does_not_wait_for_writing(tmp_path: Path) -> None:
    """SQLite: while one holds the write lock, others still see the last state."""
    address = f"sqlite:///{tmp_path / 'register.sqlite'}"
    register = Register(address)
    register.migrate()
    application = opened(register)
    engine = create_engine(address)
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        began = time.monotonic()
        assert register.application(application.number) == application
        assert time.monotonic() - began < 1
    engine.dispose()
    register.close()
