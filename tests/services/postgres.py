"""A PostgreSQL server of our own on loopback, in a temporary folder, gone afterwards."""

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

from tests.services.programs import end, free_port, needed

START_SECONDS = 60


@contextmanager
def postgres() -> Iterator[str]:
    """The address of the server, as `postgresql+psycopg://user@127.0.0.1:port`, to which a database is added."""
    initdb, server = needed("initdb", "postgres")
    user = _unprivileged_user()
    folder = Path(tempfile.mkdtemp(prefix="berkas-postgres-"))
    try:
        if user:
            shutil.chown(folder, user)
        data, port = folder / "data", free_port()
        subprocess.run(
            [initdb, "-D", data, "-U", "berkas", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"],
            check=True,
            capture_output=True,
            cwd=folder,
            user=user,
        )
        settings = {
            "listen_addresses": "127.0.0.1",
            "port": port,
            "unix_socket_directories": folder,
            "fsync": "off",
        }
        given = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        with (folder / "log").open("wb") as log:
            started = subprocess.Popen([server, "-D", data, *given], stdout=log, stderr=log, cwd=folder, user=user)
        try:
            _wait_for(port, started)
            yield f"postgresql+psycopg://berkas@127.0.0.1:{port}"
        finally:
            end(started)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def new_database(address: str, name: str) -> str:
    """An empty database on the server; its address."""
    with psycopg.connect(_plain(address) + "/postgres", autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    return f"{address}/{name}"


def _plain(address: str) -> str:
    return address.replace("+psycopg", "")


def _unprivileged_user() -> str | None:
    """Whom the server runs as: root may not; anybody else runs it as himself."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in ("postgres", "nobody") if name in known)


def _wait_for(port: int, started: subprocess.Popen[bytes]) -> None:
    limit = time.monotonic() + START_SECONDS
    while time.monotonic() < limit and started.poll() is None:
        try:
            psycopg.connect(f"postgresql://berkas@127.0.0.1:{port}/postgres", connect_timeout=2).close()
        except psycopg.OperationalError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError("PostgreSQL did not start")
