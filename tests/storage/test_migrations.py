"""The tables' history: from nothing to the newest step on both databases, and equal to what the code says."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, MetaData, inspect, text

from storage import migrations
from storage.database import connect
from storage.register import Register
from storage.schema import Table

FOLDER = Path(migrations.__file__).parent
ROWS: dict[str, dict[str, dict[str, Any]]] = {
    "0001": {
        "application": {
            "id": "a1",
            "number": "PLB-7K3M-9QX2",
            "permit": "sip-dokter",
            "answers": "{}",
            "state": "draft",
            "opened_at": "2026-11-24 01:00:00",
        },
        "stored_file": {
            "id": "f1",
            "application_id": "a1",
            "place": 1,
            "name": "ktp.jpg",
            "sha256": "a" * 64,
            "size": 10,
            "object_key": "",
            "received_at": "2026-11-24 01:00:00",
        },
        "examination": {
            "id": "e1",
            "file_id": "f1",
            "pipeline_version": "1",
            "attempt": 1,
            "reading": '{"facts": {"name": "ktp.jpg", "size": 10, "sha256": "", "media_type": null}}',
            "examined_at": "2026-11-24 01:00:00",
        },
        "decision": {
            "id": "d1",
            "application_id": "a1",
            "officer": "budi",
            "decision": "accepted",
            "decided_at": "2026-11-24 01:00:00",
        },
    }
}
"""Rows as they were written when a step was the newest; every later step has to carry them along."""


@pytest.fixture
def engine(database: str) -> Iterator[Engine]:
    opened = connect(database)
    yield opened
    opened.dispose()


def history() -> ScriptDirectory:
    return ScriptDirectory(str(FOLDER))


def step_to(engine: Engine, revision: str, *, back: bool = False) -> None:
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        (command.downgrade if back else command.upgrade)(config, revision)


def test_the_history_has_one_end_and_it_is_the_newest_step() -> None:
    assert history().get_heads() == [migrations.HEAD]


def test_from_nothing_to_the_newest_step(engine: Engine) -> None:
    assert not migrations.is_current(engine)
    migrations.upgrade(engine)
    assert migrations.is_current(engine)
    migrations.upgrade(engine)  # changes nothing
    assert set(inspect(engine).get_table_names()) == {*Table.metadata.tables, "alembic_version"}


def test_the_tables_are_what_the_code_says(engine: Engine) -> None:
    migrations.upgrade(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "target_metadata": Table.metadata}
        )
        assert compare_metadata(context, Table.metadata) == [], "write a migration: storage/README.md"


def test_every_step_carries_the_rows_of_the_earlier_ones(engine: Engine, database: str) -> None:
    steps = [script.revision for script in reversed(list(history().walk_revisions()))]
    for revision in steps:
        step_to(engine, revision)
        with engine.begin() as connection:
            for table, row in ROWS.get(revision, {}).items():
                names = ", ".join(row)
                given = ", ".join(f":{name}" for name in row)
                connection.execute(text(f"INSERT INTO {table} ({names}) VALUES ({given})"), row)
    assert steps[-1] == migrations.HEAD
    register = Register(database)
    application = register.application("PLB-7K3M-9QX2")
    assert application is not None
    [file] = register.files(application.id)
    examination = register.examination(file.id, "1")
    assert examination is not None
    assert examination.reading.facts.name == "ktp.jpg"
    assert [decision.officer for decision in register.decisions(application.id)] == ["budi"]
    register.close()


def test_there_is_a_way_back(engine: Engine) -> None:
    migrations.upgrade(engine)
    step_to(engine, "base", back=True)
    left = MetaData()
    left.reflect(engine)
    assert set(left.tables) == {"alembic_version"}
    migrations.upgrade(engine)
    assert migrations.is_current(engine)
