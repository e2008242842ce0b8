"""Objects as files on disk: written aside, synced, then moved into place, so that no half object is ever seen."""

import contextlib
import hashlib
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO, BinaryIO

from storage.objects import (
    ContentMismatch,
    ObjectMissing,
    StorageUnavailable,
    StoredObject,
    announced,
    sha256_in,
)

CHUNK = 1024 * 1024
UNFINISHED = ".unfinished"
"""The folder, in the store's own file system, of what is being written or was when the machine stopped."""
FORGOTTEN_SECONDS = 24 * 3600


class FileObjects:
    """An object store in one folder; an object's file holds its bytes and nothing else."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._is_swept = False

    def put(self, stream: BinaryIO, *, key: str, sha256: str, size: int, media_type: str) -> StoredObject:  # noqa: ARG002
        """See `ObjectStore.put`."""
        about = announced(key, sha256, size)
        target = self.root / key
        try:
            if self.head(key) != about:
                target.parent.mkdir(parents=True, exist_ok=True)
                self._write(stream, target, about)
            # Also when it was there: whoever put it may not have come so far yet.
            _sync_folders(target.parent, self.root.parent)
        except OSError as error:
            raise StorageUnavailable(f"the folder of objects cannot be written ({error.strerror})") from None
        return about

    def open(self, key: str) -> BinaryIO:
        """See `ObjectStore.open`."""
        try:
            return self._path(key).open("rb")
        except FileNotFoundError:
            raise ObjectMissing(key) from None
        except OSError as error:
            raise StorageUnavailable(f"the folder of objects cannot be read ({error.strerror})") from None

    def head(self, key: str) -> StoredObject | None:
        """See `ObjectStore.head`."""
        try:
            size = self._path(key).stat().st_size
        except FileNotFoundError:
            return None
        except OSError as error:
            raise StorageUnavailable(f"the folder of objects cannot be read ({error.strerror})") from None
        return StoredObject(key=key, size=size, sha256=sha256_in(key))

    def delete(self, key: str) -> None:
        """See `ObjectStore.delete`."""
        self._path(key).unlink(missing_ok=True)

    def keys(self, prefix: str) -> Iterator[str]:
        """See `ObjectStore.keys`."""
        files = (path for path in self.root.rglob("*") if path.is_file())
        found = (path.relative_to(self.root).as_posix() for path in files)
        yield from sorted(key for key in found if key.startswith(prefix) and not key.startswith(UNFINISHED))

    def location(self, key: str) -> str:
        """See `ObjectStore.location`."""
        return str(self._path(key))

    def _path(self, key: str) -> Path:
        sha256_in(key)  # a key that could leave the folder has none
        return self.root / key

    def _write(self, stream: BinaryIO, target: Path, about: StoredObject) -> None:
        with tempfile.NamedTemporaryFile(dir=self._workshop(), delete=False) as aside:
            written = Path(aside.name)
            try:
                _copy_checked(stream, aside, about)
                written.replace(target)
            finally:
                written.unlink(missing_ok=True)

    def _workshop(self) -> Path:
        """The folder of unfinished objects; what a stopped machine left there is removed after a day."""
        folder = self.root / UNFINISHED
        folder.mkdir(parents=True, exist_ok=True)
        if not self._is_swept:
            self._is_swept = True
            for left in folder.iterdir():
                with contextlib.suppress(FileNotFoundError):  # another thread finished its object meanwhile
                    if left.stat().st_mtime < time.time() - FORGOTTEN_SECONDS:
                        left.unlink()
        return folder


def _copy_checked(stream: BinaryIO, aside: IO[bytes], about: StoredObject) -> None:
    """Copies and syncs; raises ContentMismatch where the bytes are not those announced."""
    digest = hashlib.sha256()
    copied = 0
    while chunk := stream.read(CHUNK):
        digest.update(chunk)
        copied += len(chunk)
        if copied > about.size:
            break
        aside.write(chunk)
    if copied != about.size or digest.hexdigest() != about.sha256:
        raise ContentMismatch
    aside.flush()
    os.fsync(aside.fileno())


def _sync_folders(folder: Path, last: Path) -> None:
    """Syncs a folder and those above it up to the last, so that new names survive a power cut."""
    for one in (folder, *folder.parents):
        handle = os.open(one, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
        if one == last:
            return
