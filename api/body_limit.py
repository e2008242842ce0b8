"""Stops the body of a request at its limit, whether or not the request told its length beforehand."""

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.errors import Problem

ENTRIES = 64 * 1024
"""Bytes: more than the questions of any permit need, and what a form adds around a file."""


class BodyLimit:
    """Lets a body through until it is too long, then ends the request with a problem.

    Starlette's own limit answers in plain text; errors of this API have one shape.
    """

    def __init__(self, app: ASGIApp, *, max_file: int) -> None:
        self._app = app
        self._max_file = max_file

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See ASGI."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        with_file = scope["path"].endswith("/files")
        most = self._max_file + ENTRIES if with_file else ENTRIES
        problem = "file.too-large" if with_file else "request.too-large"
        announced = Headers(scope=scope).get("content-length", "0")
        too_long = announced.isdecimal() and int(announced) > most
        taken = 0

        async def receive_limited() -> Message:
            nonlocal taken
            if too_long:
                raise Problem(problem)
            message = await receive()
            taken += len(message.get("body", b""))
            if taken > most:
                raise Problem(problem)
            return message

        await self._app(scope, receive_limited, send)
