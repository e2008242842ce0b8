"""Reads and judges applications in the background, so that no request waits for it."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Lock

from api.faults import without_message

log = logging.getLogger(__name__)


class Checker:
    """Runs `check(number)` in background threads, never twice at once for the same application.

    What is asked for while it runs is checked once more afterwards, so a file that arrives in the
    middle is not forgotten. Nothing here needs to survive a restart: what was never read is known
    from the register, and asked for when the program starts.
    """

    def __init__(self, check: Callable[[str], None], threads: int) -> None:
        self._check = check
        self._once_more: dict[str, bool] = {}
        self._lock = Lock()
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="checker")

    def ask(self, number: str) -> None:
        """Has the application checked soon."""
        with self._lock:
            if number in self._once_more:
                self._once_more[number] = True
                return
            self._once_more[number] = False
        self._threads.submit(self._run, number)

    def is_busy(self, number: str) -> bool:
        """Whether the application waits to be checked or is being checked."""
        with self._lock:
            return number in self._once_more

    def close(self) -> None:
        """Lets running checks end and drops those that wait."""
        self._threads.shutdown(wait=True, cancel_futures=True)

    def _run(self, number: str) -> None:
        again = True
        while again:
            try:
                self._check(number)
            except Exception as error:
                # The next look at the application asks again.
                log.error("checking application %s failed: %s", number, without_message(error))
            with self._lock:
                again = self._once_more[number]
                if again:
                    self._once_more[number] = False
                else:
                    del self._once_more[number]
