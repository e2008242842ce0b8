"""`berkas read`: what is in these files, one answer a file, in the order given."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from api.commands.options import AsJson, Lang, Workers, chosen_settings

if TYPE_CHECKING:
    from validators.papers import FileReading

NOT_THERE = "failure.open.missing"
"""Nothing can be opened at the path: no fault of a paper, and none that stops the others."""


def command(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Pictures and PDFs.")],
    kind: Annotated[str | None, typer.Option(metavar="KIND", help="The kind of paper, where it is known.")] = None,
    as_json: AsJson = False,
    workers: Workers = None,
    lang: Lang = None,
) -> None:
    """Read papers: their kind and fields, from pictures and PDFs."""
    from api.console import messages, print_lines, progress_bar, results
    from api.schemas import FileView
    from api.tables.cells import printable
    from api.tables.reading import file_reading
    from api.wiring import open_sandbox
    from intake.examine import read_files
    from intake.upload import Incoming

    settings = chosen_settings(workers=workers, lang=lang)
    _refuse_unknown(kind)
    there = {path for path in files if path.is_file() and os.access(path, os.R_OK)}
    incoming = [Incoming(path=path, name=path.name) for path in files if path in there]
    failed = False
    with open_sandbox(settings) as sandbox, progress_bar("berkas read", len(incoming)) as step:
        found = read_files(incoming, sandbox, limits=settings.limits, kind=kind, progress=step)
        for path in files:
            reading = next(found) if path in there else _not_there(path)
            if path not in there:
                where = printable(str(path))
                messages().print(f"{where} is not a file that can be opened; the others are read.", soft_wrap=True)
            if as_json:
                print_lines(FileView.of(reading, settings.lang))
            elif path in there:
                results().print(file_reading(reading, settings.lang))
            failed = failed or (path in there and reading.failure is not None)
    if failed:
        raise typer.Exit(1)
    if len(incoming) < len(files):
        raise typer.Exit(2)


def _not_there(path: Path) -> "FileReading":
    """What is said of a path without a file, so that a program still gets one line for each."""
    from intake.upload import shown_name
    from validators.papers import FileFacts, FileReading

    facts = FileFacts(name=shown_name(path.name), size=0, sha256="", media_type=None, opens=False)
    return FileReading(facts=facts, failure=NOT_THERE)


def _refuse_unknown(kind: str | None) -> None:
    from validators.documents.registry import KINDS

    if kind is not None and kind not in KINDS:
        raise typer.BadParameter(f"there is no kind {kind!r}. The kinds are: {', '.join(sorted(KINDS))}.")
