"""`berkas demo`: four applications through the whole chain, and a second time nothing changes."""

import hashlib
import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.engine

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "samples" / "cases"


def run(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "BERKAS_HOME": str(home), "COLUMNS": "100"}
    return subprocess.run(
        [sys.executable, "-m", "api.cli", *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=environment,
    )


def kept(home: Path) -> tuple[dict[str, str], list[str]]:
    """Every object by its hash, and every row of the register."""
    objects = {
        str(path.relative_to(home)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in (home / "objects").rglob("*")
        if path.is_file()
    }
    with sqlite3.connect(home / "register.sqlite") as register:
        return objects, list(register.iterdump())


def test_the_demo_shows_the_main_job_and_a_second_run_changes_nothing(tmp_path: Path) -> None:
    first = run(tmp_path, "demo")
    assert (first.returncode, first.stderr) == (0, "")
    before = kept(tmp_path)
    second = run(tmp_path, "demo")
    assert (second.returncode, second.stdout) == (0, first.stdout)
    assert kept(tmp_path) == before

    # Originals are kept byte for byte, the verified ones where the last lines say.
    sent = {hashlib.sha256(path.read_bytes()).hexdigest() for path in CASES.glob("*/papers/*")}
    assert sent <= set(before[0].values())
    folder = tmp_path / "objects" / "verified"
    assert str(folder) in first.stdout
    verified = {path.name for path in folder.rglob("*") if path.is_file()} & sent
    assert f"{len(verified)} berkas terverifikasi" in first.stdout
    assert len(verified) >= 8

    # Every number can be asked for again; the complete application is complete.
    numbers = re.findall(r"\./berkas show (PLB-\S+)", first.stdout)
    assert len(numbers) == 4
    complete, faulty = (run(tmp_path, "show", number).stdout for number in numbers[:2])
    assert "siap diselesaikan di loket" in complete
    assert "✓ Berkas lengkap." in complete
    assert complete in first.stdout
    assert "! Berkas perlu diperbaiki." in faulty
    assert "PDF ini terkunci dengan kata sandi." in faulty
    assert "bukan bukti lunas PBB" in re.sub(r"\s+", " ", faulty)
    assert "http://127.0.0.1:8000/docs" in first.stdout
