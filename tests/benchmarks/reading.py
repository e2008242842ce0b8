"""A child process of the benchmark: reads a list of files with Berkas, one after the other, on one core.

Usage: python -m tests.benchmarks.reading LIST OUT, where LIST holds one path a line. OUT gets one JSON
object a line as `berkas read --json` prints it, with `cpu` (seconds of this process and its children) and
`path` added.
"""

import json
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from api.schemas import FileView
from intake.examine import read_file
from intake.failures import Failure
from intake.sandbox import Failed, Step
from intake.upload import Incoming
from tests.benchmarks.peers import cpu_seconds, stay_on_one_core
from validators.rules.files import FileLimits

Result = TypeVar("Result")


class ThisProcess:
    """Stands where the sandbox stands, and runs every task here, so that its CPU seconds can be counted."""

    workers = 1

    def run(
        self, step: Step, seconds: float, task: Callable[..., Result], *arguments: Any, fresh: bool = False
    ) -> Result:
        """See `Sandbox.run`; nothing limits the time."""
        try:
            return task(*arguments)
        except Exception:
            traceback.print_exc()  # drawn people only: here the whole message may be seen
            raise Failed(Failure(step=step, category="error", retryable=False)) from None


def main(listing: Path, out: Path) -> None:
    """Reads every listed file; the first ones are read before, so that loading engines is not counted."""
    stay_on_one_core()
    paths = [Path(line) for line in listing.read_text().splitlines()]
    for path in paths[:: max(1, len(paths) // 4)][:4]:
        read(path)
    with out.open("w") as lines:
        for path in paths:
            before = cpu_seconds()
            row = read(path)
            row |= {"cpu": cpu_seconds() - before, "path": str(path)}
            lines.write(json.dumps(row, ensure_ascii=False) + "\n")


def read(path: Path) -> dict[str, Any]:
    """One file as `berkas read --json` tells of it."""
    reading = read_file(
        Incoming(path=path, name=path.name),
        ThisProcess(),  # type: ignore[arg-type]
        limits=FileLimits(),
    )
    return FileView.of(reading, "id").model_dump(mode="json")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
