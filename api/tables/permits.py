"""The catalogue for people: the list of permits, and what one permit asks for."""

from collections.abc import Iterable, Iterator

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from api.language import Language, Words
from api.resources import PermitLine, PermitView
from api.tables.cells import bullets

_CODE = Words("Kode", "Code")
_PERMIT = Words("Izin", "Permit")
_AGENCY = Words("Instansi", "Agency")
_REQUIREMENT = Words("Persyaratan", "Requirement")
_NEEDED = Words("Diperlukan", "Needed")
_ALWAYS = Words("selalu", "always")
_OPTIONAL = Words("boleh dilampirkan", "may be added")
_WORKING_DAYS = Words("Hari kerja", "Working days")
_VALIDITY = Words("Masa berlaku", "Validity")
_VARIANTS = Words("Jenis permohonan", "Kinds of application")
_LEGAL_BASIS = Words("Dasar hukum", "Legal basis")
_QUESTIONS = Words("Pertanyaan kepada pemohon", "Questions to the applicant")
_SOURCES = Words("Sumber daftar", "Sources of the checklist")
_UNCONFIRMED = Words("belum dikonfirmasi", "not confirmed")
_FOOTNOTE = Words(
    "* Daftar persyaratannya belum dikonfirmasi oleh DPMPTSP Kota Palembang.",
    "* Its checklist has not been confirmed by DPMPTSP Kota Palembang.",
)


def permit_list(permits: Iterable[PermitLine], language: Language) -> Group:
    """All permits, one a line; a star where the checklist is not confirmed."""
    table = Table(box=box.ROUNDED)
    table.add_column(_CODE.spoken(language), no_wrap=True, style="bold")
    table.add_column(_PERMIT.spoken(language))
    table.add_column(_AGENCY.spoken(language))
    starred = False
    for permit in permits:
        starred = starred or not permit.confirmed
        table.add_row(f"{permit.code}{'' if permit.confirmed else ' *'}", permit.title, permit.agency)
    return Group(table, *([Text(_FOOTNOTE.spoken(language), style="italic")] if starred else []))


def permit_sheet(permit: PermitView, language: Language) -> Group:
    """One permit: its checklist, what it rests on, and where the list comes from."""
    return Group(*_parts(permit, language))


def _parts(permit: PermitView, language: Language) -> Iterator[RenderableType]:
    heading = Text(permit.title, style="bold")
    heading.append(f"  {permit.code} · {permit.agency}", style="dim")
    yield heading
    if permit.notice:
        yield Text(permit.notice, style="italic")
    yield _requirements(permit, language)
    for words, value in (
        (_VARIANTS, ", ".join(permit.variants)),
        (_WORKING_DAYS, permit.working_days),
        (_VALIDITY, permit.validity),
    ):
        if value:
            yield Text(f"{words.spoken(language)}: {value}")
    questions = tuple(f"{asked.question}: {asked.text}" for asked in permit.questions)
    for words, lines in (
        (_QUESTIONS, questions),
        (_LEGAL_BASIS, permit.legal_basis),
        (_SOURCES, permit.sources),
    ):
        if lines:
            yield Text(f"{words.spoken(language)}:", style="bold")
            yield bullets(lines)


def _requirements(permit: PermitView, language: Language) -> Table:
    table = Table(box=box.ROUNDED)
    table.add_column("", justify="right", style="dim")
    table.add_column(_REQUIREMENT.spoken(language), ratio=3)
    table.add_column(_NEEDED.spoken(language), ratio=2)
    for number, line in enumerate(permit.requirements, start=1):
        needed = line.needed_when or (_OPTIONAL if line.optional else _ALWAYS).spoken(language)
        title = Text(line.title)
        if line.note:
            title.append(f"\n{line.note}", style="dim")
        table.add_row(str(number), title, needed)
    return table
