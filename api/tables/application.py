"""One application of the register for people: its number and state, where its files lie, its checklist."""

from collections.abc import Iterator, Sequence

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from api.labels import STATE
from api.language import Language, Words
from api.tables.cells import printable
from api.tables.checklist import checklist
from storage.records import Application, Judgement, StoredFile
from validators.checklist import Permit

_NUMBER = Words("Nomor permohonan", "Application number")
_STATE = Words("Keadaan", "State")
_FILE = Words("Berkas", "File")
_KEPT = Words("Disimpan", "Kept")
_VERIFIED = Words("terverifikasi", "verified")
_RECEIVED = Words("diterima", "received")
_FINGERPRINT = Words("SHA-256", "SHA-256")


def application_sheet(
    application: Application,
    permit: Permit,
    files: Sequence[StoredFile],
    judgement: Judgement | None,
    language: Language,
) -> Group:
    """The whole application, ready to be printed."""
    return Group(*_parts(application, permit, files, judgement, language))


def _parts(
    application: Application,
    permit: Permit,
    files: Sequence[StoredFile],
    judgement: Judgement | None,
    language: Language,
) -> Iterator[RenderableType]:
    yield Text.assemble(f"{_NUMBER.spoken(language)}: ", (application.number, "bold"))
    yield Text(f"{_STATE.spoken(language)}: {STATE[application.state].spoken(language)}")
    if judgement is not None:
        yield Text()
        yield checklist(judgement.verdict, permit, language)
    yield _files(files, language)


def _files(files: Sequence[StoredFile], language: Language) -> Table:
    table = Table(box=box.SIMPLE_HEAD)
    table.add_column(_FILE.spoken(language), overflow="fold")
    table.add_column(_KEPT.spoken(language), no_wrap=True)
    table.add_column(_FINGERPRINT.spoken(language), no_wrap=True, style="dim")
    for file in files:
        kept = _VERIFIED if file.verified_key else _RECEIVED
        sign = "✓ " if file.verified_key else "  "
        table.add_row(printable(file.name), f"{sign}{kept.spoken(language)}", f"{file.sha256[:12]}…")
    return table
