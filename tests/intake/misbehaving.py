"""Tasks for children that misbehave in every way hostile bytes could make them."""

import ctypes
import os
import signal
import subprocess
import threading
import time
from pathlib import Path

from validators.papers import PageQuality


def own_pid() -> int:
    return os.getpid()


def leave(exit_code: int) -> None:
    os._exit(exit_code)


def crash() -> None:
    ctypes.string_at(0)


def be_killed(signal_number: int) -> None:
    os.kill(os.getpid(), signal_number)


def sleep(seconds: float) -> None:
    time.sleep(seconds)


def burn() -> None:
    while True:
        pass


def eat_memory() -> int:
    return len(b"x" * (8 * 1024**3))


def eat_memory_below_python() -> None:
    """As a decoder does: no room, and so it aborts."""
    library = ctypes.CDLL(None)
    library.malloc.restype = ctypes.c_void_p
    library.malloc.argtypes = [ctypes.c_size_t]
    if not library.malloc(8 * 1024**3):
        os.abort()


def fill_disk(path: Path) -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    with path.open("wb") as out:
        out.truncate(1024**3)


def speak() -> None:
    """Writes to where standard output and error were."""
    os.write(1, b"SPOKEN")
    os.write(2, b"SPOKEN")
    subprocess.run(["echo", "SPOKEN"], check=True)


def raise_with_secret() -> None:
    raise ValueError("NIK 1671045708880003")


def recurse(depth: int = 0) -> int:
    return recurse(depth + 1) + 1


def give_quality() -> PageQuality:
    return PageQuality(problem="dark", measures={"light": 0.1})


class Trap:
    """A value that would run a program in whoever unpickles it."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, ...]:
        return (Path.touch, (self.path,))


def give_trap(path: Path) -> Trap:
    return Trap(path)


def die_while_answering(seconds: float) -> bytes:
    threading.Timer(seconds, lambda: os.kill(os.getpid(), signal.SIGKILL)).start()
    return b"x" * 60_000_000


def start_program_and_sleep(note: Path) -> None:
    """As an engine that is a program of its own: it must end with the child."""
    with subprocess.Popen(["sleep", "300"]) as program:
        note.write_text(str(program.pid))
        time.sleep(300)


def stop_answering() -> None:
    os.kill(os.getpid(), signal.SIGSTOP)


def limits() -> dict[str, object]:
    import resource

    return {
        "memory": resource.getrlimit(resource.RLIMIT_AS)[0],
        "file": resource.getrlimit(resource.RLIMIT_FSIZE)[0],
        "core": resource.getrlimit(resource.RLIMIT_CORE)[0],
        "threads": os.environ["OMP_NUM_THREADS"],
        "folder": str(Path.cwd()),
    }
