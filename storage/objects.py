"""What every object store promises; files on disk and S3 keep it, under one list of tests."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Protocol

_KEY = re.compile(r"[a-z0-9][a-z0-9_-]*(?:/[A-Za-z0-9][A-Za-z0-9_-]*)*/([0-9a-f]{64})")


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredObject:
    """One kept object; `size` in bytes, `sha256` in hex, ours and never the store's ETag."""

    key: str
    size: int
    sha256: str


class StorageUnavailable(Exception):
    """The store cannot be reached or refuses us; nothing was lost, try again later."""


class ContentMismatch(Exception):
    """The bytes are not those that were announced; nothing was kept."""


class ObjectMissing(KeyError):
    """No object has this key."""


class ObjectStore(Protocol):
    """Objects by key.

    A key ends in the SHA-256 of its bytes. So an object never changes, a second put is harmless at
    any moment, and nothing has to be kept beside the bytes that could disagree with them. Keys carry
    hashes and ids only, never anything personal.
    """

    def put(self, stream: BinaryIO, *, key: str, sha256: str, size: int, media_type: str) -> StoredObject:
        """Keeps the stream's bytes durably; a second put of the same key changes nothing.

        Args:
            stream: read from where it stands to its end.
            key: ends in the hash.
            sha256: the announced hash, in hex.
            size: the announced number of bytes.
            media_type: told to a store that hands objects out to browsers.

        Raises:
            ContentMismatch: when size or hash differ from those announced.
            StorageUnavailable: when the store cannot take it now.
            ValueError: when the key is malformed or is not this hash's.
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


def sha256_in(key: str) -> str:
    """The hash in which a key ends; raises ValueError for a key that is malformed or could leave its folder."""
    found = _KEY.fullmatch(key)
    if found is None or len(key) > 200:
        raise ValueError("malformed object key")
    return found[1]


def announced(key: str, sha256: str, size: int) -> StoredObject:
    """The object that is to be put; raises ValueError where the key is not this hash's."""
    if sha256_in(key) != sha256:
        raise ValueError("the object key does not end in the hash")
    return StoredObject(key=key, size=size, sha256=sha256)


def quarantine_key(application_id: str, sha256: str) -> str:
    """Where a received file lies until it is verified."""
    return f"quarantine/{application_id}/{sha256}"


def verified_key(sha256: str) -> str:
    """Where a verified original lies: by its content alone."""
    return f"verified/{sha256[:2]}/{sha256}"
