"""Finding and ending the programs of real services: what is missing is said; what was started ends by its id."""

import os
import shutil
import socket
import subprocess
from pathlib import Path

import pytest


def needed(*programs: str) -> list[Path]:
    """Where the programs are; without one of them the test is skipped, and in CI it fails."""
    found = {program: _find(program) for program in programs}
    missing = [program for program, path in found.items() if path is None]
    if missing:
        reason = f"not installed: {', '.join(missing)} (./berkas test installs them through apt)"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return [path for path in found.values() if path is not None]


def _find(program: str) -> Path | None:
    if path := shutil.which(program):
        return Path(path)
    versions = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{program}"))
    places = [Path(place) / program for place in ("/usr/sbin", "/sbin")]
    return next((path for path in [*reversed(versions), *places] if path.exists()), None)


def free_port() -> int:
    """A port on loopback that nobody listens on."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])


def end(*started: subprocess.Popen[bytes], seconds: float = 10) -> None:
    """Asks each to end, last started first, and kills it where it does not."""
    for process in reversed(started):
        process.terminate()
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
