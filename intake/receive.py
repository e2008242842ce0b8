"""Receiving a file: bytes and hash on disk and the row committed before anyone is told that it arrived."""

import hashlib
import tempfile
from typing import BinaryIO

from intake.measure import CHUNK, HEAD, sniff
from intake.office import Office
from intake.upload import shown_name
from storage.objects import quarantine_key
from storage.records import Application, StoredFile

IN_MEMORY = 4 * 1024 * 1024


class TooLarge(Exception):
    """The stream is longer than the limit; nothing was kept."""


def receive_file(
    office: Office, application: Application, stream: BinaryIO, name: str, slot: str | None = None
) -> StoredFile:
    """Keeps a file in quarantine and notes it in the register; the same bytes again change nothing.

    A name that another file of the application has already gets a number.

    Raises:
        TooLarge: as soon as the stream passes the limit.
        storage.objects.StorageUnavailable: the store cannot take it now.
    """
    with tempfile.SpooledTemporaryFile(max_size=IN_MEMORY) as aside:
        digest = hashlib.sha256()
        size = 0
        while chunk := stream.read(CHUNK):
            size += len(chunk)
            if size > office.limits.max_bytes:
                raise TooLarge
            digest.update(chunk)
            aside.write(chunk)
        aside.seek(0)
        media_type = sniff(aside.read(HEAD))
        aside.seek(0)
        sha256 = digest.hexdigest()
        key = quarantine_key(application.id, sha256)
        office.objects.put(
            aside,  # type: ignore[arg-type]
            key=key,
            sha256=sha256,
            size=size,
            media_type=media_type or "application/octet-stream",
        )
    return office.register.add_file(
        application.id,
        name=shown_name(name),
        sha256=sha256,
        size=size,
        media_type=media_type,
        object_key=key,
        slot=slot,
    )
