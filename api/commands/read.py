"""`berkas read`: what is in these files, one answer a file, in the order given."""

from pathlib import Path
from typing import Annotated

import typer

from api.commands.options import AsJson, Lang, Workers, chosen_settings


def command(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Pictures and PDFs.")],
    kind: Annotated[
        str | None, typer.Option(metavar="KIND", help="The kind of paper, where it is known.")
    ] = None,
    as_json: AsJson = False,
    workers: Workers = None,
    lang: Lang = None,
) -> None:
    """Read papers: their kind and fields, from pictures and PDFs."""
    from api.console import messages, progress_bar, results
    from api.wiring import open_sandbox
    from intake.examine import read_files
    from intake.upload import Incoming

    settings = chosen_settings(workers=workers, lang=lang)
    _refuse_unknown(kind)
    complaints = messages()
    present = [path for path in files if path.is_file()]
    for path in files:
        if not path.is_file():
            complaints.print(f"{path}: not a file", soft_wrap=True)
    show = _as_json(settings.lang) if as_json else _as_table(results(), settings.lang)
    failed = False
    incoming = [Incoming(path=path, name=path.name) for path in present]
    with open_sandbox(settings) as sandbox, progress_bar("Membaca", len(present)) as step:
        for reading in read_files(incoming, sandbox, limits=settings.limits, kind=kind):
            show(reading)
            step()
            failed = failed or reading.failure is not None
    if failed:
        raise typer.Exit(1)
    if len(present) < len(files):
        raise typer.Exit(2)
