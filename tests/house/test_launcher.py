"""The launcher: a second start is quick, needs nothing from outside, and works from any folder."""

import os
import resource
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LAUNCHER = ROOT / "berkas"


def start(*arguments: str, cwd: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **variables}
    return subprocess.run(
        [LAUNCHER, *arguments], capture_output=True, text=True, check=False, cwd=cwd, env=environment
    )


def cpu_seconds_of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@pytest.mark.skipif(not (ROOT / ".venv" / ".ready").exists(), reason="the launcher made no environment here")
def test_second_start_is_quick_and_independent_of_the_folder(tmp_path: Path) -> None:
    first = start("version", cwd=tmp_path)
    assert first.returncode == 0, first.stderr
    seconds = []
    for _ in range(5):
        began = cpu_seconds_of_children()
        start("version", cwd=tmp_path)
        seconds.append(cpu_seconds_of_children() - began)
    # Nothing is waited for, so this is what an idle machine takes; on a busy one the clock says more.
    assert min(seconds) < 0.5


@pytest.mark.skipif(not (ROOT / ".venv" / ".ready").exists(), reason="the launcher made no environment here")
def test_a_link_to_the_launcher_works(tmp_path: Path) -> None:
    link = tmp_path / "berkas"
    link.symlink_to(LAUNCHER)
    result = subprocess.run([link, "version"], capture_output=True, text=True, check=False, cwd=tmp_path)
    assert result.returncode == 0, result.stderr


@pytest.mark.skipif(not (ROOT / ".venv" / ".ready").exists(), reason="the launcher made no environment here")
def test_a_folder_with_blanks_and_an_empty_environment_do(tmp_path: Path) -> None:
    checkout = tmp_path / "berkas kami (2)"
    checkout.mkdir()
    for name in ("berkas", "requirements.lock"):
        shutil.copy2(ROOT / name, checkout / name)
    for room in ("api", "intake", "ocr", "storage", "validators"):
        (checkout / room).symlink_to(ROOT / room)
    bare = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "BERKAS_VENV": str(ROOT / ".venv")}
    for arguments in (["version"], ["permits", "--json"]):
        result = subprocess.run(
            [checkout / "berkas", *arguments], capture_output=True, text=True, check=False, cwd="/", env=bare
        )
        assert (result.returncode, result.stderr) == (0, "")
    # Nothing was set up anew, and nothing left behind.
    assert {path.name for path in checkout.iterdir()} == {
        "berkas",
        "requirements.lock",
        "api",
        "intake",
        "ocr",
        "storage",
        "validators",
    }


def test_what_pip_says_is_shown_only_when_it_fails(tmp_path: Path) -> None:
    """An environment whose pip always fails: its last words, then a plain sentence, exit status 3."""
    checkout = tmp_path / "checkout"
    python = checkout / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    shutil.copy2(LAUNCHER, checkout / "berkas")
    (checkout / "requirements.lock").write_text("nothing==1.0\n")
    python.write_text('#!/bin/sh\ncase "$*" in *pip*) echo "no route to the index" >&2; exit 1;; esac\n')
    python.chmod(0o755)
    result = subprocess.run(
        [checkout / "berkas", "version"], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert result.returncode == 3
    assert result.stdout == ""
    assert "no route to the index" in result.stderr
    assert "Periksa sambungan jaringan" in result.stderr


def test_missing_packages_without_root_are_said_plainly(tmp_path: Path) -> None:
    """A PATH with neither Tesseract nor apt nor sudo: one plain sentence, exit status 3, no trace of bash."""
    for program in ("bash", "readlink", "dirname", "id", "cat", "sha256sum", "cut", "mkdir", "flock", "env"):
        (tmp_path / program).symlink_to(shutil.which(program) or pytest.fail(f"{program} is not here"))
    result = start("version", cwd=tmp_path, PATH=str(tmp_path))
    assert result.returncode == 3
    assert "tesseract-ocr" in result.stderr
    assert "apt-get install" in result.stderr
    assert "line " not in result.stderr
