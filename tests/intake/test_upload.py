"""Files of a folder or a ZIP: names never trusted, nothing left out unseen, nothing unpacked without end."""

import io
import os
import stat
import zipfile
from pathlib import Path

import pytest

from intake import upload
from intake.upload import Incoming, UnusableInput, gather, natural_order, shown_name
from validators.rules.files import FileLimits


def zipped(path: Path, entries: dict[str, bytes], packing: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", packing) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return path


def names(path: Path, scratch: Path, limits: FileLimits) -> list[str]:
    return [incoming.name for incoming in gather(path, scratch, limits)]


def test_a_path_from_here_is_found_from_everywhere(
    tmp_path: Path, limits: FileLimits, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "ktp.jpg").write_bytes(b"\xff\xd8\xff")
    monkeypatch.chdir(tmp_path)
    for asked in (Path("papers"), Path("papers/ktp.jpg")):
        (incoming,) = gather(asked, tmp_path / "scratch", limits)
        monkeypatch.chdir("/")
        assert incoming.path.is_file()
        assert incoming.name == "ktp.jpg"
        monkeypatch.chdir(tmp_path)


def test_a_folder_in_natural_order(tmp_path: Path, limits: FileLimits) -> None:
    for name in (
        "scan10.pdf",
        "scan2.pdf",
        "Scan1.pdf",
        "sub/ktp.jpg",
        ".hidden",
        "answers.yaml",
        "expected.yaml",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    for noise in ("Thumbs.db", "truth.json", "__MACOSX/ktp.jpg", ".git/ktp.jpg"):
        (tmp_path / noise).parent.mkdir(exist_ok=True)
        (tmp_path / noise).write_bytes(b"x")
    assert names(tmp_path, tmp_path / "s", limits) == ["Scan1.pdf", "scan2.pdf", "scan10.pdf", "sub/ktp.jpg"]


def test_links_in_a_folder_lead_nowhere(tmp_path: Path, limits: FileLimits) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret").write_bytes(b"x")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "ktp.jpg").write_bytes(b"x")
    (folder / "to-file").symlink_to(outside / "secret")
    (folder / "to-folder").symlink_to(outside)
    (folder / "to-itself").symlink_to(folder)
    os.mkfifo(folder / "pipe")
    assert names(folder, tmp_path / "s", limits) == ["ktp.jpg"]


def test_names_that_cannot_be_shown(tmp_path: Path, limits: FileLimits) -> None:
    """Bytes that are no UTF-8, control characters, and a sign that turns the rest around."""
    for raw in (b"k\xfftp.jpg", b"kt\x07p.jpg", "k\u202etp.jpg".encode()):
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + raw)).write_bytes(b"x")
    found = names(tmp_path, tmp_path / "s", limits)
    assert sorted(found) == ["ktp (2).jpg", "ktp (3).jpg", "ktp.jpg"]


def test_a_single_file_is_itself(tmp_path: Path, limits: FileLimits) -> None:
    (tmp_path / "ktp.jpg").write_bytes(b"x")
    assert gather(tmp_path / "ktp.jpg", tmp_path, limits) == (Incoming(path=tmp_path / "ktp.jpg", name="ktp.jpg"),)
    with pytest.raises(UnusableInput, match="no such"):
        gather(tmp_path / "nothing", tmp_path, limits)


def test_a_zip_is_unpacked_under_numbers(tmp_path: Path, limits: FileLimits) -> None:
    entries = {
        "../../etc/passwd": b"a",
        "/abs/ktp.jpg": b"b",
        "C:\\Users\\x\\npwp.jpg": b"c",
        "a/ktp.jpg": b"d",
        "./kk.jpg": b"k",
        "__MACOSX/._ktp.jpg": b"e",
        "folder/": b"",
    }
    scratch = tmp_path / "scratch"
    found = gather(zipped(tmp_path / "a.zip", entries), scratch, limits)
    assert {one.name: one.path.read_bytes() for one in found} == {
        "etc/passwd": b"a",
        "abs/ktp.jpg": b"b",
        "C:/Users/x/npwp.jpg": b"c",
        "a/ktp.jpg": b"d",
        "kk.jpg": b"k",
    }
    assert all(one.path.parent == scratch and one.path.name.isdigit() for one in found)
    assert not (tmp_path.parent / "etc").exists()


def test_entries_of_one_name_are_told_apart(tmp_path: Path, limits: FileLimits) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("ktp.jpg", b"1")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("ktp.jpg", b"2")
    found = gather(path, tmp_path / "s", limits)
    assert [(one.name, one.path.read_bytes()) for one in found] == [("ktp.jpg", b"1"), ("ktp (2).jpg", b"2")]


