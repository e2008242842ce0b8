"""The register: named verbs over applications, files, examinations, judgements and decisions.

Every verb is one transaction. Rows are inserted, hardly ever changed: what is known of a file or an
application grows, and nothing that was known is overwritten.
"""

import secrets
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Any, TypeVar
from uuid import uuid4

from sqlalchemy import Select, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from storage.database import LOOKING, connect
from storage.file_names import distinct
from storage.records import STATES, Application, Decision, Examination, Judgement, StoredFile
from storage.schema import ApplicationRow, DecisionRow, ExaminationRow, FileRow, FindingRow, JudgementRow
from storage.stored_json import reading_from_json, reading_to_json, verdict_from_json, verdict_to_json
from validators.findings import Outcome, Verdict
from validators.papers import FileReading

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Digits and letters that nobody confuses when reading a number aloud."""
TRIES = 5

Kept = TypeVar("Kept")


class Register:
    """The register at a database address; `migrate` brings its tables up to date."""

    def __init__(self, url: str) -> None:
        self._engine = connect(url)
        self._looking = self._engine.execution_options(**{LOOKING: True})

    def migrate(self) -> None:
        """Creates or updates the tables; a look only where they are current."""
        from storage import migrations

        if not migrations.is_current(self._engine):
            migrations.upgrade(self._engine)

    def close(self) -> None:
        """Closes all connections."""
        self._engine.dispose()

    @contextmanager
    def _transaction(self) -> Iterator[Session]:
        with Session(self._engine, expire_on_commit=False) as session, session.begin():
            yield session

    @contextmanager
    def _look(self) -> Iterator[Session]:
        """A transaction that only reads."""
        with Session(self._looking, expire_on_commit=False) as session, session.begin():
            yield session

    def _insert_once(self, find: Callable[[Session], Kept | None], insert: Callable[[Session], Kept]) -> Kept:
        """What `find` finds, else what `insert` adds; the loser of a race reads what the winner wrote."""
        for _ in range(TRIES):
            try:
                with self._transaction() as session:
                    found = find(session)
                    return found if found is not None else insert(session)
            except IntegrityError:
                continue
        raise RuntimeError("the register could not add a row")

    # --- Applications ---------------------------------------------------------------------

    def open_application(
        self,
        permit: str,
        answers: Mapping[str, Any],
        fingerprint: str | None = None,
        token_sha256: str | None = None,
    ) -> Application:
        """A new application in state `draft`; with a fingerprint that is known, the one that carries it."""

        def find(session: Session) -> Application | None:
            if fingerprint is None:
                return None
            row = session.scalar(select(ApplicationRow).where(ApplicationRow.fingerprint == fingerprint))
            return _application(row) if row else None

        def insert(session: Session) -> Application:
            row = ApplicationRow(
                id=str(uuid4()),
                number=new_number(),
                permit=permit,
                answers=dict(answers),
                state="draft",
                fingerprint=fingerprint,
                token_sha256=token_sha256,
                opened_at=datetime.now(UTC),
            )
            session.add(row)
            session.flush()
            return _application(row)

        return self._insert_once(find, insert)

    def application(self, number: str) -> Application | None:
        """The application with this number, written with or without hyphens and in any case."""
        with self._look() as session:
            row = session.scalar(select(ApplicationRow).where(ApplicationRow.number == tidy_number(number)))
            return _application(row) if row else None

    def set_state(self, application_id: str, state: str, *, unless: Collection[str] = ()) -> bool:
        """Sets the state unless it is one of those; tells whether it was set.

        Raises:
            ValueError: for a state that is not in the list.
        """
        if state not in STATES:
            raise ValueError("unknown state")
        change = update(ApplicationRow).where(
            ApplicationRow.id == application_id, ApplicationRow.state.not_in(unless)
        )
        with self._transaction() as session:
            changed = session.execute(change.values(state=state).returning(ApplicationRow.id))
            return changed.first() is not None

    # --- Files ----------------------------------------------------------------------------

    def add_file(
        self,
        application_id: str,
        *,
        name: str,
        sha256: str,
        size: int,
        media_type: str | None,
        object_key: str,
        slot: str | None = None,
    ) -> StoredFile:
        """The row of a received file; the same bytes in the same application give the first row again.

        A name that another file of the application has already gets a number.
        """

        def find(session: Session) -> StoredFile | None:
            _take_turns(session, application_id)
            row = session.scalar(
                select(FileRow).where(FileRow.application_id == application_id, FileRow.sha256 == sha256)
            )
            return _file(row) if row else None

        def insert(session: Session) -> StoredFile:
            taken = set(session.scalars(select(FileRow.name).where(FileRow.application_id == application_id)))
            row = FileRow(
                id=str(uuid4()),
                application_id=application_id,
                place=len(taken) + 1,
                name=distinct(name, taken),
                sha256=sha256,
                size=size,
                media_type=media_type,
                object_key=object_key,
                slot=slot,
                received_at=datetime.now(UTC),
            )
            session.add(row)
            session.flush()
            return _file(row)

        return self._insert_once(find, insert)

    def files(self, application_id: str) -> tuple[StoredFile, ...]:
        """The files of an application in the order of arrival."""
        with self._look() as session:
            asked = select(FileRow).where(FileRow.application_id == application_id)
            rows = session.scalars(asked.order_by(FileRow.place))
            return tuple(_file(row) for row in rows)

    def file(self, file_id: str) -> StoredFile | None:
        """The file with this id."""
        with self._look() as session:
            row = session.get(FileRow, file_id)
            return _file(row) if row else None

    def never_read(self) -> tuple[str, ...]:
        """The numbers of applications with a file that was never read, the longest waiting first."""
        with self._look() as session:
            examined = select(ExaminationRow.id).where(ExaminationRow.file_id == FileRow.id).exists()
            waiting = select(FileRow.id).where(FileRow.application_id == ApplicationRow.id, ~examined).exists()
            asked = select(ApplicationRow.number).where(waiting)
            return tuple(session.scalars(asked.order_by(ApplicationRow.opened_at)))

    def record_stored(self, file_id: str, object_key: str) -> None:
        """Notes where the verified original of a file lies."""
        with self._transaction() as session:
            session.execute(update(FileRow).where(FileRow.id == file_id).values(verified_key=object_key))

    # --- Examinations and judgements --------------------------------------------------------

    def record_examination(
        self, file_id: str, pipeline_version: str, reading: FileReading, *, attempt: int = 1
    ) -> Examination:
        """Keeps a run over a file; a second run of the same version and attempt gives the first one again."""

        def find(session: Session) -> Examination | None:
            asked = _examinations(file_id, pipeline_version).where(ExaminationRow.attempt == attempt)
            row = session.scalar(asked)
            return _examination(row) if row else None

        def insert(session: Session) -> Examination:
            row = ExaminationRow(
                id=str(uuid4()),
                file_id=file_id,
                pipeline_version=pipeline_version,
                attempt=attempt,
                reading=reading_to_json(reading),
                examined_at=datetime.now(UTC),
            )
            session.add(row)
            session.flush()
            return _examination(row)

        return self._insert_once(find, insert)

    def examination(self, file_id: str, pipeline_version: str) -> Examination | None:
        """The latest run of one pipeline version over a file."""
        with self._look() as session:
            return _latest_examination(session, file_id, pipeline_version)

    def record_judgement(
        self, application_id: str, verdict: Verdict, judged_for: date, examinations: Sequence[str]
    ) -> Judgement:
        """Keeps a verdict; the same verdict from the same examinations as the latest is not written again."""
        stored = verdict_to_json(verdict)
        with self._transaction() as session:
            _take_turns(session, application_id)
            latest = _latest_judgement(session, application_id)
            if latest and latest.verdict == stored and latest.examinations == list(examinations):
                return _judgement(latest)
            row = JudgementRow(
                id=str(uuid4()),
                application_id=application_id,
                place=(latest.place if latest else 0) + 1,
                verdict=stored,
                conclusion=verdict.conclusion.value,
                judged_for=judged_for,
                judged_at=datetime.now(UTC),
                examinations=list(examinations),
            )
            session.add(row)
            session.flush()
            session.add_all(
                FindingRow(
                    judgement_id=row.id,
                    code=finding.code,
                    outcome=finding.outcome.value,
                    severity=finding.severity.value,
                    requirement=finding.requirement,
                )
                for finding in verdict.findings
                if finding.outcome is not Outcome.MET
            )
            return _judgement(row)

    def latest_judgement(self, application_id: str) -> Judgement | None:
        """The newest verdict over an application."""
        with self._look() as session:
            row = _latest_judgement(session, application_id)
            return _judgement(row) if row else None

    def record_decision(
        self, application_id: str, *, officer: str, decision: str, reason: str | None = None
    ) -> Decision:
        """Keeps what a person decided."""
        row = DecisionRow(
            id=str(uuid4()),
            application_id=application_id,
            officer=officer,
            decision=decision,
            reason=reason,
            decided_at=datetime.now(UTC),
        )
        with self._transaction() as session:
            session.add(row)
        return _decision(row)

    def decisions(self, application_id: str) -> tuple[Decision, ...]:
        """All decisions over an application, oldest first."""
        with self._look() as session:
            asked = select(DecisionRow).where(DecisionRow.application_id == application_id)
            return tuple(_decision(row) for row in session.scalars(asked.order_by(DecisionRow.decided_at)))


def new_number() -> str:
    """A readable, unguessable application number, for example `PLB-7K3M-9QX2`."""
    code = "".join(secrets.choice(ALPHABET) for _ in range(8))
    return f"PLB-{code[:4]}-{code[4:]}"


def tidy_number(number: str) -> str:
    """A number as it is kept, from what a person typed."""
    bare = "".join(character for character in number.upper() if character.isalnum())
    return f"{bare[:3]}-{bare[3:7]}-{bare[7:]}"


def _take_turns(session: Session, application_id: str) -> None:
    """Makes writers of one application wait for each other; where the whole database is locked, they do anyway."""
    session.execute(select(ApplicationRow.id).where(ApplicationRow.id == application_id).with_for_update())


def _examinations(file_id: str, pipeline_version: str) -> Select[ExaminationRow]:
    return select(ExaminationRow).where(
        ExaminationRow.file_id == file_id, ExaminationRow.pipeline_version == pipeline_version
    )


def _latest_examination(session: Session, file_id: str, pipeline_version: str) -> Examination | None:
    asked = _examinations(file_id, pipeline_version).order_by(ExaminationRow.attempt.desc())
    row = session.scalar(asked.limit(1))
    return _examination(row) if row else None


def _latest_judgement(session: Session, application_id: str) -> JudgementRow | None:
    asked = select(JudgementRow).where(JudgementRow.application_id == application_id)
    return session.scalar(asked.order_by(JudgementRow.place.desc()).limit(1))


def _application(row: ApplicationRow) -> Application:
    return Application(
        id=row.id,
        number=row.number,
        permit=row.permit,
        answers=row.answers,
        state=row.state,
        opened_at=row.opened_at,
        token_sha256=row.token_sha256,
    )


def _file(row: FileRow) -> StoredFile:
    return StoredFile(
        id=row.id,
        application_id=row.application_id,
        name=row.name,
        sha256=row.sha256,
        size=row.size,
        media_type=row.media_type,
        object_key=row.object_key,
        verified_key=row.verified_key,
        slot=row.slot,
        received_at=row.received_at,
    )


def _examination(row: ExaminationRow) -> Examination:
    return Examination(
        id=row.id,
        file_id=row.file_id,
        pipeline_version=row.pipeline_version,
        attempt=row.attempt,
        reading=reading_from_json(row.reading),
        examined_at=row.examined_at,
    )


def _judgement(row: JudgementRow) -> Judgement:
    return Judgement(
        id=row.id,
        application_id=row.application_id,
        verdict=verdict_from_json(row.verdict),
        judged_for=row.judged_for,
        judged_at=row.judged_at,
        examinations=tuple(row.examinations),
    )


def _decision(row: DecisionRow) -> Decision:
    return Decision(
        id=row.id,
        application_id=row.application_id,
        officer=row.officer,
        decision=row.decision,
        reason=row.reason,
        decided_at=row.decided_at,
    )
