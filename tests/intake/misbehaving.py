"""Tasks for children that misbehave in every way hostile bytes could make them."""

import ctypes
import os
import signal
import subprocess
import threading
import time
from pathlib import Path

from ocr.read import read_pages
from validators.papers import FileFacts, PageQuality, PageReading
from validators.rules.files import FileLimits


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


def burn_and_wait(seconds: float) -> None:
    while time.process_time() < seconds:
        pass
    time.sleep(60)


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


# --- In the place of intake's own tasks --------------------------------------------------------------

Pages = tuple[PageReading, ...]


def crash_reading(path: Path, media_type: str, numbers: tuple[int, ...], kind: str | None) -> Pages:
    crash()
    return ()


def be_killed_reading(path: Path, media_type: str, numbers: tuple[int, ...], kind: str | None) -> Pages:
    be_killed(signal.SIGKILL)
    return ()


def fail_reading(path: Path, media_type: str, numbers: tuple[int, ...], kind: str | None) -> Pages:
    raise KeyError("SITI RAHMAWATI")


def sleep_reading(path: Path, media_type: str, numbers: tuple[int, ...], kind: str | None) -> Pages:
    (path.parent / f"tried-{numbers[0]}").touch()
    time.sleep(60)
    return ()


def crash_on_page_two(path: Path, media_type: str, numbers: tuple[int, ...], kind: str | None) -> Pages:
    if 2 in numbers:
        crash()
    return read_pages(path, media_type, numbers, kind=kind)


def crash_the_first_time(path: Path, media_type: str, numbers: tuple[int, ...], kind: str | None) -> Pages:
    _crash_once(path)
    return read_pages(path, media_type, numbers, kind=kind)


def crash_measuring(path: Path, name: str, limits: FileLimits) -> FileFacts:
    crash()
    raise AssertionError


def be_killed_measuring(path: Path, name: str, limits: FileLimits) -> FileFacts:
    be_killed(signal.SIGKILL)
    raise AssertionError


def sleep_measuring(path: Path, name: str, limits: FileLimits) -> FileFacts:
    time.sleep(60)
    raise AssertionError


def crash_measuring_the_first_time(path: Path, name: str, limits: FileLimits) -> FileFacts:
    from intake.measure import measure

    _crash_once(path)
    return measure(path, name, limits)


def crash_opening(path: Path, media_type: str, numbers: tuple[int, ...]) -> bool:
    crash()
    return True


def sleep_opening(path: Path, media_type: str, numbers: tuple[int, ...]) -> bool:
    time.sleep(60)
    return True


def _crash_once(path: Path) -> None:
    mark = path.with_name(path.name + ".crashed")
    if not mark.exists():
        mark.touch()
        crash()
