"""What the tests of the doors share: a home of their own, the API over it, and papers to send."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from api.main import create_app
from api.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "samples" / "cases"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home, for this process and for those that it starts."""
    folder = tmp_path / "home"
    monkeypatch.setenv("BERKAS_HOME", str(folder))
    return folder


@pytest.fixture
def client(home: Path) -> Iterator[TestClient]:
    with TestClient(create_app(Settings(workers=1)), raise_server_exceptions=False) as opened:
        yield opened
