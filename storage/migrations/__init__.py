"""The history of the register's tables, run by Alembic; one file per step in `versions/`."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, text

HEAD = "0001"
"""The newest step; a test keeps it equal to the history."""
LOCK = 0x6265726B  # PostgreSQL's advisory lock: "berk"


def is_current(engine: Engine) -> bool:
    """Whether the database stands at the newest step; cheap, loads nothing of Alembic's history."""
    with engine.connect() as connection:
        if not engine.dialect.has_table(connection, "alembic_version"):
            return False
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == HEAD


def upgrade(engine: Engine) -> None:
    """Brings the database to the newest step; of two processes at once one waits for the other.

    SQLite is locked by the transaction itself (`BEGIN IMMEDIATE`), PostgreSQL by an advisory lock.
    """
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": LOCK})
        _run(connection)


def _run(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
