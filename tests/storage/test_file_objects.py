"""Files on disk: killed at any moment, nothing half is seen and nothing acknowledged is lost."""

import hashlib
import io
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.file_objects import FORGOTTEN_SECONDS, UNFINISHED, FileObjects
from storage.objects import StorageUnavailable, verified_key

ROOT = Path(__file__).resolve().parents[2]
CONTENT = b"an invented person's paper"
SHA256 = hashlib.sha256(CONTENT).hexdigest()
KEY = verified_key(SHA256)

PUT_FOR_EVER = """
import hashlib, io, os, sys
from pathlib import Path
from storage.file_objects import FileObjects
from storage.objects import verified_key
objects = FileObjects(Path(sys.argv[1]))
while True:
    content = os.urandom(3_000_000)
    sha256 = hashlib.sha256(content).hexdigest()
    key = verified_key(sha256)
    objects.put(io.BytesIO(content), key=key, sha256=sha256, size=len(content), media_type="image/jpeg")
    print(key, flush=True)
"""


def put(objects: FileObjects, content: bytes = CONTENT) -> None:
    sha256 = hashlib.sha256(content).hexdigest()
    objects.put(
        io.BytesIO(content), key=verified_key(sha256), sha256=sha256, size=len(content), media_type="image/png"
    )


def test_killed_at_any_moment(tmp_path: Path) -> None:
    root = tmp_path / "objects"
    chance = random.Random(7)
    acknowledged: list[str] = []
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    for _ in range(8):
        with subprocess.Popen(
            [sys.executable, "-c", PUT_FOR_EVER, root], stdout=subprocess.PIPE, text=True, env=environment
        ) as putting:
            assert putting.stdout is not None
            acknowledged.append(putting.stdout.readline().strip())
            time.sleep(chance.uniform(0, 0.1))
            putting.kill()
            acknowledged += putting.stdout.read().split()
    objects = FileObjects(root)
    assert len(acknowledged) >= 8
    assert all(objects.head(key) for key in acknowledged)
    for key in objects.keys(""):
        with objects.open(key) as stream:
            assert hashlib.sha256(stream.read()).hexdigest() == key.rpartition("/")[2]


def test_the_file_is_the_original_and_nothing_else(tmp_path: Path) -> None:
    objects = FileObjects(tmp_path)
    put(objects)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files == [Path(objects.location(KEY))]
    assert files[0].read_bytes() == CONTENT


def test_putting_twice_does_not_write_twice(tmp_path: Path) -> None:
    objects = FileObjects(tmp_path)
    put(objects)
    before = Path(objects.location(KEY)).stat()
    put(objects)
    after = Path(objects.location(KEY)).stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_a_torn_file_is_written_anew(tmp_path: Path) -> None:
    objects = FileObjects(tmp_path)
    put(objects)
    Path(objects.location(KEY)).write_bytes(CONTENT[:5])
    put(objects)
    assert Path(objects.location(KEY)).read_bytes() == CONTENT


def test_what_was_left_unfinished_is_removed_after_a_day(tmp_path: Path) -> None:
    folder = tmp_path / UNFINISHED
    folder.mkdir()
    old, young = folder / "old", folder / "young"
    old.touch()
    young.touch()
    long_ago = time.time() - FORGOTTEN_SECONDS - 60
    os.utime(old, (long_ago, long_ago))
    objects = FileObjects(tmp_path)
    put(objects)
    assert not old.exists()
    assert young.exists()
    assert list(objects.keys("")) == [KEY]


def test_a_folder_that_cannot_be_used_is_said_plainly(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    objects = FileObjects(tmp_path / "file")
    for attempt in (lambda: put(objects), lambda: objects.head(KEY), lambda: objects.open(KEY)):
        with pytest.raises(StorageUnavailable, match="Not a directory"):
            attempt()


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path) -> None:
    """The limit on the size of a file stands for the disk: writing stops in the middle."""
    program = (
        "import hashlib, io, resource, sys\n"
        "from pathlib import Path\n"
        "from storage.file_objects import FileObjects\n"
        "from storage.objects import StorageUnavailable, verified_key\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "content = bytes(3000)\n"
        "sha256 = hashlib.sha256(content).hexdigest()\n"
        "try:\n"
        "    FileObjects(Path(sys.argv[1])).put(io.BytesIO(content), key=verified_key(sha256), sha256=sha256,"
        " size=3000, media_type='image/png')\n"
        "except StorageUnavailable as error:\n"
        "    print(error)\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    ran = subprocess.run(
        [sys.executable, "-c", program, tmp_path], capture_output=True, text=True, check=True, env=environment
    )
    assert "cannot be written" in ran.stdout
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_a_sweep_while_others_finish_their_objects_disturbs_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An object that is finished between being listed and being looked at is none of the sweep's business."""
    store = FileObjects(tmp_path)
    vanished = tmp_path / UNFINISHED / "tmp-of-another"
    listed = Path.iterdir

    def with_one_that_is_gone(folder: Path) -> Iterator[Path]:
        yield from listed(folder)
        if folder.name == Path(UNFINISHED).name:
            yield vanished

    monkeypatch.setattr(Path, "iterdir", with_one_that_is_gone)
    put(store)
    assert store.head(KEY) is not None
