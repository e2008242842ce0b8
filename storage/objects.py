"""What every object store promises; files on disk and S3 keep it, under one list of tests."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Protocol

_KEY = re.compile(r"[a-z0-9][a-z0-9_-]*(?:/[A-Za-z0-9][A-Za-z0-9_.-]*)+")


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredObject:
    """One kept object; `size` in bytes, `sha256` in hex, ours and never the store's ETag."""

    key: str
    size: int
    sha256: str
    media_type: str


class StorageUnavailable(Exception):
    """The store cannot be reached or refuses us; nothing was lost, try again later."""


class ContentMismatch(Exception):
    """The bytes are not those that were announced; nothing was kept."""


class ObjectMissing(KeyError):
    """No object has this key."""


class ObjectStore(Protocol):
    """Objects by key. Keys carry hashes and ids only, never anything personal."""

    def put(self, stream: BinaryIO, *, key: str, sha256: str, size: int, media_type: str) -> StoredObject:
        """Keeps the stream's bytes durably; a second put of the same key and bytes changes nothing.

        Raises:
            ContentMismatch: when size or hash differ from those announced.
            StorageUnavailable: when the store cannot take it now.
        """
        ...

    def open(self, key: str) -> BinaryIO:
        """The bytes from the start; the caller closes. Raises ObjectMissing."""
        ...

    def head(self, key: str) -> StoredObject | None:
        """What is known of an object without its bytes; None where there is none."""
        ...

    def delete(self, key: str) -> None:
        """Removes an object; nothing happens where there is none."""
        ...

    def keys(self, prefix: str) -> Iterator[str]:
        """All keys that begin with the prefix, sorted."""
        ...

    def location(self, key: str) -> str:
        """Where an object lies, for people."""
        ...


def checked_key(key: str) -> str:
    """The key if it is well-formed; raises ValueError for anything that could leave its folder."""
    if not _KEY.fullmatch(key) or ".." in key or len(key) > 200:
        raise ValueError("malformed object key")
    return key


def quarantine_key(application_id: str, sha256: str) -> str:
    """Where a received file lies until it is verified."""
    return f"quarantine/{application_id}/{sha256}"


def verified_key(sha256: str) -> str:
    """Where a verified original lies: by its content alone."""
    return f"verified/{sha256[:2]}/{sha256}"
