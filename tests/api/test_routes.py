"""The API over real files: open, send, read, judge; what is kept, who may look, what survives a restart."""

import hashlib
import logging
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.main import create_app
from api.resources import ApplicationView, Opened, PermitLine, PermitView, Receipt, ReceivedFile
from api.settings import Settings
from intake.receive import receive_file

CHECKED_WITHIN = 40


def opened(client: TestClient, permit: str = "sip-dokter") -> tuple[str, dict[str, str]]:
    """A new application: its address and the header that opens it."""
    answer = client.post("/v1/applications", json={"permit": permit, "answers": {"variant": "baru"}})
    assert answer.status_code == 201, answer.text
    said = Opened.model_validate(answer.json())
    return f"/v1/applications/{said.number}", {"Authorization": f"Bearer {said.token}"}


def sent(client: TestClient, address: str, headers: dict[str, str], path: Path) -> Receipt:
    with path.open("rb") as stream:
        answer = client.post(f"{address}/files", headers=headers, files={"file": (path.name, stream)})
    assert answer.status_code == 201, answer.text
    return Receipt.model_validate(answer.json())


def when_checked(client: TestClient, address: str, headers: dict[str, str]) -> dict[str, Any]:
    """The answer once nothing is checked any more."""
    until = monotonic() + CHECKED_WITHIN
    while True:
        said: dict[str, Any] = client.get(address, headers=headers).json()
        if said["state"] != "checking":
            return said
        assert monotonic() < until, "still checking"
        sleep(0.05)


def test_health(client: TestClient) -> None:
    answer = client.get("/v1/health")
    assert (answer.status_code, answer.json()["status"]) == (200, "ok")


def test_permits_in_both_languages(client: TestClient) -> None:
    lines = [PermitLine.model_validate(line) for line in client.get("/v1/permits").json()]
    in_english = client.get("/v1/permits", headers={"Accept-Language": "en"})
    assert "sip-dokter" in {line.code for line in lines}
    assert [line.code for line in lines] == [line["code"] for line in in_english.json()]
    assert [line.title for line in lines] != [line["title"] for line in in_english.json()]
    assert in_english.headers["Content-Language"] == "en"


def test_an_unconfirmed_checklist_says_so(client: TestClient) -> None:
    permit = PermitView.model_validate(client.get("/v1/permits/sip-dokter").json())
    assert permit.requirements
    assert permit.sources
    assert not permit.confirmed
    assert permit.notice == "Daftar ini belum dikonfirmasi oleh DPMPTSP Kota Palembang."
    address, headers = opened(client)
    assert client.get(address, headers=headers).json()["notice"] == permit.notice


def test_a_file_is_received_read_and_judged(client: TestClient, home: Path, letter: Path) -> None:
    address, headers = opened(client)
    receipt = sent(client, address, headers, letter)
    assert receipt.sha256 == hashlib.sha256(letter.read_bytes()).hexdigest()
    # Durable before "diterima": the very bytes lie in the store.
    assert any(path.read_bytes() == letter.read_bytes() for path in (home / "objects").rglob(receipt.sha256))
    application = ApplicationView.model_validate(when_checked(client, address, headers))
    assert application.state in {"needs_correction", "with_officer"}
    assert [file.id for file in application.files] == [receipt.id]
    assert application.checklist is not None
    assert application.checklist.permit == "sip-dokter"
    found = ReceivedFile.model_validate(when_checked(client, f"{address}/files/{receipt.id}", headers))
    assert found.reading is not None
    assert found.reading.sha256 == receipt.sha256
    assert [paper.kind for paper in found.reading.documents] == ["surat_permohonan"]
    letters = [line for line in application.checklist.requirements if line.files == ("permohonan.pdf",)]
    assert letters, "the letter fills no requirement"


def test_a_file_in_checking_is_said_to_be(client: TestClient, letter: Path) -> None:
    address, headers = opened(client)
    receipt = sent(client, address, headers, letter)
    states = {client.get(f"{address}/files/{receipt.id}", headers=headers).json()["state"]}
    states.add(client.get(address, headers=headers).json()["state"])
    assert states == {"checking"}
    when_checked(client, address, headers)


