"""The pipeline over files: measured, read and assembled, each in turn, many at once, in the order given."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import perf_counter

from intake.failures import OF_THE_BYTES, Failure
from intake.measure import head_of, measure, sha256_of, sniff
from intake.sandbox import Failed, Sandbox
from intake.upload import Incoming
from ocr.assemble import assemble
from validators.papers import FileFacts, FileReading, PageReading
from validators.rules.files import FileLimits, file_problem

PIPELINE_VERSION = "4"
"""Raised whenever a page could be read differently: engines, preparation, kinds or fields changed."""
MEASURE_SECONDS = 5
READ_SECONDS = 20
OPEN_SECONDS = 8
"""CPU seconds of a task: measuring a file, reading one page (usually one to five), only opening it."""
SLOW_SECONDS = 12
MOST_TROUBLE = 15
MOST_FAILURES = 5
"""A file is given up once its failed tasks, and what its pages took beyond the slow, come to so many seconds,
or so many pages failed. With the limits above no file that fails holds a child for a minute."""

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

    with ThreadPoolExecutor(sandbox.workers, thread_name_prefix="intake") as threads:
        try:
            yield from threads.map(read, incoming)
        except KeyboardInterrupt:
            sandbox.close()  # ends what runs, so that leaving waits for nothing
            raise


def read_file(incoming: Incoming, sandbox: Sandbox, *, limits: FileLimits, kind: str | None = None) -> FileReading:
    """One file from its bytes to its papers; the page of the house."""
    began = perf_counter()
    facts, failure = _measured(incoming, sandbox, limits)
    pages: tuple[PageReading, ...] = ()
    if failure is None and file_problem(facts, limits) is None:
        work = _PageWork(path=incoming.path, facts=facts, sandbox=sandbox, kind=kind)
        pages = work.read()
        failure = work.fault_of_ours(pages)
        if not pages and failure is None:
            facts = replace(facts, opens=False)
    return FileReading(
        facts=facts,
        pages=pages,
        documents=assemble(incoming.name, pages),
        problem=None if failure else file_problem(facts, limits),
        failure=failure.code if failure else None,
        slot=incoming.slot,
        seconds=round(perf_counter() - began, 3),
    )


def _measured(incoming: Incoming, sandbox: Sandbox, limits: FileLimits) -> tuple[FileFacts, Failure | None]:
    """The facts of a file; one on which two children broke, the second a fresh one, does not open."""
    failure: Failure | None = None
    for fresh in (False, True):
        try:
            path, name = incoming.path, incoming.name
            return sandbox.run("measure", MEASURE_SECONDS, measure, path, name, limits, fresh=fresh), None
        except Failed as failed:
            failure = failed.failure
            if failure.category in ("timeout", "error"):
                break
    facts = _facts_from_outside(incoming)
    if failure and failure.category in OF_THE_BYTES:
        return replace(facts, opens=False), None
    return facts, failure


def _facts_from_outside(incoming: Incoming) -> FileFacts:
    """What is known of a file without opening it; of one that is gone or locked away, its name."""
    try:
        return FileFacts(
            name=incoming.name,
            size=incoming.path.stat().st_size,
            sha256=sha256_of(incoming.path),
            media_type=sniff(head_of(incoming.path)),
        )
    except OSError:
        return FileFacts(name=incoming.name, size=0, sha256="", media_type=None, opens=False)


@dataclass(slots=True, kw_only=True)
class _PageWork:
    """The pages of one file, each a task of its own over all children, and what went wrong with them."""

    path: Path
    facts: FileFacts
    sandbox: Sandbox
    kind: str | None
    failed: dict[int, Failure] = field(default_factory=dict)
    trouble: float = 0.0
    is_given_up: bool = False
    is_cut_short: bool = False

    def read(self) -> tuple[PageReading, ...]:
        """The pages that could be read, in order."""
        numbers = range(1, (self.facts.pages or 1) + 1)
        with ThreadPoolExecutor(min(len(numbers), self.sandbox.workers)) as threads:
            return tuple(page for pages in threads.map(self._read_page, numbers) for page in pages)

    def fault_of_ours(self, pages: tuple[PageReading, ...]) -> Failure | None:
        """Whose fault it is that pages failed; None when none did, or when the file is to blame.

        A decoder alone, in a fresh child, is the witness: where even that breaks on the page, its bytes are
        damaged; where the page opens, reading it is our business, and so is the failure. Pages that
        nobody looked at any more are never held against the file while others could be read.
        """
        if not self.failed:
            return Failure(step="read", category="cpu", retryable=True) if self.is_cut_short else None
        number, failure = min(self.failed.items())
        if self._is_damaged(number, failure) and not (pages and self.is_cut_short):
            return None
        return failure

    def _read_page(self, number: int) -> tuple[PageReading, ...]:
        """One page, or none where no decoder opens it or reading failed; a second try in a fresh child."""
        for fresh in (False, True):
            if self.is_given_up:
                self.is_cut_short = True
                return ()
            began = perf_counter()
            page = self._page(number)
            try:
                pages = self.sandbox.run("read", READ_SECONDS, read_in_child, *page, self.kind, fresh=fresh)
            except Failed as failed:
                self._note_trouble(number, failed.failure, perf_counter() - began)
                if failed.failure.category in ("error", "cpu"):  # a second try would end the same way
                    return ()
            else:
                self.failed.pop(number, None)
                self._add_trouble(sum(max(0.0, page.seconds - SLOW_SECONDS) for page in pages))
                return pages
        return ()

    def _page(self, number: int) -> tuple[Path, str, tuple[int, ...]]:
        return self.path, str(self.facts.media_type), (number,)

    def _note_trouble(self, number: int, failure: Failure, seconds: float) -> None:
        self.failed[number] = failure
        self._add_trouble(seconds)
        if failure.category == "timeout" or len(self.failed) >= MOST_FAILURES:
            self.is_given_up = True

    def _add_trouble(self, seconds: float) -> None:
        self.trouble += seconds
        if self.trouble > MOST_TROUBLE:
            self.is_given_up = True

    def _is_damaged(self, number: int, failure: Failure) -> bool:
        """Whether a page cannot even be opened."""
        if failure.category in ("timeout", "killed"):
            return False
        try:
            return not self.sandbox.run("read", OPEN_SECONDS, opens_in_child, *self._page(number), fresh=True)
        except Failed as failed:
            return failed.failure.category in OF_THE_BYTES or failed.failure.category == "error"


def read_in_child(
    path: Path, media_type: str, numbers: tuple[int, ...], kind: str | None
) -> tuple[PageReading, ...]:
    """Reads pages in this process; pages that no decoder opens are left out."""
    from ocr.pages import DamagedPage
    from ocr.read import read_pages

    try:
        return read_pages(path, media_type, numbers, kind=kind)
    except DamagedPage:
        return ()


def opens_in_child(path: Path, media_type: str, numbers: tuple[int, ...]) -> bool:
    """Whether pages become pictures in this process, without being read."""
    from ocr.pages import DamagedPage, open_pages

    try:
        with open_pages(path, media_type) as pages:
            for number in numbers:
                pages.picture(number)
    except DamagedPage:
        return False
    return True
