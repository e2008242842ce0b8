"""Each outside engine is imported by one module only (house.md), so that it can be changed in one place."""

import ast
from collections import defaultdict
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("validators", "ocr", "storage", "intake", "api")

DOORKEEPERS = {
    "pytesseract": "ocr/tesseract.py",
    "tesserocr": "ocr/tesseract.py",
    "rapidocr": "ocr/neural.py",
    "pdfplumber": "ocr/textlayer.py",
    "minio": "storage/s3_objects.py",
}


def imports_of(source: Path) -> set[str]:
    """The top-level names that a file imports anywhere, also inside functions."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source.read_text())):
        if isinstance(node, ast.Import):
            names.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.partition(".")[0])
    return names


@pytest.fixture(scope="module")
def importers() -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for room in ROOMS:
        for source in (ROOT / room).rglob("*.py"):
            for name in imports_of(source):
                found[name].add(str(source.relative_to(ROOT)))
    return found


@pytest.mark.parametrize(("library", "module"), DOORKEEPERS.items())
def test_one_module_imports_the_library(library: str, module: str, importers: dict[str, set[str]]) -> None:
    assert importers[library] == {module}, (
        f"{library} has one doorkeeper: {module} (house.md, 'Who may import whom')"
    )


def test_sql_stays_in_storage(importers: dict[str, set[str]]) -> None:
    outside = {path for path in importers["sqlalchemy"] | importers["alembic"] if not path.startswith("storage/")}
    assert not outside, "SQL has one room: storage/"


def test_samples_import_nothing_of_ours() -> None:
    ours = set(ROOMS)
    guilty = {
        str(source.relative_to(ROOT)): sorted(imports_of(source) & ours)
        for source in (ROOT / "samples").rglob("*.py")
        if imports_of(source) & ours
    }
    assert not guilty, "truth must not come from the code under test"
