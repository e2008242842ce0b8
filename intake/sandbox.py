"""Children in which hostile bytes are opened: limited, watched, and replaced when they die."""

import contextlib
import multiprocessing
import os
import resource
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import TimeoutError as OutOfTime
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, TypeVar

from pebble import ProcessExpired, ProcessPool

from intake.failures import Failure

Step = Literal["measure", "read"]
Result = TypeVar("Result")

MEMORY = 4 * 1024**3
"""Address space of a child; the neural models and a large picture need about 2 GiB of it."""
CPU_SECONDS = 50
LARGEST_FILE = 512 * 1024**2
TASKS_PER_CHILD = 200
"""A child is replaced after so many tasks, so that what leaks stays small."""
_THREADS = ("OMP_NUM_THREADS", "OMP_THREAD_LIMIT", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
_DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG of prctl(2)


class Failed(Exception):
    """A task did not come back with a result; `failure` says why."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.code)
        self.failure = failure


class Sandbox:
    """A pool of children, used with `with`; they start with the first task and end with the block."""

    def __init__(self, workers: int, limits: object | None = None) -> None:  # noqa: ARG002
        self.workers = max(1, workers)
        self._pool: ProcessPool | None = None
        self._scratch: Path | None = None

    def __enter__(self) -> "Sandbox":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def run(self, step: Step, seconds: float, task: Callable[..., Result], *arguments: Any) -> Result:
        """The task's result from a child.

        Args:
            step: what the task is part of, for the failure's code.
            seconds: wall time after which the child is killed.
            task: a function of a module; it and the arguments are pickled.
            arguments: of the task.

        Raises:
            Failed: the child died, ran out of time, memory or CPU, or the task raised.
        """
        future = self._started().schedule(_run_limited, args=(task, *arguments), timeout=seconds)
        try:
            result: Result = future.result()
        except OutOfTime:
            raise Failed(Failure(step=step, category="timeout", retryable=True)) from None
        except ProcessExpired as expired:
            raise Failed(Failure(step=step, category=_category(expired.exitcode), retryable=True)) from None
        except MemoryError:
            raise Failed(Failure(step=step, category="memory", retryable=True)) from None
        except Exception:
            # The message stays behind: it may quote what stands on a paper.
            raise Failed(Failure(step=step, category="error", retryable=False)) from None
        return result

    def close(self) -> None:
        """Ends all children and removes what they left."""
        if self._pool is not None:
            self._pool.stop()
            self._pool.join()
            self._pool = None
        if self._scratch is not None:
            shutil.rmtree(self._scratch, ignore_errors=True)
            self._scratch = None

    def _started(self) -> ProcessPool:
        if self._pool is None:
            self._scratch = Path(tempfile.mkdtemp(prefix="berkas-"))
            self._pool = ProcessPool(
                max_workers=self.workers,
                max_tasks=TASKS_PER_CHILD,
                initializer=_enter,
                initargs=(os.getpid(), str(self._scratch)),
                context=multiprocessing.get_context("spawn"),
            )
        return self._pool


def _category(exit_code: int | None) -> Literal["killed", "cpu"]:
    return "cpu" if exit_code == -signal.SIGXCPU else "killed"


def _enter(parent: int, scratch: str) -> None:
    """Sets the child's limits once: memory, file size, no core, one thread, silence, no life without the parent."""
    _die_with(parent)
    for name in _THREADS:
        os.environ[name] = "1"
    os.environ["TMPDIR"] = tempfile.tempdir = scratch
    os.chdir(scratch)
    _limit(resource.RLIMIT_AS, MEMORY)
    _limit(resource.RLIMIT_FSIZE, LARGEST_FILE)
    _limit(resource.RLIMIT_CORE, 0)
    nothing = os.open(os.devnull, os.O_RDWR)
    for handle in (0, 1, 2):
        os.dup2(nothing, handle)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends us; Ctrl-C is its business


def _limit(what: int, value: int) -> None:
    _, hard = resource.getrlimit(what)
    value = value if hard == resource.RLIM_INFINITY else min(value, hard)
    resource.setrlimit(what, (value, value))


def _die_with(parent: int) -> None:
    """Asks the kernel to kill this child when its parent is gone (Linux only)."""
    if sys.platform == "linux":
        import ctypes

        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)


def _run_limited(task: Callable[..., Result], *arguments: Any) -> Result:
    """Runs a task with CPU seconds of its own, counted from what the child has used already."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    seconds = int(used.ru_utime + used.ru_stime) + CPU_SECONDS
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(
        resource.RLIMIT_CPU, (seconds if hard == resource.RLIM_INFINITY else min(seconds, hard), hard)
    )
    return task(*arguments)
