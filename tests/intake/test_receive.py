"""Receiving: bytes on disk and row committed, or nothing at all."""

import hashlib
import io
from dataclasses import replace
from pathlib import Path

import pytest

from intake.office import Office
from intake.receive import TooLarge, receive_file
from storage.objects import StorageUnavailable
from storage.records import Application
from tests.intake.making import pdf
from validators.rules.files import FileLimits


@pytest.fixture
def application(office: Office) -> Application:
    return office.register.open_application("sip-dokter", {})


def test_what_is_received_is_there_byte_for_byte(office: Office, application: Application) -> None:
    content = pdf()
    file = receive_file(office, application, io.BytesIO(content), "C:\\fakepath\\surat.pdf", "permohonan")
    assert office.register.files(application.id) == (file,)
    assert (file.name, file.size, file.slot) == ("surat.pdf", len(content), "permohonan")
    assert (file.media_type, file.sha256) == ("application/pdf", hashlib.sha256(content).hexdigest())
    with office.objects.open(file.object_key) as stream:
        assert stream.read() == content


def test_the_same_bytes_again_change_nothing(office: Office, application: Application) -> None:
    first = receive_file(office, application, io.BytesIO(b"%PDF-1"), "a.pdf")
    assert receive_file(office, application, io.BytesIO(b"%PDF-1"), "b.pdf", "ktp") == first
    assert len(list(office.objects.keys(""))) == 1


def test_other_bytes_under_the_same_name_get_a_number(office: Office, application: Application) -> None:
    names = [receive_file(office, application, io.BytesIO(content), "scan.jpg").name for content in (b"1", b"2")]
    assert names == ["scan.jpg", "scan (2).jpg"]


def test_an_empty_file_is_received_too(office: Office, application: Application) -> None:
    assert receive_file(office, application, io.BytesIO(), "").name == "berkas"


class Endless(io.RawIOBase):
    """A sender that never stops; it counts what was taken from it."""

    taken = 0

    def read(self, size: int = -1) -> bytes:
        self.taken += size
        return bytes(size)


def test_a_stream_past_the_limit_is_left_at_once(office: Office, application: Application) -> None:
    small = replace(office, limits=FileLimits(max_bytes=3 * 1024 * 1024))
    endless = Endless()
    with pytest.raises(TooLarge):
        receive_file(small, application, endless, "a.pdf")  # type: ignore[arg-type]
    assert endless.taken <= 5 * 1024 * 1024
    assert list(office.objects.keys("")) == []
    assert office.register.files(application.id) == ()


def test_exactly_the_limit_is_accepted(office: Office, application: Application) -> None:
    small = replace(office, limits=FileLimits(max_bytes=1000))
    assert receive_file(small, application, io.BytesIO(bytes(1000)), "a").size == 1000
    with pytest.raises(TooLarge):
        receive_file(small, application, io.BytesIO(bytes(1001)), "a")


def test_no_receipt_without_the_bytes(office: Office, application: Application, tmp_path: Path) -> None:
    (tmp_path / "objects").touch()  # a file where the folder should be
    with pytest.raises(StorageUnavailable):
        receive_file(office, application, io.BytesIO(b"x"), "a.pdf")
    assert office.register.files(application.id) == ()
