"""The pipeline over files: measured, read and assembled, each in turn, many at once, in the order given."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from time import perf_counter

from intake.failures import Failure
from intake.measure import head_of, measure, sha256_of, sniff
from intake.sandbox import Failed, Sandbox
from intake.upload import Incoming
from ocr.assemble import assemble
from validators.papers import FileFacts, FileReading, PageReading
from validators.rules.files import FileLimits, file_problem

PIPELINE_VERSION = "1"
"""Raised whenever a page could be read differently: engines, preparation, kinds or fields changed."""
MEASURE_SECONDS = 10.0
READ_SECONDS = 45.0
ALONE_SECONDS = 15.0
"""Wall time of a task: measuring, a few pages, one page that is tried again alone."""
PAGES_AT_ONCE = 3
"""Pages that one task reads: enough to open a file seldom, few enough to end in time."""

Progress = Callable[[], object]


def read_files(
    incoming: Sequence[Incoming],
    sandbox: Sandbox,
    *,
    limits: FileLimits,
    kind: str | None = None,
    progress: Progress | None = None,
) -> Iterator[FileReading]:
    """Reads files, as many at once as there are children, and gives them in the order given.

    A bad file gives a `problem`, a fault of ours a `failure`; neither stops the others.
    """

    def read(one: Incoming) -> FileReading:
        reading = read_file(one, sandbox, limits=limits, kind=kind)
        if progress is not None:
            progress()
        return reading

    with ThreadPoolExecutor(sandbox.workers + 1, thread_name_prefix="intake") as threads:
        yield from threads.map(read, incoming)


def read_file(incoming: Incoming, sandbox: Sandbox, *, limits: FileLimits, kind: str | None = None) -> FileReading:
    """One file from its bytes to its papers; the page of the house."""
    began = perf_counter()
    facts = _measured(incoming, sandbox, limits)
    problem = file_problem(facts, limits)
    if problem is not None:
        return FileReading(facts=facts, problem=problem, slot=incoming.slot, seconds=perf_counter() - began)
    pages, failure = _read_pages(incoming.path, facts, sandbox, kind)
    if not pages and failure is None:
        facts = replace(facts, opens=False)
    return FileReading(
        facts=facts,
        pages=pages,
        documents=assemble(incoming.name, pages),
        problem=file_problem(facts, limits),
        failure=failure.code if failure and not pages else None,
        slot=incoming.slot,
        seconds=round(perf_counter() - began, 3),
    )


def _measured(incoming: Incoming, sandbox: Sandbox, limits: FileLimits) -> FileFacts:
    """The facts of a file; one that a parser cannot even measure is damaged, which is a fact too."""
    try:
        return sandbox.run("measure", MEASURE_SECONDS, measure, incoming.path, incoming.name, limits)
    except Failed:
        return FileFacts(
            name=incoming.name,
            size=incoming.path.stat().st_size,
            sha256=sha256_of(incoming.path),
            media_type=sniff(head_of(incoming.path)),
            opens=False,
        )


def _read_pages(
    path: Path, facts: FileFacts, sandbox: Sandbox, kind: str | None
) -> tuple[tuple[PageReading, ...], Failure | None]:
    """All pages of a file, a few at a time over all children; what fails costs its own pages only.

    After a time-out nothing more of the file is tried: such files would hold the others up for ever.
    """
    numbers = range(1, (facts.pages or 1) + 1)
    chunks = [tuple(numbers[start : start + PAGES_AT_ONCE]) for start in range(0, len(numbers), PAGES_AT_ONCE)]
    failures: list[Failure] = []

    def read(chunk: tuple[int, ...], seconds: float = READ_SECONDS) -> tuple[PageReading, ...]:
        if any(failure.category == "timeout" for failure in failures):
            return ()
        try:
            return sandbox.run("read", seconds, read_in_child, path, str(facts.media_type), chunk, kind)
        except Failed as failed:
            failures.append(failed.failure)
            if len(chunk) == 1:
                return ()
            return tuple(page for number in chunk for page in read((number,), ALONE_SECONDS))

    with ThreadPoolExecutor(min(len(chunks), sandbox.workers)) as threads:
        pages = tuple(page for read_pages in threads.map(read, chunks) for page in read_pages)
    return pages, failures[0] if failures else None


def read_in_child(
    path: Path, media_type: str, numbers: tuple[int, ...], kind: str | None
) -> tuple[PageReading, ...]:
    """Reads pages in this process; pages that no decoder opens are left out."""
    from ocr.read import read_pages

    return read_pages(path, media_type, numbers, kind=kind)
