"""Children in which hostile bytes are opened: limited, watched, and replaced when they die.

Each child has a pipe of its own. In a pool whose children share one, a child killed in the middle
of its answer keeps the lock of that pipe and stops the others for ever; here it costs its own task.
"""

import contextlib
import io
import logging
import math
import multiprocessing
import os
import pickle
import resource
import shutil
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from pathlib import Path
from queue import LifoQueue
from threading import Lock, Timer
from types import TracebackType
from typing import Any, Literal, TypeVar

from intake.failures import Category, Failure

log = logging.getLogger(__name__)

Step = Literal["measure", "read"]
Result = TypeVar("Result")

MEMORY = 4 * 1024**3
"""Address space of a child; the neural models and a large picture need about 2 GiB of it."""
LARGEST_FILE = 512 * 1024**2
WAITING = 1.75
"""Wall time of a task as a multiple of its CPU seconds: CPU seconds tell what the bytes cost, wall time
what the machine had to give. A task that got half of its CPU seconds by then was not kept waiting."""
START_SECONDS = 30
TASKS_PER_CHILD = 200
"""A child is replaced after so many tasks, so that what leaks stays small."""
LARGEST_ANSWER = 64 * 1024**2
TRUSTED = frozenset(("validators.papers",))
"""The modules whose values may come out of a child; what was exploited must not run code in the parent."""
_THREADS = ("OMP_NUM_THREADS", "OMP_THREAD_LIMIT", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
_DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG of prctl(2)
_FAULTS = frozenset((signal.SIGSEGV, signal.SIGABRT, signal.SIGBUS, signal.SIGFPE, signal.SIGILL, signal.SIGSYS))


class Failed(Exception):
    """A task did not come back with a result; `failure` says why."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.code)
        self.failure = failure


class Sandbox:
    """A number of children, used with `with`; each starts when it is first needed, all end with the block."""

    def __init__(self, workers: int) -> None:
        self.workers = max(1, workers)
        self._scratch: Path | None = None
        self._closed = False
        self._lock = Lock()
        self._children: set[_Child] = set()
        # The child used last is used next: it is warm, and a single file starts a single child.
        self._places: LifoQueue[_Child | None] = LifoQueue()
        for _ in range(self.workers):
            self._places.put(None)
        # The kernel ends a child with the thread that started it, so one lasting thread starts them all.
        self._starter = ThreadPoolExecutor(1, thread_name_prefix="sandbox")

    def __enter__(self) -> "Sandbox":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def run(
        self, step: Step, seconds: float, task: Callable[..., Result], *arguments: Any, fresh: bool = False
    ) -> Result:
        """The task's result from a child; waits until one is free.

        Args:
            step: what the task is part of, for the failure's code.
            seconds: CPU seconds after which the kernel kills the child; it is also killed after
                `WAITING` times as many seconds of wall time.
            task: a function of a module; it and the arguments are pickled.
            arguments: of the task.
            fresh: whether it must be a child that has opened nothing before.

        Raises:
            Failed: the child died, ran out of time, memory or CPU, or the task raised.
        """
        child = self._places.get()
        try:
            child = self._fit(child, fresh)
            kind, answer = child.ask(seconds, task, arguments)
        except _Gone as gone:
            raise Failed(Failure(step=step, category=gone.category, retryable=True)) from None
        finally:
            self._places.put(child)
        if kind == "result":
            result: Result = answer
            return result
        # The message of an exception stays in the child: it may quote what stands on a paper.
        log.warning("%s failed in a child: %s", step, answer)
        memory = kind == "memory"
        raise Failed(Failure(step=step, category="memory" if memory else "error", retryable=memory))

    def close(self) -> None:
        """Ends all children, also busy ones, whose tasks fail; removes what they left. Nothing runs afterwards."""
        with self._lock:
            self._closed = True
            children = tuple(self._children)
        for child in children:
            child.end()
        self._starter.shutdown(wait=True)
        with self._lock:
            children = tuple(self._children)
            self._children.clear()
        for child in children:
            child.end()
        if self._scratch is not None:
            shutil.rmtree(self._scratch, ignore_errors=True)

    def _fit(self, child: "_Child | None", fresh: bool) -> "_Child":
        """The child itself when it can take a task, else a new one in its place."""
        if child is not None:
            if child.is_usable and not (fresh and child.served):
                return child
            child.end()
            with self._lock:
                self._children.discard(child)
        try:
            return self._starter.submit(self._start).result()
        except (RuntimeError, OSError):  # closed, or the machine has no room for a process
            raise _Gone("killed") from None

    def _start(self) -> "_Child":
        with self._lock:
            if self._closed:
                raise _Gone("killed")
            if self._scratch is None:
                self._scratch = Path(tempfile.mkdtemp(prefix="berkas-"))
        child = _Child(self._scratch)
        with self._lock:
            self._children.add(child)
        return child


class _Gone(Exception):
    """A child ended without an answer."""

    def __init__(self, category: Category) -> None:
        super().__init__(category)
        self.category = category


class _Child:
    """One child process and the pipe to it; one thread at a time asks it."""

    def __init__(self, scratch: Path) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, os.getpid(), str(scratch)), daemon=True)
        self._process.start()
        theirs.close()  # so that its end is seen here
        self.served = 0
        self._is_spent = False
        self._is_ready = False
        self._burnt_before = 0.0

    @property
    def is_usable(self) -> bool:
        """Whether it can take one more task."""
        return not self._is_spent and self.served < TASKS_PER_CHILD and self._process.is_alive()

    def ask(self, seconds: float, task: Callable[..., Any], arguments: tuple[Any, ...]) -> tuple[str, Any]:
        """What the child answers: `result`, `memory` or `error`, and what belongs to it.

        Raises:
            _Gone: it died or had to be killed.
        """
        if not self._is_ready:
            self._receive(START_SECONDS, START_SECONDS)
            self._is_ready = True
        self.served += 1
        self._burnt_before = _cpu_seconds_of(self._process.pid)
        try:
            self._pipe.send((math.ceil(seconds), task, arguments))
        except OSError:  # it died since it was last asked
            self._is_spent = True
            raise _Gone("killed") from None
        kind, answer = self._receive(seconds * WAITING, seconds / 2)
        if kind == "memory":
            self._is_spent = True  # who knows what it could not finish
        return kind, answer

    def end(self) -> None:
        """Kills the child and whatever it started, waits for its end and frees what it held."""
        self._kill()
        with contextlib.suppress(OSError):
            self._pipe.close()

    def _receive(self, seconds: float, busy: float) -> tuple[str, Any]:
        """The next message; a child that is not done in time is killed, which ends any waiting.

        A child that is late, and burnt so many CPU seconds, was not late for want of them.
        """
        late: list[Category] = []

        def stop() -> None:
            burnt = _cpu_seconds_of(self._process.pid) - self._burnt_before
            late.append("cpu" if burnt >= busy else "timeout")
            self._kill()

        watch = Timer(seconds, stop)
        watch.daemon = True
        watch.start()
        try:
            kind, answer = _Values(io.BytesIO(self._pipe.recv_bytes(LARGEST_ANSWER))).load()
            return str(kind), answer
        except (EOFError, OSError):
            self._is_spent = True
            watch.cancel()
            self._process.join(1)
            raise _Gone(late[0] if late else _category(self._process.exitcode)) from None
        except Exception:  # bytes that are no value of ours
            self._is_spent = True
            return "error", "a value that may not leave a child"
        finally:
            watch.cancel()
            self._is_spent = self._is_spent or bool(late)

    def _kill(self) -> None:
        self._is_spent = True
        pid = self._process.pid
        if pid is not None and self._process.is_alive():
            # The child leads a group of its own, in which the programs it started are too.
            with contextlib.suppress(OSError):
                os.killpg(pid, signal.SIGKILL)
            self._process.kill()
        self._process.join(5)


class _Values(pickle.Unpickler):
    """Plain values and the papers' dataclasses, nothing else."""

    def find_class(self, module: str, name: str) -> Any:
        """The class, where it is one of ours."""
        found = super().find_class(module, name) if module in TRUSTED and "." not in name else None
        if not isinstance(found, type):
            raise pickle.UnpicklingError(f"{module}.{name}")
        return found


def _category(exit_code: int | None) -> Category:
    """Why a child ended, by its exit code: the negative number of the signal that killed it."""
    if exit_code is None:
        return "killed"
    if exit_code == -signal.SIGXCPU:
        return "cpu"
    return "killed" if exit_code < 0 and -exit_code not in _FAULTS else "crashed"


def _cpu_seconds_of(pid: int | None) -> float:
    """What a process and the programs that it waited for have burnt so far; 0 where the system does not tell."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError):
        return 0.0


# --- In the child ------------------------------------------------------------------------------


def _serve(pipe: Connection, parent: int, scratch: str) -> None:
    """The life of a child: limits once, then task by task until the parent closes the pipe."""
    _enter(parent, scratch)
    pipe.send_bytes(pickle.dumps(("result", None)))
    while True:
        try:
            seconds, task, arguments = pipe.recv()
        except EOFError:
            return
        pipe.send_bytes(_answer(seconds, task, arguments))


def _answer(seconds: int, task: Callable[..., Any], arguments: tuple[Any, ...]) -> bytes:
    """The task's answer, pickled; any exception is an answer too."""
    try:
        _allow_cpu(seconds)
        return pickle.dumps(("result", task(*arguments)))
    except MemoryError:
        return pickle.dumps(("memory", None))
    except BaseException as fault:
        return pickle.dumps(("error", _place_of(fault)))


def _place_of(fault: BaseException) -> str:
    """The type of an exception and the line it came from, without its message."""
    with contextlib.suppress(Exception):
        last = traceback.extract_tb(fault.__traceback__)[-1]
        return f"{type(fault).__name__} in {Path(last.filename).name}, line {last.lineno}"
    return type(fault).__name__


def _enter(parent: int, scratch: str) -> None:
    """Sets a child's limits once: memory, file size, no core, one thread, silence, death with its parent."""
    _die_with(parent)
    os.setsid()  # a group of its own: Ctrl-C is the parent's business, and it can be killed as a whole
    with contextlib.suppress(OSError):  # where memory runs out, a child goes before its parent
        Path("/proc/self/oom_score_adj").write_text("1000")
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


def _allow_cpu(seconds: int) -> None:
    """Gives the task CPU seconds of its own, counted from what the child has used already."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    most = math.ceil(used.ru_utime + used.ru_stime) + seconds
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))
