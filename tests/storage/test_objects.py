"""What every object store promises, asked of files on disk and of a real S3 server."""

import hashlib
import io
import random
from concurrent.futures import ThreadPoolExecutor
from typing import BinaryIO
from uuid import uuid4

import pytest

from storage.objects import (
    ContentMismatch,
    ObjectMissing,
    ObjectStore,
    StoredObject,
    quarantine_key,
    verified_key,
)
from storage.s3_objects import PART

TYPE = "application/pdf"
SHA256 = "0" * 64


def hashed(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def key_of(content: bytes) -> str:
    """A key that no other test uses."""
    return quarantine_key(str(uuid4()), hashed(content))


def put(objects: ObjectStore, content: bytes, key: str, stream: BinaryIO | None = None) -> StoredObject:
    return objects.put(
        stream or io.BytesIO(content), key=key, sha256=hashed(content), size=len(content), media_type=TYPE
    )


def read(objects: ObjectStore, key: str) -> bytes:
    with objects.open(key) as stream:
        return stream.read()


@pytest.mark.parametrize("size", [0, 1, 4096, 9 * 1024**2 + 7, PART + 1])
def test_bytes_come_back_as_they_went(objects: ObjectStore, size: int) -> None:
    content = random.Random(size).randbytes(size)
    key = key_of(content)
    kept = put(objects, content, key)
    assert kept == StoredObject(key=key, size=size, sha256=hashed(content))
    assert objects.head(key) == kept
    assert read(objects, key) == content


def test_an_object_is_read_in_pieces(objects: ObjectStore) -> None:
    content = bytes(range(256)) * 1000
    key = key_of(content)
    put(objects, content, key)
    with objects.open(key) as stream:
        pieces = list(iter(lambda: stream.read(1000), b""))
    assert b"".join(pieces) == content
    assert len(pieces) == 256


def test_putting_twice_changes_nothing(objects: ObjectStore) -> None:
    key = key_of(b"twice")
    assert put(objects, b"twice", key) == put(objects, b"twice", key)
    assert read(objects, key) == b"twice"


def test_a_stream_is_read_from_where_it_stands(objects: ObjectStore) -> None:
    stream = io.BytesIO(b"read already, kept")
    stream.seek(14)
    key = key_of(b"kept")
    put(objects, b"kept", key, stream)
    assert read(objects, key) == b"kept"


class Line(io.RawIOBase):
    """A stream that cannot go back and gives little at a time, as a line does."""

    def __init__(self, content: bytes) -> None:
        self._left = content

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        piece, self._left = self._left[:7], self._left[7:]
        buffer[: len(piece)] = piece
        return len(piece)


def test_a_stream_may_come_in_drops(objects: ObjectStore) -> None:
    content = b"drop by drop " * 50
    key = key_of(content)
    put(objects, content, key, io.BufferedReader(Line(content), 16))  # type: ignore[arg-type]
    assert read(objects, key) == content


def test_from_quarantine_to_verified_byte_for_byte(objects: ObjectStore) -> None:
    content = random.Random(1).randbytes(100_000)
    first, second = key_of(content), verified_key(hashed(content))
    put(objects, content, first)
    with objects.open(first) as stream:
        put(objects, content, second, stream)
    assert read(objects, second) == content
    assert read(objects, first) == content


@pytest.mark.parametrize("sent", [b"", b"right bytef", b"right byte", b"right bytes and more"])
def test_other_bytes_than_announced_are_not_kept(objects: ObjectStore, sent: bytes) -> None:
    content = b"right bytes"
    key = key_of(content)
    with pytest.raises(ContentMismatch):
        put(objects, content, key, io.BytesIO(sent))
    assert objects.head(key) is None
    with pytest.raises(ObjectMissing):
        objects.open(key)
    put(objects, content, key)
    assert read(objects, key) == content


def test_what_is_not_there(objects: ObjectStore) -> None:
    key = key_of(b"never put")
    assert objects.head(key) is None
    objects.delete(key)
    with pytest.raises(ObjectMissing):
        objects.open(key)


def test_deleted_is_gone_and_may_come_again(objects: ObjectStore) -> None:
    key = key_of(b"to and fro")
    put(objects, b"to and fro", key)
    objects.delete(key)
    assert objects.head(key) is None
    put(objects, b"to and fro", key)
    assert read(objects, key) == b"to and fro"


def test_keys_are_listed_by_prefix_and_sorted(objects: ObjectStore) -> None:
    ours, other = str(uuid4()), str(uuid4())
    contents = [b"%d" % number for number in range(30)]
    for content in contents:
        put(objects, content, quarantine_key(ours, hashed(content)))
    put(objects, b"other", quarantine_key(other, hashed(b"other")))
    expected = sorted(quarantine_key(ours, hashed(content)) for content in contents)
    assert list(objects.keys(f"quarantine/{ours}/")) == expected
    assert list(objects.keys(f"quarantine/{uuid4()}")) == []


@pytest.mark.parametrize(
    "key",
    [
        "",
        SHA256,
        f"/{SHA256}",
        f"/etc/{SHA256}",
        f"../{SHA256}",
        f"verified/../{SHA256}",
        f"verified/./{SHA256}",
        f"verified//{SHA256}",
        f"verified/{SHA256}/",
        f"verified/{SHA256}\n",
        f"verified/{SHA256}.txt",
        f"verified\\{SHA256}",
        f".unfinished/{SHA256}",
        f"verified/{SHA256[:-1]}",
        f"verified/{SHA256[:-1]}G",
        f"verified/{'a' * 150}/{SHA256}",
        "verified/passwd",
    ],
)
def test_keys_that_are_none(objects: ObjectStore, key: str) -> None:
    for verb in (objects.open, objects.head, objects.delete, objects.location):
        with pytest.raises(ValueError, match="malformed"):
            verb(key)
    with pytest.raises(ValueError, match="malformed"):
        objects.put(io.BytesIO(), key=key, sha256=SHA256, size=0, media_type=TYPE)


def test_a_key_belongs_to_its_hash(objects: ObjectStore) -> None:
    with pytest.raises(ValueError, match="hash"):
        objects.put(io.BytesIO(b"a"), key=verified_key(SHA256), sha256=hashed(b"a"), size=1, media_type=TYPE)


def test_many_at_once_put_the_same(objects: ObjectStore) -> None:
    content = random.Random(2).randbytes(300_000)
    key = key_of(content)
    with ThreadPoolExecutor(8) as threads:
        kept = list(threads.map(lambda _: put(objects, content, key), range(8)))
    assert set(kept) == {StoredObject(key=key, size=len(content), sha256=hashed(content))}
    assert read(objects, key) == content


def test_a_bad_put_beside_good_ones_spoils_nothing(objects: ObjectStore) -> None:
    content = random.Random(3).randbytes(300_000)
    key = key_of(content)

    def put_one(number: int) -> bool:
        stream = io.BytesIO(content if number % 2 else content[:-1] + b"?")
        try:
            put(objects, content, key, stream)
        except ContentMismatch:
            return False
        return True

    with ThreadPoolExecutor(8) as threads:
        assert sum(threads.map(put_one, range(8))) >= 4
    assert read(objects, key) == content
