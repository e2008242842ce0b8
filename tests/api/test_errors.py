"""Every error of the API has the one shape of RFC 9457, in two languages, and repeats nothing that was sent."""

import json
import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response

from api.body_limit import ENTRIES
from api.errors import MEDIA_TYPE, ProblemDetails
from api.main import create_app
from api.settings import Settings
from validators.rules.files import FileLimits

SMALL = 2000
NIK = "1671045708880003"


@pytest.fixture
def narrow(home: Path) -> Iterator[TestClient]:
    """An API that takes only very small files."""
    settings = Settings(workers=1, limits=FileLimits(max_bytes=SMALL))
    app = create_app(settings)

    @app.get("/broken")
    def fail() -> None:
        raise ValueError(NIK)

    # Nothing may be raised through to the server: it would log the message.
    with TestClient(app, raise_server_exceptions=True) as opened:
        yield opened


def problem_of(answer: Response) -> ProblemDetails:
    assert answer.headers["Content-Type"] == MEDIA_TYPE
    said = ProblemDetails.model_validate(answer.json())
    assert said.status == answer.status_code
    assert said.type == f"urn:berkas:{said.code}"
    assert said.title
    assert said.detail
    return said


@pytest.mark.parametrize(
    ("method", "path", "code", "status"),
    [
        ("GET", "/nowhere", "resource.not-found", 404),
        ("GET", "/v1/permits/none", "permit.unknown", 404),
        ("DELETE", "/v1/permits", "method.not-allowed", 405),
        ("GET", "/v1/applications/PLB-0000-0000", "token.missing", 401),
        ("POST", "/v1/applications", "request.invalid", 422),
        ("GET", "/broken", "server.failed", 500),
    ],
)
def test_every_error_has_the_one_shape(narrow: TestClient, method: str, path: str, code: str, status: int) -> None:
    said = problem_of(narrow.request(method, path))
    assert (said.code, said.status) == (code, status)
    in_english = problem_of(narrow.request(method, path, headers={"Accept-Language": "en"}))
    assert in_english.title != said.title


def test_a_failure_of_ours_is_logged_without_its_message(
    narrow: TestClient, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        answer = narrow.get("/broken")
    assert NIK not in answer.text + caplog.text
    assert "ValueError" in caplog.text


def test_what_is_served_is_said_with_a_wrong_method(narrow: TestClient) -> None:
    assert narrow.delete("/v1/permits").headers["Allow"] == "GET"


def test_a_wrong_entry_is_named_and_not_repeated(narrow: TestClient) -> None:
    answers = {"variant": NIK, "applicant": {"kind": "perorangan", "nick": NIK}}
    answer = narrow.post("/v1/applications", json={"permit": "sip-dokter", "answers": answers})
    said = problem_of(answer)
    assert said.code == "request.invalid"
    assert {(entry.field, entry.code) for entry in said.errors} == {
        ("answers.variant", "invalid"),
        ("answers.applicant.nick", "extra_forbidden"),
    }
    assert NIK not in answer.text


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"permit": "none"}, "permit"),
        ({}, "permit"),
        ({"permit": "krk", "extra": 1}, "extra"),
        ({"permit": "krk", "answers": []}, "answers"),
    ],
)
def test_what_opens_no_application_is_named(narrow: TestClient, body: dict[str, object], field: str) -> None:
    said = problem_of(narrow.post("/v1/applications", json=body))
    assert [entry.field for entry in said.errors] == [field]


def test_what_is_not_json_is_said(narrow: TestClient) -> None:
    answer = narrow.post("/v1/applications", content=b"{", headers={"Content-Type": "application/json"})
    assert problem_of(answer).code == "request.invalid"


@pytest.fixture
def address(narrow: TestClient) -> tuple[str, dict[str, str]]:
    """A new application: its address and the header that opens it."""
    said = narrow.post("/v1/applications", json={"permit": "krk"}).json()
    return f"/v1/applications/{said['number']}", {"Authorization": f"Bearer {said['token']}"}


@pytest.mark.parametrize("size", [SMALL + 1, SMALL + 200_000])
def test_a_file_over_the_limit_is_refused(
    narrow: TestClient, address: tuple[str, dict[str, str]], size: int
) -> None:
    path, headers = address
    answer = narrow.post(f"{path}/files", headers=headers, files={"file": ("a.jpg", b"x" * size)})
    assert (problem_of(answer).code, answer.status_code) == ("file.too-large", 413)
    assert narrow.get(path, headers=headers).json()["files"] == []


def test_a_body_without_a_length_is_stopped_at_the_limit(
    narrow: TestClient, address: tuple[str, dict[str, str]]
) -> None:
    path, headers = address

    def endless() -> Iterator[bytes]:
        yield b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n'
        for _ in range(100):
            yield b"x" * 65536

    answer = narrow.post(
        f"{path}/files",
        headers={**headers, "Content-Type": "multipart/form-data; boundary=b"},
        content=endless(),
    )
    assert problem_of(answer).code == "file.too-large"
    assert narrow.get(path, headers=headers).json()["files"] == []


def test_answers_over_the_limit_are_refused(narrow: TestClient) -> None:
    answer = narrow.post("/v1/applications", json={"permit": "krk", "answers": {"x": "x" * ENTRIES}})
    assert problem_of(answer).code == "request.too-large"


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("multipart/form-data", b"--b"),
        ("multipart/form-data; boundary=b", b"--b\r\nnonsense"),
        ("multipart/form-data; boundary=b", b""),
        ("application/json", b"{}"),
        ("application/x-www-form-urlencoded", b"file=no"),
    ],
)
def test_a_form_that_is_none_is_said(
    narrow: TestClient, address: tuple[str, dict[str, str]], kind: str, body: bytes
) -> None:
    path, headers = address
    answer = narrow.post(f"{path}/files", headers={**headers, "Content-Type": kind}, content=body)
    assert problem_of(answer).code in {"request.malformed", "request.invalid"}


def test_the_description_shows_problems_with_examples(narrow: TestClient) -> None:
    described = narrow.get("/openapi.json").json()
    shown = described["paths"]["/v1/permits/{code}"]["get"]["responses"]["404"]["content"]
    example = shown[MEDIA_TYPE]["examples"]["permit.unknown"]["value"]
    assert ProblemDetails.model_validate(example).code == "permit.unknown"


def test_the_description_knows_one_shape_of_errors_and_leads_nowhere_else(narrow: TestClient) -> None:
    described = narrow.get("/openapi.json").json()
    operations = [operation for path in described["paths"].values() for operation in path.values()]
    errors = [
        response["content"]
        for operation in operations
        for status, response in operation["responses"].items()
        if int(status) >= 400
    ]
    assert errors
    assert all(list(content) == [MEDIA_TYPE] for content in errors)
    known = {f"#/components/schemas/{name}" for name in described["components"]["schemas"]}
    asked = set(re.findall(r'"\$ref": "([^"]+)"', json.dumps(described)))
    assert asked <= known
    assert len({operation["operationId"] for operation in operations}) == len(operations)


def test_the_docs_name_every_route_and_load_nothing_from_elsewhere(narrow: TestClient) -> None:
    page = narrow.get("/docs")
    for path in narrow.get("/openapi.json").json()["paths"]:
        assert path in page.text
    assert "<script" not in page.text
    assert "default-src 'none'" in page.headers["Content-Security-Policy"]
    # Addresses on the page lead to this server only.
    assert page.text.count("http") == page.text.count("http://testserver") + page.text.count("http-equiv")
