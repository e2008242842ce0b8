"""Children that crash, hang, burn and eat: each costs its own task and nothing more."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from intake.failures import Category
from intake.sandbox import MEMORY, TASKS_PER_CHILD, Failed, Sandbox
from tests.intake import misbehaving
from validators.papers import PageQuality

ROOT = Path(__file__).resolve().parents[2]


def category(sandbox: Sandbox, seconds: float, task: Callable[..., Any], *arguments: Any) -> Category:
    with pytest.raises(Failed) as failed:
        sandbox.run("read", seconds, task, *arguments)
    return failed.value.failure.category


def is_there(pid: int) -> bool:
    """Whether a process runs; one that is dead and waits to be counted does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def wait_until(holds: Callable[[], bool], seconds: float = 10) -> bool:
    end = time.monotonic() + seconds
    while not holds() and time.monotonic() < end:
        time.sleep(0.02)
    return holds()


def test_results_come_back(sandbox: Sandbox) -> None:
    assert sandbox.run("read", 5, pow, 2, 10) == 1024
    assert sandbox.run("read", 5, misbehaving.give_quality) == PageQuality(problem="dark", measures={"light": 0.1})


@pytest.mark.parametrize(
    ("task", "arguments", "expected"),
    [
        (misbehaving.crash, (), "crashed"),
        (misbehaving.leave, (0,), "crashed"),
        (misbehaving.leave, (7,), "crashed"),
        (misbehaving.be_killed, (signal.SIGABRT,), "crashed"),
        (misbehaving.be_killed, (signal.SIGKILL,), "killed"),
        (misbehaving.be_killed, (signal.SIGTERM,), "killed"),
        (misbehaving.eat_memory, (), "memory"),
        (misbehaving.eat_memory_below_python, (), "crashed"),
        (misbehaving.raise_with_secret, (), "error"),
        (misbehaving.recurse, (), "error"),
        (sys.exit, (3,), "error"),
    ],
)
def test_what_goes_wrong_has_a_category(
    sandbox: Sandbox, task: Callable[..., Any], arguments: tuple[Any, ...], expected: Category
) -> None:
    assert category(sandbox, 5, task, *arguments) == expected
    assert sandbox.run("read", 5, pow, 2, 3) == 8  # the next one goes on


def test_a_burning_task_is_stopped_by_its_cpu_seconds(sandbox: Sandbox) -> None:
    began = time.monotonic()
    assert category(sandbox, 2, misbehaving.burn) == "cpu"
    assert time.monotonic() - began < 10


def test_a_late_task_that_was_busy_was_not_kept_waiting(sandbox: Sandbox) -> None:
    assert category(sandbox, 2, misbehaving.burn_and_wait, 1.6) == "cpu"


def test_cpu_seconds_are_counted_for_each_task_anew() -> None:
    with Sandbox(1) as sandbox:
        pid = sandbox.run("read", 5, misbehaving.own_pid)
        for _ in range(3):
            sandbox.run("read", 2, sum, range(10_000_000))
        assert sandbox.run("read", 5, misbehaving.own_pid) == pid


def test_a_sleeping_task_is_stopped_by_wall_time(sandbox: Sandbox) -> None:
    began = time.monotonic()
    assert category(sandbox, 0.5, misbehaving.sleep, 60) == "timeout"
    assert time.monotonic() - began < 10


def test_a_stopped_child_is_killed_too(sandbox: Sandbox) -> None:
    assert category(sandbox, 0.5, misbehaving.stop_answering) == "timeout"


def test_a_child_killed_while_it_answers_stops_nobody_else() -> None:
    died = 0
    with Sandbox(2) as sandbox:
        for seconds in (0.01, 0.03, 0.06, 0.1, 0.15):
            try:
                sandbox.run("read", 5, misbehaving.die_while_answering, seconds)
            except Failed:
                died += 1
            assert sandbox.run("read", 5, pow, 2, 3) == 8
    assert died


def test_a_child_cannot_run_code_in_its_parent(sandbox: Sandbox, tmp_path: Path) -> None:
    target = tmp_path / "run-in-the-parent"
    assert category(sandbox, 5, misbehaving.give_trap, target) == "error"
    assert not target.exists()


def test_a_large_file_is_cut_off(sandbox: Sandbox, tmp_path: Path) -> None:
    target = tmp_path / "large"
    assert category(sandbox, 5, misbehaving.fill_disk, target) == "error"
    assert target.stat().st_size == 0


