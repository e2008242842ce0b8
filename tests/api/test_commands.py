"""The command line as people and programs use it: real processes, real files, the vocabulary's JSON."""

import json
import os
import pty
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from tests.api.vocabulary import (
    OBSTACLES,
    OUTCOMES,
    READ,
    SEVERITIES,
    STATUSES,
    VERDICTS,
    VERIFY,
    differences,
)

ROOT = Path(__file__).resolve().parents[2]
NIK = "1671045708880003"
Ran = subprocess.CompletedProcess[str]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home of its own for every module of tests."""
    return tmp_path_factory.mktemp("berkas")


@pytest.fixture(scope="module")
def papers(folder: Path, letter: Path) -> Path:
    """A letter, and files with a fault each."""
    place = folder / "berkas warga"
    place.mkdir()
    (place / "permohonan.pdf").write_bytes(letter.read_bytes())
    (place / "kosong.jpg").touch()
    (place / "catatan.txt").write_text("bukan dokumen")
    with pikepdf.open(letter) as pdf:
        pdf.save(place / "terkunci.pdf", encryption=pikepdf.Encryption(owner="a", user="b"))
    (place / "rusak.pdf").write_bytes(b"%PDF-1.7\nnothing more")
    return place


def berkas(folder: Path, *arguments: str | Path, **variables: str) -> Ran:
    """`berkas` in a process of its own, without a terminal."""
    environment = {
        **os.environ,
        "BERKAS_HOME": str(folder / "home"),
        "BERKAS_WORKERS": "1",
        "PYTHONPATH": str(ROOT),
        **variables,
    }
    return subprocess.run(
        [sys.executable, "-P", "-m", "api.cli", *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
        env=environment,
    )


def lines(ran: Ran) -> list[dict[str, Any]]:
    return [json.loads(line) for line in ran.stdout.splitlines()]


# --- read --------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def read(folder: Path, papers: Path) -> Ran:
    """A good letter behind every kind of bad file, one of them not there at all."""
    names = ("kosong.jpg", "catatan.txt", "tidak-ada.pdf", "terkunci.pdf", "rusak.pdf", "permohonan.pdf")
    return berkas(folder, "read", *(papers / name for name in names), "--json")


def test_read_prints_the_vocabularys_json_one_line_a_file_in_the_order_given(read: Ran) -> None:
    answers = lines(read)
    assert [answer["file"] for answer in answers] == [
        "kosong.jpg",
        "catatan.txt",
        "tidak-ada.pdf",
        "terkunci.pdf",
        "rusak.pdf",
        "permohonan.pdf",
    ]
    assert [line for answer in answers for line in differences(answer, READ)] == []
    assert {page["quality"]["problem"] for answer in answers for page in answer["pages"]} <= OBSTACLES


def test_read_names_each_files_fault_and_reads_the_others(read: Ran) -> None:
    *bad, good = lines(read)
    assert [answer["problem"] and answer["problem"]["code"] for answer in bad] == [
        "file.empty",
        "file.not-supported",
        None,
        "file.encrypted",
        "file.damaged",
    ]
    assert bad[2]["failure"] == "failure.open.missing"
    [letter] = good["documents"]
    assert letter["kind"] == "surat_permohonan"
    assert letter["readings"]["nik"]["value"] == NIK
    assert (good["problem"], good["failure"]) == (None, None)


def test_read_ends_with_2_where_a_file_is_not_there(read: Ran) -> None:
    assert read.returncode == 2
    assert "tidak-ada.pdf is not a file that can be opened" in read.stderr


@pytest.mark.parametrize(
    ("language", "words"),
    [("id", ["Berkas ini kosong.", "Surat permohonan", "Nama"]), ("en", ["This file is empty.", "Name"])],
)
def test_read_tells_people_in_their_language(folder: Path, papers: Path, language: str, words: list[str]) -> None:
    ran = berkas(folder, "read", papers / "kosong.jpg", papers / "permohonan.pdf", "--lang", language)
    # Bad files are no failure of ours.
    assert (ran.returncode, ran.stderr) == (0, "")
    assert [word for word in words if word not in ran.stdout] == []
    assert "\x1b" not in ran.stdout


def test_a_fault_of_ours_ends_with_1_and_is_not_the_files(folder: Path, papers: Path) -> None:
    broken = folder / "broken"
    broken.mkdir()
    (broken / "pdfplumber.py").write_text("raise RuntimeError('a broken installation')")
    ran = berkas(folder, "read", papers / "permohonan.pdf", "--json", PYTHONPATH=f"{broken}:{ROOT}")
    [answer] = lines(ran)
    assert (answer["failure"], answer["problem"]) == ("failure.read.error", None)
    assert ran.returncode == 1


def test_an_unknown_kind_is_a_wrong_call(folder: Path, papers: Path) -> None:
    ran = berkas(folder, "read", "--kind", "surat_cinta", papers / "permohonan.pdf")
    assert (ran.returncode, ran.stdout) == (2, "")
    assert "surat_permohonan" in ran.stderr


def test_colours_are_for_terminals_only(folder: Path, papers: Path) -> None:
    assert "\x1b[" in in_terminal(folder, "read", papers / "permohonan.pdf")
    assert "\x1b[1;36m" not in in_terminal(folder, "read", papers / "permohonan.pdf", NO_COLOR="1")


def in_terminal(folder: Path, *arguments: str | Path, **variables: str) -> str:
    """What a terminal of 80 columns would get from `berkas`."""
    controller, terminal = pty.openpty()
    environment = {**os.environ, "BERKAS_HOME": str(folder / "home"), "BERKAS_WORKERS": "1", "COLUMNS": "80"}
    with subprocess.Popen(
        [sys.executable, "-m", "api.cli", *arguments],
        stdout=terminal,
        stderr=terminal,
        stdin=terminal,
        cwd=ROOT,
        env={**environment, "TERM": "xterm-256color", **variables},
    ) as running:
        os.close(terminal)
        seen = b""
        try:
            while piece := os.read(controller, 65536):
                seen += piece
        except OSError:  # how Linux says that the other end is closed
            pass
        assert running.wait(60) == 0
    os.close(controller)
    return seen.decode()


# --- verify ------------------------------------------------------------------------------------


def test_verify_prints_the_vocabularys_json(folder: Path, papers: Path) -> None:
    ran = berkas(folder, "verify", "--permit", "sip-dokter", "--json", papers)
    assert (ran.returncode, ran.stderr) == (0, "")
    [answer] = lines(ran)
    assert differences(answer, VERIFY) == []
    assert answer["verdict"] in VERDICTS
    assert {line["status"] for line in answer["requirements"]} <= STATUSES
    assert {found["outcome"] for found in answer["findings"]} <= OUTCOMES
    assert {found["severity"] for found in answer["findings"]} <= SEVERITIES
    filled = {line["requirement"]: line["files"] for line in answer["requirements"] if line["files"]}
    assert filled == {"surat-permohonan": ["permohonan.pdf"]}
    assert {"file.empty", "file.encrypted"} <= {found["code"] for found in answer["findings"]}
    # Nothing is kept.
    assert not (folder / "home").exists()


def test_verify_takes_a_zip_and_a_file_like_a_folder(folder: Path, papers: Path) -> None:
    letter = papers / "permohonan.pdf"
    archive = folder / "berkas.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.write(letter, "permohonan.pdf")
    answers = []
    for path in (letter, archive):
        [answer] = lines(berkas(folder, "verify", "--permit", "krk", "--today", "2026-11-24", "--json", path))
        answers.append({**answer, "seconds": 0})
    assert answers[0] == answers[1]


def test_verify_tells_people_in_both_languages(folder: Path, papers: Path) -> None:
    indonesian, english = (
        berkas(folder, "verify", "--permit", "sip-dokter", papers / "permohonan.pdf", "--lang", language).stdout
        for language in ("id", "en")
    )
    assert "Daftar ini belum dikonfirmasi oleh DPMPTSP Kota Palembang." in indonesian
    assert "Yang perlu Anda perbaiki" in indonesian
    assert "What you need to correct" in english
    assert not re.search(r"\b(Yang perlu|belum ada|Berkas)\b", english)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("variant: baru\nanswered: yes\n", "answered"),
        ("applicant: {kind: koperasi}\n", "applicant.kind"),
        ("variant: [", "is not YAML"),
        ("- baru\n", "the file"),
    ],
)
def test_wrong_answers_are_named(folder: Path, papers: Path, content: str, words: str) -> None:
    answers = folder / "answers.yaml"
    answers.write_text(content)
    ran = berkas(folder, "verify", "--permit", "krk", "--answers", answers, papers / "permohonan.pdf")
    assert (ran.returncode, ran.stdout) == (2, "")
    assert words in ran.stderr


@pytest.mark.parametrize(
    "arguments", [("--permit", "sim", "."), ("--permit", "krk", "nowhere"), (".",), ("--permit", "krk")]
)
def test_a_wrong_call_ends_with_2(folder: Path, arguments: tuple[str, ...]) -> None:
    ran = berkas(folder, "verify", *arguments)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert "Traceback" not in ran.stderr


# --- submit, show, permits ---------------------------------------------------------------------


def test_submit_keeps_and_show_prints_it_again(folder: Path, papers: Path) -> None:
    ran = berkas(folder, "submit", "--permit", "sip-dokter", "--json", papers)
    assert (ran.returncode, ran.stderr) == (0, "")
    [kept] = lines(ran)
    assert re.fullmatch(r"PLB-[2-9A-Z]{4}-[2-9A-Z]{4}", kept["number"])
    assert differences(kept["checklist"], VERIFY) == []
    # Sending the same files twice changes nothing.
    assert lines(berkas(folder, "submit", "--permit", "sip-dokter", "--json", papers)) == [kept]
    for number in (kept["number"], kept["number"].lower().replace("-", "")):
        assert lines(berkas(folder, "show", number, "--json")) == [kept]
    for_people = berkas(folder, "show", kept["number"]).stdout
    assert kept["number"] in for_people
    assert "menunggu perbaikan" in for_people


def test_show_says_what_it_does_not_know(folder: Path) -> None:
    ran = berkas(folder, "show", "PLB-2222-2222")
    assert (ran.returncode, ran.stdout) == (2, "")
    assert "there is no application" in ran.stderr


def test_permits_lists_and_shows(folder: Path) -> None:
    listed = lines(berkas(folder, "permits", "--json"))
    assert {"sip-dokter", "krk"} <= {permit["code"] for permit in listed}
    [shown] = lines(berkas(folder, "permits", "show", "krk", "--json"))
    assert shown["requirements"]
    assert shown["sources"]
    assert "belum dikonfirmasi" in berkas(folder, "permits", "show", "krk").stdout


# --- what goes wrong on our side -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "value"),
    [("BERKAS_WORKERS", "many"), ("BERKAS_LIMITS__MAX_PAGES", "x"), ("BERKAS_OBJECT_STORE", "ftp://x")],
)
def test_a_wrong_setting_is_named(folder: Path, name: str, value: str) -> None:
    ran = berkas(folder, "permits", **{name: value})
    assert (ran.returncode, ran.stdout) == (2, "")
    assert name in ran.stderr


def test_what_nobody_foresaw_is_one_line_without_its_message(folder: Path) -> None:
    home = folder / "broken home"
    home.mkdir()
    (home / "register.sqlite").write_text(f"no database, but the secret of {NIK}")
    ran = berkas(folder, "show", "PLB-2222-2222", BERKAS_HOME=str(home))
    assert (ran.returncode, ran.stdout) == (1, "")
    assert re.fullmatch(r"Berkas failed: DatabaseError in .*\.py:\d+\.\n", ran.stderr)
