"""The OpenAPI description: FastAPI's, with every error in the one shape that this API answers."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from api.errors import ProblemDetails, problem_responses

_NOT_OURS = ("HTTPValidationError", "ValidationError")
"""What FastAPI would answer to a wrong entry; errors.py answers in its place."""


def describe_errors(app: FastAPI) -> None:
    """Makes the application describe its errors as it answers them."""

    def described() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _described(app)
        return app.openapi_schema

    app.openapi = described  # type: ignore[method-assign]  # FastAPI's documented way


def _described(app: FastAPI) -> dict[str, Any]:
    found = get_openapi(title=app.title, version=app.version, summary=app.summary, routes=app.routes)
    schemas = found["components"]["schemas"]
    for name in _NOT_OURS:
        schemas.pop(name, None)
    problem = ProblemDetails.model_json_schema(ref_template="#/components/schemas/{model}")
    schemas |= {**problem.pop("$defs"), ProblemDetails.__name__: problem}
    invalid = problem_responses("request.invalid")[422]
    for operations in found["paths"].values():
        for operation in operations.values():
            if "422" in operation["responses"]:
                operation["responses"]["422"] = invalid
    return found
