"""The register's tables, for SQLite and PostgreSQL alike; changed only together with a migration."""

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import JSON, Date, DateTime, Dialect, ForeignKey, String, Text, TypeDecorator, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.schema import MetaData


class Moment(TypeDecorator[datetime]):
    """A point in time: kept in UTC, aware in Python also where the database forgets the zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """To UTC."""
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Aware again."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Table(DeclarativeBase):
    """Base of all tables; constraints have names so that migrations can find them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: Moment, date: Date, dict[str, Any]: JSON, list[str]: JSON}  # noqa: RUF012


class ApplicationRow(Table):
    """One application; `fingerprint` is unique, so the same papers sent twice find the first application."""

    __tablename__ = "application"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    number: Mapped[str] = mapped_column(String(20), unique=True)
    permit: Mapped[str] = mapped_column(String(80), index=True)
    answers: Mapped[dict[str, Any]]
    state: Mapped[str] = mapped_column(String(30), index=True)
    fingerprint: Mapped[str | None] = mapped_column(String(64), unique=True)
    token_sha256: Mapped[str | None] = mapped_column(String(64))
    opened_at: Mapped[datetime]


class FileRow(Table):
    """One received file; the same bytes are kept once per application, and no two have one name there."""

    __tablename__ = "stored_file"
    __table_args__ = (
        UniqueConstraint("application_id", "sha256"),
        UniqueConstraint("application_id", "name"),
        UniqueConstraint("application_id", "place"),
    )

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    application_id: Mapped[str] = mapped_column(ForeignKey("application.id"))
    place: Mapped[int]
    name: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    size: Mapped[int]
    media_type: Mapped[str | None] = mapped_column(String(100))
    object_key: Mapped[str] = mapped_column(String(200))
    verified_key: Mapped[str | None] = mapped_column(String(200))
    slot: Mapped[str | None] = mapped_column(String(80))
    received_at: Mapped[datetime]


class ExaminationRow(Table):
    """One run of a pipeline version over a file; only ever inserted. After a failure of ours there is another."""

    __tablename__ = "examination"
    __table_args__ = (UniqueConstraint("file_id", "pipeline_version", "attempt"),)

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    file_id: Mapped[str] = mapped_column(ForeignKey("stored_file.id"))
    pipeline_version: Mapped[str] = mapped_column(String(40))
    attempt: Mapped[int]
    reading: Mapped[dict[str, Any]]
    examined_at: Mapped[datetime]


class JudgementRow(Table):
    """One verdict over an application; only ever inserted."""

    __tablename__ = "judgement"
    __table_args__ = (UniqueConstraint("application_id", "place"),)

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    application_id: Mapped[str] = mapped_column(ForeignKey("application.id"))
    place: Mapped[int]
    verdict: Mapped[dict[str, Any]]
    conclusion: Mapped[str] = mapped_column(String(30))
    judged_for: Mapped[date]
    judged_at: Mapped[datetime]
    examinations: Mapped[list[str]]


class FindingRow(Table):
    """One finding of a judgement that is not met, for questions over many applications."""

    __tablename__ = "finding"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    judgement_id: Mapped[str] = mapped_column(ForeignKey("judgement.id"), index=True)
    code: Mapped[str] = mapped_column(String(80), index=True)
    outcome: Mapped[str] = mapped_column(String(20))
    severity: Mapped[str] = mapped_column(String(20))
    requirement: Mapped[str | None] = mapped_column(String(80))


class DecisionRow(Table):
    """What a person decided."""

    __tablename__ = "decision"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    application_id: Mapped[str] = mapped_column(ForeignKey("application.id"), index=True)
    officer: Mapped[str] = mapped_column(String(80))
    decision: Mapped[str] = mapped_column(String(30))
    reason: Mapped[str | None] = mapped_column(Text)
    decided_at: Mapped[datetime]
