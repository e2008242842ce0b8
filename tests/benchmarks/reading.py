"""A child process of the benchmark: reads a list of files with Berkas, one after the other, on one core.

Usage: python -m tests.benchmarks.reading LIST OUT, where LIST holds one path a line. OUT gets one JSON
object a line as `berkas read --json` prints it, with `cpu` (seconds) added.
"""

import json
import sys
from pathlib import Path

from tests.benchmarks.peers import cpu_seconds


def main(listing: Path, out: Path) -> None:
    """Reads every listed file; the first one is read twice, so that loading engines is not counted."""
    from api.schemas import file_json
    from intake.examine import read_here

    paths = [Path(line) for line in listing.read_text().splitlines()]
    read_here(paths[0])
    with out.open("w") as lines:
        for path in paths:
            before = cpu_seconds()
            reading = read_here(path)
            row = file_json(reading) | {"cpu": cpu_seconds() - before, "path": str(path)}
            lines.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
