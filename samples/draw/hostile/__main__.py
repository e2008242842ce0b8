"""The command line of hostile files.

Usage: python -m samples.draw.hostile --out FOLDER --count N --seed S     N files broken by chance or on purpose
       python -m samples.draw.hostile --out samples/hostile --named       the committed set and its README
"""

import argparse
from collections.abc import Sequence
from pathlib import Path
from random import Random

from samples.draw.hostile.faults import ANYTHING, FAULTS, Fault
from samples.draw.hostile.good import good_files
from samples.draw.hostile.mutate import broken_by_chance

_README = """# Hostile files: one fault each

> What must not crash, hang or fill the program. Written by `python -m samples.draw.hostile --out samples/hostile
> --named`; more of the kind, by the thousand: `python -m samples.draw.hostile --out FOLDER --count N --seed S`.

`problem` is the code that is to be said of the file. `-`: it reads like any other file. `any`: every answer will
do (also a problem, or a failure of ours), if only it comes within a minute and in bounded memory.

| file | how made | what for | problem |
|---|---|---|---|
"""


def write_named(folder: Path) -> None:
    """Writes the named files and the README that lists them."""
    folder.mkdir(parents=True, exist_ok=True)
    for fault in FAULTS:
        (folder / fault.file).write_bytes(fault.make())
    (folder / "README.md").write_text(readme(), encoding="utf-8")


def readme() -> str:
    """The page that lists the named files."""
    return _README + "".join(map(_row, FAULTS))


def _row(fault: Fault) -> str:
    problem = fault.problem or "-"
    said = problem if problem in ("-", ANYTHING) else f"`{problem}`"
    return f"| `{fault.file}` | {fault.made} | {fault.why} | {said} |\n"


def write_many(folder: Path, count: int, seed: int) -> None:
    """Writes so many hostile files: every named one first in turn, then good ones broken by chance."""
    folder.mkdir(parents=True, exist_ok=True)
    good = sorted(good_files().items())
    for number in range(count):
        rng = Random(f"{seed} {number}")
        if rng.random() < 0.12:
            fault = FAULTS[rng.randrange(len(FAULTS))]
            how, content, ending = fault.file.rpartition(".")[0], fault.make(), Path(fault.file).suffix
        else:
            name, whole = rng.choice(good)
            how, content = broken_by_chance(rng, whole)
            # One in six carries the name of another format.
            ending = Path(rng.choice(good)[0] if rng.random() < 1 / 6 else name).suffix
        (folder / f"{number:05d}-{how}{ending}").write_bytes(content)


def main(arguments: Sequence[str] | None = None) -> None:
    """Writes what the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m samples.draw.hostile", description="Writes hostile files.")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--named", action="store_true", help="the committed set, one fault each")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    if options.named:
        write_named(options.out)
        print(f"{len(FAULTS)} files in {options.out}")
    else:
        write_many(options.out, options.count, options.seed)
        print(f"{options.count} files in {options.out}")


if __name__ == "__main__":
    main()
