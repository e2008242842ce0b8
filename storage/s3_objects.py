"""Objects in an S3 store through the `minio` package, the only module that knows it.

Learnt from real servers: ETags are no checksums, so our SHA-256 stands in the metadata and is looked at
again after every put; keys are content-addressed, so that putting twice is harmless.
"""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, cast

import urllib3
from minio import Minio
from minio.error import MinioException, S3Error

from storage.objects import ContentMismatch, ObjectMissing, StorageUnavailable, StoredObject, checked_key

SHA256 = "x-amz-meta-sha256"
PART = 8 * 1024 * 1024
SECONDS = 30
_MISSING = frozenset(("NoSuchKey", "NoSuchObject", "NotFound", "404"))


class S3Objects:
    """An object store in one bucket; the bucket is made where it is missing."""

    def __init__(
        self, *, endpoint: str, access_key: str, secret_key: str, bucket: str, secure: bool = True
    ) -> None:
        pool = urllib3.PoolManager(timeout=urllib3.Timeout(SECONDS), retries=urllib3.Retry(3, backoff_factor=0.2))
        self._client = Minio(
            endpoint, access_key=access_key, secret_key=secret_key, secure=secure, http_client=pool
        )
        self._bucket = bucket
        self._has_bucket = False

    def put(self, stream: BinaryIO, *, key: str, sha256: str, size: int, media_type: str) -> StoredObject:
        """See `ObjectStore.put`."""
        about = StoredObject(key=checked_key(key), size=size, sha256=sha256, media_type=media_type)
        if self.head(key) == about:
            return about
        checked = _Checked(stream)
        with _translated():
            self._client.put_object(
                self._bucket,
                key,
                cast(BinaryIO, checked),
                length=size,
                part_size=PART,
                content_type=media_type,
                metadata={"sha256": sha256},
            )
        if checked.sha256 != sha256 or checked.size != size or stream.read(1):
            self.delete(key)
            raise ContentMismatch
        if self.head(key) != about:
            raise StorageUnavailable("the object store did not keep what it was given")
        return about

    def open(self, key: str) -> BinaryIO:
        """See `ObjectStore.open`."""
        with _translated():
            self._need_bucket()
            return cast(BinaryIO, self._client.get_object(self._bucket, checked_key(key)))

    def head(self, key: str) -> StoredObject | None:
        """See `ObjectStore.head`."""
        try:
            with _translated():
                self._need_bucket()
                found = self._client.stat_object(self._bucket, checked_key(key))
        except ObjectMissing:
            return None
        metadata = {name.lower(): value for name, value in (found.metadata or {}).items()}
        return StoredObject(
            key=key,
            size=found.size or 0,
            sha256=metadata.get(SHA256, ""),
            media_type=found.content_type or "application/octet-stream",
        )

    def delete(self, key: str) -> None:
        """See `ObjectStore.delete`."""
        with _translated():
            self._need_bucket()
            self._client.remove_object(self._bucket, checked_key(key))

    def keys(self, prefix: str) -> Iterator[str]:
        """See `ObjectStore.keys`."""
        with _translated():
            self._need_bucket()
            found = self._client.list_objects(self._bucket, prefix=prefix, recursive=True)
            names = sorted(item.object_name for item in found if item.object_name)
        yield from names

    def location(self, key: str) -> str:
        """See `ObjectStore.location`."""
        return f"s3://{self._bucket}/{checked_key(key)}"

    def _need_bucket(self) -> None:
        if self._has_bucket:
            return
        if not self._client.bucket_exists(self._bucket):
            try:
                self._client.make_bucket(self._bucket)
            except S3Error as error:
                if error.code not in ("BucketAlreadyOwnedByYou", "BucketAlreadyExists"):
                    raise
        self._has_bucket = True


class _Checked:
    """A stream that hashes and counts what is read from it."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._digest = hashlib.sha256()
        self.size = 0

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        chunk = self._stream.read(size)
        self._digest.update(chunk)
        self.size += len(chunk)
        return chunk

    @property
    def sha256(self) -> str:
        """The hash of what was read so far."""
        return self._digest.hexdigest()


@contextmanager
def _translated() -> Iterator[None]:
    """Turns the library's errors into ours, without addresses and secrets."""
    try:
        yield
    except S3Error as error:
        if error.code in _MISSING:
            raise ObjectMissing from None
        raise StorageUnavailable(f"the object store refused ({error.code})") from None
    except (MinioException, urllib3.exceptions.HTTPError, OSError) as error:
        raise StorageUnavailable(f"the object store cannot be reached ({type(error).__name__})") from None
    except ValueError as error:
        if "stream having not enough data" in str(error):
            raise ContentMismatch from None
        raise
