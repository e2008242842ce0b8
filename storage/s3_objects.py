"""Objects in an S3 store through the `minio` package, the only module that knows it.

Learnt from real servers: ETags are no checksums, so our SHA-256 stands in the metadata and is looked at
again after every put; there is no put that refuses to overwrite, so keys end in the hash of their bytes
and the bytes are checked before they are sent.
"""

import hashlib
import io
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, BinaryIO, cast
from xml.etree.ElementTree import ParseError

import urllib3
from minio import Minio
from minio.error import MinioException, S3Error

from storage.objects import (
    ContentMismatch,
    ObjectMissing,
    StorageUnavailable,
    StoredObject,
    announced,
    sha256_in,
)

SHA256 = "x-amz-meta-sha256"
PART = 32 * 1024 * 1024
"""Above the limit on files, so that each is one request, which a server takes whole or not at all."""
IN_MEMORY = 8 * 1024 * 1024
CHUNK = 1024 * 1024
CONNECT_SECONDS = 5
READ_SECONDS = 30
_MISSING = frozenset(("NoSuchKey", "NoSuchObject", "NotFound", "404"))


class S3Objects:
    """An object store in one bucket; the bucket is made where it is missing."""

    def __init__(
        self, *, endpoint: str, access_key: str, secret_key: str, bucket: str, secure: bool = True
    ) -> None:
        pool = urllib3.PoolManager(
            timeout=urllib3.Timeout(connect=CONNECT_SECONDS, read=READ_SECONDS),
            retries=urllib3.Retry(2, backoff_factor=0.2, status_forcelist=(500, 502, 503, 504)),
        )
        self._client = Minio(
            endpoint, access_key=access_key, secret_key=secret_key, secure=secure, http_client=pool
        )
        self._bucket = bucket
        self._has_bucket = False

    def put(self, stream: BinaryIO, *, key: str, sha256: str, size: int, media_type: str) -> StoredObject:
        """See `ObjectStore.put`."""
        about = announced(key, sha256, size)
        if self.head(key) == about:
            return about
        with _checked(stream, about) as checked, _translated():
            self._client.put_object(
                self._bucket,
                key,
                checked,
                length=size,
                part_size=PART,
                content_type=media_type,
                metadata={"sha256": sha256},
            )
        if self.head(key) != about:
            raise StorageUnavailable("the object store did not keep what it was given")
        return about

    def open(self, key: str) -> BinaryIO:
        """See `ObjectStore.open`."""
        sha256_in(key)
        with _translated():
            self._need_bucket()
            return cast(BinaryIO, io.BufferedReader(_Opened(self._client.get_object(self._bucket, key))))

    def head(self, key: str) -> StoredObject | None:
        """See `ObjectStore.head`."""
        sha256_in(key)
        try:
            with _translated():
                self._need_bucket()
                found = self._client.stat_object(self._bucket, key)
        except ObjectMissing:
            return None
        metadata = {name.lower(): value for name, value in (found.metadata or {}).items()}
        return StoredObject(key=key, size=found.size or 0, sha256=metadata.get(SHA256, ""))

    def delete(self, key: str) -> None:
        """See `ObjectStore.delete`."""
        sha256_in(key)
        with suppress(ObjectMissing), _translated():
            self._need_bucket()
            self._client.remove_object(self._bucket, key)

    def keys(self, prefix: str) -> Iterator[str]:
        """See `ObjectStore.keys`."""
        with _translated():
            self._need_bucket()
            found = self._client.list_objects(self._bucket, prefix=prefix, recursive=True)
            names = sorted(item.object_name for item in found if item.object_name)
        yield from names

    def location(self, key: str) -> str:
        """See `ObjectStore.location`."""
        sha256_in(key)
        return f"s3://{self._bucket}/{key}"

    def _need_bucket(self) -> None:
        if self._has_bucket:
            return
        if not self._client.bucket_exists(self._bucket):
            try:
                self._client.make_bucket(self._bucket)
            except S3Error:  # another process may have been quicker; somebody else's bucket is none of ours
                if not self._client.bucket_exists(self._bucket):
                    raise
        self._has_bucket = True


class _Opened(io.RawIOBase):
    """The answer of the server as a stream; a line that breaks in the middle is said in our words."""

    def __init__(self, response: Any) -> None:
        self._response = response

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: Any) -> int:
        """The next bytes."""
        with _translated():
            chunk = self._response.read(len(buffer))
        buffer[: len(chunk)] = chunk
        return len(chunk)

    def close(self) -> None:
        """Gives the connection back."""
        if not self.closed:
            self._response.close()
            self._response.release_conn()
        super().close()


@contextmanager
def _checked(stream: BinaryIO, about: StoredObject) -> Iterator[BinaryIO]:
    """The bytes once more from their start, after their hash was found right.

    A server overwrites; bytes that turned out wrong only while they were sent would already have
    replaced the good ones that somebody else put there.

    Raises:
        ContentMismatch: where they are not those announced.
    """
    digest = hashlib.sha256()
    copied = 0
    with tempfile.SpooledTemporaryFile(max_size=IN_MEMORY) as aside:
        while copied <= about.size and (chunk := stream.read(CHUNK)):
            digest.update(chunk)
            copied += len(chunk)
            aside.write(chunk)
        if copied != about.size or digest.hexdigest() != about.sha256:
            raise ContentMismatch
        aside.seek(0)
        yield cast(BinaryIO, aside)


@contextmanager
def _translated() -> Iterator[None]:
    """Turns the library's errors into ours, without addresses and secrets."""
    try:
        yield
    except S3Error as error:
        if error.code in _MISSING:
            raise ObjectMissing from None
        raise StorageUnavailable(f"the object store refused ({error.code})") from None
    except (MinioException, urllib3.exceptions.HTTPError, OSError, ParseError) as error:
        raise StorageUnavailable(f"the object store cannot be reached ({type(error).__name__})") from None
