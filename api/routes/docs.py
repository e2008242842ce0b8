"""`/docs`: the API's description as one plain page, made from OpenAPI; no script and nothing from elsewhere."""

import json
from collections.abc import Iterator
from html import escape
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

router = APIRouter(include_in_schema=False)

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }}
section {{ border-top: 1px solid #999; padding: .5rem 0 1rem; }}
code, pre {{ font-family: ui-monospace, monospace; font-size: .9em; }}
pre {{ background: #f3f3f3; padding: .75rem; overflow-x: auto; }}
h2 code {{ font-size: 1rem; }}
td, th {{ text-align: left; vertical-align: top; padding: .1rem 1rem .1rem 0; }}
</style>
</head>
<body>
<h1>{title}</h1>
<p>{summary}</p>
<p>The same as data: <a href="{schema}">{schema}</a></p>
{operations}
</body>
</html>
"""

# The page needs its own style and nothing else.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


@router.get("/docs", response_class=HTMLResponse)
def show_docs(request: Request) -> HTMLResponse:
    """Every route with its entries, its answers and a call to try."""
    described: dict[str, Any] = request.app.openapi()
    origin = str(request.base_url).rstrip("/")
    operations = "\n".join(
        _operation(method, path, operation, described, origin)
        for path, methods in described["paths"].items()
        for method, operation in methods.items()
    )
    facts = described["info"]
    page = _PAGE.format(
        title=escape(f"{facts['title']} {facts['version']}"),
        summary=escape(facts.get("summary", "")),
        schema=escape(request.app.openapi_url),
        operations=operations,
    )
    return HTMLResponse(page, headers={"Content-Security-Policy": _POLICY})


def _operation(method: str, path: str, operation: dict[str, Any], described: dict[str, Any], origin: str) -> str:
    parts = [
        f"<h2><code>{method.upper()} {escape(path)}</code></h2>",
        f"<p>{escape(operation.get('description', operation.get('summary', '')))}</p>",
        *_table("Entries", _entries(operation, described)),
        f"<pre>{escape(_call(method, path, operation, described, origin))}</pre>",
        *_table("Answers", ((status, said["description"]) for status, said in operation["responses"].items())),
    ]
    return f"<section>{''.join(parts)}</section>"


def _table(heading: str, rows: Iterator[tuple[str, str]]) -> Iterator[str]:
    cells = [f"<tr><td><code>{escape(name)}</code></td><td>{escape(meaning)}</td></tr>" for name, meaning in rows]
    if cells:
        yield f"<table><caption hidden>{heading}</caption>{''.join(cells)}</table>"


def _entries(operation: dict[str, Any], described: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for parameter in operation.get("parameters", ()):
        yield f"{parameter['name']} ({parameter['in']})", parameter.get("description", "")
    _, schema = _body(operation, described)
    for name, entry in schema.get("properties", {}).items():
        must = "required" if name in schema.get("required", ()) else "optional"
        yield name, f"{entry.get('description', '')} ({must})".strip()


def _body(operation: dict[str, Any], described: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """Media type and schema of what the route takes; empty where it takes nothing."""
    for media_type, content in operation.get("requestBody", {}).get("content", {}).items():
        name = content["schema"]["$ref"].rpartition("/")[2]
        return media_type, described["components"]["schemas"][name]
    return "", {}


def _call(method: str, path: str, operation: dict[str, Any], described: dict[str, Any], origin: str) -> str:
    """The route as a line for curl."""
    words = ["curl", *(["-X", method.upper()] if method != "get" else [])]
    if operation.get("security"):
        words += ["-H", "'Authorization: Bearer TOKEN'"]
    media_type, schema = _body(operation, described)
    if media_type == "application/json":
        example = {name: entry["examples"][0] for name, entry in schema["properties"].items()}
        words += ["--json", f"'{json.dumps(example)}'"]
    elif media_type:
        words += ["-F", "file=@ktp.jpg"]
    return " ".join([*words, f"'{origin}{path}'"])
