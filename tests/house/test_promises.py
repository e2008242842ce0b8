"""Nothing waits to be filled in: no placeholder, no stub, no note of work to be done."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TEXTS = {".py", ".md", ".toml", ".yaml", ".yml", ".sh", ""}
# Written so that this file does not find itself.
WAITING = re.compile(r"@@[A-Z_]+@@|\b(?:TO" r"DO|FIX" r"ME|X{3})\b|raise Not" r"ImplementedError")


def ours(*endings: str) -> list[Path]:
    """Our text files by their endings; what lies behind a dot is made, not written, but for `.ci`."""
    top = [path for path in ROOT.iterdir() if path.name == ".ci" or not path.name.startswith(".")]
    paths = [inner for path in top for inner in (path, *path.rglob("*"))]
    return [path for path in paths if path.suffix in endings and path.is_file() and path.name != "LICENSE"]


def test_no_placeholder_and_no_note_of_work_to_be_done() -> None:
    waiting = [
        f"{path.relative_to(ROOT)}:{number}: {found.group()}"
        for path in ours(*TEXTS)
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), start=1)
        if (found := WAITING.search(line))
    ]
    assert waiting == [], "do it, or take the promise out"


def test_no_function_is_a_stub() -> None:
    stubs = [
        f"{path.relative_to(ROOT)}:{function.lineno}: {function.name}"
        for path in ours(".py")
        for function in functions_of(ast.parse(path.read_text(encoding="utf-8")))
        if all(is_nothing(statement) for statement in function.body)
    ]
    assert stubs == [], "a function that does nothing promises something"


def functions_of(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """All functions but those of protocols, which only say what others do."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.ClassDef) and any("Protocol" in ast.unparse(base) for base in node.bases):
            continue
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node
        yield from functions_of(node)


def is_nothing(statement: ast.stmt) -> bool:
    """A docstring, `...` or `pass`."""
    only_a_constant = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    return isinstance(statement, ast.Pass) or only_a_constant


@pytest.mark.parametrize(
    ("body", "found"), [("pass", True), ('"Says."', True), ("...", True), ("return 1", False)]
)
def test_a_stub_would_be_found(body: str, found: bool) -> None:
    [function] = functions_of(ast.parse(f"class A:\n def do(self):\n  {body}"))
    assert all(map(is_nothing, function.body)) is found
