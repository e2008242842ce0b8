"""What the tests of the carrying room share: children, small files of every accepted kind, an office."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from intake.office import Office
from intake.sandbox import Sandbox
from storage.file_objects import FileObjects
from storage.register import Register
from validators.permits.catalogue import load_catalogue
from validators.rules.files import FileLimits


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """Children that the tests of a module share; no test may leave them unfit."""
    with Sandbox(2) as opened:
        yield opened


@pytest.fixture(scope="session")
def limits() -> FileLimits:
    return FileLimits()


@pytest.fixture
def office(tmp_path: Path, sandbox: Sandbox, limits: FileLimits) -> Iterator[Office]:
    """An office with a register and objects of its own."""
    register = Register(f"sqlite:///{tmp_path / 'register.sqlite'}")
    register.migrate()
    yield Office(
        register=register,
        objects=FileObjects(tmp_path / "objects"),
        catalogue=load_catalogue(),
        sandbox=sandbox,
        limits=limits,
        clock=lambda: datetime(2026, 11, 24, 2, tzinfo=UTC),
    )
    register.close()
