"""What the tests of the carrying room share: children, small files of every accepted kind, an office."""

from collections.abc import Iterator

import pytest

from intake.sandbox import Sandbox
from validators.rules.files import FileLimits


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """Children that the tests of a module share; no test may leave them unfit."""
    with Sandbox(2) as opened:
        yield opened


@pytest.fixture(scope="session")
def limits() -> FileLimits:
    return FileLimits()
