"""The API over real files: open, send, read, judge; what is kept, who may look, what survives a restart."""

from pathlib import Path
from time import monotonic, sleep
from typing import Any

from fastapi.testclient import TestClient

ROOT = Path(__file__).resolve().parents[2]
LETTER = ROOT / "samples" / "cases" / "lengkap"


def opened(client: TestClient, permit: str = "sip-dokter") -> tuple[str, dict[str, str]]:
    """A new application: its address and the header that opens it."""
    answer = client.post("/v1/applications", json={"permit": permit, "answers": {"variant": "baru"}})
    assert answer.status_code == 201, answer.text
    said = answer.json()
    return f"/v1/applications/{said['number']}", {"Authorization": f"Bearer {said['token']}"}


def when_ready(client: TestClient, address: str, headers: dict[str, str]) -> dict[str, Any]:
    """The answer once nothing is checked any more."""
    until = monotonic() + 120
    while (said := client.get(address, headers=headers).json())["state"] == "checking":
        assert monotonic() < until, "still checking after two minutes"
        sleep(0.1)
    return said
