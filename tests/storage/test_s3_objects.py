"""S3: what goes wrong on the way to a server, and traps that real servers set."""

import hashlib
import io
import logging
import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from time import monotonic
from uuid import uuid4

import pytest
from minio import Minio

from storage.objects import ObjectMissing, StorageUnavailable, StoredObject, verified_key
from storage.s3_objects import S3Objects
from tests.services.ceph import S3Server
from tests.services.programs import free_port
from tests.storage.conftest import open_s3


def put(objects: S3Objects, content: bytes) -> StoredObject:
    sha256 = hashlib.sha256(content).hexdigest()
    key = verified_key(sha256)
    return objects.put(io.BytesIO(content), key=key, sha256=sha256, size=len(content), media_type="image/png")


@pytest.mark.service
def test_a_wrong_secret_is_refused_and_not_told(s3_server: S3Server) -> None:
    objects = open_s3(replace(s3_server, secret_key="wrong-secret"))
    with pytest.raises(StorageUnavailable) as refused:
        put(objects, b"x")
    assert "wrong-secret" not in str(refused.value)
    assert s3_server.endpoint not in str(refused.value)
    assert refused.value.__cause__ is None


@pytest.mark.service
def test_first_starts_at_once_make_one_bucket(s3_server: S3Server) -> None:
    bucket = f"berkas-{uuid4()}"
    with ThreadPoolExecutor(4) as threads:
        kept = list(threads.map(lambda _: put(open_s3(s3_server, bucket), b"first"), range(4)))
    assert len(set(kept)) == 1


@pytest.mark.service
def test_an_object_that_is_not_ours_is_replaced(s3_server: S3Server, s3_objects: S3Objects) -> None:
    """Put there by another program, without our hash in its metadata: it is not taken for ours."""
    content = uuid4().bytes
    key = verified_key(hashlib.sha256(content).hexdigest())
    client = Minio(
        s3_server.endpoint, access_key=s3_server.access_key, secret_key=s3_server.secret_key, secure=False
    )
    put(s3_objects, b"so that the bucket is there")
    client.put_object("berkas", key, io.BytesIO(b"something else"), 14)
    put(s3_objects, content)
    with s3_objects.open(key) as stream:
        assert stream.read() == content
    told = client.stat_object("berkas", key)
    assert told.content_type == "image/png"


@pytest.mark.service
def test_the_location_is_told_to_people(s3_objects: S3Objects) -> None:
    assert s3_objects.location(verified_key("0" * 64)) == f"s3://berkas/verified/00/{'0' * 64}"


def test_a_server_that_is_not_there() -> None:
    objects = open_s3(S3Server(endpoint=f"127.0.0.1:{free_port()}", access_key="a", secret_key="s"))
    began = monotonic()
    with pytest.raises(StorageUnavailable, match="cannot be reached"):
        put(objects, b"x")
    assert monotonic() - began < 10


@contextmanager
def saying(*answers: bytes) -> Iterator[str]:
    """A server that gives these answers, one a connection, and hangs up."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            for answer in answers:
                connection, _ = listening.accept()
                with connection:
                    connection.recv(65536)
                    connection.sendall(answer)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"127.0.0.1:{listening.getsockname()[1]}"
        thread.join(5)


def answer(status: str, body: bytes, length: int | None = None) -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: application/xml\r\nConnection: close\r\n"
    return f"{head}Content-Length: {len(body) if length is None else length}\r\n\r\n".encode() + body


BUCKET_IS_THERE = (answer("200 OK", b"<LocationConstraint></LocationConstraint>"), answer("200 OK", b""))
KEY = verified_key("0" * 64)


def test_a_line_that_breaks_while_reading_gives_no_half_object() -> None:
    with saying(*BUCKET_IS_THERE, answer("200 OK", b"only the beginning", length=1000)) as endpoint:
        objects = open_s3(S3Server(endpoint=endpoint, access_key="a", secret_key="s"))
        with objects.open(KEY) as stream, pytest.raises(StorageUnavailable):
            stream.read()


def test_what_a_server_says_is_not_repeated(caplog: pytest.LogCaptureFixture) -> None:
    body = b"<Error><Code>AccessDenied</Code><Message>NIK 1671045708880003</Message></Error>"
    with caplog.at_level(logging.DEBUG), saying(*BUCKET_IS_THERE, answer("403 Forbidden", body)) as endpoint:
        objects = open_s3(S3Server(endpoint=endpoint, access_key="a", secret_key="s"))
        with pytest.raises(StorageUnavailable, match="AccessDenied") as error:
            objects.open(KEY)
    assert "1671045708880003" not in str(error.value) + caplog.text


def test_a_missing_object_is_told_from_a_missing_server() -> None:
    missing = answer("404 Not Found", b"<Error><Code>NoSuchKey</Code></Error>")
    with saying(*BUCKET_IS_THERE, missing) as endpoint:
        objects = open_s3(S3Server(endpoint=endpoint, access_key="a", secret_key="s"))
        with pytest.raises(ObjectMissing):
            objects.open(KEY)


def test_something_that_is_no_object_store() -> None:
    with saying(answer("200 OK", b"<html>Selamat datang")) as endpoint:
        objects = open_s3(S3Server(endpoint=endpoint, access_key="a", secret_key="s"))
        with pytest.raises(StorageUnavailable):
            objects.head(KEY)
