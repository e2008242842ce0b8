"""What the tests of the keeping room share: both object stores and both databases, each of them real."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from storage.file_objects import FileObjects
from storage.objects import ObjectStore
from storage.register import Register
from storage.s3_objects import S3Objects
from tests.services.ceph import S3Server, ceph
from tests.services.postgres import new_database, postgres

_numbers = count(1)


@pytest.fixture(scope="session")
def s3_server() -> Iterator[S3Server]:
    with ceph() as server:
        yield server


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    with postgres() as address:
        yield address


@pytest.fixture(scope="session")
def s3_objects(s3_server: S3Server) -> S3Objects:
    return open_s3(s3_server)


def open_s3(server: S3Server, bucket: str = "berkas") -> S3Objects:
    return S3Objects(
        endpoint=server.endpoint,
        access_key=server.access_key,
        secret_key=server.secret_key,
        bucket=bucket,
        secure=False,
    )


@pytest.fixture(params=["files", pytest.param("s3", marks=pytest.mark.service)])
def objects(request: pytest.FixtureRequest, tmp_path: Path) -> ObjectStore:
    """Every object store there is, one after the other."""
    if request.param == "files":
        return FileObjects(tmp_path / "objects")
    store: S3Objects = request.getfixturevalue("s3_objects")
    return store


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.service)])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database of every kind, one after the other."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'home' / 'register.sqlite'}"
    return new_database(request.getfixturevalue("postgres_server"), f"test_{next(_numbers)}")


@pytest.fixture
def open_register(database: str) -> Iterator[Callable[[], Register]]:
    """Opens the same register as often as asked, as other processes would."""
    opened: list[Register] = []

    def open_one() -> Register:
        register = Register(database)
        opened.append(register)
        register.migrate()
        return register

    yield open_one
    for register in opened:
        register.close()


@pytest.fixture
def register(open_register: Callable[[], Register]) -> Register:
    return open_register()