def test_links_in_a_zip_lead_nowhere(tmp_path: Path, limits: FileLimits) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        link = zipfile.ZipInfo("link.jpg")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("ktp.jpg", b"x")
    assert names(path, tmp_path / "s", limits) == ["ktp.jpg"]


def test_an_entry_over_the_limit_is_cut_there(tmp_path: Path) -> None:
    limits = FileLimits(max_bytes=1000)
    path = zipped(tmp_path / "bomb.zip", {"bomb.png": bytes(50_000_000), "ktp.jpg": b"x"})
    assert path.stat().st_size < 100_000
    found = gather(path, tmp_path / "s", limits)
    assert [one.path.stat().st_size for one in found] == [1001, 1]


def test_a_zip_that_unpacks_without_end_is_refused(
    tmp_path: Path, limits: FileLimits, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upload, "MOST_BYTES", 10_000)
    path = zipped(tmp_path / "bomb.zip", {f"{number}.png": bytes(3000) for number in range(5)})
    with pytest.raises(UnusableInput, match="more than"):
        gather(path, tmp_path / "s", limits)


def test_a_zip_of_too_many_files_is_refused(tmp_path: Path, limits: FileLimits) -> None:
    path = zipped(tmp_path / "a.zip", {f"{number}.png": b"" for number in range(upload.MOST_ENTRIES + 1)})
    with pytest.raises(UnusableInput, match="more than 500 files"):
        gather(path, tmp_path / "s", limits)


@pytest.mark.parametrize("packing", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_rare_ways_of_packing_are_refused(tmp_path: Path, limits: FileLimits, packing: int) -> None:
    path = zipped(tmp_path / "a.zip", {"ktp.jpg": bytes(1000)}, packing)
    with pytest.raises(UnusableInput, match="unusual"):
        gather(path, tmp_path / "s", limits)


def test_a_locked_zip_is_refused(tmp_path: Path, limits: FileLimits) -> None:
    content = bytearray(zipped(tmp_path / "a.zip", {"ktp.jpg": b"x"}).read_bytes())
    content[6] |= 1  # the flag of a password, in the entry and in the list at the end
    content[content.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "a.zip").write_bytes(content)
    with pytest.raises(UnusableInput, match="password"):
        gather(tmp_path / "a.zip", tmp_path / "s", limits)


def test_a_broken_entry_stops_no_other(tmp_path: Path, limits: FileLimits) -> None:
    path = zipped(tmp_path / "a.zip", {"a.jpg": os.urandom(5000), "b.jpg": b"whole"})
    content = bytearray(path.read_bytes())
    content[1000:1100] = bytes(100)
    path.write_bytes(content)
    found = gather(path, tmp_path / "s", limits)
    assert [one.name for one in found] == ["a.jpg", "b.jpg"]
    assert found[1].path.read_bytes() == b"whole"


def test_zips_cut_anywhere_are_files_or_refused(tmp_path: Path, limits: FileLimits) -> None:
    whole = zipped(tmp_path / "a.zip", {"a.jpg": os.urandom(300), "b.jpg": b"b" * 300}).read_bytes()
    path = tmp_path / "cut.zip"
    for length in range(0, len(whole), 7):
        path.write_bytes(whole[:length])
        try:
            gather(path, tmp_path / "s", limits)
        except UnusableInput:
            continue


def test_what_only_ends_like_a_zip_is_a_file(tmp_path: Path, limits: FileLimits) -> None:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as opened:
        opened.writestr("ktp.jpg", b"x")
    path = tmp_path / "both.pdf"
    path.write_bytes(b"%PDF-1.7\n" + archive.getvalue())
    assert names(path, tmp_path / "s", limits) == ["both.pdf"]


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("ktp.jpg", "ktp.jpg"),
        ("../../etc/passwd", "passwd"),
        ("C:\\fakepath\\ktp.jpg", "ktp.jpg"),
        ("", "berkas"),
        ("///", "berkas"),
        ("\x00\n\x1b[31m", "[31m"),
        ("x" * 500, "x" * 200),
    ],
)
def test_names_fit_to_be_shown(given: str, shown: str) -> None:
    assert shown_name(given) == shown


def test_natural_order_takes_any_name() -> None:
    odd = ["²", "1" * 5000, "a1b2", "", "٣", "10", "9"]
    assert sorted(odd, key=natural_order)[:3] == ["", "9", "10"]
