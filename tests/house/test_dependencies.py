"""The lock files: complete, pinned with hashes, without addresses, and without names that are our rooms'."""

import importlib.metadata
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.lock", "tests/requirements.lock")
ROOMS = {"intake", "ocr", "validators", "storage", "api", "samples"}


def normal(name: str) -> str:
    """A distribution's name as the packaging rules (PEP 503) compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned(lock: str) -> set[str]:
    return {normal(name) for name in re.findall(r"^([A-Za-z0-9._-]+)==", (ROOT / lock).read_text(), re.MULTILINE)}


def wanted(requirement: str) -> str:
    return normal(re.split(r"[\s\[<>=!;]", requirement, maxsplit=1)[0])


def test_every_dependency_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    to_run = {wanted(line) for line in project["project"]["dependencies"]}
    to_test = {wanted(line) for line in project["dependency-groups"]["test"]}
    assert to_run <= pinned("requirements.lock"), "run .ci/lock"
    assert to_test <= pinned("requirements.lock") | pinned("tests/requirements.lock"), "run .ci/lock"


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_has_hashes_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text()
    entries = re.split(r"\n(?=[A-Za-z0-9])", text.strip())
    assert all("--hash=sha256:" in entry for entry in entries)
    assert "://" not in text


def test_no_distribution_brings_a_package_named_like_a_room() -> None:
    brought = importlib.metadata.packages_distributions()
    guilty = {room: brought[room] for room in ROOMS & brought.keys() if brought[room] != ["berkas"]}
    assert not guilty, "a dependency would shadow a room of ours (house.md, 'Traps of this top level')"