def test_children_say_nothing(sandbox: Sandbox, capfd: pytest.CaptureFixture[str]) -> None:
    sandbox.run("read", 5, misbehaving.speak)
    assert capfd.readouterr() == ("", "")


def test_messages_of_exceptions_stay_in_the_child(sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(Failed) as failed:
        sandbox.run("read", 5, misbehaving.raise_with_secret)
    assert str(failed.value) == "failure.read.error"
    assert failed.value.__context__ is None or "1671045708880003" not in str(failed.value.__context__)
    assert "ValueError in misbehaving.py" in caplog.text
    assert "1671045708880003" not in caplog.text


def test_children_have_their_limits(sandbox: Sandbox) -> None:
    limits = sandbox.run("read", 5, misbehaving.limits)
    assert 0 < int(str(limits["memory"])) <= MEMORY
    assert limits["core"] == 0
    assert limits["threads"] == "1"
    assert Path(str(limits["folder"])) != Path.cwd()


def test_one_task_starts_one_child_and_it_is_used_again() -> None:
    with Sandbox(4) as sandbox:
        pids = {sandbox.run("read", 5, misbehaving.own_pid) for _ in range(3)}
        assert len(pids) == 1
        assert sandbox.run("read", 5, misbehaving.own_pid, fresh=True) not in pids


def test_a_child_serves_so_many_tasks_and_is_replaced() -> None:
    with Sandbox(1) as sandbox:
        pids = [sandbox.run("read", 5, misbehaving.own_pid) for _ in range(TASKS_PER_CHILD + 1)]
    assert len(set(pids[:-1])) == 1
    assert pids[-1] != pids[0]


def test_a_child_outlives_the_thread_that_asked_first() -> None:
    with Sandbox(1) as sandbox:
        with ThreadPoolExecutor(1) as threads:
            pid = threads.submit(sandbox.run, "read", 5, misbehaving.own_pid).result()
        time.sleep(0.1)
        assert sandbox.run("read", 5, misbehaving.own_pid) == pid


def test_many_threads_share_few_children() -> None:
    with Sandbox(2) as sandbox, ThreadPoolExecutor(8) as threads:
        tasks = [threads.submit(sandbox.run, "read", 5, misbehaving.own_pid) for _ in range(100)]
        bad = [threads.submit(sandbox.run, "read", 5, misbehaving.crash) for _ in range(3)]
        assert len({task.result() for task in tasks}) <= 2 + len(bad)
        assert all(isinstance(task.exception(), Failed) for task in bad)


def test_nothing_is_left_after_the_end() -> None:
    with Sandbox(2) as sandbox:
        limits = sandbox.run("read", 5, misbehaving.limits)
        pid = sandbox.run("read", 5, misbehaving.own_pid)
        assert is_there(pid)
    assert not Path(f"/proc/{pid}").exists()  # not even a zombie
    assert not Path(str(limits["folder"])).exists()
    assert category(sandbox, 5, pow, 2, 3) == "killed"


def test_closing_ends_what_still_runs() -> None:
    with Sandbox(1) as sandbox, ThreadPoolExecutor(1) as threads:
        task = threads.submit(sandbox.run, "read", 60, misbehaving.sleep, 60)
        time.sleep(1)
        began = time.monotonic()
        sandbox.close()
        assert isinstance(task.exception(10), Failed)
        assert time.monotonic() - began < 5


def test_programs_that_a_child_started_end_with_it(sandbox: Sandbox, tmp_path: Path) -> None:
    note = tmp_path / "pid"
    assert category(sandbox, 1, misbehaving.start_program_and_sleep, note) == "timeout"
    assert wait_until(lambda: not is_there(int(note.read_text())))


PARENT = """
from intake.sandbox import Sandbox
from tests.intake import misbehaving
if __name__ == "__main__":
    with Sandbox(1) as sandbox:
        print(sandbox.run("read", 5, misbehaving.own_pid), flush=True)
        sandbox.run("read", 60, misbehaving.burn)
"""


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_children_end_with_their_parent(how: signal.Signals, tmp_path: Path) -> None:
    """Also where the parent is killed outright, or by Ctrl-C while a child burns."""
    program = tmp_path / "parent.py"
    program.write_text(PARENT)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, program],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    ) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        time.sleep(0.2)
        began = time.monotonic()
        parent.send_signal(how)
        parent.wait(10)
        assert time.monotonic() - began < 5
    assert wait_until(lambda: not is_there(pid))
