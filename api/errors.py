"""The one shape of every error of the HTTP API: application/problem+json (RFC 9457), in two languages."""

import logging
from collections.abc import Mapping, Sequence
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import Field
from pydantic_core import ErrorDetails
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.faults import without_message
from api.language import Language, Words, preferred_language
from api.schemas import View

log = logging.getLogger(__name__)

MEDIA_TYPE = "application/problem+json"

# code: status, title, what to do
_PROBLEMS: Mapping[str, tuple[int, Words, Words]] = {
    "request.malformed": (
        400,
        Words("Permintaan tidak dapat dibaca", "The request cannot be read"),
        Words("Periksa bentuk permintaan Anda.", "Check the form of your request."),
    ),
    "token.missing": (
        401,
        Words("Token permohonan tidak ada", "The application's token is missing"),
        Words(
            "Kirim token permohonan di kepala Authorization: Bearer.",
            "Send the application's token in the header Authorization: Bearer.",
        ),
    ),
    "resource.not-found": (
        404,
        Words("Alamat tidak ditemukan", "There is nothing at this address"),
        Words("Periksa alamat yang Anda minta.", "Check the address that you asked for."),
    ),
    "permit.unknown": (
        404,
        Words("Izin tidak dikenal", "The permit is not known"),
        Words("Lihat daftar izin di /v1/permits.", "The permits are listed at /v1/permits."),
    ),
    "application.not-found": (
        404,
        Words("Permohonan tidak ditemukan", "The application was not found"),
        Words("Periksa nomor dan token permohonan Anda.", "Check your application's number and token."),
    ),
    "file.not-found": (
        404,
        Words("Berkas tidak ditemukan", "The file was not found"),
        Words("Periksa nomor berkas.", "Check the file's id."),
    ),
    "method.not-allowed": (
        405,
        Words("Cara permintaan ini tidak dilayani", "This method is not served here"),
        Words("Lihat /docs untuk cara yang dilayani.", "See /docs for the methods that are served."),
    ),
    "file.too-large": (
        413,
        Words("Berkas terlalu besar", "The file is too large"),
        Words(
            "Perkecil berkas atau kirim sebagai beberapa berkas.",
            "Make the file smaller or send it in several files.",
        ),
    ),
    "request.too-large": (
        413,
        Words("Permintaan terlalu besar", "The request is too large"),
        Words("Kirim hanya isian yang diminta.", "Send only the entries that are asked for."),
    ),
    "request.invalid": (
        422,
        Words("Isian tidak sesuai", "Some entries do not fit"),
        Words("Perbaiki isian yang disebut di errors.", "Correct the entries that are named in errors."),
    ),
    "server.failed": (
        500,
        Words("Terjadi gangguan pada sistem kami", "Our system failed"),
        Words("Coba lagi beberapa saat lagi.", "Try again in a while."),
    ),
    "storage.unavailable": (
        503,
        Words("Penyimpanan sedang tidak dapat dijangkau", "The store cannot be reached"),
        Words(
            "Berkas Anda belum kami simpan. Coba lagi beberapa saat lagi.",
            "Your file was not kept. Try again in a while.",
        ),
    ),
}

_CODES_OF_STATUSES = {
    400: "request.malformed",
    404: "resource.not-found",
    405: "method.not-allowed",
    413: "request.too-large",
}

_ENTRIES: Mapping[str, Words] = {
    "missing": Words("Isian ini wajib.", "This entry is required."),
    "extra_forbidden": Words("Isian ini tidak dikenal.", "This entry is not known."),
    "invalid": Words("Isian ini tidak sesuai.", "This entry does not fit."),
}


class EntryProblem(View):
    """What is wrong with one entry; what was sent is not repeated, it may be personal."""

    field: str
    code: str
    message: str


class ProblemDetails(View):
    """An error as RFC 9457 writes it, with a stable `code`."""

    type: str = Field(examples=["urn:berkas:application.not-found"])
    title: str
    status: int
    detail: str
    code: str
    errors: tuple[EntryProblem, ...] = ()


class Problem(HTTPException):
    """Ends a request with one of the problems of this module; `entries` name what does not fit.

    An HTTPException, because FastAPI lets nothing else through while it reads a body.
    """

    def __init__(self, code: str, entries: Sequence[ErrorDetails] = ()) -> None:
        super().__init__(_PROBLEMS[code][0], code)
        self.code = code
        self.entries = entries


def describe(code: str, language: Language, entries: Sequence[ErrorDetails] = ()) -> ProblemDetails:
    """The problem with this code in words."""
    status, title, detail = _PROBLEMS[code]
    return ProblemDetails(
        type=f"urn:berkas:{code}",
        title=title.spoken(language),
        status=status,
        detail=detail.spoken(language),
        code=code,
        errors=tuple(_entry(entry, language) for entry in entries),
    )


def problem_responses(*codes: str) -> dict[int | str, dict[str, Any]]:
    """How the OpenAPI description tells of problems: one example for each code."""
    responses: dict[int | str, dict[str, Any]] = {}
    for code in codes:
        status, title, _ = _PROBLEMS[code]
        shape = {"schema": {"$ref": f"#/components/schemas/{ProblemDetails.__name__}"}, "examples": {}}
        answer = responses.setdefault(status, {"description": title.en, "content": {MEDIA_TYPE: shape}})
        example = {"value": describe(code, "id").model_dump(mode="json")}
        answer["content"][MEDIA_TYPE]["examples"][code] = example
    return responses


def answer_problems(app: FastAPI) -> None:
    """Makes the application answer every error in the one shape."""

    @app.exception_handler(Problem)
    def on_problem(request: Request, problem: Problem) -> JSONResponse:
        return _response(request, problem.code, problem.entries)

    @app.exception_handler(RequestValidationError)
    def on_invalid(request: Request, error: RequestValidationError) -> JSONResponse:
        return _response(request, "request.invalid", error.errors())

    @app.exception_handler(HTTPException)
    def on_http(request: Request, error: HTTPException) -> JSONResponse:
        code = _CODES_OF_STATUSES.get(error.status_code)
        if code is None:
            code = "server.failed" if error.status_code >= 500 else "request.malformed"
        return _response(request, code, headers=error.headers)

    app.add_middleware(_Failures)


class _Failures:
    """Answers what nobody foresaw, and ends it here: a server would log its message, which may be personal."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        begun = False

        async def send_noted(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._app(scope, receive, send_noted)
        except Exception as error:
            if scope["type"] != "http":
                raise
            log.error("request failed: %s", without_message(error))
            if not begun:
                await _response(Request(scope), "server.failed")(scope, receive, send)


def _response(
    request: Request,
    code: str,
    entries: Sequence[ErrorDetails] = (),
    headers: Mapping[str, str] | None = None,
) -> JSONResponse:
    language = preferred_language(request.headers.get("accept-language"))
    problem = describe(code, language, entries)
    sent = {"Content-Language": language, "Cache-Control": "no-store", **(headers or {})}
    if problem.status == 401:
        sent["WWW-Authenticate"] = "Bearer"
    if problem.status == 413:
        sent["Connection"] = "close"  # the rest of the body is not read
    return JSONResponse(
        problem.model_dump(mode="json"), status_code=problem.status, media_type=MEDIA_TYPE, headers=sent
    )


def _entry(entry: ErrorDetails, language: Language) -> EntryProblem:
    code = entry["type"] if entry["type"] in _ENTRIES else "invalid"
    where = ".".join(str(part) for part in entry["loc"] if part != "body")
    return EntryProblem(field=where, code=code, message=_ENTRIES[code].spoken(language))
