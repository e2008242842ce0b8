"""`berkas serve` as operators run it: a process of its own, real sockets, killed and started again."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import httpx2
import pytest

pytestmark = pytest.mark.service

ROOT = Path(__file__).resolve().parents[2]
MAX_BYTES = 300_000
PATIENCE = 30
NIK = "1671045708880003"


def free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        port: int = asked.getsockname()[1]
        return port


@contextmanager
def serving(folder: Path, port: int, stop: signal.Signals = signal.SIGTERM) -> Iterator[httpx2.Client]:
    """A server over the folder, and a client of it; the server is ended by its process id."""
    environment = {
        **os.environ,
        "BERKAS_HOME": str(folder / "home"),
        "BERKAS_WORKERS": "1",
        "BERKAS_LIMITS__MAX_BYTES": str(MAX_BYTES),
    }
    with (folder / "log").open("a") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", "api.cli", "serve", "--port", str(port)],
            stdout=log,
            stderr=log,
            cwd=ROOT,
            env=environment,
        )
    try:
        with httpx2.Client(base_url=f"http://127.0.0.1:{port}", timeout=20) as client:
            until = monotonic() + PATIENCE
            while not is_up(client):
                waiting = server.poll() is None and monotonic() < until
                assert waiting, (folder / "log").read_text()
                sleep(0.05)
            yield client
    finally:
        server.send_signal(stop)
        server.wait(PATIENCE)


def is_up(client: httpx2.Client) -> bool:
    try:
        return client.get("/v1/health").status_code == 200
    except httpx2.TransportError:
        return False


def opened(client: httpx2.Client) -> tuple[str, dict[str, str]]:
    said = client.post("/v1/applications", json={"permit": "sip-dokter"}).json()
    return f"/v1/applications/{said['number']}", {"Authorization": f"Bearer {said['token']}"}


def sent(client: httpx2.Client, address: str, headers: dict[str, str], name: str, content: bytes) -> int:
    return client.post(f"{address}/files", headers=headers, files={"file": (name, content)}).status_code


def when_checked(client: httpx2.Client, address: str, headers: dict[str, str]) -> dict[str, Any]:
    until = monotonic() + PATIENCE
    while True:
        said: dict[str, Any] = client.get(address, headers=headers).json()
        if said["state"] != "checking":
            return said
        assert monotonic() < until
        sleep(0.1)


def test_uploads_at_once_then_killed_and_started_again(tmp_path: Path, letter: Path) -> None:
    content = letter.read_bytes()
    port = free_port()
    with serving(tmp_path, port, stop=signal.SIGKILL) as client:
        address, headers = opened(client)
        # A PDF is still the same paper with a few bytes behind its end, and another file.
        copies = [content + b"\n" * number for number in range(8)]
        with ThreadPoolExecutor(len(copies)) as people:
            arriving = [
                people.submit(sent, client, address, headers, f"surat{number}.pdf", copy)
                for number, copy in enumerate(copies)
            ]
            slowest = 0.0
            while not all(upload.done() for upload in arriving):
                began = monotonic()
                assert client.get("/v1/permits").status_code == 200
                slowest = max(slowest, monotonic() - began)
        assert {upload.result() for upload in arriving} == {201}
        assert slowest < 2, "others wait while files arrive"
    # Killed in the middle of reading: nothing that was acknowledged is lost.
    with serving(tmp_path, port) as client:
        said = when_checked(client, address, headers)
        assert len(said["files"]) == len(copies)
        assert said["checklist"]["permit"] == "sip-dokter"
    log = (tmp_path / "log").read_text()
    for secret in (NIK, "RAHMAWATI", "surat1.pdf", headers["Authorization"].split()[1], address):
        assert secret not in log


def answered(port: int, head: str, pieces: Iterator[bytes]) -> tuple[bytes, int]:
    """What the server answers to a request sent piece by piece, and how many bytes it let us send."""
    taken = 0
    with socket.create_connection(("127.0.0.1", port), timeout=20) as line:
        line.sendall(head.encode())
        try:
            for piece in pieces:
                line.sendall(piece)
                taken += len(piece)
        except (ConnectionResetError, BrokenPipeError):
            pass
        seen = b""
        try:
            while more := line.recv(65536):
                seen += more
        except ConnectionResetError:
            pass
    return seen, taken


def test_a_body_that_is_too_long_is_cut_off_early(tmp_path: Path) -> None:
    port = free_port()
    with serving(tmp_path, port) as client:
        address, headers = opened(client)
        head = (
            f"POST {address}/files HTTP/1.1\r\nHost: x\r\nAuthorization: {headers['Authorization']}\r\n"
            "Content-Type: multipart/form-data; boundary=b\r\n"
        )
        # The length says it: the answer comes before the body.
        seen, _ = answered(port, f"{head}Content-Length: {10 * MAX_BYTES}\r\n\r\n", iter(()))
        assert seen.startswith(b"HTTP/1.1 413")
        assert b'"code":"file.too-large"' in seen

        # Nothing says it: the line is closed soon after the limit, not after 64 MB.
        def endless() -> Iterator[bytes]:
            part = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n'
            for piece in (part, *[b"x" * 65536] * 1000):
                yield b"%x\r\n%s\r\n" % (len(piece), piece)
                sleep(0.001)

        _, taken = answered(port, f"{head}Transfer-Encoding: chunked\r\n\r\n", endless())
        assert taken < 20_000_000
        assert client.get(address, headers=headers).json()["files"] == []


def test_a_line_that_is_no_http_harms_nobody(tmp_path: Path) -> None:
    port = free_port()
    with serving(tmp_path, port) as client:
        for noise in (b"\x16\x03\x01\x02\x00", b"GET / HTTP/9.9\r\n\r\n", b"A" * 100_000):
            with socket.create_connection(("127.0.0.1", port), timeout=5) as line:
                line.sendall(noise)
        assert is_up(client)
