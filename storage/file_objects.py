"""Objects as files on disk: written aside, synced, then linked into place, so that no half object is ever seen."""

import hashlib
import json
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, BinaryIO

from storage.objects import ContentMismatch, ObjectMissing, StorageUnavailable, StoredObject, checked_key

CHUNK = 1024 * 1024
NOTE = ".about.json"
"""Beside each object lies a note with its hash and media type, written before the object itself."""


class FileObjects:
    """An object store in one folder."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def put(self, stream: BinaryIO, *, key: str, sha256: str, size: int, media_type: str) -> StoredObject:
        """See `ObjectStore.put`."""
        target = self._path(key)
        about = StoredObject(key=key, size=size, sha256=sha256, media_type=media_type)
        if self.head(key) == about:
            return about
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=self._workshop(), delete=False) as aside:
                written = Path(aside.name)
                try:
                    _copy_checked(stream, aside, sha256, size)
                    _write_synced(target.with_name(target.name + NOTE), _note_of(about), self._workshop())
                    written.replace(target)
                finally:
                    written.unlink(missing_ok=True)
            _sync_folders(target.parent, self.root)
        except OSError as error:
            raise StorageUnavailable(f"the folder of objects cannot be written ({error.strerror})") from error
        return about

    def open(self, key: str) -> BinaryIO:
        """See `ObjectStore.open`."""
        try:
            return self._path(key).open("rb")
        except FileNotFoundError:
            raise ObjectMissing(key) from None

    def head(self, key: str) -> StoredObject | None:
        """See `ObjectStore.head`."""
        path = self._path(key)
        try:
            size = path.stat().st_size
            note = json.loads(path.with_name(path.name + NOTE).read_text())
        except FileNotFoundError:
            return None
        return StoredObject(key=key, size=size, sha256=note["sha256"], media_type=note["media_type"])

    def delete(self, key: str) -> None:
        """See `ObjectStore.delete`."""
        path = self._path(key)
        path.unlink(missing_ok=True)
        path.with_name(path.name + NOTE).unlink(missing_ok=True)

    def keys(self, prefix: str) -> Iterator[str]:
        """See `ObjectStore.keys`."""
        found = (
            path.relative_to(self.root).as_posix()
            for path in self.root.rglob("*")
            if path.is_file() and not path.name.endswith(NOTE) and self._workshop_name not in path.parts
        )
        yield from sorted(key for key in found if key.startswith(prefix))

    def location(self, key: str) -> str:
        """See `ObjectStore.location`."""
        return str(self._path(key))

    _workshop_name = ".unfinished"

    def _workshop(self) -> Path:
        """The folder of unfinished objects, on the same file system."""
        folder = self.root / self._workshop_name
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def _path(self, key: str) -> Path:
        return self.root / checked_key(key)


def _note_of(about: StoredObject) -> bytes:
    return json.dumps({"sha256": about.sha256, "media_type": about.media_type}).encode()


def _copy_checked(stream: BinaryIO, aside: IO[bytes], sha256: str, size: int) -> None:
    """Copies and syncs; raises ContentMismatch where the bytes are not those announced."""
    digest = hashlib.sha256()
    copied = 0
    while chunk := stream.read(CHUNK):
        digest.update(chunk)
        copied += len(chunk)
        if copied > size:
            break
        aside.write(chunk)
    if copied != size or digest.hexdigest() != sha256:
        raise ContentMismatch
    aside.flush()
    os.fsync(aside.fileno())


def _write_synced(path: Path, content: bytes, workshop: Path) -> None:
    with tempfile.NamedTemporaryFile(dir=workshop, delete=False) as aside:
        aside.write(content)
        aside.flush()
        os.fsync(aside.fileno())
    Path(aside.name).replace(path)


def _sync_folders(folder: Path, root: Path) -> None:
    """Syncs a folder and those above it up to the root, so that new names survive a power cut."""
    while True:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
        if folder == root:
            return
        folder = folder.parent
