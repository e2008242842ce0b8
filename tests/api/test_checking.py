"""The background checker: never twice at once, nothing forgotten, survives a check that fails."""

import logging
from threading import Event, Lock
from time import monotonic, sleep

import pytest

from api.checking import Checker


def wait_until_idle(checker: Checker, number: str) -> None:
    until = monotonic() + 10
    while checker.is_busy(number):
        assert monotonic() < until
        sleep(0.01)


class Slow:
    """A check that waits to be let go and counts."""

    def __init__(self) -> None:
        self.begun = Event()
        self.may_end = Event()
        self.calls: list[str] = []
        self.at_once = 0
        self.most_at_once = 0
        self._lock = Lock()

    def __call__(self, number: str) -> None:
        with self._lock:
            self.calls.append(number)
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
        self.begun.set()
        assert self.may_end.wait(10)
        with self._lock:
            self.at_once -= 1


def test_what_is_asked_while_it_runs_is_checked_once_more() -> None:
    check = Slow()
    checker = Checker(check, threads=4)
    checker.ask("A")
    assert check.begun.wait(10)
    for _ in range(5):
        checker.ask("A")
    assert checker.is_busy("A")
    check.may_end.set()
    checker.close()
    assert check.calls == ["A", "A"]
    assert check.most_at_once == 1
    assert not checker.is_busy("A")


def test_different_applications_do_not_wait_for_each_other() -> None:
    check = Slow()
    checker = Checker(check, threads=2)
    checker.ask("A")
    assert check.begun.wait(10)
    check.begun.clear()
    checker.ask("B")
    assert check.begun.wait(10)
    check.may_end.set()
    checker.close()
    assert sorted(check.calls) == ["A", "B"]


def test_a_failing_check_is_logged_without_its_message_and_can_be_asked_again(
    caplog: pytest.LogCaptureFixture,
) -> None:
    calls: list[str] = []

    def fail(number: str) -> None:
        calls.append(number)
        raise ValueError("1671045708880003")

    checker = Checker(fail, threads=1)
    with caplog.at_level(logging.ERROR):
        for _ in range(2):
            checker.ask("A")
            wait_until_idle(checker, "A")
        checker.close()
    assert calls == ["A", "A"]
    assert "ValueError in checking.py:" in caplog.text
    assert "test_checking.py:" in caplog.text
    assert "1671045708880003" not in caplog.text
