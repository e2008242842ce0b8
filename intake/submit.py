"""An application into the register: opened, its files kept, examined, judged, and the verified ones stored."""

import hashlib
import json
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from intake.clock import day_at_office
from intake.examine import PIPELINE_VERSION, Progress, read_files
from intake.measure import head_of, sha256_of, sniff
from intake.office import Office
from intake.receive import TooLarge, receive_file
from intake.upload import Incoming, shown_name
from storage.objects import verified_key
from storage.records import SETTLED, Application, Examination, Judgement, StoredFile
from validators.case import Answers, Case
from validators.findings import Conclusion, Status
from validators.judge import judge
from validators.papers import FileFacts, FileReading
from validators.permits.answers import answers_record, parse_answers
from validators.rules.files import file_problem

NOT_KEPT = ""
"""The object key of a file over the size limit: known by its hash, not kept."""
MOST_ATTEMPTS = 3
"""A file on which we failed is read again when its application is examined again, so many times in all."""
MOST_FETCHED = 256 * 1024 * 1024
"""Bytes of originals that lie outside the store at a time while they are read."""
STATE_AFTER = {
    Conclusion.COMPLETE: "ready_for_desk",
    Conclusion.NEEDS_CORRECTION: "needs_correction",
    Conclusion.NEEDS_REVIEW: "with_officer",
}


def submit(
    office: Office,
    permit_code: str,
    answers: Answers,
    incoming: Sequence[Incoming],
    progress: Progress | None = None,
) -> Application:
    """Opens an application with its files and examines it; the same papers sent again find the first one."""
    record = answers_record(answers)
    fingerprint = _fingerprint(permit_code, record, incoming)
    application = office.register.open_application(permit_code, record, fingerprint=fingerprint)
    for one in incoming:
        with one.path.open("rb") as stream:
            try:
                receive_file(office, application, stream, one.name, one.slot)
            except TooLarge:
                _note_too_large(office, application, one)
    examine_application(office, application, progress)
    return office.register.application(application.number) or application


def examine_application(office: Office, application: Application, progress: Progress | None = None) -> Judgement:
    """Reads what this pipeline version has not read yet, judges, stores what is verified, sets the state.

    Each step may be repeated: stopped at any moment, the next call goes on where this one ended.
    """
    files = office.register.files(application.id)
    examinations = _examined(office, files, progress)
    # The checklist is the one of the day on which the application was opened; papers are judged as of today.
    permit = office.catalogue.permit(application.permit, on=day_at_office(application.opened_at))
    case = Case(
        permit=permit,
        files=tuple(_as_filed(one.reading, file) for one, file in zip(examinations, files, strict=True)),
        answers=parse_answers(dict(application.answers), permit),
        today=office.today(),
    )
    verdict = judge(case)
    judgement = office.register.record_judgement(
        application.id, verdict, case.today, [one.id for one in examinations]
    )
    _store_verified(office, files, judgement)
    office.register.set_state(application.id, STATE_AFTER[verdict.conclusion], unless=SETTLED)
    return judgement


def _note_too_large(office: Office, application: Application, one: Incoming) -> None:
    """Registers a file that is not kept."""
    office.register.add_file(
        application.id,
        name=shown_name(one.name),
        sha256=sha256_of(one.path),
        size=one.path.stat().st_size,
        media_type=sniff(head_of(one.path)),
        object_key=NOT_KEPT,
        slot=one.slot,
    )


def _examined(office: Office, files: Sequence[StoredFile], progress: Progress | None) -> list[Examination]:
    """An examination for each file: the one that is there, or a new one."""
    known = {file.id: office.register.examination(file.id, PIPELINE_VERSION) for file in files}
    unread = [file for file in files if _is_to_be_read(known[file.id])]
    for some in _batches(unread):
        for file, reading in zip(some, _read(office, some, progress), strict=True):
            before = known[file.id]
            known[file.id] = office.register.record_examination(
                file.id, PIPELINE_VERSION, reading, attempt=before.attempt + 1 if before else 1
            )
    if progress is not None:
        for _ in range(len(files) - len(unread)):
            progress()
    return [one for one in (known[file.id] for file in files) if one is not None]


def _is_to_be_read(examination: Examination | None) -> bool:
    """Whether there is no examination yet, or only one in which we failed, not for the last time."""
    if examination is None:
        return True
    return examination.reading.failure is not None and examination.attempt < MOST_ATTEMPTS


def _batches(files: Sequence[StoredFile]) -> Iterator[list[StoredFile]]:
    """The files in order, so many at a time as may lie outside the store together."""
    batch: list[StoredFile] = []
    for file in files:
        if batch and sum(one.size for one in [*batch, file]) > MOST_FETCHED:
            yield batch
            batch = []
        batch.append(file)
    if batch:
        yield batch


def _read(office: Office, files: Sequence[StoredFile], progress: Progress | None) -> Iterator[FileReading]:
    """The readings of some files, in order; one that is not kept only has its problem."""
    with TemporaryDirectory(prefix="berkas-") as folder:
        kept = [_fetched(office, file, Path(folder)) for file in files if file.object_key != NOT_KEPT]
        readings = read_files(kept, office.sandbox, limits=office.limits, progress=progress)
        for file in files:
            yield next(readings) if file.object_key != NOT_KEPT else _too_large(office, file)


def _too_large(office: Office, file: StoredFile) -> FileReading:
    """What is said of a file that was over the limit when it came, whatever the limit is now."""
    facts = FileFacts(name=file.name, size=file.size, sha256=file.sha256, media_type=file.media_type)
    limits = replace(office.limits, max_bytes=min(office.limits.max_bytes, file.size - 1))
    return FileReading(facts=facts, problem=file_problem(facts, limits), slot=file.slot)


def _fetched(office: Office, file: StoredFile, folder: Path) -> Incoming:
    """A file's bytes from the store, where a child can open them."""
    path = folder / file.id
    with office.objects.open(file.object_key) as stream, path.open("wb") as out:
        shutil.copyfileobj(stream, out)
    return Incoming(path=path, name=file.name, slot=file.slot)


def _as_filed(reading: FileReading, file: StoredFile) -> FileReading:
    """The reading under the file's present slot, which the applicant may have changed since."""
    return replace(reading, slot=file.slot)


def _store_verified(office: Office, files: Sequence[StoredFile], judgement: Judgement) -> None:
    """Copies the originals of files whose papers are all met to where verified ones lie, byte for byte."""
    met = {
        name for result in judgement.verdict.requirements if result.status is Status.MET for name in result.files
    }
    unmet = {
        name
        for result in judgement.verdict.requirements
        if result.status is not Status.MET
        for name in result.files
    }
    for file in files:
        if file.name in met - unmet and file.verified_key is None:
            key = verified_key(file.sha256)
            with office.objects.open(file.object_key) as stream:
                office.objects.put(
                    stream,
                    key=key,
                    sha256=file.sha256,
                    size=file.size,
                    media_type=file.media_type or "application/octet-stream",
                )
            office.register.record_stored(file.id, key)


def _fingerprint(permit_code: str, answers: object, incoming: Sequence[Incoming]) -> str:
    """One hash over permit, answers and the files' contents, whatever their order, number and names."""
    hashes = sorted({sha256_of(one.path) for one in incoming})
    return hashlib.sha256(json.dumps([permit_code, answers, hashes], sort_keys=True).encode()).hexdigest()