def test_the_same_file_twice_is_one_file(client: TestClient, letter: Path) -> None:
    address, headers = opened(client)
    first, second = (sent(client, address, headers, letter) for _ in range(2))
    assert first == second
    assert len(when_checked(client, address, headers)["files"]) == 1


def test_findings_speak_english_when_asked(client: TestClient, letter: Path) -> None:
    address, headers = opened(client)
    sent(client, address, headers, letter)
    indonesian = when_checked(client, address, headers)["checklist"]["findings"]
    english = client.get(address, headers={**headers, "Accept-Language": "en"}).json()["checklist"]["findings"]
    assert [finding["code"] for finding in indonesian] == [finding["code"] for finding in english]
    assert [finding["message"] for finding in indonesian] != [finding["message"] for finding in english]


def test_only_its_token_opens_an_application(client: TestClient, letter: Path) -> None:
    address, headers = opened(client)
    other_address, other_headers = opened(client)
    receipt = sent(client, address, headers, letter)
    for method, path in (("GET", address), ("GET", f"{address}/files/{receipt.id}"), ("POST", f"{address}/files")):
        without = client.request(method, path)
        stranger = client.request(method, path, headers=other_headers)
        assert (without.status_code, without.json()["code"]) == (401, "token.missing")
        assert without.headers["WWW-Authenticate"] == "Bearer"
        assert (stranger.status_code, stranger.json()["code"]) == (404, "application.not-found")
    # A wrong token and a number that does not exist get the same answer.
    nowhere = client.get("/v1/applications/PLB-0000-0000", headers=headers)
    assert nowhere.json() == client.get(other_address, headers=headers).json()
    # And a file is seen only through its own application.
    foreign = client.get(f"{other_address}/files/{receipt.id}", headers=other_headers)
    assert (foreign.status_code, foreign.json()["code"]) == (404, "file.not-found")
    when_checked(client, address, headers)


def test_answers_about_applications_are_never_stored(client: TestClient) -> None:
    address, headers = opened(client)
    answers = (
        client.post("/v1/applications", json={"permit": "krk"}),
        client.get(address, headers=headers),
        client.get(address),
        client.get(f"{address}/files/none", headers=headers),
    )
    assert {answer.headers["Cache-Control"] for answer in answers} == {"no-store"}


def test_what_was_not_read_before_a_restart_is_read_after_it(home: Path, letter: Path) -> None:
    with TestClient(create_app(Settings(workers=1))) as before:
        address, headers = opened(before)
        office = before.app.state.office  # type: ignore[attr-defined]
        application = office.register.application(address.rpartition("/")[2])
        # The file arrives, and the program ends before anybody reads it.
        with letter.open("rb") as stream:
            receive_file(office, application, stream, letter.name)
    with TestClient(create_app(Settings(workers=1))) as after:
        # Nobody needs to ask for it.
        register = after.app.state.office.register  # type: ignore[attr-defined]
        until = monotonic() + CHECKED_WITHIN
        while register.latest_judgement(application.id) is None:
            assert monotonic() < until
            sleep(0.05)
        assert when_checked(after, address, headers)["checklist"] is not None


def test_requests_are_answered_while_a_file_is_read(client: TestClient, letter: Path) -> None:
    address, headers = opened(client)
    sent(client, address, headers, letter)
    began = monotonic()
    assert client.get("/v1/health").status_code == 200
    assert monotonic() - began < 1
    when_checked(client, address, headers)


def test_logs_hold_nothing_of_the_papers(
    client: TestClient, letter: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        address, headers = opened(client)
        sent(client, address, headers, letter)
        when_checked(client, address, headers)
    for secret in ("1671045708880003", "RAHMAWATI", "permohonan.pdf", headers["Authorization"].split()[1]):
        assert secret not in caplog.text
