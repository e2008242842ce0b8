"""`berkas read`: what is in these files, one answer a file, in the order given."""

from pathlib import Path
from typing import Annotated

import typer

from api.commands.options import AsJson, Lang, Workers, chosen_settings


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
    from api.tables.reading import file_reading
    from api.wiring import open_sandbox
    from intake.examine import read_files
    from intake.upload import Incoming

    settings = chosen_settings(workers=workers, lang=lang)
    _refuse_unknown(kind)
    incoming = [Incoming(path=path, name=path.name) for path in files if path.is_file()]
    for path in files:
        if not path.is_file():
            messages().print(f"{path} is not a file; the others are read.", soft_wrap=True)
    failed = False
    with open_sandbox(settings) as sandbox, progress_bar("berkas read", len(incoming)) as step:
        for reading in read_files(incoming, sandbox, limits=settings.limits, kind=kind, progress=step):
            if as_json:
                print_lines(FileView.of(reading, settings.lang))
            else:
                results().print(file_reading(reading, settings.lang))
            failed = failed or reading.failure is not None
    if failed:
        raise typer.Exit(1)
    if len(incoming) < len(files):
        raise typer.Exit(2)


def _refuse_unknown(kind: str | None) -> None:
    from validators.documents.registry import KINDS

    if kind is not None and kind not in KINDS:
        raise typer.BadParameter(f"there is no kind {kind!r}. The kinds are: {', '.join(sorted(KINDS))}.")
