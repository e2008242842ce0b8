"""The connection to the register's database: SQLite with safe settings, or any other by its address."""

from pathlib import Path
from sqlite3 import OperationalError
from time import monotonic, sleep
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url

BUSY_SECONDS = 10
LOOKING = "berkas_looking"
"""The execution option of a connection that will only read."""


def connect(url: str) -> Engine:
    """An engine for the address; the folder of an SQLite file is made where it is missing.

    Parameters of statements are hidden from messages: they hold names and numbers of people.
    """
    address = make_url(url)
    if address.get_backend_name() != "sqlite":
        return create_engine(address, pool_pre_ping=True, hide_parameters=True)
    if address.database and address.database != ":memory:":
        Path(address.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(address, connect_args={"timeout": BUSY_SECONDS}, hide_parameters=True)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    """Write-ahead log, every commit synced to disk before it is acknowledged, foreign keys on."""
    connection.isolation_level = None  # we begin transactions ourselves, see below
    for pragma in (f"busy_timeout={BUSY_SECONDS * 1000}", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}").close()
    _use_write_ahead_log(connection)


def _use_write_ahead_log(connection: Any) -> None:
    """Changing to the log does not wait for a lock as statements do; of two first starts one tries again."""
    end = monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL").close()
        except OperationalError:
            if monotonic() > end:
                raise
            sleep(0.05)
        else:
            return


def _begin_sqlite(connection: Connection) -> None:
    """Takes the write lock at once, unless it is only a look, which in a write-ahead log waits for nobody.

    A transaction that reads first and wants to write later would fail instead of waiting.
    """
    looking = connection.get_execution_options().get(LOOKING, False)
    connection.exec_driver_sql("BEGIN" if looking else "BEGIN IMMEDIATE")
